"""What waits to be sent and what became of it, one entry for each act; and what can be done with what was not taken."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from caseapp.domain.apply import UNKNOWN_RECORD
from caseapp.domain.council import Officer, Team
from caseapp.domain.dependence import needs
from caseapp.domain.disagreement import Disagreement, Settle
from caseapp.domain.fields import BadValue, Field, Merge, Plain, Record, field_of, typed
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Change, Command, Create, Operation, Patch
from caseapp.domain.person import Channel, ContactPoint
from caseapp.errors import OnItsWay, Refused, SettledAlready
from caseapp.ports import UNDECIDED, UNSETTLED, OutboxEntry, OutboxState, Reader, UnitOfWork
from caseapp.texts import Subject
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import for_matching
from caseapp.usecases.subjects import subject_of
from caseapp.usecases.values import team_name

_SETTLED = (OutboxState.APPLIED, OutboxState.MERGED, OutboxState.SETTLED)
_LEADING = ("letter", "attachment", "case", "activity", "person", "marker", "contact", "party", "topic")
_GRAVEST = (
    OutboxState.REJECTED,
    OutboxState.CONFLICT,
    OutboxState.QUARANTINED,
    OutboxState.WAITING,
    OutboxState.INFLIGHT,
    OutboxState.QUEUED,
    OutboxState.SETTLED,
    OutboxState.MERGED,
    OutboxState.APPLIED,
)
_NOT_TAKEN = (OutboxState.REJECTED, OutboxState.CONFLICT)
_STUCK = (*_NOT_TAKEN, OutboxState.QUARANTINED, OutboxState.WAITING)
_NOT_SENT = (*_STUCK, OutboxState.QUEUED)


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One act: its leading operation, the gravest state of all its operations, and what is to be settled.

    A clash is a field or command with the centre's value and the desk's own; two owners of a case are told by names,
    the team before the officer, as many as there are.
    `discarded`: why it was given up; empty if it was not.
    """

    operation: Operation
    subject: Subject
    state: OutboxState
    reason: str | None
    clashes: tuple[tuple[str, Plain, Plain], ...]
    discarded: str
    made_at: datetime


def unsettled(
    reader: Reader, knowledge: Knowledge, language: str = "en", first: int = -1
) -> tuple[OutboxRow, ...]:
    """What is not settled, or the `first` of it, oldest first."""
    return _rows(reader, knowledge, language, reader.acts(UNSETTLED, first, latest=False))


def settled(
    reader: Reader, knowledge: Knowledge, language: str = "en", first: int = -1
) -> tuple[OutboxRow, ...]:
    """What the centre has taken or a person has settled, or the `first` of it, latest first."""
    return _rows(reader, knowledge, language, reader.acts(_SETTLED, first, latest=True))


def count_unsettled(reader: Reader) -> int:
    """How many acts are not settled."""
    return reader.count_acts(UNSETTLED)


def count_settled(reader: Reader) -> int:
    """How many acts the centre has taken or a person has settled, as long as the desk keeps them."""
    return reader.count_acts(_SETTLED)


def _rows(
    reader: Reader, knowledge: Knowledge, language: str, entries: Sequence[OutboxEntry]
) -> tuple[OutboxRow, ...]:
    acts: dict[str, list[OutboxEntry]] = {}
    for entry in entries:
        acts.setdefault(entry.operation.transaction, []).append(entry)
    return tuple(_row(reader, knowledge, language, act) for act in acts.values())


def _row(reader: Reader, knowledge: Knowledge, language: str, act: Sequence[OutboxEntry]) -> OutboxRow:
    gravest = min((entry.state for entry in act), key=_GRAVEST.index)
    of_that_state = [entry for entry in act if entry.state is gravest]
    entry = min(of_that_state, key=lambda entry: _place(entry.operation.kind))
    return OutboxRow(
        operation=entry.operation,
        subject=subject_of(reader, knowledge, entry.operation, language),
        state=gravest,
        reason=entry.reason,
        clashes=tuple(
            _named(reader, language, each, *clash)
            for each in act
            if each.state is OutboxState.CONFLICT
            for clash in each.clashes
        ),
        discarded=entry.discarded,
        made_at=entry.operation.made_at,
    )


