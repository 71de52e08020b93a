"""Letters and lists on a real CUPS queue, whose printer cannot reach the rim of the page: they come out at 100 %."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator
from contextlib import closing

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from shiboken6 import isValid

from caseapp.bootstrap import Desk
from caseapp.domain.audit import Act
from caseapp.domain.case import Case
from caseapp.domain.ids import PropertyId
from caseapp.domain.property import Property
from caseapp.ports import Reader, UnitOfWork
from caseapp.texts import Words
from caseapp.usecases.cases import open_case
from caseapp.usecases.letters import FinalLetter, file_letter, letter_facts
from caseapp.usecases.people import NewPerson, add_person
from tests.support.print_queue import QUEUE, PrintQueue, print_queue
from tests.ui.screens.desk_in_hand import HOSTILE
from ui.app import OpenDesk, open_window, prepare
from ui.delegates.looks import spoken_cell
from ui.hands import Hands
from ui.models.paper import LetterPaper
from ui.presenters.lock import Why
from ui.presenters.queue import ALL_TEAMS
from ui.runtime.printing import PrinterRow, SystemPrinters
from ui.screens.print_dialog import PrintDialog
from ui.screens.queue import QueueScreen
from ui.widgets.text import Text

A4 = (595.28, 841.89)
TOLERANCE = 0.5
LETTER = "0190f5d2-1111-7000-8000-0000000000aa"
"""Points; CUPS rounds the size of the page."""


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintQueue]:
    with print_queue() as made:
        monkeypatch.setenv("CUPS_SERVER", made.server)
        yield made


@pytest.fixture
def opened(queue: PrintQueue, qapp: QApplication, qtbot: QtBot, westmere_desk: Desk) -> Iterator[OpenDesk]:
    prepare(qapp)
    opened = open_window(westmere_desk, sync=False)
    qtbot.addWidget(opened.window)
    yield opened
    opened.close()


def letter() -> bytes:
    """A page with a mark near each corner, two of them where the printer cannot print."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for x, y in ((2 * mm, 2 * mm), (20 * mm, 252 * mm), (150 * mm, 290 * mm)):
        canvas.drawString(x, y, "x")
    canvas.save()
    return buffer.getvalue()


