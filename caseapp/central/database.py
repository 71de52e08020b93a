"""Connections to PostgreSQL. Every transaction is the application role's, inside one council."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import msgspec
import psycopg
from psycopg.types.json import set_json_loads
from psycopg.types.string import TextLoader
from psycopg_pool import ConnectionPool

from caseapp.central.errors import DatabaseUnreachable

APPLICATION_ROLE = "caseapp_app"
MOST_CONNECTIONS = 10
CONNECT_SECONDS = 10
_NOWHERE = ""

Connection = psycopg.Connection[tuple[Any, ...]]


class Database:
    """A pool on one database; a context manager. Raises `DatabaseUnreachable` at once if nothing answers."""

    def __init__(self, url: str, most_connections: int = MOST_CONNECTIONS) -> None:
        try:
            psycopg.connect(url, connect_timeout=CONNECT_SECONDS).close()
        except psycopg.Error:
            raise DatabaseUnreachable() from None
        self._pool: ConnectionPool[Connection] = ConnectionPool(
            url,
            kwargs={"autocommit": True},
            min_size=1,
            max_size=most_connections,
            timeout=CONNECT_SECONDS,
            configure=_configure,
            open=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End all connections and the pool's threads."""
        self._pool.close()

    @contextmanager
    def transaction(self, council: str | None) -> Iterator[Connection]:
        """One transaction that sees the rows of `council` alone; with None, of no council."""
        with self._pool.connection() as connection, connection.transaction():
            connection.execute(
                "SELECT set_config('role', %s, true), set_config('app.council', %s, true)",
                (APPLICATION_ROLE, council or _NOWHERE),
            )
            yield connection

    @contextmanager
    def as_owner(self) -> Iterator[Connection]:
        """One transaction of the connecting role itself, for the schema."""
        with self._pool.connection() as connection, connection.transaction():
            yield connection


def _configure(connection: Connection) -> None:
    connection.adapters.register_loader("uuid", TextLoader)
    set_json_loads(msgspec.json.decode, connection)


def only_one(connection: Connection, id: str) -> None:
    """Wait until no other transaction works on what `id` names (a council's blocks, a family of tokens)."""
    bits = UUID(id).bytes
    connection.execute(
        "SELECT pg_advisory_xact_lock(%s::int, %s::int)",
        (int.from_bytes(bits[8:12], signed=True), int.from_bytes(bits[12:], signed=True)),
    )
