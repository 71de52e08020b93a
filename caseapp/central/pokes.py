"""Tells desks that listen that something has come for them, whichever copy of the service took it in.

To the desk a poke says nothing more: it pulls.
"""

from __future__ import annotations

import asyncio
import logging
import selectors
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

import psycopg

from caseapp.central import log
from caseapp.central.channels import ENDED, POKED
from caseapp.central.database import Database
from caseapp.central.errors import Draining
from caseapp.central.readiness import RETRY_SECONDS
from caseapp.central.sessions import ACCESS, Session

POKE = b"event: pull\ndata:\n\n"
BEAT = b":\n\n"
"""A comment: the line is alive, and so is the desk, or sending it fails."""

BEAT_SECONDS = 20.0
QUIET_SECONDS = 15.0
"""After a poke a stream says no more for so long: where three hundred desks work, each has something every moment."""


@dataclass(slots=True, eq=False)
class _Ear:
    """A stream. `heard` is set when it has something to do, `over` when that is to end."""

    family: str
    scopes: frozenset[str]
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    def poke(self) -> None:
        self.heard.set()

    def end(self) -> None:
        self.over.set()
        self.heard.set()


class Pokes:
    """The streams of this copy. All of it but `_listen` runs in the event loop's thread; a stream occupies no other."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ears: dict[str, set[_Ear]] = {}
        self._ended = False

    @asynccontextmanager
    async def running(self, _: object) -> AsyncIterator[None]:
        """Hear what is committed while the application runs; it begins once that is heard, or cannot be."""
        loop, begun = asyncio.get_running_loop(), asyncio.Event()
        ending, waker = socket.socketpair()
        heard = threading.Thread(target=self._listen, args=(loop, begun, ending), name="pokes")
        heard.start()
        try:
            await begun.wait()
            yield
        finally:
            self.end()
            waker.close()
            await loop.run_in_executor(None, heard.join)
            ending.close()

    def end(self) -> None:
        """End all streams, and begin none any more: this copy is about to stop."""
        self._ended = True
        for ear in self._all():
            ear.end()

    def stream(self, session: Session) -> AsyncIterator[bytes]:
        """What a desk hears until its session ends, or as long as an access token is good; raises `Draining`."""
        if self._ended:
            raise Draining(wait=RETRY_SECONDS)
        return self._stream(session)

    async def _stream(self, session: Session) -> AsyncIterator[bytes]:
        until = asyncio.get_running_loop().time() + ACCESS.total_seconds()
        with self._place(session) as ear:
            yield BEAT
            while (left := until - asyncio.get_running_loop().time()) > 0:
                heard = await _within(min(left, BEAT_SECONDS), ear.heard)
                if ear.over.is_set():
                    return
                ear.heard.clear()
                yield POKE if heard else BEAT
                if heard and await _within(QUIET_SECONDS, ear.over):
                    return

    @contextmanager
    def _place(self, session: Session) -> Iterator[_Ear]:
        ear = _Ear(session.family, frozenset(session.scopes))
        ears = self._ears.setdefault(session.council, set())
        ears.add(ear)
        try:
            yield ear
        finally:
            ears.discard(ear)

    def _all(self) -> list[_Ear]:
        return [ear for ears in self._ears.values() for ear in ears]

    def _take(self, channel: str, payload: str) -> None:
        council, *said = payload.split(" ")
        for ear in self._ears.get(council, ()):
            if channel == ENDED and ear.family in said:
                ear.end()
            elif channel == POKED and (not said or not ear.scopes.isdisjoint(said)):
                ear.poke()

    def _poke_all(self) -> None:
        """What was committed while nobody listened was not heard."""
        for ear in self._all():
            ear.poke()

    def _listen(self, loop: asyncio.AbstractEventLoop, begun: asyncio.Event, ending: socket.socket) -> None:
        """Hand on what PostgreSQL tells, until `ending` can be read; a connection that is lost is made anew."""
        with selectors.DefaultSelector() as until_end:
            until_end.register(ending, selectors.EVENT_READ)
            while True:
                try:
                    if self._hear(loop, begun, ending):
                        return
                except psycopg.Error as lost:
                    log.failed(logging.WARNING, "pokes_unheard", lost)
                    loop.call_soon_threadsafe(begun.set)
                if until_end.select(RETRY_SECONDS):
                    return

    def _hear(self, loop: asyncio.AbstractEventLoop, begun: asyncio.Event, ending: socket.socket) -> bool:
        """Until `ending` can be read, which gives True."""
        with self._database.apart() as connection, selectors.DefaultSelector() as either:
            for channel in (POKED, ENDED):
                connection.execute(f"LISTEN {channel}")
            loop.call_soon_threadsafe(self._poke_all)
            loop.call_soon_threadsafe(begun.set)
            either.register(connection, selectors.EVENT_READ)
            either.register(ending, selectors.EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in either.select()]
                if ending in ready:
                    return True
                for told in connection.notifies(timeout=0):
                    loop.call_soon_threadsafe(self._take, told.channel, told.payload)


async def _within(seconds: float, event: asyncio.Event) -> bool:
    """Whether the event is set within so many seconds."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
