"""What stands in a centre's database, kept so that it can be had again as often as something is killed."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Identifier

_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
_OUT, _IN = SQL("COPY {} TO STDOUT (FORMAT binary)"), SQL("COPY {} FROM STDIN (FORMAT binary)")
_SEQUENCES = "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public'"


class KeptDatabase:
    """A database as it was when this was made. Connections to it stay open, so that a service can go on.

    A copy from a template would cost half a second each time, and the service its connections.
    """

    def __init__(self, url: str) -> None:
        """`url` is a superuser's: neither row-level security nor triggers are to have a say."""
        self._url = url
        with self._connected() as connection:
            tables = [name for (name,) in connection.execute(_TABLES)]
            self._rows = {name: _rows(connection, name) for name in tables}
            self._sequences = connection.execute(_SEQUENCES).fetchall()

    def put_back(self) -> None:
        """Make it as it was. Waits for transactions that are still under way."""
        with self._connected() as connection:
            connection.execute("SET session_replication_role = replica")
            connection.execute("SET synchronous_commit = off")
            for name, rows in self._rows.items():
                connection.execute(SQL("LOCK TABLE {}").format(Identifier(name)))
                if _rows(connection, name) != rows:
                    connection.execute(SQL("DELETE FROM {}").format(Identifier(name)))
                    with connection.cursor().copy(_IN.format(Identifier(name))) as copy:
                        copy.write(rows)
            for name, last in self._sequences:
                connection.execute("SELECT setval(%s::regclass, %s, %s)", (name, last or 1, last is not None))

    def _connected(self) -> Connection[tuple[Any, ...]]:
        return psycopg.connect(self._url)


def _rows(connection: Connection[tuple[Any, ...]], table: str) -> bytes:
    with connection.cursor().copy(_OUT.format(Identifier(table))) as copy:
        return b"".join(map(bytes, copy))
