"""Connections to the encrypted database."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from caseapp.domain import collation
from caseapp.errors import DatabaseDamaged, DatabaseForeign, DatabaseMissing, DatabaseNewer
from caseapp.key_form import SALT_BYTES
from caseapp.keys import Key
from caseapp.storage.faults import trouble
from caseapp.storage.tables import APPLICATION_ID, SCHEMA_VERSION

PAGE_BYTES = 4096
MOST_LOG_BYTES = 16 * 1024 * 1024
"""What the log keeps of the disk's room once it has been read into the database, however long it was."""
BESIDE = ("-wal", "-shm", "-journal")
"""Ends of the names of what SQLite keeps beside a database, and reads into any that comes to bear its name."""
_DURABLE = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    f"PRAGMA journal_size_limit = {MOST_LOG_BYTES}",
    "PRAGMA secure_delete = ON",  # what leaves the desk leaves its free pages too
)
_PATIENCE = 10_000
_A_MOMENT = 200
"""Milliseconds that one connection waits for another; an officer's act may be waiting behind it."""

_TUNING = (
    f"PRAGMA busy_timeout = {_PATIENCE}",
    "PRAGMA cache_size = -16384",
    "PRAGMA temp_store = MEMORY",
)


def engine_for(file: Path, key: Key, *, writing: bool, unchanging: bool = False) -> Engine:
    """An engine over the SQLCipher database `file`.

    A writing engine begins each transaction with the write lock held; a reading one cannot write. An `unchanging`
    file is read without any lock or log beside it: for folders in which nothing can be written.
    """

    def connect() -> Any:
        connection = connected(file, key, unchanging=unchanging)
        for statement in _TUNING if unchanging else (*_TUNING, *_DURABLE):
            connection.execute(statement)
        if not writing:
            connection.execute("PRAGMA query_only = ON")
        return connection

    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=1 if writing else 4,
        max_overflow=0 if writing else 8,
        pool_use_lifo=True,  # the one that was used last still holds what is read most
        hide_parameters=True,
    )
    event.listen(
        engine,
        "begin",
        lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN"),
    )
    return engine


@contextlib.contextmanager
def syncing(connection: Connection, synced: bool) -> Iterator[None]:
    """Whether commits wait until they are on the disk; to be chosen before a transaction begins."""
    driver = connection.connection.driver_connection
    assert driver is not None
    if not synced:
        driver.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        if not synced:
            driver.execute("PRAGMA synchronous = FULL")


def empty_log(connection: Connection) -> bool:
    """Read the log into the database and cut it to nothing: what was deleted stands in neither then.

    False if somebody has read for longer than a moment, or the disk has no room; it is to be tried again then.
    """
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute(f"PRAGMA busy_timeout = {_A_MOMENT}")
    try:
        (busy, *_) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except dbapi2.OperationalError:
        return False
    finally:
        driver.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
    return not busy


def connected(file: Path, key: Key, *, unchanging: bool = False) -> Any:
    """A bare connection. The salt is given too: the file's own may be the bytes that are damaged."""
    name = f"file:{quote(str(file))}?immutable=1" if unchanging else str(file)
    connection = dbapi2.connect(name, isolation_level=None, check_same_thread=False, uri=unchanging)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}{key.salt.hex()}'\"")
    connection.create_function("collation_key", 2, collation.key, deterministic=True)
    return connection


def copy_database(source: Path, target: Path, key: Key) -> None:
    """Copy a database as it stands at this moment, whole or not at all, under the same key.

    Raises `OSError`, `DiskFull`, `FolderReadOnly`.
    """
    part = target.with_name(target.name + ".part")
    clear(part)
    try:
        reading, writing = connected(source, key), connected(part, key)
        try:
            reading.execute("BEGIN")
            reading.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # what comes later is not copied
            reading.backup(writing)
        finally:
            reading.close()
            writing.close()
        gather(part, key)
        clear_beside(target)
        part.replace(target)
    except dbapi2.DatabaseError as failure:
        if told := trouble(failure, part):  # to be asked before the room is free again
            raise told from None
        raise
    finally:
        with contextlib.suppress(OSError):
            clear(part)


def gather(file: Path, key: Key) -> None:
    """Make a closed database one file that is safely on the disk, whatever log it had. Raises `OSError`."""
    connection = connected(file, key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # says if there is no room; the next does not
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()
    with file.open("rb+") as made:  # Windows syncs only what may be written
        os.fsync(made.fileno())


def clear(database: Path) -> None:
    """Remove a database and what SQLite left beside it. Raises `OSError`."""
    clear_beside(database)
    database.unlink(missing_ok=True)


def clear_beside(database: Path) -> None:
    """Remove what SQLite left beside a database that is closed or gone. Raises `OSError`."""
    for end in BESIDE:
        beside(database, end).unlink(missing_ok=True)


def beside(database: Path, end: str) -> Path:
    """The file that SQLite keeps beside a database under this end of its name."""
    return database.with_name(database.name + end)


def is_unread(database: Path) -> bool:
    """Whether changes stand in the log of a database that are perhaps not in the database itself yet."""
    log = log_of(database)
    return log.exists() and log.stat().st_size > 0


def log_of(database: Path) -> Path:
    """Where changes stand until they are read into the database itself."""
    return beside(database, "-wal")


def salt_in(database: Path) -> bytes:
    """The salt as the file's first page has it; raises `DatabaseMissing` or `DatabaseDamaged`."""
    try:
        with database.open("rb") as file:
            salt = file.read(SALT_BYTES)
    except FileNotFoundError:
        raise DatabaseMissing from None
    if len(salt) < SALT_BYTES:
        raise DatabaseDamaged
    return salt


def check(file: Path, key: Key, *, unchanging: bool = False) -> int:
    """See that `file` is a database of ours that this version can open, before anything is written to it.

    The answer is the version of its schema. Raises `DatabaseMissing`, `DatabaseDamaged`, `DatabaseForeign` or
    `DatabaseNewer`; `DiskFull` or `FolderReadOnly` where what SQLite needs beside it cannot be made.
    """
    salt = salt_in(file)
    connection = connected(file, key, unchanging=unchanging)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    except dbapi2.DatabaseError as broken:
        if told := trouble(broken, file):
            raise told from None
        raise (DatabaseDamaged if salt == key.salt else DatabaseForeign) from broken
    finally:
        connection.close()
    if application != APPLICATION_ID:
        raise DatabaseForeign
    if version > SCHEMA_VERSION:
        raise DatabaseNewer(found=version, known=SCHEMA_VERSION)
    if not log_of(file).exists() and file.stat().st_size < pages * PAGE_BYTES:
        raise DatabaseDamaged
    return int(version)
