"""One round of sync: operations up, decided rows down, files after them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from importlib.metadata import version
from itertools import chain
from time import monotonic
from typing import TYPE_CHECKING, Protocol, TypeVar

from msgspec import structs

from caseapp.clock import system_clock
from caseapp.domain.fields import BadValue
from caseapp.domain.ids import DeviceId
from caseapp.errors import (
    AuditForked,
    CentreBusy,
    CentreRefused,
    CentreRestored,
    CentreUnclear,
    Expected,
    NoLine,
    NotEnrolled,
    NotFound,
    OtherOfficer,
    ScopesChanged,
    SignInNeeded,
)
from caseapp.ports import Agenda, Changes, Clock, Reached
from caseapp.sync.audit import AuditDesk, send_audit, send_rest
from caseapp.sync.comparison import ComparedDesk, Comparison
from caseapp.usecases.this_desk import SignedInAt
from caseapp.wire.feed import Chunk
from caseapp.wire.marks import MARKS
from caseapp.wire.messages import (
    PUSH_OPERATIONS,
    AuditPush,
    Digest,
    Enrolment,
    FirstPassword,
    Hello,
    LeasedBlock,
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
RENEW_AFTER = 0.8
"""Of the life of an access token: a round does not run into its end."""

MOST_ROUNDS = 8
"""So many pass at most before a file that the centre did not give is asked for again."""

_MOST_CHANGES = 5

CLOCKS_APART = timedelta(minutes=5)
"""Further apart than this the two clocks are not both right; less comes of slow lines and of clocks that drift."""

COMPARED_EVERY = timedelta(days=1)
COMPARED_LATER = timedelta(hours=1)
"""After a comparison that others' work or the line broke off."""


class Load(Protocol):
    """Where in the feed a first load began and where it goes on; `rest`: that may wait for other scopes."""

    @property
    def position(self) -> int: ...

    @property
    def after(self) -> str: ...

    @property
    def rest(self) -> bool: ...


