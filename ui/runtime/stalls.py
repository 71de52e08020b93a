"""Says once how long the event loop was held while the first round of sync ran: for `caseapp bench stall`."""

from __future__ import annotations

import json
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

from ui.runtime.sync_driver import SyncDriver

_EVERY_MS = 2


class StallReport(QObject):
    """Ticks from the beginning of a round on; after it prints `{"held_ms": [...]}`, by how much each tick came late.

    Then it calls `done`.

    A round that fails prints nothing.
    """

    def __init__(self, driver: SyncDriver, done: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._done = done
        self._held: list[float] = []
        self._last = perf_counter()
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self._tick)
        driver.begun.connect(self._begin)
        driver.came.connect(self._tell)

    def _begin(self) -> None:
        self._last = perf_counter()
        self._ticks.start(_EVERY_MS)

    def _tick(self) -> None:
        now = perf_counter()
        self._held.append(max(0.0, (now - self._last) * 1000 - _EVERY_MS))
        self._last = now

    def _tell(self, _: object) -> None:
        self._ticks.stop()
        print(json.dumps({"held_ms": [round(each, 2) for each in self._held]}), flush=True)
        self._done()
