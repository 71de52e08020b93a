"""What waits to be sent and what became of it, as sentences; and how the line to the centre stands."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from caseapp.domain.deadlines import london_day
from caseapp.domain.fields import Plain
from caseapp.domain.ids import CaseId
from caseapp.domain.operations import Command
from caseapp.errors import Expected, NotEnrolled, SignInNeeded
from caseapp.ports import Changes, Done, OutboxState, Reader, UnitOfWork
from caseapp.texts import Words, problem, reason, sentence
from caseapp.usecases.contacts import kept_draft
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.outbox import (
    OutboxRow,
    count_settled,
    count_unsettled,
    discard,
    retry,
    send_anyway,
    settled,
    unsettled,
)
from caseapp.usecases.outbox_text import export
from caseapp.usecases.retyping import Entry, TypedField, typed_fields
from ui.delegates.looks import OutboxLook
from ui.delegates.looks import OutboxState as Shown
from ui.models.outbox_looks import ActsLook, FormField
from ui.models.paper import ListPaper
from ui.presenters.copies import write_private_copy
from ui.presenters.draft import DraftKeeper
from ui.presenters.entries import as_plain, as_typed
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.printing import MOST_ROWS
from ui.presenters.wording import clock_words, when_words
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


_WAITS = "It waits to be sent and needs nothing."
_WAITS_FOR_ANOTHER = "It waits for an earlier act. Settle that one first."
_KEPT_BACK = "Its record has left this desk. Send it anyway, or save it as text."
_TO_CHOOSE = "Choose between the two answers first."
_DONE = "It is done."
_NOTHING_LEFT = {"edit": _DONE, "retry": _DONE, "save": "", "discard": _DONE}
_OFF: Mapping[OutboxState, Mapping[str, str]] = {
    OutboxState.REJECTED: {"edit": "", "retry": "", "save": "", "discard": ""},
    OutboxState.CONFLICT: {"settle": "", "retry": _TO_CHOOSE, "save": "", "discard": ""},
    OutboxState.QUARANTINED: {
        "send": "",
        "edit": _KEPT_BACK,
        "retry": _KEPT_BACK,
        "save": "",
        "discard": "",
    },
    OutboxState.WAITING: {
        "edit": _WAITS_FOR_ANOTHER,
        "retry": _WAITS_FOR_ANOTHER,
        "save": "",
        "discard": "",
    },
    OutboxState.QUEUED: {"edit": _WAITS, "retry": _WAITS, "save": "", "discard": _WAITS},
    OutboxState.INFLIGHT: {"edit": _WAITS, "retry": _WAITS, "save": "", "discard": _WAITS},
    OutboxState.APPLIED: _NOTHING_LEFT,
    OutboxState.MERGED: _NOTHING_LEFT,
    OutboxState.SETTLED: _NOTHING_LEFT,
}
"""What is offered for an act in each state, and why some of it is off."""


_PAGE = 100
"""So many acts are read at first, and so many more whenever the end comes near."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The acts of one part that were read, as they are shown, and how many there are."""

    rows: tuple[OutboxRow, ...]
    looks: tuple[tuple[str, OutboxLook], ...]
    count: int


_NOTHING = _Part((), (), 0)


class OutboxView(Protocol):
    """`look` is one of synced, sending, offline, refused; with `sign_in` the screen offers to sign in."""

    def show_counts(self, open_acts: int, done: int) -> None: ...

    def show_rows(self, rows: Sequence[tuple[str, OutboxLook]], empty: str) -> None: ...

    def show_line(self, look: str, head: str, detail: str, *, sign_in: bool) -> None: ...

    def show_acts(self, look: ActsLook | None) -> None: ...

    def show_form(self, fields: Sequence[FormField]) -> None: ...


