"""What every request passes on its way in and out: its id, its limits, its line in the log, its figures."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from dataclasses import dataclass, field
from time import perf_counter
from typing import cast

import msgspec
from litestar.types import ASGIApp, HTTPReceiveMessage, HTTPScope, Message, Receive, Scope, Send

from caseapp.central import log
from caseapp.central.callers import begin_call
from caseapp.central.errors import TooSlow
from caseapp.central.limits import REFRESH, Limits, Rates
from caseapp.central.metrics import GONE, NO_ROUTE, Metrics
from caseapp.central.readiness import Readiness
from caseapp.central.routes import SMALL
from caseapp.wire.messages import Problem, Refresh

REQUEST_HEADER = "Caseapp-Request"
_UNREMARKABLE = ("/health", "/ready")
_CUT = 400
"""What a call counts as whose caller went away before it was whole."""

_refresh = msgspec.json.Decoder(Refresh)


class Front:
    """The ASGI application that callers meet, before the one that answers them."""

    def __init__(
        self, app: ASGIApp, limits: Limits, metrics: Metrics, readiness: Readiness, rates: Rates
    ) -> None:
        self._app = app
        self._limits = limits
        self._metrics = metrics
        self._readiness = readiness
        self._rates = rates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if str(scope["type"]) != "http":
            await self._app(scope, receive, send)
            return
        request = cast(HTTPScope, scope)
        began = perf_counter()
        about = log.begin_request()
        answer = _Answer(send, about.request, self._readiness)
        body = _Body(receive, self._limits.body_seconds, self._limits.body_rate)
        try:
            await self._pass(request, body, answer)
        finally:
            self._tell(request, 0 if body.cut else answer.status, perf_counter() - began)

    async def _pass(self, scope: HTTPScope, body: _Body, answer: _Answer) -> None:
        if _head_size(scope) > self._limits.head_bytes or len(list(scope["headers"])) > self._limits.headers:
            await _refuse(answer, 431, "head_too_large", "The head of the request is too large.")
            return
        refresh = await _refresh_token(scope, body)
        admission = self._rates.admit(scope["path"], _address(scope), _authorization(scope), refresh)
        if admission.wait:
            await _refuse(answer, 429, "too_many_requests", "Too many requests; wait.", admission.wait)
            return
        caller = begin_call(scope["state"])
        try:
            await self._app(scope, body, answer)
        finally:
            status = _CUT if body.cut else answer.status or 500
            known = caller.session is not None
            self._rates.settle(admission, status, known=known, issued=caller.issued)

    def _tell(self, scope: HTTPScope, status: int, seconds: float) -> None:
        route = str(scope.get("path_template") or NO_ROUTE)
        method = scope["method"]
        said = str(status) if status else GONE
        self._metrics.answered(route, method, said, seconds)
        log.told(
            logging.DEBUG if route in _UNREMARKABLE and status == 200 else logging.INFO,
            "request",
            route=route,
            method=method,
            status=said,
            ms=round(seconds * 1000, 1),
        )


@dataclass(slots=True)
class _Body:
    """The body of a request. It must come within `seconds`, and one for each `rate` bytes of it; raises `TooSlow`.

    `cut`: the caller went away in the middle of it.
    """

    receive: Receive
    seconds: float
    rate: int
    cut: bool = False
    _until: float = 0.0
    _whole: bool = False
    _kept: deque[HTTPReceiveMessage] = field(default_factory=deque)

    async def __call__(self) -> HTTPReceiveMessage:
        return self._kept.popleft() if self._kept else await self._next()

    async def peek(self, most: int) -> bytes:
        """What has come of the body once it is whole, late, cut or longer than `most` bytes; all of it comes again."""
        seen = b""
        while not (self._whole or self.cut or len(seen) > most):
            try:
                message = await self._next()
            except TooSlow:
                break  # whoever asks for the rest meets it
            self._kept.append(message)
            if message["type"] == "http.request":
                seen += message["body"]
        return seen

    async def _next(self) -> HTTPReceiveMessage:
        if self._whole:
            return await self.receive()  # type: ignore[return-value]
        self._until = self._until or asyncio.get_running_loop().time() + self.seconds
        try:
            async with asyncio.timeout_at(self._until):
                message = await self.receive()
        except TimeoutError:
            raise TooSlow() from None
        if message["type"] == "http.request":
            self._whole = not message.get("more_body", False)
            self._until += len(message["body"]) / self.rate
        else:
            self.cut = True
        return message  # type: ignore[return-value]


@dataclass(slots=True)
class _Answer:
    """The way back: every answer says the id of its request, and the last ones of this copy end their connection."""

    send: Send
    request: str
    readiness: Readiness
    status: int = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            more = [(REQUEST_HEADER.lower().encode(), self.request.encode())]
            if self.readiness.draining or self.status == 408:
                more.append((b"connection", b"close"))
            message["headers"] = [*message["headers"], *more]
        await self.send(message)


async def _refuse(answer: _Answer, status: int, code: str, detail: str, wait: int | None = None) -> None:
    headers = [(b"content-type", b"application/json")]
    if wait is not None:
        headers.append((b"retry-after", str(wait).encode()))
    body = msgspec.json.encode(Problem(code, detail))
    headers.append((b"content-length", str(len(body)).encode()))
    await answer({"type": "http.response.start", "status": status, "headers": headers})
    await answer({"type": "http.response.body", "body": body, "more_body": False})


def _head_size(scope: HTTPScope) -> int:
    lines = sum(len(name) + len(value) for name, value in scope["headers"])
    return lines + len(scope["raw_path"]) + len(scope["query_string"])


def _address(scope: HTTPScope) -> str:
    client = scope["client"]
    return "" if client is None else client[0]


def _authorization(scope: HTTPScope) -> str:
    return next((value for name, value in scope["headers"] if name == b"authorization"), b"").decode(
        "latin-1"
    )


async def _refresh_token(scope: HTTPScope, body: _Body) -> str:
    """The token that a call wants to change, empty if it is no such call or cannot be read."""
    if scope["path"] != REFRESH or scope["method"] != "POST":
        return ""
    try:
        return _refresh.decode(await body.peek(SMALL)).refresh
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
