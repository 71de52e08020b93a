"""Small facts of the folder: who enrolled it, where the centre is, the leased block."""

from __future__ import annotations

from sqlalchemy import Connection


def read_setting(connection: Connection, key: str) -> str | None:
    """The value of a setting, None if it was never set."""
    row = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def write_setting(connection: Connection, key: str, value: str) -> None:
    """Set a setting."""
    connection.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
