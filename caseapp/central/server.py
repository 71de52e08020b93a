"""Runs the centre: prepares the database, listens, stops in good order."""

from __future__ import annotations

import asyncio
import gc
import signal
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic
from types import FrameType

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from caseapp.central.addresses import with_mapped
from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.connection import connections_within
from caseapp.central.database import Database
from caseapp.central.errors import AddressNotFree, TlsFilesUnusable
from caseapp.central.front import Front
from caseapp.central.limits import Limits, Rates
from caseapp.central.listener import SPARE, Listener, Room
from caseapp.central.metrics import Metrics
from caseapp.central.pokes import Pokes
from caseapp.central.readiness import Readiness
from caseapp.central.schema import prepare

_LAST_REQUESTS_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Serving:
    """How to serve.

    `tls` are the files of certificate and key. `proxies` are the addresses whose word about who calls is believed.
    `metrics_port` serves figures to this machine. After SIGTERM the service is unready for `drain_seconds`, then it
    takes no more. `with_worker` does the daily jobs too.
    """

    tls: tuple[Path, Path] | None = None
    proxies: tuple[str, ...] = ()
    metrics_port: int | None = None
    drain_seconds: float = 0
    with_worker: bool = False
    limits: Limits = field(default_factory=Limits)


def serve(
    database_url: str, host: str, port: int, ready: Callable[[int], None], serving: Serving | None = None
) -> None:
    """Serve until SIGTERM or SIGINT; running requests are finished first. A second signal cuts the draining short.

    `port` 0 takes a free one. `ready` is called once with the real port when the service answers. Raises
    `TlsFilesUnusable`, `AddressNotFree`, `DatabaseUnreachable` and what `schema.prepare` raises.
    """
    how = serving or Serving()
    context = None if how.tls is None else tls_context(*how.tls)
    with ExitStack() as running:
        database = running.enter_context(Database(database_url))
        proxies = with_mapped(how.proxies)
        room = Room(how.limits.connections, how.limits.strangers, proxies)
        bound = running.enter_context(_listening(host, port))
        listener = running.enter_context(Listener(bound, room))
        prepare(database)
        readiness = Readiness(database)
        metrics = Metrics(database, readiness)
        if how.metrics_port is not None:
            running.enter_context(metrics.served(how.metrics_port))
        if how.with_worker:
            from caseapp.central.jobs import Worker

            running.enter_context(Worker(database, database_url))
        rates = Rates(how.limits, councils=_councils(database))
        pokes = Pokes(database)
        answering = create_app(Centre(database), readiness, metrics, pokes)
        app = Front(answering, how.limits, metrics, readiness, rates)
        config = _config(app, how, context, connections_within(how.limits, room), proxies)
        server = _Server(config, how, readiness, pokes, lambda: ready(listener.getsockname()[1]))
        with _quiet_end():
            server.run(sockets=[listener])


def tls_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """TLS 1.2 or later with the certificate chain and the key of these PEM files; raises `TlsFilesUnusable`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        # Without a password of ours OpenSSL would ask the terminal for that of a locked key.
        context.load_cert_chain(certificate, key, password=lambda: "")
    except (OSError, ValueError):
        raise TlsFilesUnusable(certificate=str(certificate), key=str(key)) from None
    return context


def _councils(database: Database) -> list[str]:
    with database.as_owner() as connection:
        return [id for (id,) in connection.execute("SELECT id FROM council_slug")]


def _config(
    app: Front,
    how: Serving,
    context: ssl.SSLContext | None,
    protocol: type[H11Protocol],
    proxies: list[str],
) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=protocol,
        loop="asyncio",  # another loop would not ask the listener for its callers
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=proxies,
        ssl_context_factory=None if context is None else lambda *_: context,
        limit_concurrency=how.limits.connections + SPARE,
        backlog=how.limits.backlog,
        timeout_keep_alive=how.limits.idle_seconds,
        h11_max_incomplete_event_size=how.limits.head_bytes,
        timeout_graceful_shutdown=_LAST_REQUESTS_SECONDS,
    )


class _Server(uvicorn.Server):
    """Says when it answers, and is unready for a while before it stops."""

    def __init__(
        self,
        config: uvicorn.Config,
        how: Serving,
        readiness: Readiness,
        pokes: Pokes,
        ready: Callable[[], None],
    ) -> None:
        super().__init__(config)
        self._limits = how.limits
        self._drain_seconds = how.drain_seconds
        self._drained_at: float | None = None
        self._readiness = readiness
        self._pokes = pokes
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(self._limits.threads))
        if self.config.ssl is not None:
            # uvicorn has no setting for it, and asyncio would wait a minute.
            patient = partial(loop.create_server, ssl_handshake_timeout=self._limits.head_seconds)
            loop.create_server = patient  # type: ignore[method-assign]
        await super().startup(sockets)
        gc.freeze()  # what stands now stays: to look through it for rubbish takes a tenth of a large push
        self._ready()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal to end has come."""
        self._readiness.drain()
        if self._drain_seconds and self._drained_at is None:
            self._drained_at = monotonic() + self._drain_seconds
        else:
            super().handle_exit(sig, frame)

    async def on_tick(self, counter: int) -> bool:
        """Asked every tenth of a second whether to end. Desks that listen are sent to another copy first."""
        if self._readiness.draining:
            self._pokes.end()
        if self._drained_at is not None and monotonic() >= self._drained_at:
            self.should_exit = True
        return await super().on_tick(counter)


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        # With the protocol named asyncio sets TCP_NODELAY: else head and body of an answer are 40 ms apart.
        listener = socket.socket(family, kind, protocol)
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
