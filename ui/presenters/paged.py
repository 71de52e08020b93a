"""Reads a long list off the GUI thread: its beginning at once, then its order, and rows as they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, Protocol, TypeVar

from caseapp.errors import Expected
from caseapp.ports import Reader
from ui.delegates.looks import TableLook, spoken_cell
from ui.models.order_change import Step, smallest_change
from ui.presenters.ports import Asked, DeskPort, Runner

Q = TypeVar("Q")
A = TypeVar("A")

Rows = dict[int, TableLook]
Beginning = tuple[list[int], Rows]


def printed_rows(rows: Rows, numbers: Sequence[int]) -> list[tuple[str, ...]]:
    """The cells of these rows for paper, where they are said in words; a row that has left is left out."""
    return [tuple(map(spoken_cell, rows[number].cells)) for number in numbers if number in rows]


class PagedView(Protocol):
    """Rows go by their numbers; `fitting` are as many as there is room for, `in_sight` those that are shown."""

    def fitting(self) -> int: ...

    def in_sight(self) -> Sequence[int]: ...

    def begin(self, order: Sequence[int], rows: Mapping[int, TableLook]) -> None: ...

    def take(self, steps: Sequence[Step]) -> None: ...

    def show_rows(self, rows: Mapping[int, TableLook], *, only: bool = False) -> None: ...


@dataclass(frozen=True, slots=True)
class _Whole(Generic[A]):
    order: list[int]
    steps: list[Step]
    about: A
    rows: Rows


class Paged(Generic[Q, A]):
    """One list at a time. What is on its way for a question is dropped when another is asked."""

    def __init__(
        self,
        view: PagedView,
        desk: DeskPort,
        runner: Runner,
        order: Callable[[Reader, Q, int | None], list[int]],
        rows: Callable[[Reader, Sequence[int]], Rows],
        about: Callable[[Reader, Q], A],
        told: Callable[[A, int], None],
        problem: Callable[[Expected], None],
    ) -> None:
        """`about` is read with the whole order and `told` with the number of rows; the others read, in a worker."""
        self._view, self._desk, self._runner = view, desk, runner
        self._read_order, self._read_rows, self._read_about = order, rows, about
        self._told, self._tell_problem = told, problem
        self._question: Q | None = None
        self._early: list[Callable[[Q], Q]] = []
        self.order: list[int] = []
        """The order that is shown."""
        self._begun = self._again = self._stale = False
        self._next: list[int] = []
        self._asked: Asked | None = None
        self._following: Asked | None = None
        self._reading: Asked | None = None

    def beginning(self, reader: Reader, question: Q, room: int) -> Beginning:
        """As many rows of a list as there is room for, read in a worker."""
        order = self._read_order(reader, question, room)
        return order, self._read_rows(reader, order)

    @property
    def question(self) -> Q:
        """What the list answers; it is open."""
        assert self._question is not None
        return self._question

    @property
    def is_open(self) -> bool:
        """Whether it has its first question; until then what is asked for waits."""
        return self._question is not None

    def begin(self, question: Q, beginning: Beginning) -> None:
        """Show the beginning of the first list, then all of it; or what was asked for before there was one."""
        self._drop()
        self._question = question
        self._begin(beginning)
        early, self._early = self._early, []
        for change in early:
            self.ask(change)

    def ask(self, change: Callable[[Q], Q]) -> None:
        """Ask for another list, which `change` makes of the question."""
        if self._question is None:
            self._early.append(change)
            return
        self._ask(change(self._question))

    def follow(self) -> None:
        """The same list may have changed: read it again, and while it is being read once more after that.

        A list whose beginning could not be read is asked for again.
        """
        if not self._begun and self._asked is None and self._question is not None:
            self._ask(self._question)
            return
        if not self._begun or self._following is not None:
            self._stale = True
            return
        self._stale = False
        self._read_all(self._view.in_sight())

    def wanted(self, numbers: Sequence[int]) -> None:
        """These rows have come into sight; of those that were wanted before, what still is will be wanted again."""
        self._next = list(numbers)
        if self._reading is None:
            self._read_next()

    def close(self) -> None:
        """Drop what is on its way."""
        for asked in (self._asked, self._following, self._reading):
            if asked is not None:
                asked.cancel()

    def _ask(self, question: Q) -> None:
        self._drop()
        self._begun = False
        self._question = question
        self._asked = self._runner.start(
            partial(self._desk.read, self.beginning, question, self._view.fitting()),
            self._begin,
            self._not_begun,
        )

    def _drop(self) -> None:
        """What is on its way is about a list that is not wanted any more."""
        self.close()
        self._asked = self._reading = self._following = None
        self._stale = False

    def _begin(self, beginning: Beginning) -> None:
        self.order, rows = beginning
        self._asked = None
        self._begun, self._again = True, False
        self._view.begin(self.order, rows)
        self._read_all(())

    def _read_all(self, in_sight: Sequence[int]) -> None:
        assert self._question is not None  # it has begun
        ask = partial(self._all, question=self._question, before=self.order, in_sight=in_sight)
        self._following = self._runner.start(
            partial(self._desk.read, ask), self._followed, self._not_followed
        )

    def _all(self, reader: Reader, question: Q, before: list[int], in_sight: Sequence[int]) -> _Whole[A]:
        order = self._read_order(reader, question, None)
        return _Whole(
            order,
            smallest_change(before, order),
            self._read_about(reader, question),
            self._read_rows(reader, in_sight),
        )

    def _followed(self, whole: _Whole[A]) -> None:
        again, self._again = self._again, True
        self._following = None
        self.order = whole.order
        self._view.take(whole.steps)
        if again:
            self._view.show_rows(whole.rows, only=True)
        self._told(whole.about, len(whole.order))
        if self._stale:
            self.follow()

    def _read_next(self) -> None:
        numbers, self._next = self._next, []
        if numbers:
            self._reading = self._runner.start(
                partial(self._desk.read, self._read_rows, numbers), self._read, self._not_read
            )

    def _read(self, rows: Rows) -> None:
        self._reading = None
        self._view.show_rows(rows)
        self._read_next()

    def _not_begun(self, problem: Expected) -> None:
        self._asked = None
        self._tell_problem(problem)

    def _not_followed(self, problem: Expected) -> None:
        self._following = None
        self._tell_problem(problem)

    def _not_read(self, problem: Expected) -> None:
        self._reading = None
        self._tell_problem(problem)
