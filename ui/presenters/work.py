"""My work: the open cases of this officer and of nobody in their team, the worst promise first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol

from caseapp.domain.deadlines import DueState, due_look, london_day
from caseapp.domain.ids import CaseId
from caseapp.ports import Changes, Reader
from caseapp.texts import Words
from caseapp.usecases.cases import MyCase, MyWork, my_work
from caseapp.usecases.first_call import guide_is_offered, settle_guide
from caseapp.usecases.this_desk import first_sync_complete
from ui.delegates.looks import CaseLook
from ui.models.paper import list_at_hand
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.wording import case_look, clock_words, day_words

_PRESSING = (DueState.OVERDUE, DueState.TODAY, DueState.NEXT)


class WorkView(Protocol):
    def show_cases(self, day: str, count: str, rows: Sequence[tuple[str, CaseLook]]) -> None: ...

    def show_empty(self, day: str, detail: str) -> None: ...

    def show_offer(self, *, offered: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class _Read:
    work: MyWork
    expanded: str | None
    rows: dict[str, CaseLook]
    pressing: int
    checked: str
    complete: bool


class WorkPresenter:
    def __init__(
        self, view: WorkView, desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._read_last: _Read | None = None
        self._rows: dict[str, CaseLook] = {}
        self._expanded: str | None = None
        self._asked: Asked | None = None
        self._asked_offer: Asked | None = None

    def start(self) -> None:
        self._read()
        self._read_offer()

    def changed(self, changes: Changes) -> None:
        if any(
            kind in ("council", "case", "person_name", "officer", "outbox") for kind, _ in changes.touched
        ):
            self._read()
        if any(kind in ("setting", "contact") for kind, _ in changes.touched):
            self._read_offer()

    def opened(self, key: str) -> None:
        self._navigator.open_case(CaseId(key))

    def why_asked(self, key: str) -> None:
        """Show or hide the working of a due date below its row."""
        before, self._expanded = self._expanded, None if key == self._expanded else key
        if self._read_last is not None:
            self._reword(self._read_last, before, key)
            self._show(self._read_last)

    def print_asked(self) -> None:
        """Print the list as it is."""
        words = self._words
        rows = [
            (look.due.words if look.due else "", look.title, look.reference, look.status)
            for look in self._rows.values()
        ]
        heads = words("Due"), words("What"), words("Reference"), words("Who and status")
        told = words("Open cases that are yours, or of your team and nobody's")
        self._navigator.print_out(list_at_hand("work", words("My work"), (told,), heads, rows))

    def guide_declined(self) -> None:
        """The officer wants no guide: it is not offered again."""
        written = self._desk.write(settle_guide, "declined")
        self._runner.follow(written, lambda _: None, self._navigator.tell_problem)

    def close(self) -> None:
        for asked in (self._asked, self._asked_offer):
            if asked is not None:
                asked.cancel()

    def _read_offer(self) -> None:
        if self._desk.practice or self._desk.read_only:
            return
        if self._asked_offer is not None:
            self._asked_offer.cancel()
        self._asked_offer = self._runner.start(
            partial(self._desk.read, guide_is_offered),
            lambda offered: self._view.show_offer(offered=offered),
            self._navigator.tell_problem,
        )

    def _read(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._runner.start(
            partial(self._desk.read, self._look, self._expanded),
            self._answered,
            self._navigator.tell_problem,
        )

    def _look(self, reader: Reader, expanded: str | None) -> _Read:
        """Read and worded in a worker: an officer may have some thousand."""
        now, knowledge = self._desk.clock(), self._desk.knowledge
        work = my_work(reader, knowledge, now)
        states = [
            due_look(each.row.due, each.row.closed_at, now, knowledge.calendar).state for each in work.cases
        ]
        return _Read(
            work,
            expanded,
            {str(each.row.id): self._case(each, now, expanded) for each in work.cases},
            sum(state in _PRESSING for state in states),
            reader.setting("synced_at"),
            first_sync_complete(reader),
        )

    def _answered(self, read: _Read) -> None:
        self._read_last, self._rows = read, dict(read.rows)
        if self._expanded != read.expanded:
            self._reword(read, self._expanded, read.expanded)
        self._show(read)

    def _reword(self, read: _Read, *keys: str | None) -> None:
        now = self._desk.clock()
        for each in read.work.cases:
            if each.row.id in keys:
                self._rows[str(each.row.id)] = self._case(each, now, self._expanded)

    def _show(self, read: _Read) -> None:
        words, today = self._words, london_day(self._desk.clock())
        day = day_words(words, today, today)
        if not self._rows:
            at = clock_words(datetime.fromisoformat(read.checked)) if read.checked else ""
            detail = words("Checked with the centre at {clock}.", clock=at) if at else ""
            if not read.complete:
                detail = words("Your cases are still coming from the centre.")
            self._view.show_empty(day, detail)
            return
        number = len(self._rows)
        count = words("{number} open, {pressing} pressing", number=number, pressing=read.pressing)
        if not read.complete:
            count = words("{number} so far, more are coming", number=number)
        elif read.work.more:
            rest = words("{number} more without an owner in the queue", number=f"{read.work.more:,}")
            count = f"{count}  ·  {rest}"
        self._view.show_cases(day, count, list(self._rows.items()))

    def _case(self, case: MyCase, now: datetime, expanded: str | None) -> CaseLook:
        look = case_look(
            self._words, case.row, now, self._desk.knowledge.calendar, expanded=case.row.id == expanded
        )
        return replace(look, status=" · ".join(filter(None, [case.person, look.status])))
