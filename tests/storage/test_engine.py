"""Connections: how long the log stays, and that a copy is one whole file of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import Connection

from caseapp.bootstrap import Desk
from caseapp.domain.person import Person
from caseapp.storage import engine as engine_module
from caseapp.storage.check import damage
from caseapp.storage.engine import BESIDE, beside, clear, connected, copy_database, gather, is_unread, log_of
from caseapp.storage.folder import DATABASE_FILE
from caseapp.usecases.people import NewPerson, add_person


def test_the_log_does_not_stay_as_long_as_the_longest_transaction(empty_desk: Desk) -> None:
    log = log_of(empty_desk._store.database)

    def fill(connection: Connection) -> None:
        for number in range(40):
            connection.exec_driver_sql(
                "INSERT INTO file VALUES (?, zeroblob(?), 1)", (f"{number:064x}", 600_000)
            )

    empty_desk._store.in_writer(fill).result()
    assert log.stat().st_size > engine_module.MOST_LOG_BYTES
    empty_desk.write(add_person, NewPerson("Ceri Example")).result()
    assert log.stat().st_size <= engine_module.MOST_LOG_BYTES


def test_a_log_is_emptied_unless_somebody_reads(westmere_desk: Desk) -> None:
    store = westmere_desk._store
    westmere_desk.write(add_person, NewPerson("Ceri Example")).result()
    assert is_unread(store.database)
    assert not store.read(lambda reader: (reader.find(Person), store.empty_log().result())[1])
    assert is_unread(store.database)
    assert store.empty_log().result()
    assert not is_unread(store.database)


def test_a_copy_takes_no_log_that_lies_under_its_name(westmere_desk: Desk, tmp_path: Path) -> None:
    store = westmere_desk._store
    westmere_desk.write(add_person, NewPerson("Ceri Example")).result()
    assert is_unread(store.database)
    target = tmp_path / "copy.db"
    for name in (target, target.with_name("copy.db.part")):
        shutil.copy(log_of(store.database), log_of(name))
        for end in ("-shm", "-journal"):
            beside(name, end).write_bytes(b"left by another")
    target.with_name("copy.db.part").write_bytes(b"half of another" * 1000)
    copy_database(store.database, target, store.key)
    assert sorted(each.name for each in tmp_path.glob("copy.db*")) == ["copy.db"]
    assert damage(target, store.key) is None


def test_a_copy_that_fails_leaves_nothing(westmere_desk: Desk, tmp_path: Path, monkeypatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(engine_module.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        copy_database(westmere_desk._store.database, tmp_path / "copy.db", westmere_desk._store.key)
    assert not list(tmp_path.glob("copy.db*"))


def test_a_gathered_database_needs_no_log(westmere_desk: Desk, tmp_path: Path) -> None:
    store = westmere_desk._store
    westmere_desk.write(add_person, NewPerson("Ceri Example")).result()
    place = tmp_path / "place"
    place.mkdir()
    copy = place / DATABASE_FILE
    shutil.copy(store.database, copy)
    shutil.copy(log_of(store.database), log_of(copy))
    gather(copy, store.key)
    assert [each.name for each in place.iterdir()] == [DATABASE_FILE]
    connection = connected(copy, store.key, unchanging=True)
    found = connection.execute('SELECT count(*) FROM person_name WHERE "full" = ?', ("Ceri Example",))
    assert found.fetchone() == (1,)
    connection.close()


def test_all_of_a_database_is_cleared(tmp_path: Path) -> None:
    for end in ("", *BESIDE):
        beside(tmp_path / "some.db", end).touch()
    clear(tmp_path / "some.db")
    assert not list(tmp_path.iterdir())
