"""What can be done for a desk that does not open any more."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from caseapp.clock import system_clock
from caseapp.errors import DatabaseDamaged, DiskFull, FolderReadOnly
from caseapp.health import Damage
from caseapp.keys import Key, Opening
from caseapp.ports import Clock
from caseapp.storage.backup import BACKUPS, newest_in
from caseapp.storage.check import damage
from caseapp.storage.engine import BESIDE, beside, clear_beside, is_unread
from caseapp.storage.faults import telling
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE, alone, can_be_written, key_file_of
from caseapp.storage.private_copy import private_copy
from caseapp.storage.restore import restore, salvage_to
from caseapp.storage.salvage import Salvaged
from caseapp.whole_file import sync_folder

T = TypeVar("T")


def check_folder(folder: Path, opening: Opening) -> Damage | None:
    """What is wrong with the database of a folder, open elsewhere or not.

    Raises what `KeyFile` raises, `FolderInUse`, `DatabaseMissing`, `DatabaseDamaged`, and `DiskFull` or
    `FolderNotUsable` where nothing can be written and there is no place for a copy.
    """
    database = folder / DATABASE_FILE
    with telling(folder):
        key = key_file_of(folder).open(opening)
        if can_be_written(folder):
            with contextlib.suppress(DiskFull, FolderReadOnly):
                return damage(database, key)
        with alone(folder):
            return _damage_unchanging(database, key)


def salvage_folder(folder: Path, opening: Opening, target: Path, clock: Clock) -> Salvaged:
    """Save all that can be read of the desk in `folder` as a new desk in `target`, an empty folder.

    `folder` is only read, and must not be open. Raises `FolderInUse`, what `KeyFile` raises, and what `salvage_to`
    raises.
    """
    key_file = key_file_of(folder)
    key = key_file.open(opening)
    with alone(folder):
        return salvage_to(folder / DATABASE_FILE, key, key_file, target, clock)


def newest_backup(folder: Path, clock: Clock = system_clock) -> Path | None:
    """The newest of the daily backups that lie in the folder; one of a day to come only if there is no other."""
    return newest_in(folder / BACKUPS, clock().date())


def restore_in_place(folder: Path, backup: Path, passphrase: str, clock: Clock) -> None:
    """The desk of a backup takes the place of one that does not open; what was there is set aside, not deleted.

    Raises `FolderInUse` and what `restore` raises; then everything is as it was.
    """
    with alone(folder):
        _take_place(folder, clock, lambda made: restore(backup, made, passphrase, clock))


def salvage_in_place(folder: Path, opening: Opening, clock: Clock) -> Salvaged:
    """A desk of all that can be read takes the place of the damaged one, which is set aside.

    Raises `FolderInUse`, what `KeyFile` raises and what `salvage_to` raises; then everything is as it was.
    """
    key_file = key_file_of(folder)
    key = key_file.open(opening)
    database = folder / DATABASE_FILE
    with alone(folder):
        return _take_place(folder, clock, lambda made: salvage_to(database, key, key_file, made, clock))


def _damage_unchanging(database: Path, key: Key) -> Damage | None:
    if not is_unread(database):
        return damage(database, key, unchanging=True)
    try:
        with private_copy(database, key) as copy:
            return damage(copy, key)
    except DatabaseDamaged:
        return Damage((1,), 1)


def _take_place(folder: Path, clock: Clock, make: Callable[[Path], T]) -> T:
    made = folder / "made-anew"
    with telling(folder):
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir(exist_ok=True)
        try:
            done = make(made)
            _set_aside(folder, clock())
            # At no moment is there no desk, for a new one would be made; nor is an old log read into a new database.
            (made / KEY_FILE).replace(folder / KEY_FILE)
            clear_beside(folder / DATABASE_FILE)
            (made / DATABASE_FILE).replace(folder / DATABASE_FILE)
            sync_folder(folder)
            return done
        finally:
            shutil.rmtree(made, ignore_errors=True)


def _set_aside(folder: Path, now: datetime) -> None:
    """Keep what is there beside what comes: on the disk before anything takes its place, whole or not at all."""
    aside = _new_folder(folder / f"set-aside-{now:%Y-%m-%dT%H%M%S}")
    database = folder / DATABASE_FILE
    try:
        for file in (folder / KEY_FILE, database, *(beside(database, end) for end in BESIDE)):
            if file.exists():
                _keep(file, aside / file.name)
        sync_folder(aside)
        sync_folder(folder)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise


def _new_folder(wanted: Path) -> Path:
    """`wanted`, or with a number after its name if that is taken; made."""
    numbers = itertools.count(2)
    made = wanted
    while True:
        try:
            made.mkdir()
        except FileExistsError:
            made = wanted.with_name(f"{wanted.name}-{next(numbers)}")
        else:
            return made


def _keep(file: Path, kept: Path) -> None:
    """A second name for the file needs no room and is there at once; a copy where the disk knows no such names."""
    try:
        os.link(file, kept)
    except OSError:
        with file.open("rb") as given, kept.open("xb") as out:
            shutil.copyfileobj(given, out)
            out.flush()
            os.fsync(out.fileno())
