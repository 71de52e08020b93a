"""A desk that takes another's place: what was there is kept, on the disk, before anything is put over it."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.domain.person import PersonName
from caseapp.errors import DatabaseMissing, DiskFull
from caseapp.rescue import check_folder, restore_in_place, salvage_in_place
from caseapp.storage.engine import log_of
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE
from caseapp.usecases.people import NewPerson, add_person
from tests.support.desks import PASSPHRASE
from tests.support.killed import leave_work_in_the_log

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


@pytest.fixture
def backup(westmere_folder: Path, tmp_path: Path) -> Path:
    """A backup from before anybody worked."""
    desk = Desk(shutil.copytree(westmere_folder, tmp_path / "before"), PASSPHRASE)
    made = desk.care.back_up(tmp_path / "kept.caseapp-backup")
    desk.close()
    return made


@pytest.fixture
def folder(westmere_folder: Path, tmp_path: Path) -> Path:
    """A desk whose last work stands in its log, and whose first page was flipped."""
    made = shutil.copytree(westmere_folder, tmp_path / "desk")
    leave_work_in_the_log(made)
    whole = (made / DATABASE_FILE).read_bytes()
    (made / DATABASE_FILE).write_bytes(whole[:200] + bytes([whole[200] ^ 1]) + whole[201:])
    return made


def files_of(folder: Path) -> dict[str, bytes]:
    names = (KEY_FILE, DATABASE_FILE, f"{DATABASE_FILE}-wal")
    return {name: (folder / name).read_bytes() for name in names}


def test_what_was_there_is_on_the_disk_before_anything_takes_its_place(
    folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(folder)
    synced: list[Path] = []
    replaced: list[Path] = []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(opened: int) -> None:
        fsync(opened)
        synced.append(Path(f"/proc/self/fd/{opened}").resolve())

    def noted_replace(self: Path, target: Path) -> Path:
        if target.parent == folder:
            (aside,) = folder.glob("set-aside-*")
            assert (files_of(aside) == before and synced[-2:] == [aside, folder]) or replaced
            replaced.append(target)
            synced.clear()
        return replace(self, target)

    if not Path("/proc/self/fd").exists():
        pytest.skip("this system does not tell which file is synced")
    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    restore_in_place(folder, backup, PASSPHRASE, lambda: NOW)
    assert replaced == [folder / KEY_FILE, folder / DATABASE_FILE] and synced == [folder]
    Desk(folder, PASSPHRASE).close()


def test_each_set_aside_has_a_name_of_its_own(folder: Path, backup: Path) -> None:
    before = files_of(folder)
    for _ in range(3):
        restore_in_place(folder, backup, PASSPHRASE, lambda: NOW)
    asides = sorted(folder.glob("set-aside-*"))
    assert [each.name.partition("T")[2] for each in asides] == ["090000", "090000-2", "090000-3"]
    assert files_of(asides[0]) == before


def test_a_disk_that_knows_no_second_names_gets_copies(
    folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    before = files_of(folder)
    monkeypatch.setattr(os, "link", no_links)
    restore_in_place(folder, backup, PASSPHRASE, lambda: NOW)
    (aside,) = folder.glob("set-aside-*")
    assert files_of(aside) == before


def test_a_half_made_set_aside_is_removed_and_all_is_as_it_was(
    folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before, there = files_of(folder), {each.name for each in folder.iterdir()}
    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(DiskFull):
        restore_in_place(folder, backup, PASSPHRASE, lambda: NOW)
    assert files_of(folder) == before and {each.name for each in folder.iterdir()} == there


def test_a_salvaged_desk_has_what_stood_in_the_log(folder: Path) -> None:
    salvage_in_place(folder, PASSPHRASE, lambda: NOW)
    desk = Desk(folder, PASSPHRASE)
    assert "Ceri Example" in {name.full for name in desk.read(lambda reader: reader.find(PersonName))}
    desk.close()


def test_looking_for_damage_makes_no_database(folder: Path) -> None:
    (folder / DATABASE_FILE).unlink()
    log_of(folder / DATABASE_FILE).unlink()
    with pytest.raises(DatabaseMissing):
        check_folder(folder, PASSPHRASE)
    assert not (folder / DATABASE_FILE).exists()


def test_a_desk_that_is_open_can_be_checked(westmere_desk: Desk, tmp_path: Path) -> None:
    westmere_desk.write(add_person, NewPerson("Ceri Example")).result()
    assert check_folder(tmp_path / "desk", PASSPHRASE) is None
