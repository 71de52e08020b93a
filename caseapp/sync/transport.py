"""Speaks HTTP with the centre and turns every trouble on the line into an expected failure."""

from __future__ import annotations

import ipaddress
import re
import ssl
import threading
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx
import msgspec
import truststore
import zstandard

from caseapp.errors import (
    CentreBusy,
    CentreRefused,
    CentreRestored,
    CentreUnclear,
    CertificateWrong,
    CodeRefused,
    Expected,
    NoLine,
    NotFound,
    NotProved,
    ScopesChanged,
    SignInNeeded,
    SignInRefused,
    UnsafeAddress,
    VersionUnknown,
)
from caseapp.wire.digest import sums_of
from caseapp.wire.feed import MAX_PAGE_BYTES, MAX_POSITION, Chunk, CutPage, NoPage, decode_page, write_cursors
from caseapp.wire.headers import CURSOR_HEADER, MARK_HEADER, SEEN_HEADER
from caseapp.wire.marks import parts_of
from caseapp.wire.messages import (
    AuditPush,
    Digest,
    Enrol,
    Enrolment,
    FirstPassword,
    Hello,
    LastKnown,
    Lease,
    LeasedBlock,
    Marks,
    Named,
    OpenSession,
    OpenSessions,
    Problem,
    Push,
    Pushed,
    Refresh,
    Result,
    SignedHead,
    SignIn,
    Tokens,
    Welcome,
    WireOperation,
)

T = TypeVar("T")
_WHAT = {
    ("GET", "files"): "file",
    ("DELETE", "sessions"): "session",
    **{(method, "officers"): "officer" for method in ("GET", "POST", "PATCH", "PUT", "DELETE")},
    ("PUT", "teams"): "team",
}
"""What the centre may have none of, by method and first part of the path."""

_CONNECT = 5.0
SILENCE = 20.0
"""Seconds without a byte. They bound a silence alone: a server that drips would hold a round for ever."""

PATIENCE = 30.0
LEAST_RATE = 4 * 1024
"""A request may take `PATIENCE` seconds, and one more for each so many bytes that are sent or have come.

So it ends whatever the server does, and a line of 56 kbit/s still brings a page, and takes a file, of any size: the
worst line that officers work on, which carries less upwards and shares what it has. 30 seconds are what the centre
allows one statement of its database.
"""

MOST_ANSWER_BYTES = MAX_PAGE_BYTES
"""No answer is larger than a page of the feed may be; what goes on beyond it is not the centre's."""

_UNTOLD_WAIT = 30
_PACKED = (Push, AuditPush)
"""What may be long; all that is short the centre takes as it is alone."""

_WORTH_PACKING = 1024
_HEADERS = {"Accept-Encoding": "identity"}  # what is sent compressed can be bounded only by its own reader
_UNREADABLE = (msgspec.MsgspecError, ValueError, RecursionError)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class _Allowance:
    """The time that one request may take."""

    def __init__(self, sent: int) -> None:
        self._until = monotonic() + PATIENCE + sent / LEAST_RATE

    def came(self, count: int) -> None:
        self._until += count / LEAST_RATE

    def left(self) -> float:
        """Seconds, none or fewer when it has run out."""
        return self._until - monotonic()


