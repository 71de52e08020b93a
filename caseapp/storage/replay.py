"""The shown row is what the centre last said plus the operations that wait here, replayed by the one `apply`."""

from __future__ import annotations

import json
from typing import TypeVar, cast

from sqlalchemy import Connection

from caseapp.domain.apply import apply, refusal
from caseapp.domain.fields import BadValue, Record, plain_values, record_from
from caseapp.domain.ids import UNENROLLED
from caseapp.domain.kinds import KIND_BY_NAME, name_of
from caseapp.domain.operations import Operation
from caseapp.storage.rows import shape_of
from caseapp.storage.search import forget
from caseapp.storage.settings import read_setting
from caseapp.wire.operations import decode, from_wire

R = TypeVar("R", bound=Record)

IN_ORDER = "coalesce(place, number), number"
"""How a desk's operations follow each other, in SQL."""
LATEST_FIRST = "coalesce(place, number) DESC, number DESC"
_BEHIND_ALL = 2**63 - 1


def said(connection: Connection, kind: type[R], id: str) -> R | None:
    """What the centre last said of a record; None if it has said nothing."""
    kept = _kept(connection, name_of(kind), id)
    if kept is None:
        shape = shape_of(kind)
        row = connection.exec_driver_sql(f"{shape.select} WHERE id = ?", (id,)).fetchone()
        return None if row is None else shape.record(row)
    return _said(connection, kind, id, kept[1])


def keep_base(connection: Connection, kind: type[Record], id: str) -> int:
    """Before a first waiting operation: keep what the centre last said of the record; gives its position."""
    name = name_of(kind)
    kept = _kept(connection, name, id)
    if kept is not None:
        return kept[0]
    shape = shape_of(kind)
    row = connection.exec_driver_sql(f"{shape.select} WHERE id = ?", (id,)).fetchone()
    position = 0 if row is None else row[2]
    text = None if row is None else json.dumps(plain_values(shape.record(row)))
    connection.exec_driver_sql("INSERT INTO base VALUES (?, ?, ?, ?)", (name, id, position, text))
    return int(position)


def rebuild(connection: Connection, kind_name: str, id: str) -> set[tuple[str, str]]:
    """Write the shown row of a record anew from its base and the operations that still count.

    Gives what that touched: the row, and the records that a vanished row told of.
    """
    kept = _kept(connection, kind_name, id)
    if kept is None:
        return set()
    position, text = kept
    waiting = _waiting(connection, kind_name, id)
    kind = KIND_BY_NAME[kind_name]
    record = _said(connection, kind, id, text)
    for operation in waiting:
        record = _replayed(record, operation)
    if not waiting:
        connection.exec_driver_sql("DELETE FROM base WHERE kind = ? AND record = ?", (kind_name, id))
    if record is None:
        return {(kind_name, id)} | _vanish(connection, kind, id)
    shape = shape_of(kind)
    connection.exec_driver_sql(shape.upsert, shape.values_of(record, position))
    return {(kind_name, id)}


def before(connection: Connection, kind: type[R], id: str, place: int) -> R | None:
    """A record as it is shown without the operations at this place and behind it; None if there is none then."""
    record: Record | None = said(connection, kind, id)
    for operation in _waiting(connection, name_of(kind), id, place):
        record = _replayed(record, operation)
    return cast("R | None", record)


def _kept(connection: Connection, kind_name: str, id: str) -> tuple[int, str | None] | None:
    row = connection.exec_driver_sql(
        "SELECT position, row FROM base WHERE kind = ? AND record = ?", (kind_name, id)
    ).fetchone()
    return None if row is None else (int(row[0]), row[1])


def _said(connection: Connection, kind: type[R], id: str, text: str | None) -> R | None:
    if text is None:
        return None
    return record_from(kind, id, read_setting(connection, "council") or UNENROLLED, json.loads(text))


def _vanish(connection: Connection, kind: type[Record], id: str) -> set[tuple[str, str]]:
    shape, name = shape_of(kind), name_of(kind)
    row = connection.exec_driver_sql(f"{shape.select} WHERE id = ?", (id,)).fetchone()
    if row is None:
        return set()
    forget(connection, name, id)
    connection.exec_driver_sql(f'DELETE FROM "{name}" WHERE id = ?', (id,))
    return shape.refers(row)


def _replayed(record: Record | None, operation: Operation) -> Record | None:
    """A command that has become illegal is left out of the shown row; its result will say so."""
    try:
        return record if refusal(record, operation) else apply(record, operation)
    except BadValue:
        return record


def _waiting(connection: Connection, kind_name: str, id: str, place: int = _BEHIND_ALL) -> list[Operation]:
    rows = connection.exec_driver_sql(
        "SELECT operation FROM outbox WHERE kind = ? AND record = ? AND replayed AND coalesce(place, number) < ?"
        f" ORDER BY {IN_ORDER}",
        (kind_name, id, place),
    )
    return [from_wire(decode(text)) for (text,) in rows]
