"""Older centres open for ever: every step or none, once, and nothing of what stood there is lost."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Set
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.script import ScriptDirectory

from caseapp.central import migrate as migrating
from caseapp.central import schema
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.errors import AccountLocked, CentreNotMigrated
from caseapp.central.migrate import NOTHING, STEPS, _run, migrate
from caseapp.central.schema import prepare
from caseapp.central.tables import KIND_TABLES, SCHEMA_VERSION
from caseapp.cli import run
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import WESTMERE
from caseapp.domain.ids import new_id
from caseapp.errors import DatabaseNewer
from caseapp.wire.messages import Enrol, SignIn
from tests.central.conftest import Desk, greet
from tests.support.postgres import Databases

OLD = Path(__file__).parents[1] / "old_databases"
VERSIONS = {int(file.parent.name.removeprefix("version-")): file for file in OLD.glob("*/centre.sql")}
SCOPES = 4
"""The version that moved rows into scopes."""

DROPPED = {"account": {"failed", "locked_until"}} | {kind: {"scope", "position"} for kind in KIND_TABLES}
"""Columns that a step has taken away, or filled anew: what is a team's has moved in the feed."""

WAIT = 60
FAILING = """
from alembic import op
revision = "{revision}"
down_revision = "{before}"
def upgrade():
    op.execute("CREATE TABLE half (done TEXT)")
    op.execute("ALTER TABLE ledger ADD half TEXT")
    op.execute("UPDATE council_slug SET slug = 'half'")
    op.execute("INSERT INTO nowhere VALUES (1)")
"""
CATALOGUE = {
    "tables": "SELECT relname, relkind, relrowsecurity, relforcerowsecurity, pg_get_userbyid(relowner)"
    " FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind <> 'i'",
    "columns": "SELECT relname, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,"
    " pg_get_expr(adbin, adrelid) FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid"
    " LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE attnum > 0 AND NOT attisdropped"
    " AND relkind = 'r' AND relnamespace = 'public'::regnamespace",
    "indexes": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "constraints": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = 'public'::regnamespace",
    "functions": "SELECT proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
    "triggers": "SELECT tgrelid::regclass::text, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "policies": "SELECT tablename, policyname, permissive, roles::text, cmd, qual, with_check FROM pg_policies",
    "sequences": "SELECT sequencename, data_type::text, start_value, increment_by, max_value, cycle FROM pg_sequences",
    "rights": "SELECT relname, grantee::regrole::text, privilege_type, is_grantable"
    " FROM pg_class, aclexplode(relacl) WHERE relnamespace = 'public'::regnamespace",
    "rights of the schema": "SELECT grantee::regrole::text, privilege_type"
    " FROM pg_namespace, aclexplode(nspacl) WHERE nspname = 'public'",
}
Rows = dict[str, list[dict[str, Any]]]


def catalogue(url: str) -> dict[str, list[str]]:
    with psycopg.connect(url) as connection:
        return {
            what: sorted(map(repr, connection.execute(statement).fetchall()))
            for what, statement in CATALOGUE.items()
        }


def as_admin(databases: Databases, url: str) -> str:
    return databases.server.url(url.partition("@/")[2].partition("?")[0], role="postgres")


def rows(databases: Databases, url: str) -> Rows:
    """Every row of every table, by a role that no policy holds."""
    with psycopg.connect(as_admin(databases, url)) as connection:
        names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        return {
            name: [
                row for (row,) in connection.execute(f'SELECT to_jsonb(t) FROM "{name}" t ORDER BY t::text')
            ]
            for (name,) in names
        }


@pytest.fixture(scope="module")
def restored(databases: Databases) -> Iterator[str]:
    """The name of a database as version 1 left it, to copy."""
    name = databases.create()
    databases.restore(databases.server.url(name), VERSIONS[1])
    yield name
    databases.drop(name)


@pytest.fixture
def old_url(databases: Databases, restored: str) -> Iterator[str]:
    name = databases.create(restored)
    yield databases.server.url(name)
    databases.drop(name)


def test_tables_made_by_the_steps_equal_those_of_the_declarations(
    databases: Databases, database_url: str, prepared_url: str
) -> None:
    with Database(database_url) as database, database.as_owner() as connection:
        _run(connection, NOTHING, STEPS)
    assert catalogue(database_url) == catalogue(prepared_url)
    made, declared = rows(databases, database_url), rows(databases, prepared_url)
    (key,), (other_key,) = made.pop("signing_key"), declared.pop("signing_key")
    assert len(key["private"]) == len(other_key["private"]) == len(r"\x") + 2 * 32
    assert key["private"] != other_key["private"]
    assert made == declared


def test_the_first_step_makes_what_version_1_made(
    database_url: str, old_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrating, "SCHEMA_VERSION", 1)
    with Database(database_url) as database, database.as_owner() as connection:
        _run(connection, NOTHING, STEPS)
        connection.execute("DROP TABLE alembic_version")
    assert catalogue(database_url) == catalogue(old_url)


