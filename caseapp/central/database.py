"""Connections to PostgreSQL. Every transaction is the application role's, inside one council."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from uuid import UUID

import msgspec
import psycopg
from psycopg import IsolationLevel
from psycopg.types.json import set_json_loads
from psycopg.types.string import TextLoader
from psycopg_pool import ConnectionPool

from caseapp.central.errors import DatabaseUnreachable

APPLICATION_ROLE = "caseapp_app"
MOST_CONNECTIONS = 10
CONNECT_SECONDS = 10
WAIT_SECONDS = 5
STATEMENT_SECONDS = 30
"""No statement takes longer, waiting for locks included: a desk has hung up after 20 seconds of silence."""

_LINE: dict[str, Any] = {
    "connect_timeout": CONNECT_SECONDS,
    "keepalives_idle": STATEMENT_SECONDS,
    "keepalives_interval": CONNECT_SECONDS,
    "keepalives_count": 3,
    "tcp_user_timeout": STATEMENT_SECONDS * 1000,
}
"""A server that vanished without a word is noticed: the operating system alone would wait a quarter of an hour."""

_NOWHERE = ""

Connection = psycopg.Connection[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class PoolLoad:
    """Connections in use of at most so many, and how many wait for one."""

    in_use: int
    most: int
    waiting: int


class Database:
    """A pool on one database; a context manager. Raises `DatabaseUnreachable` at once if nothing answers."""

    def __init__(self, url: str, most_connections: int = MOST_CONNECTIONS) -> None:
        try:
            psycopg.connect(url, connect_timeout=CONNECT_SECONDS).close()
        except psycopg.Error:
            raise DatabaseUnreachable() from None
        self._url = url
        self._pool: ConnectionPool[Connection] = ConnectionPool(
            url,
            kwargs={"autocommit": True, **_LINE},
            min_size=1,
            max_size=most_connections,
            timeout=WAIT_SECONDS,
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

    @property
    def load(self) -> PoolLoad:
        """How busy the pool is now."""
        stats = self._pool.get_stats()
        return PoolLoad(
            in_use=stats["pool_size"] - stats["pool_available"],
            most=stats["pool_max"],
            waiting=stats["requests_waiting"],
        )

    def apart(self) -> Connection:
        """A connection beside the pool, for who listens; a context manager that closes it. Raises psycopg's errors."""
        return psycopg.connect(self._url, autocommit=True, **_LINE)

    @contextmanager
    def transaction(self, council: str | None) -> Iterator[Connection]:
        """One transaction that sees the rows of `council` alone; with None, of no council.

        Raises psycopg_pool's `PoolTimeout` when no connection comes free in `WAIT_SECONDS`.
        """
        with self._pool.connection() as connection, connection.transaction():
            _enter(connection, council)
            yield connection

    @contextmanager
    def moment(self, council: str) -> Iterator[Connection]:
        """As `transaction`, for reading alone: every statement sees what the first one saw."""
        with self._pool.connection() as connection:
            connection.isolation_level = IsolationLevel.REPEATABLE_READ
            try:
                with connection.transaction():
                    _enter(connection, council)
                    yield connection
            finally:
                connection.isolation_level = None

    @contextmanager
    def as_owner(self) -> Iterator[Connection]:
        """One transaction of the connecting role itself, for the schema; its statements may take long."""
        with self._pool.connection() as connection, connection.transaction():
            connection.execute("SET LOCAL statement_timeout = 0")
            yield connection

    @contextmanager
    def soon(self, seconds: float) -> Iterator[Connection]:
        """As `as_owner`, where neither the wait for a connection nor a statement takes longer than `seconds`."""
        with self._pool.connection(timeout=seconds) as connection, connection.transaction():
            connection.execute(
                "SELECT set_config('statement_timeout', %s, true)", (str(int(seconds * 1000)),)
            )
            yield connection


def _enter(connection: Connection, council: str | None) -> None:
    connection.execute(
        "SELECT set_config('role', %s, true), set_config('app.council', %s, true)",
        (APPLICATION_ROLE, council or _NOWHERE),
    )


def _configure(connection: Connection) -> None:
    connection.adapters.register_loader("uuid", TextLoader)
    set_json_loads(msgspec.json.decode, connection)
    connection.execute(f"SET statement_timeout = '{STATEMENT_SECONDS}s'")


def only_one(connection: Connection, id: str) -> None:
    """Wait until no other transaction works on what `id` names (a council's blocks, a family of tokens)."""
    bits = UUID(id).bytes
    connection.execute(
        "SELECT pg_advisory_xact_lock(%s::int, %s::int)",
        (int.from_bytes(bits[8:12], signed=True), int.from_bytes(bits[12:], signed=True)),
    )
