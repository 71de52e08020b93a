"""A disk without room, and a folder in which nothing can be written."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.domain.person import PersonName
from caseapp.errors import BackupNotWritten, DiskFull, FolderNotUsable, FolderReadOnly
from caseapp.keys import ByPin
from caseapp.rescue import check_folder, restore_in_place, salvage_folder
from caseapp.storage import reserve
from caseapp.storage.check import damage
from caseapp.storage.engine import PAGE_BYTES, gather
from caseapp.storage.folder import DATABASE_FILE, key_file_of
from caseapp.storage.reserve import Reserve
from caseapp.storage.restore import restore
from caseapp.storage.tables import SCHEMA_VERSION
from caseapp.usecases.people import NewPerson, add_person
from tests.storage.test_migrate import OLD
from tests.support.desks import PASSPHRASE
from tests.support.key_stores import MemoryKeyStore
from tests.support.killed import leave_work_in_the_log

SMALL_DISK = 24 * 1024 * 1024


def names(desk: Desk) -> set[str]:
    return {name.full for name in desk.read(lambda reader: reader.find(PersonName))}


def fill(folder: Path, but: int = 0) -> Path:
    """Take all the room that is left on the disk of a folder, or all but so many bytes."""
    filler = folder / "filler"
    left = shutil.disk_usage(folder).free - but
    with filler.open("wb", buffering=0) as file:
        try:
            while left > 0:
                left -= file.write(bytes(min(64 * 1024, left)))
        except OSError:
            pass
    return filler


@contextmanager
def mounted(at: Path, size: int = SMALL_DISK, files: int = 1000) -> Iterator[Path]:
    """A disk for so many bytes and so many files and folders at a folder, which is made."""
    at.mkdir()
    options = f"size={size},nr_inodes={files + 1}"
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", at], capture_output=True)
    if made.returncode != 0:
        pytest.skip("no disk can be mounted here")
    try:
        yield at
    finally:
        subprocess.run(["umount", "--lazy", at], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 24 MB."""
    with mounted(tmp_path / "disk") as at:
        yield at


@contextmanager
def unwritable_copy(folder: Path, at: Path) -> Iterator[Path]:
    """A copy of a desk's folder in which this account can write nothing: for root, on a disk mounted so."""
    if os.geteuid() != 0:
        copy = shutil.copytree(folder, at / "desk")
        copy.chmod(0o500)
        try:
            yield copy
        finally:
            copy.chmod(0o700)
        return
    with mounted(at):
        copy = shutil.copytree(folder, at / "desk")
        subprocess.run(["mount", "-o", "remount,ro", at], check=True)
        yield copy


@pytest.fixture
def unwritable(westmere_folder: Path, tmp_path: Path) -> Iterator[Path]:
    with unwritable_copy(westmere_folder, tmp_path / "disk") as folder:
        yield folder


@pytest.fixture
def backup(westmere_folder: Path, tmp_path: Path) -> Path:
    desk = Desk(shutil.copytree(westmere_folder, tmp_path / "other"), PASSPHRASE)
    made = desk.care.back_up(tmp_path / "kept.caseapp-backup")
    desk.close()
    return made


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


def test_a_pin_opens_a_read_only_folder(westmere_folder: Path, tmp_path: Path) -> None:
    store = MemoryKeyStore()
    desk = Desk(shutil.copytree(westmere_folder, tmp_path / "before"), PASSPHRASE, key_store=store)
    desk.keys.open_by_pin("483920")
    desk.close()
    with unwritable_copy(tmp_path / "before", tmp_path / "disk") as folder:
        desk = Desk(folder, ByPin("483920", store), key_store=store)
        assert desk.read_only and len(names(desk)) > 300
        desk.close()


@pytest.fixture
def cut_off(westmere_folder: Path, tmp_path: Path) -> Path:
    """A desk that was killed when its last work stood in the log alone."""
    folder = shutil.copytree(westmere_folder, tmp_path / "cut-off")
    leave_work_in_the_log(folder)
    return folder


