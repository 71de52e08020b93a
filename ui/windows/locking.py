"""Puts the locked screen over a window and takes it away; what lies under it is left as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QWidget
from shiboken6 import isValid


class Locking:
    """Covers `page` of `stack` by `cover`: no key of the window works, its dialogs are hidden, focus is remembered."""

    def __init__(self, window: QMainWindow, stack: QStackedWidget, page: QWidget, cover: QWidget) -> None:
        self._window, self._stack, self._page, self._cover = window, stack, page, cover
        self._silenced: list[QShortcut] = []
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None

    @property
    def locked(self) -> bool:
        """Whether the window is covered."""
        return self._stack.currentWidget() is self._cover

    def cover(self) -> None:
        """Lock; a window that is locked stays so."""
        if self.locked:
            return
        self._focus = QApplication.focusWidget()
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and self._opened_over(other):
                other.hide()
                if not isinstance(other, QMenu):
                    self._hidden.append(other)
        self._silenced = [key for key in self._own_keys() if key.isEnabled()]
        for key in self._silenced:
            key.setEnabled(False)
        self._stack.setCurrentWidget(self._cover)

    def uncover(self) -> None:
        """Unlock: everything is as it was, the cursor too."""
        self._stack.setCurrentWidget(self._page)
        for key in self._silenced:
            key.setEnabled(True)
        for other in filter(isValid, self._hidden):
            other.show()
        if self._focus is not None and isValid(self._focus):
            self._focus.activateWindow()
            self._focus.setFocus()
        self._silenced, self._hidden, self._focus = [], [], None

    def _opened_over(self, other: QWidget) -> bool:
        parent = other.parentWidget()
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is self._window

    def _own_keys(self) -> list[QShortcut]:
        """Those of the window itself: the keys of what is hidden do not work anyway."""
        return self._window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
