"""Brings word of changes to the GUI thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from caseapp.ports import Changes


class ChangeBus(QObject):
    """Emits `changed(Changes)` in the GUI thread, one signal for all that came since the last turn of the loop."""

    changed = Signal(object)
    _heard = Signal()

    def __init__(self, listen: Callable[[Callable[[Changes], None]], Callable[[], None]]) -> None:
        super().__init__()
        self._pending: deque[Changes] = deque()
        self._heard.connect(self._flush, Qt.ConnectionType.QueuedConnection)
        self._stop = listen(self._hear)

    def close(self) -> None:
        """Hear no more."""
        self._stop()

    def _hear(self, changes: Changes) -> None:
        self._pending.append(changes)
        self._heard.emit()

    def _flush(self) -> None:
        touched: set[tuple[str, str]] = set()
        while self._pending:  # one by one: another thread may be adding
            touched |= self._pending.popleft().touched
        if touched:
            self.changed.emit(Changes(frozenset(touched)))