class Transport:
    """One centre by its address. One call at a time.

    Raises `NoLine`, `CentreUnclear`, `CentreBusy`, `CertificateWrong`, `CentreRefused` and what each call names; with
    an access token `CentreRestored` as well, when the centre does not know `mark`.
    Redirects are never followed: the address that was given is the only one that tokens go to.
    """

    def __init__(self, address: str, ending: Future[None] | None = None) -> None:
        """`address` is the centre's root, such as https://caseapp.example; raises `UnsafeAddress`.

        Once `ending` is done there is no line any more: every call raises `NoLine`, one under way at once.
        """
        check_address(address)
        self._ending = Future() if ending is None else ending
        self._asked: Future[Answer] | None = None
        self._told: tuple[datetime, float] | None = None
        self.mark = ""
        """The mark of the feed that the centre told last, or that its desk had kept; each call bears it."""

        self._client = client_to(address, _silence())

    def close(self) -> None:
        """Close the connections, once no request that was given up uses them any more."""
        if self._asked is None:
            self._client.close()
        else:
            self._asked.add_done_callback(lambda _: self._client.close())

    def now(self) -> datetime | None:
        """The present moment by the centre's clock, exact to a second or two; None before its first answer."""
        if self._told is None:
            return None
        date, at = self._told
        return date + timedelta(seconds=monotonic() - at)

    def sign_in(self, request: SignIn) -> Tokens:
        """Raises `SignInRefused`."""
        try:
            return self._read(self._send("POST", "sign-in", content=request), Tokens)
        except SignInNeeded:
            raise SignInRefused(wait=0) from None

    def sign_in_first(self, request: FirstPassword) -> Tokens:
        """Raises `CodeRefused`, or `SignInRefused` with the wait after too many tries."""
        try:
            return self._read(self._send("POST", "first-password", content=request), Tokens)
        except SignInNeeded:
            raise CodeRefused from None

    def refresh(self, token: str) -> Tokens:
        """New tokens; raises `SignInNeeded` when the session has ended."""
        return self._read(self._send("POST", "refresh", content=Refresh(token)), Tokens)

    def enrol(self, access: str, name: str) -> Enrolment:
        """Enrol the device of the session; asking again gives the same answer."""
        return self._read(self._send("POST", "enrol", access=access, content=Enrol(name)), Enrolment)

    def last_known(self, access: str, marks: list[str]) -> str:
        """The latest of these marks that the centre knows, empty if it knows none of them."""
        return self._read(self._send("POST", "marks", access=access, content=Marks(marks)), LastKnown).mark

    def hello(self, access: str, asked: Hello) -> Welcome:
        """What the officer may pull; with this access token nothing else is answered before."""
        return self._read(self._send("POST", "hello", access=access, content=asked), Welcome)

    def lease(self, access: str, after: str) -> LeasedBlock:
        """The block of references that follows the one with the code `after`; asking again gives the same answer."""
        return self._read(self._send("POST", "refs/lease", access=access, content=Lease(after)), LeasedBlock)

    def sessions(self, access: str) -> list[OpenSession]:
        """The officer's sign-ins that go on, the one used last first."""
        return self._read(self._send("GET", "sessions", access=access), OpenSessions).sessions

    def end_session(self, access: str, family: str) -> None:
        """End one of them; raises `NotFound` when it has ended already."""
        self._send("DELETE", f"sessions/{family}", access=access)

    def ask(self, access: str, method: str, path: str, content: object = None) -> None:
        """Have something done that an administrator may; raises `NotFound` where what it names is not there."""
        self._send(method, path, access=access, content=content)

    def asked(self, access: str, method: str, path: str, shape: type[T], content: object = None) -> T:
        """What is answered to such a call."""
        return self._read(self._send(method, path, access=access, content=content), shape)

    def push(self, access: str, operations: list[WireOperation]) -> list[Result]:
        """One result per operation, in order."""
        answer = self._send("POST", "push", access=access, content=Push(operations))
        results = self._read(answer, Pushed).results
        if [result.id for result in results] != [operation.id for operation in operations]:
            raise CentreUnclear
        self.mark = answer.headers.get(MARK_HEADER, self.mark)
        return results

    def audit(self, access: str, links: AuditPush) -> SignedHead:
        """The head of the device's chain, signed, once the centre has these links."""
        return self._read(self._send("POST", "audit", access=access, content=links), SignedHead)

    def pull(self, access: str, epoch: str, cursors: Sequence[int]) -> Iterable[Chunk]:
        """The chunks after the cursors of all scopes of this epoch, in their order.

        A page that was cut gives what was checkpointed, then raises `NoLine`. Raises `ScopesChanged`.
        """
        asked = {"epoch": epoch, "cursor": write_cursors(cursors)}
        return self._page(self._send("GET", "pull", access=access, params=asked), len(cursors))

    def snapshot(self, access: str, scope: str, after: str) -> Iterable[Chunk]:
        """The chunks of a first load after the key `after`, as `pull` gives them; the first with ""."""
        asked = {"scope": scope, "after": after}
        return self._page(self._send("GET", "snapshot", access=access, params=asked))

    def digest(self, access: str, scope: str, bucket: str = "") -> Digest:
        """What stands in a scope, by bucket; of one bucket the rows, all of them."""
        asked = {"scope": scope, "bucket": bucket}
        told = self._read(self._send("GET", "digest", access=access, params=asked), Digest)
        if len(told.rows) != told.count or (bucket and not sums_of(told.rows).keys() <= {bucket}):
            raise CentreUnclear
        return told

    def rows(self, access: str, named: Named) -> Iterable[Chunk]:
        """Those of these rows that stand in their scope, as `pull` gives them; at least one, if there is any."""
        return self._page(self._send("POST", "rows", access=access, content=named))

    def _page(self, answer: Answer, scopes: int = 1) -> Iterable[Chunk]:
        self.mark = answer.headers.get(MARK_HEADER, self.mark)
        if answer.status == 204:
            yield Chunk((), _end_of_nothing(answer.headers), last=True)
            return
        end = answer.headers.get(CURSOR_HEADER, "")
        if re.fullmatch("[0-9]{1,19}", end) is None or int(end) > MAX_POSITION:
            raise CentreUnclear  # a page for people is no page of the feed that was cut
        try:
            for chunk in decode_page(answer.body, scopes):
                yield chunk
                if self._ending.done() and not chunk.last:
                    raise NoLine
        except CutPage:
            raise NoLine from None
        except NoPage:
            raise CentreUnclear from None

    def put_file(self, access: str, sha256: str, content: bytes) -> None:
        """Store a file at the centre; again is harmless. Only the centre's own 204 says that it is kept."""
        if self._send("PUT", f"files/{sha256}", access=access, raw=content).status != 204:
            raise CentreUnclear

    def get_file(self, access: str, sha256: str) -> bytes:
        """The file's bytes; raises `NotFound`."""
        return self._send("GET", f"files/{sha256}", access=access).body

    def _send(
        self,
        method: str,
        path: str,
        *,
        access: str = "",
        content: object = None,
        raw: bytes = b"",
        params: Mapping[str, str | int] | None = None,
    ) -> Answer:
        headers = {"Authorization": f"Bearer {access}"} if access else {}
        if access and self.mark:
            headers[SEEN_HEADER] = self.mark
        body = raw
        if content is not None:
            body, headers["Content-Type"] = msgspec.json.encode(content), "application/json"
            if isinstance(content, _PACKED) and len(body) > _WORTH_PACKING:
                body, headers["Content-Encoding"] = zstandard.compress(body), "zstd"
        elif method == "PUT":
            headers["Content-Type"] = "application/octet-stream"
        request = self._client.build_request(
            method, path, headers=headers, content=body or None, params=params, timeout=_silence(len(body))
        )
        try:
            answer = self._ask(request, _Allowance(len(body)))
        except (httpx.HTTPError, UnicodeError) as trouble:  # a name that cannot be looked up
            raise trouble_of(trouble) from None
        self._told = _date_of(answer.headers)
        if 200 <= answer.status < 300:
            return answer
        raise problem_of(answer, what=_WHAT.get((method, path.split("/")[0])))

    def _ask(self, request: httpx.Request, allowance: _Allowance) -> Answer:
        """Ask in a thread that is left to its time limits when the desk ends or its time has run out.

        A name being looked up cannot be cut, and a socket closed under the thread that uses it may hand its number
        to a file of the database. While such a thread lives nothing more is asked, so that there is never but one.
        """
        if self._ending.done() or (self._asked is not None and not self._asked.done()):
            raise NoLine
        asked: Future[Answer] = Future()

        def ask() -> None:
            try:
                asked.set_result(self._fetch(request, allowance))
            except Exception as trouble:
                asked.set_exception(trouble)

        self._asked = asked
        either: tuple[Future[Any], ...] = (asked, self._ending)
        threading.Thread(target=ask, name="request", daemon=True).start()
        while not any(each.done() for each in either) and allowance.left() > 0:
            wait(either, timeout=allowance.left(), return_when=FIRST_COMPLETED)
        if not asked.done():
            raise NoLine
        return asked.result()

    def _fetch(self, request: httpx.Request, allowance: _Allowance) -> Answer:
        answer = self._client.send(request, stream=True)
        try:
            body = bytearray()
            for piece in answer.iter_raw():
                body += piece
                allowance.came(len(piece))
                if len(body) > MOST_ANSWER_BYTES:
                    raise CentreUnclear
                if self._ending.done() or allowance.left() <= 0:
                    raise NoLine
            return Answer(answer.status_code, answer.headers, bytes(body))
        finally:
            answer.close()

    def _read(self, answer: Answer, shape: type[T]) -> T:
        try:
            return msgspec.json.decode(answer.body, type=shape)
        except _UNREADABLE:
            raise CentreUnclear from None


