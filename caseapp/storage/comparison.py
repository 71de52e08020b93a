"""What this desk holds of a scope as the centre sent it: to be compared with what stands there, and mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from caseapp.domain.kinds import KINDS, name_of
from caseapp.domain.scopes import EVERYONE
from caseapp.ports import Changes
from caseapp.storage.held import OF_CASES
from caseapp.storage.replica import write
from caseapp.storage.search import index
from caseapp.wire.digest import BUCKET_DIGITS, sums_of
from caseapp.wire.feed import Chunk, FeedRow, Left
from caseapp.wire.messages import Sums

_STANDS = """
SELECT t.id, coalesce(b.position, t.position) AS stands FROM "{0}" AS t
LEFT JOIN base AS b ON b.kind = '{0}' AND b.record = t.id
WHERE stands > 0
"""
"""A row stands where the centre sent it last, whatever is shown on top of that; one that it has not sent, nowhere."""

_IN_BUCKET = f" AND substr(t.id, -{BUCKET_DIGITS}) = ?"
_HELD = " AND EXISTS (SELECT 1 FROM held AS h WHERE h.kind = '{0}' AND h.record = t.id AND h.scope = ?)"
_UNHELD = " AND NOT EXISTS (SELECT 1 FROM held AS h WHERE h.kind = '{0}' AND h.record = t.id)"
_STAYS = " AND NOT EXISTS (SELECT 1 FROM leaving AS l WHERE l.kind = '{0}' AND l.record = t.id)"


def sums(connection: Connection, scope: str) -> Sums:
    """What stands here of a scope, by bucket."""
    return sums_of(_standing(connection, scope, ""))


def listed(connection: Connection, scope: str, bucket: str) -> dict[tuple[str, str], int]:
    """The position of each row `(kind, id)` of a bucket that stands here of a scope."""
    return {(kind, id): position for kind, id, position in _standing(connection, scope, bucket)}


def mend(
    connection: Connection, scope: str, rows: Iterable[FeedRow], surplus: Iterable[tuple[str, str]]
) -> Changes:
    """Write rows as the centre has them; such as it has not in this scope leave it. The cursor stays where it is."""
    left = tuple(Left(kind, id, 0) for kind, id in surplus)
    touched = write(connection, [scope], Chunk(tuple(rows), 0, left=left))
    index(connection, touched)
    return Changes(frozenset(touched))


def _standing(connection: Connection, scope: str, bucket: str) -> Iterator[tuple[str, str, int]]:
    """Rows of cases that are held for no scope count as everybody's: there they are found to be too many, or right."""
    for name in map(name_of, KINDS):
        wheres: list[tuple[str, tuple[str, ...]]] = []
        if name in OF_CASES:
            wheres.append((_HELD, (scope,)))
        if scope == EVERYONE:
            wheres.append((_UNHELD + _STAYS if name in OF_CASES else _STAYS, ()))
        for where, values in wheres:
            statement = (_STANDS + where + (_IN_BUCKET if bucket else "")).format(name)
            asked = (*values, bucket) if bucket else values
            for id, position in connection.exec_driver_sql(statement, asked):
                yield name, id, position
