"""Wording that screens share, on days that are easy to get wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from caseapp.calendars import england_and_wales
from caseapp.catalogue import load_catalogue
from caseapp.domain.deadlines import promised
from caseapp.domain.ids import CaseId
from caseapp.domain.person import Language
from caseapp.texts import Words
from caseapp.usecases.cases import CaseRow
from ui.presenters.say import say_line, spoken_due
from ui.presenters.wording import (
    born_words,
    case_look,
    clock_words,
    day_words,
    due_chip,
    month_words,
    needs_chips,
    short_address,
    why_due,
)
from ui.theme.chips import ChipKind, ChipLook

EN = Words()
CALENDAR = england_and_wales()
MONDAY = datetime(2026, 11, 2, 9, 14, tzinfo=UTC)


def _case(received: datetime = MONDAY, closed: datetime | None = None, lgsl: str = "524") -> CaseRow:
    service = next(each for each in load_catalogue().services if each.lgsl == lgsl)
    due = promised(received, 2, CALENDAR)
    outcome = service.outcomes[0].key if closed else ""
    return CaseRow(
        CaseId("c"),
        "WES-7Q4M-0042-K",
        service,
        service.steps[1].key,
        outcome,
        received,
        due,
        closed,
        None,
        "",
        False,
    )


@pytest.mark.parametrize(
    ("now", "kind", "words"),
    [
        (datetime(2026, 11, 2, 10, tzinfo=UTC), ChipKind.LATER, "Due Wed 4 Nov"),
        (datetime(2026, 11, 3, 10, tzinfo=UTC), ChipKind.TODAY, "Due tomorrow 17:00"),
        (datetime(2026, 11, 4, 10, tzinfo=UTC), ChipKind.TODAY, "Due today 17:00"),
        (datetime(2026, 11, 4, 18, tzinfo=UTC), ChipKind.OVERDUE, "Overdue since 17:00"),
        (datetime(2026, 11, 5, 9, tzinfo=UTC), ChipKind.OVERDUE, "Overdue 1 day"),
        (datetime(2026, 11, 6, 9, tzinfo=UTC), ChipKind.OVERDUE, "Overdue 2 days"),
    ],
)
def test_a_promise_by_the_day(now: datetime, kind: ChipKind, words: str) -> None:
    assert due_chip(EN, _case(), now, CALENDAR) == ChipLook(kind, words)


def test_a_closed_case_says_when_and_how_and_not_why() -> None:
    case = _case(closed=datetime(2026, 11, 3, 12, tzinfo=UTC))
    now = datetime(2026, 11, 9, tzinfo=UTC)
    assert due_chip(EN, case, now, CALENDAR) == ChipLook(ChipKind.DONE, "Closed 3 Nov")
    look = case_look(EN, case, now, CALENDAR)
    assert (look.status, look.link) == (case.service.outcomes[0].name, "")


def test_the_working_names_each_day() -> None:
    assert why_due(EN, _case().due) == (
        "Why Wed 4 Nov 17:00?",
        "Promise: 2 working days. Reported Mon 2 Nov; day 1 is Tue 3 Nov; day 2 is Wed 4 Nov.",
    )


def test_the_working_names_the_holidays_left_out() -> None:
    due = promised(datetime(2026, 12, 23, 9, tzinfo=UTC), 10, CALENDAR)
    _, why = why_due(EN, due, "law")
    assert why.startswith(
        "By law: 10 working days. Reported Wed 23 Dec; day 1 is Thu 24 Dec … day 10 is Mon 11 Jan."
    )
    assert "Not counted: Fri 25 Dec, Christmas Day." in why


@pytest.mark.parametrize(
    ("born", "words"),
    [
        ("1951-11-03", "born 3 Nov 1951, age 75"),
        ("1951-11-04", "born 4 Nov 1951, age 74"),
        ("1951-10", "born Oct 1951, age 75"),
        ("1951-11", "born Nov 1951, age 74 or 75"),
        ("1951", "born 1951, age 74 or 75"),
        (None, ""),
    ],
)
def test_born_and_age_as_far_as_they_are_known(born: str | None, words: str) -> None:
    assert born_words(EN, born, date(2026, 11, 3)) == words


def test_an_age_ends_with_a_life() -> None:
    assert born_words(EN, "1951-11-03", date(2026, 11, 3), date(2020, 1, 2)) == (
        "born 3 Nov 1951, died 2 Jan 2020, aged 68"
    )


def test_days_and_times_are_londons() -> None:
    summer = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert clock_words(summer) == "00:30"
    today = date(2026, 11, 3)
    assert day_words(EN, today, today) == "Today, Tue 3 Nov"
    assert day_words(EN, date(2025, 11, 3), today) == "Mon 3 Nov 2025"
    assert month_words(EN, date(2026, 10, 3), today) == "October"
    assert month_words(EN, date(2025, 10, 3), today) == "October 2025"


@pytest.mark.parametrize(
    ("language", "needs", "words"),
    [
        (Language.CY, ("large_print_18",), ["Cymraeg (Welsh)", "Large print 18 pt"]),
        (Language.EN, ("text_relay", "first_floor_only"), ["Text relay", "First floor only"]),
        (Language.UNKNOWN, (), []),
    ],
)
def test_pills(language: Language, needs: tuple[str, ...], words: Sequence[str]) -> None:
    assert [chip.words for chip in needs_chips(EN, language, needs)] == words


@pytest.mark.parametrize(
    ("day", "english", "welsh"),
    [
        (4, "5 pm today", "5 pm heddiw"),
        (3, "5 pm tomorrow, Wednesday", "5 pm yfory, dydd Mercher"),
        (2, "5 pm on Wednesday 4 November", "5 pm ddydd Mercher 4 Tachwedd"),
    ],
)
def test_a_due_moment_as_it_is_spoken(day: int, english: str, welsh: str) -> None:
    now, due = datetime(2026, 11, day, 10, tzinfo=UTC), _case().due
    assert (spoken_due(due, now, "en"), spoken_due(due, now, "cy")) == (english, welsh)


def test_what_to_say_follows_the_state_of_the_case() -> None:
    now = datetime(2026, 11, 3, 10, tzinfo=UTC)
    assert "5 pm tomorrow, Wednesday" in say_line(_case(), now, "en")
    late = datetime(2026, 11, 6, 10, tzinfo=UTC)
    assert say_line(_case(), late, "en").startswith(
        "I am sorry. We promised this by 5 pm on Wednesday 4 November"
    )
    closed = _case(closed=now)
    assert say_line(closed, late, "cy") == f"Mae hynny wedi’i gau: {closed.service.outcomes[0].name_cy}."


def test_a_row_leaves_out_the_town_that_its_postcode_tells() -> None:
    assert short_address(("Tŷ Dŵr", "4 Mill Lane", "Westmere", "LD29 2AB")) == "Tŷ Dŵr, 4 Mill Lane, LD29 2AB"
    assert short_address(("Westmere", "LD29 2AB")) == "LD29 2AB"
    assert short_address(("4 Mill Lane", "Westmere")) == "4 Mill Lane, Westmere"
    assert short_address(()) == ""
