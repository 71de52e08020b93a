"""Connections to the encrypted database."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from caseapp.errors import DatabaseDamaged, DatabaseForeign, DatabaseMissing, DatabaseNewer, DiskFull
from caseapp.keys import SALT_BYTES, Key
from caseapp.storage.faults import is_full
from caseapp.storage.tables import APPLICATION_ID, SCHEMA_VERSION

PAGE_BYTES = 4096
_DURABLE = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")
_TUNING = (
    "PRAGMA busy_timeout = 10000",
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
        for statement in _TUNING if unchanging else (*_DURABLE, *_TUNING):
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
        hide_parameters=True,
    )
    event.listen(
        engine,
        "begin",
        lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN"),
    )
    return engine


def connected(file: Path, key: Key, *, unchanging: bool = False) -> Any:
    """A bare connection. The salt is given too: the file's own may be the bytes that are damaged."""
    name = f"file:{quote(str(file))}?immutable=1" if unchanging else str(file)
    connection = dbapi2.connect(name, isolation_level=None, check_same_thread=False, uri=unchanging)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}{key.salt.hex()}'\"")
    return connection


def copy_database(source: Path, target: Path, key: Key) -> None:
    """Copy a database as it stands at this moment, whole or not at all, under the same key."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    reading, writing = connected(source, key), connected(part, key)
    try:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # what comes later is not copied
        reading.backup(writing)
        # One file, whatever log the original had.
        writing.execute("PRAGMA journal_mode = DELETE")
    finally:
        reading.close()
        writing.close()
    with part.open("rb") as made:
        os.fsync(made.fileno())
    part.replace(target)


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
    `DatabaseNewer`; `DiskFull` where there is no room to open it.
    """
    salt = salt_in(file)
    connection = connected(file, key, unchanging=unchanging)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    except dbapi2.DatabaseError as broken:
        if is_full(broken, file):
            raise DiskFull from None
        raise (DatabaseDamaged if salt == key.salt else DatabaseForeign) from broken
    finally:
        connection.close()
    if application != APPLICATION_ID:
        raise DatabaseForeign
    if version > SCHEMA_VERSION:
        raise DatabaseNewer(found=version, known=SCHEMA_VERSION)
    if not _log_of(file).exists() and file.stat().st_size < pages * PAGE_BYTES:
        raise DatabaseDamaged
    return int(version)


def _log_of(file: Path) -> Path:
    return file.with_name(file.name + "-wal")
