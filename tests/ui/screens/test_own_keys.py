"""The officer's own keys, changed in the window by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from tests.ui.screens.desk_in_hand import texts_of
from ui.app import OpenDesk, open_window
from ui.keymap import key_of, own_keys, put_in_force
from ui.screens.own_keys import OwnKeysScreen
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme
from ui.widgets.button import Button

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, westmere_desk: Desk) -> Iterator[OpenDesk]:
    apply_theme(qapp, Theme(LIGHT))
    opened = open_window(westmere_desk, sync=False)
    qtbot.addWidget(opened.window)
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    QTest.keyClick(opened.window, Qt.Key.Key_K, CTRL | SHIFT)
    yield opened
    opened.close()
    put_in_force({})


def screen_of(opened: OpenDesk) -> OwnKeysScreen:
    screen = opened.window.frame.page("own-keys")
    assert isinstance(screen, OwnKeysScreen)
    return screen


def begin(opened: OpenDesk, act: str) -> OwnKeysScreen:
    """Go to an act's button by its name and press it."""
    screen = screen_of(opened)
    button = next(each for each in screen.findChildren(Button) if each.accessibleName().startswith(act))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert screen.line.hasFocus()
    return screen


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClick(focus, key, modifiers)


def test_a_key_is_changed_works_and_goes_back(opened: OpenDesk, qtbot: QtBot) -> None:
    begin(opened, "This desk")
    press(Qt.Key.Key_F12)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: own_keys() == {"desk": "F12"})
    qtbot.waitUntil(lambda: opened.window.frame.tabs.now() == "own-keys")
    assert "your own" in texts_of(screen_of(opened))
    QTest.keyClick(opened.window, Qt.Key.Key_F12)
    assert opened.window.frame.tabs.now() == "desk"
    opened.window.open_place("own-keys")
    screen = screen_of(opened)
    assert not screen.all_back.reason()
    screen.all_back.click()
    qtbot.waitUntil(lambda: own_keys() == {} and key_of("desk") == "Ctrl+,")


@pytest.mark.parametrize(
    ("key", "modifiers", "told"),
    [
        (Qt.Key.Key_F7, NONE, "F7 is “Start a contact” already"),
        (Qt.Key.Key_B, NONE, "A letter alone would be typed"),
        (Qt.Key.Key_Down, NONE, "has its meaning everywhere"),
        (Qt.Key.Key_2, CTRL, "has its meaning everywhere"),
        (Qt.Key.Key_F6, NONE, "F6 is “Back to the work, the help stays” already"),
        (Qt.Key.Key_Return, CTRL, "Ctrl+Enter is “"),
        (Qt.Key.Key_Question, CTRL | SHIFT, "Ctrl+? is “Keys” already"),
    ],
)
def test_a_key_that_does_something_already_is_refused(
    opened: OpenDesk, key: Qt.Key, modifiers: Qt.KeyboardModifier, told: str
) -> None:
    screen = begin(opened, "This desk")
    press(key, modifiers)
    assert any(told in text for text in texts_of(screen))
    press(Qt.Key.Key_Return)
    assert own_keys() == {} and screen.line.hasFocus()


def test_the_key_that_is_pressed_does_not_act_meanwhile(opened: OpenDesk) -> None:
    screen = begin(opened, "This desk")
    press(Qt.Key.Key_W, CTRL)
    assert opened.window.frame.tabs.now() == "own-keys" and screen.line.text() == "Ctrl+W"
    press(Qt.Key.Key_Escape)
    assert not screen.asking.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None and focus.accessibleName().startswith("This desk")


def test_nothing_is_kept_before_a_key_is_pressed(opened: OpenDesk) -> None:
    screen = begin(opened, "Lock this desk")
    press(Qt.Key.Key_Return)
    assert "Press the new key first." in texts_of(screen)
