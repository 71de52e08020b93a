"""A backup of one council at the centre, and the centre put back to it."""

from __future__ import annotations

from dataclasses import dataclass

import psycopg
from psycopg.sql import SQL, Identifier, Literal

from caseapp.central.tables import metadata

_TABLES = {
    table.name: SQL(", ").join(Identifier(column.name) for column in table.c if column.computed is None)
    for table in metadata.sorted_tables
    if "council" in table.c
}
"""The columns of each table that are written: what is computed of others is no part of a copy."""


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
        for name, columns in _TABLES.items():
            asked = "COPY (SELECT {} FROM {} WHERE council = {}) TO STDOUT (FORMAT binary)"
            with connection.cursor().copy(
                SQL(asked).format(columns, Identifier(name), Literal(council))
            ) as copy:
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
            table, council = Identifier(name), Literal(backup.council)
            connection.execute(SQL("DELETE FROM {} WHERE council = {}").format(table, council))
            into = SQL("COPY {} ({}) FROM STDIN (FORMAT binary)").format(table, _TABLES[name])
            with connection.cursor().copy(into) as copy:
                copy.write(rows)
        connection.execute("SELECT setval('feed_position', %s)", (backup.position,))
