"""The database itself refuses what no operation may do in the outbox."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.audit import Act
from caseapp.keys import new_key
from caseapp.ports import UNDECIDED, OutboxState
from caseapp.storage.another_device import become_another_device
from caseapp.storage.engine import engine_for
from caseapp.storage.folder import DATABASE_FILE, key_file_of, make_database
from caseapp.storage.restore import salvage_to
from caseapp.storage.salvage import salvage
from caseapp.storage.transitions import BEGINS, LEGAL, TRIGGERS
from caseapp.usecases.people import add_note
from tests.support.desks import PASSPHRASE

OLD = Path(__file__).parents[1] / "old_databases"
INSERT = (
    "INSERT INTO outbox (number, id, kind, record, state, operation, position, replayed)"
    " VALUES (1, 'id', 'person', 'record', '{state}', 'words', 0, 1)"
)
LATER = (
    "id = 'other'",
    "kind = 'case'",
    "record = 'other'",
    "number = 2",
    "place = 7",
    "operation = 'other words'",
)


def way_to(state: OutboxState) -> tuple[OutboxState, ...]:
    """A legal way from the beginning to a state."""
    ways: list[tuple[OutboxState, ...]] = [(BEGINS,)]
    for way in ways:
        if way[-1] is state:
            return way[1:]
        ways += [(*way, after) for after in LEGAL[way[-1]] if after not in way]
    raise AssertionError(state)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    file, key = tmp_path_factory.mktemp("outbox") / DATABASE_FILE, new_key()
    make_database(file, key)
    engine = engine_for(file, key, writing=True)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


@pytest.fixture
def at(connection: Connection):
    """Puts one operation into a state; it is gone after the test."""

    def put(state: OutboxState) -> Connection:
        connection.exec_driver_sql(INSERT.format(state=BEGINS))
        for step in way_to(state):
            connection.exec_driver_sql("UPDATE outbox SET state = ?", (step,))
        return connection

    yield put
    connection.rollback()


def test_the_table_is_the_agreed_one():
    assert {(str(before), str(after)) for before, afters in LEGAL.items() for after in afters} == {
        ("queued", "inflight"),
        ("queued", "waiting"),
        ("queued", "quarantined"),
        ("queued", "settled"),
        ("inflight", "queued"),
        ("inflight", "applied"),
        ("inflight", "merged"),
        ("inflight", "conflict"),
        ("inflight", "rejected"),
        ("waiting", "queued"),
        ("waiting", "quarantined"),
        ("waiting", "settled"),
        ("quarantined", "queued"),
        ("quarantined", "settled"),
        ("applied", "queued"),
        ("merged", "queued"),
        ("conflict", "queued"),
        ("conflict", "settled"),
        ("rejected", "settled"),
        ("settled", "queued"),
    }
    assert LEGAL.keys() == set(OutboxState)


@pytest.mark.parametrize("after", [*OutboxState, "lost"])
@pytest.mark.parametrize("before", OutboxState)
def test_a_move_is_taken_if_it_is_legal_and_refused_if_not(at, before, after):
    connection = at(before)
    if after == before or after in LEGAL[before]:
        connection.exec_driver_sql("UPDATE outbox SET state = ?", (after,))
        assert connection.exec_driver_sql("SELECT state FROM outbox").scalar() == after
    else:
        with pytest.raises(IntegrityError, match="not a legal move"):
            connection.exec_driver_sql("UPDATE outbox SET state = ?", (after,))


@pytest.mark.parametrize("state", [*OutboxState, "lost", ""])
def test_every_operation_begins_queued(at, state):
    connection = at(BEGINS)
    connection.exec_driver_sql("DELETE FROM outbox")
    if state == BEGINS:
        connection.exec_driver_sql(INSERT.format(state=state))
    else:
        with pytest.raises(IntegrityError, match="begins queued"):
            connection.exec_driver_sql(INSERT.format(state=state))


@pytest.mark.parametrize("change", LATER)
@pytest.mark.parametrize("state", OutboxState)
def test_what_an_operation_says_changes_only_while_it_is_queued(at, state, change):
    connection = at(state)
    if state is OutboxState.QUEUED and change.startswith("operation"):
        connection.exec_driver_sql(f"UPDATE outbox SET {change}")
    else:
        with pytest.raises(IntegrityError, match="does not change"):
            connection.exec_driver_sql(f"UPDATE outbox SET {change}")


def test_nothing_changes_on_the_way_out_or_back(at):
    connection = at(OutboxState.QUEUED)
    with pytest.raises(IntegrityError, match="does not change"):
        connection.exec_driver_sql("UPDATE outbox SET state = 'inflight', operation = 'other words'")
    connection.exec_driver_sql("UPDATE outbox SET state = 'inflight'")
    with pytest.raises(IntegrityError, match="does not change"):
        connection.exec_driver_sql("UPDATE outbox SET state = 'queued', operation = 'other words'")


def triggers(connection: Connection) -> set[str]:
    return set(connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").scalars())


@pytest.mark.parametrize("version", sorted(each.parent.name for each in OLD.glob("*/desk.db")))
def test_an_older_desk_is_held_to_the_table_too(version, tmp_path):
    folder = shutil.copytree(OLD / version, tmp_path / "desk")
    Desk(folder, PASSPHRASE).close()
    key = key_file_of(folder).by_passphrase(PASSPHRASE)
    engine = engine_for(folder / DATABASE_FILE, key, writing=True)
    with engine.begin() as connection:
        assert triggers(connection) == TRIGGERS.keys()
    with pytest.raises(IntegrityError, match="not a legal move"), engine.begin() as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'applied' WHERE state = 'queued'")
    engine.dispose()


def test_what_is_salvaged_keeps_every_operation_where_it_stood(westmere_desk, tmp_path):
    states = list(OutboxState)
    for number in range(len(states)):
        westmere_desk.write(add_note, f"Note {number}.", person=RHIANNON).result()

    def spread(connection: Connection) -> None:
        numbers = connection.exec_driver_sql("SELECT number FROM outbox ORDER BY number").scalars().all()
        for number, state in zip(numbers, states, strict=True):
            for step in way_to(state):
                connection.exec_driver_sql("UPDATE outbox SET state = ? WHERE number = ?", (step, number))

    westmere_desk._store.in_writer(spread).result()
    key, target = westmere_desk._store.key, tmp_path / "saved.db"
    salvaged = salvage(westmere_desk._store.database, key.raw, key.salt, target)
    assert (salvaged.kept["outbox"], salvaged.refused) == (len(states), {})
    engine = engine_for(target, key, writing=True)
    with engine.begin() as saved:
        assert saved.exec_driver_sql("SELECT state FROM outbox ORDER BY number").scalars().all() == states
        assert triggers(saved) == TRIGGERS.keys()
    engine.dispose()


def test_what_is_salvaged_of_an_older_desk_becomes_a_desk_of_this_version(tmp_path):
    """Its triggers are those that it had: the steps add the others."""
    folder = shutil.copytree(OLD / "version-2", tmp_path / "old")
    key_file = key_file_of(folder)
    key = key_file.by_passphrase(PASSPHRASE)
    salvage_to(folder / DATABASE_FILE, key, key_file, tmp_path / "desk", system_clock)
    desk = Desk(tmp_path / "desk", PASSPHRASE)
    assert desk.read(lambda reader: triggers(reader.connection)) == TRIGGERS.keys()
    assert desk.read(lambda reader: reader.waiting()) == 3
    desk.close()


def test_what_is_not_decided_goes_on_under_the_device_that_the_folder_becomes(westmere_desk):
    for text in ("Queued.", "On its way.", "Kept back."):
        westmere_desk.write(add_note, text, person=RHIANNON).result()

    def spread(connection: Connection) -> None:
        numbers = connection.exec_driver_sql("SELECT number FROM outbox ORDER BY number").scalars().all()
        for number, state in zip(numbers[1:], ("inflight", "quarantined"), strict=True):
            connection.exec_driver_sql("UPDATE outbox SET state = ? WHERE number = ?", (state, number))

    westmere_desk._store.in_writer(spread).result()
    before = westmere_desk.read(lambda reader: reader.outbox(UNDECIDED))
    westmere_desk._store.in_writer(become_another_device, Act.RESTORED, system_clock()).result()
    after = westmere_desk.read(lambda reader: reader.outbox(UNDECIDED))
    device = westmere_desk.read(lambda reader: reader.me.device)
    assert [entry.state for entry in after] == ["queued", "queued", "quarantined"]
    assert [entry.operation for entry in after] == [replace(e.operation, device=device) for e in before]
    assert device != before[0].operation.device
