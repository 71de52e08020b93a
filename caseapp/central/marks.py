"""Every commit to the feed leaves a mark, by which a desk knows again what it has read."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from caseapp.central.database import Connection
from caseapp.central.errors import InvalidRequest
from caseapp.wire.marks import mark_of, parts_of

_WORD_BYTES = 8


def leave_mark(connection: Connection, council: str, position: int) -> None:
    """Mark the commit whose last row has `position`."""
    connection.execute(
        "INSERT INTO feed_mark VALUES (%s, %s, %s)", (council, position, secrets.token_hex(_WORD_BYTES))
    )


def last_mark(connection: Connection, council: str) -> tuple[int, str]:
    """The head of the feed, above which lands whatever commits later, and its mark; 0 and none at first."""
    row = connection.execute(
        "SELECT position, word FROM feed_mark WHERE council = %s ORDER BY position DESC LIMIT 1", (council,)
    ).fetchone()
    return (0, "") if row is None else (int(row[0]), mark_of(*row))


def last_known(connection: Connection, council: str, marks: Sequence[str]) -> str:
    """The mark with the highest position among these that the feed has; none if it has none of them.

    Raises `InvalidRequest` for what is no mark.
    """
    try:
        asked = [parts_of(mark) for mark in marks]
    except ValueError:
        raise InvalidRequest(field="mark") from None
    row = connection.execute(
        "SELECT position, word FROM feed_mark JOIN unnest(%s::bigint[], %s::text[]) AS asked (position, word)"
        " USING (position, word) WHERE council = %s ORDER BY position DESC LIMIT 1",
        ([position for position, _ in asked], [word for _, word in asked], council),
    ).fetchone()
    return "" if row is None else mark_of(*row)
