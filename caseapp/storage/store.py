"""An open data folder: one writer thread, readers on their own connections, one Caseapp at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from caseapp.domain.deadlines import Calendar, london_day
from caseapp.domain.ids import new_id
from caseapp.errors import DiskFull, FolderReadOnly
from caseapp.keys import Key, KeyFile, Opening
from caseapp.ports import Clock, Done, Promises, UnitOfWork
from caseapp.storage.engine import empty_log, engine_for, syncing
from caseapp.storage.faults import is_full, trouble
from caseapp.storage.folder import open_folder
from caseapp.storage.open_cases import is_learned, learn
from caseapp.storage.reader import SqlReader
from caseapp.storage.reserve import Reserve
from caseapp.storage.unit_of_work import SqlUnitOfWork

P = ParamSpec("P")
T = TypeVar("T")


class Store:
    """The desk's database, open. Close it to end its thread and free the folder."""

    def __init__(self, folder: Path, opening: Opening, clock: Clock) -> None:
        """Open `folder`; by a passphrase or the key store it is made if there is nothing yet.

        Raises what `open_folder` raises.
        """
        self._reserve = Reserve(folder)
        self.low_on_room = self._reserve.make_room()
        """Whether the reserve had to be given up: what was asked for since is saved, but little room is left."""
        self._folder = open_folder(folder, opening)
        self._clock = clock
        database, key, read_only = self._folder.database, self._folder.key, self.read_only
        self._writing = None if read_only else engine_for(database, key, writing=True)
        self._reading = engine_for(database, key, writing=False, unchanging=read_only)
        self._begin_log()
        self._writer = ThreadPoolExecutor(1, "database-writer")

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._folder.path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self._folder.database

    @property
    def key(self) -> Key:
        """What opens the database."""
        return self._folder.key

    @property
    def key_file(self) -> KeyFile:
        """The wrappings of the key."""
        return self._folder.key_file

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written in the folder: every act raises `FolderReadOnly`."""
        return self._folder.read_only

    def _begin_log(self) -> None:
        """A database that was made, restored or migrated has no log yet; to give it one is for one connection alone."""
        if self._writing is None:
            return
        try:
            self._writing.connect().close()
        except Exception as failure:
            self._writing.dispose()
            self._folder.free()
            raise trouble(failure, self._folder.database) or failure from None

    def write(
        self, act: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[Done[T]]:
        """Queue an act for the writer thread; the future gives its answer and what it touched once it is on disk.

        The future raises what the act raises, `DiskFull`, or `FolderReadOnly`; then nothing of it was written.
        """

        def in_full(connection: Connection) -> Done[T]:
            work = SqlUnitOfWork(connection, self._clock, new_id)
            value = act(work, *args, **kwargs)
            return Done(value, work.finish())

        return self._writer.submit(self._transaction, in_full)

    def in_writer(
        self, act: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        """Queue the machinery's own transaction (outbox, cursor, settings) for the writer thread; raises as `write`."""
        return self._writer.submit(self._transaction, lambda connection: act(connection, *args, **kwargs))

    def in_writer_unsynced(
        self, act: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        """As `in_writer`, for what the centre would send or the next round write again: a power cut may take it back.

        Nothing waits for the disk; the next transaction that does puts this one on it too.
        """
        return self._writer.submit(
            self._transaction, lambda connection: act(connection, *args, **kwargs), synced=False
        )

    def empty_log(self) -> Future[bool]:
        """Have what was deleted stand nowhere any more; False if that is to be tried again."""
        return self._writer.submit(self._empty_log)

    def read(self, ask: Callable[Concatenate[SqlReader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask in one read transaction, in the calling thread."""
        with self._reading.begin() as connection:
            return ask(SqlReader(connection), *args, **kwargs)

    def learn(self, promises: Promises, calendar: Calendar) -> None:
        """Have lists of open cases sorted by what is promised now; some seconds on a large desk if that has changed.

        Where nothing can be written, or there is no room, they stay as they are.
        """
        known = promises, calendar, london_day(self._clock())
        if not self.read_only and not self.read(lambda reader: is_learned(reader.connection, *known)):
            with contextlib.suppress(DiskFull):
                self.in_writer(learn, *known).result()

    def keep_reserve(self) -> None:
        """Take the reserve for a full disk if there is room for it; some hundredths of a second."""
        if not self.read_only and self._reserve.take():
            self.low_on_room = False

    def close(self) -> None:
        """Finish what is queued, close the database, free the folder."""
        self._writer.shutdown(wait=True)
        self._reading.dispose()
        if self._writing is not None:
            self._writing.dispose()
        self._folder.free()

    def _empty_log(self) -> bool:
        if self._writing is None:
            raise FolderReadOnly
        with self._writing.connect() as connection:
            return empty_log(connection)

    def _transaction(self, act: Callable[[Connection], T], synced: bool = True) -> T:
        if self._writing is None:
            raise FolderReadOnly
        try:
            with self._writing.connect() as connection, syncing(connection, synced), connection.begin():
                return act(connection)
        except DBAPIError as failure:
            if not is_full(failure, self._folder.path):
                raise
        if not self._reserve.give_up():
            raise DiskFull
        self.low_on_room = True
        try:
            with self._writing.begin() as connection:
                return act(connection)
        except DBAPIError as failure:
            if is_full(failure, self._folder.path):
                raise DiskFull from None
            raise
