"""What the centre holds of one council, and what must hold of that by itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import msgspec

from caseapp.central.tables import KIND_TABLES
from caseapp.domain.case import Case
from caseapp.domain.fields import Record, fields_of, record_from
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Operation
from caseapp.domain.scopes import scopes_of
from caseapp.wire.messages import Result, WireOperation
from caseapp.wire.operations import from_wire
from tests.machine.centre import TheCentre, Town

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """A record as it stands, and the scopes in which it must travel."""

    record: Record
    position: int
    scopes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Told:
    """An operation of the ledger with its result."""

    operation: Operation
    result: Result


@dataclass(frozen=True, slots=True)
class Truth:
    """Everything at one moment. `told` is in the order in which it was decided."""

    rows: dict[Key, Row]
    told: dict[str, Told]
    conflicts: set[tuple[str, str]]
    head: int


def truth_of(centre: TheCentre, town: Town) -> Truth:
    """What the centre holds, once it has been seen that it is whole."""
    with centre.database.transaction(town.id) as connection:
        records: dict[Key, tuple[Record, int]] = {}
        for name in KIND_TABLES:
            fields = [field.name for field in fields_of(KIND_BY_NAME[name])]
            listed = ", ".join(f'"{field}"' for field in ("id", "position", *fields))
            for id, position, *values in connection.execute(f'SELECT {listed} FROM "{name}"'):
                record = record_from(KIND_BY_NAME[name], id, town.id, dict(zip(fields, values, strict=True)))
                records[name, id] = record, position
        placed = connection.execute("SELECT kind, id, scope, position FROM feed WHERE NOT gone").fetchall()
        decided = connection.execute(
            "SELECT l.wire, l.result FROM ledger l JOIN audit a ON a.operation = l.operation::text"
            # What had no record yet stands in no ledger, and is decided when it comes again.
            " WHERE a.act <> 'rejected' OR a.number = (SELECT max(number) FROM audit WHERE operation = a.operation)"
            " ORDER BY a.number"
        ).fetchall()
        count = connection.execute(
            "SELECT (SELECT count(*) FROM ledger), (SELECT max(position) FROM feed_mark)"
        )
        ledger, head = count.fetchone() or (0, 0)
        conflicts = set(connection.execute("SELECT operation, field FROM conflict WHERE NOT review"))
    rows = {key: Row(record, at, _scopes(record, records)) for key, (record, at) in records.items()}
    told = [_told(wire, result) for wire, result in decided]
    assert len(told) == ledger == len({each.operation.id for each in told}), "decided twice, or not told of"
    _check_feed(rows, placed)
    references = Counter(row.record.reference for row in rows.values() if isinstance(row.record, Case))
    assert max(references.values(), default=1) == 1, "a reference was given twice"
    assert centre.centre.verify_audit(town.id) == []
    return Truth(rows, {each.operation.id: each for each in told}, conflicts, head)


def _scopes(record: Record, records: dict[Key, tuple[Record, int]]) -> frozenset[str]:
    case = getattr(record, "case", None)
    found = records["case", case][0] if case else None
    assert found is None or isinstance(found, Case)
    return scopes_of(record, found)


def _told(wire: object, result: object) -> Told:
    return Told(from_wire(msgspec.convert(wire, WireOperation)), msgspec.convert(result, Result))


def _check_feed(rows: dict[Key, Row], placed: list[tuple[str, str, str, int]]) -> None:
    """Every row stands in the feed of its scopes, and no other, at its own position; no two share one."""
    expected = {(*key, scope, row.position) for key, row in rows.items() for scope in row.scopes}
    assert set(placed) == expected, "the feed does not tell of the rows as they are"
    assert len({row.position for row in rows.values()}) == len(rows)
