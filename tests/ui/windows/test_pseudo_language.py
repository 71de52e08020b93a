"""Every screen in a language that nobody speaks: what is not in it was never translated, and nothing is cut off."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

import ui.app
from caseapp.bootstrap import Desk
from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.errors import DiskLow, NoLine
from caseapp.texts import Words
from caseapp.usecases import cases
from caseapp.usecases.people import add_note
from tests.support.answers import clash
from tests.support.clipped import cut_off, painted_too_small
from tests.support.pseudo import Pseudo, untranslated
from tests.support.shown import data_of, told_by
from tests.support.window_places import PLACES, keep_every_place
from tests.ui.screens.test_disagreements import all_three
from ui.app import OpenDesk
from ui.models.paper import PrinterLook, PrintLook
from ui.runtime.line import Line, LineState
from ui.runtime.runner import Runner
from ui.screens.case import CaseScreen
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme
from ui.widgets.sheet import Sheet

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LONG = 20_000
_NESTED = 8
"""So many layouts may stand in each other: each is told of new words in a turn of its own."""
STRANGER = "Ceri Example"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

Pseudonymous = Callable[[Words, float, tuple[int, int]], OpenDesk]


class CountedRunner(Runner):
    """A runner that knows whether every question was answered."""

    def __init__(self) -> None:
        super().__init__()
        self._asked_for: set[Future[Any]] = set()

    def idle(self) -> bool:
        self._asked_for = {future for future in self._asked_for if not future.cancelled()}
        return not self._asked_for

    def _follow(self, asked: Any, future: Future[Any], show: Any, problem: Any) -> Any:
        self._asked_for.add(future)
        return super()._follow(asked, future, show, problem)

    def _deliver(self, answer: Any) -> None:
        super()._deliver(answer)
        self._asked_for.discard(answer[3])


@pytest.fixture
def pseudo(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot, westmere_desk: Desk
) -> Iterator[Pseudonymous]:
    """Opens the window of Abi Bevan's desk in that language, with so large text, in so many pixels."""
    monkeypatch.setattr(ui.app, "Runner", CountedRunner)
    opened: list[OpenDesk] = []

    def open_at(words: Words, size: float, pixels: tuple[int, int]) -> OpenDesk:
        apply_theme(qapp, Theme(LIGHT, size))
        opened.append(OpenDesk(westmere_desk, sync=False, words=words))
        opened[0].window.resize(*pixels)
        opened[0].window.show()
        qtbot.addWidget(opened[0].window)
        qtbot.waitExposed(opened[0].window)
        return opened[0]

    yield open_at
    for each in opened:
        each.close()
    apply_theme(qapp, Theme(LIGHT))


def test_every_text_of_every_screen_was_handed_to_the_words(pseudo: Pseudonymous, qtbot: QtBot) -> None:
    opened = pseudo(Pseudo(), 1.0, (1440, 900))
    found: dict[tuple[str, str], str] = {}
    for name in screens(opened, qtbot):
        data = data_of(opened.desk) | {STRANGER.casefold()}
        for kind, text in told_by(opened.window):
            if left := untranslated(text, data):
                found.setdefault((kind, text), f"{name}, {kind}: {left} in {text!r}")
    assert not found, "These were never handed to the words:\n" + "\n".join(found.values())


@pytest.mark.parametrize(
    ("words", "size", "pixels"),
    [
        (Pseudo(), 1.0, (1440, 900)),
        (Pseudo(), 2.0, (1000, 900)),
        (Words("cy"), 1.0, (1440, 900)),
        (Words("cy"), 2.0, (1000, 900)),
    ],
    ids=["pseudo-100", "pseudo-200", "welsh-100", "welsh-200"],
)
def test_nothing_is_cut_off(
    pseudo: Pseudonymous,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    words: Words,
    size: float,
    pixels: tuple[int, int],
) -> None:
    opened = pseudo(words, size, pixels)
    found: dict[str, str] = {}
    with painted_too_small(monkeypatch) as painted:
        for name in screens(opened, qtbot):
            painted.clear()  # what was painted while layouts were still being told of each other
            opened.window.grab()
            for each in (*cut_off(opened.window), *painted):
                found.setdefault(each, name)
    assert not found, "\n".join(f"{name}: {what}" for what, name in found.items())


def two_pages() -> bytes:
    canvas = Canvas(file := io.BytesIO())
    canvas.showPage()
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def screens(opened: OpenDesk, qtbot: QtBot) -> Iterator[str]:
    """Bring every screen to the front, one after the other, with something on it."""
    desk, window, words = opened.desk, opened.window, opened.window._words

    def settled() -> None:
        assert isinstance(opened.runner, CountedRunner)
        for _ in range(_NESTED):
            qtbot.waitUntil(opened.runner.idle, timeout=LONG)
            QApplication.processEvents()

    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key, held)
        settled()

    case = desk.read(lambda reader: reader.find(Case, closed_at=None, service="524", status="opened"))[0]
    desk.write(cases.progress_case, case.id, "crew_told").result()
    clash(desk, "progress", "case_closed")
    all_three(desk)
    desk.write(add_note, "Rang.", person=RHIANNON).result()
    keep_every_place(window)
    for place in PLACES:
        window.open_place(place)
        settled()
        yield place
    window.open_case(CaseId(case.id))
    settled()
    filed_case = window.frame.page(f"case:{case.id}")
    assert isinstance(filed_case, CaseScreen)
    filed_case.show_letter(words("Letter"), two_pages())
    settled()
    yield "a filed letter that is read"
    window.close_screen(f"case:{case.id}")
    window.open_place("work")
    window.stated(LineState(Line.OFFLINE, desk.clock()))
    window.warn(DiskLow())
    window.tell_problem(NoLine())
    settled()
    yield "offline, the disk full"
    window.alerts.show(DiskLow().code, "")
    window.tell(Pseudo()("Settled."))
    settled()
    yield "something done"
    press(Qt.Key.Key_F7)
    yield "a call"
    window.open_place("queue")
    settled()
    yield "the queue in a call"
    window.open_person(RHIANNON)
    settled()
    yield "a person"
    window.open_case(CaseId(case.id))
    settled()
    yield "a case"
    press(Qt.Key.Key_M, CTRL)
    yield "a note on a case"
    press(Qt.Key.Key_G, CTRL)
    yield "a case to be given away"
    window.open_letter(CaseId(case.id))
    settled()
    yield "a letter"
    window.open_new_case(RHIANNON, MILL_LANE_4)
    settled()
    yield "a new case for somebody known"
    window.close_screen("new-case")
    window.open_new_case(typed=STRANGER)
    settled()
    yield "a new case for a stranger"
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    for typed in ("llyr mill", "nobody at all"):
        window.box.clear()
        QTest.keyClicks(window.box, typed)
        settled()
        yield f"a search for {typed}"
    window.box.clear()
    window.printing.show_progress(
        words("Reading the list: {done} of {rows} rows", done=1, rows=2), 1, 2, can_cancel=True
    )
    window.printing.progress.show_now()
    settled()
    yield "a long list on its way to the printer"
    window.printing.end_progress()
    look = PrintLook(words("Queue"), "", (PrinterLook("HP", "HP", words("Nothing was printed.")),), "HP")
    window.printing.ask_printer(look)
    settled()
    yield "where to print"
    assert window.printing.dialog is not None
    window.printing.dialog.close()
    window.keys()
    yield "the sheet of keys"
    for sheet in window.findChildren(Sheet):
        sheet.close()
    window.lock(ui.app.Why.ASKED)
    settled()
    yield "the lock"
