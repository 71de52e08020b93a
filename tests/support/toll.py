"""Counts the bytes that pass a line, and lets something happen when a chosen one has passed."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Callable


class Way(enum.StrEnum):
    """From the desk to the centre, and back."""

    UP = "up"
    DOWN = "down"


class Toll:
    """When `at` bytes have gone one `way`, over all connections, that connection is cut and `act` is called."""

    def __init__(self, way: Way = Way.UP, at: int = 0, act: Callable[[], object] = lambda: None) -> None:
        """`at` 0: never."""
        self._way, self._at, self._act = way, at, act
        self.passed: Counter[Way] = Counter()
        self.sprung = False

    def on(self, way: Way, send: Callable[[bytes], None]) -> Callable[[bytes], None]:
        """Sends as `send` does; raises `ConnectionAbortedError` once the byte has passed."""

        def send_counted(data: bytes) -> None:
            left = self._at - self.passed[way]
            due = way is self._way and 0 < left <= len(data)
            if due:
                data = data[:left]
            send(data)
            self.passed[way] += len(data)
            if due:
                self.sprung = True
                self._act()
                raise ConnectionAbortedError

        return send_counted
