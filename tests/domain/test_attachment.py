"""Files on a case: safe names, and what they are by their content."""

from __future__ import annotations

import io
import random
import unicodedata
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.attachment import LONGEST_NAME, Attachment, FileName, PutBack, TakeOff, file_name
from caseapp.domain.fields import BadValue
from caseapp.domain.kinds import change_from
from caseapp.domain.media import ENDINGS, Media, media_of, picture_format, text_of
from tests.support.histories import records

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
ZERO_WIDTH, RIGHT_TO_LEFT = "\u200b", "\u202e"


@pytest.mark.parametrize(
    ("told", "media", "name"),
    [
        ("photo.jpg", Media.JPEG, "photo.jpg"),
        ("IMG_0001.JPEG", Media.JPEG, "IMG_0001.JPEG"),
        ("../../etc/passwd", Media.TEXT, "passwd.txt"),
        ("C:\\Users\\abi\\scan.pdf", Media.PDF, "scan.pdf"),
        ("run.bat", Media.TEXT, "run.bat.txt"),
        ("page.html", Media.TEXT, "page.html.txt"),
        ("list.csv", Media.TEXT, "list.csv"),
        (f"fdp{RIGHT_TO_LEFT}gpj.exe", Media.JPEG, "fdp gpj.exe.jpg"),
        (f"a{ZERO_WIDTH}b\nc\x00.pdf", Media.PDF, "a b c.pdf"),
        ("CON", Media.TEXT, "_CON.txt"),
        ("com1.png", Media.PNG, "_com1.png"),
        ('a<b>c:"d"|e?f*.png', Media.PNG, "a_b_c__d__e_f_.png"),
        ("", Media.PNG, "file.png"),
        (" . .pdf", Media.PDF, "pdf.pdf"),
        ("w\u0302yr.txt", Media.TEXT, "ŵyr.txt"),
    ],
)
def test_a_name_is_made_safe_and_says_what_the_file_is(told: str, media: Media, name: str):
    assert file_name(told, media) == name


@given(st.text(max_size=300), st.sampled_from(Media))
def test_whatever_a_file_was_called_its_name_can_be_shown_and_saved_under(told: str, media: Media):
    name = file_name(told, media)
    assert 0 < len(name) <= LONGEST_NAME and name.lower().endswith(ENDINGS[media])
    assert not set('/\\<>:"|?*') & set(name)
    assert all(sign == " " or unicodedata.category(sign)[0] not in "CZ" for sign in name)
    assert FileName(name) == name == file_name(name, media)


@pytest.mark.parametrize("name", ["", "a/b.png", "a\\b.png", f"a{RIGHT_TO_LEFT}b.png", "a\nb", " a", "a."])
def test_no_desk_can_send_a_name_that_is_not_safe(name: str):
    with pytest.raises(ValueError, match=r"^$"):
        FileName(name)
    with pytest.raises(BadValue, match="name"):
        change_from("attachment", "create", {"name": name})


def test_no_desk_can_send_a_kind_that_no_case_may_hold():
    with pytest.raises(BadValue, match="media"):
        change_from("attachment", "create", {"media": "text/html"})


def packed(**files: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as folder:
        for name, content in files.items():
            folder.writestr(name, content)
    return out.getvalue()


WORD = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"}
ODT = {"mimetype": Media.ODT.value, "content.xml": "<o/>"}


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (b"\xff\xd8\xff\xe0rest", Media.JPEG),
        (b"\x89PNG\r\n\x1a\nrest", Media.PNG),
        (b"%PDF-1.7\n", Media.PDF),
        ("Llythyr: ŵyr".encode(), Media.TEXT),
        ("Caf\xe9".encode("cp1252"), Media.TEXT),
        (packed(**WORD), Media.DOCX),
        (packed(**{"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}), Media.XLSX),
        (packed(**ODT), Media.ODT),
        (packed(mimetype=Media.ODS.value), Media.ODS),
    ],
)
def test_what_a_file_is_stands_in_its_content(content: bytes, media: Media):
    assert media_of(content) is media


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ\x90\x00\x03",
        b"\x7fELF\x02\x01",
        b"#!/bin/sh\nrm -r ~\n",
        b"<!DOCTYPE html><script>alert(1)</script>",
        b"  \n<HTML>",
        b"\xef\xbb\xbf<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<?xml version='1.0'?><svg/>",
        b"{\\rtf1 hello}",
        b"PK\x03\x04 is no folder",
        packed(**{"a.exe": "MZ"}),
        packed(**WORD, **{"word/vbaProject.bin": "macro"}),
        packed(**WORD, **{"word/embeddings/oleObject1.bin": "program"}),
        packed(**ODT, **{"Basic/Standard/Module1.xml": "macro"}),
        packed(mimetype="application/java-archive"),
        b"II*\x00 many pages",
        b"text with a \x00 in it",
    ],
)
def test_programs_web_pages_and_what_nobody_knows_are_no_files_for_a_case(content: bytes):
    assert media_of(content) is None


@given(st.binary(max_size=400))
def test_any_bytes_are_something_or_nothing(content: bytes):
    assert media_of(content) in {None, *Media}
    assert media_of(b"PK\x03\x04" + content) in {None, Media.DOCX, Media.XLSX, Media.ODT, Media.ODS}


@pytest.mark.parametrize("whole", [packed(**ODT), packed(**WORD)])
@pytest.mark.parametrize("way", [zipfile.ZIP_STORED, zipfile.ZIP_LZMA])
def test_a_damaged_document_is_something_or_nothing(whole: bytes, way: int):
    chance = random.Random(7)
    begun = bytearray(repacked(whole, way))
    assert media_of(bytes(begun)) in {Media.ODT, Media.DOCX}
    for _ in range(4000):
        damaged = bytearray(begun)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(4, len(damaged))] = chance.randrange(256)
        assert media_of(bytes(damaged)) in {None, Media.ODT, Media.ODS, Media.DOCX, Media.XLSX}


def repacked(whole: bytes, way: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(out, "w", way) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return out.getvalue()


def test_a_picture_is_told_by_its_beginning():
    assert picture_format(b"RIFF\x00\x00\x00\x00WEBPVP8 ") == "webp"
    assert picture_format(b"GIF89a") == "gif"
    assert picture_format(b"%PDF-1.7") is None
    assert text_of(b"\xff\xfe\x00") is None


@given(records(Attachment))
def test_what_was_taken_off_is_taken_off_once_and_can_be_put_back(attachment: Attachment):
    stands = replace(attachment, taken_off_at=None, why_off="")
    off = TakeOff("not his", NOW)
    assert off.refusal(stands) is None and PutBack().refusal(stands) == "not_taken_off"
    assert TakeOff("  ", NOW).refusal(stands) == "no_reason"
    gone = off.on(stands)
    assert (gone.taken_off_at, gone.why_off) == (NOW, "not his")
    assert off.refusal(gone) == "taken_off" and PutBack().refusal(gone) is None
    assert PutBack().on(gone) == stands
