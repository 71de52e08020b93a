"""Between what stands in a field to type in and the plain value that it means."""

from __future__ import annotations

from datetime import date

from caseapp.domain.dates import parse_date
from caseapp.usecases.retyping import Entry


def as_typed(entry: Entry, value: str) -> str:
    """A plain value as an officer would type it: dates as 12/03/1951, 03/1951 or 1951."""
    return "/".join(reversed(value.split("-"))) if entry is Entry.DATE else value


def as_plain(entry: Entry, text: str, today: date) -> str | None:
    """What was typed as a plain value; None if it should be a date and is none."""
    text = text.strip()
    return parse_date(text, today) if entry is Entry.DATE and text else text