def _named(
    reader: Reader, language: str, entry: OutboxEntry, field: str, theirs: Plain, mine: Plain
) -> tuple[str, Plain, Plain]:
    if field == entry.operation.action == "assign" and isinstance(theirs, list) and isinstance(mine, list):
        return field, owner_names(reader, language, theirs), owner_names(reader, language, mine)
    return field, theirs, mine


def owner_names(reader: Reader, language: str, ids: list[str]) -> list[str]:
    """Owners of a case by name, the team before the officer, as many as are known."""
    teams, officers = reader.find(Team, id=ids), reader.find(Officer, id=ids)
    return [*(team_name(language, team) for team in teams), *(officer.name for officer in officers)]


def _place(kind: str) -> int:
    return _LEADING.index(kind) if kind in _LEADING else len(_LEADING)


class Keep(enum.Enum):
    """Whose answer stands."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Edited:
    """An answer of its own, in its plain form."""

    value: Plain


Choice = Keep | Edited


def retry(work: UnitOfWork, act: str, typed: Mapping[str, Mapping[str, Plain]] = MappingProxyType({})) -> int:
    """Send what was refused or is in conflict once more, as new operations that start from what is known now.

    Acts that the centre refused only because this one was refused go with it; the answer is how many. Of a conflict
    only the clashing fields are sent again: the centre has the others. `typed` holds, by operation and field, plain
    values to be sent instead of those that were. Raises `NotFound`, `OnItsWay`, `SettledAlready`, and `Refused` if a
    value does not fit its field or it is not legal now.
    """
    chosen = _chosen(work.act(act), _NOT_TAKEN)
    refused = [each for each in work.outbox((OutboxState.REJECTED,)) if each.reason == UNKNOWN_RECORD]
    others = _built_on(chosen, (each for each in refused if each.operation.transaction != act))
    for entry in (*chosen, *others):
        operation = entry.operation
        change = _again(work, entry)
        if answers := typed.get(operation.id):
            change = _retyped(work, operation, change, _typed(work, operation, answers))
        _end_disagreements(work, entry)
        work.instead(operation, change)
    return _acts(others)


def discard(work: UnitOfWork, act: str, reason: str) -> int:
    """Give an act up, for a reason that is kept; what the desk shows of it is what the centre says.

    What builds on a record that it would have made goes with it; the answer is how many other acts that concerns.
    Raises `NotFound`, `OnItsWay`, `SettledAlready`, and `Refused` without a reason.
    """
    if not reason.strip():
        raise Refused(reason="no_reason")
    chosen = _chosen(work.act(act), _STUCK)
    ids = {entry.operation.id for entry in chosen}
    others = _built_on(chosen, (each for each in work.outbox(_NOT_SENT) if each.operation.id not in ids))
    for entry in (*chosen, *others):
        _end_disagreements(work, entry)
        work.discard(entry.operation, reason.strip())
    return _acts(each for each in others if each.operation.transaction != act)


def send_anyway(work: UnitOfWork, act: str) -> None:
    """Send what was kept back because its record has left this desk.

    Raises `NotFound`, `OnItsWay` and `SettledAlready`.
    """
    for entry in _chosen(work.act(act), (OutboxState.QUARANTINED,)):
        work.requeue(entry.operation)


def settle(work: UnitOfWork, operation: str, choices: Mapping[str, Choice]) -> None:
    """Settle a conflict by a choice for each clashing field; for a clash of a command the field is the action's name.

    What is not theirs becomes one new operation that starts from what the centre has said last; a command is taken
    again as it was. Raises `NotFound`, `OnItsWay`, `SettledAlready`, and `Refused` if a choice is missing, does not
    fit its field, or is not legal now.
    """
    (entry,) = _chosen([work.entry(operation)], (OutboxState.CONFLICT,))
    mine = {field: mine for field, _, mine in entry.clashes}
    if choices.keys() != mine.keys():
        raise Refused(reason="no_choice")
    _end_disagreements(work, entry)
    if all(choice is Keep.THEIRS for choice in choices.values()):
        work.discard(entry.operation)
    elif isinstance(entry.operation.change, Command):
        if any(isinstance(choice, Edited) for choice in choices.values()):
            raise Refused(reason=f"bad_value:{entry.operation.action}")
        work.instead(entry.operation, entry.operation.change)
    else:
        answers = {
            field: choice.value if isinstance(choice, Edited) else mine[field]
            for field, choice in choices.items()
            if choice is not Keep.THEIRS
        }
        _answer(work, entry.operation, answers)


def _end_disagreements(work: UnitOfWork, entry: OutboxEntry) -> None:
    """Tell those who look after the team that a conflict is settled; without its record here they see it themselves."""
    if entry.state is OutboxState.CONFLICT:
        of_it = work.find(Disagreement, operation=entry.operation.id, settled_at=None, review=False)
        for disagreement in of_it:
            work.command(disagreement, Settle(work.now(), work.me.officer))


def _answer(work: UnitOfWork, old: Operation, answers: Mapping[str, Plain]) -> None:
    kind = KIND_BY_NAME[old.kind]
    if any(field_of(kind, name).rule.merge is Merge.CENTRE for name in answers):
        raise Refused(reason="centre_only")
    new = _typed(work, old, answers)
    present = work.said(kind, old.record)
    if present is None:
        raise Refused(reason=UNKNOWN_RECORD)
    if changed := {name: value for name, value in new.items() if getattr(present, name) != value}:
        work.instead(old, Patch(_values(present, changed), changed))
    else:
        work.discard(old)


def _typed(reader: Reader, old: Operation, answers: Mapping[str, Plain]) -> dict[str, Any]:
    """The typed values of answers, and what follows from them; raises `Refused`."""
    kind = KIND_BY_NAME[old.kind]
    try:
        new = {name: _typed_value(field_of(kind, name), value) for name, value in answers.items()}
    except BadValue as bad:
        raise Refused(reason=f"bad_value:{bad.field}") from None
    if kind is ContactPoint and "value" in new:
        change = old.change
        channel = change.values["channel"] if isinstance(change, Create) else _channel(reader, old)
        new["normalised"] = for_matching(channel, new["value"])
    return new


def _typed_value(field: Field, value: Plain) -> Any:
    """The typed value; what was emptied is no answer where there may be none."""
    return typed(field, None if value == "" and field.optional else value)


def _channel(reader: Reader, old: Operation) -> Channel:
    point = reader.said(ContactPoint, old.record)
    return Channel.PHONE if point is None else point.channel


def _retyped(reader: Reader, old: Operation, change: Change, new: Mapping[str, Any]) -> Change:
    match change:
        case Create(values):
            return Create({**values, **new})
        case Patch(was, values):
            present = reader.said(KIND_BY_NAME[old.kind], old.record)
            added = {} if present is None else _values(present, new)
            return Patch({**was, **added}, {**values, **{name: new[name] for name in new if name in added}})
    raise Refused(reason="no_choice")


def _again(reader: Reader, entry: OutboxEntry) -> Change:
    """The same change; a patch begins from what the centre has said last, and is only of what is still open."""
    operation = entry.operation
    change = operation.change
    if not isinstance(change, Patch):
        return change
    open_fields = {field for field, *_ in entry.clashes} or change.new.keys()
    new = {name: value for name, value in change.new.items() if name in open_fields}
    present = reader.said(KIND_BY_NAME[operation.kind], operation.record)
    return Patch(change.old if present is None else _values(present, new), new)


def _values(record: Record, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def _chosen(act: Iterable[OutboxEntry], states: Iterable[OutboxState]) -> list[OutboxEntry]:
    """Those of an act that stand in one of these states; raises `OnItsWay` or `SettledAlready` if there are none."""
    entries = list(act)
    if chosen := [entry for entry in entries if entry.state in states]:
        return chosen
    raise OnItsWay if any(entry.state in UNDECIDED for entry in entries) else SettledAlready


def _built_on(chosen: Iterable[OutboxEntry], later: Iterable[OutboxEntry]) -> list[OutboxEntry]:
    """Of `later` those that need a record which one of the `chosen`, or of these in their turn, would have made."""
    made = [entry.operation for entry in chosen if _would_have_made(entry)]
    found = []
    for entry in later:
        if any(needs(entry.operation, each.kind, each.record) for each in made):
            found.append(entry)
            if _would_have_made(entry):
                made.append(entry.operation)
    return found


def _would_have_made(entry: OutboxEntry) -> bool:
    """Whether there is no record because this was not taken."""
    there_is = entry.state is OutboxState.CONFLICT or entry.reason == "already_exists"
    return isinstance(entry.operation.change, Create) and not there_is


def _acts(entries: Iterable[OutboxEntry]) -> int:
    return len({entry.operation.transaction for entry in entries})
