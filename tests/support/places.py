"""The places of a process at which it can be killed, counted as it passes them; at the chosen one it kills itself."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable

_READS = ("SELECT", "BEGIN", "SAVEPOINT")
_KEPT = "nextval"
"""What a sequence has given it gives no more, whatever becomes of the transaction."""


class Places:
    """Counts places once armed. At that of number `end` the process ends with SIGKILL and says so on stdout; 0: never.

    Unless it is to be `every` one, a place is not counted at which all lies as at the one before: between the two a
    transaction has only begun, or only been read in.
    """

    def __init__(self, end: int, *, every: bool, tell: Callable[[str], object] = lambda _: None) -> None:
        """`tell` hears of each place that is counted."""
        self._end, self._every, self._tell = end, every, tell
        self._armed, self._moved = False, True
        self._lock = threading.Lock()
        self.passed = 0

    def arm(self) -> None:
        """Count from now on."""
        self._armed = True

    def touch(self) -> None:
        """Something outside of all transactions is going on: the next place is another than the one before."""
        self._moved = True

    def before(self, statement: str, *, reading: bool = False) -> None:
        """A statement is about to be run; `reading`: in a transaction that can only read."""
        words = statement.split()[:3]
        reads = reading or (words[0].upper() in _READS and _KEPT not in statement)
        self._pass(f"before {' '.join(words)}", moves=not reads)

    def after_commit(self) -> None:
        """Something has been committed, and nobody has been told."""
        self._pass("after COMMIT", moves=True)

    def _pass(self, where: str, *, moves: bool) -> None:
        with self._lock:
            if not self._armed:
                return
            if self._moved or self._every:
                self.passed += 1
                self._tell(where)
                if self.passed == self._end:
                    os.write(1, f"ends {where}\n".encode())
                    os.kill(os.getpid(), signal.SIGKILL)
            self._moved = moves
