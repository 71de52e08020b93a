"""The way to an open desk: passphrase, sign-in, filling. Slow work runs off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from caseapp.errors import Expected, NoLine
from caseapp.ports import Changes
from caseapp.texts import Words, problem
from caseapp.usecases.this_desk import DeskFacts, Holdings, desk_facts, holdings
from ui.models.start_looks import FillLook, StepLook, StepState
from ui.presenters.ports import Asked, DeskPort, Runner

SHORTEST = 12
"""Letters of a passphrase: three or four words, longer than what can be guessed from the key file."""

_FIELDS = {
    "no_line": "address",
    "centre_unclear": "address",
    "unsafe_address": "address",
    "other_officer": "username",
}


class SyncingDesk(DeskPort, Protocol):
    """A desk that can run a round of sync in the calling thread."""

    def sync(self) -> object: ...


class SignInView(Protocol):
    """Fields are address, council, username and password; an empty sentence clears one."""

    def fill_in(self, address: str, council: str, username: str) -> None: ...

    def show_problem(self, field: str, sentence: str) -> None: ...

    def show_busy(self, sentence: str) -> None:
        """Say what is going on, and take no second press meanwhile; empty when it is over."""
        ...


class StartView(SignInView, Protocol):
    """`show_problem` also takes the fields passphrase and again."""

    def show_steps(self, steps: Sequence[StepLook]) -> None: ...

    def ask_passphrase(self, *, new: bool) -> None: ...

    def ask_sign_in(self) -> None: ...

    def show_filling(self, rows: Sequence[FillLook], remark: str, *, done: bool) -> None: ...


class SignInPresenter:
    """Signs an open desk in, the first time or again."""

    def __init__(
        self, view: SignInView, desk: DeskPort, runner: Runner, words: Words, signed_in: Callable[[], None]
    ) -> None:
        self._view, self._desk, self._runner, self._words = view, desk, runner, words
        self._signed_in = signed_in
        self._asked: Asked | None = None

    def start(self) -> None:
        """Fill in where this desk signed in before."""
        self._runner.start(partial(self._desk.read, desk_facts), self._known, self._refused)

    def given(self, address: str, council: str, username: str, password: str) -> None:
        """The officer asks to be signed in."""
        empty = self._words("Fill this in.")
        fields = {"address": address, "council": council, "username": username, "password": password}
        for field, text in fields.items():
            self._view.show_problem(field, "" if text.strip() else empty)
        if not all(text.strip() for text in fields.values()):
            return
        self._view.show_busy(self._words("Signing in…"))
        self._asked = self._runner.start(
            partial(self._desk.sign_in, address.strip(), council.strip(), username.strip(), password),
            self._done,
            self._refused,
        )

    def changed(self, changes: Changes) -> None:
        """Nothing shown here changes with the rows."""

    def close(self) -> None:
        if self._asked is not None:
            self._asked.cancel()

    def _known(self, facts: DeskFacts) -> None:
        self._view.fill_in(facts.address, facts.council, facts.username)

    def _done(self, _: None) -> None:
        self._view.show_busy("")
        self._signed_in()

    def _refused(self, problem_met: Expected) -> None:
        told = problem(self._words, problem_met)
        if isinstance(problem_met, NoLine):
            told = self._words(
                "The centre cannot be reached. Check the address, or try again when the line is back."
            )
        self._view.show_busy("")
        self._view.show_problem(_FIELDS.get(problem_met.code, "password"), told)


class StartPresenter:
    """Leads from the folder to the open desk; `ready` is called once with the desk when the officer may begin."""

    def __init__(
        self,
        view: StartView,
        runner: Runner,
        words: Words,
        *,
        exists: bool,
        open_desk: Callable[[str], SyncingDesk],
        opened: Callable[[SyncingDesk], None],
        ready: Callable[[SyncingDesk], None],
        needed: Callable[[], None],
    ) -> None:
        """`open_desk` opens the folder with a passphrase; `opened` hears of the desk at once.

        `needed` is called when the officer must be asked something: before that nothing need be shown.
        """
        self._view, self._runner, self._words = view, runner, words
        self._exists, self._open_desk = exists, open_desk
        self._opened, self._ready, self._needed = opened, ready, needed
        self._desk: SyncingDesk | None = None
        self._sign_in: SignInPresenter | None = None
        self._filled = False
        self._counting: Asked | None = None

    def start(self, passphrase: str | None) -> None:
        """Ask for the passphrase, or use the one that is given."""
        if self._exists:
            self._show_locked()
        else:
            self._show_steps(0)
        self._view.ask_passphrase(new=not self._exists)
        if passphrase:
            self._unlock(passphrase)
        else:
            self._needed()

    def passphrase_given(self, passphrase: str, again: str) -> None:
        """For a new folder both must be the same and long enough."""
        words, new = self._words, not self._exists
        short = new and len(passphrase) < SHORTEST
        wrong = words("At least {letters} letters: three or four words.", letters=SHORTEST) if short else ""
        if not passphrase:
            wrong = words("Fill this in.")
        differs = words("That is not the same.") if new and passphrase != again else ""
        self._view.show_problem("passphrase", wrong)
        self._view.show_problem("again", differs)
        if not wrong and not differs:
            self._unlock(passphrase)

    def sign_in_given(self, address: str, council: str, username: str, password: str) -> None:
        """The officer asks to be signed in."""
        if self._sign_in is not None:
            self._sign_in.given(address, council, username, password)

    def started(self) -> None:
        """The officer begins; filling goes on."""
        if self._desk is not None:
            self._ready(self._desk)

    def changed(self, changes: Changes) -> None:
        """Count again while the desk is being filled."""
        self._count()

    def close(self) -> None:
        if self._counting is not None:
            self._counting.cancel()

    def _unlock(self, passphrase: str) -> None:
        busy = self._words("Unlocking…") if self._exists else self._words("Making this desk…")
        self._view.show_busy(busy)
        self._runner.start(partial(self._open_desk, passphrase), self._unlocked, self._still_locked)

    def _unlocked(self, desk: SyncingDesk) -> None:
        self._desk = desk
        self._exists = True
        self._opened(desk)
        self._runner.start(partial(desk.read, desk_facts), self._known, self._still_locked)

    def _known(self, facts: DeskFacts) -> None:
        assert self._desk is not None
        self._view.show_busy("")
        if facts.enrolled:
            self._ready(self._desk)
            return
        self._show_steps(1)
        self._sign_in = SignInPresenter(self._view, self._desk, self._runner, self._words, self._fill)
        self._sign_in.start()
        self._view.ask_sign_in()
        self._needed()

    def _still_locked(self, problem_met: Expected) -> None:
        self._view.show_busy("")
        self._view.show_problem("passphrase", problem(self._words, problem_met))
        self._needed()

    def _fill(self) -> None:
        assert self._desk is not None
        self._show_steps(2)
        self._view.show_filling([], "", done=False)
        self._count()
        self._runner.start(self._desk.sync, self._full, self._not_filled)

    def _full(self, _: object) -> None:
        self._filled = True
        self._show_steps(3)
        self._count()

    def _not_filled(self, problem_met: Expected) -> None:
        self._view.show_filling([], problem(self._words, problem_met), done=False)

    def _count(self) -> None:
        if self._desk is None or self._sign_in is None:
            return
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._runner.start(
            partial(self._desk.read, holdings), self._counted, self._not_filled
        )

    def _counted(self, held: Holdings) -> None:
        words = self._words
        rows = (
            (words("Markers"), held.markers),
            (words("Places"), held.places),
            (words("People"), held.people),
            (words("Cases"), held.cases),
            (words("Calls"), held.contacts),
            (words("Letters"), held.letters),
        )
        looks = [FillLook(label, f"{count:,}", self._filled) for label, count in rows]
        remark = words("All here.") if self._filled else words("You may begin; it goes on by itself.")
        self._view.show_filling(looks, remark, done=self._filled)

    def _show_locked(self) -> None:
        words = self._words
        told = (
            (words("Your work is as you left it"), words("What was half typed is kept")),
            (words("No name shows while this desk is locked"), words("All of it lies encrypted")),
        )
        self._view.show_steps([StepLook(StepState.DONE, head, detail) for head, detail in told])

    def _show_steps(self, now: int) -> None:
        words = self._words
        steps = (
            (words("Passphrase of this desk"), words("Locks what is kept here")),
            (words("Sign in at the centre"), words("Council, user name and password")),
            (words("Fill this desk"), words("So that it works with the line down")),
            (words("Start taking calls"), words("As soon as you like")),
        )
        states = [
            StepState.DONE if place < now else StepState.NOW if place == now else StepState.LATER
            for place in range(len(steps))
        ]
        self._view.show_steps(
            [StepLook(state, head, detail) for state, (head, detail) in zip(states, steps, strict=True)]
        )
