"""Keys of a screen's own acts, which work while the focus is within it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_CONTEXTS = {
    "within": Qt.ShortcutContext.WidgetWithChildrenShortcut,
    "alone": Qt.ShortcutContext.WidgetShortcut,
    "window": Qt.ShortcutContext.WindowShortcut,
}


def on_key(widget: QWidget, keys: str, act: Callable[[], object], where: str = "within") -> None:
    """Do `act` at `keys` while the focus is "within" the widget, on it "alone", or anywhere in its "window"."""
    shortcut = QShortcut(QKeySequence(keys), widget)
    shortcut.setContext(_CONTEXTS[where])
    shortcut.activated.connect(act)
