"""Keys of a screen's own acts, which work while the focus is within it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.keymap import key_of

ACTION = "action"
"""The property of a shortcut that names the action it belongs to."""

_CONTEXTS = {
    "within": Qt.ShortcutContext.WidgetWithChildrenShortcut,
    "alone": Qt.ShortcutContext.WidgetShortcut,
    "window": Qt.ShortcutContext.WindowShortcut,
}


def on_key(widget: QWidget, keys: str, act: Callable[[], object], where: str = "within") -> QShortcut:
    """Do `act` at `keys` while the focus is "within" the widget, on it "alone", or anywhere in its "window".

    Enter on the letters' side of the keyboard and on the figures' are one key.
    """
    shortcut = QShortcut(widget)
    shortcut.setKeys([QKeySequence(keys)])
    if keys.endswith("Enter"):
        shortcut.setKeys([QKeySequence(keys), QKeySequence(keys.replace("Enter", "Return"))])
    shortcut.setContext(_CONTEXTS[where])
    shortcut.activated.connect(act)
    return shortcut


def bind(widget: QWidget, action: str, act: Callable[[], object], where: str = "within") -> None:
    """Do `act` at the key that the table, or the officer, gives this action."""
    on_key(widget, key_of(action), act, where).setProperty(ACTION, action)
