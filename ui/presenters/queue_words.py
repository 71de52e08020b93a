"""Words the rows of the queue and the case beside it."""

from __future__ import annotations

from datetime import datetime

from caseapp.catalogue import Catalogue
from caseapp.domain.deadlines import Calendar, london_day
from caseapp.texts import Words
from caseapp.usecases.case_peek import CaseBeside
from caseapp.usecases.queue import QueueRow
from ui.delegates.looks import Cell, CellForm, TableLook, TimelineLook
from ui.models.queue_looks import CasePeek
from ui.presenters.peek import danger_words, unbroken
from ui.presenters.say import say_line
from ui.presenters.timeline import ALL, TimelineWords
from ui.presenters.wording import due_chip, owning_team, service_name, short_address, status_words, why_due


def queue_not_made(words: Words) -> str:
    """Why the queue cannot be shown on a desk that could not be brought up to date, and what is left."""
    return words(
        "This list comes when the desk is opened with a disk that can be written; until then search finds every case."
    )


def queue_look(words: Words, each: QueueRow, now: datetime, calendar: Calendar) -> TableLook:
    """A row of the queue, in the order of its columns: due, what, who or where, status, age, owner."""
    row = each.row
    status = status_words(words, row)
    days = (london_day(now) - london_day(row.received_at)).days
    return TableLook(
        row.id,
        (
            Cell(chip=due_chip(words, row, now, calendar), whole=True),
            Cell(service_name(words, row.service), CellForm.STRONG),
            Cell(
                each.name or short_address(each.address) or words("Nobody named"),
                warning=words("Marker") if each.marker else "",
                whole=bool(each.name),
            ),
            Cell(words("{status} · not sent yet", status=status) if row.waiting else status, CellForm.QUIET),
            Cell(str(days), CellForm.FIGURES, spoken=words("{days} days old", days=days)),
            Cell(_initials(each.owner), CellForm.STRONG if each.mine else CellForm.PLAIN, spoken=each.owner)
            if each.owner
            else Cell(words("none"), CellForm.QUIET, spoken=words("no owner")),
        ),
        row.reference,
    )


def case_peek(
    words: Words, beside: CaseBeside, now: datetime, calendar: Calendar, catalogue: Catalogue
) -> CasePeek:
    """What is shown of the row in hand."""
    row = beside.row
    today = london_day(now)
    danger, danger_detail = danger_words(words, beside.markers, today)
    caller = ", ".join(filter(None, (beside.name, beside.phone)))
    lines = TimelineWords(words, catalogue, about_case=True).rows(beside.latest, ALL, "", now)
    head, why = why_due(words, row.due, row.service.promise.basis)
    return CasePeek(
        title=service_name(words, row.service),
        reference=row.reference,
        due=due_chip(words, row, now, calendar),
        why=" ".join(filter(None, (head, why))),
        danger=danger,
        danger_detail=danger_detail,
        facts=(
            (words("Where"), unbroken(beside.place.address) if beside.place else words("not known")),
            (words("Caller"), caller or words("not known")),
            (words("Team"), owning_team(words, row) or words("none")),
            (words("Owner"), beside.owner or words("none")),
            (words("Status"), status_words(words, row)),
        ),
        latest=tuple(
            (look.time, " ".join(filter(None, (look.head, look.text))))
            for _, look in lines
            if isinstance(look, TimelineLook)
        ),
        say=say_line(row, now, words.language),
    )


def _initials(name: str) -> str:
    """Of the first and the last name: "Jo Mistry" is JM."""
    parts = name.split()
    return "".join(part[0] for part in dict.fromkeys((parts[0], parts[-1]))).upper()
