"""A backup of one council at the centre, and the centre put back to it."""

from __future__ import annotations

from dataclasses import dataclass

import psycopg
from psycopg.sql import SQL, Composed, Identifier, Literal

from caseapp.central.tables import metadata

_TABLES = tuple(table.name for table in metadata.sorted_tables if "council" in table.c)


@dataclass(frozen=True, slots=True)
class Backup:
    """All rows of a council as PostgreSQL copies them, by table; the last position that was taken; what was decided."""

    council: str
    rows: dict[str, bytes]
    position: int
    decided: frozenset[str]


def back_up(connection: psycopg.Connection, council: str) -> Backup:
    """By a connection that no row is hidden from."""
    with connection.transaction():
        rows = {}
        for name in _TABLES:
            asked = "COPY (SELECT * FROM {} WHERE council = {}) TO STDOUT (FORMAT binary)"
            with connection.cursor().copy(_of(asked, name, council)) as copy:
                rows[name] = b"".join(map(bytes, copy))
        told = connection.execute("SELECT operation::text FROM ledger WHERE council = %s", (council,))
        decided = frozenset(id for (id,) in told)
        found = connection.execute("SELECT last_value FROM feed_position").fetchone()
    assert found is not None
    return Backup(council, rows, found[0], decided)


def restore(connection: psycopg.Connection, backup: Backup) -> None:
    """What the council's tables hold is what they held; positions taken since are given out again.

    By a connection that may pass over the guards of tables, as whoever restores a database does.
    """
    with connection.transaction():
        connection.execute("SET LOCAL session_replication_role = replica")
        for name, rows in backup.rows.items():
            connection.execute(_of("DELETE FROM {} WHERE council = {}", name, backup.council))
            with connection.cursor().copy(
                SQL("COPY {} FROM STDIN (FORMAT binary)").format(Identifier(name))
            ) as copy:
                copy.write(rows)
        connection.execute("SELECT setval('feed_position', %s)", (backup.position,))


def _of(statement: str, table: str, council: str) -> Composed:
    return SQL(statement).format(Identifier(table), Literal(council))
