"""The feed: every decided row has a position, and a desk that has read up to one has missed nothing below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from heapq import merge
from operator import itemgetter
from typing import Any
from uuid import UUID

from caseapp.central import rows
from caseapp.central.database import Connection
from caseapp.central.rows import Stored, shape_of
from caseapp.central.tables import KIND_TABLES
from caseapp.domain.merge import Writer
from caseapp.wire.feed import PAGE_ROWS, encode_page

PAGE_CHARACTERS = 4 * 1024 * 1024
UNNUMBERED = 0
"""The position of a write that has not been committed yet."""

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
    """What a pull answers: no `body` means that nothing is new. `end` is the next cursor."""

    body: bytes | None
    end: int


@dataclass(frozen=True, slots=True)
class Feed:
    """Writes decided rows and reads them back in order."""

    numbering: Numbering = locked_numbers

    def write(self, connection: Connection, council: str, touched: Iterable[Stored]) -> list[int]:
        """Number and write rows, last of all in their transaction; the positions in the same order.

        Writers at `UNNUMBERED` become writers at the row's position.
        """
        entries = list(touched)
        positions = list(self.numbering(connection, council, len(entries)))
        if entries:
            numbered = (_numbered(*pair) for pair in zip(entries, positions, strict=True))
            rows.write(connection, numbered)
            connection.execute(
                "INSERT INTO feed_head VALUES (%s, %s) ON CONFLICT (council)"
                " DO UPDATE SET position = greatest(feed_head.position, excluded.position)",
                (council, positions[-1]),
            )
        return positions

    def pull(self, connection: Connection, council: str, scope: str, cursor: int) -> Page:
        """The rows of a scope after `cursor`, at most `PAGE_ROWS` of them and about `PAGE_CHARACTERS` of text."""
        head = head_of(connection, council)
        if head <= cursor:
            return Page(None, head)  # below the cursor it tells that this centre was restored from a backup
        asked = {"council": council, "scope": scope, "after": cursor}
        full = connection.execute(_FULL_PAGE, asked).fetchall()
        more = len(full) == 2
        end = full[0][0] if more else head
        found = [connection.execute(shape_of(kind).page, asked | {"end": end}) for kind in KIND_TABLES]
        listed = list(merge(*found, key=itemgetter(2)))
        fitting = _fitting(listed)
        if len(fitting) < len(listed):
            end, more = fitting[-1][2], True
        if not fitting:
            return Page(None, end)
        columns = {kind: shape_of(kind).columns for kind in {row[0] for row in fitting}}
        return Page(encode_page(columns, fitting, end, more), end)


def head_of(connection: Connection, council: str) -> int:
    """The highest committed position of a council: whatever commits later lands above it."""
    row = connection.execute("SELECT position FROM feed_head WHERE council = %s", (council,)).fetchone()
    return 0 if row is None else int(row[0])


# The positions of the last row of a full page and of the one after it, if there are so many.
_FULL_PAGE = (
    "SELECT position FROM ("
    + " UNION ALL ".join(
        f'SELECT position FROM "{kind}"'
        " WHERE council = %(council)s AND scope = %(scope)s AND position > %(after)s"
        for kind in KIND_TABLES
    )
    + f") AS listed ORDER BY position LIMIT 2 OFFSET {PAGE_ROWS - 1}"
)


def _numbered(entry: Stored, position: int) -> Stored:
    writers = {
        name: Writer(position, writer.device) if writer.position == UNNUMBERED else writer
        for name, writer in entry.writers.items()
    }
    return replace(entry, position=position, writers=writers)


def _fitting(listed: Sequence[tuple[Any, ...]]) -> Sequence[tuple[Any, ...]]:
    """As many rows as a page's text may hold, at least one, so that no desk is ever sent more than it takes."""
    characters = 0
    for count, row in enumerate(listed, start=1):
        characters += sum(len(value) for value in row if isinstance(value, str))
        if characters > PAGE_CHARACTERS:
            return listed[:count]
    return listed
