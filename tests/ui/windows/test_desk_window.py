"""The frame's own acts: tabs, what is told at the foot, keys, names for a screen reader."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.demo_data.council import GETHIN, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId, PersonId
from caseapp.domain.person import Person
from caseapp.errors import DiskFull, DiskLow, NoLine
from tests.ui.screens.desk_in_hand import rows_of, texts_of
from ui.app import OpenDesk
from ui.models.case_looks import ReadOutLook
from ui.presenters.lock import Why
from ui.screens.case import CaseScreen
from ui.screens.person import PersonScreen
from ui.theme import current
from ui.theme.accent import with_accent
from ui.theme.tokens import LIGHT
from ui.widgets.button import IconButton
from ui.widgets.sheet import Sheet

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_thing_opens_once_and_tabs_close_by_key(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    window.open_person(RHIANNON)
    window.open_person(GETHIN)
    window.open_person(RHIANNON)
    tabs = window.frame.tabs
    assert tabs.keys() == ["work", f"person:{RHIANNON}", f"person:{GETHIN}"]
    assert tabs.now() == f"person:{RHIANNON}"
    QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    assert tabs.keys() == ["work", f"person:{GETHIN}"]
    assert window.frame.page(str(tabs.now())) is window.frame.stack.currentWidget()
    QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    assert tabs.keys() == ["work"]


def test_f7_begins_a_call_and_unfolds_its_panel(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    qtbot.waitUntil(lambda: window.side.width() == 64)
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.side.width() == 336)
    assert window.contact_in_hand() is not None


def test_what_was_done_stays_at_the_foot_until_the_next_act(opened: OpenDesk) -> None:
    window = opened.window
    window.tell("Saved.")
    page = window.frame.stack.geometry()
    assert window.strip.isVisible() and window.strip.sentence() == "Saved."
    assert not page.intersects(window.strip.geometry())
    window.tell_problem(NoLine())
    assert not window.strip.isVisible()
    window.tell("Saved again.")
    assert window.strip.sentence() == "Saved again."


def test_what_was_done_on_a_tab_is_not_said_on_another(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    window.open_person(RHIANNON)
    window.tell("Saved.")
    window.open_person(GETHIN)
    QApplication.processEvents()
    assert window.strip.isVisible()
    window.frame.tabs.choose("work")
    window.open_place("work")
    assert not window.strip.isVisible()


def test_sheet_of_keys_opens_and_closes_by_key(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    QTest.keyClick(window, Qt.Key.Key_Question, CTRL)
    qtbot.waitUntil(lambda: bool(window.findChildren(Sheet)))
    sheet = window.findChildren(Sheet)[0]
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    window.open_place("sync")
    window.open_place("sign-in")
    window.box.insert("llyr")
    qtbot.waitUntil(lambda: len(window.results.shown()) > 1)
    for show in (window.find_anything, window.box.clear, window.about):
        show()
        parts = [
            part
            for part in window.findChildren(QWidget)
            if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.focusProxy() is None
        ]
        assert len(parts) > 8
        for part in parts:
            told = QAccessible.queryAccessibleInterface(part)
            assert told is not None
            assert told.text(QAccessible.Text.Name).strip(), (type(part).__name__, part.parent())


def test_tabs_without_room_are_listed_and_can_be_brought_back(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    for person in opened.desk.read(lambda reader: reader.find(Person, newest=9)):
        window.open_person(PersonId(person.id))
    tabs = window.frame.tabs
    qtbot.waitUntil(lambda: bool(tabs.hidden()))
    hidden = tabs.hidden()
    assert tabs.now() not in hidden
    tabs.choose(hidden[0])
    assert tabs.now() == hidden[0]
    assert hidden[0] not in tabs.hidden()
    shown = [tabs.tabRect(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]
    assert all(area.left() >= 0 and area.right() < tabs.width() for area in shown)


def test_the_cursor_is_on_the_page_again_when_the_call_is_over(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.contact_in_hand() is not None)
    window.open_person(RHIANNON)
    page = window.frame.page(f"person:{RHIANNON}")
    qtbot.waitUntil(lambda: bool(page.cases.keys()))  # type: ignore[attr-defined]
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    assert window.side.isAncestorOf(QApplication.focusWidget())  # type: ignore[arg-type]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_N)
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: window.contact_in_hand() is None)
    qtbot.waitUntil(lambda: page.isAncestorOf(window.focusWidget()))
    lines = page.timeline.lines  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not any("Call, now" in row for row in rows_of(lines)))


def test_a_call_that_is_taken_up_again_brings_its_caller(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.contact_in_hand() is not None)
    window.open_person(RHIANNON)
    qtbot.waitUntil(lambda: "Rhiannon Llŷr" in texts_of(window.side))
    window.contact.park("the bin")
    qtbot.waitUntil(lambda: window.contact_in_hand() is None)
    window.open_place("work")
    window.side.waiting.take_first()
    qtbot.waitUntil(lambda: window.frame.tabs.now() == f"person:{RHIANNON}")


def test_a_clock_far_from_the_centres_is_warned_of_until_it_is_right(opened: OpenDesk) -> None:
    opened.window.show_clock(timedelta(hours=1))
    alert = opened.window.alerts.bars["clock"]
    assert alert.isVisible() and "clock" in alert.accessibleName()
    opened.window.warn(DiskLow())
    opened.window.show_clock(None)
    assert not alert.isVisible()
    assert "no room left" in opened.window.alerts.bars["disk_low"].accessibleName()


def test_what_a_caller_is_to_be_told_of_a_new_case_stays_until_it_was_said_or_the_case_is_left(
    qtbot: QtBot, opened: OpenDesk
) -> None:
    window = opened.window
    case = CaseId(opened.desk.read(lambda reader: reader.find(Case, closed_at=None))[0].id)
    say = "“Your reference is W E S, 7 Q 4 M.”"
    told = ReadOutLook("Reference, valid from now", "WES-7Q4M-0001-M", "Read out: W E S", say)
    window.open_case(case, told)
    screen = window.frame.page(f"case:{case}")
    assert isinstance(screen, CaseScreen)
    band = screen.read_out
    qtbot.waitUntil(lambda: bool(rows_of(screen.timeline.lines)))
    assert band.isVisible() and "WES-7Q4M-0001-M" in texts_of(band) and say in texts_of(band)
    window.tell("Saved.")
    window.lock(Why.ASKED)
    window._unlocked()
    assert band.isVisible()
    band.done.setFocus()
    QTest.keyClick(band.done, Qt.Key.Key_Return)
    assert not band.isVisible() and screen.timeline.lines.hasFocus()
    window.open_case(case, told)
    window.box.setFocus()
    QTest.keyClicks(window.box, "Ce")
    assert not screen.isVisible()
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    assert band.isVisible(), "a search leaves nothing"
    window.open_place("work")
    window.open_case(case)
    assert not band.isVisible()


def test_a_place_that_goes_leaves_the_cursor_where_it_is(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    window.show_place("look-after", True)
    window.open_place("look-after")
    window.open_person(RHIANNON)
    window.box.setFocus()
    QTest.keyClicks(window.box, "Cer")
    window.show_place("look-after", False)
    QTest.keyClicks(QApplication.focusWidget(), "i")
    assert window.box.text() == "Ceri" and "look-after" not in window.open_tabs.pages


def test_a_second_problem_leaves_the_focus_on_the_cross(opened: OpenDesk, spoken: list[str]) -> None:
    window = opened.window
    window.tell_problem(NoLine())
    (cross,) = window.frame.trouble.findChildren(IconButton)
    cross.setFocus()
    for told in (DiskFull(), DiskFull()):
        window.tell_problem(told)
        assert cross.hasFocus()
    assert spoken.count(window.frame.trouble.accessibleName()) == 2


def test_ctrl_z_takes_the_last_act_back_while_the_foot_tells_of_it(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    case = CaseId(opened.desk.read(lambda reader: reader.find(Case, closed_at=None))[0].id)

    def shut() -> bool:
        return opened.desk.read(lambda reader: reader.get(Case, case)).closed

    window.open_case(case)
    screen = window.frame.page(f"case:{case}")
    assert isinstance(screen, CaseScreen)
    service = opened.desk.read(lambda reader: opened.desk.knowledge.service_of(reader.get(Case, case)))
    screen.closed.emit(service.outcomes[0].key)
    qtbot.waitUntil(lambda: window.strip.sentence() == "Saved: the case is closed.")
    assert shut() and window.strip.undo.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.strip.sentence() == "Undone.")
    assert not shut() and not window.strip.undo.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.strip.sentence() == "Undone." and not shut()


def test_an_act_of_another_tab_is_not_taken_back(opened: OpenDesk) -> None:
    window, undone = opened.window, []
    window.open_person(RHIANNON)
    window.tell("Given.", undo=lambda: undone.append(1))
    QApplication.processEvents()
    window.open_person(GETHIN)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == []


def test_the_councils_colour_is_the_accent(opened: OpenDesk) -> None:
    opened.window.show_desk("Westmere Council", "Abi Bevan", "#6A1B9A")
    assert current.colours().accent == with_accent(LIGHT, "#6A1B9A").accent != LIGHT.accent
    opened.window.show_desk("Westmere Council", "Abi Bevan", "")
    assert current.colours() == LIGHT


def test_an_act_is_done_from_the_search_box(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    window.open_person(RHIANNON)
    window.find_anything()
    QTest.keyClicks(window.box, "> note")
    assert "act:note" in window.results.shown()
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    screen = window.frame.page(f"person:{RHIANNON}")
    assert isinstance(screen, PersonScreen)
    assert window.box.text() == "" and screen.note.field.isVisible()
