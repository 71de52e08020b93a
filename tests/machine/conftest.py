"""A centre and empty desks for the proof, cheap enough for thousands of steps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from caseapp import bootstrap
from caseapp.bootstrap import Desk
from caseapp.central.database import Database
from caseapp.central.schema import prepare
from caseapp.storage import engine
from tests.machine.centre import TheCentre
from tests.machine.machine import OFFICERS, SyncMachine
from tests.support.desks import PASSPHRASE


@pytest.fixture
def machine(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[type[SyncMachine]]:
    """The machine with all it needs.

    Neither engine waits for the disk: here no power is lost but in images of what was written, see `Player`.
    """
    monkeypatch.setattr(engine, "_DURABLE", (*engine._DURABLE, "PRAGMA synchronous = OFF"))
    for name in OFFICERS:
        Desk(tmp_path / "empty" / name, PASSPHRASE).close()
    with psycopg.connect(database_url, autocommit=True) as connection:
        of_this = SQL("ALTER DATABASE {} SET synchronous_commit = off")
        connection.execute(of_this.format(Identifier(connection.info.dbname)))
    with Database(database_url) as database:
        prepare(database)
        with closing(TheCentre(database)) as centre:
            monkeypatch.setattr(bootstrap, "_transport_to", centre.roads.transport_to)
            yield type("Machine", (SyncMachine,), {"centre": centre, "folders": tmp_path / "empty"})
