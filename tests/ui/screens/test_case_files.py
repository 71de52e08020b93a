"""Files on the screen of a case: dropped, pasted or chosen; opened, copied out, and taken off again."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from caseapp.demo_data.council import RHIANNON
from caseapp.domain.attachment import file_name
from caseapp.domain.ids import CaseId
from caseapp.domain.media import Media
from caseapp.ports import Changes
from caseapp.texts import Words, problem
from caseapp.usecases.attachments import NewFile, attach, attachments_of
from caseapp.usecases.people import person_page
from tests.ui.screens.desk_in_hand import HOSTILE, DeskInHand, in_front, rows_of, texts_of
from ui.app import open_window
from ui.presenters.case import CasePresenter
from ui.screens.case import CaseScreen
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme
from ui.windows.case_tab import case_tab

CTRL = Qt.KeyboardModifier.ControlModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def case(at_desk: DeskInHand) -> CaseId:
    """Rhiannon Llŷr's missed bin."""
    page = at_desk.desk.read(person_page, at_desk.desk.knowledge, RHIANNON, at_desk.desk.clock())
    return next(row.id for row in page.open_cases if row.service.lgsl == "524")


@pytest.fixture
def shown(at_desk: DeskInHand, case: CaseId, qtbot: QtBot) -> Iterator[tuple[CaseScreen, CasePresenter]]:
    """The case's screen as the window opens it."""
    screen, presenter = case_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words(), case)
    in_front(screen, at_desk, qtbot, presenter)
    qtbot.waitUntil(lambda: bool(rows_of(screen.timeline.lines)))
    screen.setFocus()
    yield screen, presenter
    presenter.close()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def undo(at_desk: DeskInHand, monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """What the strip at the foot could take back, in order."""
    kept: list[Callable[[], None]] = []
    tell = at_desk.sent.tell

    def told(sentence: str, *, done: bool = True, undo: Callable[[], None] | None = None) -> None:
        tell(sentence, done=done)
        if undo is not None:
            kept.append(undo)

    monkeypatch.setattr(at_desk.sent, "tell", told)
    return kept


def picture(colour: str = "green") -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def files_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag(onto: QWidget, mime: QMimeData) -> bool:
    """Bring it over a widget; gives whether it may be let go there, or on what lies below."""
    event = QDragEnterEvent(
        QPoint(5, 5), COPY, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(onto, event)
    return event.isAccepted()


def drop(onto: QWidget, mime: QMimeData) -> None:
    assert drag(onto, mime)
    event = QDropEvent(QPoint(5, 5), COPY, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(onto, event)
    assert event.isAccepted()


def names(at_desk: DeskInHand, case: CaseId) -> list[str]:
    return [row.name for row in at_desk.desk.read(attachments_of, case)]


def put(at_desk: DeskInHand, case: CaseId, *files: NewFile) -> tuple[str, ...]:
    return at_desk.desk.write(attach, case, files).result().value


def pdf(pages: int) -> NewFile:
    out = io.BytesIO()
    canvas = Canvas(out)
    for page in range(pages):
        canvas.drawString(100, 700, f"Page {page}")
        canvas.showPage()
    canvas.save()
    return NewFile(file_name("scan.pdf", Media.PDF), Media.PDF, out.getvalue())


def test_files_that_are_dropped_stand_on_the_case(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    screen, _ = shown
    assert "Drag one onto this page, or paste a picture." in texts_of(screen.files)
    photo, note = tmp_path / "photo.png", tmp_path / "note.txt"
    picture().save(str(photo))
    note.write_text("The gate is locked.")
    drop(screen, files_of(photo, note))
    qtbot.waitUntil(lambda: names(at_desk, case) == ["photo.png", "note.txt"])
    qtbot.waitUntil(lambda: len(rows_of(screen.files.lines)) == 2)
    assert at_desk.sent.told == ["2 files are on the case."]
    first, second = rows_of(screen.files.lines)
    assert first.startswith("Not sent yet, photo.png, 1 kB · Abi Bevan, ")
    assert second.startswith("Not sent yet, note.txt, 1 kB · Abi Bevan, ")
    lines = rows_of(screen.timeline.lines)
    assert any("File:, photo.png (1 kB)" in line for line in lines)
    assert screen.files.isVisible() and screen.files.lines.accessibleName() == "Files"


def test_the_page_shows_that_it_takes_what_is_dragged_and_the_marker_stays_in_sight(
    shown: tuple[CaseScreen, CasePresenter], tmp_path: Path
) -> None:
    screen, _ = shown
    veil = screen._veil
    words = QMimeData()
    words.setText("only words")
    assert not drag(screen, words) and not veil.isVisible()
    assert drag(screen, files_of(tmp_path / "a.png")) and veil.isVisible()
    assert veil.accessibleName() == "Let go to put it on the case"
    assert not veil.geometry().intersects(screen.markers.geometry().translated(-screen._pages.pos()))
    QApplication.sendEvent(screen, QDragLeaveEvent())
    assert not veil.isVisible()


def test_a_file_that_is_dropped_on_the_note_is_no_part_of_the_note(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    screen, _ = shown
    screen.note.unfold()
    note = tmp_path / "note.txt"
    note.write_text("The gate is locked.")
    assert drag(screen.note.field.viewport(), files_of(note))
    assert screen._veil.isVisible()
    drop(screen.note.field.viewport(), files_of(note))
    assert not screen._veil.isVisible()
    qtbot.waitUntil(lambda: names(at_desk, case) == ["note.txt"])
    assert screen.note.field.text() == ""


@pytest.mark.parametrize("where", ["page", "note"])
def test_a_picture_is_pasted_with_ctrl_v(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, qtbot: QtBot, where: str
) -> None:
    screen, _ = shown
    QGuiApplication.clipboard().setImage(picture())
    if where == "note":
        screen.note.unfold()
        QTest.keyClicks(screen.note.field, "See the picture. ")
    QTest.keyClick(screen.note.field if where == "note" else screen.timeline.lines, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: len(names(at_desk, case)) == 1)
    (name,) = names(at_desk, case)
    assert name == f"Picture {at_desk.desk.clock():%Y-%m-%d} {name[-9:]}"
    assert screen.note.field.text() == ("See the picture. " if where == "note" else "")


def test_words_are_pasted_into_a_note_as_words_though_a_picture_of_them_comes_along(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId
) -> None:
    screen, _ = shown
    both = QMimeData()
    both.setText("some words")
    both.setImageData(picture())
    QGuiApplication.clipboard().setMimeData(both)
    screen.note.unfold()
    QTest.keyClick(screen.note.field, Qt.Key.Key_V, CTRL)
    assert screen.note.field.text() == "some words"
    assert names(at_desk, case) == []


def test_copied_files_are_pasted_and_nothing_to_paste_is_said(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    screen, _ = shown
    QGuiApplication.clipboard().setText("only words")
    QTest.keyClick(screen.timeline.lines, Qt.Key.Key_V, CTRL)
    assert at_desk.sent.told == ["There is neither a picture nor a copied file to paste."]
    note = tmp_path / "note.txt"
    note.write_text("The gate is locked.")
    QGuiApplication.clipboard().setMimeData(files_of(note))
    QTest.keyClick(screen.timeline.lines, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: names(at_desk, case) == ["note.txt"])


def test_files_are_chosen_by_a_key(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    screen, _ = shown
    note = tmp_path / "note.txt"
    note.write_text("The gate is locked.")
    QTest.keyClick(screen.timeline.lines, Qt.Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = screen.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(note)])
    dialog.close()
    qtbot.waitUntil(lambda: names(at_desk, case) == ["note.txt"])


def test_what_can_be_kept_is_kept_and_of_the_rest_is_said_why_not(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    screen, _ = shown
    note, page, empty = tmp_path / "note.txt", tmp_path / "page.html", tmp_path / "empty.pdf"
    note.write_text("The gate is locked.")
    page.write_text("<html>")
    empty.touch()
    drop(screen, files_of(page, note, empty))
    qtbot.waitUntil(lambda: len(at_desk.sent.told) == 1)
    assert at_desk.sent.told == [
        "note.txt is on the case. page.html was not added: only pictures, PDF, plain text and Word, Excel or "
        "OpenDocument files without macros can be put on a case. empty.pdf was not added: it is empty."
    ]
    assert names(at_desk, case) == ["note.txt"]
    drop(screen, files_of(page, empty))
    qtbot.waitUntil(lambda: len(at_desk.sent.told) == 2)
    assert at_desk.sent.told[1].startswith("page.html was not added") and "empty.pdf" in at_desk.sent.told[1]


def test_a_refusal_says_size_and_limit(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, tmp_path: Path, qtbot: QtBot
) -> None:
    screen, _ = shown
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7" + b" " * 5_100_000)
    drop(screen, files_of(scan))
    qtbot.waitUntil(lambda: len(at_desk.sent.told) == 1)
    assert at_desk.sent.told == ["scan.pdf was not added: it has 5.1 MB, and a file may have 2.1 MB at most."]


def test_more_than_ten_at_once_are_refused_and_the_same_file_twice(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    screen, presenter = shown
    drop(screen, files_of(*(tmp_path / f"{number}.txt" for number in range(11))))
    assert [problem(Words(), each) for each in at_desk.sent.problems] == [
        "Nothing was added: at most 10 files can be put on a case at once."
    ]
    note = tmp_path / "note.txt"
    note.write_text("The gate is locked.")
    drop(screen, files_of(note))
    qtbot.waitUntil(lambda: at_desk.sent.told == ["note.txt is on the case."])
    assert names(at_desk, case) == ["note.txt"]
    presenter.files.give([str(note)])
    qtbot.waitUntil(lambda: len(at_desk.sent.problems) == 2)
    assert (
        problem(Words(), at_desk.sent.problems[1]) == "Nothing was added: note.txt is on this case already."
    )


def test_enter_opens_a_picture_and_escape_goes_back_to_it(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, qtbot: QtBot
) -> None:
    screen, _ = shown
    at_desk.bus.changed.emit(Changes(frozenset({("case", case)})))
    QGuiApplication.clipboard().setImage(picture("red"))
    QTest.keyClick(screen.timeline.lines, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: len(rows_of(screen.files.lines)) == 1)
    screen.files.lines.setFocus()
    QTest.keyClick(screen.files.lines, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.file.picture.isVisible)
    assert screen.file.picture.image().pixelColor(3, 3) == QColor("red")
    assert screen.file.picture.accessibleName().startswith("Picture ")
    assert screen.file.picture.hasFocus()
    QTest.keyClick(screen.file.picture, Qt.Key.Key_Escape)
    assert not screen.file.isVisible() and screen.file.picture.image().isNull()
    assert screen.files.lines.hasFocus()
    seen = at_desk.desk.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE kind = 'attachment' AND act = 'viewed'"
        ).fetchone()
    )
    assert seen == (1,)


def test_a_pdf_is_read_page_by_page_and_a_text_as_it_stands(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, qtbot: QtBot
) -> None:
    screen, presenter = shown
    text = NewFile(file_name("note.txt", Media.TEXT), Media.TEXT, HOSTILE.encode())
    scan, note = put(at_desk, case, pdf(2), text)
    qtbot.waitUntil(lambda: len(rows_of(screen.files.lines)) == 2)
    presenter.files.open(scan)
    qtbot.waitUntil(lambda: "Page 1 of 2" in texts_of(screen.file))
    first = screen.file.picture.image()
    QTest.keyClick(screen.file.picture, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: "Page 2 of 2" in texts_of(screen.file))
    assert screen.file.picture.image() != first
    screen.file.left.emit()
    presenter.files.open(note)
    qtbot.waitUntil(screen.file.text.isVisible)
    assert screen.file.text.toPlainText() == HOSTILE


def test_what_is_not_shown_or_is_not_what_it_says_says_so(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, qtbot: QtBot
) -> None:
    screen, presenter = shown
    word = NewFile(file_name("a.docx", Media.DOCX), Media.DOCX, b"PK\x03\x04")
    false = NewFile(file_name("b.png", Media.PNG), Media.PNG, b"\x89PNG\r\n\x1a\n no picture")
    ids = put(at_desk, case, word, false)
    qtbot.waitUntil(lambda: len(rows_of(screen.files.lines)) == 2)
    for id, said in zip(
        ids,
        (
            "Files of this kind are not shown here. Save a copy to open it.",
            "This file is damaged, or is not what its name says, and cannot be shown.",
        ),
        strict=True,
    ):
        presenter.files.open(id)
        qtbot.waitUntil(lambda said=said: said in texts_of(screen.file))  # type: ignore[misc]
        assert not screen.file.picture.isVisible()
        screen.file.left.emit()


def test_a_file_that_is_not_here_yet_says_so(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, qtbot: QtBot
) -> None:
    screen, presenter = shown
    (id,) = put(at_desk, case, pdf(1))
    at_desk.desk.write(lambda work: work.connection.exec_driver_sql("DELETE FROM file")).result()
    at_desk.desk.write(lambda work: work.connection.exec_driver_sql("DELETE FROM outbox")).result()
    presenter.changed(Changes(frozenset({("case", case)})))
    qtbot.waitUntil(lambda: any("Not here yet" in row for row in rows_of(screen.files.lines)))
    presenter.files.open(id)
    sentence = "This file is not on this desk yet. It comes with the next sync."
    qtbot.waitUntil(lambda: sentence in texts_of(screen.files))
    assert not screen.file.isVisible()


def test_a_copy_is_saved_where_the_officer_says_and_written_down(
    shown: tuple[CaseScreen, CasePresenter], at_desk: DeskInHand, case: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    screen, _ = shown
    scan = pdf(1)
    put(at_desk, case, scan)
    qtbot.waitUntil(lambda: len(rows_of(screen.files.lines)) == 1)
    screen.files.lines.setFocus()
    QTest.keyClick(screen.files.lines, Qt.Key.Key_S, CTRL)
    (dialog,) = screen.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Save a copy outside Caseapp"
    assert [Path(name).name for name in dialog.selectedFiles()] == ["scan.pdf"]
    dialog.fileSelected.emit(str(tmp_path / "copy.pdf"))
    dialog.close()
    qtbot.waitUntil(lambda: len(at_desk.sent.told) == 1)
    assert at_desk.sent.told == ["A copy was saved. It lies outside Caseapp now, where it is not encrypted."]
    assert (tmp_path / "copy.pdf").read_bytes() == scan.content
    assert (tmp_path / "copy.pdf").stat().st_mode & 0o077 == 0
    exported = at_desk.desk.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT kind FROM audit WHERE act = 'exported'"
        ).fetchall()
    )
    assert exported == [("attachment",)]


def test_a_file_is_taken_off_for_a_reason_and_put_back_by_undo(
    shown: tuple[CaseScreen, CasePresenter],
    at_desk: DeskInHand,
    undo: list[Callable[[], None]],
    case: CaseId,
    qtbot: QtBot,
) -> None:
    screen, _ = shown
    put(at_desk, case, pdf(1))
    qtbot.waitUntil(lambda: len(rows_of(screen.files.lines)) == 1)
    screen.files.lines.setFocus()
    QTest.keyClick(screen.files.lines, Qt.Key.Key_Delete)
    assert screen.files.why.isVisible() and screen.files.reason.line.hasFocus()
    QTest.keyClick(screen.files.reason.line, Qt.Key.Key_Return)
    assert names(at_desk, case) == ["scan.pdf"], "it needs a reason"
    QTest.keyClicks(screen.files.reason.line, "not hers")
    QTest.keyClick(screen.files.reason.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["scan.pdf is off the case."])
    assert names(at_desk, case) == []
    qtbot.waitUntil(lambda: not screen.files.lines.isVisible())
    qtbot.waitUntil(
        lambda: any(
            "File taken off:, scan.pdf (1 kB); not hers" in row for row in rows_of(screen.timeline.lines)
        )
    )
    undo[0]()
    qtbot.waitUntil(lambda: names(at_desk, case) == ["scan.pdf"])
    qtbot.waitUntil(lambda: screen.files.lines.isVisible())


def test_ctrl_z_takes_back_what_was_just_dropped_on_the_window(
    at_desk: DeskInHand, case: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = open_window(at_desk.desk, sync=False)
    qtbot.addWidget(opened.window)
    try:
        with qtbot.waitActive(opened.window):
            opened.window.show()
            opened.window.activateWindow()
        opened.window.open_case(case)
        (screen,) = opened.window.findChildren(CaseScreen)
        qtbot.waitUntil(lambda: bool(rows_of(screen.timeline.lines)))
        note = tmp_path / "note.txt"
        note.write_text("The gate is locked.")
        drop(screen, files_of(note))
        qtbot.waitUntil(lambda: names(at_desk, case) == ["note.txt"])
        qtbot.waitUntil(lambda: "note.txt is on the case." in texts_of(opened.window))
        QTest.keyClick(screen.timeline.lines, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: names(at_desk, case) == [])
        qtbot.waitUntil(lambda: "Undone." in texts_of(opened.window))
    finally:
        opened.close()


def test_the_reason_that_is_asked_for_is_in_sight_at_once(
    shown: tuple[CaseScreen, CasePresenter],
    at_desk: DeskInHand,
    case: CaseId,
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    screen, _ = shown
    put(at_desk, case, pdf(1))
    qtbot.waitUntil(screen.files.lines.isVisible)
    apply_theme(qapp, Theme(LIGHT, 2))
    screen.files.lines.setFocus()
    QTest.keyClick(screen.files.lines, Qt.Key.Key_Delete)
    line = screen.files.reason.line
    assert line.hasFocus()
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect() == line.rect())
