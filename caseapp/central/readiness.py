"""Whether this copy of the service should be sent requests."""

from __future__ import annotations

from psycopg import errors

from caseapp.central.database import Database
from caseapp.central.errors import Draining, PoolExhausted, SchemaNotOurs
from caseapp.central.tables import SCHEMA_VERSION

RETRY_SECONDS = 5
_SECONDS = 1.0


class Readiness:
    """Ready until `drain`, while the database answers in time and is of the version that this program knows."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.draining = False

    def drain(self) -> None:
        """Be ready no more."""
        self.draining = True

    def glance(self) -> None:
        """What is known without asking the database. Raises `Draining` or `PoolExhausted`."""
        if self.draining:
            raise Draining(wait=RETRY_SECONDS)
        if self._database.load.waiting:
            raise PoolExhausted(wait=RETRY_SECONDS)

    def check(self) -> None:
        """Raises as `glance` does, `SchemaNotOurs`, and psycopg's errors and `PoolTimeout` within two seconds."""
        self.glance()
        with self._database.soon(_SECONDS) as connection:
            try:
                found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            except errors.UndefinedTable:
                raise SchemaNotOurs(wait=RETRY_SECONDS) from None
        if found != [(str(SCHEMA_VERSION),)]:
            raise SchemaNotOurs(wait=RETRY_SECONDS)
