"""Compares what a desk holds with what stands at the centre, and mends it bucket by bucket; nothing is loaded anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from caseapp.errors import CentreUnclear
from caseapp.ports import Changes
from caseapp.wire.digest import sums_of
from caseapp.wire.feed import Chunk, FeedRow
from caseapp.wire.messages import ROWS_NAMED, Digest, Named, Sums

TRIES = 3
"""So often is a scope read again in which somebody writes while it is compared; then it waits for another time."""


class ComparedDesk(Protocol):
    """What a comparison asks of the desk's database. Each call is one transaction."""

    def cursor(self, scope: str) -> int: ...

    def sums(self, scope: str) -> Sums:
        """What stands here of a scope as the centre sent it, by bucket; see `wire.digest`."""
        ...

    def listed(self, scope: str, bucket: str) -> Mapping[tuple[str, str], int]:
        """The position of each such row `(kind, id)` of a bucket."""
        ...

    def mend(
        self, scope: str, rows: Iterable[FeedRow], surplus: Iterable[tuple[str, str]], mark: str
    ) -> Changes:
        """Write rows as a centre has them whose feed bears `mark`.

        Those too many leave the scope, as if the feed had told so.
        """
        ...


@dataclass(frozen=True, slots=True)
class Comparison:
    """One desk against its centre; all in the thread of its sync, which alone changes what stands here.

    `digest` and `rows` ask the centre, `pull` brings every scope up to date, `mark` is what the centre told last. Each
    raises what the line may give: what is mended by then stays, and nothing is taken out by an answer that did not come
    whole.
    """

    desk: ComparedDesk
    digest: Callable[[str, str], Digest]
    rows: Callable[[Named], Iterable[Chunk]]
    pull: Callable[[], object]
    tell: Callable[[Changes], None]
    mark: Callable[[], str]

    def mend(self, scope: str) -> int | None:
        """Mend what differs in a scope: how many rows; None if others wrote too much meanwhile to tell."""
        theirs = self._at_cursor(scope, "")
        if theirs is None:
            return None
        ours, mended = self.desk.sums(scope), 0
        for bucket in sorted(ours.keys() | theirs.sums.keys()):
            if ours.get(bucket) == theirs.sums.get(bucket):
                continue
            listed = self._at_cursor(scope, bucket)
            if listed is None:
                return None
            if listed.position == theirs.position and sums_of(listed.rows) != _only(theirs.sums, bucket):
                raise CentreUnclear
            mended += self._mend_bucket(scope, bucket, listed)
        return mended

    def _mend_bucket(self, scope: str, bucket: str, listed: Digest) -> int:
        """What is said to be too many here is asked for by name before it leaves."""
        here = self.desk.listed(scope, bucket)
        there = {(kind, id): position for kind, id, position in listed.rows}
        wanted = [name for name, position in there.items() if here.get(name) != position]
        surplus = here.keys() - there.keys()
        rows = self._rows(scope, [*wanted, *sorted(surplus)])
        surplus -= {(row.kind, row.id) for row in rows}
        if rows or surplus:
            self.tell(self.desk.mend(scope, rows, surplus, self.mark()))
        return len(rows) + len(surplus)

    def _rows(self, scope: str, wanted: list[tuple[str, str]]) -> list[FeedRow]:
        rows: list[FeedRow] = []
        while wanted:
            asked, wanted = wanted[:ROWS_NAMED], wanted[ROWS_NAMED:]
            chunks = list(self.rows(Named(scope, asked)))
            came = [row for chunk in chunks for row in chunk.rows]
            if came and chunks[-1].more:
                known = {(row.kind, row.id) for row in came}
                wanted = [name for name in asked if name not in known] + wanted
            rows += came
        return rows

    def _at_cursor(self, scope: str, bucket: str) -> Digest | None:
        """What the centre tells of a scope that has been read to its end; None if it always moves on meanwhile."""
        for _ in range(TRIES):
            told = self.digest(scope, bucket)
            if told.position <= self.desk.cursor(scope):
                return told
            self.pull()
        return None


def _only(sums: Sums, bucket: str) -> Sums:
    return {bucket: sums[bucket]} if bucket in sums else {}
