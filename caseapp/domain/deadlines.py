"""By when something is due, with the working that shows why. All days are days in London."""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
DUE_TIME = time(17)
_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Holiday:
    """What a day off is called."""

    name: str
    name_cy: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days off by date beside Saturdays and Sundays. After `known_until` no day off is known."""

    holidays: Mapping[date, Holiday]
    known_until: date

    def works(self, day: date) -> bool:
        """Whether `day` is a working day."""
        return day.weekday() < _SATURDAY and day not in self.holidays

    def next_working_day(self, after: date) -> date:
        """The first working day later than `after`."""
        day = after + _DAY
        while not self.works(day):
            day += _DAY
        return day


@dataclass(frozen=True, slots=True)
class CountedDay:
    """A step of the working: the `number`-th working day, or a holiday that was left out (`number` is None)."""

    day: date
    number: int | None
    holiday: Holiday | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """The moment something is due, and the working: `received`, then each day counted and each holiday skipped.

    Saturdays and Sundays do not stand in the working. `beyond_table` says that the count went past the last
    day the calendar knows, so that a holiday may be missing.
    """

    at: datetime
    received: date
    working: tuple[CountedDay, ...]
    beyond_table: bool

    @property
    def day(self) -> date:
        """The day in London on which it is due."""
        return self.at.astimezone(LONDON).date()


def promised(received_at: datetime, working_days: int, calendar: Calendar) -> Due:
    """Due at 17:00 London time on the `working_days`-th (at least 1) working day after the day of receipt."""
    received = london_day(received_at)
    working: list[CountedDay] = []
    day, number = received, 0
    while number < working_days:
        day += _DAY
        if calendar.works(day):
            number += 1
            working.append(CountedDay(day, number))
        elif day.weekday() < _SATURDAY:
            working.append(CountedDay(day, None, calendar.holidays[day]))
    at = datetime.combine(day, DUE_TIME, LONDON)
    return Due(at, received, tuple(working), beyond_table=day > calendar.known_until)


def due_steps(
    working_days: int, calendar: Calendar, first: date, last: date
) -> Iterator[tuple[datetime, datetime]]:
    """What `promised` gives for every receipt from the day `first` to `last`: since when, in order, it is due when."""
    ahead: deque[date] = deque()
    for _ in range(working_days):
        ahead.append(calendar.next_working_day(ahead[-1] if ahead else first))
    day = first
    while day <= last:
        yield datetime.combine(day, time(), LONDON), datetime.combine(ahead[-1], DUE_TIME, LONDON)
        day = ahead.popleft()  # until then no further day counts
        ahead.append(calendar.next_working_day(ahead[-1] if ahead else day))


def london_day(moment: datetime) -> date:
    """The day in London at an aware moment."""
    return moment.astimezone(LONDON).date()


class DueState(enum.StrEnum):
    """How near a due date is."""

    CLOSED = "closed"
    OVERDUE = "overdue"
    TODAY = "today"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class DueLook:
    """What a chip says. `days` are calendar days late (0 if it fell due earlier today) or ahead; 0 if closed."""

    state: DueState
    days: int


def due_look(due: Due, closed_at: datetime | None, now: datetime, calendar: Calendar) -> DueLook:
    """How a due date stands at `now`: closed, overdue, today, tomorrow or the next working day, or later."""
    if closed_at is not None:
        return DueLook(DueState.CLOSED, 0)
    today = london_day(now)
    days = (due.day - today).days
    if now > due.at:
        return DueLook(DueState.OVERDUE, -days)
    if days == 0:
        return DueLook(DueState.TODAY, 0)
    near = due.day <= calendar.next_working_day(today)
    return DueLook(DueState.NEXT if near else DueState.LATER, days)
