"""A plain load balancer for tests: TCP connections in turn to the ports that take them, nothing of HTTP."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


class RoundRobin:
    """Forwards each connection to the next backend; one that refuses it is passed over."""

    def __init__(self, ports: Sequence[int]) -> None:
        self._ports = list(ports)
        self._door = socket.create_server(("127.0.0.1", 0))
        self._wake, self._woken = socket.socketpair()
        self._ended = False
        self._pairs: dict[socket.socket, socket.socket] = {}
        self.taken = dict.fromkeys(ports, 0)
        """Connections that each backend has taken."""
        self.address = f"http://127.0.0.1:{self._door.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, name="round robin")
        self._thread.start()

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
            while self._pairs:
                self._drop(selector, next(iter(self._pairs)))

    def _turn(self, selector: selectors.BaseSelector, ready: socket.socket) -> None:
        if ready is self._door:
            caller, _ = self._door.accept()
            backend = self._connected()
            if backend is None:
                caller.close()
                return
            self._pairs |= {caller: backend, backend: caller}
            for each in (caller, backend):
                selector.register(each, selectors.EVENT_READ)
        elif ready in self._pairs:
            self._pass_on(selector, ready)

    def _connected(self) -> socket.socket | None:
        for _ in self._ports:
            port = self._ports.pop(0)
            self._ports.append(port)
            try:
                backend = socket.create_connection(("127.0.0.1", port))
            except OSError:
                continue
            self.taken[port] += 1
            return backend
        return None

    def _pass_on(self, selector: selectors.BaseSelector, ready: socket.socket) -> None:
        try:
            data = ready.recv(65536)
            if data:
                self._pairs[ready].sendall(data)
                return
        except OSError:
            pass
        self._drop(selector, ready)

    def _drop(self, selector: selectors.BaseSelector, one: socket.socket) -> None:
        for each in (one, self._pairs[one]):
            selector.unregister(each)
            del self._pairs[each]
            each.close()


@contextmanager
def round_robin(ports: Sequence[int]) -> Iterator[RoundRobin]:
    """A balancer before services on these ports of this machine."""
    balancer = RoundRobin(ports)
    with contextlib.closing(balancer):
        yield balancer
