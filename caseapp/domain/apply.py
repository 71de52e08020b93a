"""State and operation give the next state. The click, the replay after a pull and the centre all call this."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from caseapp.domain.fields import BadValue, Record, field_names, fields_of
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Add, Change, Command, Create, Operation, Patch, Remove

UNKNOWN_RECORD = "unknown_record"
"""Why an operation is refused that changes, or refers to, what is not there."""


def apply(record: Record | None, operation: Operation) -> Record:
    """The record after `operation`. Ask `refusal` first: an illegal change raises `BadValue`."""
    change = operation.change
    if isinstance(change, Create):
        return _created(operation, change)
    if record is None:
        raise BadValue("record")
    return changed(record, change)


def changed(record: Record, change: Change) -> Record:
    """An existing record after a change that is not `Create`."""
    match change:
        case Patch():
            return replace(record, **change.new)
        case Add():
            return _with_members(record, change.field, {*getattr(record, change.field), *change.members})
        case Remove():
            return _with_members(record, change.field, {*getattr(record, change.field)} - {*change.members})
        case Command():
            after = change.step.on(record)
            assert isinstance(after, Record)
            return after
        case Create():
            raise BadValue("record")


def _with_members(record: Record, field: str, members: set[str]) -> Record:
    values: dict[str, Any] = {field: tuple(sorted(members))}
    return replace(record, **values)


def _created(operation: Operation, change: Create) -> Record:
    kind = KIND_BY_NAME[operation.kind]
    if missing := {field.name for field in fields_of(kind) if field.required} - change.values.keys():
        raise BadValue(min(missing))
    if extra := change.values.keys() - field_names(kind):
        raise BadValue(min(extra))
    return kind(id=operation.record, council=operation.council, **change.values)


def refusal(record: Record | None, operation: Operation) -> str | None:
    """Why `operation` is not legal in the present state, as a code; None if it is."""
    change = operation.change
    if isinstance(change, Create):
        return None if record is None else "already_exists"
    if record is None:
        return UNKNOWN_RECORD
    return change.step.refusal(record) if isinstance(change, Command) else None
