"""Works a window as an officer's hands would: keys typed into whatever has the focus, eyes on what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_MS = 30_000
_POLL_MS = 10
_TURNS_TO_REST = 10


class NotSeen(AssertionError):
    """What was waited for did not show in time. The message says what."""


class Hands:
    """The hands and eyes at one window."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self._come_to_the_front()

    def type(self, text: str) -> None:
        """Type letters into what has the focus."""
        QTest.keyClicks(self._focus(), text)

    def press(self, keys: str) -> None:
        """Press keys as Qt writes them: "Ctrl+K", "Enter", "F7"."""
        pressed = QKeySequence(keys)[0]  # type: ignore[index]
        QTest.keyClick(self._focus(), pressed.key(), pressed.keyboardModifiers())

    def wait(self, seen: Callable[[], bool], what: str) -> None:
        """Wait until it is seen; raises `NotSeen`."""
        loop, poll, patience = QEventLoop(), QTimer(), QTimer()
        poll.timeout.connect(lambda: loop.quit() if seen() else None)
        patience.timeout.connect(loop.quit)
        poll.start(_POLL_MS)
        patience.start(PATIENCE_MS)
        if not seen():
            loop.exec()
        poll.stop()
        patience.stop()
        if not seen():
            raise NotSeen(what)

    def picture(self, file: Path) -> None:
        """Keep what the window shows as a PNG, once it is at rest."""
        for _ in range(_TURNS_TO_REST):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
        self.window.grab().save(str(file))

    def _come_to_the_front(self) -> None:
        """Keys go to the window in front only; several desks may be driven at once."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow, "the window in front")

    def _focus(self) -> QWidget:
        self._come_to_the_front()
        inside = self.window.focusWidget()
        return inside or self.window
