"""Acts in an open folder: whole or not at all."""

from __future__ import annotations

import traceback
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from caseapp.clock import system_clock
from caseapp.domain.person import Person, PersonName
from caseapp.errors import (
    NotFound,
)
from caseapp.storage.engine import connected
from caseapp.storage.store import Store
from tests.support.desks import PASSPHRASE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one person in it, closed."""
    store = Store(tmp_path / "desk", PASSPHRASE, system_clock)
    store.write(_add, "Planted Rhododendron").result()
    store.close()
    return tmp_path / "desk"


def _add(work, name: str) -> str:
    person = work.create(Person(id=work.new_id(), council=work.me.council))
    return work.create(PersonName(id=work.new_id(), council=work.me.council, person=person.id, full=name)).id


def _open(folder: Path, passphrase: str = PASSPHRASE) -> Store:
    return Store(folder, passphrase, system_clock)


def test_a_failure_of_the_database_quotes_no_value(folder):
    store = _open(folder)

    def twice(work) -> None:
        person = work.new_id()
        for _ in range(2):
            work.connection.exec_driver_sql(
                "INSERT INTO person_name (id, council, position, person, full, kind) VALUES (?, ?, 0, ?, ?, ?)",
                (person, work.me.council, person, "Planted Rhododendron", "legal"),
            )

    with pytest.raises(IntegrityError) as failure:
        store.write(twice).result()
    assert "Rhododendron" not in "".join(traceback.format_exception(failure.value))
    store.close()


def test_an_act_that_fails_leaves_nothing_behind(folder):
    store = _open(folder)

    def half(work) -> None:
        _add(work, "Half Done")
        raise NotFound(what="case")

    with pytest.raises(NotFound):
        store.write(half).result()
    assert store.read(lambda reader: reader.count(PersonName)) == 1
    assert store.read(lambda reader: reader.waiting()) == 2
    assert not store.read(lambda reader: reader.search("half done", 5))
    store.close()


def test_readers_cannot_write_and_see_whole_acts_only(folder):
    store = _open(folder)

    def ask(reader) -> tuple[int, int]:
        before = reader.count(PersonName)
        store.write(_add, "Meanwhile Written").result()
        return before, reader.count(PersonName)

    before, after = store.read(ask)
    assert before == after
    assert store.read(lambda reader: reader.count(PersonName)) == before + 1
    with pytest.raises(Exception, match="readonly"):
        store.read(lambda reader: reader.connection.exec_driver_sql("DELETE FROM person"))
    store.close()


def test_a_new_database_has_its_log_before_two_may_read_it_at_once(tmp_path):
    """Of two connections that would give it one at the same moment, one is told that the database is locked."""
    store = Store(tmp_path / "desk", PASSPHRASE, system_clock)
    try:
        with closing(connected(store.database, store.key)) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    finally:
        store.close()
