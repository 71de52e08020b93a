"""The feed: every decided row has a position, and a desk that has read up to one has missed nothing below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import merge
from operator import itemgetter
from typing import Any
from uuid import UUID

from caseapp.central import rows
from caseapp.central.channels import poke
from caseapp.central.database import Connection
from caseapp.central.marks import last_mark, leave_mark
from caseapp.central.rows import Stored, shape_of
from caseapp.domain.kinds import name_of
from caseapp.domain.merge import Writer
from caseapp.wire.feed import PAGE_ROWS, Left, Row, encode_page

PAGE_CHARACTERS = 4 * 1024 * 1024
UNNUMBERED = 0
"""The position of a write that has not been committed yet."""

Place = tuple[Any, ...]
"""`(kind, id, position, gone)` and, where several scopes were asked for, the numbers of those where it is so."""

Numbering = Callable[[Connection, str, int], Sequence[int]]
"""Gives a council's next `count` positions, ascending, inside the running transaction."""


def locked_numbers(connection: Connection, council: str, count: int) -> Sequence[int]:
    """The next positions, under the council's lock, which is held until the commit.

    Without the lock a writer could take a position, commit late, and be passed over by a reader
    that had already seen a higher one.
    """
    hold(connection, council)
    return next_numbers(connection, count)


def hold(connection: Connection, council: str) -> None:
    """Take the council's lock until the commit: the feed and the audit have one writer at a time.

    It is the last lock of any transaction, after those of rows, sessions and devices, so that no two wait for each
    other. Taking it again costs nothing.
    """
    key = int.from_bytes(UUID(council).bytes[8:], signed=True)
    connection.execute("SELECT pg_advisory_xact_lock(%s::bigint)", (key,))


def next_numbers(connection: Connection, count: int) -> Sequence[int]:
    """The next positions of the sequence, ascending."""
    taken = connection.execute("SELECT nextval('feed_position') FROM generate_series(1, %s)", (count,))
    return [number for (number,) in taken]


@dataclass(frozen=True, slots=True)
class Page:
    """What a pull answers: no `body` means that nothing is new. `end` is the next cursor.

    `mark` is that of the head of the feed when it was read: none of the rows is younger.
    """

    body: bytes | None
    end: int
    mark: str


@dataclass(frozen=True, slots=True)
class Feed:
    """Writes decided rows and reads them back in order."""

    numbering: Numbering = locked_numbers

    def write(
        self, connection: Connection, council: str, touched: Iterable[Stored], seen_in: Sequence[str] = ()
    ) -> list[int]:
        """Number and write rows, last of all in their transaction; the positions in the same order.

        Writers at `UNNUMBERED` become writers at the row's position. A desk that reads the scopes `seen_in` wrote
        them: in the last of these it is told of what it has made and may not keep.
        """
        entries = list(touched)
        positions = list(self.numbering(connection, council, len(entries)))
        if entries:
            numbered = (_numbered(*pair) for pair in zip(entries, positions, strict=True))
            rows.write(connection, numbered)
            poke(connection, council, _place(connection, council, entries, positions, seen_in))
            leave_mark(connection, council, positions[-1])
        return positions

    def pull(self, connection: Connection, council: str, cursors: Mapping[str, int]) -> Page:
        """The rows of each of these scopes after its cursor, of all in order of position, as they stand at one moment.

        At most `PAGE_ROWS` of them and about `PAGE_CHARACTERS` of text. What stands in several comes once.
        """
        head, mark = last_mark(connection, council)
        if head <= min(cursors.values()):
            return Page(None, head, mark)
        asked = {"council": council, "scopes": [*cursors], "cursors": [*cursors.values()], "head": head}
        places = connection.execute(_PLACES, asked).fetchall()
        sent, more = _before_cut(places, PAGE_ROWS)
        end = sent[-1][2] if more else head
        listed = rows_at(connection, council, sent, end)
        rows = fitting(listed)
        if len(rows) < len(listed):
            end, more = rows[-1][2], True
        if not rows and not more:
            return Page(None, end, mark)
        columns = {row[0]: shape_of(row[0]).columns for row in rows if not isinstance(row, Left)}
        within = {position: tuple(numbers) for _, _, position, gone, numbers in sent if not gone}
        return Page(encode_page(columns, rows, end, more, within), end, mark)


