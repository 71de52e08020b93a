"""The queue: asks for its order and for the rows in sight, words them, and gives cases to another team."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from caseapp.domain.ids import CaseId, TeamId
from caseapp.errors import Expected
from caseapp.ports import CaseCounts, Changes, Done, ListedBy, Reader
from caseapp.texts import Words
from caseapp.usecases.case_peek import CaseBeside, case_beside
from caseapp.usecases.queue import (
    Given,
    Part,
    QueueQuestion,
    Standing,
    give_back,
    give_cases,
    my_team,
    queue_counts,
    queue_order,
    queue_rows,
    standing,
    teams_to_list,
)
from ui.models.paper import ListPaper
from ui.models.queue_looks import CasePeek, QueueHead
from ui.presenters.memory import KeptList, keep_list, kept_list
from ui.presenters.paged import Beginning, Paged, PagedView, Rows, printed_rows
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.queue_words import case_peek, queue_look, queue_not_made
from ui.presenters.witness import seen

ALL_TEAMS = ""
"""The key of every team's queue."""

_PLACE = "queue"
_SHOWN = frozenset(
    {"case", "person_name", "property", "marker", "officer", "team", "council", "outbox", "setting"}
)
_SORTED = {
    ListedBy.DUE: "Sorted by due date",
    ListedBy.WHAT: "Sorted by what it is",
    ListedBy.WHO: "Sorted by who or where",
    ListedBy.STATUS: "Sorted by status",
    ListedBy.RECEIVED: "Sorted by age",
    ListedBy.OWNER: "Sorted by owner",
}

_PARTS = {
    Part.ALL: "All",
    Part.OVERDUE: "Overdue",
    Part.TODAY: "Due today",
    Part.NOBODYS: "No owner",
    Part.MINE: "Yours",
}


