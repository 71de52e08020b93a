"""The first load of a scope, apart from the feed: what keeps staff safe and finds people comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from caseapp.central.database import Connection, Database
from caseapp.central.errors import InvalidRequest
from caseapp.central.feed import Page, fitting
from caseapp.central.frames import Frames
from caseapp.central.marks import last_mark
from caseapp.central.rows import shape_of
from caseapp.central.tables import KIND_TABLES
from caseapp.domain.scopes import EVERYONE
from caseapp.ports import Clock
from caseapp.wire.feed import MAX_POSITION, PAGE_ROWS, Row, encode_load

KEPT_FOR = timedelta(minutes=5)
"""For so long desks that begin are given the same frames."""

MOST_BEHIND = 1_000
"""Positions. What has moved on since comes twice: such as were given the frames of one moment read it from the feed."""

_PLACES_AND_PEOPLE = (
    *("council", "team", "officer", "device", "marker", "property"),
    *("person_name", "contact_point", "occupancy", "person", "identifier"),
)
_CASES_AND_THE_REST = (
    *("case", "answer", "letter", "attachment", "activity", "disagreement", "contact", "party", "topic"),
)
ORDER = (*_PLACES_AND_PEOPLE, *_CASES_AND_THE_REST)
"""People come after what finds them, so that a desk indexes each of them once."""

_REST = len(_PLACES_AND_PEOPLE)
"""From here on what is everybody's may wait for the cases of the desk's own teams."""


class _Key(NamedTuple):
    """Where a load goes on: after the row at `position` of a kind, among those at or below `head`."""

    head: int
    kind: str
    position: int

    def __str__(self) -> str:
        return f"{self.head}.{self.kind}.{self.position}"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Gives the rows of a scope as they stood at one position, or not at all if they have moved on since.

    What has moved on, and what has left, the feed tells from that position on.
    """

    database: Database
    clock: Clock
    frames: Frames = field(default_factory=Frames)
    _begun: dict[tuple[str, str], tuple[int, datetime]] = field(default_factory=dict)

    def page(self, council: str, scope: str, after: str) -> Page:
        """The next page after a key that the last one gave, the first after "". Its `end` is where the load began.

        A key from beyond the feed's head has no page: this centre was restored from a backup. Raises `InvalidRequest`.
        """
        if after:
            key = _read(after)
        with self.database.transaction(council) as connection:
            head, mark = last_mark(connection, council)
        if not after:
            key = _Key(self._begin(council, scope, head), ORDER[0], 0)
        if key.head > head:
            return Page(None, head, mark)
        frame = self.frames.get((council, scope, key), lambda: self._frame(council, scope, key))
        return Page(frame, key.head, mark)

    def _begin(self, council: str, scope: str, head: int) -> int:
        """Where a load that begins now is said to have begun."""
        now, begun = self.clock(), self._begun.get((council, scope))
        if begun is not None and now - begun[1] < KEPT_FOR and 0 <= head - begun[0] <= MOST_BEHIND:
            return begun[0]
        self._begun[council, scope] = head, now
        return head

    def _frame(self, council: str, scope: str, key: _Key) -> bytes:
        rows: list[Row] = []
        first = ORDER.index(key.kind)
        until = _REST if scope == EVERYONE and first < _REST else len(ORDER)
        with self.database.transaction(council) as connection:
            for kind in ORDER[first:until]:
                rows += _rows(connection, council, scope, key, kind, PAGE_ROWS - len(rows))
                if len(rows) >= PAGE_ROWS:
                    break
        sent = fitting(rows)
        full = len(sent) >= PAGE_ROWS or len(sent) < len(rows)
        after = ""
        if full:
            after = _key_after(key, sent[-1])
        elif until < len(ORDER):
            after = str(_Key(key.head, ORDER[until], 0))
        columns = {kind: shape_of(kind).columns for kind in dict.fromkeys(row[0] for row in sent)}
        rest = not full and until == _REST
        return encode_load(columns, sent, key.head, lambda row: _key_after(key, row), after, rest)


def _rows(
    connection: Connection, council: str, scope: str, key: _Key, kind: str, limit: int
) -> Sequence[Row]:
    asked = {
        "council": council,
        "scope": scope,
        "after": key.position if kind == key.kind else 0,
        "head": key.head,
        "limit": limit,
    }
    return connection.execute(_page_of(kind), asked).fetchall()


@cache
def _page_of(kind: str) -> str:
    columns = "".join(f', t."{name}"' for name in shape_of(kind).columns)
    return f"""
    SELECT f.kind, t.id, t.position{columns} FROM feed AS f JOIN "{kind}" AS t ON t.council = f.council AND t.id = f.id
    WHERE f.council = %(council)s AND f.scope = %(scope)s AND f.kind = '{kind}' AND NOT f.gone
    AND f.position > %(after)s AND f.position <= %(head)s ORDER BY f.position LIMIT %(limit)s
    """


def _key_after(key: _Key, row: Row) -> str:
    return str(_Key(key.head, row[0], row[2]))


def _read(text: str) -> _Key:
    head, _, rest = text.partition(".")
    kind, _, position = rest.partition(".")
    numbers = [
        int(each) for each in (head, position) if each.isascii() and each.isdecimal() and len(each) < 20
    ]
    if len(numbers) != 2 or max(numbers) > MAX_POSITION or kind not in KIND_TABLES:
        raise InvalidRequest(field="after")
    return _Key(numbers[0], kind, numbers[1])
