"""A data folder: its lock, its key and its database, made, opened, brought up to date."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from caseapp import keys
from caseapp.domain.ids import new_id
from caseapp.errors import FolderInUse, FolderNotUsable
from caseapp.keys import ByPin, Key, KeyFile, Opening
from caseapp.storage import search
from caseapp.storage.engine import check, engine_for, salt_in
from caseapp.storage.migrate import migrate, stamp
from caseapp.storage.settings import write_setting
from caseapp.storage.tables import APPLICATION_ID, SCHEMA_VERSION, metadata

KEY_FILE = "key.json"
DATABASE_FILE = "desk.db"
_LOCK_FILE = "lock"


@dataclass(frozen=True, slots=True)
class OpenFolder:
    """A folder that is ours alone until `free` is called. `read_only`: nothing can be written there."""

    path: Path
    key: Key
    key_file: KeyFile
    read_only: bool
    free: Callable[[], None]

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / DATABASE_FILE


def folder_exists(folder: Path) -> bool:
    """Whether `folder` holds a desk, be it one whose key file is missing."""
    return (folder / KEY_FILE).exists() or (folder / DATABASE_FILE).exists()


def key_file_of(folder: Path) -> KeyFile:
    """The key file of a folder, there or not."""
    return KeyFile(folder / KEY_FILE, lambda: salt_in(folder / DATABASE_FILE))


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """While nobody else has the folder open; raises `FolderInUse`. A folder that cannot be written nobody has open."""
    lock = FileLock(folder / _LOCK_FILE)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise FolderInUse from None
    except OSError:
        yield
        return
    try:
        yield
    finally:
        lock.release()


def open_folder(folder: Path, opening: Opening) -> OpenFolder:
    """Open `folder`; by a passphrase, or by the key store, it is made if there is nothing yet.

    Raises `FolderNotUsable`, `FolderInUse`, what `KeyFile` and its ways of opening raise, `DatabaseMissing`,
    `DatabaseDamaged`, `DatabaseForeign`, `DatabaseNewer`, `DatabaseNotMigrated`, `DiskFull`.
    """
    os.umask(0o077)
    lock = FileLock(folder / _LOCK_FILE, thread_local=False)  # opened off the GUI thread, closed on it
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout:
        raise FolderInUse from None
    except OSError:
        return _open_unchanging(folder, opening)
    try:
        key_file = key_file_of(folder)
        key = _key(folder, key_file, opening)
    except BaseException:
        lock.release()
        raise
    return OpenFolder(folder, key, key_file, False, lock.release)


def _open_unchanging(folder: Path, opening: Opening) -> OpenFolder:
    """Nothing can be written here, but what is here may still be read."""
    key_file = key_file_of(folder)
    if not folder_exists(folder) or not os.access(folder / DATABASE_FILE, os.R_OK):
        raise FolderNotUsable(folder=str(folder))
    try:
        key = key_file.open(opening)
        check(folder / DATABASE_FILE, key, unchanging=True)
    except OSError:
        raise FolderNotUsable(folder=str(folder)) from None
    return OpenFolder(folder, key, key_file, True, _nothing_to_free)


def _nothing_to_free() -> None:
    """No lock can be taken where nothing can be written."""


def _key(folder: Path, key_file: KeyFile, opening: Opening) -> Key:
    database = folder / DATABASE_FILE
    part = database.with_suffix(".part")
    if folder_exists(folder) or isinstance(opening, ByPin):
        key = key_file.open(opening)
        if part.exists() and not database.exists():
            _put_in_place(part, database, key)
        version = check(database, key)
        if version < SCHEMA_VERSION:
            migrate(database, key, version)
        return key
    # In this order the power may go at any moment: a database under its own name always has its key.
    key = keys.new_key()
    make_database(part, key)
    KeyFile.make(folder / KEY_FILE, key, opening)
    _put_in_place(part, database, key)
    return key


def make_database(part: Path, key: Key) -> None:
    """A new database beside its final name first, so that a half-made one is never taken for a desk."""
    part.unlink(missing_ok=True)
    engine = engine_for(part, key, writing=True)
    with engine.begin() as connection:
        metadata.create_all(connection)
        for statement in search.SCHEMA:
            connection.exec_driver_sql(statement)
        stamp(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
        write_setting(connection, "device", new_id())
    engine.dispose()


def _put_in_place(part: Path, database: Path, key: Key) -> None:
    check(part, key)
    part.replace(database)
