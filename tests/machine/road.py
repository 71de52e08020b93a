"""The road between a desk and a centre in the same process: real requests and answers, and what may befall them."""

from __future__ import annotations

import asyncio
import enum
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx
from litestar import Litestar

from caseapp.sync.transport import Transport

WAIT = 60
"""Seconds after which something that must happen has not."""


class Spoilt(enum.StrEnum):
    """What befalls a request: it is lost, its answer or half of that is, it comes twice, or again much later."""

    REQUEST_LOST = "request lost"
    ANSWER_LOST = "answer lost"
    ANSWER_CUT = "answer cut"
    DOUBLED = "doubled"
    COMES_AGAIN = "comes again later"


class InProcess:
    """Runs the application's event loop in a thread of its own and asks it."""

    def __init__(self, app: Litestar) -> None:
        self.serve(app)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="centre")
        self._thread.start()

    def serve(self, app: Litestar) -> None:
        """From now on this application answers."""
        self._road = httpx.ASGITransport(app)

    def ask(self, request: httpx.Request) -> httpx.Response:
        return asyncio.run_coroutine_threadsafe(self._ask(request), self._loop).result()

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._loop.shutdown_default_executor(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _ask(self, request: httpx.Request) -> httpx.Response:
        answer = await self._road.handle_async_request(request)
        body = await answer.aread()
        return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(body))


@dataclass(slots=True)
class Road(httpx.BaseTransport):
    """One desk's road. `coming` is what befalls its next request whose path ends so; `gone` are all paths by now.

    `told` is what passed, path and status, until somebody takes it away.
    """

    centre: InProcess
    address: str
    coming: tuple[str, Spoilt] | None = None
    failures: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    _clear: threading.Event = field(default_factory=threading.Event)
    _answered: threading.Event = field(default_factory=threading.Event)
    _again: list[httpx.Request] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._clear.set()
        self._answered.set()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert self._clear.wait(WAIT)
        request.read()
        self.gone.append(request.url.path)
        spoilt = self._befalls(request)
        if spoilt is Spoilt.REQUEST_LOST:
            raise httpx.ConnectError("lost")
        answer = self._ask(request)
        match spoilt:
            case Spoilt.ANSWER_LOST:
                raise httpx.ReadError("lost")
            case Spoilt.ANSWER_CUT:
                return _cut(answer)
            case Spoilt.DOUBLED:
                return self._ask(request)
            case Spoilt.COMES_AGAIN:
                self._again.append(request)
        return answer

    def block(self) -> None:
        """The next request waits until `unblock`; one that is under way goes on."""
        self._clear.clear()

    def unblock(self) -> None:
        self._clear.set()

    def wait_for_answer(self) -> None:
        """Until nothing is under way."""
        assert self._answered.wait(WAIT)

    @contextmanager
    def spoilt(self, path: str, how: Spoilt) -> Iterator[None]:
        """Meanwhile this befalls the first request whose path ends so."""
        self.coming = (path, how)
        try:
            yield
        finally:
            self.coming = None

    def what_was_late_comes(self) -> None:
        """Copies of requests that were answered long ago reach the centre; nobody reads what it says."""
        late, self._again = self._again, []
        for request in late:
            self._ask(request)

    def _befalls(self, request: httpx.Request) -> Spoilt | None:
        if self.coming is None or not request.url.path.endswith(self.coming[0]):
            return None
        (_, spoilt), self.coming = self.coming, None
        return spoilt

    def _ask(self, request: httpx.Request) -> httpx.Response:
        self._answered.clear()
        try:
            answer = self.centre.ask(request)
        finally:
            self._answered.set()
        self.told.append(f"{request.method} {request.url.path} {answer.status_code}")
        if answer.status_code >= 500:
            self.failures.append(f"{request.method} {request.url.path}: {answer.status_code}")
        return answer


@dataclass(slots=True)
class Roads:
    """The roads of all desks, each known by an address of its own."""

    centre: InProcess
    _laid: dict[str, Road] = field(default_factory=dict)

    def lay(self) -> Road:
        road = Road(self.centre, f"http://127.0.0.1:{len(self._laid) + 1}")
        self._laid[road.address] = road
        return road

    def transport_to(self, address: str, ending: Future[None]) -> Transport:
        """A transport as every desk makes it, but for the sockets."""
        transport = Transport(address, ending)
        transport._client._transport.close()
        transport._client._transport = self._laid[address]
        return transport


def _cut(answer: httpx.Response) -> httpx.Response:
    body = b"".join(answer.iter_raw())
    half = httpx.ByteStream(body[: len(body) // 2])
    return httpx.Response(answer.status_code, headers=answer.headers, stream=half)
