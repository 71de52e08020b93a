"""Speaks HTTP with the centre and turns every trouble on the line into an expected failure."""

from __future__ import annotations

import ipaddress
import ssl
import threading
from collections.abc import Iterable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx
import msgspec
import truststore

from caseapp.errors import (
    CentreRefused,
    CentreUnclear,
    NoLine,
    NotFound,
    SignInNeeded,
    SignInRefused,
    UnsafeAddress,
)
from caseapp.wire.feed import Chunk, CutPage, decode_page
from caseapp.wire.messages import (
    AuditPush,
    Enrol,
    Enrolment,
    Problem,
    Push,
    Pushed,
    Refresh,
    Result,
    SignedHead,
    SignIn,
    Tokens,
    WireOperation,
)

T = TypeVar("T")
CURSOR_HEADER = "Caseapp-Cursor"
_TIMEOUT = httpx.Timeout(20.0, connect=5.0)


class Transport:
    """One centre by its address. Raises `NoLine`, `CentreUnclear`, `CentreRefused` and what each call names."""

    def __init__(self, address: str, ending: Future[None] | None = None) -> None:
        """`address` is the centre's root, such as https://caseapp.example; raises `UnsafeAddress`.

        Once `ending` is done there is no line any more: every call raises `NoLine`, one under way at once.
        """
        check_address(address)
        self._ending = Future() if ending is None else ending
        self._asked: Future[httpx.Response] | None = None
        context: ssl.SSLContext | bool = False
        if address.startswith("https:"):
            context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._client = httpx.Client(
            base_url=address.rstrip("/") + "/sync/v1/", timeout=_TIMEOUT, verify=context, trust_env=False
        )

    def close(self) -> None:
        """Close the connections, once no request that was given up uses them any more."""
        if self._asked is None:
            self._client.close()
        else:
            self._asked.add_done_callback(lambda _: self._client.close())

    def sign_in(self, request: SignIn) -> Tokens:
        """Raises `SignInRefused`."""
        try:
            return self._read(self._send("POST", "sign-in", content=request), Tokens)
        except SignInNeeded:
            raise SignInRefused(wait=0) from None

    def refresh(self, token: str) -> Tokens:
        """New tokens; raises `SignInNeeded` when the session has ended."""
        return self._read(self._send("POST", "refresh", content=Refresh(token)), Tokens)

    def enrol(self, access: str, name: str) -> Enrolment:
        """Enrol the device of the session; asking again gives the same answer."""
        return self._read(self._send("POST", "enrol", access=access, content=Enrol(name)), Enrolment)

    def push(self, access: str, operations: list[WireOperation]) -> list[Result]:
        """One result per operation, in order."""
        results = self._read(
            self._send("POST", "push", access=access, content=Push(operations)), Pushed
        ).results
        if [result.id for result in results] != [operation.id for operation in operations]:
            raise CentreUnclear
        return results

    def audit(self, access: str, links: AuditPush) -> SignedHead:
        """The head of the device's chain, signed, once the centre has these links."""
        return self._read(self._send("POST", "audit", access=access, content=links), SignedHead)

    def pull(self, access: str, scope: str, cursor: int) -> Iterable[Chunk]:
        """The chunks after `cursor`; a page that was cut gives what was checkpointed, then raises `NoLine`."""
        answer = self._send("GET", "pull", access=access, params={"scope": scope, "cursor": cursor})
        try:
            end = int(answer.headers[CURSOR_HEADER])
        except (KeyError, ValueError):
            raise CentreUnclear from None  # a page for people is no page of the feed that was cut
        if answer.status_code == 204:
            yield Chunk((), end, last=True)
            return
        try:
            for chunk in decode_page(answer.content):
                yield chunk
                if self._ending.done() and not chunk.last:
                    raise NoLine
        except CutPage:
            raise NoLine from None

    def put_file(self, access: str, sha256: str, content: bytes) -> None:
        """Store a file at the centre; again is harmless. Only the centre's own 204 says that it is kept."""
        if self._send("PUT", f"files/{sha256}", access=access, raw=content).status_code != 204:
            raise CentreUnclear

    def get_file(self, access: str, sha256: str) -> bytes:
        """The file's bytes; raises `NotFound`."""
        return self._send("GET", f"files/{sha256}", access=access).content

    def _send(
        self,
        method: str,
        path: str,
        *,
        access: str = "",
        content: object = None,
        raw: bytes | None = None,
        **more: Any,
    ) -> httpx.Response:
        headers = {"Authorization": f"Bearer {access}"} if access else {}
        body = raw
        if content is not None:
            body, headers["Content-Type"] = msgspec.json.encode(content), "application/json"
        elif raw is not None:
            headers["Content-Type"] = "application/octet-stream"
        try:
            answer = self._request(method, path, headers=headers, content=body, **more)
        except (httpx.HTTPError, UnicodeError):  # a name that cannot be looked up
            raise NoLine from None
        if answer.is_success:
            return answer
        raise _problem(answer)

    def _request(self, *args: Any, **kwargs: Any) -> httpx.Response:
        """Ask in a thread that is left to its time limits when the desk ends.

        A name being looked up cannot be cut, and a socket closed under the thread that uses it may hand its number
        to a file of the database.
        """
        if self._ending.done():
            raise NoLine
        asked: Future[httpx.Response] = Future()

        def ask() -> None:
            try:
                asked.set_result(self._client.request(*args, **kwargs))
            except Exception as trouble:
                asked.set_exception(trouble)

        self._asked = asked
        either: tuple[Future[Any], ...] = (asked, self._ending)
        threading.Thread(target=ask, name="request", daemon=True).start()
        wait(either, return_when=FIRST_COMPLETED)
        if not asked.done():
            raise NoLine
        return asked.result()

    def _read(self, answer: httpx.Response, shape: type[T]) -> T:
        try:
            return msgspec.json.decode(answer.content, type=shape)
        except msgspec.MsgspecError:
            raise CentreUnclear from None


def check_address(address: str) -> None:
    """Raises `UnsafeAddress` for anything but https, or http to this machine itself, and for what is no name."""
    try:
        parts = urlsplit(address)
        _ = parts.port
        url = httpx.URL(address)
        _ = url.host  # reads an xn-- name
        url.raw_host.decode("ascii").encode("idna")  # as the look-up will: empty or overlong parts fail there
    except (ValueError, httpx.InvalidURL):
        raise UnsafeAddress from None
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and parts.hostname and is_loopback(parts.hostname):
        return
    raise UnsafeAddress


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _problem(answer: httpx.Response) -> Exception:
    try:
        code = msgspec.json.decode(answer.content, type=Problem).code
    except msgspec.MsgspecError:
        return NoLine() if answer.status_code >= 500 else CentreUnclear()
    if answer.status_code == 401:
        return SignInNeeded()
    if answer.status_code == 404:
        return NotFound(what="file") if "/files/" in answer.request.url.path else CentreUnclear()
    if answer.status_code == 429:
        wait = answer.headers.get("Retry-After", "0")
        return SignInRefused(wait=int(wait) if wait.isdigit() else 0)
    if answer.status_code >= 500:
        return NoLine()
    return CentreRefused(reason=code)
