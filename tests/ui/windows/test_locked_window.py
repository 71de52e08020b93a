"""What must not pass the locked screen: speech, focus and keys, dialogs, names for a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Collection
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.ports import UnitOfWork
from tests.support.desks import PASSPHRASE
from ui.app import OpenDesk
from ui.presenters.lock import Why
from ui.screens.new_case import NewCaseScreen
from ui.screens.person import PersonScreen
from ui.widgets.sheet import Sheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = 20_000
PAGE = f"person:{RHIANNON}"
MARKER = "Two officers for visits."


@pytest.fixture
def others(qapp: QApplication) -> list[QWidget]:
    """Windows of tests before this one; what they show is not this desk's."""
    return QApplication.topLevelWidgets()


@pytest.fixture
def opened(with_key_store: OpenDesk) -> OpenDesk:
    return with_key_store


def person_page(opened: OpenDesk, qtbot: QtBot) -> PersonScreen:
    opened.window.open_person(RHIANNON)
    page = opened.window.frame.page(PAGE)
    assert isinstance(page, PersonScreen)
    qtbot.waitUntil(lambda: bool(page.cases.keys()), timeout=LONG)
    return page


def unlock(qtbot: QtBot, opened: OpenDesk) -> None:
    screen = opened.window.lock_screen
    screen.field.set_text(PASSPHRASE)
    QTest.keyClick(screen.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not opened.window.locked, timeout=LONG)


def type_at(opened: OpenDesk, typed: str) -> None:
    """Press keys as they come from the keyboard: Qt decides whose they are."""
    handle = opened.window.windowHandle()
    for key in typed:
        QTest.keyClick(handle, key)


def marked(opened: OpenDesk) -> bool:
    page = opened.window.frame.page(PAGE)
    assert isinstance(page, PersonScreen)
    return bool(page.markers._bands)


def late(opened: OpenDesk, act: Callable[[], object]) -> Callable[[], None]:
    """Do what waits for the writer, and lock; the writer goes on when the answer is called."""
    gate = Future[None]()

    def busy(_: UnitOfWork) -> None:
        gate.result(timeout=LONG / 1000)

    opened.desk.write(busy)
    act()
    opened.window.lock(Why.AWAY)
    return lambda: gate.set_result(None)


# What is spoken.


def test_a_marker_that_comes_while_locked_is_spoken_when_it_is_unlocked(
    qtbot: QtBot, opened: OpenDesk, spoken: list[str]
) -> None:
    opened.window.open_person(RHIANNON)
    opened.window.lock(Why.AWAY)
    qtbot.waitUntil(lambda: marked(opened), timeout=LONG)
    assert not [sentence for sentence in spoken if MARKER in sentence]
    unlock(qtbot, opened)
    assert len([sentence for sentence in spoken if MARKER in sentence]) == 1


def test_of_what_happens_while_locked_the_latest_is_spoken_afterwards(
    qtbot: QtBot, opened: OpenDesk, spoken: list[str]
) -> None:
    opened.window.lock(Why.AWAY)
    spoken.clear()
    opened.window.tell("Saved for Ceri Example.")
    opened.window.tell("Saved for Dai Example.")
    opened.window.show_offline("Working offline", "2 waiting", "")
    opened.window.show_online()
    assert spoken == []
    unlock(qtbot, opened)
    assert [sentence for sentence in spoken if "Unlocking" not in sentence] == ["Saved for Dai Example."]


def test_the_locked_screen_itself_speaks(qtbot: QtBot, opened: OpenDesk, spoken: list[str]) -> None:
    opened.window.lock(Why.ASKED)
    QTest.keyClick(opened.window.lock_screen.field.line, Qt.Key.Key_Return)
    assert "Fill this in." in spoken


# Focus and keys.


