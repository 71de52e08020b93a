"""An open data folder: one writer thread, readers on their own connections, one Caseapp at a time."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from filelock import FileLock, Timeout
from sqlalchemy import Connection

from caseapp import keys
from caseapp.domain.ids import new_id
from caseapp.errors import FolderInUse, FolderNotUsable
from caseapp.ports import Clock, Done, UnitOfWork
from caseapp.storage import search
from caseapp.storage.engine import check, engine_for
from caseapp.storage.reader import SqlReader
from caseapp.storage.settings import write_setting
from caseapp.storage.tables import APPLICATION_ID, SCHEMA_VERSION, metadata
from caseapp.storage.unit_of_work import SqlUnitOfWork

P = ParamSpec("P")
T = TypeVar("T")

KEY_FILE = "key.json"
DATABASE_FILE = "desk.db"
_LOCK_FILE = "lock"


class Store:
    """The desk's database, open. Close it to end its thread and free the folder."""

    def __init__(self, folder: Path, passphrase: str, clock: Clock) -> None:
        """Open `folder`, making it and its key if there is nothing yet.

        Raises `FolderNotUsable`, `FolderInUse`, `WrongPassphrase`, `KeyFileMissing`, `KeyFileDamaged`,
        `DatabaseMissing`, `DatabaseDamaged`, `DatabaseNewer`.
        """
        os.umask(0o077)
        self._lock = FileLock(
            folder / _LOCK_FILE, thread_local=False
        )  # opened off the GUI thread, closed on it
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except Timeout:
            raise FolderInUse from None
        except OSError:
            raise FolderNotUsable(folder=str(folder)) from None
        try:
            key = self._key(folder, passphrase)
        except BaseException:
            self._lock.release()
            raise
        self._clock = clock
        self._writing = engine_for(folder / DATABASE_FILE, key, writing=True)
        self._reading = engine_for(folder / DATABASE_FILE, key, writing=False)
        self._writer = ThreadPoolExecutor(1, "database-writer")

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether `folder` holds a desk, be it one whose key file is missing."""
        return (folder / KEY_FILE).exists() or (folder / DATABASE_FILE).exists()

    def _key(self, folder: Path, passphrase: str) -> bytes:
        database = folder / DATABASE_FILE
        part = database.with_suffix(".part")
        if self.exists(folder):
            key = keys.unwrap(passphrase, folder / KEY_FILE)
            if part.exists() and not database.exists():
                _put_in_place(part, database, key)
            check(database, key)
            return key
        # In this order the power may go at any moment: a database under its own name always has its key.
        key = keys.new_key()
        _make(part, key)
        keys.wrap(key, passphrase, folder / KEY_FILE)
        _put_in_place(part, database, key)
        return key

    def write(
        self, act: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[Done[T]]:
        """Queue an act for the writer thread; the future gives its answer and what it touched once it is on disk."""
        return self._writer.submit(self._act, lambda work: act(work, *args, **kwargs))

    def in_writer(
        self, act: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        """Queue the machinery's own transaction (outbox, cursor, settings) for the writer thread."""
        return self._writer.submit(self._transaction, lambda connection: act(connection, *args, **kwargs))

    def read(self, ask: Callable[Concatenate[SqlReader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask in one read transaction, in the calling thread."""
        with self._reading.begin() as connection:
            return ask(SqlReader(connection), *args, **kwargs)

    def close(self) -> None:
        """Finish what is queued, close the database, free the folder."""
        self._writer.shutdown(wait=True)
        self._reading.dispose()
        self._writing.dispose()
        self._lock.release()

    def _act(self, act: Callable[[UnitOfWork], T]) -> Done[T]:
        with self._writing.begin() as connection:
            work = SqlUnitOfWork(connection, self._clock, new_id)
            value = act(work)
            return Done(value, work.finish())

    def _transaction(self, act: Callable[[Connection], T]) -> T:
        with self._writing.begin() as connection:
            return act(connection)


def _make(part: Path, key: bytes) -> None:
    """A new database beside its final name first, so that a half-made one is never taken for a desk."""
    part.unlink(missing_ok=True)
    engine = engine_for(part, key, writing=True)
    with engine.begin() as connection:
        metadata.create_all(connection)
        for statement in search.SCHEMA:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
        write_setting(connection, "device", new_id())
    engine.dispose()


def _put_in_place(part: Path, database: Path, key: bytes) -> None:
    check(part, key)
    part.replace(database)
