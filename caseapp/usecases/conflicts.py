"""What two officers answered differently, as a person who must choose reads it; all of it is on this desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.activity import Activity
from caseapp.domain.apply import refusal
from caseapp.domain.case import Case
from caseapp.domain.council import Officer
from caseapp.domain.fields import BadValue, Field, Merge, Plain, Record, field_of, plain, typed
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Command, Operation, Patch
from caseapp.errors import NotFound, Refused, SettledAlready
from caseapp.ports import OutboxEntry, OutboxState, Reader, UnitOfWork
from caseapp.texts import Subject, Words, reason, sentence
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.outbox import Choice, owner_names, settle
from caseapp.usecases.retyping import Entry, entry_of, is_typed
from caseapp.usecases.subjects import subject_of
from caseapp.usecases.values import label_of, outcome_name, question_of, shown, step_name

_FIRST = {
    "case_closed": "case.close",
    "case_open": "case.reopen",
    "same_status": "case.progress",
    "same_owner": "case.assign",
}
"""The act that made another illegal, by the reason of its refusal."""
_LEFT = "record_left"
"""Mine cannot stand on a record that is not here: nobody sees on what. Theirs stands until its team chooses."""


@dataclass(frozen=True, slots=True)
class Clashing:
    """One field, or a step by its action, with both answers in words.

    `before` is None where there was no answer before. `officer` and `at` say whose the other answer is, as far as this
    desk knows: empty and None if it does not. `mine_off` is the code of why mine cannot stand, empty if it can. `text`
    is mine as it may be edited, None where words cannot be typed.
    """

    field: str
    label: str
    merge: Merge
    before: str | None
    theirs: str
    mine: str
    officer: str
    at: datetime | None
    mine_off: str
    text: str | None
    entry: Entry = Entry.LINE


@dataclass(frozen=True, slots=True)
class Stood:
    """A field of the same act that needed no person: its value now, which may hold another's part too."""

    label: str
    value: str
    merged: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """An operation of which a person must choose. `person` and `case` are the records that can be opened for it."""

    operation: Operation
    subject: Subject
    fields: tuple[Clashing, ...]
    stood: tuple[Stood, ...] = ()
    person: str | None = None
    case: str | None = None

    @property
    def answers(self) -> tuple[tuple[str, str, str, str], ...]:
        """What an officer chooses between, without whose it is, which may become known later."""
        return tuple((each.field, each.theirs, each.mine, each.mine_off) for each in self.fields)


def draft_key(operation: str) -> str:
    """Where choices that are not settled yet are kept."""
    return f"conflict:{operation}"


def conflicts(reader: Reader, knowledge: Knowledge, words: Words) -> tuple[Conflict, ...]:
    """All that this officer must choose, oldest first."""
    entries = reader.outbox((OutboxState.CONFLICT,))
    return tuple(_conflict(reader, knowledge, words, entry) for entry in entries)


def conflicts_about(reader: Reader, kind: str, id: str) -> tuple[str, ...]:
    """The acts with a conflict that concerns a person or a case, oldest first."""
    entries = reader.outbox((OutboxState.CONFLICT,))
    acts = (entry.operation.transaction for entry in entries if _of(reader, entry.operation)[kind] == id)
    return tuple(dict.fromkeys(acts))


def settle_as_shown(
    work: UnitOfWork, knowledge: Knowledge, words: Words, seen: Conflict, choices: Mapping[str, Choice]
) -> None:
    """Settle a conflict by what was chosen while it was shown so.

    Raises what `settle` raises, and `Refused` if the centre's answer is another one by now: nobody may overrule what
    they have not seen.
    """
    entry = work.entry(seen.operation.id)
    if entry.state is not OutboxState.CONFLICT:
        raise SettledAlready
    if _conflict(work, knowledge, words, entry).answers != seen.answers:
        raise Refused(reason="changed_meanwhile")
    settle(work, seen.operation.id, choices)
    work.put_draft(draft_key(seen.operation.id), "")


def _conflict(reader: Reader, knowledge: Knowledge, words: Words, entry: OutboxEntry) -> Conflict:
    operation = entry.operation
    subject = subject_of(reader, knowledge, operation, words.language)
    present = reader.said(KIND_BY_NAME[operation.kind], operation.record)
    read = _Reading(reader, knowledge, words, operation, subject, present)
    of = _of(reader, operation)
    return Conflict(
        operation=operation,
        subject=subject,
        fields=tuple(read.clashing(*clash) for clash in entry.clashes),
        stood=tuple(read.stood({field for field, *_ in entry.clashes})),
        person=of["person"],
        case=of["case"],
    )


