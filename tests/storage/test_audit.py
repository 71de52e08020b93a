"""The desk's chain: every change and view is in it, and what is done to a row shows at its number."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from caseapp.clock import system_clock
from caseapp.domain.audit import Act, head_text
from caseapp.domain.person import Person
from caseapp.errors import AuditBroken
from caseapp.health import Finding
from caseapp.storage import audit
from caseapp.storage.audit import Head
from caseapp.storage.store import Store
from caseapp.usecases.people import NewPerson, add_person
from tests.support.desks import PASSPHRASE

ROWS = 12


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A desk with twelve rows in its chain: five people of two operations, two views."""
    store = Store(tmp_path / "desk", PASSPHRASE, system_clock)
    for number in range(5):
        store.write(add_person, NewPerson(f"Person {number}")).result()
    for person in store.read(lambda reader: reader.find(Person))[:2]:
        store.write(lambda work, id=person.id: work.audit(Act.VIEWED, "person", id)).result()
    yield store
    store.close()


def found(store: Store) -> list[Finding]:
    return store.read(lambda reader: audit.findings(reader.connection, reader.me.council))


def device(store: Store) -> str:
    return store.read(lambda reader: reader.me.device)


def tamper(store: Store, *statements: str) -> None:
    def run(connection: Connection) -> None:
        for statement in statements:
            connection.exec_driver_sql(statement)

    store.in_writer(run).result()


def sign(store: Store) -> None:
    """Sign the head as a centre does."""
    private = Ed25519PrivateKey.generate()
    me = store.read(lambda reader: reader.me)
    last = store.read(lambda reader: list(audit.links_after(reader.connection, me.device, 0))[-1])
    at = "2026-11-26T09:00:00.000Z"
    text = head_text(me.council, me.device, last.row.number, last.hash, at)
    key = private.public_key().public_bytes_raw()
    head = Head(last.row.number, last.hash, at, private.sign(text), key)
    store.in_writer(audit.keep_head, me.device, head).result()


def test_every_operation_and_view_has_its_row_in_order(store):
    links = store.read(lambda reader: list(audit.links_after(reader.connection, device(store), 0)))
    assert [each.row.number for each in links] == list(range(1, ROWS + 1))
    assert [each.row.act for each in links] == [Act.CHANGED] * 10 + [Act.VIEWED] * 2
    sent = {e.operation.id for e in store.read(lambda reader: reader.outbox(("queued",), 99))}
    assert {each.row.operation for each in links if each.row.operation} == sent
    assert found(store) == []


def test_an_act_that_fails_leaves_no_row(store):
    def fail(work) -> None:
        add_person(work, NewPerson("Nobody"))
        work.audit(Act.VIEWED, "person", "x")
        raise ValueError

    with pytest.raises(ValueError):
        store.write(fail).result()
    assert store.read(lambda reader: audit.count(reader.connection)) == ROWS


def test_no_name_stands_in_it(store):
    rows = store.read(lambda reader: reader.connection.exec_driver_sql("SELECT * FROM audit").fetchall())
    assert "Person 1" not in repr(rows)


@pytest.mark.parametrize("number", [1, 2, 7, ROWS])
@pytest.mark.parametrize(
    "change",
    ["actor = 'someone else'", "at = '2020-01-01T00:00:00.000Z'", "record = 'other'", "act = 'printed'",
     "operation = 'other'", "hash = zeroblob(32)"],
)  # fmt: skip
def test_a_changed_row_is_found_at_its_number(store, number, change):
    tamper(store, f"UPDATE audit SET {change} WHERE number = {number}")
    assert found(store) == [Finding(device(store), number)]


@pytest.mark.parametrize("number", [1, 2, 7, ROWS - 1])
def test_a_removed_row_is_found_at_its_number(store, number):
    tamper(store, f"DELETE FROM audit WHERE number = {number}")
    assert found(store) == [Finding(device(store), number)]


@pytest.mark.parametrize("number", [1, 2, 7, ROWS - 1])
def test_a_removed_row_whose_gap_was_closed_is_found(store, number):
    renumber = (
        f"UPDATE audit SET number = -number WHERE number > {number}",
        "UPDATE audit SET number = -number - 1 WHERE number < 0",
    )
    tamper(store, f"DELETE FROM audit WHERE number = {number}", *renumber)
    assert found(store) == [Finding(device(store), number)]


@pytest.mark.parametrize("number", [1, 7, ROWS])
def test_an_inserted_row_is_found_at_its_number(store, number):
    tamper(
        store,
        f"UPDATE audit SET number = -number WHERE number >= {number}",
        "UPDATE audit SET number = 1 - number WHERE number < 0",
        f"INSERT INTO audit SELECT device, {number}, at, 'another', act, kind, record, operation, hash"
        " FROM audit LIMIT 1",
    )
    assert found(store) == [Finding(device(store), number)]


def test_rows_missing_at_the_end_show_beside_the_signed_head(store):
    sign(store)
    assert found(store) == []
    tamper(store, f"DELETE FROM audit WHERE number >= {ROWS - 1}")
    assert found(store) == [Finding(device(store), ROWS - 1, missing=True)]
    tamper(store, "DELETE FROM audit")
    assert found(store) == [Finding(device(store), 1, missing=True)]


def test_a_chain_made_anew_does_not_fit_the_signed_head(store):
    sign(store)
    me = store.read(lambda reader: reader.me)
    tamper(store, "DELETE FROM audit")
    events = [audit.Event(Act.VIEWED)] * ROWS
    store.in_writer(audit.append, me.device, "2026-11-26T09:00:00.000Z", me.officer, events).result()
    assert found(store) == [Finding(me.device, ROWS)]


def test_a_head_that_nobody_signed_is_found(store):
    sign(store)
    tamper(store, "UPDATE audit_head SET at = '2026-01-01T00:00:00.000Z'")
    assert found(store) == [Finding(device(store), ROWS)]


ODD = ("act = 'hidden'", "record = zeroblob(3)", "at = CAST(x'ff' AS TEXT)", "hash = 'none'", "number = 'x'",
       "number = 9223372036854775807", "number = 12.5", "number = -1")  # fmt: skip


@pytest.mark.parametrize("change", ODD)
def test_a_cell_that_cannot_be_read_is_found_and_stops_nobody(store, change):
    tamper(store, f"UPDATE audit SET {change} WHERE number = {ROWS}")
    assert found(store) == [Finding(device(store), 1 if change == "number = -1" else ROWS)]
    store.write(add_person, NewPerson("One more")).result()
    assert found(store)


@pytest.mark.parametrize("change", [each for each in ODD if each != "number = -1"])
def test_what_does_not_hold_is_not_sent(store, change):
    tamper(store, f"UPDATE audit SET {change} WHERE number = {ROWS}")
    with pytest.raises(AuditBroken) as refused:
        store.read(lambda reader: audit.unsigned_links(reader.connection, device(store), 99))
    assert refused.value.values == {"number": ROWS}
