"""Dates as officers type them, in English and Welsh, as ISO text: a day, a month (1951-03) or a year (1951)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

OLDEST_YEAR = 1850

_MONTHS = (
    "january ionawr",
    "february chwefror",
    "march mawrth fawrth",
    "april ebrill",
    "may mai fai",
    "june mehefin fehefin",
    "july gorffennaf orffennaf",
    "august awst",
    "september sept medi fedi",
    "october hydref",
    "november tachwedd dachwedd",
    "december rhagfyr ragfyr",
)
"""English and Welsh, and the Welsh as it sounds behind "o": 3 o Dachwedd."""
_WEEKDAYS = (
    "monday llun lun",
    "tuesday tues mawrth fawrth",
    "wednesday mercher fercher",
    "thursday thurs iau",
    "friday gwener wener",
    "saturday sadwrn",
    "sunday sul",
)
_DAYS_AGO = {
    "today": 0,
    "this morning": 0,
    "this afternoon": 0,
    "heddiw": 0,
    "bore yma": 0,
    "prynhawn yma": 0,
    "yesterday": 1,
    "ddoe": 1,
    "last night": 1,
    "neithiwr": 1,
    "echdoe": 2,
    "tomorrow": -1,
    "yfory": -1,
    "fory": -1,
    "trennydd": -2,
}

_NUMBERS = re.compile(r"(\d{1,4})(?:[-/. ](\d{1,4})(?:[-/. ](\d{1,4}))?)?")
_RUN = re.compile(r"(\d{4})(\d{2})(\d{2})|(\d{2})(\d{2})(\d{2})")
_JOINTS = re.compile(r"(?<=\D)\.|(?<=[a-z])[-/]|[-/](?=[a-z])")
_WITH_MONTH = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|edd|fed|ed|eg|ain)?\s*(?:(?:of|o) )?)?(?:[mf]is )?"
    r"([a-z]+)(?:\s*(\d{4}|\d{2}))?"
)


def parse_date(text: str, today: date, *, nearest: bool = False) -> str | None:
    """The date that `text` means, as ISO text of a day, a month or a year; None if it means none.

    Day comes before month. A year of two digits, or a day without a year, is the latest that is not after
    `today`, as for a birth; with `nearest` the one nearest to today, as for a move. A bare weekday is the
    latest, today's own included. Years lie between 1850 and ten years ahead.
    """
    tidy = re.sub(r"[\s,]+", " ", text).strip().casefold()
    if not tidy.isascii() or len(tidy) > 40:
        return None
    reader = _Reader(today, nearest)
    found = _by_word(tidy, today) or reader.by_numbers(tidy) or reader.by_month(tidy)
    return found if found and OLDEST_YEAR <= int(found[:4]) <= today.year + 10 else None


def parse_day(text: str, today: date, *, nearest: bool = False) -> date | None:
    """The whole day that `text` means, or None if it means none or only a month or a year."""
    found = parse_date(text, today, nearest=nearest)
    return date.fromisoformat(found) if found and len(found) == 10 else None


def _by_word(text: str, today: date) -> str | None:
    if text in _DAYS_AGO:
        ago = _DAYS_AGO[text]
        return (today - timedelta(days=ago)).isoformat()
    bare = text.removeprefix("last ").removeprefix("dydd ").removeprefix("ddydd ")
    weekday = _place(bare.removesuffix(" diwethaf"), _WEEKDAYS)
    if weekday is None:
        return None
    return (today - timedelta(days=(today.weekday() - weekday) % 7)).isoformat()


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads dates for one day of reading: what a missing or short year means depends on it."""

    today: date
    nearest: bool

    def by_numbers(self, text: str) -> str | None:
        if run := _RUN.fullmatch(text):
            return self._run(text) if run[1] else self._day(run[4], int(run[5]), run[6])
        match = _NUMBERS.fullmatch(text)
        if match is None:
            return None
        first, second, third = match.groups()
        if second is None:
            return first if len(first) == 4 else None
        if third is not None:
            day, year = (third, first) if len(first) == 4 else (first, third)
            return self._day(day, int(second), year)
        if len(first) == 4:
            return _month(first, int(second))
        return _month(second, int(first)) if len(second) == 4 else self._day(first, int(second), None)

    def by_month(self, text: str) -> str | None:
        weekday, _, rest = text.removeprefix("dydd ").removeprefix("ddydd ").partition(" ")
        if _place(weekday, _WEEKDAYS) is not None and rest[:1].isdigit():
            text = rest
        match = _WITH_MONTH.fullmatch(_JOINTS.sub(" ", text))
        place = _place(match[2], _MONTHS) if match else None
        if match is None or place is None:
            return None
        day, _, year = match.groups()
        if day is None:
            return _month(year, place + 1) if year and len(year) == 4 else None
        return self._day(day, place + 1, year)

    def _run(self, text: str) -> str | None:
        year_first = self._day(text[6:], int(text[4:6]), text[:4])
        return year_first or self._day(text[:2], int(text[2:4]), text[4:])

    def _day(self, day: str, month: int, year: str | None) -> str | None:
        if len(day) > 2 or (year is not None and len(year) not in (2, 4)):
            return None
        if year is not None and len(year) == 4:
            found = _valid(int(year), month, int(day))
            return found.isoformat() if found else None
        this = self.today.year
        meant = [y for y in range(this - 100, this + 11) if year is None or y % 100 == int(year)]
        days = [found for y in meant if (found := _valid(y, month, int(day)))]
        if self.nearest:
            return min(days, key=lambda found: abs(found - self.today)).isoformat() if days else None
        past = [found for found in days if found <= self.today]
        return past[-1].isoformat() if past else None


def _place(word: str, names: Sequence[str]) -> int | None:
    """Which of `names` begins with `word`: at least three letters, and only one of them."""
    if len(word) < 3:
        return None
    fitting = [place for place, both in enumerate(names) if any(n.startswith(word) for n in both.split())]
    return fitting[0] if len(fitting) == 1 else None


def _month(year: str, month: int) -> str | None:
    return f"{year}-{month:02d}" if 1 <= month <= 12 else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
