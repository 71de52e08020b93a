"""Notices that nobody is at the desk: no key, no mouse, for so long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class Absence(QObject):
    """Calls `left` once when nobody has been there for the given time, and again after the next sign of somebody."""

    def __init__(self, app: QApplication, left: Callable[[], None]) -> None:
        super().__init__()
        self._app, self._left = app, left
        self._limit = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        app.installEventFilter(self)

    def set_limit(self, milliseconds: int) -> None:
        """How long nobody may be there; 0 for ever."""
        self._limit = milliseconds
        self._since.start()
        if milliseconds:
            self._timer.start(milliseconds)
        else:
            self._timer.stop()

    def close(self) -> None:
        """Notice no more."""
        self._app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self._since.start()
            if self._limit and not self._timer.isActive():
                self._timer.start(self._limit)
        return False

    def _look(self) -> None:
        # The timer is not begun anew with every move of the mouse: it sees how long ago the last one was.
        rest = self._limit - self._since.elapsed()
        if rest > 0:
            self._timer.start(rest)
        else:
            self._left()