@pytest.mark.parametrize("version", sorted(VERSIONS))
def test_an_old_centre_becomes_one_of_this_version_with_all_its_rows(
    databases: Databases, database_url: str, prepared_url: str, version: int
) -> None:
    databases.restore(database_url, VERSIONS[version])
    before = rows(databases, database_url)
    with Database(database_url) as database:
        prepare(database)
        dumped = Centre(database).dump(WESTMERE)
    assert len(dumped["person"]) == 40
    for kind, listed in dumped.items():
        assert {row["id"] for row in listed} == {row["id"] for row in before.get(kind, ())}, kind
    assert catalogue(database_url) == catalogue(prepared_url)
    after = rows(databases, database_url)
    for table in before.keys() - {"schema_version", "alembic_version", "feed_head"}:
        columns = before[table][0].keys() - DROPPED.get(table, set()) if before[table] else set()
        assert only(columns, after[table]) == only(columns, before[table]), table


def only(columns: Set[str], rows: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps({name: row[name] for name in sorted(columns)}) for row in rows)


@pytest.mark.parametrize("version", sorted(VERSIONS.keys() - {SCHEMA_VERSION}))
def test_only_the_command_for_it_migrates_an_old_centre(
    databases: Databases, database_url: str, version: int, capsys: pytest.CaptureFixture[str]
) -> None:
    databases.restore(database_url, VERSIONS[version])

    def command(*words: str) -> tuple[int, str, str]:
        asked = ["service", *words, "--database-url", database_url]
        return run(asked, *[lambda *_: 0] * 3), *capsys.readouterr()

    before = rows(databases, database_url)
    for words in (("create-council", "northam", "NOR", "Northam Council"), ("verify-audit", "westmere")):
        status, out, err = command(*words)
        assert (status, out) == (1, "") and "`caseapp service migrate`" in err
    assert rows(databases, database_url) == before
    told = f"Brought the database from version {version} to {SCHEMA_VERSION}.\n"
    assert command("migrate") == (0, told, "")
    assert command("create-council", "northam", "NOR", "Northam Council")[0] == 0


def test_what_was_in_hand_goes_on(databases: Databases, old_url: str) -> None:
    """Sessions are known since when, wrong tries still count, officers work."""
    with psycopg.connect(as_admin(databases, old_url)) as admin:
        admin.execute(
            "UPDATE account SET failed = 7, locked_until = now() + interval '1 hour' WHERE username = 'jo'"
        )
        admin.execute(
            "INSERT INTO session SELECT council, family, 1, officer, device, true, 'a', access_until"
            " + interval '1 hour', 'r', refresh_until + interval '1 hour' FROM session"
        )
    with Database(old_url) as database:
        prepare(database)
        centre = Centre(database)
        with pytest.raises(AccountLocked):
            centre.sign_in(SignIn("westmere", "jo", PASSWORD, new_id()))
        with database.transaction(WESTMERE) as connection:
            spans = connection.execute(
                "SELECT access_until - begun_at, access_until - used_at FROM session ORDER BY generation"
            ).fetchall()
            (device,) = connection.execute("SELECT device FROM session").fetchone() or ("",)
        assert [[span.total_seconds() / 60 for span in row] for row in spans] == [[10, 10], [70, 10]]
        tokens = centre.sign_in(SignIn("westmere", "abi", PASSWORD, device))
        greet(centre, tokens.access)
        desk = Desk(centre, centre.resume(tokens.access))
        assert [result.verdict for result in desk.push(desk.person(born="1950"))] == ["applied"]
        assert centre.verify_audit(WESTMERE) == []


def test_a_reference_that_was_given_out_is_that_of_the_case_that_was_made_first(
    databases: Databases, old_url: str
) -> None:
    with psycopg.connect(as_admin(databases, old_url)) as admin:
        first, *_, last = admin.execute('SELECT id, reference FROM "case" ORDER BY id').fetchall()
        admin.execute('UPDATE "case" SET reference = %s WHERE id = %s', (first[1], last[0]))
    cases = rows(databases, old_url)["case"]
    with Database(old_url) as database:
        prepare(database)
    after = rows(databases, old_url)
    kept = cases[0].keys() - DROPPED["case"]
    assert only(kept, after["case"]) == only(kept, cases)
    entered = {(row["council"], row["reference"]): row["case"] for row in after["case_reference"]}
    newest_first = sorted(cases, key=itemgetter("id"), reverse=True)
    assert entered == {(row["council"], row["reference"]): row["id"] for row in newest_first}
    assert entered[WESTMERE, first[1]] == str(first[0]) and len(entered) == len(cases) - 1


