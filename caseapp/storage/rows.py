"""Between records and the rows of their tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import Table

from caseapp.domain.fields import Field, Record, fields_of, plain
from caseapp.domain.ids import CouncilId
from caseapp.domain.kinds import KINDS
from caseapp.storage.tables import KIND_TABLES

R = TypeVar("R", bound=Record)
_to_json = msgspec.json.Encoder().encode
_from_json = msgspec.json.Decoder(list[str]).decode


@dataclass(frozen=True, slots=True)
class Shape(Generic[R]):
    """How one kind lies in its table: columns `id, council, position` and then its fields in order.

    `upsert_newer` leaves a row alone that stands at a later position.
    """

    kind: type[R]
    table: Table
    names: tuple[str, ...]
    columns: str
    select: str
    upsert: str
    upsert_newer: str
    _loads: tuple[tuple[str, Callable[[Any], Any] | None], ...]
    _sets: tuple[int, ...]

    def record(self, row: Sequence[Any]) -> R:
        """The record of a row `(id, council, position, field …)`."""
        values = {
            name: value if load is None or value is None else load(value)
            for (name, load), value in zip(self._loads, row[3:], strict=True)
        }
        return self.kind(id=row[0], council=CouncilId(row[1]), **values)

    def refers(self, row: Sequence[Any]) -> set[tuple[str, str]]:
        """The `(kind, id)` of every record that a row names."""
        record = self.record(row)
        told = {(field.refers, getattr(record, field.name)) for field in fields_of(self.kind)}
        return {(refers, each) for refers, each in told if refers and each}

    def values(
        self, id: str, council: str, position: int, plain_values: Mapping[str, Any]
    ) -> tuple[Any, ...]:
        """The column values of a plain row; a set becomes JSON text. A missing name raises `KeyError`."""
        cells = [plain_values[name] for name in self.names]
        for at in self._sets:
            cells[at] = _to_json(cells[at]).decode()
        return (id, council, position, *cells)

    def values_of(self, record: R, position: int) -> tuple[Any, ...]:
        """The column values of a record."""
        plain_values = {name: plain(getattr(record, name)) for name in self.names}
        return self.values(record.id, record.council, position, plain_values)


def _load_of(field: Field) -> Callable[[Any], Any] | None:
    if field.type in (str, int):
        return None
    if field.type is tuple:
        return lambda text: tuple(_from_json(text))
    if field.type in (date, datetime):
        return field.type.fromisoformat
    return field.type


def _shape_of(kind: type[R]) -> Shape[R]:
    table = KIND_TABLES[kind]
    names = tuple(field.name for field in fields_of(kind))
    columns = ", ".join(f'"{name}"' for name in ("id", "council", "position", *names))
    marks = ", ".join("?" * (len(names) + 3))
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in ("council", "position", *names))
    upsert = (
        f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {updates}'
    )
    return Shape(
        kind,
        table,
        names,
        columns,
        select=f'SELECT {columns} FROM "{table.name}"',
        upsert=upsert,
        upsert_newer=f'{upsert} WHERE excluded.position >= "{table.name}".position',
        _loads=tuple((field.name, _load_of(field)) for field in fields_of(kind)),
        _sets=tuple(at for at, field in enumerate(fields_of(kind)) if field.type is tuple),
    )


_SHAPES: dict[type[Record], Shape[Any]] = {kind: _shape_of(kind) for kind in KINDS}


def shape_of(kind: type[R]) -> Shape[R]:
    """The shape of a kind."""
    return _SHAPES[kind]
