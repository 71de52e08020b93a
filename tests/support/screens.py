"""For tests of screens: a navigator that remembers where it was led, and a runner whose answers the test releases."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, TypeVar

from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.errors import Expected
from ui.actions import Offered
from ui.models.paper import Paper

T = TypeVar("T")


@dataclass(slots=True)
class Led:
    """A navigator; `went` holds what was asked of it in order."""

    went: list[tuple[Any, ...]] = field(default_factory=list)
    acts: list[Offered] = field(default_factory=list)

    def offered_acts(self, typed: str) -> list[Offered]:
        return [each for each in self.acts if each.words.lower().startswith(typed.lower())]

    def do_act(self, action: str) -> None:
        self.went.append(("act", action))

    def open_person(self, person: PersonId) -> None:
        self.went.append(("person", person))

    def open_case(self, case: CaseId) -> None:
        self.went.append(("case", case))

    def open_new_case(
        self, person: PersonId | None = None, place: PropertyId | None = None, typed: str = ""
    ) -> None:
        self.went.append(("new case", person, place, typed))

    def open_letter(self, case: CaseId) -> None:
        self.went.append(("letter", case))

    def open_conflict(self, act: str) -> None:
        self.went.append(("conflict", act))

    def close_screen(self, key: str) -> None:
        self.went.append(("close", key))

    def print_out(self, paper: Paper) -> None:
        self.went.append(("print", paper))

    def tell(self, sentence: str, *, done: bool = True, undo: Callable[[], None] | None = None) -> None:
        self.went.append(("tell", sentence))

    def tell_problem(self, problem: Expected) -> None:
        self.went.append(("problem", problem.code))


@dataclass(slots=True)
class Question:
    """A call that waits; `answer` runs it and gives its answer, or its problem, unless it was cancelled."""

    call: Callable[[], Any]
    show: Callable[[Any], None]
    problem: Callable[[Expected], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True

    def answer(self) -> None:
        try:
            given = self.call()
        except Expected as problem:
            if not self.cancelled:
                self.problem(problem)
            return
        if not self.cancelled:
            self.show(given)


@dataclass(slots=True)
class HeldRunner:
    """A runner that runs nothing by itself: the test decides the order of answers."""

    asked: list[Question] = field(default_factory=list)

    def start(
        self, call: Callable[[], T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> Question:
        self.asked.append(Question(call, show, problem))
        return self.asked[-1]

    start_apart = start

    def follow(
        self, future: Future[T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> Question:
        return self.start(future.result, show, problem)
