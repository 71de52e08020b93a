"""Takes people and places from other systems in. Rows match by the file's own key only, never by likeness."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from caseapp.domain.fields import Record
from caseapp.domain.identifier import Identifier
from caseapp.domain.ids import PersonId, PropertyId
from caseapp.domain.kinds import name_of
from caseapp.domain.person import Channel, ContactPoint, Person, PersonName
from caseapp.domain.property import Occupancy, Property
from caseapp.imports.rows import PersonRow, PropertyRow, Refusal, Row
from caseapp.phones import normalise_phone
from caseapp.ports import Reader, UnitOfWork


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the lines read: each is made, matched or refused. Reports of batches add up."""

    read: int = 0
    made: int = 0
    matched: int = 0
    refused: tuple[Refusal, ...] = ()

    def __add__(self, other: ImportReport) -> ImportReport:
        return ImportReport(
            self.read + other.read,
            self.made + other.made,
            self.matched + other.matched,
            self.refused + other.refused,
        )


def import_people(work: UnitOfWork, rows: Iterable[PersonRow | Refusal], source: str) -> ImportReport:
    """Make the people that `source` has not named before, with names, contact points and address."""
    return _taken(work, Person, rows, source, lambda row: _make_person(work, row, source))


def import_properties(work: UnitOfWork, rows: Iterable[PropertyRow | Refusal], source: str) -> ImportReport:
    """Make the places that `source` has not named before."""
    return _taken(work, Property, rows, source, lambda row: _make_property(work, row, source))


def count_people(reader: Reader, rows: Iterable[PersonRow | Refusal], source: str) -> ImportReport:
    """What `import_people` would report; nothing is written."""
    return _taken(reader, Person, rows, source, _make_nothing)


def count_properties(reader: Reader, rows: Iterable[PropertyRow | Refusal], source: str) -> ImportReport:
    """What `import_properties` would report; nothing is written."""
    return _taken(reader, Property, rows, source, _make_nothing)


def _taken(
    reader: Reader,
    kind: type[Record],
    rows: Iterable[Row | Refusal],
    source: str,
    make: Callable[[Row], None],
) -> ImportReport:
    read, made, refused = 0, 0, []
    for row in rows:
        read += 1
        if isinstance(row, Refusal):
            refused.append(row)
        elif not reader.count(Identifier, source=source, key=row.key, kind=name_of(kind)):
            make(row)
            made += 1
    return ImportReport(read, made, read - made - len(refused), tuple(refused))


def _make_nothing(row: PersonRow | PropertyRow) -> None:
    pass


def _make_person(work: UnitOfWork, row: PersonRow, source: str) -> None:
    council = work.me.council
    person = work.create(Person(id=work.new_id(), council=council, born=row.born))
    id = PersonId(person.id)
    _name(work, person, source, row.key)
    work.create(PersonName(id=work.new_id(), council=council, person=id, full=row.name))
    points = [(Channel.PHONE, phone, normalise_phone(phone)) for phone in row.phones]
    if row.email:
        points.append((Channel.EMAIL, row.email, row.email.casefold()))
    for channel, value, normal in points:
        work.create(
            ContactPoint(
                id=work.new_id(), council=council, person=id, channel=channel, value=value, normalised=normal
            )
        )
    if row.address:
        home = Property(
            id=work.new_id(), council=council, uprn="", lines="\n".join(row.address), postcode=row.postcode
        )
        work.create(home)
        _name(work, home, source, row.key)
        work.create(Occupancy(id=work.new_id(), council=council, person=id, place=PropertyId(home.id)))


def _make_property(work: UnitOfWork, row: PropertyRow, source: str) -> None:
    place = work.create(
        Property(
            id=work.new_id(),
            council=work.me.council,
            uprn=row.key,
            lines="\n".join(row.address),
            postcode=row.postcode,
            usrn=row.usrn,
            easting=row.easting,
            northing=row.northing,
            custodian=row.custodian,
        )
    )
    _name(work, place, source, row.key)


def _name(work: UnitOfWork, record: Record, source: str, key: str) -> None:
    """Remember that `source` calls the record by `key`."""
    work.create(
        Identifier(
            id=work.new_id(),
            council=record.council,
            kind=name_of(type(record)),
            record=record.id,
            source=source,
            key=key,
        )
    )
