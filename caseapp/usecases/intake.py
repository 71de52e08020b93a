"""Taking down a new case: who may be calling already, and the whole form saved at once."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.contact import Party
from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.domain.person import Channel, ContactPoint, Language, Person, PersonName, shown_name
from caseapp.domain.property import Occupancy, Property
from caseapp.domain.service import Service
from caseapp.domain.words import words
from caseapp.phones import normalise_phone
from caseapp.ports import Reader, UnitOfWork
from caseapp.usecases.cases import open_case
from caseapp.usecases.contacts import contact_in_hand, set_caller
from caseapp.usecases.people import MarkerRow, NewPerson, add_person, markers_of, name_of_person, place_of

DRAFT = "new-case"
"""The key under which half-filled forms are kept."""

_CANDIDATES = 20
_SHOWN = 5


class Likeness(enum.StrEnum):
    """Why somebody known may be the caller: `NAME` has the same words, `NAME_BEGINS` is found by what was typed."""

    NAME = "name"
    NAME_BEGINS = "name_begins"
    BORN = "born"
    PHONE = "phone"
    PLACE = "place"


_WEIGHT = {
    Likeness.NAME: 4,
    Likeness.BORN: 3,
    Likeness.PHONE: 3,
    Likeness.PLACE: 2,
    Likeness.NAME_BEGINS: 1,
}


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """Somebody on file who may be the one being taken down, and why. `likely`: more than one fact agrees."""

    id: PersonId
    name: str
    born: str | None
    address: tuple[str, ...]
    why: tuple[Likeness, ...]

    @property
    def likely(self) -> bool:
        facts = [like for like in self.why if like is not Likeness.NAME_BEGINS]
        return len(facts) > 1


@dataclass(frozen=True, slots=True)
class CallerRow:
    """Somebody on file who calls."""

    id: PersonId
    name: str
    born: str | None
    phones: tuple[str, ...]
    language: Language
    died: bool
    place: PropertyId | None


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """The place a case is about, with the markers in force there."""

    id: PropertyId
    address: tuple[str, ...]
    uprn: str
    markers: tuple[MarkerRow, ...]


def caller_row(reader: Reader, person_id: PersonId, now: datetime) -> CallerRow:
    """A known caller; raises `NotFound`."""
    person = reader.get(Person, person_id)
    place = place_of(reader, person_id, london_day(now))
    points = reader.find(ContactPoint, person=person_id, channel=Channel.PHONE)
    return CallerRow(
        id=person_id,
        name=name_of_person(reader, person_id),
        born=person.born,
        phones=tuple(point.value for point in points if not point.do_not_use),
        language=person.language,
        died=person.died_on is not None,
        place=PropertyId(place.id) if place else None,
    )


def place_row(reader: Reader, place_id: PropertyId, now: datetime) -> PlaceRow:
    """A place; raises `NotFound`."""
    place = reader.get(Property, place_id)
    return PlaceRow(place_id, place.address, place.uprn, markers_of(reader, None, place_id, now))


def alike(reader: Reader, new: NewPerson, now: datetime) -> tuple[AlikeRow, ...]:
    """People on file who share the words of the name, the whole birth date, the phone or the place, best first.

    Nobody is merged or refused by this; it offers.
    """
    found: dict[str, set[Likeness]] = {}

    def note(person: str, like: Likeness) -> None:
        found.setdefault(person, set()).add(like)

    for person in _searched(reader, new.name):
        note(person, Likeness.NAME_BEGINS)
    if new.born and len(new.born) == 10:
        for person in _searched(reader, new.born.replace("-", "")):
            if reader.get(Person, person).born == new.born:
                note(person, Likeness.BORN)
    if new.phone:
        for person in _searched(reader, new.phone):
            points = reader.find(ContactPoint, person=person, channel=Channel.PHONE)
            if normalise_phone(new.phone) in {normalise_phone(point.value) for point in points}:
                note(person, Likeness.PHONE)
    if new.place:
        today = london_day(now)
        for occupancy in reader.find(Occupancy, place=new.place):
            if occupancy.on(today):
                note(occupancy.person, Likeness.PLACE)
    rows = [_alike_row(reader, person, why, new, now) for person, why in found.items()]
    rows.sort(key=lambda row: (-sum(_WEIGHT[like] for like in row.why), row.name))
    return tuple(rows[:_SHOWN])


def _searched(reader: Reader, text: str) -> list[str]:
    return [hit.id for hit in reader.search(text, _CANDIDATES) if hit.kind == "person"]


def _alike_row(reader: Reader, person_id: str, why: set[Likeness], new: NewPerson, now: datetime) -> AlikeRow:
    person = reader.get(Person, person_id)
    names = reader.find(PersonName, person=person_id)
    if any(sorted(words(name.full)) == sorted(words(new.name)) for name in names):
        why = (why | {Likeness.NAME}) - {Likeness.NAME_BEGINS}
    place = place_of(reader, person_id, london_day(now))
    return AlikeRow(
        id=PersonId(person_id),
        name=shown_name(names),
        born=person.born,
        address=place.address if place else (),
        why=tuple(like for like in Likeness if like in why),
    )


def open_from_form(
    work: UnitOfWork,
    service: Service,
    answers: Mapping[str, str],
    caller: PersonId | NewPerson | None,
    *,
    place: PropertyId | None,
    reference: str,
    draft: str = "",
) -> CaseId:
    """Save the whole form in one unit: a new person with where they live, the case, its answers and its topic.

    No `caller` is an anonymous one. A contact in hand on which nobody is noted yet gets the caller as its party;
    which one it is, is asked here, behind the acts that began or ended it. Of the forms' draft `draft` stays.
    Raises as `open_case` does, and then nothing of it is kept.
    """
    person = add_person(work, caller) if isinstance(caller, NewPerson) else caller
    contact = contact_in_hand(work)
    if contact is not None and not work.count(Party, contact=contact):
        set_caller(work, contact, person)
    case = open_case(work, service, answers, person=person, place=place, contact=contact, reference=reference)
    work.put_draft(DRAFT, draft)
    return case
