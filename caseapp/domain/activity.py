"""The one stream on a person and a case. Every decided operation that people should see becomes one line."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from caseapp.domain.case import Case
from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.ids import CaseId, ContactId, OfficerId, PersonId
from caseapp.domain.operations import Command, Create, Operation, Patch


class ActivityKind(enum.StrEnum):
    """What a line of the timeline is about."""

    NOTE = "note"
    CALL = "call"
    CASE = "case"
    STATUS = "status"
    LETTER = "letter"
    CHANGE = "change"
    MARKER = "marker"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """One line. Its id is the id of the operation it tells of.

    `what` names the act ("case.close"); `text` is the note's words, or the code the act carried
    (a status, an outcome, the names of changed fields, the id of a file): never a second copy of a personal value.
    """

    kind: Annotated[ActivityKind, Rule(Merge.APPEND, Privacy.PLAIN, "kind")]
    what: Annotated[str, Rule(Merge.APPEND, Privacy.PLAIN, "act")]
    officer: Annotated[OfficerId, Rule(Merge.APPEND, Privacy.PLAIN, "officer")]
    at: Annotated[datetime, Rule(Merge.APPEND, Privacy.PLAIN, "when")]
    text: Annotated[str, Rule(Merge.APPEND, Privacy.PERSONAL, "words")] = ""
    person: Annotated[PersonId | None, Rule(Merge.APPEND, Privacy.PERSONAL, "person")] = None
    case: Annotated[CaseId | None, Rule(Merge.APPEND, Privacy.PLAIN, "case")] = None
    contact: Annotated[ContactId | None, Rule(Merge.APPEND, Privacy.PLAIN, "contact")] = None


_CREATED = {
    "case": ActivityKind.CASE,
    "letter": ActivityKind.LETTER,
    "party": ActivityKind.CALL,
    "person": ActivityKind.CHANGE,
}
_COMMANDED = {"case": ActivityKind.STATUS}
_CODE = ("status", "outcome", "reason", "team")


def activity_of(operation: Operation, record: Record) -> Activity | None:
    """The line that `operation` adds to the stream of the `record` it made, or None if it adds none.

    A note needs no second line: it is an activity itself.
    """
    kind, text = _line(operation)
    if kind is None:
        return None
    return Activity(
        id=operation.id,
        council=record.council,
        kind=kind,
        what=f"{operation.kind}.{operation.action}",
        officer=operation.actor,
        at=operation.made_at,
        text=text,
        person=getattr(record, "person", None) if operation.kind != "person" else PersonId(record.id),
        case=CaseId(record.id) if isinstance(record, Case) else getattr(record, "case", None),
        contact=getattr(record, "contact", None),
    )


def _line(operation: Operation) -> tuple[ActivityKind | None, str]:
    change = operation.change
    if operation.kind == "attachment":
        return ActivityKind.FILE, operation.record
    if isinstance(change, Create):
        return _CREATED.get(operation.kind), ""
    if isinstance(change, Patch):
        return ActivityKind.CHANGE, ",".join(sorted(change.new))
    if isinstance(change, Command):
        values = change.plain_values()
        return _COMMANDED.get(operation.kind), next(
            (str(values[key] or "") for key in _CODE if key in values), ""
        )
    return ActivityKind.CHANGE, change.field
