from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from caseapp.domain.fields import Record
from caseapp.domain.identifier import Identifier
from caseapp.domain.person import Channel, ContactPoint, Person, PersonName
from caseapp.domain.property import Occupancy, Property
from caseapp.imports.people import open_people
from caseapp.imports.properties import open_properties
from caseapp.imports.rows import PersonRow, PropertyRow, Refusal, Why, batches
from caseapp.storage.store import Store
from caseapp.usecases.imports import (
    ImportReport,
    count_people,
    count_properties,
    import_people,
    import_properties,
)

TODAY = date(2026, 11, 3)
HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(
        tmp_path / "desk", "correct horse battery staple", lambda: datetime(2026, 11, 3, 10, 41, tzinfo=UTC)
    )
    yield opened
    opened.close()


def people_in(store: Store, file: Path, source: str | None = None) -> ImportReport:
    people = open_people(file, TODAY, source)
    report = ImportReport()
    for batch in batches(people.rows):
        report += store.write(import_people, batch, people.source).result().value
    return report


def places_in(store: Store, file: Path) -> ImportReport:
    places = open_properties(file)
    report = ImportReport()
    for batch in batches(places.rows):
        report += store.write(import_properties, batch, places.source).result().value
    return report


def how_many(store: Store, kind: type[Record]) -> int:
    return store.read(lambda reader: reader.count(kind))


def test_a_person_is_made_with_all_that_the_row_tells(store: Store) -> None:
    row = PersonRow(
        line=2,
        key="A7",
        name=HOSTILE,
        born="1951-03",
        phones=("0121 496 0142", "07700 900417"),
        email="R.Llyr@example.org",
        address=("Tŷ Dŵr", "4 Mill Lane"),
        postcode="LD29 2AB",
    )
    report = store.write(import_people, (row,), "housing").result().value
    assert report == ImportReport(read=1, made=1)
    (person,) = store.read(lambda reader: reader.find(Person))
    assert person.born == "1951-03"
    (name,) = store.read(lambda reader: reader.find(PersonName, person=person.id))
    assert name.full == HOSTILE
    points = store.read(lambda reader: reader.find(ContactPoint, person=person.id))
    assert {(point.channel, point.value, point.normalised) for point in points} == {
        (Channel.PHONE, "0121 496 0142", "+441214960142"),
        (Channel.PHONE, "07700 900417", "+447700900417"),
        (Channel.EMAIL, "R.Llyr@example.org", "r.llyr@example.org"),
    }
    (occupancy,) = store.read(lambda reader: reader.find(Occupancy, person=person.id))
    place = store.read(lambda reader: reader.get(Property, occupancy.place))
    assert place.address == ("Tŷ Dŵr", "4 Mill Lane", "LD29 2AB")
    assert place.uprn == ""
    names = store.read(lambda reader: reader.find(Identifier, source="housing", key="A7"))
    assert {(one.kind, one.record) for one in names} == {("person", person.id), ("property", place.id)}


def test_likeness_merges_nobody_and_one_key_is_one_person(store: Store) -> None:
    twins = tuple(PersonRow(line=n, key=str(n), name="Ann Hughes", born="1951-03-12") for n in (2, 3))
    assert store.write(import_people, twins, "housing").result().value.made == 2
    renamed = PersonRow(line=2, key="2", name="Ann Pugh", born="1950")
    assert store.write(import_people, (renamed,), "housing").result().value == ImportReport(1, 0, 1)
    assert store.write(import_people, (renamed,), "library").result().value == ImportReport(1, 1, 0)
    assert how_many(store, Person) == 3
    names = store.read(lambda reader: reader.find(PersonName))
    assert Counter(name.full for name in names) == {"Ann Hughes": 2, "Ann Pugh": 1}


def test_a_key_of_a_place_is_no_key_of_a_person(store: Store) -> None:
    place = PropertyRow(line=1, key="7", address=("1 Mill Lane",))
    assert store.write(import_properties, (place,), "list").result().value.made == 1
    assert (
        store.write(import_people, (PersonRow(line=1, key="7", name="A"),), "list").result().value.made == 1
    )


def test_refused_lines_are_reported_and_write_nothing(store: Store) -> None:
    refusal = Refusal(2, Why.NO_NAME, ("1", ""))
    done = store.write(import_people, (refusal,), "housing").result()
    assert done.value == ImportReport(1, 0, 0, (refusal,))
    assert not done.changes.touched


def test_a_batch_that_fails_leaves_nothing(store: Store) -> None:
    def broken() -> Iterator[PersonRow]:
        yield PersonRow(line=2, key="1", name="Ann Hughes")
        raise OSError

    with pytest.raises(OSError):
        store.write(import_people, broken(), "housing").result()
    assert [how_many(store, kind) for kind in (Person, PersonName, Identifier)] == [0, 0, 0]


def test_a_dry_run_counts_and_writes_nothing(store: Store) -> None:
    rows = [
        PersonRow(line=2, key="1", name="Ann"),
        Refusal(3, Why.NO_NAME),
        PersonRow(line=4, key="2", name="Bo"),
    ]
    store.write(import_people, tuple(rows[:1]), "housing").result()
    assert store.read(count_people, rows, "housing") == ImportReport(3, 1, 1, (rows[1],))
    places = [PropertyRow(line=1, key="7", address=("1 Mill Lane",))]
    assert store.read(count_properties, places, "uprn") == ImportReport(1, 1, 0)
    assert (how_many(store, Person), how_many(store, Property)) == (1, 0)


def test_a_second_run_makes_nothing_new(store: Store, shared_data: Path) -> None:
    file = shared_data / "people" / "splink_fake_1000.csv"
    first = people_in(store, file)
    assert (first.read, first.made, first.matched, len(first.refused)) == (1000, 956, 0, 44)
    assert (how_many(store, Person), how_many(store, PersonName)) == (956, 956)
    second = people_in(store, file)
    assert (second.read, second.made, second.matched, len(second.refused)) == (1000, 0, 956, 44)
    assert (how_many(store, Person), how_many(store, Identifier)) == (956, 956)


def test_gazetteers_are_taken_in_once(store: Store, shared_data: Path) -> None:
    folder = shared_data / "addresses"
    made = 0
    for file in (
        folder / "uk_geo_utils_fixtures" / "addressbase_plus_addressbase_test1.csv",
        folder / "uk_geo_utils_fixtures" / "addressbase_plus_addressbase_test2.csv",
        folder / "uk_geo_utils_fixtures" / "cleaned_addresses_addressbase_cleaned.csv",
        folder / "address_errors_example_components.csv",
    ):
        report = places_in(store, file)
        assert report.made == report.read
        assert places_in(store, file).made == 0
        made += report.made
    assert how_many(store, Property) == made == 4 + 5 + 4 + 261
    standard = folder / "uk_geo_utils_fixtures" / "addressbase_standard_addressbase_test1.csv"
    assert places_in(store, standard) == ImportReport(4, 0, 4)
