"""A database is made ready whole or refused in a sentence."""

from __future__ import annotations

import threading

import psycopg
import pytest

from caseapp.central.database import Database
from caseapp.central.errors import (
    DatabaseRoleMissing,
    DatabaseRoleTooPowerful,
    DatabaseUnreachable,
)
from caseapp.central.schema import prepare
from caseapp.central.tables import SCHEMA_VERSION, metadata
from caseapp.errors import DatabaseNewer
from tests.support.postgres import Databases


def tables(url: str) -> set[str]:
    with psycopg.connect(url) as connection:
        rows = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
    return {name for (name,) in rows}


def test_preparing_twice_or_at_once_does_no_harm(database_url: str) -> None:
    with Database(database_url) as database:
        at_once = [threading.Thread(target=prepare, args=(database,)) for _ in range(3)]
        for one in at_once:
            one.start()
        for one in at_once:
            one.join()
        prepare(database)
    assert tables(database_url) == set(metadata.tables)
    with psycopg.connect(database_url) as connection:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    assert found == [(str(SCHEMA_VERSION),)]


def test_a_newer_database_is_left_alone(database_url: str) -> None:
    with Database(database_url) as database:
        prepare(database)
        with psycopg.connect(database_url) as connection:
            connection.execute("UPDATE alembic_version SET version_num = version_num::int + 1")
        with pytest.raises(DatabaseNewer) as refused:
            prepare(database)
    assert refused.value.values == {"found": SCHEMA_VERSION + 1, "known": SCHEMA_VERSION}


def test_a_role_that_passes_every_rule_is_refused(databases: Databases, database_url: str) -> None:
    name = database_url.partition("@/")[2].partition("?")[0]
    with (
        Database(databases.server.url(name, role="postgres")) as database,
        pytest.raises(DatabaseRoleTooPowerful) as refused,
    ):
        prepare(database)
    assert refused.value.values == {"role": "postgres"}
    assert tables(database_url) == set()


def test_a_role_that_bypasses_row_security_is_refused(databases: Databases, database_url: str) -> None:
    name = database_url.partition("@/")[2].partition("?")[0]
    with psycopg.connect(databases.server.url(name, role="postgres"), autocommit=True) as admin:
        admin.execute("ALTER ROLE caseapp_owner BYPASSRLS")
        try:
            with Database(database_url) as database, pytest.raises(DatabaseRoleTooPowerful):
                prepare(database)
        finally:
            admin.execute("ALTER ROLE caseapp_owner NOBYPASSRLS")


def test_a_missing_grant_is_named_as_the_statement_to_run(databases: Databases, database_url: str) -> None:
    name = database_url.partition("@/")[2].partition("?")[0]
    with psycopg.connect(databases.server.url(name, role="postgres"), autocommit=True) as admin:
        admin.execute("REVOKE caseapp_app FROM caseapp_owner")
        try:
            with Database(database_url) as database:
                with pytest.raises(DatabaseRoleMissing) as refused:
                    prepare(database)
                assert tables(database_url) == set()
                admin.execute(str(refused.value.values["statement"]))
                prepare(database)
        finally:
            admin.execute("GRANT caseapp_app TO caseapp_owner WITH INHERIT FALSE, SET TRUE")
    assert tables(database_url) == set(metadata.tables)


def test_a_role_that_may_create_roles_makes_what_is_missing(databases: Databases, database_url: str) -> None:
    name = database_url.partition("@/")[2].partition("?")[0]
    with psycopg.connect(databases.server.url(name, role="postgres"), autocommit=True) as admin:
        admin.execute("ALTER ROLE caseapp_app RENAME TO caseapp_app_kept")
        admin.execute("ALTER ROLE caseapp_owner CREATEROLE")
        try:
            with Database(database_url) as database:
                prepare(database)
                with database.transaction(None) as connection:
                    assert connection.execute("SELECT current_user").fetchone() == ("caseapp_app",)
        finally:
            admin.execute("ALTER ROLE caseapp_owner NOCREATEROLE")
            admin.execute("DROP OWNED BY caseapp_app")
            admin.execute("DROP ROLE caseapp_app")
            admin.execute("ALTER ROLE caseapp_app_kept RENAME TO caseapp_app")


@pytest.mark.parametrize("url", ["postgresql://nobody@127.0.0.1:1/nowhere", "no url at all"])
def test_a_database_that_does_not_answer_is_an_expected_failure(url: str) -> None:
    with pytest.raises(DatabaseUnreachable):
        Database(url)
