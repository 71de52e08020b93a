"""What a first load writes on a desk: rows, why they are held and how far it has come; nothing newer is lost."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from caseapp.bootstrap import Desk
from caseapp.domain.activity import Activity
from caseapp.domain.fields import Record, plain_values
from caseapp.domain.ids import new_id
from caseapp.domain.kinds import name_of
from caseapp.domain.person import Person
from caseapp.storage import outbox, replica
from caseapp.storage.held import sweep
from caseapp.usecases.people import NewPerson, add_person
from caseapp.usecases.this_desk import first_sync_complete
from caseapp.wire.feed import Chunk, FeedRow, Left
from caseapp.wire.messages import Enrolment, LeasedBlock, Welcome

TEAM = "team:" + new_id()
FAR = 10**9
"""A position beyond all that the desk has."""


def row(record: Record, position: int, **changed: object) -> FeedRow:
    return FeedRow(name_of(type(record)), record.id, position, {**plain_values(record), **changed})


def load(desk: Desk, scope: str, *chunks: Chunk) -> None:
    for chunk in chunks:
        desk._store.in_writer(replica.take_in_load, scope, chunk).result()


def state(desk: Desk, scope: str) -> tuple[replica.Load | None, int]:
    return desk.read(
        lambda reader: (
            replica.load_of(reader.connection, scope),
            replica.cursor_of(reader.connection, scope),
        )
    )


def rows(desk: Desk, statement: str) -> list[tuple[object, ...]]:
    return [tuple(each) for each in desk.read(lambda r: r.connection.exec_driver_sql(statement).fetchall())]


@pytest.fixture
def rhiannon(westmere_desk: Desk) -> Person:
    return westmere_desk.read(lambda reader: reader.find(Person))[0]


@pytest.fixture
def line(westmere_desk: Desk) -> Activity:
    return westmere_desk.read(lambda reader: reader.find(Activity))[0]


def test_a_load_goes_on_from_its_last_checkpoint_until_the_feed_does(westmere_desk: Desk, line: Activity):
    assert state(westmere_desk, TEAM) == (replica.Load(), 0)
    load(westmere_desk, TEAM, Chunk((), FAR, after="one"))
    assert state(westmere_desk, TEAM) == (replica.Load(FAR, "one", False), 0)
    load(westmere_desk, TEAM, Chunk((row(line, FAR),), FAR, last=True, more=True, after="two", rest=True))
    assert state(westmere_desk, TEAM) == (replica.Load(FAR, "two", True), 0)
    held = f"SELECT record FROM held WHERE scope = '{TEAM}'"
    assert rows(westmere_desk, held) == [(line.id,)]
    load(westmere_desk, TEAM, Chunk((), FAR, last=True))
    assert state(westmere_desk, TEAM) == (None, FAR)
    assert rows(westmere_desk, "SELECT * FROM snapshot") == []


def test_a_desk_that_reads_the_feed_of_a_scope_loads_it_no_more(westmere_desk: Desk):
    assert state(westmere_desk, "council")[0] is None


def test_a_late_page_overwrites_nothing_newer_and_the_feed_still_does(westmere_desk: Desk, rhiannon: Person):
    def pinned() -> str:
        return westmere_desk.read(lambda reader: reader.get(Person, rhiannon.id).pinned)

    load(westmere_desk, TEAM, Chunk((row(rhiannon, FAR, pinned="new"),), FAR, after="one"))
    load(westmere_desk, TEAM, Chunk((row(rhiannon, FAR - 1, pinned="old"),), FAR, after="two"))
    assert pinned() == "new"
    load(westmere_desk, TEAM, Chunk((row(rhiannon, FAR, pinned="again"),), FAR, after="three"))
    assert pinned() == "again"


def test_a_late_page_stays_below_what_waits_and_below_what_the_centre_said_since(
    westmere_desk: Desk, rhiannon: Person
):
    westmere_desk.write(lambda work: work.patch(work.get(Person, rhiannon.id), pinned="mine")).result()
    load(westmere_desk, TEAM, Chunk((row(rhiannon, FAR, born="1950"),), FAR, after="one"))
    load(westmere_desk, TEAM, Chunk((row(rhiannon, FAR - 1, born="1940"),), FAR, after="two"))
    shown = westmere_desk.read(lambda reader: reader.get(Person, rhiannon.id))
    said = westmere_desk.read(lambda reader: reader.said(Person, rhiannon.id))
    assert (shown.pinned, shown.born, said.born) == ("mine", "1950", "1950")
    assert westmere_desk.read(lambda reader: reader.waiting()) == 1


def test_what_left_with_another_scope_comes_back_only_until_the_feed_of_this_one_says_otherwise(
    westmere_desk: Desk, line: Activity
):
    """A frame that was made before the row left is late; the feed from its position on ends that."""

    def take_in(scope: str, chunk: Chunk) -> None:
        westmere_desk._store.in_writer(replica.take_in, [scope], chunk).result()

    take_in("council", Chunk((), FAR, left=(Left("activity", line.id, FAR),)))
    load(westmere_desk, TEAM, Chunk((row(line, 5),), 10, last=True))
    take_in(TEAM, Chunk((), FAR, last=True, left=(Left("activity", line.id, FAR),)))
    assert rows(westmere_desk, f"SELECT scope FROM held WHERE record = '{line.id}'") == []
    assert rows(westmere_desk, "SELECT record FROM leaving") == [(line.id,)]


def test_a_crash_leaves_rows_and_how_far_they_reach_together(
    westmere_desk: Desk, rhiannon: Person, monkeypatch: pytest.MonkeyPatch
):
    def crash(*_: object) -> None:
        raise KeyError

    with monkeypatch.context() as patch, pytest.raises(KeyError):
        patch.setattr(replica, "index", crash)
        load(westmere_desk, TEAM, Chunk((row(rhiannon, FAR, pinned="new"),), FAR, after="one"))
    assert state(westmere_desk, TEAM) == (replica.Load(), 0)
    assert westmere_desk.read(lambda reader: reader.get(Person, rhiannon.id).pinned) == rhiannon.pinned


def test_a_row_made_here_that_the_load_brings_is_the_centres_from_then_on(westmere_desk: Desk):
    person = westmere_desk.write(add_person, NewPerson("Early Bird")).result().value
    made = westmere_desk.read(lambda reader: reader.get(Person, person))
    westmere_desk._store.in_writer(outbox.take, 10).result()
    load(westmere_desk, TEAM, Chunk((row(made, FAR, born="1950"),), FAR, after="one"))
    assert westmere_desk.read(lambda reader: reader.get(Person, person)).born == "1950"


def test_a_scope_that_is_granted_no_more_begins_anew(westmere_desk: Desk):
    desk = westmere_desk._sync_desk
    desk.welcomed(Welcome(["council", TEAM], "1"))
    load(westmere_desk, TEAM, Chunk((), FAR, after="one"))
    desk.welcomed(Welcome(["council"], "2"))
    assert state(westmere_desk, TEAM) == (replica.Load(), 0)


def test_only_a_load_does_not_wait_for_the_disk(westmere_desk: Desk, monkeypatch: pytest.MonkeyPatch):
    store, seen = westmere_desk._store, list[int]()

    def synced(connection: Connection, *_: object, **__: object) -> set[tuple[str, str]]:
        seen.append(connection.exec_driver_sql("PRAGMA synchronous").scalar_one())
        return set()

    monkeypatch.setattr(replica, "write", synced)
    westmere_desk._sync_desk.take_in_load(TEAM, Chunk((), FAR, after="one"), "")
    store.in_writer(synced).result()
    assert seen == [1, 2]


def test_a_desk_is_complete_once_all_its_scopes_are_loaded(empty_desk: Desk):
    desk = empty_desk._sync_desk
    assert empty_desk.read(first_sync_complete)
    desk.enrolled(Enrolment(new_id(), new_id(), desk.device(), LeasedBlock("WES", "7Q4M")), "", "", "")
    desk.welcomed(Welcome(["council", TEAM], ""))
    for scope, complete in (("council", False), (TEAM, True)):
        load(empty_desk, scope, Chunk((), 5, last=True))
        assert empty_desk.read(first_sync_complete) is complete
    empty_desk._store.in_writer(replica.load_again).result()
    assert not empty_desk.read(first_sync_complete)
    assert state(empty_desk, TEAM) == (replica.Load(), 0)


def test_what_comes_again_before_it_has_left_stays(westmere_desk: Desk, rhiannon: Person):
    def leave_and_come(connection: Connection) -> set[tuple[str, str]]:
        replica.take_in(connection, ["council"], Chunk((), FAR, left=(Left("person", rhiannon.id, FAR),)))
        replica.take_in(connection, ["council"], Chunk((row(rhiannon, FAR + 1),), FAR + 1))
        return sweep(connection)

    assert westmere_desk._store.in_writer(leave_and_come).result() == set()
    assert westmere_desk.read(lambda reader: reader.get(Person, rhiannon.id)) == rhiannon
