"""Brings an older database to this version, inside the transaction of whoever asks: every step, or none."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import psycopg
from sqlalchemy import make_url
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.engine import Engine
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from caseapp.central.database import Connection
from caseapp.central.errors import CentreNotMigrated
from caseapp.central.tables import SCHEMA_VERSION

STEPS = Path(__file__).with_name("migrations")
NOTHING = 0
"""The version of a database without tables."""

UNMARKED = 1
"""The one version whose databases do not name their version in Alembic's own table."""


def migrate(connection: Connection, version: int, steps: Path = STEPS) -> None:
    """Take the database from `version` to the present one, in the transaction that `connection` is in.

    Raises `CentreNotMigrated`; the transaction must then be rolled back, and the database is as it was.
    """
    try:
        _run(connection, version, steps)
    except Exception as failure:
        fault = failure.orig if isinstance(failure, DBAPIError) and failure.orig else failure
        raise CentreNotMigrated(found=version, known=SCHEMA_VERSION, fault=type(fault).__name__) from failure


class _InTheTransactionOfTheCaller(PGDialect_psycopg):
    """The dialect on a connection whose transaction is not SQLAlchemy's to end."""

    supports_statement_cache = True

    def do_commit(self, dbapi_connection: DBAPIConnection) -> None:
        """The caller commits."""

    def do_rollback(self, dbapi_connection: DBAPIConnection) -> None:
        """The caller rolls back."""


def _run(connection: Connection, version: int, steps: Path) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    dialect = _InTheTransactionOfTheCaller(dbapi=psycopg)  # type: ignore[no-untyped-call]
    joining = StaticPool(lambda: cast(DBAPIConnection, connection))
    engine = Engine(joining, dialect, make_url("postgresql+psycopg://"))
    script = ScriptDirectory(steps)
    target = str(SCHEMA_VERSION)
    options = {"fn": lambda heads, _: script._upgrade_revs(target, heads), "script": script}
    with engine.connect() as joined:
        context = MigrationContext.configure(joined, opts=options)
        if version == UNMARKED and not context.get_current_heads():
            context.stamp(script, str(UNMARKED))
        with Operations.context(context):
            context.run_migrations()
