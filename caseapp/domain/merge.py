"""Who wins: the only place where merge rules stand.

Two rules need no decision: what a desk says of a field that is the centre's own never becomes a change
(`kinds.change_from`), and what is appended are records of their own, told apart by their ids.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from caseapp.domain.apply import apply, changed, refusal
from caseapp.domain.fields import BadValue, Merge, Plain, Record, field_of, plain
from caseapp.domain.kinds import REFUSED_FOR
from caseapp.domain.operations import Command, Operation, Patch, changed_fields
from caseapp.domain.sentences import merged


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
    """Two answers to one question, in plain values.

    `field` may be a command's name. Then `theirs` is the code of its refusal and `mine` its parameters in a line; of
    a command whose first stands both are lists: the values of its `first_stands` fields in order, "" for none.
    """

    field: str
    base: Plain
    theirs: Plain
    mine: Plain


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict, the record as it stands after it (None: there is none), and what a person must settle.

    `reviews` is what a supervisor should look at; work goes on whether or not anybody does.
    """

    verdict: Verdict
    record: Record | None
    clashes: tuple[Clash, ...] = ()
    reason: str | None = None
    reviews: tuple[Clash, ...] = ()


def decide(current: Record | None, writers: Mapping[str, Writer], operation: Operation) -> Decision:
    """Decide `operation` on the `current` record, knowing who wrote each field last. Pure.

    Every new value ends in the record, in a clash or a review, or in a rejection that leaves the operation whole; but
    what follows a value in a clash waits for that: it is told anew of whichever is chosen.
    """
    reason = refusal(current, operation)
    change = operation.change
    try:
        if current is not None and isinstance(change, Command):
            return _step(current, writers, operation, change, reason)
        if reason is not None:
            return Decision(Verdict.REJECTED, current, reason=reason)
        if current is not None and isinstance(change, Patch):
            return _merge_patch(current, writers, operation, change)
        return Decision(Verdict.APPLIED, apply(current, operation))
    except BadValue as bad:
        return Decision(Verdict.REJECTED, current, reason=f"bad_value:{bad.field}")


def _step(
    current: Record, writers: Mapping[str, Writer], operation: Operation, change: Command, reason: str | None
) -> Decision:
    step = change.step
    wanted = changed(current, change)
    if reason is not None:
        if not _any_foreign(REFUSED_FOR[reason], writers, operation):
            return Decision(Verdict.REJECTED, current, reason=reason)
        if changed_fields(change, current, wanted) <= {*step.stamps}:
            return Decision(Verdict.MERGED, current)
        mine = ", ".join(str(value) for value in change.plain_values().values() if value is not None)
        clash = Clash(operation.action, None, reason, mine)
        return Decision(Verdict.CONFLICT, current, (clash,), reason)
    if _any_foreign(step.first_stands, writers, operation):
        first, second = (
            [str(plain(getattr(each, name)) or "") for name in step.first_stands]
            for each in (current, wanted)
        )
        return Decision(Verdict.CONFLICT, current, (Clash(operation.action, None, first, second),))
    return Decision(Verdict.APPLIED, wanted)


def _any_foreign(fields: Iterable[str], writers: Mapping[str, Writer], operation: Operation) -> bool:
    return any(_foreign(writers.get(name), operation) for name in fields)


def _foreign(writer: Writer | None, operation: Operation) -> bool:
    """Whether another device wrote after this operation's base: the device's own earlier edits do not count."""
    return writer is not None and writer.position > operation.base and writer.device != operation.device


def _merge_patch(
    current: Record, writers: Mapping[str, Writer], operation: Operation, change: Patch
) -> Decision:
    taken: dict[str, Any] = {}
    clashes: list[Clash] = []
    reviews: list[Clash] = []
    for name, mine in change.new.items():
        old, theirs = change.old[name], getattr(current, name)
        merge = field_of(type(current), name).rule.merge
        if mine == theirs or not _both_changed(merge, writers.get(name), operation, seen=old == theirs):
            taken[name] = mine
            continue
        clash = Clash(name, plain(old), plain(theirs), plain(mine))
        match merge:
            case Merge.LAST:
                taken[name] = mine
            case Merge.SAFETY:
                taken[name] = max(theirs, mine)
                reviews.append(clash)
            case Merge.TEXT if (text := merged(old, theirs, mine)) is not None:
                taken[name] = text
            case _:
                clashes.append(clash)
    clashing = {clash.field for clash in clashes}
    taken = {name: value for name, value in taken.items() if _follows(current, name) not in clashing}
    record = replace(current, **taken)
    if clashes:
        verdict = Verdict.CONFLICT
    elif reviews or taken != change.new or _any_foreign(writers, writers, operation):
        verdict = Verdict.MERGED
    else:
        verdict = Verdict.APPLIED
    return Decision(verdict, record, tuple(clashes), reviews=tuple(reviews))


def _follows(record: Record, name: str) -> str:
    return field_of(type(record), name).rule.follows


def _both_changed(merge: Merge, writer: Writer | None, operation: Operation, *, seen: bool) -> bool:
    """Whether a field holds what the officer had not before them; `seen` that it still holds what they had.

    A base tells when the record came, not what was shown: an edit of the desk's own that waited hid what came, and if
    that edit was not taken, the next one must not overrule what nobody here saw. Where an earlier edit of this device
    was itself merged, the field holds another's part too, whoever wrote it last.
    """
    if _foreign(writer, operation):
        return True
    anothers = writer is not None and writer.device != operation.device
    return not seen and (anothers or merge in (Merge.TEXT, Merge.SAFETY))
