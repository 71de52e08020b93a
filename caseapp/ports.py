"""What use cases ask for. Storage, sync and letters answer; tests may too."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from caseapp.domain.audit import Act
from caseapp.domain.fields import Plain, Record
from caseapp.domain.ids import CouncilId, DeviceId, OfficerId
from caseapp.domain.operations import Change, CommandOn, Operation

R = TypeVar("R", bound=Record)
T = TypeVar("T")

Clock = Callable[[], datetime]
"""Gives the present moment, aware, in UTC."""


@dataclass(frozen=True, slots=True)
class Me:
    """Who works on this folder, and the scopes whose rows it holds.

    Before the first sign-in the ids are provisional and `enrolled` is False.
    """

    council: CouncilId
    officer: OfficerId
    device: DeviceId
    enrolled: bool
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched: `(kind, id)` of every row. Screens that show one of them read it again.

    `to_send`: it was an act of this desk that the centre is to be told of.
    """

    touched: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    to_send: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.touched | other.touched, self.to_send or other.to_send)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What an act gave back and what it touched."""

    value: T
    changes: Changes


class OutboxState(enum.StrEnum):
    """Where an operation stands; `storage.transitions` says from where to where it may move.

    `inflight` is sent and unanswered. `waiting` builds on an earlier one that is not settled; `quarantined` is kept
    back because its record has left this desk. `applied` to `rejected` are the centre's verdicts. `settled`: a person
    has put another in its place or has discarded it.
    """

    QUEUED = "queued"
    INFLIGHT = "inflight"
    WAITING = "waiting"
    QUARANTINED = "quarantined"
    APPLIED = "applied"
    MERGED = "merged"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    SETTLED = "settled"


UNDECIDED = (OutboxState.QUEUED, OutboxState.INFLIGHT, OutboxState.WAITING, OutboxState.QUARANTINED)
"""States of operations that the centre has not decided."""

UNSETTLED = (*UNDECIDED, OutboxState.CONFLICT, OutboxState.REJECTED)
"""States of operations that an officer may still wait for or must look at."""


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One operation and what became of it. Each clash is `(field, theirs, mine)` in plain values.

    `discarded`: why a person has given it up; empty if nobody has.
    """

    operation: Operation
    state: OutboxState
    reason: str | None
    clashes: tuple[tuple[str, Plain, Plain], ...]
    discarded: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that a search found; a lower `rank` is better."""

    kind: str
    id: str
    rank: int


Promises = Mapping[tuple[str, int], int]
"""The working days that each version of each service promises, by service and version."""


class ListedBy(enum.StrEnum):
    """What a list of open cases can be sorted by."""

    DUE = "due"
    WHAT = "what"
    WHO = "who"
    STATUS = "status"
    RECEIVED = "received"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Meant:
    """What a typed word may mean: the beginning of a word that a case is found by, or one of the things named here.

    `steps` are service, version and status.
    """

    word: str
    services: tuple[str, ...] = ()
    steps: tuple[tuple[str, int, str], ...] = ()
    officers: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesWanted:
    """Which open cases are wanted, those of every team if `team` is None, and in which order.

    Each word of `narrowed` must mean something of the case. `places` tell for a service, a step or an officer which
    comes before which where it is sorted by these; what has no place comes last. Among equals the one that came to
    this desk first leads.
    """

    team: str | None
    due_from: datetime | None = None
    due_before: datetime | None = None
    officer: str | None = None
    nobodys: bool = False
    narrowed: tuple[Meant, ...] = ()
    by: ListedBy = ListedBy.DUE
    descending: bool = False
    places: Mapping[tuple[str | int, ...], int] = field(default_factory=dict)


class LettersBy(enum.StrEnum):
    """What the list of letters can be sorted by."""

    WHEN = "when"
    LETTER = "letter"
    TO = "to"
    CASE = "case"
    BY = "by"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True, kw_only=True)
class LettersWanted:
    """Which filed letters are wanted, everybody's if `officer` is None, and in which order.

    Each word of `narrowed` must be the beginning of a word that the letter's case is found by, or mean its template.
    `places` tell for a template or an officer, by id, which comes before which where it is sorted by these; people are
    sorted by the alphabet of `language`, "en" or "cy".
    """

    officer: str | None = None
    narrowed: tuple[tuple[str, tuple[str, ...]], ...] = ()
    by: LettersBy = LettersBy.WHEN
    descending: bool = False
    language: str = "en"
    places: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """How many open cases a list holds, and how many of them are late, due on the day, nobody's and one officer's."""

    all: int
    overdue: int
    today: int
    nobodys: int
    officers: int


@dataclass(frozen=True, slots=True)
class Reached:
    """How far each scope that may be pulled has been read, in their order; 0: it is to be loaded.

    `epoch` tells these scopes from others.
    """

    epoch: str
    cursors: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Agenda:
    """What waits on a desk when a round of sync begins, read at one moment: most rounds find nothing.

    `mark` is that of what was read last, empty before anything was. `restored`: the centre has forgotten what it had
    taken. `audit`: rows of the audit are not signed; `rest_of_audit`: nor are such of devices that this folder was
    before. `block` is the code of the newest block of references while what is left of it runs low. `operations`: there
    may be some to send; `queued`: there are, and none that only wait for others.
    """

    enrolled: bool
    mark: str
    restored: bool
    audit: bool
    rest_of_audit: bool
    block: str
    files: Sequence[str]
    operations: bool
    queued: bool
    missing_files: bool
    comparison: bool


class Reader(Protocol):
    """Reads rows of the desk's own database as they are shown: decided by the centre plus what waits here."""

    @property
    def me(self) -> Me: ...

    def get(self, kind: type[R], id: str) -> R:
        """The record; raises `NotFound`."""
        ...

    def find(self, kind: type[R], /, *, newest: int | None = None, **equal: object) -> list[R]:
        """Records whose fields equal `equal`, oldest first by id. None finds empty ones, a list or set any of its own.

        With `newest` at most that many of the latest, still oldest first.
        """
        ...

    def count(self, kind: type[Record], /, **equal: object) -> int:
        """How many records have these values."""
        ...

    def search(self, text: str, limit: int) -> list[Hit]:
        """The best `limit` people, places and cases each for what was typed, best first."""
        ...

    @property
    def lists_open_cases(self) -> bool:
        """Whether `open_cases` knows what is open: not where nothing could be written since an older version."""
        ...

    def open_cases(self, wanted: CasesWanted, first: int | None = None) -> list[int]:
        """The numbers of these cases on this desk, or of the `first` of them, in order.

        A number is a record's for as long as it is here.
        """
        ...

    def count_open_cases(
        self, wanted: CasesWanted, officer: str, now: datetime, until: datetime
    ) -> CaseCounts:
        """How these stand at `now`, those due from then `until` a moment being due today."""
        ...

    def letters(self, wanted: LettersWanted, first: int | None = None) -> list[int]:
        """The numbers of these letters on this desk, or of the `first` of them, in order."""
        ...

    def count_letters(self, wanted: LettersWanted) -> int:
        """How many letters these are."""
        ...

    def numbered(self, kind: type[R], numbers: Sequence[int]) -> dict[int, R]:
        """Records by their numbers; those that have gone are left out."""
        ...

    def said(self, kind: type[R], id: str) -> R | None:
        """The record as the centre last said it, without what waits here; None if it has said nothing of it."""
        ...

    def outbox(self, states: tuple[OutboxState, ...], newest: int | None = None) -> list[OutboxEntry]:
        """The latest `newest` outbox entries in these states, or all of them, oldest first."""
        ...

    def acts(self, states: tuple[OutboxState, ...], first: int, *, latest: bool) -> list[OutboxEntry]:
        """The entries in these states of the `first` acts that have any, the oldest or the latest act leading."""
        ...

    def count_acts(self, states: tuple[OutboxState, ...]) -> int:
        """How many acts have an entry in one of these states."""
        ...

    def act(self, id: str) -> list[OutboxEntry]:
        """The entries of one act, in order; raises `NotFound` if there are none."""
        ...

    def entry(self, operation: str) -> OutboxEntry:
        """The entry of one operation; raises `NotFound`."""
        ...

    def waiting(self) -> int:
        """How many operations the centre has not decided."""
        ...

    def waiting_records(self, kind: type[Record], ids: list[str]) -> frozenset[str]:
        """Which of these records have operations that the centre has not decided.

        For activities: which of these lines tell of such an operation.
        """
        ...

    def looked(self, case: str) -> frozenset[str]:
        """The ids of those lines of a case that the officer has had before them; none if they never looked at it."""
        ...

    def setting(self, key: str) -> str:
        """A small fact of the folder, such as `synced_at` or `centre`; empty if unknown."""
        ...

    def file(self, sha256: str) -> bytes:
        """The content of a kept file; raises `NotFound`."""
        ...

    def files(self, wanted: Sequence[str]) -> Mapping[str, bool]:
        """Those of these files, by SHA-256, that are kept here; whether the centre has each."""
        ...

    def draft(self, key: str) -> str:
        """What was half typed under `key`; empty if nothing."""
        ...


