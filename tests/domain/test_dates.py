from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.dates import parse_date, parse_day

TODAY = date(2026, 11, 3)  # a Tuesday


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("27/3/07", "2007-03-27"),
        ("27/3/51", "1951-03-27"),
        ("27.03.1951", "1951-03-27"),
        ("3/11", "2026-11-03"),
        ("4/11", "2025-11-04"),
        ("4/11/26", "1926-11-04"),
        ("27 March", "2026-03-27"),
        ("27 Dec", "2025-12-27"),
        ("12 Mar 1951", "1951-03-12"),
        ("12th march 1951", "1951-03-12"),
        ("12-Mar-1951", "1951-03-12"),
        ("Sunday 1 Nov", "2026-11-01"),
        ("12 Tachwedd 1951", "1951-11-12"),
        ("1 Medi", "2026-09-01"),
        ("27 Mawrth", "2026-03-27"),
        ("27 o Fawrth", "2026-03-27"),
        ("3 Tach 2026", "2026-11-03"),
        ("3ydd o Dachwedd 2026", "2026-11-03"),
        ("1af o Fai 1951", "1951-05-01"),
        ("21ain o fis Rhagfyr 1980", "1980-12-21"),
        ("12fed o Ragfyr 1951", "1951-12-12"),
        ("2il o Orffennaf 1999", "1999-07-02"),
        ("5ed Mehefin 2020", "2020-06-05"),
        ("20fed Ionawr 1990", "1990-01-20"),
        ("11eg o Chwefror 1988", "1988-02-11"),
        ("dydd Gwener 30 Hydref", "2026-10-30"),
        ("ddydd Gwener", "2026-10-30"),
        ("dydd Llun diwethaf", "2026-11-02"),
        ("Ebrill 1951", "1951-04"),
        ("mis Awst 1951", "1951-08"),
        ("27th of March", "2026-03-27"),
        ("yfory", "2026-11-04"),
        ("today", "2026-11-03"),
        ("Yesterday", "2026-11-02"),
        ("ddoe", "2026-11-02"),
        ("Tue", "2026-11-03"),
        ("wed", "2026-10-28"),
        ("dydd Llun", "2026-11-02"),
        ("Mawrth", "2026-11-03"),
        ("3 Mawrth", "2026-03-03"),
        ("1951", "1951"),
        ("03/1951", "1951-03"),
        ("3 1951", "1951-03"),
        ("1951-03", "1951-03"),
        ("March 1951", "1951-03"),
        ("1951-03-12", "1951-03-12"),
        ("19510312", "1951-03-12"),
        ("12031951", "1951-03-12"),
        ("120351", "1951-03-12"),
        ("29 feb", "2024-02-29"),
    ],
)
def test_dates_as_officers_type_them(typed: str, meant: str) -> None:
    assert parse_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed",
    ["", " ", "soon", "31/2/2020", "13/1951", "99/99", "0/0/0000", "may", "ma 1951", "1066", "2999", "12/3/195",
     "1/2/3/4", "٣/3/07", "29/2/2023", "x" * 500, "12 Mar 1951\x00"],
)  # fmt: skip
def test_what_means_no_date_gives_none(typed: str) -> None:
    assert parse_date(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("4/11/26", "2026-11-04"), ("27 Dec", "2026-12-27"), ("27 June", "2026-06-27"), ("2 Jan", "2027-01-02")],
)
def test_a_move_may_lie_ahead(typed: str, meant: str) -> None:
    assert parse_date(typed, TODAY, nearest=True) == meant


def test_a_whole_day_is_asked_for() -> None:
    assert parse_day("12 Mar 1951", TODAY) == date(1951, 3, 12)
    assert parse_day("Mar 1951", TODAY) is None


@given(
    st.one_of(st.text(), st.from_regex(r"[0-9a-z]{1,4}[-/. ][0-9a-z]{1,9}[-/. ]?[0-9]{0,5}")), st.booleans()
)
def test_nothing_typed_raises(typed: str, nearest: bool) -> None:
    found = parse_date(typed, TODAY, nearest=nearest)
    if found is not None:
        date.fromisoformat((found + "-01-01")[:10])


@given(st.dates(date(1927, 1, 1), TODAY))
def test_a_day_reads_back_in_every_usual_shape(day: date) -> None:
    shapes = (
        day.isoformat(),
        f"{day:%d/%m/%Y}",
        f"{day:%d/%m/%y}",
        f"{day.day} {day:%b %Y}",
        f"{day.day} {day:%B} {day.year}",
        f"{day:%a} {day.day} {day:%b %Y}",
        f"{day:%Y%m%d}",
        f"{day:%d%m%Y}",
    )
    if day > TODAY - timedelta(days=99 * 365):
        assert {parse_date(shape, TODAY) for shape in shapes} == {day.isoformat()}
    assert parse_day(f"{day:%d.%m.%Y}", TODAY, nearest=True) == day
