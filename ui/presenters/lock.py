"""The locked window: whoever unlocks it must be the one who opened the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from typing import Protocol

from caseapp.desk_keys import DeskKeys, Ways
from caseapp.domain.audit import Act
from caseapp.errors import Expected, KeyStoreForgot, NoKeyStore, PinRemoved
from caseapp.ports import UnitOfWork
from caseapp.texts import Words, problem
from caseapp.usecases.this_desk import DeskFacts, desk_facts
from ui.models.start_looks import Secret, StepLook, StepState
from ui.presenters.ports import DeskPort, Runner
from ui.presenters.wording import clock_words


class Why(StrEnum):
    """Why the window was locked."""

    ASKED = "asked"
    IDLE = "idle"
    AWAY = "away"


class LockView(Protocol):
    """The locked window."""

    def ask(self, secret: Secret, officer: str) -> None: ...

    def show_steps(self, steps: Sequence[StepLook]) -> None: ...

    def show_problem(self, sentence: str) -> None: ...

    def show_busy(self, sentence: str) -> None: ...


class LockedDesk(DeskPort, Protocol):
    """A desk that can be unlocked."""

    @property
    def keys(self) -> DeskKeys: ...


class LockPresenter:
    """`unlocked` is called when the right one has come back."""

    def __init__(
        self, view: LockView, desk: LockedDesk, runner: Runner, words: Words, unlocked: Callable[[], None]
    ) -> None:
        self._view, self._desk, self._runner, self._words = view, desk, runner, words
        self._unlocked = unlocked
        self._because = self._officer = ""

    def lock(self, why: Why) -> None:
        """Say that nothing is lost, and ask."""
        words, at = self._words, clock_words(self._desk.clock())
        because = {
            Why.ASKED: words("Locked {clock} by you", clock=at),
            Why.IDLE: words("Locked {clock} when nobody was here", clock=at),
            Why.AWAY: words("Locked {clock} with the computer", clock=at),
        }[why]
        self._because = because
        self._show([])
        self._view.ask(Secret.PASSPHRASE, "")
        self._runner.start(self._desk.keys.ways, self._known, self._refused)
        self._runner.start(partial(self._desk.read, desk_facts), self._show_facts, self._refused)

    def given(self, secret: str) -> None:
        """The officer gives PIN or passphrase."""
        if not secret:
            self._view.show_problem(self._words("Fill this in."))
            return
        self._try(partial(self._desk.keys.unlock, secret))

    def came_back(self) -> None:
        """The officer unlocks a desk that the key store opens alone."""
        self._try(self._desk.keys.unlock_by_account)

    def passphrase_wanted(self) -> None:
        """The officer would rather give the passphrase or recovery code than the PIN."""
        self._view.ask(Secret.PASSPHRASE, "")

    def _try(self, unlock: Callable[[], None]) -> None:
        self._view.show_problem("")
        self._view.show_busy(self._words("Unlocking…"))
        self._runner.start(unlock, self._open, self._refused)

    def _open(self, _: None) -> None:
        self._view.show_busy("")
        self._unlocked()
        self._runner.follow(self._desk.write(_unlocked_again), lambda _: None, self._refused)

    def _known(self, ways: Ways) -> None:
        self._view.ask(
            Secret.PIN if ways.pin else Secret.NONE if ways.account else Secret.PASSPHRASE, self._officer
        )

    def _refused(self, problem_met: Expected) -> None:
        self._view.show_busy("")
        if isinstance(problem_met, PinRemoved | NoKeyStore | KeyStoreForgot):
            self._view.ask(Secret.PASSPHRASE, self._officer)
        self._view.show_problem(problem(self._words, problem_met))

    def _show_facts(self, facts: DeskFacts) -> None:
        words = self._words
        self._officer = facts.officer
        count = words("{number} waiting to be sent", number=facts.waiting)
        waiting = [(StepState.LATER, count, words("They go by themselves"))] if facts.waiting else []
        self._show(waiting)

    def _show(self, more: Sequence[tuple[StepState, str, str]]) -> None:
        words = self._words
        told = (
            (StepState.DONE, words("Your work is as you left it"), self._because),
            (
                StepState.DONE,
                words("What was half typed is kept"),
                words("No name shows while this desk is locked"),
            ),
            *more,
        )
        self._view.show_steps([StepLook(*each) for each in told])


def _unlocked_again(work: UnitOfWork) -> None:
    work.audit(Act.UNLOCKED)
