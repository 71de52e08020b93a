"""The ways to a conflict in the window: the rail with its count, a key, the outbox, the person and the case."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from caseapp.demo_data.council import GETHIN, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.domain.person import Person
from caseapp.usecases import cases
from caseapp.usecases.people import add_note
from tests.support.answers import clash
from tests.ui.screens.desk_in_hand import texts_of
from ui.app import OpenDesk
from ui.screens.case import CaseScreen
from ui.screens.conflicts import ConflictsScreen
from ui.screens.outbox import OutboxScreen
from ui.screens.person import PersonScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key


def pinned(opened: OpenDesk, person: str, mine: str) -> None:
    desk = opened.desk
    desk.write(lambda work: work.patch(work.get(Person, person), pinned=mine)).result()
    clash(desk, "pinned", f"Theirs, not {mine}")


def told(opened: OpenDesk) -> None:
    """Something happens on the desk, so that the window reads again."""
    opened.desk.write(add_note, "Rang.", person=GETHIN).result()


def rail(opened: OpenDesk) -> list[str]:
    return [item.accessibleName() for item in opened.window.frame.nav.findChildren(QAbstractButton)]


def screen(opened: OpenDesk) -> ConflictsScreen:
    page = opened.window.frame.page("conflicts")
    assert isinstance(page, ConflictsScreen)
    return page


def test_the_rail_counts_conflicts_and_a_key_leads_there(opened: OpenDesk, qtbot: QtBot) -> None:
    pinned(opened, RHIANNON, "Mine.")
    pinned(opened, GETHIN, "Mine of Gethin.")
    told(opened)
    qtbot.waitUntil(lambda: "Conflicts 2 to choose" in rail(opened))
    QTest.keyClick(opened.window, Key.Key_5, ALT)
    assert opened.window.frame.tabs.now() == "conflicts"
    qtbot.waitUntil(lambda: "Mine." in texts_of(screen(opened)))
    for _ in range(2):
        QTest.keyClick(screen(opened).rows, Key.Key_T)
        QTest.keyClick(screen(opened).rows, Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: opened.window.strip.sentence().startswith("Settled."))
        opened.window.strip.clear()
    qtbot.waitUntil(lambda: "Conflicts 0 to choose" in rail(opened))


def test_the_outbox_leads_to_the_very_conflict(opened: OpenDesk, qtbot: QtBot) -> None:
    pinned(opened, RHIANNON, "Mine.")
    pinned(opened, GETHIN, "Mine of Gethin.")
    QTest.keyClick(opened.window, Key.Key_O, CTRL | SHIFT)
    outbox = opened.window.frame.page("sync")
    assert isinstance(outbox, OutboxScreen)
    qtbot.waitUntil(lambda: len(outbox.rows.keys()) == 2)
    QTest.keyClick(outbox.rows, Key.Key_Down)
    QTest.keyClick(outbox.rows, Key.Key_E)
    qtbot.waitUntil(lambda: "Mine of Gethin." in texts_of(screen(opened)))


def test_the_person_leads_to_their_conflict(opened: OpenDesk, qtbot: QtBot) -> None:
    pinned(opened, RHIANNON, "Mine.")
    pinned(opened, GETHIN, "Mine of Gethin.")
    opened.window.open_person(GETHIN)
    page = opened.window.frame.page(f"person:{GETHIN}")
    assert isinstance(page, PersonScreen)
    qtbot.waitUntil(page.conflict.isVisible)
    assert "A change of yours here met another answer. Choose between the two." in texts_of(page)
    QTest.keyClick(page.cases, Key.Key_S, ALT)
    qtbot.waitUntil(lambda: "Mine of Gethin." in texts_of(screen(opened)))


def test_the_case_leads_to_its_conflict_until_it_is_settled(opened: OpenDesk, qtbot: QtBot) -> None:
    desk = opened.desk
    case = desk.read(lambda reader: reader.find(Case, closed_at=None, service="524", status="opened"))[0]
    desk.write(cases.progress_case, case.id, "crew_told").result()
    clash(desk, "progress", "case_closed")
    opened.window.open_case(CaseId(case.id))
    page = opened.window.frame.page(f"case:{case.id}")
    assert isinstance(page, CaseScreen)
    qtbot.waitUntil(page.conflict.isVisible)
    QTest.keyClick(page.timeline.lines, Key.Key_S, ALT)
    qtbot.waitUntil(lambda: len(screen(opened).cards) == 1)
    QTest.keyClick(screen(opened).rows, Key.Key_T)
    QTest.keyClick(screen(opened).rows, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not page.conflict.isVisibleTo(page))
