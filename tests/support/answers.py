"""Answers of a centre, given to a desk without a line."""

from __future__ import annotations

from sqlalchemy import Connection

from caseapp.bootstrap import Desk
from caseapp.domain.fields import Record, plain_values
from caseapp.domain.kinds import name_of
from caseapp.ports import Changes
from caseapp.storage import outbox, replica
from caseapp.wire.feed import Chunk, FeedRow
from caseapp.wire.messages import Result, WireClash, WireOperation

NOW = "2026-11-02T09:00:00.000Z"


def take(desk: Desk, limit: int = 2000) -> list[WireOperation]:
    """What the desk sends next; it is on its way then."""
    return desk._store.in_writer(outbox.take, limit).result()


def answer(desk: Desk, *results: Result) -> Changes:
    """Settle what is on its way."""
    return desk._store.in_writer(outbox.settle, results, NOW).result()


def refuse(desk: Desk, reason: str = "not_yours") -> list[WireOperation]:
    """Send all that waits and have it refused; gives what was sent."""
    sent = take(desk)
    answer(desk, *(Result(each.id, "rejected", 0, reason) for each in sent))
    return sent


def clash(desk: Desk, field: str, theirs: object) -> WireOperation:
    """Send the one operation that waits; the centre has another value in one of its fields, or was first."""
    (sent,) = take(desk)
    before, mine = sent.values.get(field, (None, ""))
    answer(desk, Result(sent.id, "conflict", 0, None, [WireClash(field, before, theirs, mine)]))
    return sent


def come(desk: Desk, record: Record, **changed: object) -> int:
    """The feed brings a record with these plain values changed; gives the position."""

    def write(connection: Connection) -> int:
        position = replica.cursor_of(connection, "council") + 1
        kind = name_of(type(record))
        row = FeedRow(kind, record.id, position, {**plain_values(record), **changed})
        replica.take_in(connection, ["council"], Chunk((row,), position))
        return position

    return desk._store.in_writer(write).result()
