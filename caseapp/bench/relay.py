"""Counts what goes over a line: a relay on this machine between desk and centre."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_AT_ONCE = 1 << 16


class CountingRelay:
    """Passes bytes on in both directions and counts them, HTTP's heads included; a context manager."""

    def __init__(self, address: str) -> None:
        """`address` is the root of a centre on this machine."""
        parts = urlsplit(address)
        self._centre = (parts.hostname, parts.port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lock = threading.Lock()
        self._count = 0
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def taken(self) -> int:
        """The bytes that have passed since the last call."""
        with self._lock:
            count, self._count = self._count, 0
        return count

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _end(self._listener)
        self._threads[0].join()
        for each in self._open:
            _end(each)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                desk, _ = self._listener.accept()
            except OSError:
                return
            centre = socket.create_connection(self._centre)
            self._open += [desk, centre]
            for source, target in ((desk, centre), (centre, desk)):
                thread = threading.Thread(target=self._pass_on, args=(source, target))
                self._threads.append(thread)
                thread.start()

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while content := source.recv(_AT_ONCE):
                with self._lock:
                    self._count += len(content)
                target.sendall(content)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            return


def _end(each: socket.socket) -> None:
    with suppress(OSError):  # the other side may have ended it
        each.shutdown(socket.SHUT_RDWR)
    each.close()
