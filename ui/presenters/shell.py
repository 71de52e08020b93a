"""The frame around all screens: whose desk this is, how the line stands, what waits, what is due."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Protocol

from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId, PersonId
from caseapp.domain.service import Service
from caseapp.errors import Expected, NotEnrolled, PracticeOnly, SignInNeeded
from caseapp.ports import Changes, Reader
from caseapp.texts import Words
from caseapp.usecases.cases import count_my_work
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import name_of_person
from caseapp.usecases.queue import pressing_in_queue
from caseapp.usecases.this_desk import DeskFacts, desk_facts
from ui.presenters.ports import Asked, DeskPort, Runner
from ui.presenters.queue_words import queue_not_made
from ui.presenters.wording import clock_words, service_icon, service_name
from ui.runtime.line import Line, LineState


class ShellView(Protocol):
    """`look` is one of synced, sending, offline, conflict, refused."""

    def show_desk(self, council: str, officer: str, colour: str) -> None: ...

    def show_sync(self, look: str, words: str) -> None: ...

    def show_offline(self, head: str, waiting: str, detail: str) -> None: ...

    def show_online(self) -> None: ...

    def show_place(self, place: str, shown: bool) -> None: ...

    def show_count(self, place: str, count: str, spoken: str) -> None: ...

    def name_tab(self, key: str, icon: str, label: str) -> None: ...

    def tell_problem(self, problem: Expected) -> None: ...


class ShellPresenter:
    """Hears of changes and of the line, and keeps the frame true."""

    def __init__(self, view: ShellView, desk: DeskPort, runner: Runner, words: Words) -> None:
        self._view, self._desk, self._runner, self._words = view, desk, runner, words
        self._facts: DeskFacts | None = None
        self._come: int | None = None
        self._asked: Asked | None = None
        self._state = LineState(Line.SYNCING, desk.clock())

    def start(self) -> None:
        self._read()

    def changed(self, changes: Changes) -> None:
        if self._come is not None:
            self._come += len(changes.touched)
            self._show_line()
        if any(
            kind in ("outbox", "case", "officer", "council", "disagreement") for kind, _ in changes.touched
        ):
            self._read()

    def stated(self, state: LineState) -> None:
        """The line has come, gone, or stopped."""
        self._state = state
        if state.line in (Line.SYNCED, Line.STOPPED):
            self._read()
        self._show_line()

    def opening(self, key: str) -> None:
        """A tab is being opened: read its name if it is of a person, a case or a letter."""
        kind, _, id = key.partition(":")
        match kind:
            case "person":
                ask = partial(self._desk.read, name_of_person, PersonId(id))
                self._runner.start(ask, partial(self._name_person, key), self._ignore)
            case "case" | "letter":
                named = self._name_case if kind == "case" else self._name_letter
                case = partial(self._desk.read, _case_name, self._desk.knowledge, CaseId(id))
                self._runner.start(case, partial(named, key), self._ignore)

    def _read(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._runner.start(
            partial(self._desk.read, _look, self._desk.clock()),
            self._show,
            self._view.tell_problem,
        )

    def _show(self, answer: tuple[DeskFacts, int, int | None]) -> None:
        self._facts, mine, pressing = answer
        facts, words = self._facts, self._words
        name = facts.council_name_cy if words.language == "cy" else facts.council_name
        self._view.show_desk(name or facts.council, facts.officer, facts.colour)
        self._come = facts.come_so_far
        if self._come is None:
            self._view.show_count("work", str(mine), words("{number} open", number=mine))
        else:
            self._view.show_count("work", "", words("Your cases are still coming from the centre."))
        if pressing is None:
            self._view.show_count("queue", "?", queue_not_made(words))
        else:
            told = words("{number} overdue or due today", number=pressing)
            self._view.show_count("queue", f"{pressing:,}" if pressing else "", told)
        open_acts = facts.waiting + facts.unsettled
        self._view.show_count(
            "sync", str(open_acts) if open_acts else "", words("{number} not settled", number=open_acts)
        )
        self._view.show_count(
            "conflicts",
            str(facts.conflicts) if facts.conflicts else "",
            words("{number} to choose", number=facts.conflicts),
        )
        self._view.show_place("officers", facts.administers)
        others = facts.to_look_after
        self._view.show_place("look-after", others is not None)
        self._view.show_count(
            "look-after", str(others or ""), words.count("1 to look at", "{number} to look at", others or 0)
        )
        self._show_line()

    def _show_line(self) -> None:
        facts, words, state = self._facts, self._words, self._state
        if facts is None:
            return
        waiting = words("{number} waiting", number=facts.waiting) if facts.waiting else ""
        if state.line is Line.OFFLINE:
            since = words("Working offline since {clock}", clock=clock_words(state.since))
            detail = words("Everything here works.")
            if self._come is not None:
                detail = words("Not all people and cases have come from the centre yet.")
            self._view.show_offline(since, f"· {waiting}" if waiting else "", detail)
            shown = words("Offline, {number} waiting", number=facts.waiting) if waiting else words("Offline")
            self._view.show_sync("offline", shown)
            return
        self._view.show_online()
        if state.line is Line.SYNCING and self._come is not None:
            come = words("Loading your council's records: {number} so far…", number=_rounded(self._come))
            self._view.show_sync("sending", come)
        elif state.line is Line.SYNCING:
            self._view.show_sync("sending", words("Syncing…"))
        elif isinstance(state.problem, PracticeOnly):
            self._view.show_sync("offline", words("Nothing is sent"))
        elif isinstance(state.problem, SignInNeeded | NotEnrolled):
            self._view.show_sync("refused", words("Sign in to sync"))
        elif state.problem is not None:
            self._view.show_sync("refused", words("Sync has stopped"))
        else:
            at = clock_words(state.since)
            if facts.unsettled:
                told = words("Synced {clock}, {number} to look at", clock=at, number=facts.unsettled)
                self._view.show_sync("conflict", told)
            else:
                self._view.show_sync("synced", words("Synced {clock}", clock=at))

    def _name_person(self, key: str, name: str) -> None:
        self._view.name_tab(key, "user", name or self._words("Name not known"))

    def _name_letter(self, key: str, named: tuple[Service, str]) -> None:
        label = self._words("Letter {reference}", reference=_short(named[1]))
        self._view.name_tab(key, "envelope-simple", label)

    def _name_case(self, key: str, named: tuple[Service, str]) -> None:
        service, short = named[0], _short(named[1])
        self._view.name_tab(key, service_icon(service), f"{service_name(self._words, service)} {short}")

    def _ignore(self, problem: Expected) -> None:
        """The screen that opens says what is wrong."""


def _look(reader: Reader, now: datetime) -> tuple[DeskFacts, int, int | None]:
    return desk_facts(reader), count_my_work(reader, now), pressing_in_queue(reader, now)


def _case_name(reader: Reader, knowledge: Knowledge, case_id: CaseId) -> tuple[Service, str]:
    case = reader.get(Case, case_id)
    return knowledge.service_of(case), case.reference


def _short(reference: str) -> str:
    """What tells a reference from others on the same desk: number and check letter."""
    return reference.split("-", 2)[-1]


def _rounded(number: int) -> str:
    """A number that does not change faster than it can be read."""
    return f"{number - number % (1_000 if number >= 1_000 else 100):,}"
