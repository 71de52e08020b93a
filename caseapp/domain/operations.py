"""What can happen to a record: create, patch, add, remove, or a command that checks itself first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, ClassVar, Protocol

from caseapp.domain.fields import Plain, Record, plain
from caseapp.domain.ids import CouncilId, DeviceId, OfficerId, OperationId


@dataclass(frozen=True, slots=True)
class Create:
    """Make a record of these typed field values."""

    values: Mapping[str, Any]
    action = "create"

    def plain_values(self) -> dict[str, Any]:
        return {name: plain(value) for name, value in self.values.items()}


@dataclass(frozen=True, slots=True)
class Patch:
    """Change fields from `old` to `new`; both hold the same names with typed values."""

    old: Mapping[str, Any]
    new: Mapping[str, Any]
    action = "patch"

    def plain_values(self) -> dict[str, Any]:
        return {name: [plain(self.old[name]), plain(value)] for name, value in self.new.items()}


@dataclass(frozen=True, slots=True)
class Add:
    """Put members into a set field."""

    field: str
    members: tuple[str, ...]
    action = "add"

    def plain_values(self) -> dict[str, Any]:
        return {self.field: list(self.members)}


@dataclass(frozen=True, slots=True)
class Remove:
    """Take members out of a set field."""

    field: str
    members: tuple[str, ...]
    action = "remove"

    def plain_values(self) -> dict[str, Any]:
        return {self.field: list(self.members)}


class CommandOn(Protocol):
    """A checked step: `refusal` says why it is not legal now, `on` takes it. The class name is the action.

    `first_stands` names the fields of which the first of two devices' values stands though the second be legal.
    `stamps` names those that only say when it was done: who does the same later wants nothing else.
    `on` is also asked what it would make of a record on which it is not legal.
    """

    __slots__ = ()

    first_stands: ClassVar[tuple[str, ...]] = ()
    stamps: ClassVar[tuple[str, ...]] = ()

    def refusal(self, record: Any) -> str | None: ...

    def on(self, record: Any) -> Any: ...


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its parameters."""

    step: CommandOn

    @property
    def action(self) -> str:
        return type(self.step).__name__.lower()

    def plain_values(self) -> dict[str, Plain]:
        return {field.name: plain(getattr(self.step, field.name)) for field in fields(self.step)}  # type: ignore[arg-type]


Change = Create | Patch | Add | Remove | Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One thing that one officer did to one record.

    `number` orders a device's operations; gaps are normal. `transaction` is shared by the operations of one
    act. `base` is the feed position of the record when the change was made, 0 if the centre had not seen it.
    """

    id: OperationId
    council: CouncilId
    device: DeviceId
    number: int
    transaction: str
    actor: OfficerId
    kind: str
    record: str
    base: int
    change: Change
    made_at: datetime

    @property
    def action(self) -> str:
        """create, patch, add, remove, or the command's name."""
        return self.change.action


def changed_fields(change: Change, before: Record | None, after: Record) -> frozenset[str]:
    """The names of the fields whose writer the change becomes."""
    match change:
        case Create():
            return frozenset(change.values)
        case Patch():
            return frozenset(change.new)
        case Add() | Remove():
            return frozenset((change.field,))
        case Command():
            return frozenset(
                field.name
                for field in fields(after)
                if getattr(before, field.name, None) != getattr(after, field.name)
            )
