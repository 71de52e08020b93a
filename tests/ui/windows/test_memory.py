"""What a window remembers: tabs, place and cursor, and that other words and keys change nothing of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import GETHIN, RHIANNON
from caseapp.errors import DiskLow, FolderReadOnly
from caseapp.texts import Words, problem
from caseapp.usecases.contacts import kept_draft
from caseapp.usecases.this_desk import keep_view
from tests.support.desks import PASSPHRASE
from tests.ui.screens.desk_in_hand import texts_of
from ui.app import OpenDesk, open_window
from ui.keymap import put_in_force
from ui.presenters.lock import Why
from ui.presenters.memory import Remembered, keep_own_keys, remembered
from ui.presenters.new_case import DRAFT
from ui.screens.letters import LettersScreen
from ui.screens.new_case import NewCaseScreen
from ui.screens.person import PersonScreen
from ui.screens.queue import QueueScreen
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def again(copied: Path, qtbot: QtBot) -> Iterator[list[OpenDesk]]:
    """Windows of one folder that a test opened, the last of them still open."""
    opened: list[OpenDesk] = []
    yield opened
    for each in opened:
        if each.window.isVisible():
            leave(each)
    put_in_force({})


def come(again: list[OpenDesk], folder: Path, qtbot: QtBot) -> OpenDesk:
    opened = open_window(Desk(folder, PASSPHRASE), sync=False)
    again.append(opened)
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    return opened


def leave(opened: OpenDesk) -> None:
    opened.close()
    opened.desk.close()


def person_screen(opened: OpenDesk) -> PersonScreen:
    screen = opened.window.frame.page(f"person:{RHIANNON}")
    assert isinstance(screen, PersonScreen)
    return screen


@pytest.mark.parametrize(
    ("place", "screen_of", "by"), [("queue", QueueScreen, 3), ("letters", LettersScreen, 2)]
)
def test_a_long_list_is_sorted_and_as_wide_as_the_officer_left_it(
    again: list[OpenDesk], copied: Path, qtbot: QtBot, place: str, screen_of: type[QWidget], by: int
) -> None:
    def shown(opened: OpenDesk) -> Table:
        opened.window.open_place(place)
        screen = opened.window.frame.page(place)
        assert isinstance(screen, QueueScreen | LettersScreen) and isinstance(screen, screen_of)
        qtbot.waitUntil(lambda: bool(screen.sorted_words.text()) and opened.runner.at_rest)
        return screen.table

    first = come(again, copied, qtbot)
    table = shown(first)
    table.head.sectionClicked.emit(by)
    table.head.sectionClicked.emit(by)
    table.head.resizeSection(1, 222)
    key = table.rows.columns[by - table.rows.first].key
    wide = table.rows.columns[1 - table.rows.first].key
    qtbot.waitUntil(lambda: first.runner.at_rest)
    leave(first)
    table = shown(come(again, copied, qtbot))
    assert table._sorted == (key, True)
    assert table.widths() == {wide: 222} and table.head.sectionSize(1) == 222


def test_a_list_that_another_version_left_is_as_it_was_at_first(
    again: list[OpenDesk], copied: Path, qtbot: QtBot
) -> None:
    opened = come(again, copied, qtbot)
    for place, kept in (("queue", '{"by": "colour", "team": ""}'), ("letters", '{"widths": []}')):
        opened.desk.write(keep_view, place, kept).result()
        opened.window.open_place(place)
        screen = opened.window.frame.page(place)
        assert isinstance(screen, QueueScreen | LettersScreen)
        qtbot.waitUntil(lambda screen=screen: bool(screen.sorted_words.text()))
    leave(opened)


def test_tabs_are_back_the_next_day_and_made_when_they_are_wanted(
    again: list[OpenDesk], copied: Path, qtbot: QtBot
) -> None:
    first = come(again, copied, qtbot)
    first.window.open_person(RHIANNON)
    first.window.open_person(GETHIN)
    first.window.open_place("desk")
    first.window.open_place("sign-in")
    first.window.frame.tabs.choose(f"person:{GETHIN}")
    leave(first)
    window = come(again, copied, qtbot).window
    tabs = window.frame.tabs
    assert tabs.keys() == ["work", f"person:{RHIANNON}", f"person:{GETHIN}", "desk"]
    assert tabs.now() == f"person:{GETHIN}"
    qtbot.waitUntil(lambda: tabs.label(f"person:{RHIANNON}") == "Rhiannon Llŷr")
    with pytest.raises(KeyError):
        window.frame.page(f"person:{RHIANNON}")
    window.open_place("desk")
    window.frame.tabs.choose(f"person:{RHIANNON}")
    qtbot.waitUntil(lambda: "Rhiannon Llŷr" in texts_of(person_screen(again[-1])))


def test_the_size_of_the_window_is_kept(again: list[OpenDesk], copied: Path, qtbot: QtBot) -> None:
    first = come(again, copied, qtbot)
    first.window.resize(701, 613)
    leave(first)
    window = come(again, copied, qtbot).window
    assert (window.width(), window.height()) == (701, 613)


def test_a_half_typed_note_is_back_with_its_cursor(again: list[OpenDesk], copied: Path, qtbot: QtBot) -> None:
    first = come(again, copied, qtbot)
    first.window.open_person(RHIANNON)
    QTest.keyClick(first.window, Qt.Key.Key_M, CTRL)
    field = person_screen(first).note.field
    QTest.keyClicks(field, "Bin was out")
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Left)
    leave(first)
    second = come(again, copied, qtbot)
    field = person_screen(second).note.field
    qtbot.waitUntil(lambda: field.hasFocus() and field.textCursor().position() == 7)
    assert field.text() == "Bin was out"
    QTest.keyClicks(field, "!")
    assert field.text() == "Bin was! out"


def test_a_selection_is_back_as_it_was_made(again: list[OpenDesk], copied: Path, qtbot: QtBot) -> None:
    first = come(again, copied, qtbot)
    first.window.open_person(RHIANNON)
    QTest.keyClick(first.window, Qt.Key.Key_M, CTRL)
    field = person_screen(first).note.field
    QTest.keyClicks(field, "Bin was out")
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    leave(first)
    field = person_screen(come(again, copied, qtbot)).note.field
    qtbot.waitUntil(lambda: field.hasFocus() and field.textCursor().selectedText() == "out")
    assert (field.textCursor().position(), field.textCursor().anchor()) == (8, 11)


def test_tabs_and_field_are_back_that_an_older_version_kept(
    again: list[OpenDesk], copied: Path, qtbot: QtBot
) -> None:
    """It counted the cursor's place, and where a selection began, from the beginning of the field."""
    first = come(again, copied, qtbot)
    first.window.open_person(RHIANNON)
    QTest.keyClick(first.window, Qt.Key.Key_M, CTRL)
    QTest.keyClicks(person_screen(first).note.field, "Bin was out")
    leave(first)
    desk = Desk(copied, PASSPHRASE)
    kept = json.loads(desk.read(lambda reader: reader.setting("window")))
    cursor = {name: kept["cursor"][name] for name in ("within", "field", "count")}
    kept["cursor"] = cursor | {"position": 7, "anchor": 4}
    desk.write(lambda work: work.keep_setting("window", json.dumps(kept))).result()
    desk.close()
    second = come(again, copied, qtbot)
    assert second.window.frame.tabs.keys() == ["work", f"person:{RHIANNON}"]
    field = person_screen(second).note.field
    qtbot.waitUntil(lambda: field.hasFocus() and field.textCursor().position() == len("Bin was out"))
    assert not field.textCursor().hasSelection()


