"""Rows of the kinds between their tables and their records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.sql import ClauseElement
from sqlalchemy.types import Uuid

from caseapp.central.bulk import alteration, insertion
from caseapp.central.database import Connection
from caseapp.central.tables import KIND_TABLES
from caseapp.domain.fields import Record, fields_of, plain, record_from
from caseapp.domain.kinds import KIND_BY_NAME, name_of
from caseapp.domain.merge import Writer
from caseapp.domain.scopes import EVERYONE, is_part

_dialect = PGDialect_psycopg()  # type: ignore[no-untyped-call]
_json = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class Stored:
    """A record as it stands: its feed position, who wrote each field last, whether it is in its table yet.

    `scopes` are those in which it is to travel when it is written.
    """

    record: Record
    position: int
    writers: Mapping[str, Writer]
    new: bool = False
    scopes: frozenset[str] = frozenset({EVERYONE})


@dataclass(frozen=True, slots=True)
class Shape:
    """The statements of one kind, compiled once. `columns` are its fields in order."""

    kind: type[Record]
    columns: tuple[str, ...]
    lock: str
    existing: str
    every: str
    page: str
    parts: str | None
    case_of: str | None
    insert: str
    update: str


@cache
def shape_of(kind_name: str) -> Shape:
    """The shape of the kind of this name."""
    table = KIND_TABLES[kind_name]
    kind = KIND_BY_NAME[kind_name]
    names = tuple(field.name for field in fields_of(kind))
    fields = [table.c[name] for name in names]
    ours = table.c.council == bindparam("council")
    ids = bindparam("ids", type_=ARRAY(Uuid(as_uuid=False))).any_()
    named = table.c.id == ids
    whole = select(table.c.id, table.c.position, table.c.writers, *fields).order_by(table.c.id)
    return Shape(
        kind=kind,
        columns=names,
        lock=_compiled(whole.where(ours, named).with_for_update()),
        parts=_compiled(whole.where(ours, table.c.case == ids).with_for_update()) if is_part(kind) else None,
        existing=_compiled(select(table.c.id).where(ours, named)),
        every=_compiled(select(table.c.id, *fields).where(ours).order_by(table.c.id)),
        page=_compiled(
            select(literal_column(f"'{kind_name}'"), table.c.id, table.c.position, *fields)
            .where(ours, named, table.c.position <= bindparam("end"))
            .order_by(table.c.position)
        ),
        case_of=_compiled(select(table.c.case).where(ours, named)) if is_part(kind) else None,
        insert=insertion(table),
        update=alteration(table),
    )


def _compiled(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=_dialect))


def lock(
    connection: Connection, council: str, wanted: Mapping[str, Iterable[str]]
) -> dict[tuple[str, str], Stored]:
    """The records of `wanted` ids by kind name, kept from other writers until the transaction ends.

    Locks are taken in the order of kinds and ids, so that two writers never wait for each other.
    The answer's keys are `(kind, id)`; what does not exist is left out.
    """
    found: dict[tuple[str, str], Stored] = {}
    for kind_name in KIND_TABLES:
        ids = sorted(wanted.get(kind_name, ()))
        if not ids:
            continue
        shape = shape_of(kind_name)
        for row in connection.execute(shape.lock, {"council": council, "ids": ids}):
            found[kind_name, row[0]] = _stored(shape, council, row)
    return found


def cases_of(connection: Connection, council: str, parts: Mapping[str, Iterable[str]]) -> set[str]:
    """The cases of those `parts`, ids by kind name, that are there. A part never changes its case."""
    return {
        case
        for kind_name, ids in parts.items()
        if (statement := shape_of(kind_name).case_of)
        for (case,) in connection.execute(statement, {"council": council, "ids": sorted(ids)})
        if case is not None
    }


def lock_parts(connection: Connection, council: str, cases: Iterable[str]) -> list[Stored]:
    """All that is part of these cases, kept from other writers as by `lock`."""
    ids = sorted(cases)
    if not ids:
        return []
    shapes = [(shape, shape.parts) for shape in map(shape_of, KIND_TABLES) if shape.parts]
    return [
        _stored(shape, council, row)
        for shape, statement in shapes
        for row in connection.execute(statement, {"council": council, "ids": ids})
    ]


def _stored(shape: Shape, council: str, row: tuple[Any, ...]) -> Stored:
    id, position, writers, *values = row
    record = record_from(shape.kind, id, council, dict(zip(shape.columns, values, strict=True)))
    return Stored(record, position, {name: Writer(*writer) for name, writer in writers.items()})


def existing(
    connection: Connection, council: str, wanted: Mapping[str, Iterable[str]]
) -> set[tuple[str, str]]:
    """Which of the `wanted` ids by kind name are records; as `(kind, id)`."""
    return {
        (kind_name, id)
        for kind_name, ids in wanted.items()
        for (id,) in connection.execute(
            shape_of(kind_name).existing, {"council": council, "ids": sorted(ids)}
        )
    }


def write(connection: Connection, stored: Iterable[Stored]) -> None:
    """Write each record once: new ones are inserted, the others updated."""
    inserts: dict[str, list[dict[str, Any]]] = {}
    updates: dict[str, list[dict[str, Any]]] = {}
    for entry in stored:
        kind_name = name_of(type(entry.record))
        (inserts if entry.new else updates).setdefault(kind_name, []).append(_row(entry, shape_of(kind_name)))
    for kind_name, rows in inserts.items():
        connection.execute(shape_of(kind_name).insert, (as_json(rows),))
    for kind_name, rows in updates.items():
        connection.execute(shape_of(kind_name).update, (as_json(rows),))


def _row(entry: Stored, shape: Shape) -> dict[str, Any]:
    record = entry.record
    return {
        "council": record.council,
        "id": record.id,
        "position": entry.position,
        "writers": {name: (writer.position, writer.device) for name, writer in entry.writers.items()},
        **{name: plain(getattr(record, name)) for name in shape.columns},
    }


def as_json(value: object) -> str:
    """JSON text for a jsonb column, or for rows in bulk."""
    return _json.encode(value).decode()
