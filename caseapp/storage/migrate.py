"""Brings an older database to this version: a copy first, then every step in one transaction, or none."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from caseapp.errors import DatabaseNotMigrated, DiskFull, FolderReadOnly
from caseapp.keys import Key
from caseapp.storage.engine import copy_database, engine_for
from caseapp.storage.faults import trouble
from caseapp.storage.tables import SCHEMA_VERSION

STEPS = Path(__file__).with_name("migrations")
UNMARKED = 1
"""The one version whose databases do not name their version in Alembic's own table."""


def migrate(database: Path, key: Key, version: int, steps: Path = STEPS) -> None:
    """Take `database` from `version` to the present one. The copy stays beside it, named for its version.

    Raises `DatabaseNotMigrated`, `DiskFull` or `FolderReadOnly`, and the database is as it was.
    """
    engine = engine_for(database, key, writing=True)
    try:
        copy_database(database, copy_of(database, version), key)
        with engine.begin() as connection:
            _run(connection, version, steps)
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except (DiskFull, FolderReadOnly):
        raise
    except Exception as failure:
        if told := trouble(failure, database):
            raise told from None
        raise DatabaseNotMigrated(found=version, known=SCHEMA_VERSION) from failure
    finally:
        engine.dispose()


def copy_of(database: Path, version: int) -> Path:
    """Where the copy lies that was made before a database of `version` was migrated."""
    return database.with_name(f"{database.name}.version-{version}")


def stamp(connection: Connection) -> None:
    """Mark a database that was made at this version."""
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (str(SCHEMA_VERSION),))


def _run(connection: Connection, version: int, steps: Path) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(steps)
    target = str(SCHEMA_VERSION)
    options = {"fn": lambda heads, _: script._upgrade_revs(target, heads), "script": script}
    context = MigrationContext.configure(connection, opts=options)
    if version == UNMARKED and not context.get_current_heads():
        context.stamp(script, str(UNMARKED))
    with Operations.context(context):
        context.run_migrations()
