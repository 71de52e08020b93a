"""Syncs by itself: at the start, after each act, every few minutes, and again when the line is back."""

from __future__ import annotations

import enum
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from caseapp.errors import CentreUnclear, Expected, NoLine
from caseapp.ports import Clock

EVERY = 120.0
"""Seconds between rounds when nothing happens."""

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 60.0


class Line(enum.StrEnum):
    """How the road to the centre stands."""

    SYNCING = "syncing"
    SYNCED = "synced"
    OFFLINE = "offline"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class SyncState:
    """The road's state since a moment; `problem` says why it is stopped."""

    line: Line
    since: datetime
    problem: Expected | None = None


class SyncDriver(QObject):
    """Runs rounds in its own thread. `stated(SyncState)` tells of each change of state."""

    stated = Signal(object)

    def __init__(self, run_round: Callable[[], object], clock: Clock) -> None:
        super().__init__()
        self._round = run_round
        self._clock = clock
        self._wake = threading.Event()
        self._ending = False
        self._state = SyncState(Line.SYNCING, clock())
        self._thread = threading.Thread(target=self._drive, name="sync", daemon=True)

    @property
    def state(self) -> SyncState:
        """The present state."""
        return self._state

    def start(self) -> None:
        """Begin with a round at once."""
        self._thread.start()

    def soon(self) -> None:
        """Ask for a round now."""
        self._wake.set()

    def close(self) -> None:
        """End after the round that is under way."""
        self._ending = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def _drive(self) -> None:
        pause = FIRST_PAUSE
        while not self._ending:
            self._wake.clear()
            wait = EVERY
            try:
                self._round()
                self._tell(SyncState(Line.SYNCED, self._clock()))
                pause = FIRST_PAUSE
            except (NoLine, CentreUnclear):
                since = self._state.since if self._state.line is Line.OFFLINE else self._clock()
                self._tell(SyncState(Line.OFFLINE, since))
                wait = pause * random.uniform(0.8, 1.2)
                pause = min(pause * 2, LONGEST_PAUSE)
            except Expected as problem:
                self._tell(SyncState(Line.STOPPED, self._clock(), problem))
            if not self._ending:
                self._wake.wait(wait)

    def _tell(self, state: SyncState) -> None:
        self._state = state
        if not self._ending:
            self.stated.emit(state)
