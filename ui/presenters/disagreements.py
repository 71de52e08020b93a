"""The list of those who look after a team: what their officers have not settled, and what rules have."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from caseapp.domain.ids import CaseId, PersonId
from caseapp.ports import Changes, Done
from caseapp.texts import Words
from caseapp.usecases.disagreements import DisagreementRow, look_after, open_disagreements
from ui.delegates.looks import OutboxLook, OutboxState
from ui.models.paper import list_at_hand
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.wording import when_words

_STEPS = {
    "close": "{officer} closed {title} after somebody else had changed it.",
    "reopen": "{officer} reopened {title} after somebody else had changed it.",
    "progress": "{officer} moved {title} on after somebody else had changed it.",
    "assign": "{officer} gave {title} away after somebody else had.",
}


class DisagreementsView(Protocol):
    def show_rows(self, head: str, rows: Sequence[tuple[str, OutboxLook]]) -> None: ...


class DisagreementsPresenter:
    """`looked_at` and `opened` take the id of a disagreement."""

    def __init__(
        self, view: DisagreementsView, desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._asked: Asked | None = None
        self._rows: dict[str, DisagreementRow] = {}

    def start(self) -> None:
        self._read()

    def changed(self, changes: Changes) -> None:
        if any(kind in ("disagreement", "officer", "person_name") for kind, _ in changes.touched):
            self._read()

    def close(self) -> None:
        if self._asked is not None:
            self._asked.cancel()

    def opened(self, id: str) -> None:
        """Go to the case or the person that it is about."""
        row = self._rows.get(id)
        if row is None:
            return
        if row.case is not None:
            self._navigator.open_case(CaseId(row.case))
        elif row.person is not None:
            self._navigator.open_person(PersonId(row.person))

    def print_asked(self) -> None:
        """Print the list as it is."""
        words, looks = self._words, [self._look(row) for row in self._rows.values()]
        heads = words("State"), words("What"), words("Reason"), words("When")
        rows = [(look.word, look.sentence, look.reason, look.time) for look in looks]
        self._navigator.print_out(list_at_hand("look-after", words("To look after"), (), heads, rows))

    def looked_at(self, id: str) -> None:
        """It needs nobody any more."""
        if id in self._rows:
            written = self._desk.write(look_after, id)
            self._runner.follow(written, self._done, self._navigator.tell_problem)

    def _done(self, _: Done[None]) -> None:
        self._navigator.tell(self._words("Looked at; it leaves the lists of all."))

    def _read(self) -> None:
        self.close()
        self._asked = self._runner.start(
            partial(self._desk.read, open_disagreements, self._words),
            self._show,
            self._navigator.tell_problem,
        )

    def _show(self, rows: Sequence[DisagreementRow]) -> None:
        self._rows = {row.id: row for row in rows}
        words, number = self._words, len(rows)
        head = words.count("1 to look at", "{number} to look at", number)
        self._view.show_rows(head, [(row.id, self._look(row)) for row in rows])

    def _look(self, row: DisagreementRow) -> OutboxLook:
        words = self._words
        values: dict[str, object] = {
            "officer": row.officer or words("Somebody"),
            "title": row.title,
            "field": row.label,
            "mine": row.mine,
            "theirs": row.theirs,
        }
        if row.review:
            sentence = words(
                "{officer} changed the {field} of {title} to {mine}, another to {theirs}.", **values
            )
            reason = words("The higher of the two stands. Look at it and say whether it is right.")
        elif row.step:
            sentence = (
                words(_STEPS[row.step], **values)
                if row.step in _STEPS
                else words("{officer} did something about {title} after somebody else.", **values)
            )
            reason = words("What came first stands until {officer} chooses.", **values)
        else:
            sentence = words("{officer} changed the {field} of {title} to “{mine}”.", **values)
            reason = words("The centre keeps “{theirs}” until {officer} chooses.", **values)
        return OutboxLook(
            state=OutboxState.MERGED if row.review else OutboxState.CONFLICT,
            word=words("Review") if row.review else words("Conflict"),
            sentence=sentence,
            time=when_words(words, row.at, self._desk.clock()),
            reason=reason,
        )
