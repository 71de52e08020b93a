"""A road to the centre that a test can spoil: a server on loopback that passes requests on or answers otherwise."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.schema import prepare
from caseapp.demo import fill_centre
from tests.support.postgres import Databases
from tests.support.processes import PASSED_ON
from tests.support.services import Service

GIVE_UP = 30.0


@dataclass(frozen=True, slots=True)
class Call:
    """One request that came, and the socket it came by."""

    method: str
    path: str
    head: bytes
    body: bytes
    _caller: socket.socket = field(repr=False)
    _centre: tuple[str, int] = field(repr=False)
    _over: threading.Event = field(repr=False)

    def send(self, data: bytes) -> None:
        """Send these bytes to the caller, who may have hung up."""
        with contextlib.suppress(OSError):
            self._caller.sendall(data)

    def answer(self, status: str, body: bytes = b"", *headers: str) -> None:
        """Send a whole answer."""
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
        self.send("\r\n".join([*lines, "", ""]).encode("latin-1") + body)

    def real(self) -> bytes:
        """What the centre answers to this request, head and body."""
        with socket.create_connection(self._centre, GIVE_UP) as centre:
            head = re.sub(rb"(?im)^connection:.*\r\n", b"", self.head)
            centre.sendall(head.removesuffix(b"\r\n") + b"Connection: close\r\n\r\n" + self.body)
            return b"".join(iter(lambda: centre.recv(65536), b""))

    def in_part(self) -> None:
        """Half of its body reaches the centre, or not all of its head; then it is hung up on."""
        left_out = max(len(self.body) // 2, 10)
        with socket.create_connection(self._centre, GIVE_UP) as centre:
            centre.sendall((self.head + self.body)[:-left_out])

    def reset(self) -> None:
        """Hang up on the caller with a reset, as where a router has forgotten the connection."""
        self._caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._caller.close()

    def drip(self, begin: bytes, drop: bytes) -> None:
        """Send `begin`, and then a drop now and then, for as long as the caller listens and the road is not mended."""
        with contextlib.suppress(OSError):
            self._caller.sendall(begin)
            while not self._over.wait(0.02):
                self._caller.sendall(drop)

    def hold(self) -> None:
        """Say nothing until the caller hangs up or the road is mended."""
        with contextlib.suppress(OSError):
            self._caller.settimeout(0.02)
            while not self._over.is_set():
                with contextlib.suppress(TimeoutError):
                    if not self._caller.recv(1):
                        return


Spoiler = Callable[[Call], None]


def pass_on(call: Call) -> None:
    """The road as it should be. It carries whole answers alone: a desk that listens for pokes hears none."""
    if call.path.endswith("/poke"):
        call.answer("404 Not Found")
    else:
        call.send(call.real())


class Road:
    """Takes each request and passes it on unless `spoil` does something else with it.

    `calls` are the requests that came; `arrived` every byte of them, those of a caller that hung up too.
    """

    def __init__(self, centre: str = "http://127.0.0.1:9", tls: ssl.SSLContext | None = None) -> None:
        host, _, port = centre.removeprefix("http://").partition(":")
        self._centre, self.tls = (host, int(port)), tls
        self.spoil: Spoiler = pass_on
        self.calls: list[Call] = []
        self.arrived = bytearray()
        self._ended = False
        self._over = threading.Event()
        self._callers: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self.address = f"http{'s' if tls else ''}://127.0.0.1:{self.port}"
        self._begin(self._serve)

    def mend(self) -> None:
        """Let go of what is held, and pass requests on as before."""
        self.spoil = pass_on
        self._over.set()
        self._over = threading.Event()

    def close(self) -> None:
        self._ended = True
        self._over.set()
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), GIVE_UP):
            pass
        for caller in self._callers:
            with contextlib.suppress(OSError):
                caller.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(GIVE_UP)
        self._door.close()

    def _begin(self, target: Callable[..., None], *given: socket.socket) -> None:
        self._threads.append(threading.Thread(target=target, args=given, name="road"))
        self._threads[-1].start()

    def _serve(self) -> None:
        while True:
            caller, _ = self._door.accept()
            if self._ended:
                caller.close()
                return
            caller.settimeout(GIVE_UP)
            self._callers.append(caller)
            self._begin(self._hear, caller)

    def _hear(self, caller: socket.socket) -> None:
        with caller, contextlib.suppress(OSError):
            if self.tls is None:
                self._take(caller)
                return
            with self.tls.wrap_socket(caller, server_side=True) as secured:
                self._callers.append(secured)
                self._take(secured)

    def _take(self, caller: socket.socket) -> None:
        came = bytearray()

        def more() -> bool:
            data = caller.recv(65536)
            came.extend(data)
            self.arrived.extend(data)
            return bool(data)

        while b"\r\n\r\n" not in came:
            if not more():
                return
            if self.tls is None and came.startswith(
                b"\x16"
            ):  # a server without TLS understands no hello of it
                caller.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
                return
        head, _, _ = bytes(came).partition(b"\r\n\r\n")
        size = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
        whole = len(head) + 4 + (int(size[1]) if size else 0)
        while len(came) < whole:
            if not more():
                return
        method, path, _ = head.split(b"\r\n")[0].decode().split(" ")
        call = Call(
            method, path, head + b"\r\n\r\n", bytes(came[len(head) + 4 :]), caller, self._centre, self._over
        )
        self.calls.append(call)
        self.spoil(call)


@contextmanager
def road_to(centre: str = "http://127.0.0.1:9", tls: ssl.SSLContext | None = None) -> Iterator[Road]:
    """A road to the centre at `centre`, or to nowhere."""
    with contextlib.closing(Road(centre, tls)) as road:
        yield road


@contextmanager
def westmere_for_all(databases: Databases, folder: Path) -> Iterator[Service]:
    """A running centre with Westmere, as the fixture `westmere`, for all tests of a file."""
    name = databases.create()
    with Database(databases.server.url(name)) as database:
        prepare(database)
        fill_centre(Centre(database), people=60, properties=50, cases=12)
    environment = {key: os.environ[key] for key in PASSED_ON if key in os.environ} | {"HOME": str(folder)}
    service = Service(databases.server.url(name), environment)
    service.start()
    try:
        yield service
    finally:
        service.stop()
        databases.drop(name)
