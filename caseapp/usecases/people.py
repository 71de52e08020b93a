"""Who somebody is: the person's page, and a new person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from caseapp.domain.activity import Activity, ActivityKind
from caseapp.domain.case import Case
from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId, ContactId, PersonId, PropertyId
from caseapp.domain.marker import Marker
from caseapp.domain.person import Channel, ContactPoint, Language, NameKind, Person, PersonName, shown_name
from caseapp.domain.property import Occupancy, Property
from caseapp.phones import normalise_phone
from caseapp.ports import Reader, UnitOfWork
from caseapp.usecases.cases import CaseRow, case_rows, worst_first
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.timeline import LATEST, TimelineRow, timeline_rows


@dataclass(frozen=True, slots=True)
class MarkerRow:
    """A safety marker in force. `at_place`: it belongs to the address. `read_at`: when this officer read it today."""

    id: str
    instruction: str
    at_place: bool
    level: int
    review_on: date | None
    read_at: datetime | None


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that the person's screen shows."""

    id: PersonId
    name: str
    other_names: tuple[PersonName, ...]
    born: str | None
    died_on: date | None
    language: Language
    needs: tuple[str, ...]
    pinned: str
    place: Property | None
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    lives_with: tuple[tuple[PersonId, str], ...]
    markers: tuple[MarkerRow, ...]
    open_cases: tuple[CaseRow, ...]
    closed_cases: tuple[CaseRow, ...]
    timeline: tuple[TimelineRow, ...]


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What an officer takes down of somebody new; all but the name may be empty."""

    name: str
    born: str | None = None
    phone: str = ""
    email: str = ""
    place: PropertyId | None = None
    language: Language = Language.UNKNOWN


def name_of_person(reader: Reader, person: str) -> str:
    """The name to show for a person."""
    return shown_name(reader.find(PersonName, person=person))


def place_of(reader: Reader, person: str, day: date) -> Property | None:
    """Where a person lives on `day`; the latest occupancy counts."""
    there = [occupancy for occupancy in reader.find(Occupancy, person=person) if occupancy.on(day)]
    return reader.get(Property, there[-1].place) if there else None


def markers_of(reader: Reader, person: str | None, place: str | None, now: datetime) -> tuple[MarkerRow, ...]:
    """Markers in force on a person or a place, the gravest first."""
    found: list[Marker] = []
    if person is not None:
        found += reader.find(Marker, person=person)
    if place is not None:
        found += reader.find(Marker, place=place)
    in_force = sorted((m for m in found if m.ended_on is None), key=lambda m: (-m.level, m.id))
    return tuple(_marker_row(reader, marker, person, now) for marker in in_force)


def _marker_row(reader: Reader, marker: Marker, person: str | None, now: datetime) -> MarkerRow:
    return MarkerRow(
        marker.id,
        marker.instruction,
        marker.place is not None,
        marker.level,
        marker.review_on,
        _read_today(reader, marker.id, person, now),
    )


def _read_today(reader: Reader, marker: str, person: str | None, now: datetime) -> datetime | None:
    """When this officer read a marker today, if they did."""
    read = reader.find(Activity, person=person, kind=ActivityKind.MARKER, text=marker)
    own = (each.at for each in read if each.officer == reader.me.officer)
    today = london_day(now)
    return next((at for at in own if london_day(at) == today), None)


def person_page(reader: Reader, knowledge: Knowledge, person_id: PersonId, now: datetime) -> PersonPage:
    """The person's page; raises `NotFound`."""
    person = reader.get(Person, person_id)
    names = reader.find(PersonName, person=person_id)
    name = shown_name(names)
    points = [point for point in reader.find(ContactPoint, person=person_id) if not point.do_not_use]
    place = place_of(reader, person_id, london_day(now))
    rows = case_rows(reader, knowledge, reader.find(Case, person=person_id))
    return PersonPage(
        id=person_id,
        name=name,
        other_names=tuple(other for other in names if other.full != name),
        born=person.born,
        died_on=person.died_on,
        language=person.language,
        needs=person.needs,
        pinned=person.pinned,
        place=place,
        phones=tuple(point.value for point in points if point.channel is Channel.PHONE),
        emails=tuple(point.value for point in points if point.channel is Channel.EMAIL),
        lives_with=_lives_with(reader, person_id, place, london_day(now)),
        markers=markers_of(reader, person_id, place.id if place else None, now),
        open_cases=worst_first(row for row in rows if row.closed_at is None),
        closed_cases=tuple(row for row in rows if row.closed_at is not None),
        timeline=timeline_rows(
            reader, reader.find(Activity, newest=LATEST, person=person_id), {row.id: row for row in rows}
        ),
    )


def _lives_with(
    reader: Reader, person: PersonId, place: Property | None, day: date
) -> tuple[tuple[PersonId, str], ...]:
    if place is None:
        return ()
    others = [o.person for o in reader.find(Occupancy, place=place.id) if o.person != person and o.on(day)]
    return tuple((other, name_of_person(reader, other)) for other in dict.fromkeys(others))


def for_matching(channel: Channel, value: str) -> str:
    """A phone number or e-mail address in the one form that matches."""
    return normalise_phone(value) if channel is Channel.PHONE else value.casefold()


def add_person(work: UnitOfWork, new: NewPerson) -> PersonId:
    """Take down somebody new. Nobody is merged: likeness is shown beside, never acted on."""
    council = work.me.council
    person = work.create(Person(id=work.new_id(), council=council, born=new.born, language=new.language))
    id = PersonId(person.id)
    work.create(PersonName(id=work.new_id(), council=council, person=id, full=new.name, kind=NameKind.LEGAL))
    for channel, value in ((Channel.PHONE, new.phone), (Channel.EMAIL, new.email)):
        if value:
            work.create(
                ContactPoint(
                    id=work.new_id(),
                    council=council,
                    person=id,
                    channel=channel,
                    value=value,
                    normalised=for_matching(channel, value),
                )
            )
    if new.place is not None:
        work.create(
            Occupancy(
                id=work.new_id(), council=council, person=id, place=new.place, since=london_day(work.now())
            )
        )
    return id


def add_note(
    work: UnitOfWork,
    text: str,
    *,
    person: PersonId | None = None,
    case: CaseId | None = None,
    contact: ContactId | None = None,
    draft: str = "",
) -> None:
    """A note on a person, a case or a contact; on several at once it is one note.

    `draft` is the key its half-typed words were kept under; they are forgotten in the same transaction.
    """
    if draft:
        work.put_draft(draft, "")
    _append(work, ActivityKind.NOTE, "note", text, person, case, contact)


def read_marker(
    work: UnitOfWork, marker: str, person: PersonId | None, contact: ContactId | None = None
) -> None:
    """The officer has read a marker: a line in the stream says when, one a day."""
    if _read_today(work, marker, person, work.now()) is None:
        _append(work, ActivityKind.MARKER, "marker.read", marker, person, None, contact)


def _append(
    work: UnitOfWork,
    kind: ActivityKind,
    what: str,
    text: str,
    person: PersonId | None,
    case: CaseId | None,
    contact: ContactId | None,
) -> None:
    work.create(
        Activity(
            id=work.new_id(),
            council=work.me.council,
            kind=kind,
            what=what,
            officer=work.me.officer,
            at=work.now(),
            text=text,
            person=person,
            case=case,
            contact=contact,
        )
    )