def _of(reader: Reader, operation: Operation) -> dict[str, str | None]:
    """The person and the case that an operation concerns."""
    found: dict[str, str | None] = {"person": None, "case": None}
    try:
        record = reader.get(KIND_BY_NAME[operation.kind], operation.record)
    except NotFound:
        return found
    found |= {name: getattr(record, name, None) for name in found}
    if operation.kind in found:
        found[operation.kind] = operation.record
    return found


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads the clashes of one operation; `present` is what the centre said last of its record."""

    reader: Reader
    knowledge: Knowledge
    words: Words
    operation: Operation
    subject: Subject
    present: Record | None

    def clashing(self, name: str, theirs: Plain, mine: Plain) -> Clashing:
        if isinstance(self.operation.change, Command):
            return self._step(theirs, mine)
        declared = field_of(KIND_BY_NAME[self.operation.kind], name)
        label = label_of(self.reader, self.knowledge, self.words, self.operation, declared)
        if not isinstance(self.operation.change, Patch):
            return self._reference(declared, label, theirs, mine)
        left = self.present is None
        if self.present is not None:
            theirs = plain(getattr(self.present, name))
        officer, at = self._who(lambda line: self._changed(line, name))
        may_type = is_typed(self.reader, self.knowledge, self.operation, declared)
        return Clashing(
            field=name,
            label=label,
            merge=declared.rule.merge,
            before=self._value(declared, plain(self.operation.change.old[name])),
            theirs=self.words("The record has left this desk.") if left else self._value(declared, theirs),
            mine=self._value(declared, mine),
            officer=officer,
            at=at,
            mine_off=_LEFT if left else "",
            text=str(mine or "") if may_type and not left else None,
            entry=entry_of(declared),
        )

    def stood(self, clashing: set[str]) -> Iterator[Stood]:
        change = self.operation.change
        if not isinstance(change, Patch) or self.present is None:
            return
        for name, mine in change.new.items():
            declared = field_of(KIND_BY_NAME[self.operation.kind], name)
            if name not in clashing and declared.rule.merge is not Merge.LAST:
                now = getattr(self.present, name)
                label = label_of(self.reader, self.knowledge, self.words, self.operation, declared)
                yield Stood(label, self._value(declared, plain(now)), now != mine)

    def _step(self, theirs: Plain, mine: Plain) -> Clashing:
        words, operation = self.words, self.operation
        code = _LEFT if self.present is None else refusal(self.present, operation)
        told = sentence(words, operation, self.subject, words("You"))
        if isinstance(theirs, list) and isinstance(mine, list):
            now, wished = (
                _owner(words, owner_names(self.reader, words.language, ids))
                for ids in (self._owners(theirs), mine)
            )
            first = words("The case is with {owner}.", owner=now)
            wanted = words("You gave it to {owner}.", owner=wished)
            what = "case.assign"
        else:
            first, wanted = self._standing(str(theirs)), told
            what = _FIRST.get(str(theirs), "")
        officer, at = self._who(lambda line: line.what == what)
        return Clashing(
            field=operation.action,
            label=words("What was done"),
            merge=Merge.COMMAND,
            before=None,
            theirs=first,
            mine=wanted,
            officer=officer,
            at=at,
            mine_off=code or "",
            text=None,
        )

    def _owners(self, told: list[str]) -> list[str]:
        """Who has the case now."""
        case = self.present
        return [case.team or "", case.officer or ""] if isinstance(case, Case) else told

    def _standing(self, code: str) -> str:
        """How the record stands that made the step illegal."""
        words, case = self.words, self.present
        if isinstance(case, Case):
            service = self.knowledge.service_of(case)
            if case.closed:
                return words(
                    "The case is closed: {outcome}.", outcome=outcome_name(words, service, case.outcome)
                )
            return words("The case is open, at “{step}”.", step=step_name(words, service, case.status))
        told = reason(words, code)
        return f"{told[:1].upper()}{told[1:]}."

    def _reference(self, declared: Field, label: str, theirs: Plain, mine: Plain) -> Clashing:
        words = self.words
        return Clashing(
            field=declared.name,
            label=label,
            merge=declared.rule.merge,
            before=None,
            theirs=words("The case has the reference {reference} now.", reference=theirs),
            mine=words("You gave out {reference}, which another case has.", reference=mine),
            officer="",
            at=None,
            mine_off="centre_only",
            text=None,
        )

    def _value(self, declared: Field, value: Plain) -> str:
        if self.operation.kind == "answer" and declared.name == "value":
            question = question_of(self.reader, self.knowledge, self.operation)
            for choice in question.choices if question is not None else ():
                if choice.key == value:
                    return choice.label_cy if self.words.language == "cy" else choice.label
        try:
            return shown(self.reader, self.words, declared, typed(declared, value))
        except BadValue:
            return str(value)

    def _changed(self, line: Activity, name: str) -> bool:
        return line.what == f"{self.operation.kind}.patch" and name in line.text.split(",")

    def _who(self, made: Callable[[Activity], bool]) -> tuple[str, datetime | None]:
        """Who did last what this is told of, and when; own acts apart."""
        of = _of(self.reader, self.operation)
        lines: list[Activity] = []
        if of["case"]:
            lines = self.reader.find(Activity, case=of["case"])
        elif of["person"]:
            lines = self.reader.find(Activity, person=of["person"])
        for line in sorted(filter(made, lines), key=lambda line: line.at, reverse=True):
            if not self._is_mine(line):
                officers = self.reader.find(Officer, id=line.officer)
                return (officers[0].name if officers else ""), line.at
        return "", None

    def _is_mine(self, line: Activity) -> bool:
        try:
            self.reader.entry(line.id)
        except NotFound:
            return False
        return True


def _owner(words: Words, names: Iterable[str]) -> str:
    return ", ".join(names) or words("nobody")
