"""Writing a note on a person or a case: kept as it is typed, restored when the screen opens, saved as one act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from caseapp.domain.ids import CaseId, PersonId
from caseapp.errors import Expected
from caseapp.ports import Done
from caseapp.texts import Words
from caseapp.usecases.contacts import add_to_draft, below, kept_draft, save_note
from ui.presenters.draft import DraftKeeper
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
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
        self._asked: Asked | None = None
        self._read = self._closed = False
        self._early = ""

    def start(self) -> None:
        """Bring back what was half typed."""
        ask = partial(self._desk.read, kept_draft, self._draft.key)
        self._asked = self._runner.start(ask, self._begin, self._navigator.tell_problem)

    def typed(self, text: str) -> None:
        """Keep it; what was kept before is not written over before it is read."""
        if self._read:
            self._draft.typed(text)
        elif self._closed:
            self._desk.write(add_to_draft, self._draft.key, text)
        else:
            self._early = text

    def save(self, text: str) -> None:
        """Make a note of it; only when it is on disk is it said to be saved."""
        self._view.show_saving()
        self._draft.forget()
        self._early = ""
        person, case = self._about()
        draft = self._draft.key if self._read else ""
        written = self._desk.write(save_note, text.strip(), person=person, case=case, draft=draft)
        self._runner.follow(written, self._saved, partial(self._failed, text))

    def close(self) -> None:
        """Queue what was typed last. The field is gone then; an act that is under way is still told of."""
        self._closed = True
        if self._asked is not None:
            self._asked.cancel()
        if self._early:
            self.typed(self._early)
        self._draft.close()

    def _begin(self, kept: str) -> None:
        self._read = True
        both = below(kept, self._early)
        if self._early:
            self._early = ""
            self._draft.typed(both)
        self._view.show_draft(both)

    def _kept(self) -> None:
        self._view.show_kept(self._words("Draft kept {clock}", clock=clock_words(self._desk.clock())))

    def _saved(self, _: Done[None]) -> None:
        if not self._closed:
            self._view.show_saved()
        self._navigator.tell(self._words("Saved: the note is in the timeline."))

    def _failed(self, text: str, problem: Expected) -> None:
        self.typed(text)
        if not self._closed:
            self._view.show_editable()
        self._navigator.tell_problem(problem)
