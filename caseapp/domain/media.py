"""What a file is, told by its content: its name may say anything."""

from __future__ import annotations

import enum
import lzma
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType


class Media(enum.StrEnum):
    """The kinds of file that a case may hold, by their media types. Programs and web pages are none of them."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    PDF = "application/pdf"
    TEXT = "text/plain"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    ODT = "application/vnd.oasis.opendocument.text"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"


PICTURES = frozenset({Media.JPEG, Media.PNG})

ENDINGS: Mapping[Media, tuple[str, ...]] = MappingProxyType(
    {
        Media.JPEG: (".jpg", ".jpeg"),
        Media.PNG: (".png",),
        Media.PDF: (".pdf",),
        Media.TEXT: (".txt", ".csv"),
        Media.DOCX: (".docx",),
        Media.XLSX: (".xlsx",),
        Media.ODT: (".odt",),
        Media.ODS: (".ods",),
    }
)
"""The endings that a name of each kind may have, the usual one first."""

_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_PICTURES: Mapping[bytes, str] = {
    _JPEG: "jpeg",
    _PNG: "png",
    b"GIF87a": "gif",
    b"GIF89a": "gif",
    b"BM": "bmp",
}
"""Of TIFF, which may have many pages, only the first could be kept: it is refused."""
_MARKUP = ("<!", "<?", "<html", "<svg", "<head", "<body", "<script", "#!", "{\\rtf")
_WORD, _SHEET = "word/document.xml", "xl/workbook.xml"
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    KeyError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
)
"""What Python's reader raises for a package whose bytes are not in order."""
_WITH_PROGRAMS = ("vbaproject.bin", "basic/", "scripts/", "activex/", "embeddings/oleobject")
_OPEN_DOCUMENTS = {media.value: media for media in (Media.ODT, Media.ODS)}
_MIMETYPE = "mimetype"
_LONGEST_MIMETYPE = 200


def picture_format(content: bytes) -> str | None:
    """The format of what begins as a picture does that can be drawn, such as "jpeg"; None for anything else.

    Whether it can be read to its end, its reader tells.
    """
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((name for sign, name in _PICTURES.items() if content.startswith(sign)), None)


def media_of(content: bytes) -> Media | None:
    """The kind of a file by its content; None for what no case may hold."""
    if content.startswith(_JPEG):
        return Media.JPEG
    if content.startswith(_PNG):
        return Media.PNG
    if content.startswith(b"%PDF-"):
        return Media.PDF
    if content.startswith(b"PK\x03\x04"):
        return _packed(content)
    return Media.TEXT if content and _is_text(content) else None


def text_of(content: bytes) -> str | None:
    """A text in UTF-8, or as older Windows wrote it; None if it is none."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text if all(sign >= " " or sign in "\t\n\r\f" for sign in text) else None
    return None


def _is_text(content: bytes) -> bool:
    text = text_of(content)
    return text is not None and not text.lstrip().lower().startswith(_MARKUP)


def _packed(content: bytes) -> Media | None:
    """Office documents are packed folders. One that brings programs along is refused."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            names = {each.lower() for each in packed.namelist()}
            if any(part in name for name in names for part in _WITH_PROGRAMS):
                return None
            if _MIMETYPE in names:
                with packed.open(_MIMETYPE) as told:
                    return _OPEN_DOCUMENTS.get(told.read(_LONGEST_MIMETYPE).decode("ascii", "replace"))
    except _DAMAGED:
        return None
    if "[content_types].xml" not in names:
        return None
    return Media.DOCX if _WORD in names else Media.XLSX if _SHEET in names else None
