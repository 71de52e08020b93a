"""Makes a desk of a backup, or of what was salvaged from a damaged one."""

from __future__ import annotations

import contextlib
import os
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

import msgspec

from caseapp.domain.audit import Act
from caseapp.errors import (
    BackupDamaged,
    BackupNewer,
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseNewer,
    FolderTaken,
)
from caseapp.keys import Key, KeyFile
from caseapp.ports import Clock
from caseapp.storage.another_device import become_another_device
from caseapp.storage.backup import ABOUT, VERSION, About
from caseapp.storage.check import damage
from caseapp.storage.engine import check, clear_beside, engine_for, gather
from caseapp.storage.faults import telling
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE, alone, folder_exists
from caseapp.storage.migrate import migrate
from caseapp.storage.replica import load_again
from caseapp.storage.salvage import Salvaged, salvage
from caseapp.storage.search import index_all
from caseapp.storage.tables import SCHEMA_VERSION
from caseapp.whole_file import sync_folder, write_whole

_MADE_IN = f"{DATABASE_FILE}.restoring"
_MOST_KEY_BYTES = 64 * 1024


def restore(backup: Path, folder: Path, passphrase: str, clock: Clock) -> None:
    """Make `folder`, which must hold no desk, the desk of a backup. It enrols as a new device at its next sign-in.

    Raises `FolderTaken`, `FolderInUse`, `FolderNotUsable`, `DiskFull`, `BackupDamaged`, `BackupNewer`,
    `WrongPassphrase`, and what migrating raises. `folder` is a desk only once all of it is there.
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
    `FolderTaken`, `FolderInUse`, `FolderNotUsable`, `DatabaseNewer`, what `salvage` raises, and what migrating
    raises; `damaged` is only read.
    """
    with _empty(folder) as (_, database):
        salvaged = salvage(damaged, key.raw, key.salt, database)
        if salvaged.version > SCHEMA_VERSION:  # there may be tables in it that this version does not know
            raise DatabaseNewer(found=salvaged.version, known=SCHEMA_VERSION)
        content = key_file.recovery_only()
        _move_in(folder, content, database, key, salvaged.version, Act.SALVAGED, clock)
    return salvaged


def key_file_in(backup: Path) -> bytes:
    """The key file that a backup carries; raises `BackupDamaged`."""
    with _reading(backup), zipfile.ZipFile(backup) as packed:
        return _key_file(packed, backup)


@contextmanager
def _empty(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Where key file and database are made in a folder that holds no desk and is ours alone meanwhile.

    It is a folder within, so that whatever is left of them goes with it: the log of one database is never read into
    another.
    """
    if folder_exists(folder):
        raise FolderTaken(folder=str(folder))
    os.umask(0o077)
    with telling(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with alone(folder):
            _clear(folder)
            made = folder / _MADE_IN
            made.mkdir()
            try:
                with telling(folder):  # to be asked before the room is free again
                    yield made / KEY_FILE, made / DATABASE_FILE
            finally:
                with contextlib.suppress(OSError):
                    _clear(folder)


def _clear(folder: Path) -> None:
    """Remove what a restore that was killed left: its own folder, or the files of versions before this one."""
    for left in (*folder.glob(f"{DATABASE_FILE}.restoring*"), *folder.glob(f"{KEY_FILE}.restoring*")):
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink()


def _move_in(
    folder: Path, key_file: bytes, database: Path, key: Key, version: int, because: Act, clock: Clock
) -> None:
    if version < SCHEMA_VERSION:
        migrate(database, key, version)
    engine = engine_for(database, key, writing=True)
    try:
        with engine.begin() as connection:
            if because is Act.SALVAGED:
                load_again(connection)  # rows that were lost are to come again
                if version < SCHEMA_VERSION:
                    index_all(connection)
            become_another_device(connection, because, clock())
    finally:
        engine.dispose()
    gather(database, key)
    if folder_exists(folder):
        raise FolderTaken(folder=str(folder))
    # The database under its own name comes last: with a key file beside it, it is a desk.
    try:
        write_whole(folder / KEY_FILE, key_file)
        clear_beside(folder / DATABASE_FILE)
        database.replace(folder / DATABASE_FILE)
    except OSError:
        (folder / KEY_FILE).unlink(missing_ok=True)
        raise
    sync_folder(folder)


def _unpack(backup: Path, key_file: Path, database: Path) -> None:
    with ExitStack() as held:
        with _reading(backup):
            packed = held.enter_context(zipfile.ZipFile(backup))
            about = msgspec.json.decode(packed.read(ABOUT), type=About)
            if about.version > VERSION or about.schema > SCHEMA_VERSION:
                raise BackupNewer(file=str(backup))
            content = _key_file(packed, backup)
            given = held.enter_context(packed.open(DATABASE_FILE))
        key_file.write_bytes(content)
        with database.open("wb") as out:
            while block := _block(given, backup):
                out.write(block)
            out.flush()
            os.fsync(out.fileno())


def _key_file(packed: zipfile.ZipFile, backup: Path) -> bytes:
    if packed.getinfo(KEY_FILE).file_size > _MOST_KEY_BYTES:
        raise BackupDamaged(file=str(backup))
    return packed.read(KEY_FILE)


def _block(given: IO[bytes], backup: Path) -> bytes:
    with _reading(backup):
        return given.read(1024 * 1024)


@contextmanager
def _reading(backup: Path) -> Iterator[None]:
    """What cannot be read of a backup is its own fault; what cannot be written is not."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        msgspec.MsgspecError,
        OSError,
        EOFError,
        RuntimeError,  # it says of itself that it has a password
        ValueError,
    ):
        raise BackupDamaged(file=str(backup)) from None