def test_a_late_page_gets_no_key_and_has_the_focus_when_unlocked(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    window.open_new_case()
    before = window.frame.page("new-case")
    go_on = late(opened, lambda: window.open_new_case(place=MILL_LANE_4))
    lock_line = window.lock_screen.field.line
    qtbot.waitUntil(lock_line.hasFocus)
    go_on()
    qtbot.waitUntil(
        lambda: "new-case" in window.frame._pages and window.frame.page("new-case") is not before,
        timeout=LONG,
    )
    form = window.frame.page("new-case")
    assert isinstance(form, NewCaseScreen)
    qtbot.waitUntil(lambda: not form.place.settled.isHidden(), timeout=LONG)
    assert QApplication.focusWidget() is lock_line
    type_at(opened, "739152")
    assert lock_line.text() == "739152"
    assert [line.text() for line in form.findChildren(QLineEdit)].count("739152") == 0
    unlock(qtbot, opened)
    assert form.isAncestorOf(QApplication.focusWidget())
    assert window.frame.tabs.now() == "new-case"


def test_keys_and_pointer_sent_under_the_cover_do_nothing(qtbot: QtBot, opened: OpenDesk) -> None:
    page = person_page(opened, qtbot)
    opened.window.box.setFocus()
    opened.window.lock(Why.ASKED)
    QTest.keyClicks(opened.window.box, "llyr")
    QTest.mouseClick(opened.window.officer, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.cases, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert opened.window.box.text() == ""
    assert not opened.window._menu.isVisible()
    assert opened.window.frame.tabs.keys() == ["work", PAGE]


def test_the_cursor_is_back_also_where_another_window_was_in_front(qtbot: QtBot, opened: OpenDesk) -> None:
    page = person_page(opened, qtbot)
    page.note.unfold()
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(elsewhere.isActiveWindow)
    opened.window.lock(Why.IDLE)
    elsewhere.close()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    unlock(qtbot, opened)
    assert page.note.field.hasFocus()


def test_the_order_of_tab_is_as_before(qtbot: QtBot, opened: OpenDesk) -> None:
    person_page(opened, qtbot)
    before = tab_order(opened.window.frame)
    opened.window.lock(Why.ASKED)
    unlock(qtbot, opened)
    after = tab_order(opened.window.frame)
    stayed = [part for part in before if isValid(part) and part in after]
    assert len(stayed) > 100
    assert stayed == [part for part in after if part in stayed], "the order of Tab is another"


def test_what_the_locked_screen_learns_late_takes_no_focus(qtbot: QtBot, opened: OpenDesk) -> None:
    opened.window.lock(Why.ASKED)
    unlock(qtbot, opened)
    opened.window.box.setFocus()
    opened.window.lock_screen.field.setFocus()
    assert opened.window.box.hasFocus()


# Dialogs.


def test_about_that_comes_late_waits_until_it_is_unlocked(
    qtbot: QtBot, others: list[QWidget], opened: OpenDesk
) -> None:
    window = opened.window
    window.about()
    window.lock(Why.ASKED)
    qtbot.waitUntil(lambda: bool(window.findChildren(Sheet)), timeout=LONG)
    QApplication.processEvents()
    (sheet,) = window.findChildren(Sheet)
    assert not sheet.isVisible()
    assert QApplication.activeModalWidget() is None
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in others] == [
        window
    ]
    type_at(opened, "x")
    assert window.lock_screen.field.text() == "x"
    unlock(qtbot, opened)
    assert sheet.isVisible() and sheet.isWindow() and QApplication.activeModalWidget() is sheet
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Sheet))


@pytest.mark.parametrize("flag", [Qt.WindowType.Dialog, Qt.WindowType.Tool], ids=["dialog", "tool"])
def test_a_late_dialog_of_a_page_is_never_on_the_screen(
    qtbot: QtBot, opened: OpenDesk, flag: Qt.WindowType
) -> None:
    page = person_page(opened, qtbot)
    opened.window.lock(Why.AWAY)
    dialog = QDialog(page, flag)
    line = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(line)
    dialog.open()
    handle = dialog.windowHandle()
    assert handle is None or not handle.isExposed()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert QApplication.activeModalWidget() is None
    unlock(qtbot, opened)
    assert dialog.isVisible() and dialog.parentWidget() is page and dialog.windowType() == flag
    dialog.close()


