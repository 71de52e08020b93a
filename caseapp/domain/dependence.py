"""Which operations build on which: what must wait until an earlier one is decided or settled."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from caseapp.domain.fields import Field, fields_of
from caseapp.domain.kinds import KIND_BY_NAME, parameters_of
from caseapp.domain.operations import Add, Command, Create, Operation, Patch, Remove


def refers_to(operation: Operation) -> Iterator[tuple[str, str]]:
    """Kind and id of every record that the new values point to."""
    declared: Iterable[Field] = fields_of(KIND_BY_NAME[operation.kind])
    values: Mapping[str, Any]
    match operation.change:
        case Create(values):
            pass
        case Patch(new=values):
            pass
        case Command(step):
            declared = parameters_of(type(step)).values()
            values = {parameter.name: getattr(step, parameter.name) for parameter in declared}
        case _:
            return
    for one in declared:
        if one.refers and (id := values.get(one.name)):
            yield one.refers, id


def needs(operation: Operation, kind: str, record: str) -> bool:
    """Whether `operation` cannot be decided while there is no such record: it is on it, or points to it."""
    return (operation.kind, operation.record) == (kind, record) or (kind, record) in refers_to(operation)


def builds_on(later: Operation, earlier: Operation, open_fields: Collection[str] = ()) -> bool:
    """Whether `later` builds on an `earlier` one of the same desk that is not settled.

    It does if `earlier` makes a record that `later` needs, if both change the same field of a record, or if both are
    commands on it. With `open_fields` only those of the earlier one's fields are open: the centre has the others.
    """
    if isinstance(earlier.change, Create):
        return not open_fields and needs(later, earlier.kind, earlier.record)
    if (later.kind, later.record) != (earlier.kind, earlier.record):
        return False
    if isinstance(earlier.change, Command):
        return isinstance(later.change, Command)
    return not (frozenset(open_fields) or _fields(earlier)).isdisjoint(_fields(later))


def _fields(operation: Operation) -> frozenset[str]:
    match operation.change:
        case Patch(new=new):
            return frozenset(new)
        case Add(field) | Remove(field):
            return frozenset((field,))
    return frozenset()
