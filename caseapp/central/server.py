"""Runs the centre: prepares the database, listens, stops in good order."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn

from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.errors import AddressNotFree
from caseapp.central.schema import prepare

_LAST_REQUESTS_SECONDS = 20


def serve(database_url: str, host: str, port: int, ready: Callable[[int], None]) -> None:
    """Serve until SIGTERM or SIGINT; running requests are finished first.

    `port` 0 takes a free one. `ready` is called once with the real port when the service answers. Raises
    `AddressNotFree`, `DatabaseUnreachable` and what `schema.prepare` raises.
    """
    with Database(database_url) as database, _listening(host, port) as listener:
        prepare(database)
        config = uvicorn.Config(
            create_app(Centre(database)),
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_LAST_REQUESTS_SECONDS,
        )
        with _quiet_end():
            _Server(config, lambda: ready(listener.getsockname()[1])).run(sockets=[listener])


class _Server(uvicorn.Server):
    """Says when it answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    try:
        family, kind, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind)
    except OSError:
        raise AddressNotFree(host=host, port=port) from None
    with listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(address)
        except OSError:
            raise AddressNotFree(host=host, port=port) from None
        yield listener


@contextmanager
def _quiet_end() -> Iterator[None]:
    # Having stopped, uvicorn raises the signal once more for the handlers it found: ours have nothing to add.
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    found = {number: signal.signal(number, _ignore) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in found.items():
            signal.signal(number, handler)


def _ignore(number: int, frame: object) -> None:
    """Nothing is left to do."""