def test_a_step_that_fails_changes_nothing_at_all(
    databases: Databases, old_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = shutil.copytree(STEPS, tmp_path / "steps")
    failing = FAILING.format(revision=SCHEMA_VERSION + 1, before=SCHEMA_VERSION)
    (steps / "versions" / "failing.py").write_text(failing)
    for module in (schema, migrating):
        monkeypatch.setattr(module, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr(schema, "migrate", partial(migrate, steps=steps))
    was = catalogue(old_url), rows(databases, old_url)
    with Database(old_url) as database:
        with pytest.raises(CentreNotMigrated) as refused:
            prepare(database)
        assert refused.value.values["fault"] == "UndefinedTable"
        assert (catalogue(old_url), rows(databases, old_url)) == was
        (steps / "versions" / "failing.py").unlink()
        monkeypatch.undo()
        prepare(database)


@pytest.mark.parametrize(
    "newer", ["UPDATE alembic_version SET version_num = '99'", "UPDATE schema_version SET version = 99"]
)
def test_a_newer_centre_is_refused_and_left_alone(databases: Databases, old_url: str, newer: str) -> None:
    with Database(old_url) as database:
        if "alembic" in newer:
            prepare(database)
        with psycopg.connect(old_url) as owner:
            owner.execute(newer)
        was = catalogue(old_url), rows(databases, old_url)
        with pytest.raises(DatabaseNewer) as refused:
            prepare(database)
    assert refused.value.values == {"found": 99, "known": SCHEMA_VERSION}
    assert (catalogue(old_url), rows(databases, old_url)) == was


def test_copies_of_the_service_that_start_at_once_migrate_once(
    databases: Databases, old_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrated: list[int] = []
    ready = threading.Barrier(3)

    def noted(*given: Any) -> None:
        migrated.append(given[1])
        migrate(*given)

    def start() -> None:
        with Database(old_url) as database:
            ready.wait(WAIT)
            prepare(database)

    monkeypatch.setattr(schema, "migrate", noted)
    copies = [threading.Thread(target=start) for _ in range(3)]
    for copy in copies:
        copy.start()
    for copy in copies:
        copy.join(WAIT)
    assert migrated == [1]
    after = rows(databases, old_url)
    assert after["alembic_version"] == [{"version_num": str(SCHEMA_VERSION)}]
    assert len(after["signing_key"]) == 1


def test_version_1_finds_a_newer_database(databases: Databases, old_url: str, prepared_url: str) -> None:
    with Database(old_url) as database:
        prepare(database)
    for url in (old_url, prepared_url):
        assert rows(databases, url)["schema_version"] == [{"version": 2}]


def test_a_database_of_this_version_loads_no_migrations(prepared_url: str) -> None:
    asked = (
        "import sys; from caseapp.central.database import Database; from caseapp.central.schema import prepare\n"
        f"with Database({prepared_url!r}) as database: prepare(database)\n"
        "print([name for name in sys.modules if name.startswith('alembic')])"
    )
    done = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_the_steps_stand_alone_and_are_named_for_their_versions() -> None:
    steps = list(reversed(list(ScriptDirectory(STEPS).walk_revisions())))
    assert [step.revision for step in steps] == [str(number + 1) for number in range(SCHEMA_VERSION)]
    for step in steps[1:]:
        assert "backup" in (step.module.__doc__ or "")
    for step in steps:
        imported = {
            name
            for node in ast.walk(ast.parse(Path(step.path).read_text()))
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [str(node.module)]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }
        assert {name.partition(".")[0] for name in imported} <= {"alembic", "sqlalchemy", "secrets"}


@pytest.mark.parametrize("version", sorted(each for each in VERSIONS if each < SCOPES))
def test_after_the_step_to_scopes_every_desk_is_sent_what_it_held(
    databases: Databases, database_url: str, version: int
) -> None:
    """By a desk that has read to the head: what moved to a team leaves the others' scope and comes in the team's."""
    databases.restore(database_url, VERSIONS[version])
    head = max(row["position"] for row in rows(databases, database_url)["feed_head"])
    with Database(database_url) as database:
        prepare(database)
        centre = Centre(database)
        tokens = centre.sign_in(SignIn("westmere", "abi", PASSWORD, new_id()))
        centre.enrol(centre.resume(tokens.access), Enrol("counter 1"))
        greet(centre, tokens.access)
        desk = Desk(centre, centre.resume(tokens.access))
        held = {
            scope: {(row.kind, row.id) for row in Desk(centre, desk.session).pull(scope)}
            for scope in desk.session.scopes
        }
        late = {
            scope: {(row.kind, row.id) for row in Desk(centre, desk.session, cursor=head).pull(scope)}
            for scope in desk.session.scopes
        }
        dumped = {(kind, row["id"]) for kind, listed in centre.dump(WESTMERE).items() for row in listed}
    assert set().union(*held.values()) == dumped
    teams = {scope for scope in held if scope.startswith("team:")}
    assert len(teams) == 3 and all(late[scope] == held[scope] for scope in teams)
    assert {kind for scope in teams for kind, _ in held[scope]} == {
        "case",
        "answer",
        "letter",
        "activity",
    } & {kind for kind, _ in dumped}
