"""Of which version a centre's database is, for what only works on one and changes no table."""

from __future__ import annotations

from psycopg.sql import SQL

from caseapp.central.database import Database
from caseapp.central.errors import CentreEmpty, CentreNewer, CentreOlder
from caseapp.central.tables import SCHEMA_VERSION

_NAMED_IN = (("version_num::int", "alembic_version"), ("version", "schema_version"))
"""Version 1 has the second table alone."""


def version_of(database: Database) -> int | None:
    """The version of the tables; None where there are none."""
    with database.as_owner() as connection:
        for column, table in _NAMED_IN:
            if connection.execute("SELECT to_regclass(%s)", (table,)).fetchone() != (None,):
                row = connection.execute(SQL(f"SELECT {column} FROM {table}")).fetchone()
                return None if row is None else int(row[0])
    return None


def check_version(database: Database, *, may_be_empty: bool = False) -> None:
    """Raises `CentreOlder`, `CentreNewer`, or `CentreEmpty` unless that may be."""
    found = version_of(database)
    if found is None:
        if not may_be_empty:
            raise CentreEmpty()
    elif found < SCHEMA_VERSION:
        raise CentreOlder(found=found, known=SCHEMA_VERSION)
    elif found > SCHEMA_VERSION:
        raise CentreNewer(found=found, known=SCHEMA_VERSION)
