"""Puts the locked screen over a window and takes it away; what lies under it is left as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from ui.widgets.announce import let_speak, silence

_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.Drop,
    }
)
_PASSING: Final = frozenset({Qt.WindowType.Popup, Qt.WindowType.ToolTip})
"""Menus and tips: what is hidden of these is not brought back."""


class Locking(QObject):
    """Covers `page` of `stack` by `cover`: no key of the window works, its dialogs are hidden, focus is remembered.

    What is covered lies in a window of its own that is never shown. There a late page may ask for the focus, which it
    gets when it is uncovered, and no screen reader finds it. Nothing covered is spoken before then.
    """

    def __init__(self, window: QMainWindow, stack: QStackedWidget, page: QWidget, cover: QWidget) -> None:
        super().__init__(window)
        self._window, self._stack, self._page, self._cover = window, stack, page, cover
        self._vault = QWidget(window, Qt.WindowType.Window)
        self._cover.setEnabled(False)  # what answers it late must not take the focus out of the page
        self._silenced: list[QShortcut] = []
        self._dialogs: list[_Dialog] = []
        self._focus: QWidget | None = None

    def close(self) -> None:
        """Watch no more: the window goes, or shows other parts."""
        _application().removeEventFilter(self)
        self._vault.deleteLater()
        self.deleteLater()

    @property
    def locked(self) -> bool:
        """Whether the window is covered."""
        return self._stack.currentWidget() is self._cover

    def cover(self) -> None:
        """Lock; a window that is locked stays so."""
        if self.locked:
            return
        silence(self._page)
        self._focus = self._focus_now()
        self._put_away()
        self._silenced = [key for key in self._own_keys() if key.isEnabled()]
        for key in self._silenced:
            key.setEnabled(False)
        self._cover.setEnabled(True)
        self._stack.setCurrentWidget(self._cover)
        self._page.setParent(self._vault)
        _application().installEventFilter(self)

    def uncover(self) -> None:
        """Unlock: everything is as it was, the cursor too, but where a page asked for it meanwhile."""
        if not self.locked:
            return
        _application().removeEventFilter(self)
        self._put_away()
        asked = self._vault.focusWidget() or self._focus
        self._stack.insertWidget(0, self._page)
        if asked is not None and isValid(asked):
            asked.setFocus()  # before the page shows, or the stack gives the focus to the first part that takes it
        self._stack.setCurrentWidget(self._page)
        self._cover.setEnabled(False)
        for key in self._silenced:
            key.setEnabled(True)
        for dialog in self._dialogs:
            dialog.bring_back()
        self._silenced, self._dialogs, self._focus = [], [], None
        let_speak(self._page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.Show and self._opened_over(watched):
            # It cannot be hidden while it is being shown; not on screen it can wait for that.
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, self, self._put_away_late)
        return event.type() in _INPUT and self._vault.isAncestorOf(watched)

    def _focus_now(self) -> QWidget | None:
        """What has the focus in the window, or will have when the officer comes back to it from another one."""
        now = QApplication.focusWidget()
        return now if now is not None and self._window.isAncestorOf(now) else self._window.focusWidget()

    def _put_away_late(self) -> None:
        if self.locked:
            self._put_away()

    def _put_away(self) -> None:
        """Hide what is open over the window; dialogs are kept where the page is."""
        for other in QApplication.topLevelWidgets():
            if not (other.isVisible() and self._opened_over(other)):
                continue
            parent = other.parentWidget()
            if parent is None or other.windowType() in _PASSING:
                other.hide()
            else:
                self._dialogs.append(_put_away(other, parent, self._vault))
            other.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)

    def _opened_over(self, other: QWidget) -> bool:
        if not other.isWindow():
            return False
        parent = other.parentWidget()
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is self._window

    def _own_keys(self) -> list[QShortcut]:
        """Those of the window itself: the keys of what is hidden do not work anyway."""
        return self._window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)


@dataclass(frozen=True, slots=True)
class _Dialog:
    """A dialog that was put away, and what it takes to bring it back."""

    window: QWidget
    parent: QWidget
    flags: Qt.WindowType
    corner: QPoint
    focus: QWidget | None

    def bring_back(self) -> None:
        if not isValid(self.window):
            return
        if not isValid(self.parent):
            self.window.deleteLater()  # as it would have been with its parent
            return
        self.window.setParent(self.parent, self.flags)
        self.window.move(self.corner)
        self.window.show()
        self.window.activateWindow()
        if self.focus is not None and isValid(self.focus):
            self.focus.setFocus()


def _put_away(dialog: QWidget, parent: QWidget, vault: QWidget) -> _Dialog:
    kept = _Dialog(dialog, parent, dialog.windowFlags(), dialog.pos(), dialog.focusWidget())
    dialog.hide()
    # A hidden window of its own would still be listed for screen readers.
    dialog.setParent(vault, Qt.WindowType.Widget)
    return kept


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app