# One more than a page holds, of each scope by its index. A desk that has nothing yet need not hear what has left.
_PLACES = f"""
SELECT kind, id, position, gone, array_agg(number ORDER BY number)
FROM unnest(%(scopes)s::text[], %(cursors)s::bigint[]) WITH ORDINALITY AS asked (scope, cursor, ordinal)
CROSS JOIN LATERAL (
    SELECT kind, id, position, gone, ordinal::int - 1 AS number FROM feed
    WHERE council = %(council)s AND scope = asked.scope AND position > asked.cursor AND position <= %(head)s
    AND (NOT gone OR asked.cursor > 0) ORDER BY position LIMIT {PAGE_ROWS + 1}
) AS place
GROUP BY kind, id, position, gone ORDER BY position, gone DESC LIMIT {PAGE_ROWS + 1}
"""

_ENTER = """
INSERT INTO feed (council, kind, id, scope, position, gone)
SELECT %s, * FROM unnest(%b::text[], %b::text[]::uuid[], %b::text[], %b::bigint[], %b::boolean[])
ON CONFLICT (council, kind, id, scope) DO UPDATE SET position = excluded.position, gone = excluded.gone
"""

_LEAVE = """
UPDATE feed SET position = moved.position, gone = true
FROM unnest(%b::text[], %b::text[]::uuid[], %b::bigint[]) AS moved (kind, id, position)
WHERE feed.council = %s AND feed.kind = moved.kind AND feed.id = moved.id
AND NOT feed.gone AND feed.position < moved.position
RETURNING feed.scope
"""


def _place(
    connection: Connection,
    council: str,
    entries: Sequence[Stored],
    positions: Sequence[int],
    seen_in: Sequence[str],
) -> set[str]:
    """Enter where rows stand in their scopes; those in which they stood before and do no more, they leave there.

    Gives all these scopes.
    """
    placed: list[tuple[str, str, str, int, bool]] = []
    moved: list[tuple[str, str, int]] = []
    for entry, position in zip(entries, positions, strict=True):
        name = (name_of(type(entry.record)), entry.record.id)
        placed += [(*name, scope, position, False) for scope in sorted(entry.scopes)]
        if seen_in and entry.scopes.isdisjoint(seen_in):
            placed.append((*name, seen_in[-1], position, True))
        if not entry.new:
            moved.append((*name, position))
    connection.execute(_ENTER, (council, *map(list, zip(*placed, strict=True))))
    left = connection.execute(_LEAVE, (*map(list, zip(*moved, strict=True)), council)) if moved else ()
    return {scope for _, _, scope, _, _ in placed} | {scope for (scope,) in left}


def rows_at(connection: Connection, council: str, places: Sequence[Place], end: int) -> list[Row]:
    """What stands at these places, in order of position. What has moved on since is found at a later one."""
    wanted: dict[str, list[str]] = {}
    for kind, id, _, gone, *_ in places:
        if not gone:
            wanted.setdefault(kind, []).append(id)
    found: list[Iterable[Row]] = [
        connection.execute(shape_of(kind).page, {"council": council, "ids": ids, "end": end})
        for kind, ids in wanted.items()
    ]
    left = [
        Left(kind, id, position, *map(tuple, within)) for kind, id, position, gone, *within in places if gone
    ]
    return list(merge(left, *found, key=itemgetter(2)))


def _before_cut(listed: Sequence[Place], most: int) -> tuple[Sequence[Place], bool]:
    """At most so many of the first, and whether there are more: what has one position stays together."""
    if len(listed) <= most:
        return listed, False
    while most > 1 and listed[most - 1][2] == listed[most][2]:
        most -= 1
    return listed[:most], True


def _numbered(entry: Stored, position: int) -> Stored:
    writers = {
        name: Writer(position, writer.device) if writer.position == UNNUMBERED else writer
        for name, writer in entry.writers.items()
    }
    return replace(entry, position=position, writers=writers)


def fitting(listed: Sequence[Row]) -> Sequence[Row]:
    """As many rows as a page's text may hold, at least one, so that no desk is ever sent more than it takes."""
    characters = 0
    for count, row in enumerate(listed, start=1):
        characters += sum(_length(value) for value in row)
        if characters > PAGE_CHARACTERS:
            return _before_cut(listed, count)[0]
    return listed


def _length(value: object) -> int:
    """Of text, or of all members of a set."""
    if isinstance(value, list):
        return sum(map(_length, value))
    return len(value) if isinstance(value, str) else 0
