"""Markers in words: what to do first, then whose it is, its review, and how fresh that knowledge is."""

from __future__ import annotations

from datetime import datetime

from caseapp.domain.deadlines import london_day
from caseapp.texts import Words
from caseapp.usecases.people import MarkerRow
from ui.models.person_looks import MarkerLook
from ui.presenters.wording import clock_words, short_day


def marker_look(words: Words, row: MarkerRow, checked_at: datetime | None, now: datetime) -> MarkerLook:
    """The band of a marker. `checked_at` is when this desk last spoke with the centre, if ever."""
    today = london_day(now)
    detail = [words("This address.") if row.at_place else words("This person.")]
    if row.review_on is not None:
        detail.append(words("Review due {day}.", day=short_day(words, row.review_on, today)))
    if checked_at is None:
        detail.append(words("Not checked with the centre yet."))
    elif london_day(checked_at) == today:
        detail.append(words("Checked with the centre {clock}.", clock=clock_words(checked_at)))
    else:
        day = short_day(words, london_day(checked_at), today)
        detail.append(words("Checked with the centre {day} {clock}.", day=day, clock=clock_words(checked_at)))
    read = words("Read {clock}", clock=clock_words(row.read_at)) if row.read_at else ""
    return MarkerLook(
        row.id, words("Marker: {instruction}", instruction=row.instruction), " ".join(detail), read
    )