class UnitOfWork(Reader, Protocol):
    """One act in one transaction: rows, operations in the outbox, timeline and search index together."""

    def now(self) -> datetime:
        """The moment of the act."""
        ...

    def new_id(self) -> str:
        """A fresh UUID version 7."""
        ...

    def next_reference(self) -> str:
        """The next reference of this device's leased block; a temporary one if it has none left."""
        ...

    def create(self, record: R) -> R:
        """Make a record."""
        ...

    def patch(self, record: R, **new: object) -> R:
        """Change fields to typed values; fields that already hold them are left out, none left means no operation."""
        ...

    def add(self, record: R, field: str, *members: str) -> R:
        """Put members into a set field."""
        ...

    def remove(self, record: R, field: str, *members: str) -> R:
        """Take members out of a set field."""
        ...

    def command(self, record: R, step: CommandOn) -> R:
        """Take a checked step; raises `Refused` with the refusal's code as `reason`."""
        ...

    def instead(self, old: Operation, change: Change) -> Operation:
        """Settle an operation that was not taken by a new one in its place, seen from the record's present position.

        A note has its operation's id, so it gets a new one. The new operations of one act stay one act. Raises
        `Refused` if the change is not legal there now.
        """
        ...

    def discard(self, operation: Operation, reason: str = "") -> None:
        """Settle an operation that is given up; what this desk shows of it is what the centre says."""
        ...

    def requeue(self, operation: Operation) -> None:
        """Send an operation that was kept back."""
        ...

    def put_file(self, sha256: str, content: bytes) -> None:
        """Keep a file (a letter's PDF, what was put on a case) beside the rows; its name is its SHA-256."""
        ...

    def put_draft(self, key: str, text: str) -> None:
        """Keep half-typed text; empty text forgets it."""
        ...

    def look(self, case: str, lines: list[str]) -> None:
        """The officer has these lines of a case before them. It touches nothing that is shown."""
        ...

    def keep_setting(self, key: str, value: str) -> None:
        """Keep a small fact of the folder; it touches `("setting", key)`."""
        ...

    def audit(self, act: Act, kind: str = "", record: str = "") -> None:
        """Write down that the officer does or sees this. Changes are written down by themselves."""
        ...

    @property
    def changes(self) -> Changes:
        """What this unit has touched so far."""
        ...
