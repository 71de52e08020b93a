"""Every statement and commit of a desk's database, seen through SQLAlchemy's events.

Nothing of it stands in the product: it listens on every engine of the process, so see to it before a desk opens.
"""

from __future__ import annotations

import threading
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import Pool

from tests.support.places import Places

_WRITING = "BEGIN IMMEDIATE"


def see_statements(places: Places) -> None:
    """Before each statement and each COMMIT is a place, and after each COMMIT of what was written."""
    here = threading.local()

    def before(_: Connection, __: Any, statement: str, *___: Any) -> None:
        if statement.startswith("BEGIN"):
            here.writing = statement == _WRITING
        places.before(statement, reading=not here.writing)

    def commits(_: Connection) -> None:
        places.before("COMMIT", reading=not here.writing)
        here.committed = here.writing

    def given_back(*_: Any) -> None:
        if getattr(here, "committed", False):
            here.committed = False
            places.after_commit()

    event.listen(Engine, "before_cursor_execute", before)
    event.listen(Engine, "commit", commits)
    event.listen(Pool, "checkin", given_back)
