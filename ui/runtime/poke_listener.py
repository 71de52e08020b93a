"""Listens for word of news while the line is up and somebody is at the window; the rounds go on without it too."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic

from caseapp.errors import CentreBusy, Expected
from ui.runtime.line import Line, LineState
from ui.runtime.sync_driver import FIRST_PAUSE, LONGEST_ASKED, LONGEST_PAUSE

Listen = Callable[[Callable[[], None], "Future[None]"], None]


class PokeListener:
    """Has `listen` call `poked` in a thread of its own, again after each end, a little apart from other desks.

    After a failure it waits for the next round that goes well: whatever is wrong with the line, that notices it too.
    The thread is never waited for: a name being looked up cannot be cut.
    """

    def __init__(self, listen: Listen, poked: Callable[[], None]) -> None:
        self._listen, self._poked = listen, poked
        self._turn = threading.Condition()
        self._up, self._watched, self._ended = False, True, False
        self._until: Future[None] = Future()
        self._thread = threading.Thread(target=self._drive, name="pokes", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stated(self, state: LineState) -> None:
        """The road to the centre stands so now."""
        if state.line is not Line.SYNCING:
            with self._turn:
                self._up = state.line is Line.SYNCED
                self._turn.notify()

    def watch(self, somebody: bool) -> None:
        """Whether anybody can see the window; if not, the stream ends at once."""
        with self._turn:
            self._watched = somebody
            self._turn.notify()
            until = self._until
        if not somebody:
            _finish(until)

    def close(self) -> None:
        """End the stream, and begin none."""
        with self._turn:
            self._ended = True
            self._turn.notify()
            until = self._until
        _finish(until)

    def _drive(self) -> None:
        pause = FIRST_PAUSE
        while (until := self._next()) is not None:
            began, wait = monotonic(), 0.0
            try:
                self._listen(self._poked, until)
            except CentreBusy as busy:
                wait = min(float(busy.values["wait"]), LONGEST_ASKED)
            except Expected:
                self._lost()
            except Exception as bug:  # told at once; rounds go on, and after them it is tried again
                if not self._ended:
                    threading.excepthook(
                        threading.ExceptHookArgs((type(bug), bug, bug.__traceback__, self._thread))
                    )
                self._lost()
            pause = FIRST_PAUSE if monotonic() - began > LONGEST_PAUSE else min(pause * 2, LONGEST_PAUSE)
            self._rest(max(wait, pause * random.uniform(0.5, 1.0)) * random.uniform(1.0, 1.2))

    def _next(self) -> Future[None] | None:
        """What will end the next stream, once there is to be one; None at the end."""
        with self._turn:
            self._turn.wait_for(lambda: self._ended or (self._up and self._watched))
            self._until = Future()
            return None if self._ended else self._until

    def _lost(self) -> None:
        with self._turn:
            self._up = False

    def _rest(self, seconds: float) -> None:
        with self._turn:
            self._turn.wait_for(lambda: self._ended, seconds)


def _finish(until: Future[None]) -> None:
    if not until.done():
        until.set_result(None)
