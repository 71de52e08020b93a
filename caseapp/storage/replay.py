"""The shown row is what the centre last said plus the operations that wait here, replayed by the one `apply`."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from caseapp.domain.apply import apply, refusal
from caseapp.domain.fields import BadValue, Record, fields_of, plain_values, record_from
from caseapp.domain.ids import UNENROLLED
from caseapp.domain.kinds import KIND_BY_NAME, name_of
from caseapp.domain.operations import Operation
from caseapp.storage.rows import shape_of
from caseapp.storage.search import forget
from caseapp.storage.settings import read_setting
from caseapp.wire.operations import decode, from_wire


def keep_base(connection: Connection, kind: type[Record], id: str) -> int:
    """Before a first waiting operation: keep what the centre last said of the record; gives its position."""
    name = name_of(kind)
    kept = connection.exec_driver_sql(
        "SELECT position FROM base WHERE kind = ? AND record = ?", (name, id)
    ).fetchone()
    if kept is not None:
        return int(kept[0])
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
    kept = connection.exec_driver_sql(
        "SELECT position, row FROM base WHERE kind = ? AND record = ?", (kind_name, id)
    ).fetchone()
    if kept is None:
        return set()
    position, text = kept
    waiting = _waiting(connection, kind_name, id)
    kind = KIND_BY_NAME[kind_name]
    council = waiting[0].council if waiting else read_setting(connection, "council") or UNENROLLED
    record = None if text is None else record_from(kind, id, council, json.loads(text))
    for operation in waiting:
        record = _replayed(record, operation)
    if not waiting:
        connection.exec_driver_sql("DELETE FROM base WHERE kind = ? AND record = ?", (kind_name, id))
    if record is None:
        return {(kind_name, id)} | _vanish(connection, kind, id)
    shape = shape_of(kind)
    connection.exec_driver_sql(shape.upsert, shape.values_of(record, position))
    return {(kind_name, id)}


def _vanish(connection: Connection, kind: type[Record], id: str) -> set[tuple[str, str]]:
    shape, name = shape_of(kind), name_of(kind)
    row = connection.exec_driver_sql(f"{shape.select} WHERE id = ?", (id,)).fetchone()
    if row is None:
        return set()
    forget(connection, name, id)
    connection.exec_driver_sql(f'DELETE FROM "{name}" WHERE id = ?', (id,))
    told = {(field.refers, getattr(shape.record(row), field.name)) for field in fields_of(kind)}
    return {(refers, each) for refers, each in told if refers and each}


def _replayed(record: Record | None, operation: Operation) -> Record | None:
    """A command that has become illegal is left out of the shown row; its result will say so."""
    try:
        return record if refusal(record, operation) else apply(record, operation)
    except BadValue:
        return record


def _waiting(connection: Connection, kind_name: str, id: str) -> list[Operation]:
    rows = connection.exec_driver_sql(
        "SELECT operation FROM outbox WHERE kind = ? AND record = ? AND replayed ORDER BY number",
        (kind_name, id),
    )
    return [from_wire(decode(text)) for (text,) in rows]