def test_a_read_only_folder_shows_what_stands_in_its_log(cut_off: Path, tmp_path: Path) -> None:
    """In a private copy, encrypted, that is gone afterwards."""
    with unwritable_copy(cut_off, tmp_path / "disk") as folder:
        desk = Desk(folder, PASSPHRASE)
        assert desk.read_only and "Ceri Example" in names(desk)
        assert desk.read(lambda reader: reader.waiting()) == 2
        assert desk.care.look_after().damage is None
        (place,) = Path(tempfile.gettempdir()).iterdir()
        assert stat.S_IMODE(place.stat().st_mode) == 0o700
        assert {stat.S_IMODE(each.stat().st_mode) for each in place.iterdir()} == {0o600}
        desk.close()
        assert check_folder(folder, PASSPHRASE) is None
        assert not list(Path(tempfile.gettempdir()).iterdir())


def test_without_room_for_the_log_a_read_only_folder_is_not_shown(
    cut_off: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Better nothing than a state from before."""
    with (
        unwritable_copy(cut_off, tmp_path / "disk") as folder,
        mounted(tmp_path / "full", 1024 * 1024) as full,
    ):
        monkeypatch.setattr(tempfile, "tempdir", str(full))
        with pytest.raises(DiskFull):
            Desk(folder, PASSPHRASE)
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
        with pytest.raises(FolderNotUsable):
            Desk(folder, PASSPHRASE)


def test_an_older_desk_is_read_where_nothing_can_be_written(tmp_path: Path) -> None:
    with unwritable_copy(OLD / "version-1", tmp_path / "disk") as folder:
        desk = Desk(folder, PASSPHRASE)
        assert desk.read_only and "Ceri Kept" in names(desk)
        with desk._store._reading.begin() as connection:
            assert connection.exec_driver_sql("PRAGMA user_version").scalar() == SCHEMA_VERSION
        desk.close()
        assert not list(Path(tempfile.gettempdir()).iterdir())


def test_a_whole_desk_is_whole_where_nothing_can_be_written(unwritable: Path) -> None:
    assert check_folder(unwritable, PASSPHRASE) is None


def test_a_read_only_folder_is_no_place_for_a_backup_to_be_restored(unwritable: Path, backup: Path) -> None:
    with pytest.raises(FolderNotUsable):
        restore(backup, unwritable / "new", PASSPHRASE, system_clock)
    with pytest.raises(FolderNotUsable) as told:
        restore_in_place(unwritable, backup, PASSPHRASE, system_clock)
    assert told.value.values == {"folder": str(unwritable)}
    with pytest.raises(FolderNotUsable):
        salvage_folder(unwritable, PASSPHRASE, unwritable / "new", system_clock)


@pytest.mark.parametrize("pages", [0, 40, 250])
def test_a_backup_is_not_called_damaged_because_the_disk_is_full(
    small_disk: Path, backup: Path, pages: int
) -> None:
    filler = fill(small_disk, but=pages * PAGE_BYTES)
    with pytest.raises(DiskFull):
        restore(backup, small_disk / "new", PASSPHRASE, system_clock)
    filler.unlink()
    restore(backup, small_disk / "new", PASSPHRASE, system_clock)
    Desk(small_disk / "new", PASSPHRASE).close()


@pytest.mark.parametrize("more", [2, 6, 12])
def test_a_backup_that_fits_on_the_disk_but_leaves_no_room_to_work_on_it(
    small_disk: Path, backup: Path, more: int
) -> None:
    """The room is free again by the time that it is told."""
    with zipfile.ZipFile(backup) as packed:
        pages = packed.getinfo(DATABASE_FILE).file_size // PAGE_BYTES
    fill(small_disk, but=(pages + more) * PAGE_BYTES)
    with pytest.raises(DiskFull):
        restore(backup, small_disk / "new", PASSPHRASE, system_clock)
    assert [each.name for each in (small_disk / "new").iterdir() if each.name != "lock"] == []


def test_a_full_disk_takes_nothing_from_a_desk_that_was_to_be_put_right(
    small_disk: Path, westmere_folder: Path, backup: Path
) -> None:
    folder = shutil.copytree(westmere_folder, small_disk / "desk")
    before = {each.name for each in folder.iterdir()}
    fill(small_disk, but=300 * PAGE_BYTES)
    for _ in range(2):
        with pytest.raises(DiskFull):
            restore_in_place(folder, backup, PASSPHRASE, system_clock)
    with pytest.raises(DiskFull):
        salvage_folder(folder, PASSPHRASE, small_disk / "new", system_clock)
    assert {each.name for each in folder.iterdir()} - {"lock"} == before - {"lock"}


def test_a_whole_desk_is_whole_on_a_full_disk(small_disk: Path, westmere_folder: Path) -> None:
    folder = shutil.copytree(westmere_folder, small_disk / "desk")
    fill(small_disk)
    assert check_folder(folder, PASSPHRASE) is None


@pytest.mark.parametrize("pages", [0, 16, 64, 128, 200])
def test_a_first_start_on_a_full_disk_says_so_and_can_be_done_again(small_disk: Path, pages: int) -> None:
    filler = fill(small_disk, but=pages * PAGE_BYTES)
    with pytest.raises(DiskFull):
        Desk(small_disk / "desk", PASSPHRASE)
    assert [each.name for each in (small_disk / "desk").iterdir() if each.name != "lock"] == []
    filler.unlink()
    Desk(small_disk / "desk", PASSPHRASE).close()


@pytest.mark.parametrize("files", [0, 1, 2])
def test_a_disk_that_takes_no_more_files_is_full(tmp_path: Path, files: int) -> None:
    """Not even the folder, its lock, or the database can be made; it is no folder in which nothing may be written."""
    with mounted(tmp_path / "disk", files=files) as disk, pytest.raises(DiskFull):
        Desk(disk / "desk", PASSPHRASE)


def test_a_restored_desk_without_room_for_its_log_says_so_and_opens_once_there_is(
    small_disk: Path, westmere_folder: Path
) -> None:
    """It has no log yet: to begin one is the first that is written."""
    folder = shutil.copytree(westmere_folder, small_disk / "desk")
    gather(folder / DATABASE_FILE, key_file_of(folder).by_passphrase(PASSPHRASE))
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        Desk(folder, PASSPHRASE)
    filler.unlink()
    Desk(folder, PASSPHRASE).close()


@pytest.mark.parametrize("pages", [0, 100])
def test_an_older_desk_on_a_full_disk_is_neither_damaged_nor_beyond_help(
    small_disk: Path, pages: int
) -> None:
    """With no room it does not open, with some there is none for the copy before it is brought to this version."""
    folder = shutil.copytree(OLD / "version-1", small_disk / "desk")
    filler = fill(small_disk, but=pages * PAGE_BYTES)
    with pytest.raises(DiskFull):
        Desk(folder, PASSPHRASE)
    filler.unlink()
    desk = Desk(folder, PASSPHRASE)
    assert "Ceri Kept" in names(desk)
    desk.close()


def test_a_database_that_may_not_be_written_can_be_looked_at(westmere_folder: Path, tmp_path: Path) -> None:
    """The folder may, the file in it may not."""
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    database = folder / DATABASE_FILE
    database.chmod(0o400)
    bound = os.geteuid() == 0
    if bound and subprocess.run(["mount", "--bind", database, database], capture_output=True).returncode != 0:
        pytest.skip("nothing can be mounted here")
    try:
        if bound:
            subprocess.run(["mount", "-o", "remount,bind,ro", database], check=True)
        desk = Desk(folder, PASSPHRASE)
        assert desk.read_only and len(names(desk)) > 300
        with pytest.raises(FolderReadOnly):
            desk.write(add_person, NewPerson("Nobody")).result()
        desk.close()
    finally:
        if bound:
            subprocess.run(["umount", "--lazy", database], check=True)


def test_the_daily_care_says_that_the_disk_is_full(small_disk: Path, westmere_folder: Path) -> None:
    folder = shutil.copytree(westmere_folder, small_disk / "desk")
    desk = Desk(folder, PASSPHRASE)
    fill(small_disk)
    health = desk.care.look_after()
    assert health.damage is None and isinstance(health.backup_problem, BackupNotWritten | DiskFull)
    desk.close()


def test_a_reserve_that_finds_no_room_takes_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(reserve, "BYTES", 1024 * 1024)
    monkeypatch.setattr(os, "fsync", full)
    (tmp_path / "desk").mkdir()
    assert not Reserve(tmp_path / "desk").take()
    assert not list((tmp_path / "desk").iterdir())
