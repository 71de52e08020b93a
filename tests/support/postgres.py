"""A running PostgreSQL for a whole test run, and a database of its own for each test that asks.

Each pytest-xdist worker has its own server, so workers never meet.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from caseapp.central.embedded import EmbeddedPostgres


@dataclass(slots=True)
class Databases:
    """Makes and drops databases that `caseapp_owner` owns."""

    server: EmbeddedPostgres
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def create(self, template: str = "template1") -> str:
        """The name of a new database, a copy of `template`, to which nobody may be connected."""
        name = f"test_{next(self._numbers)}"
        self._run("CREATE DATABASE {} OWNER caseapp_owner TEMPLATE {}", name, template)
        return name

    def drop(self, name: str) -> None:
        self._run("DROP DATABASE {} WITH (FORCE)", name)

    def restore(self, url: str, file: Path) -> None:
        """Fill an empty database with what pg_dump wrote."""
        psql = [self.server.binaries() / "psql", "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1"]
        subprocess.run([*psql, "--file", file, url], check=True, stdout=subprocess.DEVNULL)

    def _run(self, statement: str, *names: str) -> None:
        with psycopg.connect(self.server.url("postgres", role="postgres"), autocommit=True) as connection:
            connection.execute(SQL(statement).format(*map(Identifier, names)))


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    server = EmbeddedPostgres(tmp_path_factory.mktemp("postgres"))
    server.start()
    try:
        yield Databases(server)
    finally:
        server.remove()


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """The URL of an empty database, dropped after the test."""
    name = databases.create()
    yield databases.server.url(name)
    databases.drop(name)
