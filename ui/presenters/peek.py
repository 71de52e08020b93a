"""Words what the peek beside the search results shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from caseapp.domain.collation import in_order
from caseapp.domain.deadlines import Calendar
from caseapp.domain.ids import PersonId
from caseapp.texts import Words
from caseapp.usecases.cases import CaseRow
from caseapp.usecases.peek import PersonPeek, PlacePage
from caseapp.usecases.people import MarkerRow
from ui.models.found import PeekLook
from ui.presenters.wording import born_words, due_chip, needs_chips, service_name, short_day
from ui.theme.chips import ChipLook


def peek_look(
    words: Words, peek: PersonPeek | PlacePage, key: str, now: datetime, today: date, calendar: Calendar
) -> PeekLook:
    """The peek of a result; `key` says by its kind what Enter will open."""
    if isinstance(peek, PlacePage):
        first, *rest = peek.place.address or (words("Address not known"),)
        danger, danger_detail = danger_words(words, peek.markers, today)
        told = words("UPRN {uprn}", uprn=peek.place.uprn)
        uprn = (("identification-badge", told),) if peek.place.uprn else ()
        return PeekLook(
            name=first,
            detail=", ".join(rest),
            danger=danger,
            danger_detail=danger_detail,
            lines=uprn,
            cases=_cases(words, peek.open_cases, now, calendar),
            others_title=words("Lives here"),
            others=_by_name(words, peek.residents),
            act=words("Open case") if key.startswith("case:") else words("New case here"),
        )
    page = peek.page
    danger, danger_detail = danger_words(words, page.markers, today)
    lines = [("house-line", unbroken(page.place.address))] if page.place else []
    lines += [("phone", phone) for phone in page.phones]
    lines += [("push-pin", page.pinned)] if page.pinned else []
    act = words("Open as caller") if peek.caller_wanted else words("Open")
    return PeekLook(
        name=page.name or words("Name not known"),
        detail=born_words(words, page.born, today, page.died_on),
        danger=danger,
        danger_detail=danger_detail,
        pills=needs_chips(words, page.language, page.needs),
        lines=tuple(lines),
        cases=_cases(words, page.open_cases, now, calendar),
        others_title=words("Lives here too"),
        others=_by_name(words, page.lives_with),
        act=words("Open case") if key.startswith("case:") else act,
    )


def unbroken(address: Sequence[str]) -> str:
    """The address with its postcode kept on one line."""
    *lines, last = address or ("",)
    return ", ".join((*lines, last.replace(" ", "\N{NO-BREAK SPACE}")))


def danger_words(words: Words, markers: Sequence[MarkerRow], today: date) -> tuple[str, str]:
    """The gravest of markers as it is shouted, and whose it is; nothing without one."""
    if not markers:
        return "", ""
    worst = markers[0]
    parts = [words("This address.") if worst.at_place else words("This person.")]
    if worst.review_on is not None:
        parts.append(words("Review due {day}.", day=short_day(words, worst.review_on, today)))
    if len(markers) > 1:
        parts.append(words("{number} more.", number=len(markers) - 1))
    return words("Marker: {instruction}", instruction=worst.instruction), " ".join(parts)


def _cases(
    words: Words, rows: Sequence[CaseRow], now: datetime, calendar: Calendar
) -> tuple[tuple[str, ChipLook], ...]:
    return tuple((service_name(words, row.service), due_chip(words, row, now, calendar)) for row in rows)


def _by_name(words: Words, people: Sequence[tuple[PersonId, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(("user", name) for _, name in in_order(people, lambda each: each[1], words.language))
