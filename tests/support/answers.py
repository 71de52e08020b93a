"""Answers of a centre, given to a desk without a line."""

from __future__ import annotations

from collections.abc import Sequence

from caseapp.bootstrap import Desk
from caseapp.ports import Changes
from caseapp.storage import outbox
from caseapp.wire.messages import Result, WireOperation

NOW = "2026-11-02T09:00:00.000Z"


def take(desk: Desk, limit: int = 2000) -> list[WireOperation]:
    """What the desk sends next; it is on its way then."""
    return desk._store.in_writer(outbox.take, limit).result()


def answer(desk: Desk, *results: Result) -> Changes:
    """Settle what is on its way."""
    return desk._store.in_writer(outbox.settle, results, NOW).result()


def refuse(desk: Desk, reason: str = "not_yours", *, only: Sequence[str] = ()) -> list[WireOperation]:
    """Send all that waits and have it refused, or only these kinds and the rest applied; gives what was sent."""
    sent = take(desk)
    answer(
        desk,
        *(
            Result(each.id, "rejected", 0, reason)
            if not only or each.kind in only
            else Result(each.id, "applied", 10**6)
            for each in sent
        ),
    )
    return sent
