"""What this desk is: whose it is, where its centre is, what it holds and what waits on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.case import Case
from caseapp.domain.contact import Contact
from caseapp.domain.council import Council, Officer
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.kinds import KINDS
from caseapp.domain.letter import Letter
from caseapp.domain.marker import Marker
from caseapp.domain.person import Person
from caseapp.domain.property import Property
from caseapp.ports import OutboxState, Reader, UnitOfWork
from caseapp.usecases.disagreements import looks_after
from caseapp.usecases.officers import administers

_COUNTED = 2000
LOCK_AFTER = 10
"""Minutes without anybody after which the window locks unless another time was chosen."""


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """Names are empty until they have come from the centre; `waiting` and `unsettled` count acts.

    `unsettled` are those that the centre refused or found in conflict, or that are kept back; of `conflicts` a person
    must choose, each of them by itself. `to_look_after` counts what others have not settled, None unless this officer
    looks after others; one who `administers` looks after officers and teams. `council`, `username` and `address` are
    those of the last sign-in. `lease_until`: after that the desk opens only after a sign-in on line. `lock_after` is in
    minutes, 0 for never, None if nobody chose. `come_so_far`: how many records have come; None once all have.
    """

    enrolled: bool
    council_name: str
    council_name_cy: str
    colour: str
    officer: str
    address: str
    council: str
    username: str
    synced_at: datetime | None
    lease_until: datetime | None
    lock_after: int | None
    waiting: int
    unsettled: int
    conflicts: int
    to_look_after: int | None
    administers: bool
    come_so_far: int | None = None


@dataclass(frozen=True, slots=True)
class SignedInAt:
    """A sign-in of the officer that goes on. `name` is its computer's, empty before it is enrolled."""

    family: str
    name: str
    begun_at: datetime
    used_at: datetime
    here: bool


@dataclass(frozen=True, slots=True)
class Holdings:
    """How many records of each kind the desk holds."""

    markers: int
    places: int
    people: int
    cases: int
    contacts: int
    letters: int


def desk_facts(reader: Reader) -> DeskFacts:
    """Whose desk this is and how it stands."""
    me = reader.me
    councils = reader.find(Council, id=me.council)
    officers = reader.find(Officer, id=me.officer)
    return DeskFacts(
        enrolled=me.enrolled,
        council_name=councils[0].name if councils else "",
        council_name_cy=councils[0].name_cy if councils else "",
        colour=councils[0].colour if councils else "",
        officer=officers[0].name if officers else reader.setting("username"),
        address=reader.setting("centre"),
        council=reader.setting("council_name"),
        username=reader.setting("username"),
        synced_at=_moment(reader, "synced_at"),
        lease_until=_moment(reader, "lease_until"),
        lock_after=int(kept) if (kept := reader.setting("lock_after")) else None,
        waiting=reader.count_acts((OutboxState.QUEUED, OutboxState.INFLIGHT, OutboxState.WAITING)),
        unsettled=reader.count_acts((OutboxState.CONFLICT, OutboxState.REJECTED, OutboxState.QUARANTINED)),
        conflicts=len(reader.outbox((OutboxState.CONFLICT,), _COUNTED)),
        to_look_after=reader.count(Disagreement, settled_at=None) if looks_after(reader) else None,
        administers=administers(reader),
        come_so_far=None if first_sync_complete(reader) else sum(reader.count(kind) for kind in KINDS),
    )


def first_sync_complete(reader: Reader) -> bool:
    """Whether all that the officer may hold has come once: before that, what is not here may still be coming.

    To a folder that nobody has signed in to nothing comes.
    """
    return not reader.me.enrolled or reader.setting("first_sync_complete") != ""


def lock_after(work: UnitOfWork, minutes: int) -> None:
    """The window locks after so many minutes without anybody; 0 for never."""
    work.keep_setting("lock_after", str(minutes))


def keep_view(work: UnitOfWork, place: str, text: str) -> None:
    """Keep how the officer left a place of the window."""
    work.keep_setting(f"view:{place}", text)


def kept_view(reader: Reader, place: str) -> str:
    """How the officer left a place of the window; empty if they left it as it was."""
    return reader.setting(f"view:{place}")


def holdings(reader: Reader) -> Holdings:
    """What the desk holds."""
    return Holdings(
        markers=reader.count(Marker),
        places=reader.count(Property),
        people=reader.count(Person),
        cases=reader.count(Case),
        contacts=reader.count(Contact),
        letters=reader.count(Letter),
    )


def _moment(reader: Reader, key: str) -> datetime | None:
    kept = reader.setting(key)
    return datetime.fromisoformat(kept) if kept else None
