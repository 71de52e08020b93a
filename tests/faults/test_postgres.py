"""PostgreSQL goes, is full, or comes back older: desks wait, lose nothing, and are told what they must know."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from caseapp.bootstrap import Desk
from caseapp.central.embedded import EmbeddedPostgres
from caseapp.errors import CentreBusy, CentreRestored, Expected, NoLine
from caseapp.ports import OutboxState
from tests.support.desks import PASSPHRASE
from tests.support.evidence import Evidence, desk_at, note_before, shown, write_note
from tests.support.postgres import Databases
from tests.support.road import road_to, westmere_for_all
from tests.support.services import Service

pytestmark = pytest.mark.slow
MOST_ROUNDS = 20
"""A pool has this many rounds to find that its connections are dead: one connection a round at worst."""


@contextmanager
def own_server(folder: Path) -> Iterator[tuple[EmbeddedPostgres, Service]]:
    """A PostgreSQL of this test alone, and Westmere's centre on it."""
    server = EmbeddedPostgres(folder / "postgres")
    server.start()
    try:
        with westmere_for_all(Databases(server), folder) as centre:
            yield server, centre
    finally:
        server.remove()


def keeper(centre: Service, statement: str) -> None:
    """Run a statement as whoever keeps the server."""
    url = centre.database_url.replace("caseapp_owner@", "postgres@")
    with psycopg.connect(url.replace(f"/{database(centre)}?", "/postgres?"), autocommit=True) as connection:
        connection.execute(statement)  # type: ignore[call-overload]


def database(centre: Service) -> str:
    return centre.database_url.partition("@/")[2].partition("?")[0]


def rounds_until(sync: Callable[[], object], failures: type[Expected]) -> int:
    """How many rounds fail as `failures` until one goes well."""
    for failed in range(MOST_ROUNDS):
        try:
            sync()
        except failures:
            continue
        return failed
    raise AssertionError(f"{MOST_ROUNDS} rounds failed")


def test_restarted(tmp_path) -> None:
    with (
        own_server(tmp_path) as (server, centre),
        road_to(centre.address) as road,
        desk_at(tmp_path / "desk", road.address) as desk,
    ):
        desk.sync()
        note = note_before(desk)
        server.stop()
        note.sync_fails(CentreBusy)
        server.start()
        failed = rounds_until(desk.sync, CentreBusy)
        print(f"rounds that failed once PostgreSQL was back: {failed}")
        note.comes_through(centre)
        note_before(desk).comes_through(centre)


