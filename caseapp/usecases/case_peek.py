"""What is shown of a case beside a list, before it is opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.case import Case
from caseapp.domain.council import Officer
from caseapp.domain.ids import CaseId
from caseapp.domain.person import Channel, ContactPoint
from caseapp.domain.property import Property
from caseapp.ports import Reader
from caseapp.usecases.cases import CaseRow, case_rows
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import MarkerRow, markers_of, name_of_person
from caseapp.usecases.timeline import TimelineRow, case_timeline

LATEST = 4
"""How many of the latest lines are shown."""


@dataclass(frozen=True, slots=True)
class CaseBeside:
    """A case with whom and where it is about, its danger and what happened last. `owner` is an officer's name."""

    row: CaseRow
    name: str
    phone: str
    place: Property | None
    owner: str
    markers: tuple[MarkerRow, ...]
    latest: tuple[TimelineRow, ...]


def case_beside(reader: Reader, knowledge: Knowledge, case_id: CaseId, now: datetime) -> CaseBeside:
    """Raises `NotFound`."""
    case = reader.get(Case, case_id)
    (row,) = case_rows(reader, knowledge, [case])
    points = reader.find(ContactPoint, person=case.person, channel=Channel.PHONE) if case.person else []
    owners = reader.find(Officer, id=case.officer) if case.officer else []
    return CaseBeside(
        row=row,
        name=name_of_person(reader, case.person) if case.person else "",
        phone=next((point.value for point in points if not point.do_not_use), ""),
        place=reader.get(Property, case.place) if case.place else None,
        owner=owners[0].name if owners else "",
        markers=markers_of(reader, case.person, case.place, now),
        latest=case_timeline(reader, row)[:LATEST],
    )
