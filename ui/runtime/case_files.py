"""What an officer drops, pastes or chooses, read and made fit to be kept; and what was kept, drawn. For worker threads.

Qt reads and writes pictures without holding up Python; what does hold it up is done in strips, so that the window is
never stopped for longer than one takes.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pypdfium2
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from caseapp.domain.attachment import MOST_BYTES, file_name
from caseapp.domain.media import ENDINGS, Media, media_of, picture_format, text_of
from caseapp.errors import (
    Expected,
    FileEmpty,
    FileGone,
    FileIsFolder,
    FileRefused,
    FileTooBig,
    PictureDamaged,
    PictureTooLarge,
)
from caseapp.usecases.attachments import NewFile, TakenIn
from ui.runtime.pdf_pages import page_image, page_sizes

LONGEST_SIDES: Final = (2400, 1800, 1350, 1000)
"""Pixels: what is still too large is made smaller once more."""

MOST_PIXELS: Final = 50_000_000
"""Of a picture that is opened: telephones take up to this, and with 200 MB of memory it can be read."""

_MOST_DECODED = 4 * MOST_PIXELS
"""Bytes: a picture of 16 bits a colour takes twice as many as a photograph."""

MOST_ORIGINAL: Final = 50_000_000
"""Bytes of a picture before it is made smaller."""

_MOST_KEPT = 1536 * 1024
_QUALITIES = (85, 75, 65, 50)
_STRIP = 256
_LOSSLESS = frozenset({"png", "gif", "bmp"})
_OF_PICTURES = re.compile(r"\.(jpe?g|jfif|png|gif|bmp|webp)$", re.IGNORECASE)
_DRAWN_WIDTH = 1600
_SHOWN_LETTERS = 20_000


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page of a file to look at: an image or a text, neither if its kind is not shown. Pages count from 0.

    `cut`: only the beginning is there.
    """

    image: QImage | None = None
    text: str = ""
    page: int = 0
    pages: int = 1
    cut: bool = False


def take_in(given: Sequence[object], pasted: str) -> TakenIn:
    """Read what was given, paths and pictures as `QByteArray` or `QImage`; a picture is called `pasted`."""
    files: list[NewFile] = []
    problems: list[Expected] = []
    for each in given:
        name = Path(each).name if isinstance(each, str) else pasted
        try:
            content = _read(Path(each), name) if isinstance(each, str) else _bytes(each, name)
            files.append(_fit(content, name))
        except Expected as problem:
            problems.append(problem)
    return TakenIn(tuple(files), tuple(problems))


def draw(content: bytes, media: Media, page: int) -> Drawn:
    """A file to look at; raises `PictureDamaged` for what is not what it says it is."""
    try:
        match media:
            case Media.JPEG | Media.PNG:
                return Drawn(_decoded(content, "", LONGEST_SIDES[0]))
            case Media.PDF:
                pages = len(page_sizes(content))
                page = max(0, min(page, pages - 1))
                return Drawn(page_image(content, page, _DRAWN_WIDTH), page=page, pages=pages)
            case Media.TEXT:
                text = text_of(content)
                if text is None:
                    raise PictureDamaged(name="")
                return Drawn(text=text[:_SHOWN_LETTERS], cut=len(text) > _SHOWN_LETTERS)
    except (pypdfium2.PdfiumError, IndexError):
        raise PictureDamaged(name="") from None
    return Drawn()


def _read(path: Path, name: str) -> bytes:
    """The content of a file, no more of it than is needed to see that it is too large."""
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise FileIsFolder(name=name)
        if not stat.S_ISREG(kind):
            raise FileRefused(name=name)
        with path.open("rb") as file:
            begun = file.read(MOST_BYTES + 1)
            most = MOST_ORIGINAL if picture_format(begun) else MOST_BYTES
            content = begun + file.read(max(0, most + 1 - len(begun)))
            size = max(len(content), path.stat().st_size)
    except (OSError, ValueError):  # the latter for a name that no file can have
        raise FileGone(name=name) from None
    if not content:
        raise FileEmpty(name=name)
    if len(content) > most:
        raise FileTooBig(name=name, size=size, most=most)
    return content


def _bytes(picture: object, name: str) -> bytes:
    if isinstance(picture, QByteArray):
        if picture.size() > MOST_ORIGINAL:
            raise FileTooBig(name=name, size=picture.size(), most=MOST_ORIGINAL)
        return bytes(picture.data())
    assert isinstance(picture, QImage)
    if picture.width() * picture.height() > MOST_PIXELS:
        raise PictureTooLarge(name=name)
    return _written(picture, "png", 100)


def _fit(content: bytes, name: str) -> NewFile:
    if (format := picture_format(content)) is not None:
        return _smaller(content, name, lossless=format in _LOSSLESS)
    media = media_of(content)
    if media is None:
        raise FileRefused(name=name)
    return NewFile(file_name(name, media), media, content)


def _smaller(content: bytes, name: str, *, lossless: bool) -> NewFile:
    """The picture drawn anew: no larger than a screen needs, and without what a camera writes beside it."""
    for longest in LONGEST_SIDES:
        image = _decoded(content, name, longest)
        ways = [(Media.JPEG, "jpeg", quality) for quality in _QUALITIES]
        for media, format, quality in [(Media.PNG, "png", -1), *ways] if lossless else ways:
            written = _written(image, format, quality)
            if 0 < len(written) <= _MOST_KEPT:
                own = name.lower().endswith(ENDINGS[media])
                return NewFile(file_name(name if own else _OF_PICTURES.sub("", name), media), media, written)
    raise PictureTooLarge(name=name)


def _decoded(content: bytes, name: str, longest: int) -> QImage:
    """A picture the right way up on white, its longest side at most so many pixels."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, (picture_format(content) or "none").encode())
    try:
        return _plain(_first_image(reader, name, longest))
    finally:
        # What reads a picture may not outlive what it reads from.
        reader.setDevice(None)  # type: ignore[arg-type]


def _first_image(reader: QImageReader, name: str, longest: int) -> QImage:
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise PictureDamaged(name=name)
    bits = QImage.toPixelFormat(reader.imageFormat()).bitsPerPixel()
    if (
        size.width() * size.height() * max(bits // 8, 1) > _MOST_DECODED
        or size.width() * size.height() > MOST_PIXELS
    ):
        raise PictureTooLarge(name=name)
    if max(size.width(), size.height()) > longest:
        fitting = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise PictureDamaged(name=name)
    return image


def _plain(image: QImage) -> QImage:
    """The points of an image alone, in the colours of a screen."""
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    screen = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    foreign = image.colorSpace().isValid() and image.colorSpace() != screen
    painter = QPainter(plain)
    for top in range(0, image.height(), _STRIP):
        strip = image.copy(0, top, image.width(), min(_STRIP, image.height() - top))
        if foreign:
            strip.convertToColorSpace(screen)
        painter.drawImage(0, top, strip)
    painter.end()
    return plain


def _written(image: QImage, format: str, quality: int) -> bytes:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(out, format.encode())
    writer.setQuality(quality)
    return bytes(out.data().data()) if writer.write(image) else b""
