"""Older databases open for ever; a step that fails changes nothing; a copy is made first."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from sqlalchemy import Connection

from caseapp.bootstrap import Desk
from caseapp.domain.activity import Activity
from caseapp.domain.person import PersonName
from caseapp.errors import DatabaseNotMigrated
from caseapp.keys import new_key
from caseapp.storage import folder as folder_module
from caseapp.storage.engine import check, engine_for
from caseapp.storage.folder import DATABASE_FILE, key_file_of, make_database
from caseapp.storage.migrate import STEPS, _run, copy_of, migrate
from caseapp.storage.tables import APPLICATION_ID, SCHEMA_VERSION
from caseapp.usecases.this_desk import first_sync_complete
from tests.support.desks import PASSPHRASE

pytestmark = pytest.mark.usefixtures("sync_as_on_windows")
OLD = Path(__file__).parents[1] / "old_databases"
FAILING = """
from alembic import op
revision = "{revision}"
down_revision = "{before}"
def upgrade():
    op.execute("CREATE TABLE half (done TEXT)")
    op.execute("INSERT INTO setting VALUES ('half', 'done')")
    op.execute("INSERT INTO nowhere VALUES (1)")
"""


def schema(connection: Connection) -> dict[str, str]:
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    # A table that was made anew by its step bears its name in quotes.
    return {name: re.sub(r'[\s"]+', "", sql) for name, sql in rows}


@pytest.fixture(params=sorted(each.parent.name for each in OLD.glob("*/desk.db")))
def old_folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a folder as an earlier version left it."""
    return shutil.copytree(OLD / request.param, tmp_path / "desk")


def test_an_old_desk_opens_with_its_work(old_folder):
    desk = Desk(old_folder, PASSPHRASE)
    names = [name.full for name in desk.read(lambda reader: reader.find(PersonName))]
    notes = [line.text for line in desk.read(lambda reader: reader.find(Activity))]
    assert "Ceri Kept" in names and len(names) > 40
    assert "typed before the upgrade" in notes
    assert desk.read(lambda reader: reader.waiting()) == 3
    assert desk.read(lambda reader: reader.search("ceri kept", 5))
    assert desk.read(first_sync_complete) and desk.read(lambda reader: reader.setting("first_sync_complete"))
    desk.close()
    Desk(old_folder, PASSPHRASE).close()


def test_the_copy_made_before_is_the_database_as_it_was(old_folder):
    before = key_file_of(old_folder)
    key = before.by_passphrase(PASSPHRASE)
    version = check(old_folder / DATABASE_FILE, key)
    Desk(old_folder, PASSPHRASE).close()
    if version < SCHEMA_VERSION:
        copy = copy_of(old_folder / DATABASE_FILE, version)
        assert check(copy, key) == version
        assert copy.stat().st_mode & 0o777 == 0o600


def test_tables_made_by_the_steps_equal_those_of_the_declarations(tmp_path):
    key = new_key()
    make_database(tmp_path / "declared", key)
    declared = engine_for(tmp_path / "declared", key, writing=True)
    stepped = engine_for(tmp_path / "stepped", key, writing=True)
    with declared.begin() as one, stepped.begin() as other:
        _run(other, 0, STEPS)
        assert schema(one) == schema(other)
    declared.dispose()
    stepped.dispose()


def test_a_step_that_fails_changes_nothing(old_folder, tmp_path, monkeypatch):
    key = key_file_of(old_folder).by_passphrase(PASSPHRASE)
    version = check(old_folder / DATABASE_FILE, key)
    steps = shutil.copytree(STEPS, tmp_path / "steps")
    text = FAILING.format(revision=SCHEMA_VERSION + 1, before=SCHEMA_VERSION)
    (steps / "versions" / "failing.py").write_text(text)
    for name in ("caseapp.storage.migrate", "caseapp.storage.engine"):
        monkeypatch.setattr(f"{name}.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    whole = (old_folder / DATABASE_FILE).read_bytes()
    with pytest.raises(DatabaseNotMigrated):
        migrate(old_folder / DATABASE_FILE, key, version, steps)
    engine = engine_for(old_folder / DATABASE_FILE, key, writing=False)
    with engine.begin() as connection:
        assert "half" not in schema(connection)
        assert connection.exec_driver_sql("SELECT 1 FROM setting WHERE key = 'half'").fetchone() is None
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == version
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
    engine.dispose()
    assert (old_folder / DATABASE_FILE).read_bytes() == whole


def test_a_desk_of_this_version_is_not_touched(tmp_path, monkeypatch):
    Desk(tmp_path / "desk", PASSPHRASE).close()
    monkeypatch.setattr(folder_module, "migrate", pytest.fail)
    Desk(tmp_path / "desk", PASSPHRASE).close()
