"""Searches as one types, off the GUI thread; a late answer to an old question is dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from time import perf_counter
from typing import Protocol

from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.domain.references import mistyped, parse
from caseapp.errors import Expected
from caseapp.ports import Changes, Reader
from caseapp.texts import Words
from caseapp.usecases.find import Found, FoundCase, FoundPerson, FoundPlace, Why, find
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.peek import PersonPeek, PlacePage, peek_case, peek_person, peek_place
from ui.delegates.looks import HeadingLook, ResultLook, Span
from ui.models.found import FoundLook
from ui.presenters.peek import peek_look
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.witness import seen
from ui.presenters.wording import date_words, due_chip, service_icon, service_name, short_address
from ui.theme.chips import ChipKind, ChipLook

Row = tuple[str, ResultLook | HeadingLook]

ACTS_ONLY = ">"
"""What begins a search for acts alone."""
_FEWEST = 3
"""Letters from which a search offers acts as well."""

_TOUCHING = frozenset(
    {"person", "person_name", "contact_point", "occupancy", "property", "case", "marker", "party", "contact"}
)
_FACTS = {
    "name": "name",
    "former_name": "former name",
    "phone": "phone",
    "address": "address",
    "born": "born",
    "reference": "reference",
    "alias": "earlier reference",
    "uprn": "UPRN",
}


class SearchView(Protocol):
    def show_found(self, look: FoundLook, rows: Sequence[Row], select: str | None) -> None: ...

    def show_nothing(self, typed: str, new_person: str, why: str) -> None: ...

    def show_peek(self, key: str, look: object) -> None: ...

    def clear(self) -> None: ...


class SearchPresenter:
    """`searched` asks; `chosen` peeks at a row; `opened` opens the chosen row, even one still on its way."""

    def __init__(
        self, view: SearchView, desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._text = ""
        self._part = "all"
        self._found: Found | None = None
        self._took = 0.0
        self._chosen: str | None = None
        self._open_first = False
        self._asked: Asked | None = None
        self._peeking: Asked | None = None
        self._witnessed: set[str] = set()

    def searched(self, text: str) -> None:
        """The officer typed; an empty box ends the search."""
        self._text, self._open_first, self._found, self._chosen = text, False, None, None
        if text.startswith(ACTS_ONLY):
            self._drop()
            self._show_acts(text.removeprefix(ACTS_ONLY).strip())
        elif text.strip():
            self._ask()
        else:
            self._drop()
            self._witnessed.clear()
            self._view.clear()

    def part_chosen(self, part: str) -> None:
        """Show all, people, places or cases."""
        self._part = part
        if self._found is not None:
            self._show(None)

    def chosen(self, key: str) -> None:
        """Peek at a row before it is opened."""
        self._chosen = key
        if self._peeking is not None:
            self._peeking.cancel()
        kind, id = key.split(":", 1)
        ask: Callable[[Reader, Knowledge, datetime], object]
        match kind:
            case "person":
                ask = partial(_person, PersonId(id))
            case "place":
                ask = partial(_place, PropertyId(id))
            case "act":
                self._view.show_peek(key, None)
                return
            case _:
                ask = partial(_case, CaseId(id))
        self._peeking = self._runner.start(
            partial(self._desk.read, ask, self._desk.knowledge, self._desk.clock()),
            partial(self._show_peek, key),
            self._ignore,
        )

    def opened(self) -> None:
        """Open the chosen row; with the answer still on its way, the first row of that answer."""
        if self._chosen is not None:
            self._open(self._chosen)
        elif self._found is None and self._text.strip():
            self._open_first = True

    def new_person(self) -> None:
        """Nobody of these: begin a case with what was typed."""
        self._navigator.open_new_case(typed=self._text.strip())

    def changed(self, changes: Changes) -> None:
        """Ask again when something that a row or the peek shows has changed."""
        if self._found is not None and any(kind in _TOUCHING for kind, _ in changes.touched):
            self._ask()

    def close(self) -> None:
        self._drop()

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._runner.start(
            partial(self._find, self._text), self._show_answer, self._navigator.tell_problem
        )

    def _find(self, text: str) -> tuple[Found, float]:
        begun = perf_counter()
        found = self._desk.read(find, self._desk.knowledge, text, self._desk.clock())
        return found, perf_counter() - begun

    def _show_answer(self, answer: tuple[Found, float]) -> None:
        first = self._found is None
        self._found, self._took = answer
        self._show(None if first else self._chosen)
        if self._open_first:
            self._open_first = False
            if self._chosen is not None:
                self._open(self._chosen)

    def _show(self, select: str | None) -> None:
        found, words = self._found, self._words
        assert found is not None
        typed = found.text.strip()
        new_person = words("New person “{typed}”", typed=typed)
        acts = self._acts(typed) if len(typed) >= _FEWEST and self._part == "all" else []
        if not len(found) and not acts:
            self._chosen = None
            self._view.show_nothing(typed, new_person, self._why_nothing(typed))
            return
        rows = self._rows(found) + acts
        keys = [key for key, look in rows if isinstance(look, ResultLook)]
        self._chosen = select if select in keys else next(iter(keys), None)
        self._view.show_found(
            FoundLook(
                head=words("{number} found", number=len(found)) if len(found) else words("Nothing found"),
                remark=words("{ms} ms, on this desk", ms=max(1, round(self._took * 1000))),
                counts=(len(found.people), len(found.places), len(found.cases)),
                new_person=new_person,
            ),
            rows,
            self._chosen,
        )

    def _why_nothing(self, typed: str) -> str:
        words = self._words
        if mistyped(typed):
            return words("That reference has a wrong character: please check it.")
        if parse(typed) is not None:
            return words(
                "The reference is right, but its case is not on this desk: another team may have closed it, or its"
                " desk has not sent it yet."
            )
        return words(
            "Names, phone numbers, postcodes, addresses, dates of birth and references were looked at."
        )

    def _rows(self, found: Found) -> list[Row]:
        words = self._words
        groups: tuple[tuple[str, str, list[Row]], ...] = (
            ("people", words("People"), [(f"person:{each.id}", self._person(each)) for each in found.people]),
            ("places", words("Places"), [(f"place:{each.id}", self._place(each)) for each in found.places]),
            ("cases", words("Cases"), [(f"case:{each.row.id}", self._case(each)) for each in found.cases]),
        )
        rows: list[Row] = []
        for part, title, group in groups:
            if group and self._part in ("all", part):
                rows += [(part, HeadingLook(title, str(len(group)))), *group]
        return rows

    def _show_acts(self, typed: str) -> None:
        rows = self._acts(typed)
        keys = [key for key, look in rows if isinstance(look, ResultLook)]
        self._chosen = next(iter(keys), None)
        look = FoundLook(self._words.count("1 act", "{number} acts", len(keys)), "", (0, 0, 0), "")
        self._view.show_found(look, rows, self._chosen)

    def _acts(self, typed: str) -> list[Row]:
        offered = self._navigator.offered_acts(typed)
        rows: list[Row] = [
            (f"act:{each.id}", ResultLook(icon=each.icon, title=each.words, tail=each.key))
            for each in offered
        ]
        return [("acts", HeadingLook(self._words("Acts"), str(len(rows)))), *rows] if rows else []

    def _person(self, found: FoundPerson) -> ResultLook:
        born = date_words(self._words, found.born) if found.born else ""
        why, matched = self._why(found.why, "")
        return ResultLook(
            icon="user",
            title=found.name or self._words("Name not known"),
            detail=" · ".join(filter(None, [born, short_address(found.address)])),
            why=why,
            matched=matched,
            chips=self._marker(found.marker),
            tail=self._open_cases(found.open_cases),
        )

    def _place(self, found: FoundPlace) -> ResultLook:
        first, *rest = found.address or (self._words("Address not known"),)
        uprn = self._words("UPRN {uprn}", uprn=found.uprn) if found.uprn else ""
        why, matched = self._why(found.why, self._words("home of"))
        return ResultLook(
            icon="house-line",
            title=first,
            detail=" · ".join(filter(None, [short_address(rest), uprn])),
            why=why,
            matched=matched,
            chips=self._marker(found.marker),
            tail=self._open_cases(found.open_cases),
        )

    def _case(self, found: FoundCase) -> ResultLook:
        why, matched = self._why(found.why, self._words("case of"))
        return ResultLook(
            icon=service_icon(found.row.service),
            title=service_name(self._words, found.row.service),
            detail=found.row.reference,
            why=why,
            matched=matched,
            chips=(due_chip(self._words, found.row, self._desk.clock(), self._desk.knowledge.calendar),),
            detail_is_reference=True,
        )

    def _why(self, whys: Sequence[Why], of_person: str) -> tuple[str, tuple[Span, ...]]:
        """One line of all facts that matched, and the matched letters in it."""
        line, matched = "", []
        for why in whys:
            line += "; " if line else self._words("Why: ")
            line += (self._words(_FACTS[why.fact]) if why.fact in _FACTS else of_person) + " "
            text, spans = self._told(why)
            matched += [Span(len(line) + start, length) for start, length in spans]
            line += text
            if why.loose:
                line += self._words(", by sound or one letter")
        return line, tuple(matched)

    def _told(self, why: Why) -> tuple[str, Sequence[tuple[int, int]]]:
        """A fact in the words of the desk: a date as it is said, of an address the lines that matched."""
        if why.fact == "born":
            text = date_words(self._words, why.text)
            return text, [(0, len(text))]
        if why.fact != "address":
            return why.text, why.spans
        kept, spans, at = "", [], 0
        for line in why.text.split(", "):
            here = [(start - at, length) for start, length in why.spans if at <= start < at + len(line)]
            if here:
                kept += ", " if kept else ""
                spans += [(len(kept) + start, length) for start, length in here]
                kept += line
            at += len(line) + 2
        return kept or why.text, spans

    def _marker(self, instruction: str) -> tuple[ChipLook, ...]:
        return (ChipLook(ChipKind.MARKER, self._words("Marker")),) if instruction else ()

    def _open_cases(self, number: int) -> str:
        return self._words("{number} open", number=number) if number else self._words("None open")

    def _show_peek(self, key: str, answer: object) -> None:
        now = self._desk.clock()
        if isinstance(answer, PersonPeek | PlacePage):
            look = peek_look(self._words, answer, key, now, london_day(now), self._desk.knowledge.calendar)
            self._view.show_peek(key, look)
            self._seen(key)
        else:
            self._view.show_peek(key, None)

    def _seen(self, key: str) -> None:
        """A peek is a view: written down once in a search. It does not make the officer wait."""
        if key not in self._witnessed:
            self._witnessed.add(key)
            kind, id = key.split(":", 1)
            kind = "property" if kind == "place" else kind
            seen(self._desk, self._runner, kind, id, self._navigator.tell_problem)

    def _open(self, key: str) -> None:
        kind, id = key.split(":", 1)
        match kind:
            case "person":
                self._navigator.open_person(PersonId(id))
            case "place":
                self._navigator.open_new_case(place=PropertyId(id))
            case "act":
                self._navigator.do_act(id)
            case _:
                self._navigator.open_case(CaseId(id))

    def _drop(self) -> None:
        for asked in (self._asked, self._peeking):
            if asked is not None:
                asked.cancel()

    def _ignore(self, problem: Expected) -> None:
        """What was found may be gone when it is looked at: the next answer will not hold it."""


def _person(person: PersonId, reader: Reader, knowledge: Knowledge, now: datetime) -> object:
    return peek_person(reader, knowledge, person, now)


def _place(place: PropertyId, reader: Reader, knowledge: Knowledge, now: datetime) -> object:
    return peek_place(reader, knowledge, place, now)


def _case(case: CaseId, reader: Reader, knowledge: Knowledge, now: datetime) -> object:
    return peek_case(reader, knowledge, case, now)
