"""One round of sync: files and operations up, decided rows down, missing files after them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn, Protocol, TypeVar

from caseapp.clock import system_clock
from caseapp.domain.fields import BadValue
from caseapp.domain.ids import DeviceId
from caseapp.errors import (
    AuditForked,
    CentreRefused,
    CentreRestored,
    CentreUnclear,
    Expected,
    NotEnrolled,
    NotFound,
    OtherOfficer,
    SignInNeeded,
)
from caseapp.ports import Changes, Clock
from caseapp.sync.audit import AuditDesk, check_head, send_audit, send_rest
from caseapp.usecases.this_desk import SignedInAt
from caseapp.wire.feed import Chunk
from caseapp.wire.messages import (
    PUSH_OPERATIONS,
    AuditPush,
    Enrolment,
    Hello,
    Result,
    SignedHead,
    SignIn,
    Tokens,
    Welcome,
    WireOperation,
)
from caseapp.wire.operations import moment

if TYPE_CHECKING:
    from caseapp.sync.transport import Transport

T = TypeVar("T")
FIRST_BATCH = 100
CLOCKS_APART = timedelta(minutes=5)
"""Further apart than this the two clocks are not both right; less comes of slow lines and of clocks that drift."""


class SyncDesk(AuditDesk, Protocol):
    """What a round asks of the desk's database. Each call is one transaction."""

    def device(self) -> DeviceId: ...

    def scopes(self) -> Sequence[str]: ...

    def scope_epoch(self) -> str: ...

    def prove(self, access: str) -> Hello:
        """The proof that this device holds its key, which is made with the first one."""
        ...

    def welcomed(self, welcome: Welcome) -> None:
        """Keep what may be pulled. What came in a scope that is granted no more is to leave."""
        ...

    def refresh_token(self) -> str: ...

    def keep_tokens(self, tokens: Tokens) -> None: ...

    def belongs_to(self, council: str, officer: str) -> bool:
        """Whether this folder is still free or already theirs."""
        ...

    def enrolled(self, enrolment: Enrolment, address: str, council: str, username: str) -> None:
        """Keep who this folder belongs to; rows made before are adopted."""
        ...

    def take(self, limit: int) -> list[WireOperation]: ...

    def requeue(self) -> None:
        """What was sent without an answer waits again, under the same ids."""
        ...

    def settle(self, results: Sequence[Result]) -> Changes: ...

    def centre_was_restored(self) -> bool: ...

    def note_restored(self) -> None:
        """Remember that this centre has forgotten what it had taken: nothing more is sent to it."""
        ...

    def cursor(self, scope: str) -> int: ...

    def take_in(self, scope: str, chunk: Chunk) -> Changes: ...

    def sweep(self) -> Changes:
        """Take out what has left the last scope that held it here."""
        ...

    def unsent_files(self) -> list[str]: ...

    def missing_files(self) -> list[str]: ...

    def file(self, sha256: str) -> bytes: ...

    def file_sent(self, sha256: str) -> None: ...

    def keep_file(self, sha256: str, content: bytes) -> Changes: ...

    def finished(self) -> None:
        """Write down when the round ended and drop what is long settled."""
        ...


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a round did.

    `clock_off` is how far this desk's clock is ahead of the centre's (negative: behind), if by more than
    `CLOCKS_APART`; nothing depends on it but the times that people read.
    """

    pushed: int
    pulled: int
    settled: tuple[Result, ...]
    clock_off: timedelta | None = None


class Sync:
    """The road of one desk. Not for two threads at once."""

    def __init__(
        self,
        desk: SyncDesk,
        transport: Transport,
        tell: Callable[[Changes], None],
        clock: Clock = system_clock,
    ) -> None:
        """`tell` hears of what changed after each transaction; `clock` is the desk's."""
        self._desk = desk
        self._transport = transport
        self._tell = tell
        self._clock = clock
        self._access = ""
        self._all_well = False

    def sign_in(self, address: str, council: str, username: str, password: str, device_name: str) -> None:
        """Sign in and enrol this folder; raises `SignInRefused`, `OtherOfficer` and what the line may give."""
        try:
            tokens = self._transport.sign_in(SignIn(council, username, password, self._desk.device()))
        except CentreRefused as refused:
            if refused.values["reason"] == "device_of_another":
                raise OtherOfficer(name=username) from None
            raise
        if not self._desk.belongs_to(tokens.council, tokens.officer):
            raise OtherOfficer(name=username)
        enrolment = self._transport.enrol(tokens.access, device_name)
        self._desk.enrolled(enrolment, address, council, username)
        self._desk.keep_tokens(tokens)
        self._greet(tokens.access)

    def run(self) -> SyncReport:
        """One round; raises `NotEnrolled`, `SignInNeeded`, `CentreRestored`, `AuditForked` and what the line may give.

        Whatever it raises, what was done so far is kept and the next round goes on from there; a desk that is ending
        has no line. A file, or a row of the audit, that the centre refuses stops nothing else: it is told of at the
        end. The audit goes up first: a copied folder must be another device, with references of its own, before the
        centre decides anything for it.
        """
        scopes = self._desk.scopes()
        if not scopes:
            raise NotEnrolled
        if self._desk.centre_was_restored():
            raise CentreRestored
        went_well, self._all_well = self._all_well, False
        pulled = 0 if went_well else self._look_back(scopes)
        seen = max(map(self._desk.cursor, scopes)) if went_well else 0
        refused = self._send_audit()
        refused = self._send_files() or refused
        settled = self._push(seen)
        pulled += self._pull_all()
        self._tell(self._desk.sweep())
        self._fetch_files()
        refused = self._send_rest() or refused
        self._desk.finished()
        self._all_well = True
        if refused is not None:
            raise refused
        return SyncReport(len(settled), pulled, tuple(settled), self._clock_off())

    def sign_ins(self) -> list[SignedInAt]:
        """The officer's sign-ins that go on; raises `SignInNeeded` and what the line may give."""
        try:
            return [
                SignedInAt(
                    family=each.family,
                    name=each.name,
                    begun_at=moment("begun_at", each.begun_at),
                    used_at=moment("used_at", each.used_at),
                    here=each.current,
                )
                for each in self._signed(self._transport.sessions)
            ]
        except BadValue:
            raise CentreUnclear from None

    def end_sign_in(self, family: str) -> None:
        """End one of them. One that has ended already is no fault."""
        with contextlib.suppress(NotFound):
            self._signed(lambda access: self._transport.end_session(access, family))

    def _look_back(self, scopes: Sequence[str]) -> int:
        """Before the first round, and after one that failed: see that the centre still has what this desk saw there.

        One that has been restored from a backup must not decide anything for this desk: it would refuse acts on
        records that it has forgotten, and the work of others soon hides what it forgot. It can neither give the last
        position that was read once more nor, others having worked meanwhile, the head of the audit that it signed.
        A desk that has only read what was forgotten does not notice it once others' work has passed its cursor.
        """
        pulled = sum(self._pull_granted(scope, again=1) or 0 for scope in scopes if self._desk.cursor(scope))
        try:
            check_head(self._desk, self._ask_for_head)
        except CentreRestored:
            self._stop_for_good()
        return pulled

    def _push(self, seen: int) -> list[Result]:
        """Send all that waits. After a round that went well nothing of it was sent before: it lands above `seen`."""
        settled: list[Result] = []
        size = FIRST_BATCH
        while operations := self._desk.take(size):
            try:
                results = self._signed(lambda access, batch=operations: self._transport.push(access, batch))  # type: ignore[misc]
                if any(0 < result.position <= seen for result in results):
                    self._stop_for_good()
            except Expected:
                self._desk.requeue()
                raise
            self._tell(self._desk.settle(results))
            settled += results
            size = min(size * 2, PUSH_OPERATIONS)
        return settled

    def _send_audit(self) -> CentreRefused | None:
        try:
            send_audit(self._desk, self._ask_for_head)
        except AuditForked:
            self._access = ""  # of the device that this folder is no more
            raise
        except CentreRestored:
            self._stop_for_good()
        except CentreRefused as refusal:
            return refusal
        return None

    def _send_rest(self) -> CentreRefused | None:
        try:
            send_rest(self._desk, self._ask_for_head)
        except CentreRefused as refusal:
            return refusal
        return None

    def _ask_for_head(self, links: AuditPush) -> SignedHead:
        return self._signed(lambda access: self._transport.audit(access, links))

    def _pull_all(self) -> int:
        """Pull every scope; which they are may change meanwhile."""
        rows, read = 0, set[str]()
        while (scope := next((each for each in self._desk.scopes() if each not in read), None)) is not None:
            read.add(scope)
            found = self._pull_granted(scope)
            rows += found or 0
            if found is None or self._transport.scope_epoch != self._desk.scope_epoch():
                self._greet(self._access)
        return rows

    def _pull_granted(self, scope: str, again: int = 0) -> int | None:
        """As `_pull`; None for a scope that the officer may read no more: the next greeting tells which they may."""
        try:
            return self._pull(scope, again)
        except CentreRefused as refused:
            if refused.values["reason"] != "scope_not_granted":
                raise
            return None

    def _pull(self, scope: str, again: int = 0) -> int:
        """Take in what is new after the cursor, and the last `again` positions before it once more."""
        rows, more = 0, True
        while more:
            cursor = self._desk.cursor(scope)
            after = cursor - again
            more, again = False, 0
            for chunk in self._signed(lambda access, at=after: self._opened(access, scope, at)):  # type: ignore[misc]
                if chunk.position < cursor:
                    self._stop_for_good()
                self._tell(self._desk.take_in(scope, chunk))
                rows += sum(row.position > cursor for row in chunk.rows)
                more = chunk.more
                if chunk.more and chunk.position <= after:
                    raise CentreUnclear
        return rows

    def _opened(self, access: str, scope: str, cursor: int) -> Iterable[Chunk]:
        """Begin a pull, so that a refused token is noticed while it can still be renewed."""
        chunks = iter(self._transport.pull(access, scope, cursor))
        first = next(chunks)

        def all_chunks() -> Iterable[Chunk]:
            yield first
            yield from chunks

        return all_chunks()

    def _send_files(self) -> CentreRefused | None:
        refused = None
        for sha256 in self._desk.unsent_files():
            content = self._desk.file(sha256)
            try:
                self._signed(lambda access, n=sha256, c=content: self._transport.put_file(access, n, c))  # type: ignore[misc]
            except CentreRefused as refusal:
                refused = refusal
            else:
                self._desk.file_sent(sha256)
        return refused

    def _fetch_files(self) -> None:
        for sha256 in self._desk.missing_files():
            try:
                content = self._signed(lambda access, name=sha256: self._transport.get_file(access, name))  # type: ignore[misc]
            except NotFound:
                continue  # its maker's desk has not sent it yet; a later round asks again
            self._tell(self._desk.keep_file(sha256, content))

    def _signed(self, call: Callable[[str], T]) -> T:
        if self._access:
            try:
                return call(self._access)
            except SignInNeeded:
                pass  # the access token has run out; the refresh token may not have
        tokens = self._transport.refresh(self._desk.refresh_token())
        self._desk.keep_tokens(tokens)
        self._greet(tokens.access)
        return call(tokens.access)

    def _greet(self, access: str) -> None:
        """Nothing is answered with an access token before this."""
        self._access = ""
        self._desk.welcomed(self._transport.hello(access, self._desk.prove(access)))
        self._access = access

    def _stop_for_good(self) -> NoReturn:
        self._desk.note_restored()
        raise CentreRestored

    def _clock_off(self) -> timedelta | None:
        told = self._transport.now()
        off = timedelta() if told is None else self._clock() - told
        return off if abs(off) > CLOCKS_APART else None
