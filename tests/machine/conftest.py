"""A centre and empty desks for the proof, cheap enough for thousands of steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, nullcontext
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from caseapp import bootstrap
from caseapp.bootstrap import Desk
from caseapp.central.database import Database
from caseapp.central.schema import prepare
from caseapp.storage import engine, store
from tests.machine.centre import TheCentre, Time
from tests.machine.chance import MOST_SEEDS, Chance
from tests.machine.machine import OFFICERS, SyncMachine
from tests.support.desks import PASSPHRASE
from tests.support.postgres import Databases

Machines = Callable[[], type[SyncMachine]]


@pytest.fixture
def machines(databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machines]:
    """Makes machines, each with a centre on a database of its own, which is there until the next is made.

    Neither engine waits for the disk: here no power is lost but in images of what was written, see `Player`.
    """
    monkeypatch.setattr(engine, "_DURABLE", (*engine._DURABLE, "PRAGMA synchronous = OFF"))
    monkeypatch.setattr(store, "syncing", lambda *_: nullcontext())
    of_desks = Chance(Time())
    of_desks.begin(MOST_SEEDS)
    of_desks.stand_in(monkeypatch)
    for name in OFFICERS:
        Desk(tmp_path / "empty" / name, PASSPHRASE).close()
    with ExitStack() as opened:

        def make() -> type[SyncMachine]:
            opened.close()
            name = databases.create()
            opened.callback(databases.drop, name)
            centre = opened.enter_context(_centre_on(databases.server.url(name)))
            centre.chance.stand_in(monkeypatch)
            monkeypatch.setattr(bootstrap, "_transport_to", centre.roads.transport_to)
            return type("Machine", (SyncMachine,), {"centre": centre, "folders": tmp_path / "empty"})

        yield make


@pytest.fixture
def machine(machines: Machines) -> type[SyncMachine]:
    """The machine with all it needs."""
    return machines()


@contextmanager
def _centre_on(url: str) -> Iterator[TheCentre]:
    with (
        psycopg.connect(url.replace("caseapp_owner@", "postgres@"), autocommit=True) as all_seeing,
        Database(url) as database,
    ):
        of_this = SQL("ALTER DATABASE {} SET synchronous_commit = off")
        all_seeing.execute(of_this.format(Identifier(all_seeing.info.dbname)))
        prepare(database)
        with closing(TheCentre(database, all_seeing)) as centre:
            yield centre
