"""A data folder: its lock, its key and its database, made, opened, brought up to date."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection

from caseapp import keys
from caseapp.errors import DiskFull, FolderInUse, FolderNotUsable
from caseapp.keys import ByPin, Key, KeyFile, Opening
from caseapp.storage import open_cases, search
from caseapp.storage.device import be_new_device
from caseapp.storage.engine import check, clear, clear_beside, engine_for, gather, is_unread, salt_in
from caseapp.storage.faults import is_full, telling, writable
from caseapp.storage.migrate import migrate, stamp
from caseapp.storage.place import check_owner, check_place, keep_private
from caseapp.storage.private_copy import private_copy
from caseapp.storage.tables import APPLICATION_ID, SCHEMA_VERSION, metadata
from caseapp.storage.transitions import TRIGGERS
from caseapp.whole_file import sync_folder

KEY_FILE = "key.json"
DATABASE_FILE = "desk.db"
_LOCK_FILE = "lock"


@dataclass(frozen=True, slots=True)
class OpenFolder:
    """A folder that is ours alone until `free` is called. `read_only`: nothing can be written there.

    `database` is the encrypted database; in a folder that is `read_only` it may be a private copy of it.
    """

    path: Path
    database: Path
    key: Key
    key_file: KeyFile
    read_only: bool
    free: Callable[[], None]


def folder_exists(folder: Path) -> bool:
    """Whether `folder` holds a desk, be it one whose key file is missing."""
    return (folder / KEY_FILE).exists() or (folder / DATABASE_FILE).exists()


def key_file_of(folder: Path) -> KeyFile:
    """The key file of a folder, there or not."""
    return KeyFile(folder / KEY_FILE, lambda: salt_in(folder / DATABASE_FILE))


def can_be_written(folder: Path) -> bool:
    """Whether a desk can be changed: this account may write in its folder and to its database."""
    database = folder / DATABASE_FILE
    return writable(folder) and (writable(database) or not database.exists())


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """While nobody else has the folder open; raises `FolderInUse`. A folder that cannot be written nobody has open."""
    file = folder / _LOCK_FILE
    lock = FileLock(file)
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
        if not folder_exists(folder):
            with contextlib.suppress(OSError):  # Windows removes it when it is free
                file.unlink()
        lock.release()


def open_folder(folder: Path, opening: Opening) -> OpenFolder:
    """Open `folder`; by a passphrase, or by the key store, it is made if there is nothing yet.

    Raises `FolderOfAnother`, `FolderOnNetwork` for a new one, `FolderNotUsable`, `FolderInUse`, what `KeyFile` and its
    ways of opening raise, `DatabaseMissing`, `DatabaseDamaged`, `DatabaseForeign`, `DatabaseNewer`,
    `DatabaseNotMigrated`, `DiskFull`.
    """
    os.umask(0o077)
    check_owner(folder)
    if folder_exists(folder):
        keep_private(folder)
    else:
        check_place(folder)
    lock = FileLock(folder / _LOCK_FILE, thread_local=False)  # opened off the GUI thread, closed on it
    with ExitStack() as held:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=0)
        except Timeout:
            raise FolderInUse from None
        except OSError as failure:
            if is_full(failure, folder):
                raise DiskFull from None
            return _open_unchanging(folder, opening, held)
        held.callback(lock.release)
        if folder_exists(folder) and not can_be_written(folder):
            return _open_unchanging(folder, opening, held)
        key_file = key_file_of(folder)
        with telling(folder):
            key = _key(folder, key_file, opening)
        return OpenFolder(folder, folder / DATABASE_FILE, key, key_file, False, held.pop_all().close)


def _open_unchanging(folder: Path, opening: Opening, held: ExitStack) -> OpenFolder:
    """Nothing can be written here, but what is here may still be read."""
    database, key_file = folder / DATABASE_FILE, key_file_of(folder)
    if not folder_exists(folder) or not os.access(database, os.R_OK):
        raise FolderNotUsable(folder=str(folder))
    with telling(folder):
        key = key_file.open(opening)
        readable = _readable(database, key, held)
    return OpenFolder(folder, readable, key, key_file, True, held.pop_all().close)


def _readable(database: Path, key: Key, held: ExitStack) -> Path:
    """The database itself if all of it can be read as it lies there, else a copy that goes with what is `held`."""
    version = check(database, key, unchanging=True)
    if version == SCHEMA_VERSION and not is_unread(database):
        return database
    copy = held.enter_context(private_copy(database, key))
    version = check(copy, key)
    if version < SCHEMA_VERSION:
        migrate(copy, key, version)
        gather(copy, key)
    return copy


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
    try:
        with telling(folder):  # to be asked before the room is free again
            make_database(part, key)
            KeyFile.make(folder / KEY_FILE, key, opening)
    except Exception:
        if not (folder / KEY_FILE).exists():
            with contextlib.suppress(OSError):
                clear(part)
        raise
    _put_in_place(part, database, key)
    return key


def make_database(part: Path, key: Key) -> None:
    """A new database beside its final name first, so that a half-made one is never taken for a desk."""
    clear(part)
    engine = engine_for(part, key, writing=True)
    try:
        with engine.begin() as connection:
            _fill(connection)
    finally:
        engine.dispose()
    gather(part, key)


def _fill(connection: Connection) -> None:
    metadata.create_all(connection)
    for statement in (*search.SCHEMA, *open_cases.SCHEMA, *TRIGGERS.values()):
        connection.exec_driver_sql(statement)
    stamp(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    be_new_device(connection)


def _put_in_place(part: Path, database: Path, key: Key) -> None:
    check(part, key)
    clear_beside(database)
    part.replace(database)
    sync_folder(database.parent)
