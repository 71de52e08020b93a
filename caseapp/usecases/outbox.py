"""What waits to be sent and what became of it, one entry for each act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.activity import Activity
from caseapp.domain.apply import apply
from caseapp.domain.case import Answer, Case
from caseapp.domain.contact import Contact, Party, Topic
from caseapp.domain.council import Officer, Team
from caseapp.domain.fields import Plain, Record
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.letter import Letter
from caseapp.domain.operations import Command, Create, Operation
from caseapp.domain.person import Person
from caseapp.domain.property import Property
from caseapp.errors import NotFound
from caseapp.ports import UNSETTLED, OutboxEntry, OutboxState, Reader
from caseapp.texts import Subject
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import name_of_person

SHOWN = 2000
_LEADING = ("letter", "case", "activity", "person", "marker", "contact", "party", "topic")
_GRAVEST = (
    OutboxState.REJECTED,
    OutboxState.CONFLICT,
    OutboxState.INFLIGHT,
    OutboxState.QUEUED,
    OutboxState.MERGED,
    OutboxState.APPLIED,
)


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One act: its leading operation, the gravest state of all its operations, and what is to be settled.

    A clash is a field or command with the centre's value and the desk's own; two owners of a case are told by names,
    the team before the officer, as many as there are.
    """

    operation: Operation
    subject: Subject
    state: OutboxState
    reason: str | None
    clashes: tuple[tuple[str, Plain, Plain], ...]
    made_at: datetime


def unsettled(reader: Reader, knowledge: Knowledge) -> tuple[OutboxRow, ...]:
    """What is not settled, oldest first."""
    return _rows(reader, knowledge, reader.outbox(UNSETTLED, SHOWN))


def settled(reader: Reader, knowledge: Knowledge) -> tuple[OutboxRow, ...]:
    """What the centre has taken, latest first."""
    entries = reader.outbox((OutboxState.APPLIED, OutboxState.MERGED), SHOWN)
    return tuple(reversed(_rows(reader, knowledge, entries)))


def _rows(reader: Reader, knowledge: Knowledge, entries: Sequence[OutboxEntry]) -> tuple[OutboxRow, ...]:
    acts: dict[str, list[OutboxEntry]] = {}
    for entry in entries:
        acts.setdefault(entry.operation.transaction, []).append(entry)
    return tuple(_row(reader, knowledge, act) for act in acts.values())


def _row(reader: Reader, knowledge: Knowledge, act: Sequence[OutboxEntry]) -> OutboxRow:
    gravest = min((entry.state for entry in act), key=_GRAVEST.index)
    of_that_state = [entry for entry in act if entry.state is gravest]
    entry = min(of_that_state, key=lambda entry: _place(entry.operation.kind))
    return OutboxRow(
        operation=entry.operation,
        subject=subject_of(reader, knowledge, entry.operation),
        state=gravest,
        reason=entry.reason,
        clashes=tuple(_named(reader, each, *clash) for each in act for clash in each.clashes),
        made_at=entry.operation.made_at,
    )


def _named(
    reader: Reader, entry: OutboxEntry, field: str, theirs: Plain, mine: Plain
) -> tuple[str, Plain, Plain]:
    if field == entry.operation.action == "assign" and isinstance(theirs, list) and isinstance(mine, list):
        return field, _owner(reader, theirs), _owner(reader, mine)
    return field, theirs, mine


def _owner(reader: Reader, ids: list[str]) -> list[str]:
    teams, officers = reader.find(Team, id=ids), reader.find(Officer, id=ids)
    return [*(team.name for team in teams), *(officer.name for officer in officers)]


def _place(kind: str) -> int:
    return _LEADING.index(kind) if kind in _LEADING else len(_LEADING)


def subject_of(reader: Reader, knowledge: Knowledge, operation: Operation) -> Subject:
    """What an operation is about, as this desk knows it now."""
    try:
        return _subject(reader, knowledge, _record(reader, operation), operation)
    except NotFound:
        return Subject()


def _record(reader: Reader, operation: Operation) -> Record:
    """The record; one that the centre refused to make is no longer shown, but its operation still tells of it."""
    if isinstance(operation.change, Create):
        return apply(None, operation)
    return reader.get(KIND_BY_NAME[operation.kind], operation.record)


def _subject(reader: Reader, knowledge: Knowledge, record: Record, operation: Operation) -> Subject:
    match record:
        case Case():
            return _case_subject(reader, knowledge, record, operation)
        case Answer() | Letter():
            return _case_subject(reader, knowledge, reader.get(Case, record.case), operation)
        case Activity() if record.case:
            return _case_subject(reader, knowledge, reader.get(Case, record.case), operation)
        case Topic():
            services = [s for s in knowledge.catalogue.services if s.lgsl == record.service]
            return Subject(service=services[0].name if services else record.service)
        case Contact():
            parties = [party for party in reader.find(Party, contact=record.id) if party.person]
            return Subject(person=name_of_person(reader, parties[-1].person or "") if parties else "")
        case Person():
            return Subject(person=name_of_person(reader, record.id))
        case Property():
            return Subject(place=", ".join(record.address))
    person = getattr(record, "person", None)
    return Subject(person=name_of_person(reader, person)) if person else Subject()


def _case_subject(reader: Reader, knowledge: Knowledge, case: Case, operation: Operation) -> Subject:
    service = knowledge.service_of(case)
    detail = ""
    if isinstance(operation.change, Command):
        values = operation.change.plain_values()
        step = service.step(str(values.get("status", "")))
        outcome = service.outcome(str(values.get("outcome", "")))
        detail = step.name if step else outcome.name if outcome else ""
    person = name_of_person(reader, case.person) if case.person else ""
    return Subject(person=person, reference=case.reference, service=service.name, detail=detail)
