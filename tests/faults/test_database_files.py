"""What may be wrong with the files of a desk: each is said in one sentence, and nothing of them is touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.domain.person import PersonName
from caseapp.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseNewer,
    Expected,
    FolderInUse,
    WrongPassphrase,
)
from caseapp.storage.engine import connected
from caseapp.storage.folder import DATABASE_FILE, key_file_of
from caseapp.storage.restore import restore
from caseapp.usecases.people import NewPerson, add_person
from tests.support.desks import PASSPHRASE
from tests.support.services import PROJECT

Damage = Callable[[Path], None]


@pytest.fixture
def folder(westmere_folder: Path, tmp_path: Path) -> Path:
    """A closed desk with work that waits, and a backup of it beside."""
    made = shutil.copytree(westmere_folder, tmp_path / "desk")
    desk = Desk(made, PASSPHRASE)
    desk.write(add_person, NewPerson("Ceri Example")).result()
    desk.care.back_up(tmp_path / "kept.caseapp-backup")
    desk.close()
    return made


def refused(folder: Path, kind: type[Expected], passphrase: str = PASSPHRASE) -> Expected:
    """What opening says; every file is as it was afterwards, and the folder is free."""
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    with pytest.raises(kind) as told:
        Desk(folder, passphrase)
    after = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    assert after == before
    return told.value


def still_there(folder: Path) -> None:
    """The backup gives the work back in an empty folder."""
    restore(folder.parent / "kept.caseapp-backup", folder.parent / "new", PASSPHRASE, system_clock)
    desk = Desk(folder.parent / "new", PASSPHRASE)
    names = {name.full for name in desk.read(lambda reader: reader.find(PersonName))}
    assert "Ceri Example" in names and desk.read(lambda reader: reader.waiting()) == 2
    desk.close()


def test_wrong_passphrase(folder: Path) -> None:
    refused(folder, WrongPassphrase, "another passphrase")
    Desk(folder, PASSPHRASE).close()


def test_zero_bytes(folder: Path) -> None:
    (folder / DATABASE_FILE).write_bytes(b"")
    refused(folder, DatabaseDamaged)
    still_there(folder)


def test_missing(folder: Path) -> None:
    (folder / DATABASE_FILE).unlink()
    refused(folder, DatabaseMissing)
    assert not (folder / DATABASE_FILE).exists()
    still_there(folder)


def test_truncated(folder: Path) -> None:
    os.truncate(folder / DATABASE_FILE, (folder / DATABASE_FILE).stat().st_size // 2)
    refused(folder, DatabaseDamaged)
    still_there(folder)


def test_bit_flipped(folder: Path) -> None:
    """In the first page it does not open; elsewhere work goes on, and the check in the background says so."""
    whole = (folder / DATABASE_FILE).read_bytes()
    (folder / DATABASE_FILE).write_bytes(whole[:200] + bytes([whole[200] ^ 1]) + whole[201:])
    refused(folder, DatabaseDamaged)
    at = len(whole) - 2000
    (folder / DATABASE_FILE).write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    desk = Desk(folder, PASSPHRASE)
    health = desk.care.look_after()
    assert health.damage is not None and health.damage.pages == (at // 4096 + 1,)
    desk.close()
    still_there(folder)


def test_newer(folder: Path) -> None:
    connection = connected(folder / DATABASE_FILE, key_file_of(folder).by_passphrase(PASSPHRASE))
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert refused(folder, DatabaseNewer).values["found"] == 99


@pytest.mark.parametrize("other", ["plain", "another desk's"])
def test_foreign(folder: Path, other: str, tmp_path: Path) -> None:
    if other == "plain":
        import sqlite3

        (folder / DATABASE_FILE).unlink()
        plain = sqlite3.connect(folder / DATABASE_FILE)
        plain.execute("CREATE TABLE something (else_ TEXT)")
        plain.commit()
        plain.close()
    else:
        Desk(tmp_path / "other", PASSPHRASE).close()
        shutil.copy(tmp_path / "other" / DATABASE_FILE, folder / DATABASE_FILE)
    refused(folder, DatabaseForeign)
    still_there(folder)


@pytest.mark.journey
def test_second_copy(folder: Path, isolated_environment: dict[str, str]) -> None:
    """A command on a folder that is open says so; the desk that has it open goes on."""
    desk = Desk(folder, PASSPHRASE)
    with pytest.raises(FolderInUse):
        Desk(folder, PASSPHRASE)
    told = subprocess.run(
        [sys.executable, "-m", "main", "--data-dir", folder, "find", "example"],
        env={**isolated_environment, "CASEAPP_PASSPHRASE": PASSPHRASE},
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert told.returncode == 1
    assert told.stderr == "Caseapp is open on this folder already. Close it there, then try again.\n"
    desk.write(add_person, NewPerson("Dilys Example")).result()
    desk.close()
