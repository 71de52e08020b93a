"""Says once when the window could be used: for `caseapp bench startup`."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class UsableReport(QObject):
    """Waits for the first painting, types a letter into the box, prints `{"usable_at": …}` and calls `done`.

    The time is in seconds since the epoch.
    """

    def __init__(self, window: QWidget, box: QLineEdit, done: Callable[[], object]) -> None:
        super().__init__(window)
        self._box, self._done, self._painted = box, done, False
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._type)
        return False

    def _type(self) -> None:
        QApplication.sendEvent(
            self._box,
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"),
        )
        if self._box.text() == "a":
            print(json.dumps({"usable_at": time.time()}), flush=True)
        self._done()
