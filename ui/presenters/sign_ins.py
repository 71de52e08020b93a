"""Where the officer is signed in, as the centre has it, and ending one of those sign-ins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import Protocol

from caseapp.domain.deadlines import london_day
from caseapp.errors import Expected
from caseapp.ports import Clock
from caseapp.texts import Words, problem
from caseapp.usecases.this_desk import SignedInAt
from ui.models.sign_in import SignInLook
from ui.presenters.ports import Asked, Runner
from ui.presenters.wording import clock_words, short_day


class SignInsView(Protocol):
    def show_sign_ins(self, sentence: str, looks: Sequence[SignInLook]) -> None: ...


class SignedInDesk(Protocol):
    """A desk that can ask its centre. Both answers take their time and may be what the line gives."""

    @property
    def clock(self) -> Clock: ...

    def sign_ins(self) -> Future[list[SignedInAt]]: ...

    def end_sign_in(self, family: str) -> Future[None]: ...


class SignInsPresenter:
    """Asks when it is started, and again after each end."""

    def __init__(
        self,
        view: SignInsView,
        desk: SignedInDesk,
        runner: Runner,
        words: Words,
        tell: Callable[[str], None],
    ) -> None:
        """`tell` says what was done, in the strip at the foot."""
        self._view, self._desk, self._runner, self._words, self._tell = view, desk, runner, words, tell
        self._asked: Asked | None = None
        self._closed = False

    def start(self) -> None:
        if self._closed:
            return
        self._view.show_sign_ins(self._words("Asking the centre…"), [])
        self._asked = self._runner.follow(self._desk.sign_ins(), self._show, self._refused)

    def close(self) -> None:
        """Show no more; an end that is under way is finished."""
        self._closed = True
        if self._asked is not None:
            self._asked.cancel()

    def ended(self, family: str) -> None:
        """End this sign-in: that desk must sign in before it syncs again."""
        self._runner.follow(self._desk.end_sign_in(family), lambda _: self._done(), self._not_done)

    def _done(self) -> None:
        self._tell(self._words("That sign-in is ended. That desk keeps its work and asks to sign in again."))
        self.start()

    def _not_done(self, problem_met: Expected) -> None:
        self._tell(problem(self._words, problem_met))

    def _refused(self, problem_met: Expected) -> None:
        self._view.show_sign_ins(problem(self._words, problem_met), [])

    def _show(self, found: list[SignedInAt]) -> None:
        self._view.show_sign_ins("", [self._look(each) for each in found])

    def _look(self, each: SignedInAt) -> SignInLook:
        words = self._words
        title = each.name or words("A desk that is not enrolled yet")
        if each.here:
            title = words("{name} – this desk", name=title)
        detail = words(
            "Signed in {begun} · last seen {used}",
            begun=self._when(each.begun_at),
            used=self._when(each.used_at),
        )
        return SignInLook("" if each.here else each.family, title, detail)

    def _when(self, at: datetime) -> str:
        day, today = london_day(at), london_day(self._desk.clock())
        return clock_words(at) if day == today else short_day(self._words, day, today)
