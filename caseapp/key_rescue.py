"""A key file from a backup for a desk whose own is damaged or gone, while its database is whole."""

from __future__ import annotations

import contextlib
from pathlib import Path
from tempfile import TemporaryDirectory

from caseapp.errors import (
    BackupDamaged,
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    KeyFileDamaged,
    KeyFileMissing,
)
from caseapp.keys import KeyFile
from caseapp.storage.engine import check
from caseapp.storage.faults import telling
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE, alone, key_file_of
from caseapp.storage.restore import key_file_in
from caseapp.whole_file import write_whole


def is_key_file_lost(folder: Path) -> bool:
    """Whether the key file cannot be read, or is not there."""
    try:
        _ = key_file_of(folder).salt
    except (KeyFileDamaged, KeyFileMissing):
        return True
    return False


def take_key_file(folder: Path, backup: Path, passphrase: str) -> bool:
    """Put the key file of a backup in the place of a lost one, if it opens the database that is there.

    Nothing that was done since the backup is lost so. Gives False, and changes nothing, if it does not fit. What was
    there is kept beside it. Raises `FolderInUse`, `BackupDamaged`, `WrongPassphrase`, `DatabaseNewer`, `DiskFull` or
    `FolderNotUsable`.
    """
    content = key_file_in(backup)
    with alone(folder), telling(folder):
        with TemporaryDirectory(prefix="key-", dir=folder) as place:
            tried = Path(place) / KEY_FILE
            write_whole(tried, content)
            try:
                key = KeyFile(tried, lambda: b"").by_passphrase(passphrase)
            except KeyFileDamaged:
                raise BackupDamaged(file=str(backup)) from None
            try:
                check(folder / DATABASE_FILE, key)
            except (DatabaseDamaged, DatabaseForeign, DatabaseMissing):
                return False
        with contextlib.suppress(FileNotFoundError):
            (folder / KEY_FILE).replace(folder / f"{KEY_FILE}.damaged")
        write_whole(folder / KEY_FILE, content)
        return True