def places(pdf: bytes, page: int = 0) -> list[tuple[float, float]]:
    """Where the letters x of a page stand, in points from its lower left corner."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        text = document[page].get_textpage()
        return [
            text.get_charbox(place)[:2]
            for place in range(text.count_chars())
            if text.get_text_range(place, 1) == "x"
        ]


def pages_of(pdf: bytes) -> list[str]:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        read = [page.get_textpage().get_text_range() for page in document]
    return [unicodedata.normalize("NFC", " ".join(text.split())) for text in read]


def test_a_letter_is_printed_at_its_own_size(queue: PrintQueue) -> None:
    sent = letter()
    assert SystemPrinters().printers() == (PrinterRow(QUEUE, False),)
    SystemPrinters().send(QUEUE, sent, "WES-7Q4M-0042-K")
    printed = queue.wait()
    before, after = places(sent), places(printed)
    assert len(after) == len(before) == 3
    for (x, y), (to_x, to_y) in zip(before, after, strict=True):
        assert (to_x, to_y) == pytest.approx((x, y), abs=TOLERANCE)
    with closing(pypdfium2.PdfDocument(printed)) as document:
        assert document[0].get_size() == pytest.approx(A4, abs=1)


def asked(opened: OpenDesk, hands: Hands) -> PrintDialog:
    hands.wait(lambda: asked_now(opened), "the question where to print")
    assert opened.window.printing.dialog is not None
    return opened.window.printing.dialog


def printed_rows(desk: Desk) -> list[tuple[str, str]]:
    """Kind and record of what was printed, as the audit has it."""

    def ask(reader: Reader) -> list[tuple[str, str]]:
        rows = reader.connection.exec_driver_sql("SELECT act, kind, record FROM audit ORDER BY number")
        return [(kind, record) for act, kind, record in rows if act == Act.PRINTED]

    return desk.read(ask)


def test_the_officer_has_two_copies_of_a_letter_at_its_own_size(queue: PrintQueue, opened: OpenDesk) -> None:
    hands, sent = Hands(opened.window), letter()
    opened.window.print_out(LetterPaper(LETTER, "WES-7Q4M-0042-K", sent))
    dialog = asked(opened, hands)
    assert dialog.printer.now() == QUEUE and dialog.printer.hasFocus()
    QTest.keyClick(dialog.printer, Qt.Key.Key_Tab)
    assert dialog.copies.line.hasFocus()
    QTest.keyClicks(dialog.copies.line, "2")
    QTest.keyClick(dialog.copies.line, Qt.Key.Key_Return)
    told = "Letter on WES-7Q4M-0042-K sent to the printer."
    hands.wait(lambda: opened.window.strip.sentence() == told, told)
    printed = queue.wait()
    assert len(pages_of(printed)) == 2
    for page in (0, 1):
        assert places(printed, page) == [pytest.approx(each, abs=TOLERANCE) for each in places(sent)]
    assert printed_rows(opened.desk) == [("letter", LETTER)]


def hostile_case(desk: Desk) -> None:
    def make(work: UnitOfWork) -> None:
        place = PropertyId(work.find(Property)[0].id)
        person = add_person(work, NewPerson(HOSTILE, place=place))
        service = desk.knowledge.catalogue.version("524", 1)
        answers = {"bin": "food", "missed_on": "2026-11-03", "out_by_six": "yes"}
        open_case(work, service, answers, person=person, place=place)

    desk.write(make).result()


def test_the_queue_is_printed_as_it_is_narrowed_and_sorted(
    queue: PrintQueue, opened: OpenDesk, qtbot: QtBot
) -> None:
    hostile_case(opened.desk)
    window, hands = opened.window, Hands(opened.window)
    window.open_place("queue")
    page = window.frame.page("queue")
    assert isinstance(page, QueueScreen)
    rows = page.table.rows
    hands.wait(lambda: rows.rowCount() > 1, "the queue")
    page.team_chosen.emit(ALL_TEAMS)
    page.table.head.sectionClicked.emit(rows.first + 2)
    page.narrow.setText("o'brien")
    hands.wait(lambda: rows.rowCount() == 1 and rows.look(rows.number(0)) is not None, "the queue narrowed")
    hands.press("Ctrl+P")
    QTest.keyClick(asked(opened, hands).printer, Qt.Key.Key_Return)
    hands.wait(lambda: window.strip.sentence() == f"Queue: 1 row sent to {QUEUE}.", "one row sent")
    printed = queue.wait()
    (text,) = pages_of(printed)
    assert HOSTILE in text
    assert (
        "All teams · All · narrowed by “o'brien”" in text
        and "Sorted by who or where · sorted upwards" in text
    )
    assert "Westmere Council" in text and "Printed by Abi Bevan" in text and "Page 1 of 1" in text
    assert "Contains personal data" in text
    look = rows.look(rows.number(0))
    assert look is not None
    for cell in look.cells:
        assert spoken_cell(cell) in text
    assert printed_rows(opened.desk) == [("list_queue", "")]

    queue.forget()
    page.narrow.clear()
    hands.wait(lambda: rows.rowCount() > 1, "the whole queue")
    hands.press("Ctrl+P")
    QTest.keyClick(asked(opened, hands).printer, Qt.Key.Key_Return)
    hands.wait(lambda: f"{rows.rowCount()} rows sent" in window.strip.sentence(), "all rows sent")
    sheets = queue.wait()
    assert f" {rows.rowCount()} rows. " in pages_of(sheets)[0]
    with closing(pypdfium2.PdfDocument(sheets)) as document:
        # A list lies across: what stands at both sides of it shows that nothing was shrunk into the printer's room.
        text_page = document[0].get_textpage()
        boxes = [text_page.get_charbox(place) for place in range(text_page.count_chars())]
        bottom, top = min(box[1] for box in boxes), max(box[3] for box in boxes)
        assert document[0].get_size() == pytest.approx(A4, abs=1)
        assert top - bottom == pytest.approx((297 - 2 * 14) * mm, abs=3)


def filed(desk: Desk) -> None:
    case = desk.read(lambda reader: reader.find(Case, closed_at=None))[0]
    facts = desk.read(letter_facts, desk.knowledge, case.id, desk.clock())
    final = FinalLetter("acknowledgement", 1, "cy", b"%PDF", 1, case.id.replace("-", "") * 2)
    desk.write(file_letter, facts, final).result()


def test_every_list_is_printed_in_welsh_by_the_same_key(queue: PrintQueue, opened: OpenDesk) -> None:
    filed(opened.desk)
    window, hands = opened.window, Hands(opened.window)
    window.speak(Words("cy"))
    hands.wait(lambda: window.frame.tabs.now() == "work", "the window in Welsh")
    for place, record, title, head in (
        ("work", "work", "Fy ngwaith", "Cyfeirnod"),
        ("letters", "letters", "Llythyrau", "Pryd"),
        ("sync", "outbox", "Blwch anfon", "Cyflwr"),
        ("officers", "officers", "Swyddogion a thimau", "Rôl a thîm"),
    ):
        queue.forget()
        window.open_place(place)
        hands.wait(lambda: window.frame.tabs.now() == place, place)  # noqa: B023
        _press_until_asked(opened, hands)
        dialog = asked(opened, hands)
        assert dialog.windowTitle() == "Argraffu"
        said = {text.text() for text in dialog.findChildren(Text) if text.text()}
        assert "Argreffir pob tudalen ar 100 %; ni wneir dim yn fwy nac yn llai." in said
        QTest.keyClick(dialog.copies.line, Qt.Key.Key_Return)
        hands.wait(lambda: window.strip.sentence().startswith(f"{title}: anfonwyd"), title)  # noqa: B023
        text = pages_of(queue.wait())[0]
        assert text.startswith(f"{title} Cyngor Westmere") and head in text
        assert "Tudalen 1 o 1" in text and "Argraffwyd gan Abi Bevan" in text
        assert "Mae’n cynnwys data personol" in text
        assert printed_rows(opened.desk)[-1] == (f"list_{record}", "")


def test_another_language_takes_the_question_away_and_nothing_is_printed(
    queue: PrintQueue, opened: OpenDesk
) -> None:
    window, hands = opened.window, Hands(opened.window)
    window.print_out(LetterPaper(LETTER, "WES-7Q4M-0042-K", letter()))
    dialog = asked(opened, hands)
    window.speak(Words("cy"))
    hands.wait(lambda: window.frame.tabs.now() == "work", "the window in Welsh")
    hands.wait(lambda: not (isValid(dialog) and dialog.isVisible()), "the question gone")
    assert window.printing.dialog is None and not printed_rows(opened.desk)
    window.print_out(LetterPaper(LETTER, "WES-7Q4M-0042-K", letter()))
    assert asked(opened, hands).windowTitle() == "Argraffu"
    window.lock(Why.ASKED)
    assert not asked_now(opened)
    QTest.keyClick(window.lock_screen, Qt.Key.Key_Return)
    assert not printed_rows(opened.desk)


def asked_now(opened: OpenDesk) -> bool:
    dialog = opened.window.printing.dialog
    return dialog is not None and isValid(dialog) and dialog.isVisible()


def _press_until_asked(opened: OpenDesk, hands: Hands) -> None:
    """A list that is still being read is empty, and an empty one is not printed."""

    def rows() -> bool:
        hands.press("Ctrl+P")
        return asked_now(opened)

    hands.wait(rows, "rows to print")