def _silence(sent: int = 0) -> httpx.Timeout:
    """How long nothing may be heard; what is sent leaves a thin line long after this computer has let go of it."""
    return httpx.Timeout(SILENCE + sent / LEAST_RATE, connect=_CONNECT)


def client_to(address: str, timeout: httpx.Timeout) -> httpx.Client:
    """What asks the centre at an address, and follows no redirect."""
    context: ssl.SSLContext | bool = False
    if address.startswith("https:"):
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client = httpx.Client(
        base_url=address.rstrip("/") + "/sync/v1/",
        headers=_HEADERS,
        timeout=timeout,
        verify=context,
        trust_env=False,
        follow_redirects=False,
    )
    for unneeded in ("Accept", "Connection", "User-Agent"):  # a fifth of what a round without news sends
        del client.headers[unneeded]
    return client


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


_OF_THE_DEVICE: Mapping[str, type[Expected]] = {
    "not_proved": NotProved,
    "version_unknown": VersionUnknown,
    "scopes_changed": ScopesChanged,
    "mark_unknown": CentreRestored,
}


def trouble_of(trouble: Exception) -> Expected:
    """Why nothing was answered."""
    return CertificateWrong() if _is_of_certificate(trouble) else NoLine()


def problem_of(answer: Answer, *, what: str | None = None) -> Expected:
    """Why the centre did not do it; `what` was asked for by its name, if anything was."""
    try:
        code = msgspec.json.decode(answer.body, type=Problem).code
    except _UNREADABLE:
        code = ""
    wait = _wait_of(answer.headers)
    if answer.status == 429 and code == "account_locked":
        return SignInRefused(wait=wait or 0)
    if answer.status == 429 or (answer.status == 503 and wait is not None):
        return CentreBusy(wait=_UNTOLD_WAIT if wait is None else wait)
    if answer.status >= 500:
        return NoLine()
    if not code or answer.status in (405, 410) or answer.status < 400:
        return CentreUnclear()  # somebody else, or a centre without this version of the API
    if answer.status == 401:
        return SignInNeeded()
    if answer.status == 404:
        return CentreUnclear() if what is None else NotFound(what=what)
    if code in _OF_THE_DEVICE:
        return _OF_THE_DEVICE[code]()
    return CentreRefused(reason=code)


def _wait_of(headers: Mapping[str, str]) -> int | None:
    """The seconds of `Retry-After`, given as such or as a date (RFC 9110 10.2.3)."""
    text = headers.get("Retry-After", "")
    if re.fullmatch("[0-9]{1,9}", text):
        return int(text)
    until, told = _moment(text), _moment(headers.get("Date", ""))
    return None if until is None or told is None else max(0, round((until - told).total_seconds()))


def _end_of_nothing(headers: Mapping[str, str]) -> int:
    """Where nothing is new the feed is read to its head, whose mark is told."""
    try:
        return parts_of(headers.get(MARK_HEADER, ""))[0]
    except ValueError:
        raise CentreUnclear from None


def _date_of(headers: Mapping[str, str]) -> tuple[datetime, float] | None:
    date = _moment(headers.get("Date", ""))
    return None if date is None else (date, monotonic())


def _moment(text: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _is_of_certificate(trouble: BaseException | None) -> bool:
    while trouble is not None:
        if isinstance(trouble, ssl.SSLCertVerificationError):
            return True
        trouble = trouble.__cause__ or trouble.__context__
    return False
