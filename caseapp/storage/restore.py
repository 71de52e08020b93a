"""Makes a desk of a backup, or of what was salvaged from a damaged one."""

from __future__ import annotations

import contextlib
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from caseapp.domain.audit import Act
from caseapp.errors import BackupDamaged, BackupNewer, DatabaseDamaged, DatabaseForeign, FolderTaken
from caseapp.keys import Key, KeyFile, write_whole
from caseapp.ports import Clock
from caseapp.storage.another_device import become_another_device
from caseapp.storage.backup import ABOUT, VERSION, About
from caseapp.storage.check import damage
from caseapp.storage.engine import check, engine_for
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE, folder_exists
from caseapp.storage.migrate import migrate
from caseapp.storage.salvage import Salvaged, salvage
from caseapp.storage.search import index_all
from caseapp.storage.tables import SCHEMA_VERSION

_MOST_KEY_BYTES = 64 * 1024


def restore(backup: Path, folder: Path, passphrase: str, clock: Clock) -> None:
    """Make `folder`, which must hold no desk, the desk of a backup. It enrols as a new device at its next sign-in.

    Raises `FolderTaken`, `BackupDamaged`, `BackupNewer`, `WrongPassphrase`, and what migrating raises. `folder` is a
    desk only once all of it is there.
    """
    with _empty(folder) as (key_file, database):
        _unpack(backup, key_file, database)
        key = KeyFile(key_file, lambda: b"").by_passphrase(passphrase)
        try:
            version = check(database, key)
        except (DatabaseDamaged, DatabaseForeign):
            raise BackupDamaged(file=str(backup)) from None
        if damage(database, key):
            raise BackupDamaged(file=str(backup))
        _move_in(folder, key_file.read_bytes(), database, key, version, Act.RESTORED, clock)


def salvage_to(damaged: Path, key: Key, key_file: KeyFile, folder: Path, clock: Clock) -> Salvaged:
    """Make `folder`, which must hold no desk, a desk of all that can be read of the database `damaged`.

    Its key file opens by the passphrase alone. What the centre has already is fetched again at the next sync. Raises
    `FolderTaken`, what `salvage` raises, and what migrating raises; `damaged` is only read.
    """
    with _empty(folder) as (_, database):
        salvaged = salvage(damaged, key.raw, key.salt, database)
        content = key_file.recovery_only()
        _move_in(folder, content, database, key, salvaged.version, Act.SALVAGED, clock)
    return salvaged


@contextmanager
def _empty(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Where key file and database are made in a folder that holds no desk; what is left of them is removed."""
    if folder_exists(folder):
        raise FolderTaken(folder=str(folder))
    os.umask(0o077)
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"{KEY_FILE}.restoring", folder / f"{DATABASE_FILE}.restoring"
    _remove(*made)
    try:
        yield made
    finally:
        _remove(*made)


def _move_in(
    folder: Path, key_file: bytes, database: Path, key: Key, version: int, because: Act, clock: Clock
) -> None:
    if version < SCHEMA_VERSION:
        migrate(database, key, version)
    engine = engine_for(database, key, writing=True)
    with engine.begin() as connection:
        if because is Act.SALVAGED:
            connection.exec_driver_sql("DELETE FROM cursor")  # rows that were lost are to come again
            if version < SCHEMA_VERSION:
                index_all(connection)
        become_another_device(connection, because, clock())
    engine.dispose()
    # The database under its own name comes last: with a key file beside it, it is a desk.
    write_whole(folder / KEY_FILE, key_file)
    database.replace(folder / DATABASE_FILE)


def _unpack(backup: Path, key_file: Path, database: Path) -> None:
    try:
        with zipfile.ZipFile(backup) as packed:
            about = msgspec.json.decode(packed.read(ABOUT), type=About)
            if about.version > VERSION or about.schema > SCHEMA_VERSION:
                raise BackupNewer(file=str(backup))
            if packed.getinfo(KEY_FILE).file_size > _MOST_KEY_BYTES:
                raise BackupDamaged(file=str(backup))
            key_file.write_bytes(packed.read(KEY_FILE))
            with packed.open(DATABASE_FILE) as given, database.open("wb") as out:
                while block := given.read(1024 * 1024):
                    out.write(block)
                out.flush()
                os.fsync(out.fileno())
    except (zipfile.BadZipFile, KeyError, msgspec.MsgspecError, OSError, NotImplementedError, ValueError):
        raise BackupDamaged(file=str(backup)) from None


def _remove(*files: Path) -> None:
    for each in files:
        with contextlib.suppress(OSError):
            each.unlink()
