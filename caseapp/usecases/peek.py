"""What is shown of a search result before it is opened, its danger first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.case import Case
from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.domain.property import Occupancy, Property
from caseapp.ports import Reader
from caseapp.usecases.cases import CaseRow, case_rows, worst_first
from caseapp.usecases.contacts import contact_in_hand, contact_panel
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import MarkerRow, PersonPage, markers_of, name_of_person, person_page


@dataclass(frozen=True, slots=True)
class PlacePage:
    """A place: who lives there, what is open there, what is dangerous there."""

    place: Property
    residents: tuple[tuple[PersonId, str], ...]
    markers: tuple[MarkerRow, ...]
    open_cases: tuple[CaseRow, ...]


@dataclass(frozen=True, slots=True)
class PersonPeek:
    """A person, and whether the live contact has no caller yet so that opening makes them the caller."""

    page: PersonPage
    caller_wanted: bool


def peek_person(reader: Reader, knowledge: Knowledge, person: PersonId, now: datetime) -> PersonPeek:
    """Raises `NotFound`."""
    return PersonPeek(person_page(reader, knowledge, person, now), caller_wanted(reader))


def peek_place(reader: Reader, knowledge: Knowledge, place: PropertyId, now: datetime) -> PlacePage:
    """Raises `NotFound`."""
    today = london_day(now)
    there = [o.person for o in reader.find(Occupancy, place=place) if o.on(today)]
    return PlacePage(
        place=reader.get(Property, place),
        residents=tuple((person, name_of_person(reader, person)) for person in dict.fromkeys(there)),
        markers=markers_of(reader, None, place, now),
        open_cases=worst_first(case_rows(reader, knowledge, reader.find(Case, place=place, closed_at=None))),
    )


def peek_case(
    reader: Reader, knowledge: Knowledge, case_id: CaseId, now: datetime
) -> PersonPeek | PlacePage | CaseRow:
    """Whom the case is about, else where it is, else the case alone; raises `NotFound`."""
    case = reader.get(Case, case_id)
    if case.person is not None:
        return PersonPeek(person_page(reader, knowledge, case.person, now), caller_wanted=False)
    if case.place is not None:
        return peek_place(reader, knowledge, case.place, now)
    (row,) = case_rows(reader, knowledge, [case])
    return row


def caller_wanted(reader: Reader) -> bool:
    """Whether a contact is live of which nobody has said yet who calls."""
    contact = contact_in_hand(reader)
    if contact is None:
        return False
    panel = contact_panel(reader, contact)
    return panel.person is None and not panel.anonymous
