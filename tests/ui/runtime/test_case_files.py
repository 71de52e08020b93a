"""Files that an officer gives are read and made fit to be kept, and those that cannot be are said to be so."""

from __future__ import annotations

import io
import os
import struct
import threading
import zlib
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QGuiApplication, QImage, QImageWriter
from reportlab.pdfgen.canvas import Canvas

from caseapp.domain.attachment import MOST_BYTES
from caseapp.domain.media import Media, media_of
from caseapp.errors import FileGone
from caseapp.usecases.attachments import NewFile
from ui.runtime.case_files import LONGEST_SIDES, draw, take_in

pytestmark = pytest.mark.usefixtures("qapp")
MOST_KEPT = 1536 * 1024


def picture(wide: int, high: int, *, noisy: bool = False, colour: str = "#336699") -> QImage:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    if noisy:
        bits = image.bits()
        bits[:] = os.urandom(len(bits))
        image = image.convertToFormat(QImage.Format.Format_RGB888)
    return image


def written(image: QImage, format: str, **text: str) -> bytes:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(out, format.encode())
    for key, value in text.items():
        writer.setText(key, value)
    assert writer.write(image), writer.errorString()
    return bytes(out.data().data())


def only(path: Path) -> NewFile:
    taken = take_in([str(path)], "")
    assert not taken.problems
    (file,) = taken.files
    return file


def problem(path: Path) -> tuple[str, dict[str, str | int]]:
    taken = take_in([str(path)], "")
    assert not taken.files
    (problem,) = taken.problems
    return problem.code, dict(problem.values)


def with_exif(jpeg: bytes, orientation: int, place: bytes) -> bytes:
    """A JPEG as a telephone writes it: which way up it was held, and the name of a place."""
    make = place + b"\x00"
    entries = struct.pack(">HHHIHH", 2, 0x0112, 3, 1, orientation, 0)
    entries += struct.pack(">HHII", 0x010F, 2, len(make), 8 + 2 + 24 + 4)
    tiff = b"MM\x00*" + struct.pack(">I", 8) + entries + struct.pack(">I", 0) + make
    body = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def test_a_photograph_is_made_smaller_until_it_can_travel(tmp_path: Path) -> None:
    path = tmp_path / "IMG_0001.jpg"
    path.write_bytes(written(picture(4000, 3000, noisy=True), "jpeg"))
    assert path.stat().st_size > MOST_BYTES
    file = only(path)
    assert (file.name, file.media) == ("IMG_0001.jpg", Media.JPEG)
    assert len(file.content) <= MOST_KEPT
    made = QImage.fromData(file.content)
    assert max(made.width(), made.height()) <= LONGEST_SIDES[0]
    assert made.width() * 3 == made.height() * 4


def test_what_a_camera_writes_beside_a_picture_is_gone_and_the_picture_the_right_way_up(
    tmp_path: Path,
) -> None:
    image = picture(400, 200, colour="red")
    for across in range(200):
        for down in range(200):
            image.setPixelColor(across, down, QColor("blue"))
    path = tmp_path / "photo.jpg"
    path.write_bytes(with_exif(written(image, "jpeg"), 6, b"Quagglethorpe"))
    assert b"Quagglethorpe" in path.read_bytes()
    content = only(path).content
    assert b"Quagglethorpe" not in content and b"Exif" not in content
    made = QImage.fromData(content)
    assert (made.width(), made.height()) == (200, 400), "turned by a quarter"
    assert made.pixelColor(100, 50).blue() > 200 and made.pixelColor(100, 350).red() > 200


def test_words_within_a_picture_file_are_gone(tmp_path: Path) -> None:
    path = tmp_path / "drawn.png"
    path.write_bytes(written(picture(60, 40), "png", Author="Quagglethorpe"))
    assert b"Quagglethorpe" in path.read_bytes()
    file = only(path)
    assert file.media is Media.PNG and b"Quagglethorpe" not in file.content


@pytest.mark.parametrize("format", ["bmp", "webp"])
def test_other_pictures_become_ones_that_every_desk_can_show(tmp_path: Path, format: str) -> None:
    path = tmp_path / f"picture.{format}"
    path.write_bytes(written(picture(60, 40), format))
    file = only(path)
    assert file.media in (Media.JPEG, Media.PNG) and media_of(file.content) is file.media
    assert QImage.fromData(file.content).size() == picture(60, 40).size()


def test_colours_of_a_telephone_are_those_of_a_screen(tmp_path: Path) -> None:
    image = picture(20, 20, colour="#00ff00")
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    path = tmp_path / "green.png"
    path.write_bytes(written(image, "png"))
    made = QImage.fromData(only(path).content)
    assert made.pixelColor(3, 3).getRgb()[:3] == (0, 255, 0)


def test_what_can_be_seen_through_lies_on_white(tmp_path: Path) -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    path = tmp_path / "clear.png"
    path.write_bytes(written(image, "png"))
    assert QImage.fromData(only(path).content).pixelColor(3, 3) == QColor("white")


