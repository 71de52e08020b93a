"""What can be done for a desk that does not open any more."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from caseapp.health import Damage
from caseapp.keys import Opening
from caseapp.ports import Clock
from caseapp.storage.backup import BACKUPS, backups_in
from caseapp.storage.check import damage
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE, alone, key_file_of
from caseapp.storage.restore import restore, salvage_to
from caseapp.storage.salvage import Salvaged


def check_folder(folder: Path, opening: Opening) -> Damage | None:
    """What is wrong with the database of a folder, open elsewhere or not; raises what `KeyFile` raises."""
    return damage(folder / DATABASE_FILE, key_file_of(folder).open(opening))


def salvage_folder(folder: Path, opening: Opening, target: Path, clock: Clock) -> Salvaged:
    """Save all that can be read of the desk in `folder` as a new desk in `target`, an empty folder.

    `folder` is only read, and must not be open. Raises `FolderInUse`, what `KeyFile` raises, and what `salvage_to`
    raises.
    """
    key_file = key_file_of(folder)
    key = key_file.open(opening)
    with alone(folder):
        return salvage_to(folder / DATABASE_FILE, key, key_file, target, clock)


def newest_backup(folder: Path) -> Path | None:
    """The newest of the daily backups that lie in the folder."""
    return next(iter(backups_in(folder / BACKUPS)), None)


def restore_in_place(folder: Path, backup: Path, passphrase: str, clock: Clock) -> None:
    """The desk of a backup takes the place of one that does not open; what was there is set aside, not deleted.

    Raises `FolderInUse` and what `restore` raises; then everything is as it was.
    """
    with alone(folder):
        _take_place(folder, clock, lambda made: restore(backup, made, passphrase, clock))


def salvage_in_place(folder: Path, opening: Opening, clock: Clock) -> None:
    """A desk of all that can be read takes the place of the damaged one, which is set aside.

    Raises `FolderInUse`, what `KeyFile` raises and what `salvage_to` raises; then everything is as it was.
    """
    key_file = key_file_of(folder)
    key = key_file.open(opening)
    database = folder / DATABASE_FILE
    with alone(folder):
        _take_place(folder, clock, lambda made: salvage_to(database, key, key_file, made, clock))


def _take_place(folder: Path, clock: Clock, make: Callable[[Path], object]) -> None:
    made = folder / "made-anew"
    shutil.rmtree(made, ignore_errors=True)
    try:
        make(made)
        aside = folder / f"set-aside-{clock():%Y-%m-%dT%H%M%S}"
        aside.mkdir()
        logs = [folder / f"{DATABASE_FILE}{end}" for end in ("-wal", "-shm")]
        for file in (folder / KEY_FILE, folder / DATABASE_FILE, *logs):
            if file.exists():
                shutil.copy2(file, aside)
        # At no moment is there no desk, for a new one would be made; nor may an old log be read into a new database.
        (made / KEY_FILE).replace(folder / KEY_FILE)
        for file in logs:
            file.unlink(missing_ok=True)
        (made / DATABASE_FILE).replace(folder / DATABASE_FILE)
    finally:
        shutil.rmtree(made, ignore_errors=True)
