"""What waits to be sent and what became of it, as sentences; and how the line to the centre stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from caseapp.domain.deadlines import london_day
from caseapp.domain.fields import Plain, fields_of
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Command
from caseapp.errors import NotEnrolled, SignInNeeded
from caseapp.ports import Changes, OutboxState, Reader
from caseapp.texts import Words, problem, reason, sentence
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.outbox import OutboxRow, settled, unsettled
from ui.delegates.looks import OutboxLook
from ui.delegates.looks import OutboxState as Shown
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.wording import clock_words, short_day
from ui.runtime.line import Line, LineState

_STATES = {
    OutboxState.QUEUED: (Shown.WAITING, "Waiting"),
    OutboxState.INFLIGHT: (Shown.SENDING, "Sending"),
    OutboxState.WAITING: (Shown.HELD, "Waits for another"),
    OutboxState.QUARANTINED: (Shown.SET_ASIDE, "Kept back"),
    OutboxState.APPLIED: (Shown.DONE, "Done"),
    OutboxState.MERGED: (Shown.MERGED, "Merged"),
    OutboxState.CONFLICT: (Shown.CONFLICT, "Conflict"),
    OutboxState.REJECTED: (Shown.REFUSED, "Refused"),
    OutboxState.SETTLED: (Shown.DONE, "Settled"),
}


class OutboxView(Protocol):
    """`look` is one of synced, sending, offline, refused; with `sign_in` the screen offers to sign in."""

    def show_counts(self, open_acts: int, done: int) -> None: ...

    def show_rows(self, rows: Sequence[tuple[str, OutboxLook]], empty: str) -> None: ...

    def show_line(self, look: str, head: str, detail: str, *, sign_in: bool) -> None: ...


class OutboxPresenter:
    """`part_chosen` takes "open" or "done"."""

    def __init__(
        self,
        view: OutboxView,
        desk: DeskPort,
        runner: Runner,
        navigator: Navigator,
        words: Words,
        state: LineState,
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words, self._state = navigator, words, state
        self._part = "open"
        self._open: tuple[OutboxRow, ...] = ()
        self._done: tuple[OutboxRow, ...] = ()
        self._asked: Asked | None = None

    def start(self) -> None:
        self._show_line()
        self._read()

    def changed(self, changes: Changes) -> None:
        if any(kind == "outbox" for kind, _ in changes.touched):
            self._read()

    def stated(self, state: LineState) -> None:
        """The line has come, gone, or stopped; what is on its way may stand otherwise now."""
        self._state = state
        self._show_line()
        self._read()

    def part_chosen(self, part: str) -> None:
        self._part = part
        self._show()

    def close(self) -> None:
        if self._asked is not None:
            self._asked.cancel()

    def _read(self) -> None:
        self.close()
        self._asked = self._runner.start(
            partial(self._desk.read, _both, self._desk.knowledge),
            self._answered,
            self._navigator.tell_problem,
        )

    def _answered(self, both: tuple[tuple[OutboxRow, ...], tuple[OutboxRow, ...]]) -> None:
        self._open, self._done = both
        self._show()

    def _show(self) -> None:
        words = self._words
        self._view.show_counts(len(self._open), len(self._done))
        rows = self._open if self._part == "open" else self._done
        empty = words("Everything is settled.") if self._part == "open" else words("Nothing was sent yet.")
        self._view.show_rows([(str(row.operation.id), self._look(row)) for row in rows], empty)

    def _look(self, row: OutboxRow) -> OutboxLook:
        state, word = _STATES[row.state]
        return OutboxLook(
            state=state,
            word=self._words(word),
            sentence=sentence(self._words, row.operation, row.subject, self._words("You")),
            time=self._when(row.made_at),
            reason=self._reason(row),
        )

    def _reason(self, row: OutboxRow) -> str:
        words = self._words
        parts = [self._clash(row, *clash) for clash in row.clashes]
        if row.state is OutboxState.REJECTED:
            why = reason(words, row.reason or "")
            parts.append(words("The centre said no: {reason}.", reason=why))
        if row.state is OutboxState.QUARANTINED:
            parts.append(words("The record has left this desk."))
        if row.discarded:
            parts.append(words("Given up: {reason}", reason=row.discarded))
        return " ".join(parts)

    def _clash(self, row: OutboxRow, field: str, theirs: Plain, mine: Plain) -> str:
        words, operation = self._words, row.operation
        if isinstance(theirs, list) and isinstance(mine, list) and field == "assign":
            return words(
                "Somebody else was first: the case is with {theirs} now. You gave it to {mine}; that is kept here as "
                "a request.",
                theirs=_owner(words, theirs),
                mine=_owner(words, mine),
            )
        if isinstance(operation.change, Command) and field == operation.action:
            why = reason(words, str(theirs))
            return words("Somebody else was first: {reason}. What you did is kept here.", reason=why)
        labels = {each.name: each.rule.label for each in fields_of(KIND_BY_NAME[operation.kind])}
        return words(
            "{field}: the centre has “{theirs}”, you typed “{mine}”, kept here.",
            field=words(labels.get(field, field)).capitalize(),
            theirs=_plain(theirs),
            mine=_plain(mine),
        )

    def _when(self, at: datetime) -> str:
        today = london_day(self._desk.clock())
        day = london_day(at)
        return clock_words(at) if day == today else short_day(self._words, day, today)

    def _show_line(self) -> None:
        words, state = self._words, self._state
        at = clock_words(state.since)
        match state.line:
            case Line.OFFLINE:
                head = words("Offline since {clock}", clock=at)
                works = words("Everything here works.")
                detail = works if state.problem is None else problem(words, state.problem)
                self._view.show_line("offline", head, detail, sign_in=False)
            case Line.SYNCING:
                self._view.show_line("sending", words("Syncing…"), "", sign_in=False)
            case Line.STOPPED:
                assert state.problem is not None
                wanted = isinstance(state.problem, SignInNeeded | NotEnrolled)
                head = words("Sign in to sync") if wanted else words("Sync has stopped")
                self._view.show_line("refused", head, problem(words, state.problem), sign_in=wanted)
            case _:
                self._view.show_line("synced", words("Last synced {clock}", clock=at), "", sign_in=False)


def _both(reader: Reader, knowledge: Knowledge) -> tuple[tuple[OutboxRow, ...], tuple[OutboxRow, ...]]:
    return unsettled(reader, knowledge), settled(reader, knowledge)


def _owner(words: Words, names: list[str]) -> str:
    return names[-1] if names else words("nobody")


def _plain(value: Plain) -> str:
    return ", ".join(value) if isinstance(value, list) else "" if value is None else str(value)
