"""PostgreSQL goes, is full, or comes back older: desks wait, lose nothing, and are told what they must know."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from caseapp.central.embedded import EmbeddedPostgres
from caseapp.errors import CentreBusy, Expected
from tests.support.evidence import desk_at, note_before
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
