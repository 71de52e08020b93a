"""Keys faster than the screens: an act whose tab is closed at once, and one that the disk does not take."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.activity import Activity, ActivityKind
from caseapp.domain.case import Case
from caseapp.domain.contact import Contact, ContactState
from caseapp.domain.ids import CaseId
from caseapp.domain.letter import Letter
from caseapp.domain.marker import Marker
from caseapp.ports import UnitOfWork
from caseapp.usecases.contacts import keep_draft, kept_draft
from caseapp.usecases.find import find
from ui.app import OpenDesk
from ui.presenters import case as case_presenter
from ui.screens.case import CaseScreen
from ui.screens.letter import LetterScreen
from ui.screens.person import PersonScreen
from ui.widgets.button import IconButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOTE = f"person:{RHIANNON}:note"


@contextmanager
def held(opened: OpenDesk, name: str) -> Iterator[Callable[[], None]]:
    """Holds back every reading by the question of this name until the answer is called."""
    read, gate = opened.desk.read, Future[None]()

    def waiting(ask: Callable[..., object], *args: object, **values: object) -> object:
        if getattr(ask, "__name__", "") == name:
            gate.result(timeout=20)
        return read(ask, *args, **values)

    def let_go() -> None:
        if not gate.done():
            gate.set_result(None)

    opened.desk.read = waiting  # type: ignore[method-assign, assignment]
    try:
        yield let_go
    finally:
        let_go()
        opened.desk.read = read  # type: ignore[method-assign]


@contextmanager
def full_disk(opened: OpenDesk) -> Iterator[None]:
    """Makes every act fail as on a disk that is full."""
    write = opened.desk.write

    def fails(work: UnitOfWork) -> None:
        raise OSError(28, "No space left on device")

    opened.desk.write = lambda *_, **__: write(fails)  # type: ignore[method-assign, assignment, misc]
    try:
        yield
    finally:
        opened.desk.write = write  # type: ignore[method-assign]


def person_page(opened: OpenDesk, qtbot: QtBot) -> PersonScreen:
    opened.window.open_person(RHIANNON)
    page = opened.window.frame.page(f"person:{RHIANNON}")
    assert isinstance(page, PersonScreen)
    qtbot.waitUntil(lambda: bool(page.cases.keys()))
    return page


def close_tab(opened: OpenDesk) -> None:
    QTest.keyClick(opened.window, Qt.Key.Key_W, CTRL)
    QApplication.processEvents()
    QApplication.sendPostedEvents()


def bins(opened: OpenDesk) -> CaseId:
    cases = opened.desk.read(lambda reader: reader.find(Case, person=RHIANNON, service="524"))
    return CaseId(cases[0].id)


def test_a_note_half_typed_is_kept_when_its_tab_is_closed(qtbot: QtBot, opened: OpenDesk) -> None:
    page = person_page(opened, qtbot)
    page.note.unfold()
    QTest.keyClicks(page.note.field, "Rang")
    close_tab(opened)
    qtbot.waitUntil(lambda: opened.desk.read(kept_draft, NOTE) == "Rang")


def test_acts_whose_tab_is_closed_at_once_are_told_of(
    qtbot: QtBot, opened: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened.window
    page = person_page(opened, qtbot)
    page.note.unfold()
    QTest.keyClicks(page.note.field, "Rang")
    QTest.keyClick(page.note.field, Qt.Key.Key_Return, CTRL)
    close_tab(opened)
    qtbot.waitUntil(lambda: window.strip.sentence() == "Saved: the note is in the timeline.")
    case = bins(opened)
    window.open_case(case)
    screen = window.frame.page(f"case:{case}")
    assert isinstance(screen, CaseScreen)
    qtbot.waitUntil(lambda: bool(screen.accessibleName()))
    start, begun = opened.runner.start, list[partial[object]]()

    def spied(call: Any, *answers: Any) -> Any:
        begun.append(call)
        return start(call, *answers)

    monkeypatch.setattr(opened.runner, "start", spied)
    screen.steps.take_step(2)
    close_tab(opened)
    qtbot.waitUntil(lambda: window.strip.sentence() == "Saved: the case has moved on.")
    assert [call for call in begun if case_presenter._ask in call.args] == []


def test_a_marker_is_read_once_however_often_its_key_is_pressed(qtbot: QtBot, opened: OpenDesk) -> None:
    page = person_page(opened, qtbot)
    for _ in range(2):
        page.markers.acknowledge_first()
    close_tab(opened)
    opened.desk.write(lambda work: None).result()
    (marker,) = opened.desk.read(lambda reader: reader.find(Marker, place=MILL_LANE_4))
    read = opened.desk.read(
        lambda reader: reader.count(Activity, kind=ActivityKind.MARKER, person=RHIANNON, text=marker.id)
    )
    assert read == 1


def test_words_typed_before_yesterdays_are_read_stand_below_them(qtbot: QtBot, opened: OpenDesk) -> None:
    opened.desk.write(keep_draft, NOTE, "Yesterday").result()
    with held(opened, "kept_draft") as let_go:
        page = person_page(opened, qtbot)
        page.note.unfold()
        QTest.keyClicks(page.note.field, "today")
        let_go()
        qtbot.waitUntil(lambda: page.note.field.text() == "Yesterday\ntoday")
    QTest.keyClicks(page.note.field, ", noon")
    qtbot.waitUntil(lambda: opened.desk.read(kept_draft, NOTE) == "Yesterday\ntoday, noon")


def test_words_typed_before_yesterdays_are_read_are_kept_beyond_the_tab(
    qtbot: QtBot, opened: OpenDesk
) -> None:
    opened.desk.write(keep_draft, NOTE, "Yesterday").result()
    with held(opened, "kept_draft"):
        page = person_page(opened, qtbot)
        page.note.unfold()
        QTest.keyClicks(page.note.field, "today")
        close_tab(opened)
        qtbot.waitUntil(lambda: opened.desk.read(lambda reader: reader.draft(NOTE)) == "Yesterday\ntoday")


def test_a_note_refused_behind_a_closed_tab_stands_below_yesterdays(qtbot: QtBot, opened: OpenDesk) -> None:
    opened.desk.write(keep_draft, NOTE, "Yesterday").result()
    with qtbot.captureExceptions() as caught, held(opened, "kept_draft"):
        page = person_page(opened, qtbot)
        page.note.unfold()
        QTest.keyClicks(page.note.field, "today")
        with full_disk(opened):
            QTest.keyClick(page.note.field, Qt.Key.Key_Return, CTRL)
            opened.window.close_screen(f"person:{RHIANNON}")
        qtbot.waitUntil(lambda: opened.desk.read(lambda reader: reader.draft(NOTE)) == "Yesterday\ntoday")
    assert {kind for kind, _, _ in caught} == {OSError}


def test_a_letter_asked_for_before_the_page_is_read_is_written(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    with held(opened, "_ask"):
        window.open_person(RHIANNON)
        page = window.frame.page(f"person:{RHIANNON}")
        QTest.keyClick(window.focusWidget() or page, Qt.Key.Key_L, CTRL)
        assert "needs an open case" not in window.strip.sentence()
    qtbot.waitUntil(lambda: (window.frame.tabs.now() or "").startswith("letter:"))


def test_a_contact_begun_but_not_yet_shown_gets_its_caller(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    qtbot.waitUntil(lambda: window.contact._now is not None)
    with held(opened, "contacts_at_desk"):
        QTest.keyClick(window, Qt.Key.Key_F7)
        qtbot.waitUntil(lambda: not window.contact._beginning)
        window.open_person(RHIANNON)
    qtbot.waitUntil(lambda: window.side._caller.text() == "Rhiannon Llŷr")


def test_the_end_of_one_call_never_ends_another(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.contact_in_hand() is not None)
    first = window.contact_in_hand()
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClicks(window.side._park_line.line, "0121 496 0187, bin")
    QTest.keyClick(window.side._park_line.line, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.side.waiting.count() == 1)
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.contact_in_hand() not in (None, first))
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClicks(window.side._park_line.line, "the second")
    with held(opened, "contacts_at_desk"):
        QTest.keyClick(window.side._park_line.line, Qt.Key.Key_F8, SHIFT)
        window.contact.finish("")
        opened.desk.write(lambda work: None).result()
    waiting = opened.desk.read(lambda reader: reader.find(Contact, state=ContactState.PARKED))
    assert [contact.parked_with for contact in waiting] == ["the second"]
    qtbot.waitUntil(lambda: window.contact_in_hand() == first)
    assert not window.side.note.isReadOnly()


def test_what_is_clicked_is_opened_while_a_newer_answer_is_on_its_way(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    window.box.setFocus()
    QTest.keyClicks(window.box, "ll")
    qtbot.waitUntil(lambda: len(window.results.shown()) > 2)
    second = window.results.shown()[1]
    with held(opened, find.__name__):
        QTest.keyClicks(window.box, "y")
        window.results._select(second)
        window.results._open()
        assert window.frame.tabs.now() == second
        window.box.clear()


def test_closing_while_searching_ends_the_search_first(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    person_page(opened, qtbot)
    QTest.keyClicks(window.box, "ll")
    QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    assert window.box.text() == ""
    assert window.frame.tabs.now() == f"person:{RHIANNON}"


def test_a_letter_made_final_is_filed_though_its_tab_is_closed(qtbot: QtBot, opened: OpenDesk) -> None:
    window, case = opened.window, bins(opened)
    key = f"letter:{case}"
    window.open_letter(case)
    page = window.frame.page(key)
    assert isinstance(page, LetterScreen)
    qtbot.waitUntil(lambda: page.pages.preview.pages() > 0 and not page.checks.final.reason(), timeout=20_000)
    page.language_chosen.emit("en")
    qtbot.waitUntil(lambda: bool(opened.desk.read(kept_draft, key)))
    page.checks.press_final()
    close_tab(opened)
    qtbot.waitUntil(lambda: window.strip.sentence().startswith("Letter filed"), timeout=20_000)
    assert opened.desk.read(lambda reader: reader.count(Letter, case=case)) == 1
    assert opened.desk.read(kept_draft, key) == ""


def test_after_an_act_that_the_disk_did_not_take_everything_goes_on(
    qtbot: QtBot, opened: OpenDesk, spoken: list[str]
) -> None:
    window = opened.window
    page = person_page(opened, qtbot)
    page.note.unfold()
    with qtbot.captureExceptions() as caught:
        _fail(opened, page, qtbot)
        QTest.keyClicks(page.note.field, " note")
        qtbot.waitUntil(lambda: opened.desk.read(kept_draft, NOTE) == "A whole note")
        QTest.keyClick(window, Qt.Key.Key_F7)
        qtbot.waitUntil(lambda: window.contact_in_hand() is not None)
    assert {kind for kind, _, _ in caught} == {OSError}
    trouble = window.frame.trouble
    assert trouble.isVisible() and trouble.accessibleName() in spoken
    page.setFocus()
    (cross,) = trouble.findChildren(IconButton)
    cross.setFocus()
    QTest.keyClick(cross, Qt.Key.Key_Space)
    assert not trouble.isVisible() and page.isAncestorOf(window.focusWidget())


def _fail(opened: OpenDesk, page: PersonScreen, qtbot: QtBot) -> None:
    """A call, a draft and a note while nothing can be written."""
    with full_disk(opened):
        QTest.keyClick(opened.window, Qt.Key.Key_F7)
        QTest.keyClicks(page.note.field, "A whole")
        QTest.keyClick(page.note.field, Qt.Key.Key_Return, CTRL)
        assert page.note.field.isReadOnly()
        qtbot.waitUntil(lambda: not page.note.field.isReadOnly() and not opened.window.contact._beginning)
