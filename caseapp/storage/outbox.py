"""What waits to be sent, what is on its way, and what became of it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from sqlalchemy import Connection

from caseapp.domain.apply import UNKNOWN_RECORD
from caseapp.domain.dependence import builds_on, refers_to
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Operation, Patch
from caseapp.errors import NotFound
from caseapp.ports import UNDECIDED, Changes, OutboxEntry, OutboxState
from caseapp.storage.replay import IN_ORDER, LATEST_FIRST, keep_base, rebuild
from caseapp.storage.search import index
from caseapp.wire.messages import PUSH_BYTES, Result, WireOperation
from caseapp.wire.operations import decode, encode, from_wire, to_wire

_NOTHING_SAID = '{"reason": null, "clashes": []}'
_SHOWN = "SELECT operation, state, result FROM outbox"
_DECIDE = (
    "UPDATE outbox SET state = ?, position = ?, result = ?, settled_at = ?, replayed = ? AND coalesce(? > ("
    "SELECT base.position FROM base WHERE base.kind = outbox.kind AND base.record = outbox.record), 0)"
    " WHERE id = ? AND state = 'inflight'"
)
_ACT = "json_extract(operation, '$.transaction')"
_SENDABLE = "'queued', 'inflight'"
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MAY_GO = (OutboxState.QUEUED, OutboxState.WAITING)
_HOLDING = (OutboxState.CONFLICT, OutboxState.REJECTED, OutboxState.QUARANTINED, OutboxState.WAITING)


def has_to_send(connection: Connection) -> bool:
    """Whether there may be anything for `take`."""
    waiting = f"SELECT 1 FROM outbox WHERE state IN ({_SENDABLE}, 'waiting') LIMIT 1"
    return connection.exec_driver_sql(waiting).first() is not None


def has_queued(connection: Connection) -> bool:
    """Whether there is something that waits for nothing else."""
    return (
        connection.exec_driver_sql(f"SELECT 1 FROM outbox WHERE state IN ({_SENDABLE}) LIMIT 1").first()
        is not None
    )


def take(connection: Connection, limit: int) -> list[WireOperation]:
    """The next operations to send, in order, marked as on their way: at most `limit`, and `PUSH_BYTES` of them.

    What was on its way when an answer was lost is taken again under the same ids. What builds on an earlier one that
    is not settled waits.
    """
    hold(connection)
    rows = connection.exec_driver_sql(
        f"SELECT number, operation FROM outbox WHERE state IN ({_SENDABLE}) ORDER BY {IN_ORDER} LIMIT ?",
        (limit,),
    ).fetchall()
    sizes = accumulate(len(text.encode()) for _, text in rows)
    fitting = [row for row, size in zip(rows, sizes, strict=True) if size <= PUSH_BYTES]
    if fitting:
        connection.exec_driver_sql(
            "UPDATE outbox SET state = 'inflight' WHERE number = ?", [(number,) for number, _ in fitting]
        )
    return [decode(text) for _, text in fitting]


def requeue(connection: Connection) -> None:
    """What was sent without an answer waits to be sent again, under the same ids."""
    connection.exec_driver_sql("UPDATE outbox SET state = 'queued' WHERE state = 'inflight'")


def readdress(connection: Connection, device: str) -> None:
    """All that the centre has not decided is to be sent by another device; what was kept back stays so."""
    _reword(connection, "json_set(operation, '$.device', ?)", device)


def send_again(connection: Connection, after: int) -> set[tuple[str, str]]:
    """The centre has forgotten what it decided behind a position: that is to be sent again.

    A conflict on a record that is here is so wherever it was decided: its position tells that of the fields that were
    taken alone, and the centre knows again what it has not forgotten. Of what a person has settled that part alone is
    sent. No operation may say any more that its officer had seen what came there: the positions are given out anew.

    Gives what that touched.
    """
    here = " OR ".join(
        f"(kind = '{kind}' AND record IN (SELECT id FROM \"{kind}\"))" for kind in KIND_BY_NAME
    )
    forgotten = (
        f"(state IN ('applied', 'merged', 'settled') AND position > ? OR state = 'conflict' AND ({here}))"
    )
    settled = connection.exec_driver_sql(
        "SELECT operation, result, id FROM outbox WHERE state = 'settled' AND position > ?", (after,)
    ).fetchall()
    for kind, record in connection.exec_driver_sql(
        f"SELECT DISTINCT kind, record FROM outbox WHERE {forgotten}", (after,)
    ).fetchall():
        keep_base(connection, KIND_BY_NAME[kind], record)
    ids = connection.exec_driver_sql(
        "UPDATE outbox SET state = 'queued', replayed = 1, position = 0, result = NULL, settled_at = NULL"
        f" WHERE {forgotten} RETURNING id",
        (after,),
    ).scalars()
    touched = {("outbox", id) for id in ids}
    for operation, result, id in settled:
        connection.exec_driver_sql(
            "UPDATE outbox SET operation = ? WHERE id = ?", (_without_clashes(operation, result), id)
        )
    _reword(connection, "json_set(operation, '$.base', min(json_extract(operation, '$.base'), ?))", after)
    return touched


def _without_clashes(text: str, result: str) -> str:
    operation = from_wire(decode(text))
    change = operation.change
    if not isinstance(change, Patch):
        return text
    clashing = {field for field, *_ in json.loads(result)["clashes"]}
    old, new = (
        {name: value for name, value in values.items() if name not in clashing}
        for values in (change.old, change.new)
    )
    return encode(to_wire(replace(operation, change=Patch(old, new)))).decode()


def release(connection: Connection) -> set[tuple[str, str]]:
    """What was kept back since the centre did not know its record may go; gives what that touched."""
    moved = connection.exec_driver_sql(
        "UPDATE outbox SET state = 'queued', result = NULL WHERE state = 'quarantined'"
        " AND json_extract(result, '$.reason') = ? RETURNING id",
        (UNKNOWN_RECORD,),
    ).scalars()
    return {("outbox", id) for id in moved.all()} | hold(connection)


def _reword(connection: Connection, words: str, value: str | int) -> None:
    """Change the words of all that the centre has not decided: it is to be sent, but for what was kept back."""
    kept_back = connection.exec_driver_sql("SELECT number FROM outbox WHERE state = 'quarantined'").fetchall()
    connection.exec_driver_sql(
        f"UPDATE outbox SET state = 'queued' WHERE state IN ({_listed(UNDECIDED)})",
    )
    connection.exec_driver_sql(f"UPDATE outbox SET operation = {words} WHERE state = 'queued'", (value,))
    if kept_back:
        connection.exec_driver_sql(
            "UPDATE outbox SET state = 'quarantined' WHERE number = ?", [tuple(row) for row in kept_back]
        )
    hold(connection)


def hold(connection: Connection) -> set[tuple[str, str]]:
    """Let each operation wait that builds on an earlier one that is not settled, and no other; gives what that touched.

    "Earlier" is by place: what was put in the place of another stands where that stood.
    """
    holding = f"SELECT record FROM outbox WHERE state IN ({_listed(_HOLDING)})"
    ids = {id for (id,) in connection.exec_driver_sql(holding)}
    if not ids:
        return set()
    rows = connection.exec_driver_sql(
        f"SELECT number, state, operation, result FROM outbox WHERE state IN ({_listed((*_HOLDING, *_MAY_GO))})"
        f" ORDER BY {IN_ORDER}"
    ).fetchall()
    before: dict[str, list[_Open]] = {}
    moves: list[tuple[OutboxState, int]] = []
    touched: set[tuple[str, str]] = set()
    for number, was, text, result in rows:
        if was == OutboxState.QUEUED and ids.isdisjoint(_ID.findall(text)):
            continue
        operation, state = from_wire(decode(text)), OutboxState(was)
        if state in _MAY_GO:
            concerned = {operation.record, *(id for _, id in refers_to(operation))}
            held = any(
                builds_on(operation, each.operation, each.fields)
                for id in concerned
                for each in before.get(id, ())
            )
            state = OutboxState.WAITING if held else OutboxState.QUEUED
        if state != was:
            moves.append((state, number))
            touched |= {("outbox", operation.id), (operation.kind, operation.record)}
        if state in _HOLDING:
            before.setdefault(operation.record, []).append(_open(operation, state, result))
            ids.add(operation.record)
    if moves:
        connection.exec_driver_sql("UPDATE outbox SET state = ? WHERE number = ?", moves)
    return touched


@dataclass(frozen=True, slots=True)
class _Open:
    """An operation that is not settled; with `fields` only these of its fields are not."""

    operation: Operation
    fields: tuple[str, ...]


def _open(operation: Operation, state: OutboxState, result: str | None) -> _Open:
    detail = json.loads(result or _NOTHING_SAID)
    if detail["reason"] == "already_exists":  # what builds on it has what it builds on
        return _Open(operation, ("id",))
    clashes = detail["clashes"] if state is OutboxState.CONFLICT else ()
    return _Open(operation, tuple(field for field, *_ in clashes))


def settle(connection: Connection, results: Sequence[Result], at: str) -> Changes:
    """Write down what the centre decided. Refused and conflicting operations leave the shown row at once.

    An accepted one is replayed until the row that holds it has come; one whose record has left this desk is not. A
    result for what is not on its way says nothing new. While a restored centre may not know again all that it knew,
    what it has no record for is kept back and not refused.
    """
    by_id = {result.id: result for result in reversed(results)}
    sent = _on_their_way(connection, list(by_id))
    told = [by_id[id] for id in dict.fromkeys(result.id for result in results) if id in sent]
    touched = {("outbox", result.id) for result in told}
    patient = connection.exec_driver_sql("SELECT 1 FROM suspect LIMIT 1").first() is not None
    for result in [each for each in told if patient and each.reason == UNKNOWN_RECORD]:
        if ended := _end_settling(connection, result.id, at):
            touched |= ended
        else:
            _keep_back(connection, result.id)
        told.remove(result)
    if told:
        connection.exec_driver_sql(_DECIDE, [_decided(result, at) for result in told])
    for result in told:
        if not result.position:
            touched |= _forget_line(connection, result.id)
    for kind, record in _shown_no_more(connection, [result.id for result in told]):
        touched |= rebuild(connection, kind, record)
    touched |= hold(connection)
    index(connection, touched)
    return Changes(frozenset(touched))


def _on_their_way(connection: Connection, ids: Sequence[str]) -> set[str]:
    found = connection.exec_driver_sql(
        f"SELECT id FROM outbox WHERE state = 'inflight' AND id IN ({', '.join('?' * len(ids))})", tuple(ids)
    )
    return set(found.scalars())


def _decided(result: Result, at: str) -> tuple[object, ...]:
    accepted = result.verdict in ("applied", "merged")
    detail = {
        "reason": result.reason,
        "clashes": [[clash.field, clash.base, clash.theirs, clash.mine] for clash in result.clashes],
    }
    return (result.verdict, result.position, json.dumps(detail), at, accepted, result.position, result.id)


def _shown_no_more(connection: Connection, ids: Sequence[str]) -> Sequence[tuple[str, str]]:
    """The records of those of these operations that count no more in what is shown."""
    found = connection.exec_driver_sql(
        f"SELECT DISTINCT kind, record FROM outbox WHERE NOT replayed AND id IN ({', '.join('?' * len(ids))})",
        tuple(ids),
    )
    return [(kind, record) for kind, record in found]


def _end_settling(connection: Connection, id: str, at: str) -> set[tuple[str, str]]:
    """A disagreement that a restored centre has forgotten needs no settling; gives what that touched, if it is one."""
    moved = connection.exec_driver_sql(
        "UPDATE outbox SET state = 'queued' WHERE id = ? AND state = 'inflight' AND kind = 'disagreement'",
        (id,),
    )
    return close(connection, id, at)[1] if moved.rowcount else set()


def _keep_back(connection: Connection, id: str) -> None:
    connection.exec_driver_sql(
        "UPDATE outbox SET state = 'queued' WHERE id = ? AND state = 'inflight'", (id,)
    )
    connection.exec_driver_sql(
        "UPDATE outbox SET state = 'quarantined', result = json_set(?, '$.reason', ?)"
        " WHERE id = ? AND state = 'queued'",
        (_NOTHING_SAID, UNKNOWN_RECORD, id),
    )


def close(connection: Connection, id: str, at: str, discarded: str = "") -> tuple[int, set[tuple[str, str]]]:
    """Settle an operation for good, with the reason if it is given up: its place, and what that touched.

    What it did is shown no more.
    """
    place, kind, record, replayed, position = connection.exec_driver_sql(
        "SELECT coalesce(place, number), kind, record, replayed, position FROM outbox WHERE id = ?", (id,)
    ).one()
    connection.exec_driver_sql(
        "UPDATE outbox SET state = 'settled', replayed = 0, settled_at = ?,"
        " result = json_set(coalesce(result, ?), '$.discarded', ?) WHERE id = ?",
        (at, _NOTHING_SAID, discarded, id),
    )
    touched = {("outbox", id)}
    if not position:
        touched |= _forget_line(connection, id)
    if replayed:
        touched |= rebuild(connection, kind, record)
    return int(place), touched


def quarantine(connection: Connection, kind: str, record: str) -> Changes:
    """Keep back what waits on a record that leaves this desk."""
    ids = (
        connection.exec_driver_sql(
            f"UPDATE outbox SET state = 'quarantined' WHERE kind = ? AND record = ? AND state IN ({_listed(_MAY_GO)})"
            " RETURNING id",
            (kind, record),
        )
        .scalars()
        .all()
    )
    return Changes(frozenset(("outbox", id) for id in ids) | hold(connection))


def forget_answers(connection: Connection, kind: str, record: str) -> None:
    """Of conflicts on a record that leaves this desk keep what its officer wanted, not what others answered."""
    open_ones = connection.exec_driver_sql(
        "SELECT number, result FROM outbox WHERE state = 'conflict' AND kind = ? AND record = ?",
        (kind, record),
    ).fetchall()
    for number, result in open_ones:
        detail = json.loads(result)
        detail["clashes"] = [[field, None, None, mine] for field, _, _, mine in detail["clashes"]]
        connection.exec_driver_sql(
            "UPDATE outbox SET result = ? WHERE number = ?", (json.dumps(detail), number)
        )


def come_back(connection: Connection, kind: str, records: Sequence[str]) -> set[tuple[str, str]]:
    """What was kept back on records that come to this desk again is to be sent and shown; gives what that touched."""
    marks = ", ".join("?" * len(records))
    moved = connection.exec_driver_sql(
        "UPDATE outbox SET state = 'queued', replayed = 1"
        f" WHERE state = 'quarantined' AND kind = ? AND record IN ({marks})"
        " RETURNING id, record",
        (kind, *records),
    ).fetchall()
    if not moved:
        return set()
    connection.exec_driver_sql(
        "INSERT INTO base VALUES (?, ?, 0, NULL) ON CONFLICT DO NOTHING",
        [(kind, record) for _, record in moved],
    )
    return {("outbox", id) for id, _ in moved} | hold(connection)


def see(connection: Connection, kind: str, rows: Sequence[tuple[str, int]]) -> None:
    """Rows `(id, position)` of a kind have come: they hold the accepted operations up to there, which need no replay.

    How far the feed has been read says nothing of one row: it may have moved up since the operation was accepted.
    """
    connection.exec_driver_sql(
        "UPDATE outbox SET replayed = 0 WHERE kind = ? AND record = ? AND replayed"
        " AND state IN ('applied', 'merged') AND position <= ?",
        [(kind, id, position) for id, position in rows],
    )


def still_waiting(connection: Connection, kind: str, records: Collection[str]) -> set[str]:
    """Those of these records whose shown row needs operations of this desk on top of what the centre has sent."""
    marks = ", ".join("?" * len(records))
    found = connection.exec_driver_sql(
        f"SELECT DISTINCT record FROM outbox WHERE replayed AND kind = ? AND record IN ({marks})",
        (kind, *records),
    )
    return set(found.scalars())


def forget_old(connection: Connection, before: str) -> None:
    """Drop accepted operations that were settled before a moment and are seen in the rows.

    What a person settled stays: of a discarded one nothing else is left, and its reason is asked for later.
    """
    connection.exec_driver_sql(
        "DELETE FROM outbox WHERE state IN ('applied', 'merged') AND NOT replayed AND settled_at < ?",
        (before,),
    )


def count_waiting(connection: Connection) -> int:
    """How many operations the centre has not decided."""
    (number,) = connection.exec_driver_sql(
        f"SELECT count(*) FROM outbox WHERE state IN ({_listed(UNDECIDED)})"
    ).one()
    return int(number)


def waiting_records(connection: Connection, kind: str, ids: Sequence[str]) -> frozenset[str]:
    """Which of these records of a kind have operations that the centre has not decided."""
    return _undecided(connection, "record", f"kind = '{kind}'", ids)


def waiting_lines(connection: Connection, ids: Sequence[str]) -> frozenset[str]:
    """Which of these operations the centre has not decided."""
    return _undecided(connection, "id", "true", ids)


def _undecided(connection: Connection, column: str, where: str, ids: Sequence[str]) -> frozenset[str]:
    rows = connection.exec_driver_sql(
        f"SELECT DISTINCT {column} FROM outbox WHERE state IN ({_listed(UNDECIDED)}) AND {where}"
        f" AND {column} IN ({', '.join('?' * len(ids))})",
        tuple(ids),
    )
    return frozenset(id for (id,) in rows)


def entries(connection: Connection, states: Iterable[OutboxState], newest: int | None) -> list[OutboxEntry]:
    """The latest entries in these states, or all of them, oldest first."""
    rows = connection.exec_driver_sql(
        f"{_SHOWN} WHERE state IN ({_listed(states)}) ORDER BY {LATEST_FIRST} LIMIT ?",
        (-1 if newest is None else newest,),
    ).fetchall()
    return [_entry(*row) for row in reversed(rows)]


def entries_of_acts(
    connection: Connection, states: Iterable[OutboxState], first: int, *, latest: bool
) -> list[OutboxEntry]:
    """The entries in these states of the `first` acts that have any, act by act, the oldest or the latest leading."""
    way = "DESC" if latest else "ASC"
    rows = connection.exec_driver_sql(
        f"WITH part AS MATERIALIZED (SELECT number, coalesce(place, number) AS at, {_ACT} AS act FROM outbox"
        f" WHERE state IN ({_listed(states)})),"
        f" chosen AS MATERIALIZED (SELECT act, min(at) AS begun FROM part GROUP BY act ORDER BY begun {way} LIMIT ?)"
        " SELECT o.operation, o.state, o.result FROM chosen CROSS JOIN part ON part.act = chosen.act"
        f" CROSS JOIN outbox o ON o.number = part.number ORDER BY begun {way}, part.at, part.number",
        (first,),
    ).fetchall()
    return [_entry(*row) for row in rows]


def count_acts(connection: Connection, states: Iterable[OutboxState]) -> int:
    """How many acts have an entry in these states."""
    (number,) = connection.exec_driver_sql(
        f"SELECT count(DISTINCT {_ACT}) FROM outbox WHERE state IN ({_listed(states)})"
    ).one()
    return int(number)


def entries_of_act(connection: Connection, act: str) -> list[OutboxEntry]:
    """The entries of one act, in order; raises `NotFound` if there are none."""
    rows = connection.exec_driver_sql(f"{_SHOWN} WHERE {_ACT} = ? ORDER BY {IN_ORDER}", (act,)).fetchall()
    if not rows:
        raise NotFound(what="act")
    return [_entry(*row) for row in rows]


def entry_of(connection: Connection, id: str) -> OutboxEntry:
    """The entry of an operation; raises `NotFound`."""
    row = connection.exec_driver_sql(f"{_SHOWN} WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise NotFound(what="act")
    return _entry(*row)


def _forget_line(connection: Connection, id: str) -> set[tuple[str, str]]:
    """Take the timeline's line of an operation away, unless it has come from the centre."""
    gone = connection.exec_driver_sql("DELETE FROM activity WHERE id = ? AND position = 0", (id,))
    if gone.rowcount:  # a restored centre may have told of it before
        for table in ("held", "suspect"):
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE kind = 'activity' AND record = ?", (id,))
    return {("activity", id)}


def _entry(text: str, state: str, result: str | None) -> OutboxEntry:
    detail = json.loads(result or _NOTHING_SAID)
    return OutboxEntry(
        operation=from_wire(decode(text)),
        state=OutboxState(state),
        reason=detail["reason"],
        clashes=tuple((field, theirs, mine) for field, _, theirs, mine in detail["clashes"]),
        discarded=detail.get("discarded", ""),
    )


def _listed(states: Iterable[OutboxState]) -> str:
    return ", ".join(f"'{state}'" for state in states)