def test_out_of_connections(databases: Databases, tmp_path) -> None:
    with westmere_for_all(databases, tmp_path) as centre, desk_at(tmp_path / "desk", centre.address) as desk:
        desk.sync()
        note = note_before(desk)
        name = database(centre)
        keeper(centre, f"ALTER DATABASE {name} CONNECTION LIMIT 0")
        keeper(centre, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
        assert note.sync_fails(CentreBusy).values["wait"]
        note.sync_fails(CentreBusy)
        keeper(centre, f"ALTER DATABASE {name} CONNECTION LIMIT -1")
        rounds_until(desk.sync, CentreBusy)
        note.comes_through(centre)


@contextmanager
def backup(databases: Databases, centre: Service) -> Iterator[Callable[[], None]]:
    """Copy the centre's database now; the answer puts the copy in its place, with the centre stopped."""
    name = database(centre)
    centre.stop()
    copied = databases.create(name)
    centre.start()

    def restore() -> None:
        databases.drop(name)
        keeper(centre, f"ALTER DATABASE {copied} RENAME TO {name}")

    yield restore


@contextmanager
def two_desks(databases: Databases, folder: Path) -> Iterator[tuple[Service, Desk, Desk]]:
    """Westmere's centre, and Abi's and Jo's desks, which have synced with it."""
    with (
        westmere_for_all(databases, folder) as centre,
        desk_at(folder / "abi", centre.address) as abi,
        desk_at(folder / "jo", centre.address, "jo") as jo,
    ):
        for desk in (abi, jo):
            desk.sync()
        yield centre, abi, jo


def work_on(desk: Desk) -> None:
    """More than the centre forgot, so that its feed passes what others had read."""
    for _ in range(3):
        write_note(desk)
    desk.sync()


@dataclass(frozen=True, slots=True)
class Restored:
    """A centre that forgot a note of Abi's, whose desk wrote another while it was away; Jo's desk met no fault."""

    centre: Service
    abi: Desk
    jo: Desk
    forgotten: str
    later: Evidence

    def jo_works(self) -> None:
        work_on(self.jo)

    def is_told_and_kept(self) -> None:
        self.later.sync_fails(CentreRestored)
        assert self.later.words not in {row["text"] for row in self.centre.dump()["activity"]}, (
            "nothing is sent"
        )
        assert shown(self.abi, self.forgotten) == 1, "what the centre forgot is still on this desk"


@pytest.fixture
def restored(databases: Databases, tmp_path: Path) -> Iterator[Restored]:
    with two_desks(databases, tmp_path) as (centre, abi, jo):
        with backup(databases, centre) as restore:
            forgotten = write_note(abi)
            abi.sync()
            centre.stop()
            later = note_before(abi)
            later.sync_fails(NoLine)
            restore()
            centre.start()
        yield Restored(centre, abi, jo, forgotten, later)


def test_restored_from_a_backup(restored: Restored) -> None:
    restored.is_told_and_kept()
    restored.jo_works()
    restored.is_told_and_kept()
    kept = restored.abi.read(lambda reader: reader.outbox((OutboxState.APPLIED,), 10_000))
    assert restored.forgotten in {entry.operation.change.plain_values().get("text") for entry in kept}


def test_restored_and_others_worked_first(restored: Restored) -> None:
    """The head has passed what this desk read when it comes back: the audit that the centre signed tells it."""
    restored.jo_works()
    restored.is_told_and_kept()


def test_what_was_told_of_a_restored_centre_holds_after_a_restart(databases: Databases, tmp_path) -> None:
    with (
        westmere_for_all(databases, tmp_path) as centre,
        desk_at(tmp_path / "jo", centre.address, "jo") as jo,
    ):
        with desk_at(tmp_path / "abi", centre.address) as abi, backup(databases, centre) as restore:
            for desk in (abi, jo):
                desk.sync()
            write_note(abi)
            abi.sync()
            centre.stop()
            restore()
            centre.start()
            note_before(abi).sync_fails(CentreRestored)
        work_on(jo)
        again = Desk(tmp_path / "abi", PASSPHRASE)
        try:
            note_before(again).sync_fails(CentreRestored)
        finally:
            again.close()


def test_restored_and_others_worked_first_shows_without_anything_to_send(
    databases: Databases, tmp_path
) -> None:
    """The centre is asked for the head that it signed, whether or not this desk has more for the audit."""
    with two_desks(databases, tmp_path) as (centre, abi, jo):
        with backup(databases, centre) as restore:
            forgotten = write_note(abi)
            abi.sync()
            centre.stop()
            with pytest.raises(NoLine):
                abi.sync()
            restore()
            centre.start()
        work_on(jo)
        with pytest.raises(CentreRestored):
            abi.sync()
        assert shown(abi, forgotten) == 1, "what the centre forgot is still on this desk"


def test_restored_between_two_rounds_that_go_well_and_others_worked_first(
    databases: Databases, tmp_path
) -> None:
    """No request fails in between, and the head has passed what this desk read: its audit leaves a gap there."""
    with two_desks(databases, tmp_path) as (centre, abi, jo):
        with backup(databases, centre) as restore:
            write_note(abi)
            abi.sync()
            centre.stop()
            restore()
            centre.start()
        work_on(jo)
        later = note_before(abi)
        for _ in range(2):
            later.sync_fails(CentreRestored)
        assert later.words not in {row["text"] for row in centre.dump()["activity"]}, "nothing is sent to it"


def test_a_centre_that_forgot_the_work_of_others_alone_is_remembered(databases: Databases, tmp_path) -> None:
    """Once new work has hidden that, nothing at the centre would tell it to a desk whose own audit is whole there."""
    with (
        westmere_for_all(databases, tmp_path) as centre,
        desk_at(tmp_path / "jo", centre.address, "jo") as jo,
    ):
        with desk_at(tmp_path / "abi", centre.address) as abi:
            for desk in (abi, jo):
                desk.sync()
            with backup(databases, centre) as restore:
                write_note(jo)
                for desk in (jo, abi):
                    desk.sync()
                centre.stop()
                restore()
                centre.start()
            with pytest.raises(CentreRestored):
                abi.sync()
        with desk_at(tmp_path / "another", centre.address, "jo") as another:
            work_on(another)
        again = Desk(tmp_path / "abi", PASSPHRASE)
        try:
            later = note_before(again)
            later.sync_fails(CentreRestored)
            assert later.words not in {row["text"] for row in centre.dump()["activity"]}, (
                "nothing is sent to it"
            )
        finally:
            again.close()


def test_restored_between_two_rounds_that_go_well(databases: Databases, tmp_path) -> None:
    """No request fails in between: the positions that a push is answered with tell it, and it waits again."""
    with westmere_for_all(databases, tmp_path) as centre, desk_at(tmp_path / "abi", centre.address) as abi:
        with backup(databases, centre) as restore:
            abi.sync()
            write_note(abi)
            abi.sync()
            centre.stop()
            restore()
            centre.start()
        later = note_before(abi)
        for _ in range(2):
            later.sync_fails(CentreRestored)


def test_a_centre_that_was_not_restored_is_not_said_to_be(databases: Databases, tmp_path) -> None:
    """After a line that fails in every way the last position that was read is asked for once more, and is there."""
    with (
        westmere_for_all(databases, tmp_path) as centre,
        road_to(centre.address) as road,
        desk_at(tmp_path / "abi", road.address) as abi,
    ):
        report = abi.sync()
        assert report.pulled
        road.spoil = lambda call: call.answer("502 Bad Gateway")
        note = note_before(abi)
        with pytest.raises(Expected):
            abi.sync()
        road.mend()
        note.comes_through(centre)
        road.spoil = lambda call: (
            (call.real(), None)[1] if call.path.endswith("/push") else call.send(call.real())
        )
        note = note_before(abi)
        with pytest.raises(Expected):
            abi.sync()
        road.mend()
        note.comes_through(centre)
