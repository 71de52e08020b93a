"""The person's screen: reads the page, words it, and acts on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from caseapp.domain.collation import in_order
from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.errors import Expected
from caseapp.ports import Changes, Reader
from caseapp.texts import Words
from caseapp.usecases.cases import CaseRow
from caseapp.usecases.conflicts import conflicts_about
from caseapp.usecases.contacts import acknowledge_marker
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import PersonPage, person_page
from ui.delegates.looks import CaseLook, HeadingLook, TimelineLook
from ui.models.person_looks import LinkLook, MarkerLook, PersonLook
from ui.presenters.markers import marker_look
from ui.presenters.note import NotePresenter, NoteView
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.timeline import ALL, TimelineWords, counts
from ui.presenters.witness import see
from ui.presenters.wording import born_words, case_look, date_words, needs_chips, waits_for_choice

_NAMED_THERE = 6
"""Of a large household this many are named."""

_SHOWN = frozenset(
    {
        "activity",
        "case",
        "contact",
        "marker",
        "person_name",
        "contact_point",
        "occupancy",
        "letter",
        "topic",
        "outbox",
    }
)
"""Kinds of which a new record may belong to this person: its id is not known before."""


class PersonView(Protocol):
    """The screen, as the presenter uses it."""

    @property
    def note(self) -> NoteView: ...

    def show_markers(self, looks: Sequence[MarkerLook]) -> None: ...

    def show_person(self, look: PersonLook) -> None: ...

    def show_cases(
        self, still_open: Sequence[tuple[str, CaseLook]], closed: Sequence[tuple[str, CaseLook]]
    ) -> None: ...

    def show_not_read(self) -> None: ...

    def show_conflict(self, sentence: str) -> None: ...

    def show_timeline(
        self, rows: Sequence[tuple[str, HeadingLook | TimelineLook]], counts: Mapping[str, int]
    ) -> None: ...


class PersonPresenter:
    """Shows one person and keeps the screen true."""

    def __init__(
        self,
        view: PersonView,
        desk: DeskPort,
        runner: Runner,
        navigator: Navigator,
        words: Words,
        person: PersonId,
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words, self._person = navigator, words, person
        self._timeline = TimelineWords(words, desk.knowledge.catalogue)
        self._note = NotePresenter(
            view.note, desk, runner, navigator, words, f"person:{person}:note", lambda: (person, None)
        )
        self._asked: Asked | None = None
        self._page: PersonPage | None = None
        self._checked_at: datetime | None = None
        self._conflicts: tuple[str, ...] = ()
        self._closed = self._letter_wanted = self._witnessed = False
        self._explained = ""
        self._kind, self._typed = ALL, ""

    def start(self) -> None:
        """Read and show the page, and what was half typed."""
        self._read()
        self._note.start()

    def changed(self, changes: Changes) -> None:
        """Read again if something shown may have changed."""
        place = self._page.place if self._page else None
        own = {("person", self._person), ("property", place.id if place else "")}
        if any(each in own or each[0] in _SHOWN for each in changes.touched):
            self._read()

    def read_again(self) -> None:
        """Try once more to read what could not be read."""
        self._read()

    def close(self) -> None:
        """Keep what is half typed; show no more. An act that is under way is still told of."""
        self._closed = True
        self._note.close()
        if self._asked:
            self._asked.cancel()

    def acknowledge(self, marker: str) -> None:
        """The officer has read a marker."""
        written = self._desk.write(acknowledge_marker, marker, self._person)
        self._runner.follow(written, lambda _: self._read(), self._navigator.tell_problem)

    def new_case(self) -> None:
        """The form of a new case for this person, where they live."""
        place = self._page.place if self._page else None
        self._navigator.open_new_case(self._person, PropertyId(place.id) if place else None)

    def open_conflict(self) -> None:
        """Choose between two answers that concern this person."""
        if self._conflicts:
            self._navigator.open_conflict(self._conflicts[0])

    def write_letter(self, case: str) -> None:
        """A letter on a case; without one, why there can be none. Asked before the page is read, it waits for it."""
        if self._page is None:
            self._letter_wanted = True
        elif case:
            self._navigator.open_letter(CaseId(case))
        else:
            self._navigator.tell(self._words("A letter needs an open case. Make one first."), done=False)

    def open_person(self, person: str) -> None:
        self._navigator.open_person(PersonId(person))

    def open_case(self, case: str) -> None:
        self._navigator.open_case(CaseId(case))

    def open_line(self, line: str) -> None:
        """Go to the case that a line of the timeline is about."""
        found = next((row for row in self._page.timeline if row.id == line), None) if self._page else None
        if found and found.case:
            self._navigator.open_case(found.case.id)

    def explain(self, case: str) -> None:
        """Show the working of a due date, or put it away."""
        self._explained = "" if self._explained == case else case
        self._show_cases()

    def narrow(self, kind: str, typed: str) -> None:
        """Show only lines of a kind, with these words in them."""
        self._kind, self._typed = kind, typed
        self._show_timeline()

    def type_note(self, text: str) -> None:
        self._note.typed(text)

    def save_note(self, text: str) -> None:
        self._note.save(text)

    def _read(self) -> None:
        if self._closed:
            return
        if self._asked:
            self._asked.cancel()
        ask = partial(_ask, knowledge=self._desk.knowledge, person=self._person, now=self._desk.clock())
        told = self._show, self._not_read
        if not self._witnessed:
            self._witnessed = True
            self._asked = see(self._desk, self._runner, "person", self._person, ask, *told)
        else:
            self._asked = self._runner.start(partial(self._desk.read, ask), *told)

    def _show(self, answer: tuple[PersonPage, datetime | None, tuple[str, ...]]) -> None:
        self._page, self._checked_at, self._conflicts = answer
        now = self._desk.clock()
        self._view.show_markers(
            [marker_look(self._words, row, self._checked_at, now) for row in self._page.markers]
        )
        self._view.show_person(self._look(self._page, now))
        self._view.show_conflict(waits_for_choice(self._words, len(self._conflicts)))
        self._show_cases()
        self._show_timeline()
        if self._letter_wanted:
            self._letter_wanted = False
            self.write_letter(next((row.id for row in self._page.open_cases), ""))

    def _not_read(self, problem: Expected) -> None:
        self._navigator.tell_problem(problem)
        if self._page is None:
            self._witnessed = False  # nothing was seen, nor written down
            self._view.show_not_read()

    def _look(self, page: PersonPage, now: datetime) -> PersonLook:
        words = self._words
        housemates = in_order(page.lives_with, lambda other: other[1], words.language)
        others = len(housemates) - _NAMED_THERE
        died = page.died_on
        return PersonLook(
            name=page.name,
            born=born_words(words, page.born, london_day(now), died),
            deceased=words("This person died on {day}.", day=date_words(words, died.isoformat()))
            if died
            else "",
            other_names=words(
                "Also known as {names}", names=", ".join(other.full for other in page.other_names)
            )
            if page.other_names
            else "",
            pills=needs_chips(words, page.language, page.needs),
            address=", ".join(page.place.address) if page.place else "",
            phones=page.phones,
            emails=page.emails,
            lives_with=tuple(LinkLook(id, name) for id, name in housemates[:_NAMED_THERE]),
            others_there=words("and {count} more", count=others) if others > 0 else "",
            pinned=page.pinned,
        )

    def _show_cases(self) -> None:
        if self._page is not None:
            self._view.show_cases(self._rows(self._page.open_cases), self._rows(self._page.closed_cases))

    def _rows(self, cases: Sequence[CaseRow]) -> list[tuple[str, CaseLook]]:
        now, calendar = self._desk.clock(), self._desk.knowledge.calendar
        return [
            (row.id, case_look(self._words, row, now, calendar, expanded=row.id == self._explained))
            for row in cases
        ]

    def _show_timeline(self) -> None:
        if self._page is not None:
            lines = self._page.timeline
            rows = self._timeline.rows(lines, self._kind, self._typed, self._desk.clock())
            self._view.show_timeline(rows, counts(lines))


def _ask(
    reader: Reader, knowledge: Knowledge, person: PersonId, now: datetime
) -> tuple[PersonPage, datetime | None, tuple[str, ...]]:
    checked = reader.setting("synced_at")
    return (
        person_page(reader, knowledge, person, now),
        datetime.fromisoformat(checked) if checked else None,
        conflicts_about(reader, "person", person),
    )
