"""Find anyone, any place, any case, and say why each was found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from caseapp.domain.case import Case
from caseapp.domain.deadlines import london_day
from caseapp.domain.fields import Record
from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.domain.marker import Marker
from caseapp.domain.person import ContactPoint, Person, PersonName, shown_name
from caseapp.domain.property import Occupancy, Property
from caseapp.domain.words import query_words, spans
from caseapp.ports import Hit, Reader
from caseapp.usecases.cases import CaseRow, case_rows
from caseapp.usecases.knowledge import Knowledge

LIMIT = 20
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Why:
    """What of a row matched: the kind of fact, its text, and the matched letters as `(start, length)`.

    `fact` is one of name, former_name, phone, address, born, reference, alias, uprn, person; `loose`: by sound or a
    typing error.
    """

    fact: str
    text: str
    spans: tuple[tuple[int, int], ...]
    loose: bool = False


@dataclass(frozen=True, slots=True)
class FoundPerson:
    id: PersonId
    name: str
    born: str | None
    address: tuple[str, ...]
    marker: str
    open_cases: int
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class FoundPlace:
    id: PropertyId
    address: tuple[str, ...]
    uprn: str
    marker: str
    open_cases: int
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class FoundCase:
    row: CaseRow
    person: str
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for `text`, best first in each group."""

    text: str
    people: tuple[FoundPerson, ...] = ()
    places: tuple[FoundPlace, ...] = ()
    cases: tuple[FoundCase, ...] = ()

    def __len__(self) -> int:
        return len(self.people) + len(self.places) + len(self.cases)


def find(reader: Reader, knowledge: Knowledge, text: str, now: datetime) -> Found:
    """Search as one types; an empty text finds nothing."""
    hits = reader.search(text, LIMIT)
    wanted = query_words(text)
    return Found(
        text,
        _people(reader, [hit for hit in hits if hit.kind == "person"], wanted, now),
        _places(reader, [hit for hit in hits if hit.kind == "property"], wanted),
        _cases(reader, knowledge, [hit for hit in hits if hit.kind == "case"], wanted),
    )


def _people(
    reader: Reader, hits: Sequence[Hit], wanted: Sequence[str], now: datetime
) -> tuple[FoundPerson, ...]:
    ids = [hit.id for hit in hits]
    people = {person.id: person for person in reader.find(Person, id=ids)}
    names = _by(reader.find(PersonName, person=ids), "person")
    points = _by(reader.find(ContactPoint, person=ids), "person")
    homes = _homes(reader, ids, now)
    markers = _instructions(reader, "person", ids)
    at_home = _instructions(reader, "place", [home.id for home in homes.values()])
    open_cases = _counted(reader.find(Case, person=ids, closed_at=None), "person")
    found = []
    for hit in hits:
        person, home = people[hit.id], homes.get(hit.id)
        name = shown_name(names.get(hit.id, []))
        facts = [("name", name)]
        facts += [("former_name", other.full) for other in names.get(hit.id, []) if other.full != name]
        facts += [("phone", point.value) for point in points.get(hit.id, [])]
        facts += [("address", ", ".join(home.address))] if home else []
        facts += [("born", person.born)] if person.born else []
        found.append(
            FoundPerson(
                id=PersonId(hit.id),
                name=name,
                born=person.born,
                address=home.address if home else (),
                marker=markers.get(hit.id) or (at_home.get(home.id, "") if home else ""),
                open_cases=open_cases.get(hit.id, 0),
                why=_why(facts, wanted, hit),
            )
        )
    return tuple(found)


def _places(reader: Reader, hits: Sequence[Hit], wanted: Sequence[str]) -> tuple[FoundPlace, ...]:
    ids = [hit.id for hit in hits]
    places = {place.id: place for place in reader.find(Property, id=ids)}
    markers = _instructions(reader, "place", ids)
    open_cases = _counted(reader.find(Case, place=ids, closed_at=None), "place")
    residents = _residents(reader, ids)
    return tuple(
        FoundPlace(
            id=PropertyId(hit.id),
            address=places[hit.id].address,
            uprn=places[hit.id].uprn,
            marker=markers.get(hit.id, ""),
            open_cases=open_cases.get(hit.id, 0),
            why=_why(
                [
                    ("address", ", ".join(places[hit.id].address)),
                    ("uprn", places[hit.id].uprn),
                    *(("person", name) for name in residents.get(hit.id, [])),
                ],
                wanted,
                hit,
            ),
        )
        for hit in hits
    )


def _cases(
    reader: Reader, knowledge: Knowledge, hits: Sequence[Hit], wanted: Sequence[str]
) -> tuple[FoundCase, ...]:
    ids = [hit.id for hit in hits]
    cases = {case.id: case for case in reader.find(Case, id=ids)}
    rows = {row.id: row for row in case_rows(reader, knowledge, list(cases.values()))}
    names = _by(reader.find(PersonName, person=[c.person for c in cases.values() if c.person]), "person")
    places = {p.id: p for p in reader.find(Property, id=[c.place for c in cases.values() if c.place])}
    found = []
    for hit in hits:
        case = cases[hit.id]
        name = shown_name(names.get(case.person or "", []))
        place = places.get(case.place or "")
        facts = [("reference", case.reference), ("alias", case.alias or ""), ("person", name)]
        facts += [("address", ", ".join(place.address))] if place else []
        found.append(FoundCase(rows[CaseId(hit.id)], name, _why(facts, wanted, hit)))
    return tuple(found)


def _why(facts: Iterable[tuple[str, str]], wanted: Sequence[str], hit: Hit) -> tuple[Why, ...]:
    """The facts in which some typed word is found; each word is told of once."""
    left, told = list(wanted), []
    for fact, text in facts:
        matched = {word: spans(text, word) for word in left}
        hit_spans = sorted({span for each in matched.values() for span in each})
        if hit_spans:
            told.append(Why(fact, text, tuple(hit_spans)))
            left = [word for word in left if not matched[word]]
    if left and hit.rank > 1:
        name = next((text for fact, text in facts if fact in ("name", "person", "address")), "")
        told.append(Why("name", name, (), loose=True))
    return tuple(told)


def _homes(reader: Reader, people: list[str], now: datetime) -> dict[str, Property]:
    today = london_day(now)
    there = {o.person: o.place for o in reader.find(Occupancy, person=people) if o.on(today)}
    places = {place.id: place for place in reader.find(Property, id=list(set(there.values())))}
    return {person: places[place] for person, place in there.items() if place in places}


def _residents(reader: Reader, places: list[str]) -> dict[str, list[str]]:
    there = [o for o in reader.find(Occupancy, place=places) if o.until is None]
    names = _by(reader.find(PersonName, person=list({o.person for o in there})), "person")
    found: dict[str, list[str]] = {}
    for occupancy in there:
        found.setdefault(occupancy.place, []).append(shown_name(names.get(occupancy.person, [])))
    return found


def _instructions(reader: Reader, field: str, ids: list[str]) -> dict[str, str]:
    found = reader.find(Marker, person=ids) if field == "person" else reader.find(Marker, place=ids)
    in_force = [marker for marker in found if marker.ended_on is None]
    return {str(getattr(m, field)): m.instruction for m in sorted(in_force, key=lambda m: m.level)}


def _by(records: Iterable[R], field: str) -> dict[str, list[R]]:
    grouped: dict[str, list[R]] = {}
    for record in records:
        grouped.setdefault(getattr(record, field), []).append(record)
    return grouped


def _counted(records: Iterable[Record], field: str) -> dict[str, int]:
    return {key: len(each) for key, each in _by(records, field).items()}