class SyncDesk(AuditDesk, ComparedDesk, Protocol):
    """What a round asks of the desk's database. Each call is one transaction."""

    def device(self) -> DeviceId: ...

    def agenda(self) -> Agenda: ...

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

    def settle(self, results: Sequence[Result], mark: str) -> Changes:
        """Keep what the centre decided, and the `mark` of its feed after that."""
        ...

    def marks(self) -> list[str]:
        """The marks of what was read, the latest first."""
        ...

    def note_restored(self) -> None:
        """Remember that this centre has forgotten what it had taken, until `go_back`."""
        ...

    def go_back(self, mark: str) -> Changes:
        """Hold nothing for certain that came after this mark, the last one that the centre knows, if it knows one.

        What it may have forgotten is to be sent again and read again.
        """
        ...

    def reached(self) -> Reached: ...

    def take_in(self, scopes: Sequence[str], chunk: Chunk, mark: str) -> Changes:
        """Take a chunk in that was asked for in these scopes, read of a feed whose head bears `mark`."""
        ...

    def load(self, scope: str) -> Load | None:
        """How far the first load of a scope has come; None once the feed goes on from it."""
        ...

    def take_in_load(self, scope: str, chunk: Chunk, mark: str) -> Changes: ...

    def compare_again(self, after: timedelta) -> None: ...

    def sweep(self) -> Changes:
        """Take out what has left the last scope that held it here, and what is long settled."""
        ...

    def keep_block(self, block: LeasedBlock) -> None: ...

    def missing_files(self) -> list[str]: ...

    def file(self, sha256: str) -> bytes: ...

    def file_sent(self, sha256: str) -> Changes: ...

    def keep_file(self, sha256: str, content: bytes) -> Changes: ...

    def finished(self) -> None:
        """Write down when the round ended."""
        ...


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a round did.

    `clock_off` is how far this desk's clock is ahead of the centre's (negative: behind), if by more than
    `CLOCKS_APART`; nothing depends on it but the times that people read. `restored`: the centre was found to have been
    put back to an earlier state, and what it had forgotten has been sent to it again. `mended`: rows that stood here
    otherwise than at the centre.
    """

    pushed: int
    pulled: int
    settled: tuple[Result, ...]
    clock_off: timedelta | None = None
    mended: int = 0
    restored: bool = False


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
        self._renew_at = 0.0
        self._unswept = True
        """Something may have been sent or come, or the officer's scopes have changed, since the last sweep."""

        self._rounds = 0
        self._asked_in_vain: dict[str, tuple[int, int]] = {}
        """Files that the centre did not give: the round in which each is asked for again, and how many it waits."""

    def sign_in(
        self, address: str, council: str, username: str, password: str, device_name: str, code: str = ""
    ) -> None:
        """Sign in and enrol this folder; with the `code` that an administrator gave, set the password with that.

        Raises `SignInRefused` or `CodeRefused`, `OtherOfficer` and what the line may give.
        """
        device = self._desk.device()
        try:
            tokens = (
                self._transport.sign_in_first(FirstPassword(council, username, code, password, device))
                if code
                else self._transport.sign_in(SignIn(council, username, password, device))
            )
        except CentreRefused as refused:
            if refused.values["reason"] == "device_of_another":
                raise OtherOfficer(name=username) from None
            raise
        if not self._desk.belongs_to(tokens.council, tokens.officer):
            raise OtherOfficer(name=username)
        enrolment = self._transport.enrol(tokens.access, device_name)
        self._desk.enrolled(enrolment, address, council, username)
        self._desk.keep_tokens(tokens)
        self._greet(tokens)

    @property
    def access(self) -> str:
        """The access token of the last round; empty before the first."""
        return self._access

    def run(self) -> SyncReport:
        """One round; raises `NotEnrolled`, `SignInNeeded`, `AuditForked` and what the line may give.

        Whatever it raises, what was done so far is kept and the next round goes on from there; a desk that is ending
        has no line. A file, or a row of the audit, that the centre refuses stops nothing else: it is told of at the
        end. The audit goes up first: a copied folder must be another device, with references of its own, before the
        centre decides anything for it. A centre that has been restored from a backup decides nothing either before
        this desk has gone back to what both know; raises `CentreRestored` if it is restored once more meanwhile.
        """
        agenda = self._desk.agenda()
        if not agenda.enrolled:
            raise NotEnrolled
        self._transport.mark = agenda.mark
        if not agenda.restored:
            try:
                return self._round(agenda)
            except CentreRestored:
                self._desk.note_restored()
        self._go_back()
        return replace(self._round(self._desk.agenda()), restored=True)

    def _round(self, agenda: Agenda) -> SyncReport:
        refused = self._send_audit() if agenda.audit else None
        if agenda.block:
            refused = self._lease(agenda.block) or refused
        settled = self._push() if agenda.operations else []
        pulled = self._pull_all()
        if self._unswept:
            self._sweep()
        if settled or pulled or agenda.files:
            refused = self._send_files() or refused
        if pulled or agenda.missing_files:
            self._fetch_files()
        if agenda.rest_of_audit:
            refused = self._send_rest() or refused
        self._desk.finished()
        if refused is not None:
            raise refused
        mended = self._compare_daily() if agenda.comparison else 0
        return SyncReport(len(settled), pulled, tuple(settled), self._clock_off(), mended)

    def compare(self) -> tuple[int, bool]:
        """Compare all that stands here with what stands at the centre, and mend it.

        Gives how many rows were mended, and whether all scopes could be compared: in one others may write all the time.
        Raises as `run` does, and `CentreRestored`: what that forgot is to be sent to it first, in a round.
        """
        self._unswept = True
        self._transport.mark = self._desk.agenda().mark
        comparison = Comparison(
            self._desk,
            lambda scope, bucket: self._signed(lambda access: self._digest(access, scope, bucket)),
            lambda named: self._signed(lambda access: _begun(self._transport.rows(access, named))),
            self._pull_all,
            self._tell,
            lambda: self._transport.mark,
        )
        reached = self._desk.reached()
        mended = [comparison.mend(scope) for scope, cursor in reached.cursors.items() if cursor]
        self._sweep()
        return sum(each or 0 for each in mended), None not in mended

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

    def ask(self, method: str, path: str, content: object = None) -> None:
        """Have something done at the centre; raises `SignInNeeded`, `CentreRefused` and what the line may give."""
        self._signed(lambda access: self._transport.ask(access, method, path, content))

    def asked(self, method: str, path: str, shape: type[T], content: object = None) -> T:
        """What the centre answers to such a call; raises as `ask` does."""
        return self._signed(lambda access: self._transport.asked(access, method, path, shape, content))

    def _sweep(self) -> None:
        self._tell(self._desk.sweep())
        self._unswept = False

    def _go_back(self) -> None:
        """Find the last mark that the centre and this desk share, and begin there again."""
        self._transport.mark, shared = "", ""
        marks = self._desk.marks()
        for at in range(0, len(marks), MARKS):
            asked = marks[at : at + MARKS]
            if shared := self._signed(lambda access, asked=asked: self._transport.last_known(access, asked)):  # type: ignore[misc]
                break
        self._tell(self._desk.go_back(shared))
        self._say_hello(self._access)  # with the blocks of references that it may have forgotten
        self._transport.mark = shared

    def _compare_daily(self) -> int:
        """What the round was for is done by now: a line that breaks here is told of by the next one."""
        mended, all_told = 0, False
        with contextlib.suppress(CentreBusy, CentreRefused, CentreUnclear, NoLine):
            mended, all_told = self.compare()
        self._desk.compare_again(COMPARED_EVERY if all_told else COMPARED_LATER)
        return mended

    def _digest(self, access: str, scope: str, bucket: str) -> Digest:
        told = self._transport.digest(access, scope, bucket)
        if told.head < self._desk.cursor(scope):
            raise CentreUnclear
        return told

    def _push(self) -> list[Result]:
        """Send what waits. What came to that since the round began has its audit at the centre before it, too."""
        self._unswept = True
        settled: list[Result] = []
        size = FIRST_BATCH
        while operations := self._desk.take(size):
            try:
                self._send_audit()
                results = self._signed(lambda access, batch=operations: self._transport.push(access, batch))  # type: ignore[misc]
            except Expected:
                self._desk.requeue()
                raise
            self._tell(self._desk.settle(results, self._transport.mark))
            settled += results
            size = min(size * 2, PUSH_OPERATIONS)
        return settled

    def _send_audit(self) -> CentreRefused | None:
        try:
            send_audit(self._desk, self._ask_for_head)
        except AuditForked:
            self._access = ""  # of the device that this folder is no more
            raise
        except CentreRefused as refusal:
            return refusal
        return None

    def _lease(self, newest: str) -> CentreRefused | None:
        """Ask for more references in good time: the desk may be off line when the last one is given out."""
        try:
            self._desk.keep_block(self._signed(lambda access: self._transport.lease(access, newest)))
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
        """Bring every scope up to date. Which they are may change meanwhile, though not again and again."""
        rows, more, changed = 0, True, 0
        while more:
            try:
                reached = self._desk.reached()
                if 0 in reached.cursors.values():
                    rows += self._load_all(reached)
                    continue
                came, more = self._pull(reached)
                rows += came
            except ScopesChanged:
                changed += 1
                if changed > _MOST_CHANGES:
                    raise CentreUnclear from None
                self._say_hello(self._access)
        return rows

    def _load_all(self, reached: Reached) -> int:
        """Load the scopes of which there is nothing here yet. What is needed most comes first, of all of them."""
        new = [scope for scope, cursor in reached.cursors.items() if not cursor]
        return sum(self._load(scope, whole) for whole in (False, True) for scope in new)

    def _load(self, scope: str, whole: bool) -> int:
        """Load a scope up to what may wait for others, or the `whole` of it; raises `ScopesChanged`."""
        rows = 0
        while (load := self._desk.load(scope)) is not None and (whole or not load.rest):
            for chunk in self._signed(lambda access, at=load.after: self._loading(access, scope, at)):  # type: ignore[misc]
                if chunk.position < load.position:
                    raise CentreUnclear
                if not chunk.position or (chunk.last and chunk.more and chunk.after in ("", load.after)):
                    raise CentreUnclear
                self._unswept = True
                self._tell(self._desk.take_in_load(scope, chunk, self._transport.mark))
                rows += len(chunk.rows)
        return rows

    def _pull(self, reached: Reached) -> tuple[int, bool]:
        """Take in a page of what is new: how much came, and whether there is more. Raises `ScopesChanged`."""
        scopes, cursors = list(reached.cursors), list(reached.cursors.values())
        came, more, last = 0, False, self._transport.mark
        for chunk in self._signed(
            lambda access: _begun(self._transport.pull(access, reached.epoch, cursors))
        ):
            if chunk.position < min(cursors) or (chunk.more and chunk.position == min(cursors)):
                raise CentreUnclear
            new = len(chunk.rows) + len(chunk.left)
            self._unswept = self._unswept or new > 0
            if new or chunk.position > min(cursors) or self._transport.mark != last:
                self._tell(self._desk.take_in(scopes, chunk, self._transport.mark))
            came, more = came + new, chunk.more
        return came, more

    def _loading(self, access: str, scope: str, after: str) -> Iterable[Chunk]:
        try:
            return _begun(self._transport.snapshot(access, scope, after))
        except CentreRefused as refused:
            if refused.values["reason"] == "scope_not_granted":
                raise ScopesChanged from None
            raise

    def _send_files(self) -> CentreRefused | None:
        """Files come last: on a slow line one takes minutes, and what was written meanwhile goes before the next."""
        refused, sent = None, False
        for sha256 in self._desk.agenda().files:
            if self._desk.agenda().queued:
                break
            content = self._desk.file(sha256)
            try:
                self._signed(lambda access, n=sha256, c=content: self._transport.put_file(access, n, c))  # type: ignore[misc]
            except CentreRefused as refusal:
                refused = refusal
            else:
                self._tell(self._desk.file_sent(sha256))
                sent = True
        if sent:
            self._sweep()  # what was made for others alone leaves with its file
        return refused

    def _fetch_files(self) -> None:
        """What cannot be had stops nothing else. Its maker's desk may not have sent it yet, or never will."""
        missing = self._desk.missing_files()
        self._asked_in_vain = {
            sha256: self._asked_in_vain[sha256] for sha256 in missing if sha256 in self._asked_in_vain
        }
        self._rounds += 1
        for sha256 in missing:
            again, wait = self._asked_in_vain.get(sha256, (0, 0))
            if self._rounds < again:
                continue
            if self._desk.agenda().queued:
                break
            changes = self._signed(lambda access, name=sha256: self._fetched(access, name))  # type: ignore[misc]
            if changes is None:
                wait = min(max(1, wait * 2), MOST_ROUNDS)
                self._asked_in_vain[sha256] = self._rounds + wait, wait
            else:
                self._tell(changes)

    def _fetched(self, access: str, sha256: str) -> Changes | None:
        """None where the centre does not give that file."""
        try:
            return self._desk.keep_file(sha256, self._transport.get_file(access, sha256))
        except (NotFound, CentreRefused, CentreUnclear):
            return None

    def _signed(self, call: Callable[[str], T]) -> T:
        if self._access and monotonic() < self._renew_at:
            try:
                return call(self._access)
            except SignInNeeded:
                pass  # the access token has run out before its time; the refresh token may not have
        tokens = self._transport.refresh(self._desk.refresh_token())
        self._desk.keep_tokens(tokens)
        self._greet(tokens)
        return call(tokens.access)

    def _greet(self, tokens: Tokens) -> None:
        self._say_hello(tokens.access)
        self._renew_at = monotonic() + tokens.expires_in * RENEW_AFTER

    def _say_hello(self, access: str) -> None:
        """Nothing is answered with an access token before this."""
        self._access = ""
        said = structs.replace(self._desk.prove(access), version=version("caseapp"))
        self._desk.welcomed(self._transport.hello(access, said))
        self._unswept = True
        self._access = access

    def _clock_off(self) -> timedelta | None:
        told = self._transport.now()
        off = timedelta() if told is None else self._clock() - told
        return off if abs(off) > CLOCKS_APART else None


def _begun(chunks: Iterable[Chunk]) -> Iterable[Chunk]:
    """Begin to read a page, so that a refused token is noticed while it can still be renewed."""
    following = iter(chunks)
    return chain((next(following),), following)
