"""The one stream on a person or a case, as screens show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.activity import Activity, ActivityKind
from caseapp.domain.attachment import Attachment
from caseapp.domain.contact import Contact, Topic
from caseapp.domain.council import Officer
from caseapp.domain.ids import CaseId
from caseapp.ports import Reader
from caseapp.usecases.cases import CaseRow

LATEST = 200
"""How many of the latest lines a page reads."""


@dataclass(frozen=True, slots=True)
class CallRow:
    """The contact that a line tells of; `topics` are the LGSL numbers of what it was about."""

    started_at: datetime
    ended_at: datetime | None
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileRow:
    """The file that a line tells of; `why_off` says why it is not on its case any more."""

    name: str
    size: int
    why_off: str


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One line of the stream. `what` and `text` are as in `Activity`; `waiting`: the centre has not seen it.

    `file` is None where this desk does not hold it.
    """

    id: str
    at: datetime
    kind: ActivityKind
    what: str
    text: str
    officer: str
    case: CaseRow | None
    call: CallRow | None
    file: FileRow | None
    waiting: bool


def case_timeline(reader: Reader, row: CaseRow) -> tuple[TimelineRow, ...]:
    """The stream of a case, latest first."""
    return timeline_rows(reader, reader.find(Activity, newest=LATEST, case=row.id), {row.id: row})


def timeline_rows(
    reader: Reader, activities: list[Activity], cases: dict[CaseId, CaseRow]
) -> tuple[TimelineRow, ...]:
    """Lines for the screen, latest first."""
    officers = {
        officer.id: officer.name for officer in reader.find(Officer, id=list({a.officer for a in activities}))
    }
    waiting = reader.waiting_records(Activity, [activity.id for activity in activities])
    calls = _calls(reader, activities)
    files = _files(reader, activities)
    return tuple(
        TimelineRow(
            id=activity.id,
            at=activity.at,
            kind=activity.kind,
            what=activity.what,
            text=activity.text,
            officer=officers.get(activity.officer, ""),
            case=cases.get(activity.case) if activity.case else None,
            call=calls.get(activity.contact or "") if activity.kind is ActivityKind.CALL else None,
            file=files.get(activity.text) if activity.kind is ActivityKind.FILE else None,
            waiting=activity.id in waiting,
        )
        for activity in sorted(activities, key=lambda activity: (activity.at, activity.id), reverse=True)
    )


def _files(reader: Reader, activities: list[Activity]) -> dict[str, FileRow]:
    ids = list({each.text for each in activities if each.kind is ActivityKind.FILE})
    return {
        each.id: FileRow(each.shown_name, each.size, each.why_off) for each in reader.find(Attachment, id=ids)
    }


def _calls(reader: Reader, activities: list[Activity]) -> dict[str, CallRow]:
    ids = list({a.contact for a in activities if a.kind is ActivityKind.CALL and a.contact})
    topics: dict[str, list[str]] = {}
    for topic in reader.find(Topic, contact=ids):
        topics.setdefault(topic.contact, []).append(topic.service)
    return {
        contact.id: CallRow(
            contact.started_at, contact.ended_at, tuple(dict.fromkeys(topics.get(contact.id, ())))
        )
        for contact in reader.find(Contact, id=ids)
    }
