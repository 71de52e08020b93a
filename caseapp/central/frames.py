"""Answers that many desks ask for at the same time: made once, kept in memory, the least lately asked for go first."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future

MOST_BYTES = 64 * 1024 * 1024
MOST_FRAMES = 4_000
"""Whoever asks for pages from any position on gets small ones without end, each of which costs more than its bytes."""


class Frames:
    """For any number of threads. Who may have an answer is to be seen before it is asked for here."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._lock = threading.Lock()
        self._frames: OrderedDict[Hashable, Future[bytes]] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        """The answer under this key; who comes while it is being made waits for it. Raises what `make` raises."""
        with self._lock:
            frame = self._frames.get(key)
            if frame is not None:
                self._frames.move_to_end(key)
            else:
                made = self._frames[key] = Future()
        if frame is not None:
            return frame.result()
        try:
            content = make()
        except BaseException as failure:
            with self._lock:
                del self._frames[key]
            made.set_exception(failure)
            raise
        with self._lock:
            made.set_result(content)
            self._bytes += len(content)
            self._make_room()
        return content

    def _make_room(self) -> None:
        if self._fits():
            return
        for key in [key for key, frame in self._frames.items() if frame.done()]:
            if self._fits():
                return
            self._bytes -= len(self._frames.pop(key).result())

    def _fits(self) -> bool:
        return self._bytes <= self._most_bytes and len(self._frames) <= MOST_FRAMES
