"""Wording that screens share: days and times in London, due chips and their working, who somebody is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from babel.dates import format_date

from caseapp.domain.addresses import normalise_postcode
from caseapp.domain.deadlines import LONDON, Calendar, Due, DueState, due_look, london_day
from caseapp.domain.person import Language
from caseapp.domain.service import Service
from caseapp.texts import Words
from caseapp.usecases.cases import CaseRow
from caseapp.usecases.values import outcome_name, step_name, team_name
from ui.delegates.looks import CaseLook
from ui.theme.chips import ChipKind, ChipLook

_DAY = "EEE d MMM"
_DAYS_SPELT_OUT = 3
"""A working of more days names the first and the last."""

_NEEDS = {
    "large_print_18": (ChipKind.SIZE, "Large print 18 pt"),
    "text_relay": (ChipKind.HEARING, "Text relay"),
    "easy_read": (ChipKind.NEED, "Easy read"),
    "interpreter": (ChipKind.NEED, "Interpreter"),
}


def clock_words(moment: datetime) -> str:
    """The time of day in London: "10:38"."""
    return moment.astimezone(LONDON).strftime("%H:%M")


def day_words(words: Words, day: date, today: date) -> str:
    """A day with its weekday: "Today, Tue 3 Nov", "Mon 2 Nov", and its year where that is not this one."""
    if day == today:
        return words("Today, {day}", day=_form(words, day, _DAY))
    return _form(words, day, _DAY if day.year == today.year else f"{_DAY} y")


def short_day(words: Words, day: date, today: date) -> str:
    """A day in a column: "26 Oct", and its year where that is not this one."""
    return _form(words, day, "d MMM" if day.year == today.year else "d MMM y")


def when_words(words: Words, at: datetime, now: datetime) -> str:
    """When something was, in a column: "10:38" today, "26 Oct" before."""
    day, today = london_day(at), london_day(now)
    return clock_words(at) if day == today else short_day(words, day, today)


def moment_words(words: Words, at: datetime, now: datetime) -> str:
    """When something was, in a sentence: "today 10:38", "26 Oct 10:38"."""
    day, today = london_day(at), london_day(now)
    if day == today:
        return words("today {clock}", clock=clock_words(at))
    return f"{short_day(words, day, today)} {clock_words(at)}"


def month_words(words: Words, day: date, today: date) -> str:
    """The month of a day: "October", and its year where that is not this one."""
    return _form(words, day, "LLLL" if day.year == today.year else "LLLL y")


def date_words(words: Words, iso: str) -> str:
    """A date that may be only a month or a year, as ISO text: "12 Mar 1951", "Mar 1951", "1951"."""
    parts = [int(part) for part in iso.split("-")]
    day = date(*[*parts, 1, 1][:3])
    return _form(words, day, ("y", "LLL y", "d MMM y")[len(parts) - 1])


def born_words(words: Words, born: str | None, today: date, died: date | None = None) -> str:
    """ "born 12 Mar 1951, age 75"; a date that is only a month or a year leaves two ages open. Empty if unknown."""
    parts = [words("born {date}", date=date_words(words, born))] if born else []
    if died is not None:
        parts.append(words("died {date}", date=_form(words, died, "d MMM y")))
    if born:
        ages = _ages(born, died or today)
        age = words("{low} or {high}", low=ages[0], high=ages[-1]) if len(ages) > 1 else str(ages[0])
        parts.append(words("aged {age}" if died else "age {age}", age=age))
    return ", ".join(parts)


def _ages(born: str, on: date) -> list[int]:
    """The ages that somebody may have on a day: one, or two when the date of birth is not whole."""
    parts = [int(part) for part in born.split("-")]
    years = on.year - parts[0]
    had = tuple(parts[1:])
    now = (on.month, on.day)[: len(had)]
    if len(had) == 2:
        ages = [years - (now < had)]
    else:
        ages = [years] if now > had else [years - 1] if now < had else [years - 1, years]
    return sorted({max(0, age) for age in ages})


def short_address(lines: Sequence[str]) -> str:
    """An address for a row of a list: without the post town, which the postcode behind it tells."""
    lines = tuple(lines)
    if len(lines) > 1 and normalise_postcode(lines[-1]):
        lines = (*lines[:-2], lines[-1])
    return ", ".join(lines)


def needs_chips(words: Words, language: Language, needs: tuple[str, ...]) -> tuple[ChipLook, ...]:
    """The pills about a person: Welsh where they chose it, then what they need to be able to follow us."""
    chosen = [ChipLook(ChipKind.LANGUAGE, words("Cymraeg (Welsh)"))] if language is Language.CY else []
    for need in needs:
        if need in _NEEDS:
            kind, message = _NEEDS[need]
            chosen.append(ChipLook(kind, words(message)))
        else:
            chosen.append(ChipLook(ChipKind.NEED, need.replace("_", " ").capitalize()))
    return tuple(chosen)


def due_chip(words: Words, row: CaseRow, now: datetime, calendar: Calendar) -> ChipLook:
    """How the promise on a case stands: "Overdue 2 days", "Due today 17:00", "Due Thu 5 Nov", "Closed 2 Nov"."""
    today, due = london_day(now), row.due
    if row.closed_at is None and not due.working:  # a service that this desk does not know
        return ChipLook(ChipKind.LATER, words("Due date not known here"))
    look = due_look(due, row.closed_at, now, calendar)
    clock = clock_words(due.at)
    match look.state:
        case DueState.CLOSED:
            closed = london_day(row.closed_at) if row.closed_at else due.day
            return ChipLook(ChipKind.DONE, words("Closed {day}", day=short_day(words, closed, today)))
        case DueState.OVERDUE if look.days == 0:
            return ChipLook(ChipKind.OVERDUE, words("Overdue since {clock}", clock=clock))
        case DueState.OVERDUE:
            return ChipLook(
                ChipKind.OVERDUE, words.count("Overdue 1 day", "Overdue {number} days", look.days)
            )
        case DueState.TODAY:
            return ChipLook(ChipKind.TODAY, words("Due today {clock}", clock=clock))
        case DueState.NEXT if look.days == 1:
            return ChipLook(ChipKind.TODAY, words("Due tomorrow {clock}", clock=clock))
    kind = ChipKind.TODAY if look.state is DueState.NEXT else ChipKind.LATER
    return ChipLook(kind, words("Due {day}", day=day_words(words, due.day, today)))


def why_due(words: Words, due: Due, basis: str = "promise") -> tuple[str, str]:
    """The question and its working: which day counted as which, and every holiday left out by name.

    `basis` is the promise's: "law" or "promise".
    """
    if not due.working:
        return "", ""
    head = words("Why {day} {clock}?", day=_form(words, due.day, _DAY), clock=clock_words(due.at))
    counted = [step for step in due.working if step.number is not None]
    if basis == "law":
        rule = words.count("By law: 1 working day.", "By law: {number} working days.", len(counted))
    else:
        rule = promise_words(words, len(counted))
    shown = counted if len(counted) <= _DAYS_SPELT_OUT else [counted[0], counted[-1]]
    joint = "; " if len(counted) <= _DAYS_SPELT_OUT else " … "
    days = joint.join(
        words("day {number} is {day}", number=step.number, day=_form(words, step.day, _DAY)) for step in shown
    )
    parts = [
        rule,
        words("Reported {day}; {days}.", day=_form(words, due.received, _DAY), days=days),
        *(
            words(
                "Not counted: {day}, {name}.",
                day=_form(words, step.day, _DAY),
                name=step.holiday.name_cy if words.language == "cy" else step.holiday.name,
            )
            for step in due.working
            if step.holiday is not None
        ),
    ]
    if due.beyond_table:
        parts.append(words("Bank holidays so far ahead are not known yet."))
    return head, " ".join(parts)


def promise_words(words: Words, days: int) -> str:
    """What is promised of a service, in working days."""
    return words.count("Promise: 1 working day.", "Promise: {number} working days.", days)


def case_look(
    words: Words, row: CaseRow, now: datetime, calendar: Calendar, *, expanded: bool = False
) -> CaseLook:
    """A case as lists draw it; `expanded` shows the working of its due date below it."""
    head, why = why_due(words, row.due, row.service.promise.basis)
    status = status_words(words, row)
    return CaseLook(
        icon=service_icon(row.service),
        title=service_name(words, row.service),
        reference=row.reference,
        status=words("{status} · not sent yet", status=status) if row.waiting else status,
        due=due_chip(words, row, now, calendar),
        link="" if row.closed_at or not why else words("hide") if expanded else words("why?"),
        why_head=head,
        why=why,
        expanded=expanded,
    )


def waits_for_choice(words: Words, number: int) -> str:
    """That so many conflicts wait for this officer; nothing without one."""
    if not number:
        return ""
    return words.count(
        "A change of yours here met another answer. Choose between the two.",
        "{number} changes of yours here met other answers. Choose between them.",
        number,
    )


def service_name(words: Words, service: Service) -> str:
    """The service's name in the language of the screen."""
    return service.name_cy if words.language == "cy" else service.name


def owning_team(words: Words, row: CaseRow) -> str:
    """The name of the team that has a case; empty if none has."""
    return "" if row.team is None else team_name(words.language, row.team)


def service_icon(service: Service) -> str:
    """The service's icon by its bare name, as the widgets take it."""
    return service.icon.removeprefix("ph.")


def status_words(words: Words, row: CaseRow) -> str:
    """How a case stands in public words: its outcome once it is closed, its step before."""
    if row.closed_at is not None:
        return outcome_name(words, row.service, row.outcome)
    return step_name(words, row.service, row.status)


def _form(words: Words, day: date, pattern: str) -> str:
    return format_date(day, pattern, locale="cy_GB" if words.language == "cy" else "en")
