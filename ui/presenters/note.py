"""Writing a note on a person or a case: kept as it is typed, restored when the screen opens, saved as one act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from caseapp.domain.ids import CaseId, PersonId
from caseapp.errors import Expected
from caseapp.ports import Done
from caseapp.texts import Words
from caseapp.usecases.contacts import kept_draft
from caseapp.usecases.people import add_note
from ui.presenters.draft import DraftKeeper
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.presenters.wording import clock_words


class NoteView(Protocol):
    """The field a note is typed in."""

    def show_draft(self, text: str) -> None: ...

    def show_kept(self, remark: str) -> None: ...

    def show_saving(self) -> None: ...

    def show_saved(self) -> None: ...

    def show_editable(self) -> None: ...


class NotePresenter:
    """One note field. `about` says, at the moment of saving, whom and what the note is about."""

    def __init__(
        self,
        view: NoteView,
        desk: DeskPort,
        runner: Runner,
        navigator: Navigator,
        words: Words,
        key: str,
        about: Callable[[], tuple[PersonId | None, CaseId | None]],
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words, self._about = navigator, words, about
        self._draft = DraftKeeper(key, desk, runner, self._kept, navigator.tell_problem)

    def start(self) -> None:
        """Bring back what was half typed."""
        ask = partial(self._desk.read, kept_draft, self._draft.key)
        self._runner.start(ask, self._view.show_draft, self._navigator.tell_problem)

    def typed(self, text: str) -> None:
        self._draft.typed(text)

    def save(self, text: str) -> None:
        """Make a note of it; only when it is on disk is it said to be saved."""
        self._view.show_saving()
        self._draft.forget()
        person, case = self._about()
        written = self._desk.write(
            add_note,
            text.strip(),
            person=person,
            case=case,
            contact=self._navigator.contact_in_hand(),
            draft=self._draft.key,
        )
        self._runner.follow(written, self._saved, self._failed)

    def close(self) -> None:
        """Queue what was typed last."""
        self._draft.flush()

    def _kept(self) -> None:
        self._view.show_kept(self._words("Draft kept {clock}", clock=clock_words(self._desk.clock())))

    def _saved(self, _: Done[None]) -> None:
        self._view.show_saved()
        self._navigator.tell(self._words("Saved: the note is in the timeline."))

    def _failed(self, problem: Expected) -> None:
        self._view.show_editable()
        self._navigator.tell_problem(problem)
