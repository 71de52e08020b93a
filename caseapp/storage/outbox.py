"""What waits to be sent, what is on its way, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import accumulate

from sqlalchemy import Connection

from caseapp.ports import Changes, OutboxEntry, OutboxState
from caseapp.storage.replay import rebuild
from caseapp.storage.search import index
from caseapp.wire.messages import PUSH_BYTES, Result, WireOperation
from caseapp.wire.operations import decode, from_wire

_SHOWN = "SELECT operation, state, result FROM outbox"
_SETTLE = (
    "UPDATE outbox SET state = ?, position = ?, result = ?, settled_at = ?, replayed = ? AND ? > coalesce("
    "(SELECT base.position FROM base WHERE base.kind = outbox.kind AND base.record = outbox.record), 0)"
    " WHERE id = ? RETURNING kind, record, replayed"
)


def take(connection: Connection, limit: int) -> list[WireOperation]:
    """The next operations to send, in order, marked as on their way: at most `limit`, and `PUSH_BYTES` of them.

    What was on its way when an answer was lost is taken again under the same ids.
    """
    rows = connection.exec_driver_sql(
        "SELECT number, operation FROM outbox WHERE state IN ('queued', 'inflight') ORDER BY number LIMIT ?",
        (limit,),
    ).fetchall()
    sizes = accumulate(len(text.encode()) for _, text in rows)
    fitting = [row for row, size in zip(rows, sizes, strict=True) if size <= PUSH_BYTES]
    if fitting:
        connection.exec_driver_sql(
            "UPDATE outbox SET state = 'inflight' WHERE number = ?", [(number,) for number, _ in fitting]
        )
    return [decode(text) for _, text in fitting]


def settle(connection: Connection, results: Sequence[Result], at: str) -> Changes:
    """Write down what the centre decided. Refused and conflicting operations leave the shown row at once.

    An accepted one is replayed until the row that holds it has come.
    """
    touched: set[tuple[str, str]] = set()
    for result in results:
        accepted = result.verdict in ("applied", "merged")
        detail = {
            "reason": result.reason,
            "clashes": [[clash.field, clash.base, clash.theirs, clash.mine] for clash in result.clashes],
        }
        row = connection.exec_driver_sql(
            _SETTLE,
            (result.verdict, result.position, json.dumps(detail), at, accepted, result.position, result.id),
        ).fetchone()
        if row is None:
            continue
        kind, record, replayed = row
        touched.add(("outbox", result.id))
        if not result.position:
            connection.exec_driver_sql("DELETE FROM activity WHERE id = ? AND position = 0", (result.id,))
            touched.add(("activity", result.id))
        if not replayed:
            touched |= rebuild(connection, kind, record)
    index(connection, touched)
    return Changes(frozenset(touched))


def see(connection: Connection, kind: str, rows: Sequence[tuple[str, int]]) -> None:
    """Rows `(id, position)` of a kind have come: they hold the accepted operations up to there, which need no replay.

    How far the feed has been read says nothing of one row: it may have moved up since the operation was accepted.
    """
    connection.exec_driver_sql(
        "UPDATE outbox SET replayed = 0 WHERE kind = ? AND record = ? AND replayed"
        " AND state IN ('applied', 'merged') AND position <= ?",
        [(kind, id, position) for id, position in rows],
    )


def forget_old(connection: Connection, before: str) -> None:
    """Drop accepted operations that were settled before a moment and are seen in the rows."""
    connection.exec_driver_sql(
        "DELETE FROM outbox WHERE state IN ('applied', 'merged') AND NOT replayed AND settled_at < ?",
        (before,),
    )


def count_waiting(connection: Connection) -> int:
    """How many operations the centre has not decided."""
    (number,) = connection.exec_driver_sql(
        "SELECT count(*) FROM outbox WHERE state IN ('queued', 'inflight')"
    ).one()
    return int(number)


def entries(connection: Connection, states: Iterable[OutboxState], newest: int) -> list[OutboxEntry]:
    """The latest entries in these states, oldest first."""
    wanted = [str(state) for state in states]
    rows = connection.exec_driver_sql(
        f"{_SHOWN} WHERE state IN ({', '.join('?' * len(wanted))}) ORDER BY number DESC LIMIT ?",
        (*wanted, newest),
    ).fetchall()
    return [_entry(*row) for row in reversed(rows)]


def _entry(text: str, state: str, result: str | None) -> OutboxEntry:
    detail = json.loads(result) if result else {"reason": None, "clashes": []}
    return OutboxEntry(
        operation=from_wire(decode(text)),
        state=OutboxState(state),
        reason=detail["reason"],
        clashes=tuple((field, theirs, mine) for field, _, theirs, mine in detail["clashes"]),
    )
