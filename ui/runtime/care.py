"""Looks after the desk in the background: some seconds after the start, and every few hours."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from caseapp.health import Health

FIRST = 15.0
"""Seconds until the first look: the officer's first call comes before it."""
EVERY = 4 * 3600.0
"""Seconds between two looks."""


class CareDriver(QObject):
    """Runs `look_after` in its own thread; `told(Health)` tells what came of each look."""

    told = Signal(object)

    def __init__(self, look_after: Callable[[], Health], first: float = FIRST) -> None:
        super().__init__()
        self._look_after, self._first = look_after, first
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._drive, name="care", daemon=True)

    def start(self) -> None:
        """Begin to look after the desk."""
        self._thread.start()

    def close(self) -> None:
        """End; a look that is under way is finished first."""
        self._end.set()
        if self._thread.is_alive():
            self._thread.join()

    def _drive(self) -> None:
        pause = self._first
        while not self._end.wait(pause):
            pause = EVERY
            try:
                health = self._look_after()
            except Exception as bug:  # told at once; the desk's work goes on
                threading.excepthook(
                    threading.ExceptHookArgs((type(bug), bug, bug.__traceback__, self._thread))
                )
                continue
            if not self._end.is_set():
                self.told.emit(health)
