"""What two officers answered differently, for those who look after their teams: open until somebody has settled it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.case import Case
from caseapp.domain.council import Officer
from caseapp.domain.disagreement import Disagreement, Settle
from caseapp.domain.fields import BadValue, Plain, field_of, typed
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.permissions import LOOK_AFTER
from caseapp.domain.property import Property
from caseapp.errors import NotFound
from caseapp.ports import Reader, UnitOfWork
from caseapp.texts import Words
from caseapp.usecases.people import name_of_person
from caseapp.usecases.values import shown


@dataclass(frozen=True, slots=True)
class DisagreementRow:
    """One of them in words. `step` is the action of a step that came second, empty where `label` names a field.

    A `review` was settled by rule: `theirs` and `mine` are what two officers gave, and the higher stands.
    """

    id: str
    officer: str
    title: str
    label: str
    step: str
    theirs: str
    mine: str
    review: bool
    at: datetime
    person: str | None
    case: str | None


def looks_after(reader: Reader) -> bool:
    """Whether this officer looks after what others did."""
    return any(officer.role in LOOK_AFTER for officer in reader.find(Officer, id=reader.me.officer))


def open_disagreements(reader: Reader, words: Words) -> tuple[DisagreementRow, ...]:
    """All on this desk that nobody has settled, oldest first: what travels to it is its officer's to look after."""
    return tuple(_row(reader, words, each) for each in reader.find(Disagreement, settled_at=None))


def look_after(work: UnitOfWork, id: str) -> None:
    """It has been looked at or settled otherwise. Raises `NotFound`, and `Refused` if it was before."""
    work.command(work.get(Disagreement, id), Settle(work.now(), work.me.officer))


def _row(reader: Reader, words: Words, each: Disagreement) -> DisagreementRow:
    officers = reader.find(Officer, id=each.officer)
    kind = KIND_BY_NAME.get(each.kind)
    try:
        declared = field_of(kind, each.field) if kind else None
    except BadValue:
        declared = None

    def told(text: str) -> str:
        value: Plain = json.loads(text)
        if declared is None:
            return ", ".join(filter(None, value)) if isinstance(value, list) else str(value or "")
        try:
            return shown(reader, words, declared, typed(declared, value))
        except BadValue:
            return str(value)

    return DisagreementRow(
        id=each.id,
        officer=officers[0].name if officers else "",
        title=_title(reader, words, each),
        label=words(declared.rule.label) if declared else "",
        step="" if declared else each.field,
        theirs=told(each.theirs),
        mine=told(each.mine),
        review=each.review,
        at=each.at,
        person=each.person,
        case=each.case,
    )


def _title(reader: Reader, words: Words, each: Disagreement) -> str:
    try:
        if each.case is not None:
            return reader.get(Case, each.case).reference
        if each.person is not None:
            title = name_of_person(reader, each.person)
        else:
            record = reader.get(KIND_BY_NAME[each.kind], each.record)
            place = each.record if isinstance(record, Property) else getattr(record, "place", None)
            title = ", ".join(reader.get(Property, place).address) if place else ""
        title = title or words("a record")
        return words("the marker about {title}", title=title) if each.kind == "marker" else title
    except NotFound:
        return words("a record")
