"""Who wins: the only place where merge rules stand."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from caseapp.domain.apply import apply, refusal
from caseapp.domain.fields import BadValue, Merge, Plain, Record, field_of, plain
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Command, Operation, Patch


class Verdict(enum.StrEnum):
    """What became of an operation."""

    APPLIED = "applied"
    MERGED = "merged"
    CONFLICT = "conflict"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote a field last: the feed position of that write and the device that made it."""

    position: int
    device: str


@dataclass(frozen=True, slots=True)
class Clash:
    """Two answers to one question, in plain values. `field` may be a command's name."""

    field: str
    base: Plain
    theirs: Plain
    mine: Plain


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict, the record as it stands after it (None: there is none), and what a person must settle."""

    verdict: Verdict
    record: Record | None
    clashes: tuple[Clash, ...] = ()
    reason: str | None = None


def decide(current: Record | None, writers: Mapping[str, Writer], operation: Operation) -> Decision:
    """Decide `operation` on the `current` record, knowing who wrote each field last. Pure.

    Every new value ends in the record, in a clash, or in a rejection that leaves the operation whole.
    """
    reason = refusal(current, operation)
    if reason in ("already_exists", "unknown_record"):
        return Decision(Verdict.REJECTED, current, reason=reason)
    change = operation.change
    if reason is not None:
        if _changed_by_others(current, writers, operation):
            mine = ", ".join(
                str(plain(value)) for value in change.plain_values().values() if value is not None
            )
            clash = Clash(operation.action, None, reason, mine)
            return Decision(Verdict.CONFLICT, current, (clash,), reason)
        return Decision(Verdict.REJECTED, current, reason=reason)
    try:
        if current is not None and isinstance(change, Patch):
            return _merge_patch(current, writers, operation, change)
        return Decision(Verdict.APPLIED, apply(current, operation))
    except BadValue as bad:
        return Decision(Verdict.REJECTED, current, reason=f"bad_value:{bad.field}")


def _changed_by_others(current: Record | None, writers: Mapping[str, Writer], operation: Operation) -> bool:
    if not isinstance(operation.change, Command):
        return False
    kind = KIND_BY_NAME[operation.kind]
    return any(
        field_of(kind, name).rule.merge is Merge.COMMAND and _foreign(writer, operation)
        for name, writer in writers.items()
    )


def _foreign(writer: Writer | None, operation: Operation) -> bool:
    """Whether another device wrote after this operation's base: the device's own earlier edits do not count."""
    return writer is not None and writer.position > operation.base and writer.device != operation.device


def _merge_patch(
    current: Record, writers: Mapping[str, Writer], operation: Operation, change: Patch
) -> Decision:
    kind = type(current)
    taken: dict[str, Any] = {}
    clashes: list[Clash] = []
    settled = False
    for name, mine in change.new.items():
        theirs = getattr(current, name)
        merge = field_of(kind, name).rule.merge
        if mine == theirs or not _foreign(writers.get(name), operation):
            taken[name] = _raised(theirs, mine) if merge is Merge.SAFETY else mine
        elif merge is Merge.LAST:
            taken[name], settled = mine, True
        elif merge is Merge.SAFETY:
            taken[name], settled = _raised(theirs, mine), True
        else:
            clashes.append(Clash(name, plain(change.old[name]), plain(theirs), plain(mine)))
    record = replace(current, **taken)
    if clashes:
        return Decision(Verdict.CONFLICT, record, tuple(clashes))
    others = any(_foreign(writer, operation) for writer in writers.values())
    return Decision(Verdict.MERGED if settled or others else Verdict.APPLIED, record)


def _raised(theirs: int, mine: int) -> int:
    return max(theirs, mine)