def png_of(wide: int, high: int, depth: int = 8) -> bytes:
    """A PNG of a few bytes that says that it is so large."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", wide, high, depth, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    )


def test_a_bomb_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png_of(60_000, 60_000))
    assert problem(path) == ("picture_too_large", {"name": "bomb.png"})
    path.write_bytes(png_of(7_000, 7_000, depth=16))
    assert problem(path) == ("picture_too_large", {"name": "bomb.png"}), "of its bytes, not of its points"


@pytest.mark.qt_log_ignore("Unsupported marker")
def test_a_damaged_picture_is_said_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "cut.png"
    path.write_bytes(written(picture(300, 300, noisy=True), "png")[:200])
    assert problem(path)[0] == "picture_damaged"
    path.write_bytes(b"\xff\xd8\xff no picture at all")
    assert problem(path)[0] == "picture_damaged"


def test_each_file_that_cannot_be_kept_says_why_and_the_others_are_kept(tmp_path: Path) -> None:
    good, empty, folder = tmp_path / "good.txt", tmp_path / "empty.txt", tmp_path / "folder"
    program, large, fifo = tmp_path / "setup.pdf", tmp_path / "large.pdf", tmp_path / "fifo"
    good.write_text("The gate is locked.")
    empty.touch()
    folder.mkdir()
    program.write_bytes(b"MZ\x90\x00")
    large.write_bytes(b"%PDF-1.7" + b" " * MOST_BYTES)
    os.mkfifo(fifo)
    given = [good, empty, folder, program, large, fifo, tmp_path / "gone.txt"]
    taken = take_in([str(path) for path in given], "")
    assert [file.name for file in taken.files] == ["good.txt"]
    assert [each.code for each in taken.problems] == [
        "file_empty",
        "file_is_folder",
        "file_refused",
        "file_too_big",
        "file_refused",
        "file_gone",
    ]
    too_big = taken.problems[3].values
    assert too_big == {"name": "large.pdf", "size": MOST_BYTES + 8, "most": MOST_BYTES}


def test_a_file_of_the_largest_size_is_kept_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7" + b" " * (MOST_BYTES - 8))
    assert only(path).content == path.read_bytes()


def test_a_pasted_picture_has_the_name_it_is_given() -> None:
    taken = take_in(
        [picture(50, 40), QByteArray(written(picture(30, 20), "png"))], "Picture 2026-11-27 14-05"
    )
    assert [file.name for file in taken.files] == ["Picture 2026-11-27 14-05.png"] * 2
    assert [QImage.fromData(file.content).width() for file in taken.files] == [50, 30]


def test_a_picture_is_worked_on_without_stopping_others(tmp_path: Path) -> None:
    """Other threads of Python go on meanwhile, the window's too."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(written(picture(4000, 3000, noisy=True), "jpeg"))
    ended, steps = threading.Event(), []

    def tick() -> None:
        while not ended.wait(0.001):
            steps.append(monotonic())

    clock = threading.Thread(target=tick)
    clock.start()
    begun = monotonic()
    only(path)
    took = monotonic() - begun
    ended.set()
    clock.join()
    assert len(steps) > took / 0.02


def test_a_page_of_a_pdf_is_drawn_and_one_beyond_its_end_is_the_last() -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    for page in ("one", "two"):
        canvas.drawString(100, 700, page)
        canvas.showPage()
    canvas.save()
    first, last = draw(out.getvalue(), Media.PDF, 0), draw(out.getvalue(), Media.PDF, 9)
    assert first.image is not None and (first.page, first.pages) == (0, 2)
    assert (last.page, last.pages) == (1, 2)
    assert first.image != last.image


def test_no_page_of_a_pdf_is_drawn_longer_than_a_picture_may_be() -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(1, 14_400_000))
    canvas.showPage()
    canvas.save()
    image = draw(out.getvalue(), Media.PDF, 0).image
    assert image is not None and image.width() > 0 and image.height() <= 8_000


def test_what_is_not_what_it_says_is_not_drawn() -> None:
    for media in (Media.PDF, Media.PNG, Media.JPEG):
        with pytest.raises(Exception, match="picture_damaged"):
            draw(b"something else", media, 0)
    with pytest.raises(Exception, match="picture_damaged"):
        draw(b"a text with a \x00 in it", Media.TEXT, 0)
    assert draw(b"PK", Media.DOCX, 0).image is None


def test_of_a_long_text_the_beginning_is_shown() -> None:
    short, long = draw(b"Short.", Media.TEXT, 0), draw(b"Long.\n" * 10_000, Media.TEXT, 0)
    assert (short.text, short.cut) == ("Short.", False)
    assert long.cut and len(long.text) == 20_000


def test_the_limit_on_memory_for_pictures_stands() -> None:
    from PySide6.QtGui import QImageReader

    assert QGuiApplication.instance() is not None
    assert 0 < QImageReader.allocationLimit() <= 256


def test_a_name_that_no_file_can_have_is_told_beside_what_was_taken(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("The gate is at the back.", encoding="utf-8")
    taken = take_in([str(tmp_path / "a\0b"), str(tmp_path / "note.txt")], "Picture")
    assert [file.name for file in taken.files] == ["note.txt"]
    assert [type(problem) for problem in taken.problems] == [FileGone]