def test_a_half_filled_form_is_back_with_its_cursor(
    again: list[OpenDesk], copied: Path, qtbot: QtBot
) -> None:
    first = come(again, copied, qtbot)
    first.window.open_new_case()
    form = first.window.frame.page("new-case")
    assert isinstance(form, NewCaseScreen)
    name = form.caller.finder.line
    name.setFocus()
    QTest.keyClicks(name, "Ceri Example")
    for _ in range(8):
        QTest.keyClick(name, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "Ceri Example" in first.desk.read(kept_draft, DRAFT))
    leave(first)
    second = come(again, copied, qtbot)
    form = second.window.frame.page("new-case")
    assert isinstance(form, NewCaseScreen)
    name = form.caller.finder.line
    qtbot.waitUntil(lambda: name.hasFocus() and name.cursorPosition() == 4)
    assert name.text() == "Ceri Example"


@pytest.fixture
def empty_field(again: list[OpenDesk], copied: Path, qtbot: QtBot) -> QLineEdit:
    """The field of a form in which the cursor was the day before, with nothing in it, once it has the focus again."""
    first = come(again, copied, qtbot)
    first.window.open_new_case()
    name_in(first).setFocus()
    leave(first)
    second = come(again, copied, qtbot)
    qtbot.waitUntil(lambda: name_in(second).hasFocus() and second.runner.at_rest)
    return name_in(second)


