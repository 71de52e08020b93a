"""A telephone line to the centre that a test can cut and mend: a forwarder on loopback."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.ambush import Ambush, Talk
from tests.support.toll import Toll, Way

_PIECES = 20
"""A thin line takes so many pieces a second."""


class Line:
    """Forwards each connection to the centre while it is whole; cutting it ends them and takes no more."""

    def __init__(self, port: int) -> None:
        self._centre = ("127.0.0.1", port)
        self._door = socket.create_server(("127.0.0.1", 0))
        self._cut = threading.Event()
        self._ended = False
        self._wake, self._woken = socket.socketpair()
        self._pairs: dict[socket.socket, socket.socket] = {}
        self._talks: dict[socket.socket, Talk] = {}
        self.ambush: Ambush | None = None
        """What is to happen at a moment of a request that begins from now on."""
        self.rate: int | None = None
        """Bytes a second that pass, in both directions together; None: as many as come."""
        self.toll = Toll()
        """What counts the bytes from now on."""
        self._thread = threading.Thread(target=self._serve, name="line")
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._door.getsockname()[1]}"

    def cut(self) -> None:
        self._cut.set()
        self._wake.send(b"x")

    def mend(self) -> None:
        self._cut.clear()

    def close(self) -> None:
        self._ended = True
        self._wake.send(b"x")
        self._thread.join()
        for each in (self._door, self._wake, self._woken):
            each.close()

    def _serve(self) -> None:
        with selectors.DefaultSelector() as selector:
            for each in (self._door, self._woken):
                selector.register(each, selectors.EVENT_READ)
            while not self._ended:
                for key, _ in selector.select():
                    self._turn(selector, key.fileobj)  # type: ignore[arg-type]
                if self._cut.is_set():
                    self._drop_all(selector)
            self._drop_all(selector)

    def _turn(self, selector: selectors.BaseSelector, ready: socket.socket) -> None:
        if ready is self._woken:
            ready.recv(64)
        elif ready is self._door:
            caller, _ = self._door.accept()
            if self._cut.is_set():
                caller.close()
                return
            try:
                centre = socket.create_connection(self._centre)
            except OSError:
                caller.close()
                return
            self._pairs |= {caller: centre, centre: caller}
            self._talks[caller] = Talk(lambda: self.ambush)
            for each in (caller, centre):
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                selector.register(each, selectors.EVENT_READ)
        elif ready in self._pairs:
            self._pass_on(selector, ready)

    def _pass_on(self, selector: selectors.BaseSelector, ready: socket.socket) -> None:
        other = self._pairs[ready]
        way = Way.UP if ready in self._talks else Way.DOWN
        pass_on = self._talks[ready].up if way is Way.UP else self._talks[other].down
        try:
            data = ready.recv(65536 if self.rate is None else self.rate // _PIECES)
            if self.rate is not None:
                self._cut.wait(len(data) / self.rate)  # the time that a line of this rate needs
            if data and pass_on(data, self.toll.on(way, other.sendall)):
                return
        except OSError:
            pass
        self._drop(selector, ready)

    def _drop(self, selector: selectors.BaseSelector, one: socket.socket) -> None:
        for each in (one, self._pairs[one]):
            selector.unregister(each)
            del self._pairs[each]
            self._talks.pop(each, None)
            each.close()

    def _drop_all(self, selector: selectors.BaseSelector) -> None:
        while self._pairs:
            self._drop(selector, next(iter(self._pairs)))


@contextmanager
def line_to(address: str) -> Iterator[Line]:
    """A line to the centre at `address`."""
    line = Line(int(address.rpartition(":")[2]))
    with contextlib.closing(line):
        yield line
