from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.calendars import england_and_wales
from caseapp.domain.deadlines import (
    LONDON,
    Calendar,
    DueState,
    Holiday,
    due_look,
    due_steps,
    london_day,
    promised,
)

CALENDAR = england_and_wales()


def london(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.mark.parametrize(
    ("received", "working_days", "due"),
    [
        ("2026-11-02T09:14", 2, "2026-11-04T17:00"),
        ("2026-11-03T10:51", 2, "2026-11-05T17:00"),
        ("2026-11-06T16:59", 2, "2026-11-10T17:00"),
        ("2026-11-07T12:00", 1, "2026-11-09T17:00"),
        ("2026-12-23T12:00", 2, "2026-12-29T17:00"),
        ("2026-12-24T12:00", 5, "2027-01-05T17:00"),
        ("2026-04-02T12:00", 1, "2026-04-07T17:00"),
    ],
)
def test_a_promise_is_counted_in_working_days(received: str, working_days: int, due: str) -> None:
    assert promised(london(received), working_days, CALENDAR).at == london(due)


def test_the_working_names_each_day_and_the_holidays_left_out() -> None:
    due = promised(london("2026-12-24T12:00"), 2, CALENDAR)
    assert due.received == date(2026, 12, 24)
    assert [(step.day.day, step.number) for step in due.working] == [(25, None), (28, None), (29, 1), (30, 2)]
    christmas = due.working[0].holiday
    assert christmas == Holiday("Christmas Day", "Dydd Nadolig")
    assert due.working[2].holiday is None


def test_summer_time_moves_neither_the_day_nor_the_hour() -> None:
    late = datetime(2026, 6, 9, 23, 30, tzinfo=UTC)  # half past midnight on Wednesday in London
    due = promised(late, 1, CALENDAR)
    assert due.received == date(2026, 6, 10)
    assert due.at.astimezone(UTC) == datetime(2026, 6, 11, 16, tzinfo=UTC)
    over_the_change = promised(london("2026-10-23T12:00"), 1, CALENDAR)
    assert over_the_change.at.astimezone(UTC) == datetime(2026, 10, 26, 17, tzinfo=UTC)


def test_a_count_past_the_table_says_so() -> None:
    assert date(2027, 12, 31) <= CALENDAR.known_until
    calendar = Calendar(CALENDAR.holidays, date(2026, 11, 4))
    assert not promised(london("2026-11-02T09:14"), 2, calendar).beyond_table
    assert promised(london("2026-11-02T09:14"), 3, calendar).beyond_table


MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2028, 6, 1), timezones=st.just(UTC))


@given(MOMENTS, st.integers(1, 60))
def test_exactly_that_many_working_days_lie_after_receipt(received: datetime, working_days: int) -> None:
    due = promised(received, working_days, CALENDAR)
    first = london_day(received)
    days = [first + timedelta(days=n) for n in range(1, (due.day - first).days + 1)]
    assert sum(CALENDAR.works(day) for day in days) == working_days
    assert CALENDAR.works(due.day)
    assert due.at.astimezone(LONDON).hour == 17
    assert [step.day for step in due.working if step.number] == [day for day in days if CALENDAR.works(day)]
    assert promised(received + timedelta(days=1), working_days, CALENDAR).at >= due.at


@pytest.mark.parametrize(
    ("now", "state", "days"),
    [
        ("2026-11-03T00:01", DueState.LATER, 6),
        ("2026-11-06T09:00", DueState.NEXT, 3),
        ("2026-11-07T09:00", DueState.NEXT, 2),
        ("2026-11-08T23:59", DueState.NEXT, 1),
        ("2026-11-09T00:00", DueState.TODAY, 0),
        ("2026-11-09T17:00", DueState.TODAY, 0),
        ("2026-11-09T17:01", DueState.OVERDUE, 0),
        ("2026-11-10T00:30", DueState.OVERDUE, 1),
        ("2026-11-11T09:00", DueState.OVERDUE, 2),
    ],
)
def test_how_a_due_date_looks(now: str, state: DueState, days: int) -> None:
    due = promised(london("2026-11-05T09:00"), 2, CALENDAR)
    assert due.day == date(2026, 11, 9)
    look = due_look(due, None, london(now), CALENDAR)
    assert (look.state, look.days) == (state, days)
    assert due_look(due, london(now), london(now), CALENDAR).state is DueState.CLOSED


@given(
    st.integers(1, 25),
    st.datetimes(datetime(2019, 1, 1), datetime(2028, 6, 1)).map(lambda moment: moment.replace(tzinfo=UTC)),
)
def test_steps_give_what_is_promised_for_every_receipt(working_days: int, received: datetime) -> None:
    day = london_day(received)
    steps = list(due_steps(working_days, CALENDAR, day - timedelta(days=9), day + timedelta(days=9)))
    assert steps == sorted(steps) and len({at for _, at in steps}) == len(steps)
    counted = [at for since, at in steps if since <= received]
    assert counted[-1] == promised(received, working_days, CALENDAR).at
