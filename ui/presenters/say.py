"""What an officer can say about a case now, in the language of the caller, whatever the screen speaks."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from babel.dates import format_date

from caseapp.domain.deadlines import LONDON, Due, london_day
from caseapp.domain.service import filled
from caseapp.letters.wording import Bilingual
from caseapp.usecases.cases import CaseRow

_LATE = Bilingual(
    "I am sorry. We promised this by {due}, and it is late. I am asking the team about it now.",
    "Mae’n ddrwg gen i. Fe wnaethom addo hyn erbyn {due}, ac mae’n hwyr. Rwy’n holi’r tîm nawr.",
)
_CLOSED = Bilingual("That is closed: {outcome}.", "Mae hynny wedi’i gau: {outcome}.")
_DUE = "{due}"


def say_line(row: CaseRow, now: datetime, language: str) -> str:
    """The sentence for a caller who asks how a case stands; `language` is "en" or "cy".

    A promise that is broken already is not repeated as if it would be kept.
    """
    welsh = language == "cy"
    if row.closed_at is not None:
        outcome = row.service.outcome(row.outcome)
        name = row.outcome if outcome is None else outcome.name_cy if welsh else outcome.name
        return (_CLOSED.cy if welsh else _CLOSED.en).format(outcome=name)
    step = row.service.step(row.status) or row.service.steps[0]
    text = step.say_cy if welsh else step.say
    if now > row.due.at and _DUE in text:
        text = _LATE.cy if welsh else _LATE.en
    return filled(text, reference=row.reference, due=spoken_due(row.due, now, language))


def spoken_due(due: Due, now: datetime, language: str) -> str:
    """A due moment as one says it after "by": "5 pm tomorrow, Wednesday", "5 pm on Thursday 5 November"."""
    at = due.at.astimezone(LONDON)
    hour = f"{at.hour % 12 or 12}{f'.{at.minute:02d}' if at.minute else ''} {'pm' if at.hour >= 12 else 'am'}"
    today = london_day(now)
    return f"{hour} {_welsh_day(due.day, today) if language == 'cy' else _english_day(due.day, today)}"


def _english_day(day: date, today: date) -> str:
    if day == today:
        return "today"
    if day == today + timedelta(days=1):
        return f"tomorrow, {format_date(day, 'EEEE', locale='en')}"
    return f"on {format_date(day, 'EEEE d MMMM', locale='en')}"


def _welsh_day(day: date, today: date) -> str:
    if day == today:
        return "heddiw"
    if day == today + timedelta(days=1):
        return f"yfory, d{format_date(day, 'EEEE', locale='cy_GB')[1:]}"
    # A day named as the time of something is softened: ddydd Iau.
    return f"dd{format_date(day, 'EEEE d MMMM', locale='cy_GB')[1:]}"
