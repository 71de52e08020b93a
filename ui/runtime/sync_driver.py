"""Syncs by itself: at the start, after each act, every few minutes, and again when the line is back."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Signal

from caseapp.errors import CentreBusy, CentreUnclear, Expected, NoLine
from caseapp.ports import Clock
from ui.runtime.line import Line, LineState

EVERY = 120.0
"""Seconds between rounds when nothing happens."""

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 60.0
LONGEST_ASKED = 900.0
"""Seconds that a centre may ask for and be given: a slip in a `Retry-After` must not end the sync for a day."""


class SyncDriver(QObject):
    """Runs rounds in its own thread. `stated(LineState)` tells of each change of state.

    `came` carries what a round gave back."""

    stated = Signal(object)
    came = Signal(object)

    def __init__(
        self, run_round: Callable[[], object], clock: Clock, end_round: Callable[[], None] = lambda: None
    ) -> None:
        """`end_round` makes a round that is under way return soon."""
        super().__init__()
        self._round, self._end_round = run_round, end_round
        self._clock = clock
        self._wake = threading.Event()
        self._ending = False
        self._state = LineState(Line.SYNCING, clock())
        self._thread = threading.Thread(target=self._drive, name="sync", daemon=True)

    @property
    def state(self) -> LineState:
        """The present state."""
        return self._state

    def start(self) -> None:
        """Begin with a round at once."""
        self._thread.start()

    def soon(self) -> None:
        """Ask for a round now."""
        self._wake.set()

    def close(self) -> None:
        """End, and the round that is under way with it; nothing is told of it."""
        self._ending = True
        self._wake.set()
        self._end_round()
        if self._thread.is_alive():
            self._thread.join()

    def _drive(self) -> None:
        pause = FIRST_PAUSE
        while not self._ending:
            self._wake.clear()
            wait, asked = EVERY, 0.0
            if self._state.line is Line.SYNCED:
                self._tell(LineState(Line.SYNCING, self._clock()))
            try:
                report = self._round()
                if not self._ending:
                    self.came.emit(report)
                self._tell(LineState(Line.SYNCED, self._clock()))
                pause = FIRST_PAUSE
            except CentreBusy as busy:
                wait = self._off(pause, busy)
                asked = min(float(busy.values["wait"]), LONGEST_ASKED) * random.uniform(1.0, 1.2)
            except (NoLine, CentreUnclear) as problem:
                wait = self._off(pause, problem)
                pause = min(pause * 2, LONGEST_PAUSE)
            except Expected as problem:
                self._tell(LineState(Line.STOPPED, self._clock(), problem))
            except Exception as bug:  # told at once; the officer's work must go on being sent afterwards
                threading.excepthook(
                    threading.ExceptHookArgs((type(bug), bug, bug.__traceback__, self._thread))
                )
                wait = self._off(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            if asked:
                self._leave_alone(asked)
            elif not self._ending:
                self._wake.wait(wait)

    def _off(self, pause: float, problem: Expected | None = None) -> float:
        """Say that the line is off; gives the seconds to wait, a little apart from other desks."""
        since = self._state.since if self._state.line is Line.OFFLINE else self._clock()
        self._tell(LineState(Line.OFFLINE, since, problem))
        return pause * random.uniform(0.8, 1.2)

    def _leave_alone(self, seconds: float) -> None:
        """Ask nothing of the centre for so long, whatever the officer does; an act may ask for a round meanwhile."""
        until = monotonic() + seconds
        while not self._ending and (left := until - monotonic()) > 0:
            self._wake.wait(left)
            self._wake.clear()

    def _tell(self, state: LineState) -> None:
        self._state = state
        if not self._ending:
            self.stated.emit(state)
