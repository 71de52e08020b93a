"""The calendars that deadlines are counted by, from the table of bank holidays that ships; no network."""

from __future__ import annotations

import gettext
import importlib.resources
import json
from datetime import date
from functools import cache

from caseapp.domain.deadlines import Calendar, Holiday

_TABLE = "govuk_bank_holidays"


@cache
def england_and_wales() -> Calendar:
    """GOV.UK's bank holidays for England and Wales, known to the end of the last year in the table.

    The package's files are read without its class, whose import alone loads an HTTP client for 0.2 s.
    """
    files = importlib.resources.files(_TABLE)
    events = json.loads((files / "bank-holidays.json").read_text("utf-8"))["england-and-wales"]["events"]
    with (files / "locale" / "cy" / "LC_MESSAGES" / "messages.mo").open("rb") as catalogue:
        welsh = gettext.GNUTranslations(catalogue)
    holidays = {
        date.fromisoformat(event["date"]): Holiday(event["title"], welsh.gettext(event["title"]))
        for event in events
    }
    return Calendar(holidays, known_until=date(max(holidays).year, 12, 31))
