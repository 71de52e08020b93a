"""Prepares a database: role, tables, grants and row-level security; an older one is migrated."""

from __future__ import annotations

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.schema import CreateIndex, CreateSequence, CreateTable

from caseapp.central.database import APPLICATION_ROLE, Connection, Database
from caseapp.central.errors import DatabaseRoleMissing, DatabaseRoleTooPowerful, DatabaseTooOld
from caseapp.central.guard import guard
from caseapp.central.migrate import migrate
from caseapp.central.signing import make_key
from caseapp.central.tables import RIGHTS, SCHEMA_VERSION, feed_position, metadata
from caseapp.errors import DatabaseNewer

OLDEST_SERVER = 15
_PREPARING = 0x63617365
_TOLD_TO_VERSION_1 = 2
_dialect = PGDialect_psycopg()  # type: ignore[no-untyped-call]


def prepare(database: Database) -> None:
    """Make the database ready in one transaction, or leave it untouched. Copies that start at once wait here.

    A new one is made as `tables` declares it, an older one goes through the steps of `migrations`: a test holds the
    two to the same catalogue. Raises DatabaseTooOld, DatabaseRoleTooPowerful, DatabaseRoleMissing, DatabaseNewer or
    CentreNotMigrated.
    """
    with database.as_owner() as connection:
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_PREPARING,))
        _check_server(connection)
        _check_roles(connection)
        found = _version(connection)
        if found is None:
            _create(connection)
        elif found > SCHEMA_VERSION:
            raise DatabaseNewer(found=found, known=SCHEMA_VERSION)
        elif found < SCHEMA_VERSION:
            migrate(connection, found)


def _check_server(connection: Connection) -> None:
    found = connection.info.server_version // 10_000
    if found < OLDEST_SERVER:
        raise DatabaseTooOld(found=found, needed=OLDEST_SERVER)


def _check_roles(connection: Connection) -> None:
    ours = connection.info.user
    if not _rights(connection, APPLICATION_ROLE) and _may_create_roles(connection):
        connection.execute(SQL("CREATE ROLE {} NOLOGIN NOBYPASSRLS").format(Identifier(APPLICATION_ROLE)))
        connection.execute(SQL("GRANT {} TO CURRENT_USER").format(Identifier(APPLICATION_ROLE)))
    for role in (ours, APPLICATION_ROLE):
        if _rights(connection, role) == [(True,)]:
            raise DatabaseRoleTooPowerful(role=role)
    try:
        with connection.transaction():
            connection.execute(SQL("SET LOCAL ROLE {}").format(Identifier(APPLICATION_ROLE)))
            connection.execute("RESET ROLE")
    except psycopg.Error:
        create = "" if _rights(connection, APPLICATION_ROLE) else f"CREATE ROLE {APPLICATION_ROLE} NOLOGIN; "
        raise DatabaseRoleMissing(statement=f'{create}GRANT {APPLICATION_ROLE} TO "{ours}";') from None


def _rights(connection: Connection, role: str) -> list[tuple[bool]]:
    return connection.execute(
        "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = %s", (role,)
    ).fetchall()


def _may_create_roles(connection: Connection) -> bool:
    row = connection.execute("SELECT rolcreaterole FROM pg_roles WHERE rolname = current_user").fetchone()
    return row == (True,)


def _version(connection: Connection) -> int | None:
    for column, table in (("version_num::int", "alembic_version"), ("version", "schema_version")):
        if connection.execute("SELECT to_regclass(%s)", (table,)).fetchone() != (None,):
            row = connection.execute(SQL(f"SELECT {column} FROM {table}")).fetchone()
            return None if row is None else int(row[0])
    return None


def _create(connection: Connection) -> None:
    connection.execute(str(CreateSequence(feed_position).compile(dialect=_dialect)))
    connection.execute(f"GRANT USAGE ON SEQUENCE feed_position TO {APPLICATION_ROLE}")
    connection.execute(
        SQL("GRANT USAGE ON SCHEMA {} TO {}").format(
            Identifier(_schema(connection)), Identifier(APPLICATION_ROLE)
        )
    )
    for table in metadata.sorted_tables:
        connection.execute(str(CreateTable(table).compile(dialect=_dialect)))
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=_dialect)))
        name = Identifier(table.name)
        if rights := RIGHTS.get(table.name):
            connection.execute(
                SQL(f"GRANT {rights} ON {{}} TO {{}}").format(name, Identifier(APPLICATION_ROLE))
            )
        if "council" in table.c:
            _isolate(connection, name)
    guard(connection)
    make_key(connection)
    connection.execute("INSERT INTO alembic_version VALUES (%s)", (str(SCHEMA_VERSION),))
    connection.execute("INSERT INTO schema_version VALUES (%s)", (_TOLD_TO_VERSION_1,))


def _schema(connection: Connection) -> str:
    row = connection.execute("SELECT current_schema()").fetchone()
    assert row is not None
    return str(row[0])


def _isolate(connection: Connection, table: Identifier) -> None:
    # After a transaction that set it, an unset app.council reads as empty text, which is no UUID.
    # The sub-select is evaluated once a statement instead of once a row.
    for statement in (
        "ALTER TABLE {} ENABLE ROW LEVEL SECURITY",
        "ALTER TABLE {} FORCE ROW LEVEL SECURITY",
        "CREATE POLICY own_council ON {} USING "
        "(council = (SELECT nullif(current_setting('app.council', true), '')::uuid))",
    ):
        connection.execute(SQL(statement).format(table))
