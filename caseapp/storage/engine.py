"""Connections to the encrypted database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from caseapp.errors import DatabaseDamaged, DatabaseMissing, DatabaseNewer
from caseapp.storage.tables import APPLICATION_ID, SCHEMA_VERSION

_TUNING = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA busy_timeout = 10000",
    "PRAGMA cache_size = -16384",
    "PRAGMA temp_store = MEMORY",
)


def engine_for(file: Path, key: bytes, *, writing: bool) -> Engine:
    """An engine over the SQLCipher database `file` opened with the raw 32-byte `key`.

    A writing engine begins each transaction with the write lock held; a reading one cannot write.
    """

    def connect() -> Any:
        connection = dbapi2.connect(str(file), isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for statement in _TUNING:
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


def check(file: Path, key: bytes) -> None:
    """See that `file` is a database of ours that this version can open, before anything is written to it.

    Raises `DatabaseMissing`, `DatabaseDamaged` or `DatabaseNewer`.
    """
    if not file.exists():
        raise DatabaseMissing
    if file.stat().st_size == 0:
        raise DatabaseDamaged
    connection = dbapi2.connect(str(file), isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    except dbapi2.DatabaseError as broken:
        raise DatabaseDamaged from broken
    finally:
        connection.close()
    if application != APPLICATION_ID:
        raise DatabaseDamaged
    if version > SCHEMA_VERSION:
        raise DatabaseNewer(found=version, known=SCHEMA_VERSION)
