"""Searching as one types in the real window, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.demo_data.council import GLAN_Y_DWR_11, MILL_LANE_4, RHIANNON
from caseapp.usecases.contacts import contact_panel, start_contact
from caseapp.usecases.people import NewPerson, add_person
from ui.app import OpenDesk
from ui.delegates.looks import ResultLook
from ui.delegates.row import LOOK

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"


def _type(opened: OpenDesk, text: str) -> None:
    QTest.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(opened.window.box, text)


def _look(opened: OpenDesk, key: str) -> ResultLook:
    model = opened.window.results.results.model()
    looks = [model.index(row, 0).data(LOOK) for row in range(model.rowCount())]
    found = opened.window.results.shown()
    rows = [look for look in looks if isinstance(look, ResultLook)]
    return rows[found.index(key)]


def test_typing_finds_peeks_and_enter_opens(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    _type(opened, "llyr mill")
    key = f"person:{RHIANNON}"
    qtbot.waitUntil(lambda: window.results.now() == key)
    assert window.frame.stack.currentWidget() is window.results
    look = _look(opened, key)
    assert look.title == "Rhiannon Llŷr"
    marked = [look.why[span.start : span.start + span.length] for span in look.matched]
    assert marked == ["Llŷr", "Mill"]
    assert [chip.words for chip in look.chips] == ["Marker"]
    peek = window.results.peek
    qtbot.waitUntil(lambda: "Two officers for visits" in peek.danger.accessibleName())
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    assert window.frame.tabs.now() == key
    assert window.box.text() == ""
    qtbot.waitUntil(lambda: window.frame.tabs.label(key) == "Rhiannon Llŷr")


def test_arrows_move_over_headings_and_escape_leads_back(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    _type(opened, "llyr mill")
    qtbot.waitUntil(lambda: len(window.results.shown()) >= 4)
    keys = window.results.shown()
    for wanted in keys[1:]:
        QTest.keyClick(window.box, Qt.Key.Key_Down)
        assert window.results.now() == wanted
    QTest.keyClick(window.box, Qt.Key.Key_Down)
    assert window.results.now() == keys[-1]
    QTest.keyClick(window.box, Qt.Key.Key_PageUp)
    assert window.results.now() == keys[0]
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    assert window.box.text() == ""
    assert window.frame.stack.currentWidget() is not window.results
    assert window.frame.tabs.now() == "work"


def test_segments_narrow_what_is_shown(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    _type(opened, "llyr mill")
    qtbot.waitUntil(lambda: len(window.results.shown()) >= 4)
    window.results.parts.choose("places")
    assert set(window.results.shown()) >= {f"place:{MILL_LANE_4}"}
    assert all(key.startswith("place:") for key in window.results.shown())
    window.results.parts.choose("all")
    assert any(key.startswith("person:") for key in window.results.shown())


def test_enter_pressed_before_the_answer_opens_the_first_of_it(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    _type(opened, "rhiannon llyr")
    assert window.results.shown() == []
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.tabs.now() == f"person:{RHIANNON}")


def test_opening_somebody_on_a_call_makes_them_the_caller(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    contact = opened.desk.write(start_contact).result().value
    qtbot.waitUntil(lambda: window.contact_in_hand() == contact)
    _type(opened, "rhiannon llyr")
    qtbot.waitUntil(lambda: window.results.peek.button.label() == "Open as caller")
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.desk.read(contact_panel, contact).person == RHIANNON)


def test_nothing_found_offers_a_new_person(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    _type(opened, "zzqq wxyz")
    qtbot.waitUntil(lambda: window.results.new_person.label() == "New person “zzqq wxyz”")
    assert window.results.nothing.isVisible()
    QTest.keyClick(
        window.box, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.frame.tabs.now() == "new-case"
    assert window.box.text() == ""


@pytest.mark.parametrize("text", ["O'Brien", '"', "((x))", "=1+1", "%", "NEAR(a b)", "a* AND", "\\", "🗑"])
def test_hostile_text_in_the_box_breaks_nothing(qtbot: QtBot, opened: OpenDesk, text: str) -> None:
    window = opened.window
    window.box.insert(text)
    qtbot.waitUntil(lambda: text in window.results.new_person.label())
    window.box.clear()
    _type(opened, "rhiannon llyr")
    qtbot.waitUntil(lambda: window.results.now() == f"person:{RHIANNON}")


def test_hostile_name_is_found_and_shown_literally(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    person = opened.desk.write(add_person, NewPerson(HOSTILE, place=GLAN_Y_DWR_11)).result().value
    _type(opened, HOSTILE)
    key = f"person:{person}"
    qtbot.waitUntil(lambda: key in window.results.shown())
    assert _look(opened, key).title == HOSTILE
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.tabs.label(key) == HOSTILE)


def test_what_was_found_follows_changes(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    _type(opened, "xanthippe")
    qtbot.waitUntil(lambda: window.results.nothing.isVisible())
    person = opened.desk.write(add_person, NewPerson("Xanthippe Example")).result().value
    qtbot.waitUntil(lambda: window.results.now() == f"person:{person}")