def test_a_dialog_locked_over_is_as_it_was(qtbot: QtBot, others: list[QWidget], opened: OpenDesk) -> None:
    page = person_page(opened, qtbot)
    dialog = QFileDialog(page, "Save a copy", "Ceri Example", "PDF (*.pdf)")
    dialog.open()
    line = dialog.findChildren(QLineEdit)[0]
    line.setText("Ceri Example")
    line.setFocus()
    corner = dialog.pos()
    opened.window.lock(Why.AWAY)
    assert "Ceri Example" not in names_from(QApplication.instance(), others)
    unlock(qtbot, opened)
    assert dialog.isVisible() and dialog.pos() == corner
    assert line.text() == "Ceri Example" and dialog.focusWidget() is line
    dialog.close()


def test_a_dialog_whose_page_is_gone_goes_with_it(qtbot: QtBot, opened: OpenDesk) -> None:
    page = person_page(opened, qtbot)
    dialog = QDialog(page)
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.open()
    opened.window.lock(Why.AWAY)
    opened.window.close_screen(PAGE)
    unlock(qtbot, opened)
    qtbot.waitUntil(lambda: bool(gone))


def test_a_tip_with_a_name_does_not_stay_over_the_locked_screen(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    QToolTip.showText(window.mapToGlobal(QPoint(50, 50)), "Ceri Example", window.frame)
    qtbot.waitUntil(QToolTip.isVisible)
    window.lock(Why.ASKED)
    assert not QToolTip.isVisible()
    unlock(qtbot, opened)
    assert not QToolTip.isVisible()


# What a screen reader can find.


def test_no_name_is_in_the_accessibility_tree_while_locked(
    qtbot: QtBot, others: list[QWidget], opened: OpenDesk
) -> None:
    person_page(opened, qtbot)
    window = opened.window
    qtbot.waitUntil(lambda: "Rhiannon" in names_from(window), timeout=LONG)
    window.about()
    qtbot.waitUntil(lambda: bool(window.findChildren(Sheet)), timeout=LONG)
    window.lock(Why.ASKED)
    for root in (window, QApplication.instance()):
        assert "Rhiannon" not in names_from(root, others)
        assert "About Caseapp" not in names_from(root, others)
        assert "Unlock" in names_from(root, others)
    unlock(qtbot, opened)
    assert "Rhiannon" in names_from(window)


def tab_order(part: QWidget) -> list[QWidget]:
    order, step = [], part.nextInFocusChain()
    while step is not part:
        if part.isAncestorOf(step):
            order.append(step)
        step = step.nextInFocusChain()
    return order


def names_from(root: QObject | None, others: Collection[QObject] = ()) -> str:
    """Every name, description and value that a screen reader finds from here downwards, but in these windows."""
    assert root is not None
    found: list[str] = []

    def walk(each: QAccessibleInterface | None) -> None:
        if each is None or not each.isValid() or each.object() in others:
            return
        texts = QAccessible.Text
        found.extend(each.text(kind) for kind in (texts.Name, texts.Description, texts.Value))
        for place in range(each.childCount()):
            walk(each.child(place))

    walk(QAccessible.queryAccessibleInterface(root))
    return "\n".join(found)


def test_the_help_beside_the_work_is_as_it_was(qtbot: QtBot, opened: OpenDesk) -> None:
    person_page(opened, qtbot)
    opened.window.help.open("person")
    before = tab_order(opened.window.frame)
    opened.window.lock(Why.ASKED)
    panel = opened.window.help.panel
    assert panel is not None and not panel.isVisible()
    unlock(qtbot, opened)
    assert panel.isVisible() and panel.page.hasFocus()
    assert before
