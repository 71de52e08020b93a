"""Brings word of changes to the GUI thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from caseapp.ports import Changes

_GATHERED_MS = 100


class ChangeBus(QObject):
    """Emits `changed(Changes)` in the GUI thread: the first word at once, what comes soon after it gathered.

    While much comes in a screen would else do little but read itself again.
    """

    changed = Signal(object)
    _heard = Signal()

    def __init__(self, listen: Callable[[Callable[[Changes], None]], Callable[[], None]]) -> None:
        super().__init__()
        self._pending: deque[Changes] = deque()
        self._heard.connect(self._flush, Qt.ConnectionType.QueuedConnection)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._flush)
        self._stop = listen(self._hear)

    def close(self) -> None:
        """Hear no more."""
        self._stop()
        self._pause.stop()
        self._pending.clear()

    def _hear(self, changes: Changes) -> None:
        self._pending.append(changes)
        self._heard.emit()

    def _flush(self) -> None:
        if self._pause.isActive():
            return
        came = Changes()
        while self._pending:  # one by one: another thread may be adding
            came |= self._pending.popleft()
        if came.touched:
            self._pause.start(_GATHERED_MS)
            self.changed.emit(came)