def name_in(opened: OpenDesk) -> QLineEdit:
    form = opened.window.frame.page("new-case")
    assert isinstance(form, NewCaseScreen)
    return form.caller.finder.line


def come_later(field: QLineEdit, letters: str) -> None:
    """Show a draft in a field, the cursor before it."""
    with QSignalBlocker(field):
        field.setText(letters)
        field.setCursorPosition(0)


def shown_more(opened: OpenDesk) -> None:
    """All of the window is laid out and painted again, as when something has come."""
    opened.window.frame.updateGeometry()
    opened.window.grab()
    QApplication.processEvents()


def test_an_empty_field_is_given_the_focus_once(again: list[OpenDesk], empty_field: QLineEdit) -> None:
    """A screen reader moves the focus without a key."""
    opened = again[-1]
    shown_more(opened)
    assert empty_field.hasFocus()
    opened.window.box.setFocus()
    shown_more(opened)
    assert opened.window.box.hasFocus()


def test_an_empty_field_takes_no_focus_from_a_dialog(
    again: list[OpenDesk], empty_field: QLineEdit, qtbot: QtBot
) -> None:
    opened = again[-1]
    opened.window.keys()
    sheet = opened.window.findChild(Sheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    held = QApplication.focusWidget()
    assert held is not None and sheet.isAncestorOf(held)
    shown_more(opened)
    assert QApplication.focusWidget() is held
    sheet.close()
    opened.window.activateWindow()
    qtbot.waitUntil(empty_field.hasFocus)


def test_letters_that_come_later_have_the_cursor_behind_them(
    again: list[OpenDesk], empty_field: QLineEdit
) -> None:
    """As those of a draft that was written after the cursor was, when the power went."""
    come_later(empty_field, "Ceri")
    shown_more(again[-1])
    assert empty_field.hasFocus() and empty_field.cursorPosition() == len("Ceri")


def test_letters_that_come_later_move_no_cursor_that_is_elsewhere(
    again: list[OpenDesk], empty_field: QLineEdit
) -> None:
    again[-1].window.box.setFocus()
    come_later(empty_field, "Ceri")
    shown_more(again[-1])
    assert again[-1].window.box.hasFocus() and empty_field.cursorPosition() == 0


def test_an_officer_who_acts_first_is_not_moved(again: list[OpenDesk], copied: Path, qtbot: QtBot) -> None:
    first = come(again, copied, qtbot)
    first.window.open_person(RHIANNON)
    QTest.keyClick(first.window, Qt.Key.Key_M, CTRL)
    QTest.keyClicks(person_screen(first).note.field, "Half")
    leave(first)
    second = come(again, copied, qtbot)
    QTest.keyClick(second.window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: person_screen(second).note.field.text() == "Half")
    QApplication.processEvents()
    assert second.window.box.hasFocus()


def test_what_another_version_kept_is_left(copied: Path, again: list[OpenDesk], qtbot: QtBot) -> None:
    desk = Desk(copied, PASSPHRASE)
    for kept in ("{", '{"tabs": 7}', "[]"):
        desk.write(lambda work, kept=kept: work.keep_setting("window", kept)).result()
        assert desk.read(remembered) == Remembered()
    desk.write(
        lambda work: work.keep_setting("window", '{"tabs": ["work", "gone:7"], "now": "gone:7"}')
    ).result()
    desk.close()
    assert come(again, copied, qtbot).window.frame.tabs.keys() == ["work"]


def test_other_words_leave_everything_where_it_is(again: list[OpenDesk], copied: Path, qtbot: QtBot) -> None:
    opened = come(again, copied, qtbot)
    window = opened.window
    window.warn(DiskLow())
    window.open_person(RHIANNON)
    QTest.keyClick(window, Qt.Key.Key_M, CTRL)
    QTest.keyClicks(person_screen(opened).note.field, "Siarad")
    QTest.keyClick(person_screen(opened).note.field, Qt.Key.Key_Home)
    QTest.keyClick(window, Qt.Key.Key_Y, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert opened.look.look.language == "cy"
    qtbot.waitUntil(lambda: window.frame.tabs.keys() == ["work", f"person:{RHIANNON}"])
    qtbot.waitUntil(lambda: person_screen(opened).note.field.hasFocus())
    field = person_screen(opened).note.field
    assert (field.text(), field.textCursor().position()) == ("Siarad", 0)
    qtbot.waitUntil(lambda: window.frame.top.council() == "Cyngor Westmere")
    assert window.other_language.label() == "English"
    assert any(problem(Words("cy"), DiskLow()) == text for text in texts_of(window.frame))
    QTest.keyClick(window, Qt.Key.Key_1, ALT)
    assert window.frame.tabs.now() == "work"
    window.other_language.click()
    assert window.other_language.label() == "Cymraeg"


def test_a_locked_window_stays_locked_whatever_is_chosen_elsewhere(
    again: list[OpenDesk], copied: Path, qtbot: QtBot
) -> None:
    opened = come(again, copied, qtbot)
    opened.window.open_person(RHIANNON)
    opened.window.lock(Why.ASKED)
    opened.look.choose_language("cy")
    assert opened.window.locked and not opened.window.frame.isVisible()
    opened.window._unlocked()
    qtbot.waitUntil(lambda: opened.window.frame.top.council() == "Cyngor Westmere")
    assert not opened.window.locked
    assert opened.window.frame.tabs.keys() == ["work", f"person:{RHIANNON}"]


def test_a_window_that_is_locked_before_it_has_come_back_shows_its_tabs_afterwards(
    again: list[OpenDesk], copied: Path, qtbot: QtBot
) -> None:
    opened = come(again, copied, qtbot)
    opened.window.open_person(RHIANNON)
    opened.look.choose_language("cy")
    opened.window.lock(Why.ASKED)
    qtbot.waitUntil(lambda: opened.window.frame.tabs.keys() == ["work", f"person:{RHIANNON}"])
    assert opened.window.locked and not opened.window.frame.isVisible()
    opened.window._unlocked()
    assert opened.window.frame.tabs.now() == f"person:{RHIANNON}"


def test_two_changes_of_words_one_upon_the_other_lose_no_tab(
    again: list[OpenDesk], copied: Path, qtbot: QtBot
) -> None:
    opened = come(again, copied, qtbot)
    opened.window.open_person(RHIANNON)
    opened.window.box.insert("llyr")
    opened.look.choose_language("cy")
    opened.look.choose_language("en")
    opened.window.open_place("queue")
    qtbot.waitUntil(lambda: opened.window.frame.tabs.now() == f"person:{RHIANNON}")
    assert sorted(opened.window.frame.tabs.keys()) == sorted(["work", "queue", f"person:{RHIANNON}"])
    assert opened.window.box.text() == "llyr"


def test_words_change_where_nothing_can_be_written(again: list[OpenDesk], copied: Path, qtbot: QtBot) -> None:
    opened = come(again, copied, qtbot)
    opened.window.open_person(RHIANNON)
    write = opened.desk.write

    def refuse(*_: object, **__: object) -> Future[None]:
        failed: Future[None] = Future()
        failed.set_exception(FolderReadOnly())
        return failed

    opened.desk.write = refuse  # type: ignore[method-assign, assignment]
    opened.look.choose_language("cy")
    qtbot.waitUntil(lambda: opened.window.frame.tabs.now() == f"person:{RHIANNON}")
    opened.desk.write = write  # type: ignore[method-assign]


def test_the_cursor_is_remembered_through_a_lock(again: list[OpenDesk], copied: Path, qtbot: QtBot) -> None:
    first = come(again, copied, qtbot)
    first.window.open_person(RHIANNON)
    QTest.keyClick(first.window, Qt.Key.Key_M, CTRL)
    QTest.keyClicks(person_screen(first).note.field, "Half")
    first.window.lock(Why.IDLE)
    first.window.resize(900, 700)
    leave(first)
    second = come(again, copied, qtbot)
    qtbot.waitUntil(lambda: person_screen(second).note.field.hasFocus())


def test_an_officers_own_key_works_at_once_and_the_next_day(
    again: list[OpenDesk], copied: Path, qtbot: QtBot
) -> None:
    opened = come(again, copied, qtbot)
    opened.desk.write(keep_own_keys, {"desk": "F12"}).result()
    qtbot.waitUntil(lambda: opened.window.acts.offered("this desk")[0].key == "F12")
    QTest.keyClick(opened.window, Qt.Key.Key_F12)
    assert opened.window.frame.tabs.now() == "desk"
    leave(opened)
    put_in_force({})
    second = come(again, copied, qtbot)
    assert second.window.acts.offered("this desk")[0].key == "F12"