class OutboxPresenter:
    """`part_chosen` takes "open" or "done"; `chosen` the act in hand, on which the other acts are done."""

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
        self._many = {"open": _PAGE, "done": _PAGE}
        self._parts = {"open": _NOTHING, "done": _NOTHING}
        self._asked: Asked | None = None
        self._now = self._form = ""
        self._shown: ActsLook | None = None
        self._typed: dict[str, str] = {}
        self._fields: dict[str, TypedField] = {}
        self._draft: DraftKeeper | None = None

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

    def print_asked(self) -> None:
        """Print the part that is shown, also what was not read yet."""
        words, read = self._words, list[OutboxLook]()
        is_open = self._part == "open"
        of_part, count_of_part = (unsettled, count_unsettled) if is_open else (settled, count_settled)

        def numbers(reader: Reader) -> Sequence[int]:
            rows = of_part(reader, self._desk.knowledge, words.language, MOST_ROWS)
            read[:] = [self._look(row) for row in rows]
            return range(count_of_part(reader))

        def cells(_: Reader, wanted: Sequence[int]) -> Sequence[tuple[str, ...]]:
            looks = [read[number] for number in wanted]
            return [(look.word, look.sentence, look.reason, look.time) for look in looks]

        told = (words("Not settled") if is_open else words("Done"),)
        heads = (words("State"), words("What"), words("Reason"), words("When"))
        self._navigator.print_out(ListPaper("outbox", words("Outbox"), told, heads, numbers, cells))

    def more_wanted(self) -> None:
        """The officer has come near the end of what was read."""
        part = self._parts[self._part]
        more = len(part.rows) + _PAGE
        is_coming = self._asked is not None and self._many[self._part] >= more
        if len(part.rows) < part.count and not is_coming:
            self._many[self._part] = more
            self._read()

    def close(self) -> None:
        self._drop_asked()
        if self._draft is not None:
            self._draft.close()

    def chosen(self, act: str) -> None:
        """The officer looks at an act."""
        self._now = act
        self._show_acts()

    def edit(self) -> None:
        """Put right what the centre refused, or choose between two answers."""
        row = self._row()
        if row is None:
            return
        if row.state is OutboxState.CONFLICT:
            self._navigator.open_conflict(row.operation.transaction)
        elif self._form == row.operation.transaction:
            self._view.show_form(self._form_fields())
        elif not _OFF[row.state].get("edit"):
            act = row.operation.transaction
            self._runner.start(
                partial(self._desk.read, _to_retype, self._desk.knowledge, self._words, act),
                partial(self._show_form, row),
                self._navigator.tell_problem,
            )

    def typed(self, key: str, text: str) -> None:
        """A field of the form was typed into."""
        self._typed[key] = text
        if self._draft is not None:
            self._draft.typed(json.dumps(self._typed, ensure_ascii=False))

    def save_edit(self) -> None:
        """Send what was put right in the place of what was refused."""
        if self._draft is None:
            return
        answers: dict[str, dict[str, str]] = {}
        for key, field in self._fields.items():
            value = as_plain(field.entry, self._typed[key], london_day(self._desk.clock()))
            if value is None:
                self._navigator.tell(self._words("{fields}: no such date.", fields=field.label), done=False)
                return
            answers.setdefault(field.operation, {})[field.name] = value
        self._draft.forget()
        self._follow(
            self._desk.write(_retype, self._form, answers, self._draft.key),
            lambda others: self._words("Put right; it is sent again.") + self._others(others),
        )

    def retry(self) -> None:
        """Send it once more as it was."""
        if self._on("retry"):
            written = self._desk.write(retry, self._now)
            self._follow(written, lambda others: self._words("It is sent again.") + self._others(others))

    def discard(self, reason_given: str) -> None:
        """Give it up, for a reason."""
        if self._on("discard"):
            written = self._desk.write(discard, self._now, reason_given)
            self._follow(
                written,
                lambda others: self._words("Given up; the reason is kept.") + self._others(others),
            )

    def send_anyway(self) -> None:
        """Send what was kept back."""
        if self._on("send"):
            self._follow(self._desk.write(send_anyway, self._now), lambda _: self._words("It will be sent."))

    def save_as_text(self, path: str) -> None:
        """Write the act to where the officer wants it."""
        row = self._row()
        if row is not None:
            self._runner.start(
                partial(self._write_text, Path(path), row),
                lambda name: self._navigator.tell(self._words("Saved as text: {file}", file=name)),
                self._navigator.tell_problem,
            )

    def _drop_asked(self) -> None:
        if self._asked is not None:
            self._asked.cancel()

    def _row(self) -> OutboxRow | None:
        return next(
            (row for row in self._parts[self._part].rows if row.operation.transaction == self._now), None
        )

    def _on(self, act: str) -> bool:
        row = self._row()
        return row is not None and _OFF[row.state].get(act) == ""

    def _follow(self, written: Future[Done[Any]], told: Callable[[Any], str]) -> None:
        self._runner.follow(
            written,
            lambda done: self._navigator.tell(told(done.value)),
            self._navigator.tell_problem,
        )

    def _others(self, others: int) -> str:
        if not others:
            return ""
        told = self._words.count("1 more act goes with it.", "{number} more acts go with it.", others)
        return f" {told}"

    def _write_text(self, path: Path, row: OutboxRow) -> str:
        operation = row.operation
        text = self._desk.read(export, self._desk.knowledge, self._words, operation.transaction)
        write_private_copy(self._desk, path, text, operation.kind, operation.record)
        return path.name

    def _show_form(self, row: OutboxRow, answer: tuple[tuple[TypedField, ...], str]) -> None:
        fields, kept = answer
        act = row.operation.transaction
        if act != self._now:
            return
        if not fields:
            if row.operation.kind == "case":
                self._navigator.open_case(CaseId(row.operation.record))
            else:
                self._navigator.tell(
                    self._words("There are no words in this to edit. Try again, or give it up."), done=False
                )
            return
        if self._draft is not None:
            self._draft.close()
        self._form = act
        key = f"outbox:{act}"
        self._draft = DraftKeeper(key, self._desk, self._runner, _nothing, self._navigator.tell_problem)
        self._fields = {f"{each.operation}:{each.name}": each for each in fields}
        drafted = json.loads(kept) if kept else {}
        self._typed = {
            key: drafted.get(key, as_typed(each.entry, each.text)) for key, each in self._fields.items()
        }
        self._view.show_form(self._form_fields())

    def _form_fields(self) -> list[FormField]:
        return [
            FormField(key, each.label, self._typed[key], each.entry is Entry.LONG)
            for key, each in self._fields.items()
        ]

    def _read(self) -> None:
        self._drop_asked()
        self._asked = self._runner.start(
            partial(self._desk.read, self._both, dict(self._many)),
            self._answered,
            self._not_read,
        )

    def _both(self, reader: Reader, many: Mapping[str, int]) -> dict[str, _Part]:
        """Read and worded in a worker: after a week offline some thousand may wait."""
        knowledge, language = self._desk.knowledge, self._words.language
        return {
            "open": self._worded(
                unsettled(reader, knowledge, language, many["open"]), count_unsettled(reader)
            ),
            "done": self._worded(settled(reader, knowledge, language, many["done"]), count_settled(reader)),
        }

    def _worded(self, rows: tuple[OutboxRow, ...], count: int) -> _Part:
        return _Part(rows, tuple((row.operation.transaction, self._look(row)) for row in rows), count)

    def _answered(self, parts: dict[str, _Part]) -> None:
        self._asked = None
        if self._part == "done" and self._row() is not None and _left_out(self._now, parts["done"]):
            self._many["done"] = parts[
                "done"
            ].count  # what was done since has moved the act in hand further down
            self._read()
            return
        self._parts = parts
        self._show()

    def _not_read(self, problem: Expected) -> None:
        self._asked = None
        self._navigator.tell_problem(problem)

    def _show(self) -> None:
        words = self._words
        self._view.show_counts(self._parts["open"].count, self._parts["done"].count)
        empty = words("Everything is settled.") if self._part == "open" else words("Nothing was sent yet.")
        self._view.show_rows(self._parts[self._part].looks, empty)
        self._show_acts()

    def _show_acts(self) -> None:
        row = self._row()
        if row is None:
            look = None
        else:
            off = {act: self._words(why) if why else "" for act, why in _OFF[row.state].items()}
            look = ActsLook(self._look(row).sentence, off)
        if look != self._shown:
            self._shown = look
            self._view.show_acts(look)

    def _look(self, row: OutboxRow) -> OutboxLook:
        state, word = _STATES[row.state]
        return OutboxLook(
            state=state,
            word=self._words(word),
            sentence=sentence(self._words, row.operation, row.subject, self._words("You")),
            time=when_words(self._words, row.made_at, self._desk.clock()),
            reason=self._reason(row),
        )

    def _reason(self, row: OutboxRow) -> str:
        words = self._words
        parts = list(dict.fromkeys(self._clash(row, *clash) for clash in row.clashes))
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
        return words("There are two answers. The centre's stays until you choose; yours is kept here.")

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


def _to_retype(
    reader: Reader, knowledge: Knowledge, words: Words, act: str
) -> tuple[tuple[TypedField, ...], str]:
    return typed_fields(reader, knowledge, words, act), kept_draft(reader, f"outbox:{act}")


def _retype(work: UnitOfWork, act: str, answers: Mapping[str, Mapping[str, str]], draft: str) -> int:
    work.put_draft(draft, "")
    return retry(work, act, answers)


def _nothing() -> None:
    """Where the form is kept is not shown."""


def _owner(words: Words, names: list[str]) -> str:
    return names[-1] if names else words("nobody")


def _left_out(act: str, part: _Part) -> bool:
    """Whether an act may stand behind those that were read."""
    return len(part.rows) < part.count and all(row.operation.transaction != act for row in part.rows)
