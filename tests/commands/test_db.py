"""`caseapp db` and `caseapp audit`, as processes, on a desk that is whole and on one that is not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.domain.person import PersonName
from caseapp.storage.folder import DATABASE_FILE
from caseapp.usecases.people import NewPerson, add_person
from tests.support.desks import PASSPHRASE
from tests.support.services import PROJECT

pytestmark = pytest.mark.journey
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def folder(westmere_folder: Path, tmp_path: Path) -> Path:
    """A closed desk with work that waits."""
    made = shutil.copytree(westmere_folder, tmp_path / "desk")
    desk = Desk(made, PASSPHRASE)
    desk.write(add_person, NewPerson("Ceri Example")).result()
    desk.close()
    return made


@pytest.fixture
def run(isolated_environment: dict[str, str]) -> Run:
    def command(folder: Path, *words: str, passphrase: str = PASSPHRASE) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "main", "--data-dir", folder, *words],
            cwd=PROJECT,
            env={**isolated_environment, "CASEAPP_PASSPHRASE": passphrase},
            capture_output=True,
            text=True,
            timeout=120,
        )

    return command


def spoil(folder: Path) -> int:
    """Damage a page near the end; its number."""
    size = (folder / DATABASE_FILE).stat().st_size
    with (folder / DATABASE_FILE).open("r+b") as file:
        file.seek(-6000, os.SEEK_END)
        file.write(bytes(10))
    return (size - 6000) // 4096 + 1


def test_a_whole_desk_is_said_to_be_whole(folder: Path, run: Run) -> None:
    told = run(folder, "db", "check")
    assert (told.returncode, told.stdout) == (0, "The database is whole.\n")
    audit = run(folder, "audit", "verify", "--json")
    assert json.loads(audit.stdout) == {"rows": 2, "broken": []}


def test_a_damaged_desk_is_told_salvaged_and_opened(folder: Path, run: Run, tmp_path: Path) -> None:
    page = spoil(folder)
    damaged = (folder / DATABASE_FILE).read_bytes()
    told = run(folder, "db", "check", "--json")
    assert told.returncode == 1
    assert json.loads(told.stdout) == {"whole": False, "damaged_pages": [page]}
    made = run(folder, "db", "salvage", str(tmp_path / "saved"), "--json")
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["rows"] > 1000
    assert (folder / DATABASE_FILE).read_bytes() == damaged
    assert run(tmp_path / "saved", "db", "check").returncode == 0
    desk = Desk(tmp_path / "saved", PASSPHRASE)
    assert "Ceri Example" in {name.full for name in desk.read(lambda reader: reader.find(PersonName))}
    assert desk.read(lambda reader: reader.search("ceri example", 5))
    assert desk.read(lambda reader: reader.waiting()) == 2
    desk.close()
    again = run(folder, "db", "salvage", str(tmp_path / "saved"))
    assert again.returncode == 1 and "Nothing was written over it" in again.stderr


def test_a_backup_made_by_a_command_restores(folder: Path, run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "monday.caseapp-backup"
    assert run(folder, "db", "backup", str(kept)).stdout == f"Backed up: {kept}\n"
    assert run(folder, "db", "backup").returncode == 0
    assert len(list((folder / "backups").iterdir())) == 1
    refused = run(folder, "db", "restore", str(kept))
    assert refused.returncode == 1 and "There is a desk in" in refused.stderr
    wrong = run(tmp_path / "new", "db", "restore", str(kept), passphrase="not the passphrase")
    assert wrong.returncode == 1 and "not the passphrase" in wrong.stderr
    assert run(tmp_path / "new", "db", "restore", str(kept)).returncode == 0
    assert run(tmp_path / "new", "find", "ceri example").stdout.startswith("person")


def test_a_changed_audit_row_is_told_at_its_number(folder: Path, run: Run) -> None:
    desk = Desk(folder, PASSPHRASE)
    device = desk.read(lambda reader: reader.me.device)
    desk._store.in_writer(
        lambda connection: connection.exec_driver_sql("UPDATE audit SET record = '' WHERE number = 2")
    ).result()
    desk.close()
    told = run(folder, "audit", "verify")
    assert told.returncode == 1
    assert told.stdout == f"Desk {device}: row 2 is not as it was written.\n"


def test_there_must_be_a_desk(tmp_path: Path, run: Run) -> None:
    for words in (("db", "check"), ("db", "backup"), ("db", "salvage", "elsewhere"), ("audit", "verify")):
        told = run(tmp_path / "nothing", *words)
        assert told.returncode == 1 and "There is no desk in" in told.stderr


def test_a_new_desk_takes_no_short_passphrase(tmp_path: Path, run: Run) -> None:
    people = tmp_path / "people.csv"
    people.write_text("key,name\n1,Ceri Example\n")
    told = run(tmp_path / "new", "import", "people", str(people), passphrase="short")
    assert told.returncode == 1 and "At least 12 letters" in told.stderr
    assert not (tmp_path / "new").exists()
