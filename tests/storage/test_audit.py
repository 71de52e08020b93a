"""The desk's chain: every change and view is in it, and what is done to a row shows at its number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from caseapp.clock import system_clock
from caseapp.domain.audit import Act, Link, Rest, head_text
from caseapp.domain.person import Person
from caseapp.errors import AuditBroken, AuditForked, CentreUnclear
from caseapp.health import Finding
from caseapp.storage import audit
from caseapp.storage.store import Store
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.usecases.people import NewPerson, add_person
from caseapp.wire.messages import SignedHead
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


def signed(store: Store, device: str, last: Link) -> SignedHead:
    """The head of a chain, signed as a centre does."""
    private = Ed25519PrivateKey.generate()
    council = store.read(lambda reader: reader.me.council)
    at = "2026-11-26T09:00:00.000Z"
    text = head_text(council, device, last.row.number, last.hash, at)
    key = private.public_key().public_bytes_raw()
    return SignedHead(last.row.number, last.hash.hex(), at, private.sign(text).hex(), key.hex())


def links(store: Store) -> list[Link]:
    return store.read(lambda reader: list(audit.links_after(reader.connection, reader.me.device, 0)))


def sign(store: Store) -> None:
    StoreSyncDesk(store, system_clock).keep_head(signed(store, device(store), links(store)[-1]))


def unsound(head: SignedHead) -> list[SignedHead]:
    """Heads that no centre signed."""
    return [
        msgspec.structs.replace(head, **change)
        for change in (
            {"signature": bytes(64).hex()},
            {"at": "2026-11-26T09:00:00.001Z"},
            {"key": Ed25519PrivateKey.generate().public_key().public_bytes_raw().hex()},
            {"key": ""},
            {"hash": "no number"},
        )
    ]


def test_every_operation_and_view_has_its_row_in_order(store):
    rows = [each.row for each in links(store)]
    assert [row.number for row in rows] == list(range(1, ROWS + 1))
    assert [row.act for row in rows] == [Act.CHANGED] * 10 + [Act.VIEWED] * 2
    sent = {e.operation.id for e in store.read(lambda reader: reader.outbox(("queued",), 99))}
    assert {row.operation for row in rows if row.operation} == sent
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


def test_a_head_that_no_centre_signed_is_not_kept(store):
    desk, head = StoreSyncDesk(store, system_clock), signed(store, device(store), links(store)[-1])
    for each in unsound(head):
        with pytest.raises(CentreUnclear):
            desk.keep_head(each)
    other = signed(store, device(store), replace(links(store)[-1], hash=bytes(32)))
    with pytest.raises(AuditForked):
        desk.keep_head(other)
    assert len(desk.unsigned_links(99)) == ROWS
    desk.keep_head(head)
    assert desk.unsigned_links(99) == []


def test_a_rest_is_to_be_sent_until_a_centre_has_signed_for_it(store):
    desk, was, chain = StoreSyncDesk(store, system_clock), device(store), links(store)
    desk.become_another(Act.FORKED)
    rest = desk.unsent_rest(99)
    assert rest == Rest(was, chain)
    for each in unsound(signed(store, was, chain[-1])):
        with pytest.raises(CentreUnclear):
            desk.keep_rest(rest, each)
        assert desk.unsent_rest(99) == rest
    desk.keep_rest(rest, signed(store, was, replace(chain[-1], hash=bytes(32))))
    assert desk.unsent_rest(99) is None
    assert found(store) == [], "the head of a chain that went on elsewhere is not kept as this one's"


@pytest.mark.parametrize(("kind", "record"), [("list", "queue"), ("look-after", ""), ("case", "WES-1")])
def test_a_row_that_no_centre_takes_is_not_begun(store, kind, record):
    """It would keep all that come after it from the centre."""
    before = links(store)
    with pytest.raises(ValueError, match="centre"):
        store.write(lambda work: work.audit(Act.PRINTED, kind, record)).result()
    assert links(store) == before
