"""Conflicts: what each answer is and whose, what the officer chooses, and the settling of it. Works without a line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from caseapp.domain.deadlines import london_day
from caseapp.domain.fields import Merge
from caseapp.domain.ids import CaseId, PersonId
from caseapp.errors import Expected
from caseapp.ports import Changes, Done, Reader
from caseapp.texts import Words, reason, sentence
from caseapp.usecases.conflicts import Clashing, Conflict, conflicts, draft_key, settle_as_shown
from caseapp.usecases.contacts import kept_draft
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.outbox import Choice, Edited, Keep
from caseapp.usecases.retyping import Entry
from ui.delegates.looks import ResultLook, Span
from ui.models.conflict_looks import EDITED, MINE, ConflictLook, FieldLook, SideLook
from ui.presenters.differences import differences
from ui.presenters.draft import DraftKeeper
from ui.presenters.entries import as_plain, as_typed
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.wording import moment_words, when_words
from ui.theme.chips import ChipKind, ChipLook

_ICONS = {"case": "folder", "person": "user"}


class ConflictsView(Protocol):
    def show_conflicts(self, head: str, rows: Sequence[tuple[str, ResultLook]], now: str) -> None: ...

    def show_conflict(self, look: ConflictLook | None) -> None: ...

    def start_editing(self, field: str) -> None: ...

    def stop_editing(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Read:
    conflict: Conflict
    marked: dict[str, tuple[tuple[Span, ...], tuple[Span, ...]]]
    kept: str


@dataclass(slots=True)
class _Chosen:
    """What is chosen of one conflict so far: by field whose answer, and the words of third answers."""

    whose: dict[str, str]
    typed: dict[str, str]
    draft: DraftKeeper


class ConflictsPresenter:
    """`opened` takes an act; the acts on a field concern the one in hand."""

    def __init__(
        self, view: ConflictsView, desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._asked: Asked | None = None
        self._reads: dict[str, _Read] = {}
        self._chosen: dict[str, _Chosen] = {}
        self._now = self._field = self._wanted = ""
        self._settling = False

    def start(self) -> None:
        self._read()

    def changed(self, changes: Changes) -> None:
        """Read again when the outbox or what is shown of a record may have changed."""
        records = {(r.conflict.operation.kind, r.conflict.operation.record) for r in self._reads.values()}
        if any(each[0] in ("outbox", "activity", "officer") or each in records for each in changes.touched):
            self._read()

    def close(self) -> None:
        """Keep what is half chosen."""
        if self._asked is not None:
            self._asked.cancel()
        for chosen in self._chosen.values():
            chosen.draft.close()

    def opened(self, act: str) -> None:
        """Take the first conflict of an act in hand, once it has been read."""
        self._wanted = act
        self._show()

    def conflict_chosen(self, operation: str) -> None:
        """Take another conflict in hand."""
        if operation and operation != self._now:
            self._now, self._field = operation, ""
            self._view.stop_editing()
            self._show_conflict()

    def field_chosen(self, field: str) -> None:
        """Take another field in hand."""
        if field != self._field:
            self._field = field
            self._show_conflict()

    def step(self, by: int) -> None:
        """Take the next field in hand, or the one before."""
        keys = self._keys()
        if keys:
            at = keys.index(self._field) if self._field in keys else 0
            self.field_chosen(keys[max(0, min(len(keys) - 1, at + by))])

    def keep(self, whose: str) -> None:
        """Keep "theirs" or "mine" of the field in hand, and go on to the next that nobody has chosen."""
        clashing = self._in_hand()
        if clashing is None:
            return
        if whose == MINE and clashing.mine_off:
            self._navigator.tell(self._mine_off(clashing), done=False)
            return
        self._view.stop_editing()
        self._choose(clashing.field, whose)
        self._go_on()
        self._show_conflict()

    def edit(self) -> None:
        """Type a third answer for the field in hand; it begins as mine."""
        clashing = self._in_hand()
        if clashing is None:
            return
        if clashing.text is None:
            self._navigator.tell(self._edit_off(clashing), done=False)
            return
        chosen = self._chosen[self._now]
        chosen.typed.setdefault(clashing.field, as_typed(clashing.entry, clashing.text))
        self._choose(clashing.field, EDITED)
        self._show_conflict()
        self._view.start_editing(clashing.field)

    def typed(self, field: str, text: str) -> None:
        """Words of a third answer."""
        if self._now in self._chosen:
            self._chosen[self._now].typed[field] = text
            self._keep_draft(self._now)
            self._show_conflict()

    def leave_edit(self) -> None:
        """No third answer after all: nothing is chosen again."""
        if self._field and self._now in self._chosen:
            self._chosen[self._now].whose.pop(self._field, None)
            self._keep_draft(self._now)
        self._view.stop_editing()
        self._show_conflict()

    def take_back(self) -> None:
        """Choose nothing of the conflict in hand again."""
        if self._now in self._chosen:
            self._chosen[self._now].whose.clear()
            self._keep_draft(self._now)
            self._view.stop_editing()
            self._show_conflict()

    def settle(self) -> None:
        """Settle the conflict in hand as chosen, or say what is still to choose."""
        read = self._reads.get(self._now)
        if read is None or self._settling:
            return
        if off := self._settle_off(read.conflict):
            self._navigator.tell(off, done=False)
            return
        chosen = self._chosen[self._now]
        choices = {
            each.field: choice for each in read.conflict.fields if (choice := self._choice(each)) is not None
        }
        chosen.draft.forget()
        self._settling = True
        words = self._words
        written = self._desk.write(settle_as_shown, self._desk.knowledge, words, read.conflict, choices)
        self._runner.follow(written, partial(self._settled, self._now), self._not_settled)

    def open_record(self) -> None:
        """The case or the person that the conflict is about."""
        read = self._reads.get(self._now)
        if read is None:
            return
        if read.conflict.case is not None:
            self._navigator.open_case(CaseId(read.conflict.case))
        elif read.conflict.person is not None:
            self._navigator.open_person(PersonId(read.conflict.person))

    def _read(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._runner.start(
            partial(self._desk.read, _ask, self._desk.knowledge, self._words),
            self._answered,
            self._navigator.tell_problem,
        )

    def _answered(self, reads: tuple[_Read, ...]) -> None:
        before, self._reads = self._reads, {read.conflict.operation.id: read for read in reads}
        for operation, read in self._reads.items():
            if operation not in self._chosen:
                self._chosen[operation] = self._restored(read)
            elif operation in before and before[operation].conflict.answers != read.conflict.answers:
                self._forget_changed(before[operation].conflict, read.conflict)
        self._show()

    def _restored(self, read: _Read) -> _Chosen:
        kept = json.loads(read.kept) if read.kept else {}
        keys = {each.field for each in read.conflict.fields}
        draft = DraftKeeper(
            draft_key(read.conflict.operation.id),
            self._desk,
            self._runner,
            lambda: None,
            self._navigator.tell_problem,
        )
        return _Chosen(
            {field: whose for field, whose in kept.get("whose", {}).items() if field in keys},
            dict(kept.get("typed", {})),
            draft,
        )

    def _forget_changed(self, before: Conflict, now: Conflict) -> None:
        """What was chosen before the centre's answer became another one is to be chosen again."""
        chosen = self._chosen[now.operation.id]
        for answer in now.answers:
            if answer not in before.answers and answer[0] in chosen.whose:
                del chosen.whose[answer[0]]
                self._navigator.tell(
                    self._words("The centre's answer has changed. Please choose again."), done=False
                )

    def _show(self) -> None:
        if self._wanted:
            acts = {read.conflict.operation.transaction: key for key, read in reversed(self._reads.items())}
            if self._wanted in acts:
                self._now, self._field, self._wanted = acts[self._wanted], "", ""
        if self._now not in self._reads:
            self._now, self._field = next(iter(self._reads), ""), ""
        words, number = self._words, len(self._reads)
        head = words.count("1 conflict", "{number} conflicts", number)
        rows = [(key, self._row(read.conflict)) for key, read in self._reads.items()]
        self._view.show_conflicts(head, rows, self._now)
        self._show_conflict()

    def _row(self, conflict: Conflict) -> ResultLook:
        words, operation = self._words, conflict.operation
        return ResultLook(
            icon=_ICONS["case" if conflict.case else "person"],
            title=self._title(conflict),
            detail=self._fields_to_settle(len(conflict.fields)),
            why=sentence(words, operation, conflict.subject, words("You")),
            chips=(ChipLook(ChipKind.CONFLICT, words("Conflict")),),
            tail=when_words(words, operation.made_at, self._desk.clock()),
        )

    def _title(self, conflict: Conflict) -> str:
        subject = conflict.subject
        if conflict.case and subject.service:
            return f"{subject.service}, {subject.reference}"
        return subject.person or subject.title or self._words("a record")

    def _fields_to_settle(self, number: int) -> str:
        return self._words.count("1 field to settle", "{number} fields to settle", number)

    def _show_conflict(self) -> None:
        read = self._reads.get(self._now)
        if read is None:
            self._view.show_conflict(None)
            return
        conflict, words = read.conflict, self._words
        if self._field not in self._keys():
            self._field = ""
            self._go_on()
        detail = self._fields_to_settle(len(conflict.fields))
        if conflict.stood:
            detail = words("{detail}, {number} settled by rule", detail=detail, number=len(conflict.stood))
        self._view.show_conflict(
            ConflictLook(
                key=self._now,
                title=self._title(conflict),
                detail=detail,
                open_words=words("Open the case")
                if conflict.case
                else words("Open the person")
                if conflict.person
                else "",
                fields=tuple(self._field_look(read, each) for each in conflict.fields),
                stood=tuple(
                    (
                        each.label,
                        words("Both stand: {value}", value=each.value)
                        if each.merged
                        else words("Taken as you typed it: {value}", value=each.value),
                    )
                    for each in conflict.stood
                ),
                settle_off=self._settle_off(conflict),
            )
        )

    def _field_look(self, read: _Read, each: Clashing) -> FieldLook:
        words, chosen = self._words, self._chosen[self._now]
        theirs, mine = read.marked[each.field]
        made_at = read.conflict.operation.made_at
        return FieldLook(
            key=each.field,
            label=each.label,
            remark=self._remark(each),
            before=None if each.before is None else SideLook(words("Before"), "", each.before),
            theirs=SideLook(words("Theirs"), self._who(each), each.theirs, theirs),
            mine=SideLook(
                words("Mine"),
                words("You, {when}", when=self._moment(made_at)),
                each.mine,
                mine,
                self._mine_off(each) if each.mine_off else "",
            ),
            edit_off="" if each.text is not None else self._edit_off(each),
            long=each.entry is Entry.LONG,
            choice=chosen.whose.get(each.field, ""),
            edited=chosen.typed.get(each.field, ""),
            in_hand=each.field == self._field,
        )

    def _remark(self, each: Clashing) -> str:
        words = self._words
        if each.theirs == each.mine:
            return words("Both say the same by now")
        if each.merge is Merge.COMMAND:
            return words("Somebody else was first")
        if each.merge is Merge.CENTRE:
            return words("Given out twice")
        if each.merge is Merge.TEXT:
            return words("The same sentence was changed twice")
        return words("Two different answers")

    def _who(self, each: Clashing) -> str:
        words = self._words
        if each.merge is Merge.CENTRE:
            return words("The centre")
        if not each.officer or each.at is None:
            return words("Somebody else; this desk does not know who")
        return words("{officer}, {when}", officer=each.officer, when=self._moment(each.at))

    def _mine_off(self, each: Clashing) -> str:
        if each.mine_off == "case_closed":
            return self._words("It cannot be kept: the case is closed. Keep theirs, then reopen the case.")
        return self._words("It cannot be kept: {reason}.", reason=reason(self._words, each.mine_off))

    def _edit_off(self, each: Clashing) -> str:
        words = self._words
        if each.merge in (Merge.COMMAND, Merge.CENTRE):
            return words("There is nothing to type here. Open the case to do something else.")
        return words("This is no text. Keep one of the two, then change it on its own screen.")

    def _settle_off(self, conflict: Conflict) -> str:
        chosen = self._chosen[conflict.operation.id].whose
        left = [each.label for each in conflict.fields if each.field not in chosen]
        if left:
            return self._words("Choose first: {fields}", fields=", ".join(left))
        wrong = [each.label for each in conflict.fields if self._choice(each) is None]
        return self._words("{fields}: no such date.", fields=", ".join(wrong)) if wrong else ""

    def _choice(self, each: Clashing) -> Choice | None:
        """What was chosen of a field; None if what was typed is no date."""
        chosen = self._chosen[self._now]
        match chosen.whose[each.field]:
            case "theirs":
                return Keep.THEIRS
            case "mine":
                return Keep.MINE
        value = as_plain(each.entry, chosen.typed[each.field], london_day(self._desk.clock()))
        return None if value is None else Edited(value)

    def _choose(self, field: str, whose: str) -> None:
        self._chosen[self._now].whose[field] = whose
        self._keep_draft(self._now)

    def _keep_draft(self, operation: str) -> None:
        chosen = self._chosen[operation]
        kept = {"whose": chosen.whose, "typed": chosen.typed}
        chosen.draft.typed(json.dumps(kept, ensure_ascii=False))

    def _keys(self) -> list[str]:
        read = self._reads.get(self._now)
        return [each.field for each in read.conflict.fields] if read else []

    def _go_on(self) -> None:
        """Take the first field in hand that nobody has chosen; if there is none, stay."""
        chosen = self._chosen[self._now].whose
        left = [field for field in self._keys() if field not in chosen]
        if left:
            self._field = left[0]
        elif not self._field:
            self._field = next(iter(self._keys()), "")

    def _in_hand(self) -> Clashing | None:
        read = self._reads.get(self._now)
        if read is None:
            return None
        return next((each for each in read.conflict.fields if each.field == self._field), None)

    def _settled(self, operation: str, _: Done[None]) -> None:
        self._settling = False
        self._chosen.pop(operation, None)
        self._reads.pop(operation, None)
        self._show()
        left = len(self._reads)
        words = self._words
        told = words("Settled.")
        if left:
            more = words.count("1 more to settle.", "{number} more to settle.", left)
            told = f"{told} {more}"
        self._navigator.tell(told)

    def _not_settled(self, problem: Expected) -> None:
        self._settling = False
        self._navigator.tell_problem(problem)
        self._read()

    def _moment(self, at: datetime) -> str:
        return moment_words(self._words, at, self._desk.clock())


def _ask(reader: Reader, knowledge: Knowledge, words: Words) -> tuple[_Read, ...]:
    return tuple(
        _Read(
            conflict,
            {each.field: _marked(each) for each in conflict.fields},
            kept_draft(reader, draft_key(conflict.operation.id)),
        )
        for conflict in conflicts(reader, knowledge, words)
    )


def _marked(each: Clashing) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Steps are told in sentences of their own, which have nothing to compare."""
    if each.merge in (Merge.COMMAND, Merge.CENTRE):
        return (), ()
    return differences(each.theirs, each.mine)