class QueueView(PagedView, Protocol):
    def show_teams(self, teams: Sequence[tuple[str, str]], now: str) -> None: ...

    def show_widths(self, widths: Mapping[str, int]) -> None: ...

    def show_sorted(self, key: str, *, descending: bool) -> None: ...

    def show_head(self, look: QueueHead) -> None: ...

    def show_all(self, empty: str) -> None: ...

    def go_to(self, number: int) -> None: ...

    def show_peek(self, case: str, look: CasePeek | None) -> None: ...

    def say(self, sentence: str, *, done: bool, can_undo: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened:
    question: QueueQuestion
    widths: dict[str, int]
    teams: tuple[tuple[TeamId, str], ...]
    beginning: Beginning


class QueuePresenter:
    """Keeps the list true, words its rows, and does what the officer wants with them."""

    def __init__(
        self, view: QueueView, desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._widths: dict[str, int] = {}
        self._teams: dict[str, str] = {}
        self._list = Paged(
            view, desk, runner, self._order, self._rows, self._counts, self._told, self._problem
        )
        self._asked: Asked | None = None
        self._peeking: Asked | None = None
        self._peeked = ""
        self._witnessed: set[str] = set()
        self._given: tuple[Given, ...] = ()

    def start(self) -> None:
        self._asked = self._runner.start(
            partial(self._desk.read, self._open, self._view.fitting()), self._opened, self._not_opened
        )

    def changed(self, changes: Changes) -> None:
        """Read again what may stand otherwise now; while it is being read, once more after that."""
        if any(kind in _SHOWN and id != f"view:{_PLACE}" for kind, id in changes.touched):
            if self._asked is None:
                self.start()  # what was asked first could not be read
                return
            self._list.follow()
            if self._peeked:
                self.peek_wanted(self._peeked)

    def close(self) -> None:
        self._list.close()
        for asked in (self._asked, self._peeking):
            if asked is not None:
                asked.cancel()

    # What the officer asks for.

    def team_chosen(self, team: str) -> None:
        self._ask(lambda question: replace(question, team=TeamId(team) if team else None))
        self._keep()

    def part_chosen(self, part: str) -> None:
        self._ask(lambda question: replace(question, part=Part(part)))

    def narrowed(self, typed: str) -> None:
        self._ask(lambda question: replace(question, typed=typed))

    def sorted_by(self, key: str, descending: bool) -> None:
        # The oldest case was received first.
        by = ListedBy(key)
        self._view.show_sorted(key, descending=descending)
        flipped = descending != (by is ListedBy.RECEIVED)
        self._ask(lambda question: replace(question, by=by, descending=flipped))
        self._keep()

    def laid_out(self, widths: Mapping[str, int]) -> None:
        """The officer has changed the width of a column."""
        self._widths = dict(widths)
        self._keep()

    def wanted(self, numbers: Sequence[int]) -> None:
        """These rows have come into sight."""
        self._list.wanted(numbers)

    def opened(self, case: str) -> None:
        self._navigator.open_case(CaseId(case))

    def letter_asked(self, case: str) -> None:
        self._navigator.open_letter(CaseId(case))

    def copied(self, reference: str) -> None:
        self._view.say(self._words("{reference} is copied.", reference=reference), done=True, can_undo=False)

    def peek_wanted(self, case: str) -> None:
        """The officer looks at a row; "" at none."""
        if self._peeking is not None:
            self._peeking.cancel()
        self._peeked = case
        if not case:
            self._view.show_peek("", None)
            return
        self._peeking = self._runner.start(
            partial(self._desk.read, case_beside, self._desk.knowledge, CaseId(case), self._desk.clock()),
            partial(self._show_peek, case),
            lambda _: self._view.show_peek(case, None),
        )

    def next_wanted(self, part: str, now: int) -> None:
        """Go to the next case of a part behind the row in hand, and on from the first."""
        if not self._list.is_open:
            return
        question = replace(self._list.question, part=Part(part))
        self._runner.start(
            partial(self._desk.read, self._next_of, question, self._list.order, now),
            partial(self._go_on, Part(part)),
            self._problem,
        )

    def give(self, numbers: Sequence[int], team: str) -> None:
        """Another team shall have these cases."""
        self._runner.follow(
            self._desk.write(give_cases, numbers, TeamId(team)),
            partial(self._told_given, team),
            self._problem,
        )

    def undo(self) -> None:
        """Give back what was given last."""
        given, self._given = self._given, ()
        if given:
            back = len(given)
            sentence = (
                self._words("1 case is back where it was.")
                if back == 1
                else self._words("{number} cases are back where they were.", number=back)
            )
            self._runner.follow(
                self._desk.write(give_back, given),
                lambda _: self._view.say(sentence, done=True, can_undo=False),
                self._problem,
            )

    def print_asked(self, heads: tuple[str, ...]) -> None:
        """Print the list as it is; `heads` are the titles of its columns."""
        if not self._list.is_open:
            return
        question = self._list.question
        self._navigator.print_out(
            ListPaper(
                _PLACE,
                self._words("Queue"),
                self._narrowing(question),
                heads,
                lambda reader: self._order(reader, question, None),
                lambda reader, numbers: printed_rows(self._rows(reader, numbers), numbers),
            )
        )

    # Asking.

    def _ask(self, change: Callable[[QueueQuestion], QueueQuestion]) -> None:
        self._list.ask(change)
        if self._asked is None:
            self.start()  # what was asked first could not be read

    def _open(self, reader: Reader, room: int) -> _Opened:
        teams = teams_to_list(reader, self._words.language)
        kept = kept_list(reader, _PLACE) or KeptList()
        team = my_team(reader) if kept.team is None else TeamId(kept.team)
        question = QueueQuestion(
            team if team in dict(teams) else None,
            by=next((by for by in ListedBy if by == kept.by), ListedBy.DUE),
            descending=kept.descending,
            language=self._words.language,
        )
        return _Opened(question, kept.widths, teams, self._list.beginning(reader, question, room))

    def _order(self, reader: Reader, question: QueueQuestion, first: int | None) -> list[int]:
        return queue_order(reader, self._desk.knowledge, question, self._desk.clock(), first)

    def _rows(self, reader: Reader, numbers: Sequence[int]) -> Rows:
        knowledge, now = self._desk.knowledge, self._desk.clock()
        return {
            number: queue_look(self._words, row, now, knowledge.calendar)
            for number, row in queue_rows(reader, knowledge, numbers).items()
        }

    def _counts(self, reader: Reader, question: QueueQuestion) -> tuple[CaseCounts, Standing]:
        counts = queue_counts(reader, self._desk.knowledge, question, self._desk.clock())
        return counts, standing(reader)

    def _next_of(self, reader: Reader, question: QueueQuestion, order: list[int], now: int) -> int | None:
        wanted = set(self._order(reader, question, None))
        at = order.index(now) + 1 if now in order else 0
        return next((number for number in (*order[at:], *order[:at]) if number in wanted), None)

    # Answers.

    def _opened(self, answer: _Opened) -> None:
        self._widths, self._teams = {**answer.widths, **self._widths}, dict(answer.teams)
        self._view.show_widths(self._widths)
        self._list.begin(answer.question, answer.beginning)
        question = self._list.question
        self._view.show_teams(
            ((ALL_TEAMS, self._words("All teams")), *answer.teams), question.team or ALL_TEAMS
        )
        self._view.show_sorted(
            question.by, descending=question.descending != (question.by is ListedBy.RECEIVED)
        )
        if question != answer.question:  # asked before this was read
            self._keep()

    def _not_opened(self, problem: Expected) -> None:
        self._asked = None
        self._problem(problem)

    def _told(self, told: tuple[CaseCounts, Standing], rows: int) -> None:
        counts, stands = told
        if stands is Standing.NOT_MADE:
            self._view.show_head(self._head(None))
            self._view.show_all(queue_not_made(self._words))
            return
        self._view.show_head(self._head(counts))
        self._view.show_all("" if rows else self._empty(stands))

    def _show_peek(self, case: str, beside: CaseBeside) -> None:
        knowledge = self._desk.knowledge
        look = case_peek(self._words, beside, self._desk.clock(), knowledge.calendar, knowledge.catalogue)
        self._view.show_peek(case, look)
        if case not in self._witnessed:
            self._witnessed.add(case)
            seen(self._desk, self._runner, "case", case, self._problem)

    def _go_on(self, part: Part, number: int | None) -> None:
        if number is not None:
            self._view.go_to(number)
            return
        words = self._words
        none = words("None here is overdue.") if part is Part.OVERDUE else words("Each here has an owner.")
        self._view.say(none, done=False, can_undo=False)

    def _told_given(self, team: str, done: Done[tuple[Given, ...]]) -> None:
        words, name, number = self._words, self._teams.get(team, ""), len(done.value)
        if not number:
            self._view.say(words("{team} has them already.", team=name), done=False, can_undo=False)
            return
        self._given = done.value
        told = words("1 case given to {team}.", team=name) if number == 1 else ""
        many = words("{number} cases given to {team}.", number=number, team=name)
        self._view.say(told or many, done=True, can_undo=True)

    def _problem(self, problem: Expected) -> None:
        self._navigator.tell_problem(problem)

    # Words.

    def _head(self, counts: CaseCounts | None) -> QueueHead:
        parts = {
            Part.ALL: counts and counts.all,
            Part.OVERDUE: counts and counts.overdue,
            Part.TODAY: counts and counts.today,
            Part.NOBODYS: counts and counts.nobodys,
            Part.MINE: counts and counts.officers,
        }
        return QueueHead(
            count="" if counts is None else self._words("{number} open", number=f"{counts.all:,}"),
            parts=tuple((part, "" if number is None else f"{number:,}") for part, number in parts.items()),
            sorted_by=self._words(_SORTED[self._list.question.by]),
        )

    def _narrowing(self, question: QueueQuestion) -> tuple[str, ...]:
        """What narrows and sorts the list, for paper."""
        words = self._words
        told = [self._teams.get(question.team or "", words("All teams")), words(_PARTS[question.part])]
        if typed := question.typed.strip():
            told.append(words("narrowed by “{typed}”", typed=typed))
        upwards = question.descending == (question.by is ListedBy.RECEIVED)
        told += [
            words(_SORTED[question.by]),
            words("sorted upwards") if upwards else words("sorted downwards"),
        ]
        return (" · ".join(told),)

    def _empty(self, stands: Standing) -> str:
        words = self._words
        if self._list.question.typed.strip():
            return words("No case here goes by “{typed}”.", typed=self._list.question.typed.strip())
        match self._list.question.part:
            case Part.OVERDUE:
                return words("Nothing here is overdue.")
            case Part.TODAY:
                return words("Nothing here is due today.")
            case Part.NOBODYS:
                return words("Each case here has an owner.")
            case Part.MINE:
                return words("None of these cases is yours.")
        if stands is Standing.COMING:
            return words("Its cases are still coming from the centre.")
        return words("Nothing is open in this queue.")

    def _keep(self) -> None:
        if self._desk.read_only or not self._list.is_open:
            return
        question = self._list.question
        kept = KeptList(question.by, question.descending, self._widths, question.team or ALL_TEAMS)
        self._runner.follow(self._desk.write(keep_list, _PLACE, kept), lambda _: None, self._problem)
