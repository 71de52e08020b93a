"""Whether this copy of the service should be sent requests."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from time import monotonic

from psycopg import errors

from caseapp.central.database import Database
from caseapp.central.errors import Draining, SchemaNotOurs
from caseapp.central.tables import SCHEMA_VERSION

RETRY_SECONDS = 5
FRESH_SECONDS = 1.0
_PATIENCE_SECONDS = 2.0
"""Where calls wait longer than this for a connection to the database, the copy is not busy but stuck."""

_STATE = "SELECT version_num, current_setting('transaction_read_only') = 'on' FROM alembic_version"


class Readiness:
    """Ready until `drain`, while the database answers in time, can be written, and is of this program's version.

    The database is asked in a thread of its own, by one asker at a time, and what it said holds for `fresh` seconds: so
    neither busy threads make the copy unready, nor do many who ask keep others from the database.
    """

    def __init__(self, database: Database, fresh: float = FRESH_SECONDS) -> None:
        self._database = database
        self._fresh = fresh
        self._lock = threading.Lock()
        self._asked: Future[None] | None = None
        self._told_at = 0.0
        self.draining = False

    def drain(self) -> None:
        """Be ready no more."""
        self.draining = True

    async def check_soon(self) -> None:
        """As `check`, without keeping the event loop from others."""
        self._glance()
        await asyncio.wrap_future(self._answer())

    def check(self) -> None:
        """Raises `Draining`, `SchemaNotOurs`, and psycopg's errors and `PoolTimeout` within four seconds.

        A database that takes no writing is psycopg's `ReadOnlySqlTransaction`.
        """
        self._glance()
        self._answer().result()

    def _glance(self) -> None:
        if self.draining:
            raise Draining(wait=RETRY_SECONDS)

    def _answer(self) -> Future[None]:
        """The one that is awaited or still fresh, else a new one."""
        with self._lock:
            asked = self._asked
            if asked is None or (asked.done() and monotonic() - self._told_at >= self._fresh):
                asked = self._asked = Future()
                asked.set_running_or_notify_cancel()  # whoever gives up waiting does not end it for others
                threading.Thread(target=self._ask, args=(asked,), name="readiness").start()
            return asked

    def _ask(self, answer: Future[None]) -> None:
        try:
            self._ask_database()
        except Exception as failure:
            self._told_at = monotonic()
            answer.set_exception(failure)
        else:
            self._told_at = monotonic()
            answer.set_result(None)

    def _ask_database(self) -> None:
        with self._database.soon(_PATIENCE_SECONDS) as connection:
            try:
                found = connection.execute(_STATE).fetchall()
            except errors.UndefinedTable:
                raise SchemaNotOurs(wait=RETRY_SECONDS) from None
        if [version for version, _ in found] != [str(SCHEMA_VERSION)]:
            raise SchemaNotOurs(wait=RETRY_SECONDS)
        if any(read_only for _, read_only in found):
            raise errors.ReadOnlySqlTransaction
