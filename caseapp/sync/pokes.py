"""Listens at the centre for word that something has come for this desk."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable
from concurrent.futures import Future

import httpx

from caseapp.errors import CentreUnclear
from caseapp.sync.transport import Answer, client_to, problem_of, trouble_of

_POKE = b"event: pull"
_MOST_EVENT_BYTES = 4096
_TIMEOUT = httpx.Timeout(50.0, connect=5.0)
"""Seconds without a byte: the centre sends a comment every twenty."""


def hear(address: str, access: str, poked: Callable[[], None], until: Future[None]) -> None:
    """Call `poked` whenever something has come, and once at first for what came before; return when the centre ends it.

    Once `until` is done, in whatever thread, it returns at once. Raises as `Transport` does, and `SignInNeeded`.
    """
    with client_to(address, _TIMEOUT) as client:
        try:
            with client.stream("GET", "poke", headers={"Authorization": f"Bearer {access}"}) as answer:
                _hear(answer, poked, until)
        except (httpx.HTTPError, UnicodeError) as trouble:
            if not until.done():
                raise trouble_of(trouble) from None


def _hear(answer: httpx.Response, poked: Callable[[], None], until: Future[None]) -> None:
    until.add_done_callback(lambda _: _hang_up(answer))
    pieces = answer.iter_raw()
    if answer.status_code != 200:
        body = next(pieces, b"")
        raise problem_of(Answer(answer.status_code, answer.headers, body[:_MOST_EVENT_BYTES]))
    if not answer.headers.get("Content-Type", "").startswith("text/event-stream"):
        raise CentreUnclear
    poked()
    rest = b""
    for piece in pieces:
        *events, rest = (rest + piece).split(b"\n\n")
        if len(rest) > _MOST_EVENT_BYTES:
            raise CentreUnclear
        if any(_POKE in event.split(b"\n") for event in events):
            poked()


def _hang_up(answer: httpx.Response) -> None:
    """Have the thread that reads notice the end. Closed here, the socket's number might be another file's by then.

    Not by its own `shutdown`: that of TLS takes away what the other thread reads with.
    """
    line = answer.extensions["network_stream"].get_extra_info("socket")
    with contextlib.suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)
