"""Syncs by itself: at the start, after each act, when the centre has something new, every few minutes, and again when
the line is back."""

from __future__ import annotations

import math
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
START_SPREAD = 2.0
"""Seconds over which the first rounds of desks that start at one moment are spread."""

POKE_SPREAD = 2.0
"""Seconds over which the rounds of desks that hear of one change are spread."""

LONGEST_ASKED = 900.0
"""Seconds that a centre may ask for and be given: a slip in a `Retry-After` must not end the sync for a day."""


class SyncDriver(QObject):
    """Runs rounds in its own thread. `stated(LineState)` tells of each change of state.

    `begun` says that a round begins, `came` carries what it gave back."""

    begun = Signal()
    stated = Signal(object)
    came = Signal(object)

    def __init__(
        self, run_round: Callable[[], object], clock: Clock, end_round: Callable[[], None] = lambda: None
    ) -> None:
        """`end_round` makes a round that is under way return soon."""
        super().__init__()
        self._round, self._end_round = run_round, end_round
        self._clock = clock
        self._turn = threading.Condition()
        self._asked_for = math.inf
        self._ending = False
        self._state = LineState(Line.SYNCING, clock())
        self._thread = threading.Thread(target=self._drive, name="sync", daemon=True)

    @property
    def state(self) -> LineState:
        """The present state."""
        return self._state

    def start(self) -> None:
        """Begin with a round, a little apart from other desks."""
        self._thread.start()

    def soon(self) -> None:
        """Ask for a round now."""
        self._ask_for(0.0)

    def poked(self) -> None:
        """Something has come at the centre: ask for a round soon, unless one is asked for sooner. In any thread."""
        self._ask_for(monotonic() + random.uniform(0.0, POKE_SPREAD))

    def close(self) -> None:
        """End, and the round that is under way with it; nothing is told of it."""
        with self._turn:
            self._ending = True
            self._turn.notify()
        self._end_round()
        if self._thread.is_alive():
            self._thread.join()

    def _drive(self) -> None:
        pause = FIRST_PAUSE
        self._rest(random.uniform(0.0, START_SPREAD))
        while not self._ending:
            wait, asked = EVERY, 0.0
            self.begun.emit()
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
            else:
                self._rest(wait)

    def _off(self, pause: float, problem: Expected | None = None) -> float:
        """Say that the line is off; gives the seconds to wait, a little apart from other desks."""
        since = self._state.since if self._state.line is Line.OFFLINE else self._clock()
        self._tell(LineState(Line.OFFLINE, since, problem))
        return pause * random.uniform(0.8, 1.2)

    def _ask_for(self, moment: float) -> None:
        with self._turn:
            self._asked_for = min(self._asked_for, moment)
            self._turn.notify()

    def _rest(self, seconds: float) -> None:
        """Wait for so long, or until a round is asked for."""
        until = monotonic() + seconds
        with self._turn:
            while not self._ending and (left := min(until, self._asked_for) - monotonic()) > 0:
                self._turn.wait(left)
            self._asked_for = math.inf

    def _leave_alone(self, seconds: float) -> None:
        """Ask nothing of the centre for so long, whatever the officer does; an act may ask for a round meanwhile."""
        with self._turn:
            self._turn.wait_for(lambda: self._ending, seconds)
            self._asked_for = math.inf

    def _tell(self, state: LineState) -> None:
        self._state = state
        if not self._ending:
            self.stated.emit(state)
