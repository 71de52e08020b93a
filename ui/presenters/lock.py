"""The locked window: whoever unlocks it must be the one who opened the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Protocol

from caseapp.desk_keys import DeskKeys, Ways
from caseapp.domain.audit import Act
from caseapp.errors import Expected, KeyStoreForgot, NoKeyStore, PinRemoved
from caseapp.ports import UnitOfWork
from caseapp.texts import Words, problem
from caseapp.usecases.lease import check_lease, keep_time
from caseapp.usecases.this_desk import DeskFacts, desk_facts
from ui.models.start_looks import Secret, StepLook, StepState
from ui.presenters.ports import DeskPort, Runner
from ui.presenters.wording import clock_words


class Why(StrEnum):
    """Why the window was locked."""

    ASKED = "asked"
    IDLE = "idle"
    AWAY = "away"
    LEASE = "lease"


class LockView(Protocol):
    """The locked window."""

    def ask(self, secret: Secret, officer: str, other: str) -> None:
        """Ask for what unlocks the window; `other` offers another way, "" for none."""
        ...

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
        self._own = self._asked = Secret.PASSPHRASE
        self._runner.start(self._desk.keys.ways, self._remember, lambda _: None)

    def lock(self, why: Why) -> None:
        """Say that nothing is lost, and ask."""
        words, at = self._words, clock_words(self._desk.clock())
        because = {
            Why.ASKED: words("Locked {clock} by you", clock=at),
            Why.IDLE: words("Locked {clock} when nobody was here", clock=at),
            Why.AWAY: words("Locked {clock} with the computer", clock=at),
            Why.LEASE: words("Locked {clock} by the rules of your council", clock=at),
        }[why]
        self._because = because
        self._show([])
        self._ask(self._own)
        self._runner.start(self._desk.keys.ways, self._known, self._refused)
        self._runner.start(partial(self._desk.read, desk_facts), self._show_facts, self._refused)

    def given(self, secret: str) -> None:
        """The officer gives what was asked for."""
        if not secret:
            self._view.show_problem(self._words("Fill this in."))
            return
        keys = self._desk.keys
        unlock = keys.unlock_by_pin if self._asked is Secret.PIN else keys.unlock_by_passphrase
        self._try(partial(unlock, secret))

    def came_back(self) -> None:
        """The officer unlocks a desk that the key store opens alone."""
        self._try(self._desk.keys.unlock_by_account)

    def other_wanted(self) -> None:
        """The officer would rather give passphrase or recovery code than the desk's own way, or the other way round."""
        self._ask(self._own if self._asked is Secret.PASSPHRASE else Secret.PASSPHRASE)

    def _ask(self, secret: Secret) -> None:
        words, self._asked = self._words, secret
        back = {
            Secret.PIN: words("Use the PIN"),
            Secret.NONE: words("Unlock without it"),
            Secret.PASSPHRASE: "",
        }
        other = (
            back[self._own] if secret is Secret.PASSPHRASE else words("Use the passphrase or recovery code")
        )
        self._view.ask(secret, self._officer, other)

    def _try(self, unlock: Callable[[], None]) -> None:
        self._view.show_problem("")
        self._view.show_busy(self._words("Unlocking…"))
        self._runner.start(partial(self._unlock, unlock), self._open, self._refused)

    def _unlock(self, unlock: Callable[[], None]) -> None:
        """In this order: only who may unlock the window learns that its time is over."""
        unlock()
        self._desk.read(check_lease, self._desk.clock())

    def _open(self, _: None) -> None:
        self._view.show_busy("")
        self._unlocked()
        again = self._desk.write(_unlocked_again, self._desk.clock())
        self._runner.follow(again, lambda _: None, lambda _: None)

    def _remember(self, ways: Ways) -> None:
        self._own = Secret.PIN if ways.pin else Secret.NONE if ways.account else Secret.PASSPHRASE

    def _known(self, ways: Ways) -> None:
        before = self._own
        self._remember(ways)
        if self._own is not before:
            self._ask(self._own)

    def _refused(self, problem_met: Expected) -> None:
        self._view.show_busy("")
        if isinstance(problem_met, PinRemoved):
            self._own = Secret.PASSPHRASE
        if isinstance(problem_met, PinRemoved | NoKeyStore | KeyStoreForgot):
            self._ask(Secret.PASSPHRASE)
        self._view.show_problem(problem(self._words, problem_met))

    def _show_facts(self, facts: DeskFacts) -> None:
        words = self._words
        if facts.officer != self._officer:
            self._officer = facts.officer
            self._ask(self._asked)
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
                words("No resident shows while this desk is locked"),
            ),
            *more,
        )
        self._view.show_steps([StepLook(*each) for each in told])


def _unlocked_again(work: UnitOfWork, now: datetime) -> None:
    work.audit(Act.UNLOCKED)
    keep_time(work, now)
