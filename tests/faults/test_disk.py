"""A disk without room, and a folder in which nothing can be written."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.domain.person import PersonName
from caseapp.errors import DiskFull, FolderNotUsable, FolderReadOnly
from caseapp.storage import reserve
from caseapp.storage.check import damage
from caseapp.storage.engine import PAGE_BYTES
from caseapp.storage.folder import DATABASE_FILE, key_file_of
from caseapp.usecases.people import NewPerson, add_person
from tests.support.desks import PASSPHRASE

SMALL_DISK = 24 * 1024 * 1024


def names(desk: Desk) -> set[str]:
    return {name.full for name in desk.read(lambda reader: reader.find(PersonName))}


def fill(folder: Path) -> Path:
    """Take all the room that is left on the disk of a folder."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        block = bytes(64 * 1024)
        try:
            while file.write(block):
                pass
        except OSError:
            return filler
    raise AssertionError("the disk has no end")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 24 MB."""
    at = tmp_path / "disk"
    at.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "tmpfs", at], capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield at
    subprocess.run(["umount", "--lazy", at], check=True)


def test_full_disk(small_disk: Path, westmere_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first act that finds no room is saved with the help of the reserve; what follows says that it is not."""
    monkeypatch.setattr(reserve, "BYTES", 1024 * 1024)
    folder = shutil.copytree(westmere_folder, small_disk / "desk")
    desk = Desk(folder, PASSPHRASE)
    desk._store.keep_reserve()
    filler = fill(folder)
    saved, refused = [], 0
    for number in range(3000):
        name = f"Person {number:04d} " + "of the full disk " * 20
        try:
            desk.write(add_person, NewPerson(name)).result()
        except DiskFull:
            refused += 1
            if refused == 3:
                break
        else:
            assert not refused, "room came from nowhere"
            saved.append(name)
    assert desk.low_on_room and refused == 3 and len(saved) >= 5
    assert set(saved) <= names(desk)
    filler.unlink()
    desk.write(add_person, NewPerson("Afterwards")).result()
    desk._store.keep_reserve()
    assert not desk.low_on_room
    desk.close()
    assert damage(folder / DATABASE_FILE, key_file_of(folder).by_passphrase(PASSPHRASE)) is None
    desk = Desk(folder, PASSPHRASE)
    assert {*saved, "Afterwards"} <= names(desk)
    assert f"Person {len(saved):04d} " + "of the full disk " * 20 not in names(desk)
    assert desk.care.audit_findings() == []
    desk.close()
    print(
        f"full disk: {len(saved)} acts saved, the last {saved.index(saved[-1]) + 1} with the reserve, then refused"
    )


def test_a_database_that_may_not_grow_is_a_full_disk(westmere_folder: Path, tmp_path: Path) -> None:
    """The same answer from SQLite itself, where no small disk can be made."""
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    desk = Desk(folder, PASSPHRASE)
    pages = (folder / DATABASE_FILE).stat().st_size // PAGE_BYTES

    def limit(connection) -> None:  # type: ignore[no-untyped-def]
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")

    desk._store.in_writer(limit).result()
    before = names(desk)
    with pytest.raises(DiskFull):
        for number in range(1000):
            desk.write(add_person, NewPerson(f"Person {number} " * 10)).result()
    assert before <= names(desk)
    desk.close()


@pytest.fixture
def unwritable(westmere_folder: Path, tmp_path: Path) -> Iterator[Path]:
    """A desk's folder in which this account can write nothing: for root, on a disk mounted so."""
    at = tmp_path / "disk"
    at.mkdir()
    if os.geteuid() != 0:
        folder = shutil.copytree(westmere_folder, at / "desk")
        folder.chmod(0o500)
        yield folder
        folder.chmod(0o700)
        return
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", at], capture_output=True).returncode != 0:
        pytest.skip("no disk can be mounted here")
    folder = shutil.copytree(westmere_folder, at / "desk")
    subprocess.run(["mount", "-o", "remount,ro", at], check=True)
    yield folder
    subprocess.run(["umount", "--lazy", at], check=True)


def test_read_only_folder(unwritable: Path) -> None:
    """What is there can be looked at, nothing is written, and what is not done is said."""
    before = {file.name: file.read_bytes() for file in unwritable.iterdir() if file.is_file()}
    desk = Desk(unwritable, PASSPHRASE)
    assert desk.read_only
    assert len(names(desk)) > 300
    assert desk.read(lambda reader: reader.search("bevan", 5))
    with pytest.raises(FolderReadOnly):
        desk.write(add_person, NewPerson("Nobody")).result()
    health = desk.care.look_after()
    assert health.damage is None and health.backup_problem is None
    desk.close()
    assert {file.name: file.read_bytes() for file in unwritable.iterdir() if file.is_file()} == before


def test_a_folder_that_cannot_be_made_is_said(unwritable: Path) -> None:
    with pytest.raises(FolderNotUsable):
        Desk(unwritable / "deeper", PASSPHRASE)
