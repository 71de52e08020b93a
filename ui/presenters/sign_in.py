"""Signs an open desk in at its centre, the first time or again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from caseapp.errors import Expected, NoLine
from caseapp.ports import Changes
from caseapp.texts import Words, problem
from caseapp.usecases.this_desk import DeskFacts, desk_facts
from ui.presenters.ports import Asked, DeskPort, Runner

_FIELDS = {
    "no_line": "address",
    "centre_unclear": "address",
    "unsafe_address": "address",
    "centre_busy": "address",
    "certificate_wrong": "address",
    "other_officer": "username",
    "code_refused": "code",
}


class SignInView(Protocol):
    """Fields are address, council, username, code, password and password_again; an empty sentence clears one."""

    def fill_in(self, address: str, council: str, username: str) -> None: ...

    def show_problem(self, field: str, sentence: str) -> None: ...

    def show_busy(self, sentence: str) -> None:
        """Say what is going on, and take no second press meanwhile; empty when it is over."""
        ...


class SignInPresenter:
    """Signs an open desk in, the first time or again."""

    def __init__(
        self, view: SignInView, desk: DeskPort, runner: Runner, words: Words, signed_in: Callable[[], None]
    ) -> None:
        self._view, self._desk, self._runner, self._words = view, desk, runner, words
        self._signed_in = signed_in
        self._asked: Asked | None = None
        self._facts: DeskFacts | None = None
        self._early: dict[str, str] | None = None
        """What was given before it was known where this desk signed in before."""

    def start(self) -> None:
        """Fill in where this desk signed in before."""
        self._runner.start(partial(self._desk.read, desk_facts), self._known, self._refused)

    def given(self, address: str, council: str, username: str, password: str) -> None:
        """The officer asks to be signed in."""
        self._sign_in(address=address, council=council, username=username, password=password)

    def code_given(
        self, address: str, council: str, username: str, code: str, password: str, again: str
    ) -> None:
        """The officer sets a password with the code of an invitation, and asks to be signed in with that."""
        differs = self._words("That is not the same.") if password != again else ""
        self._view.show_problem("password_again", differs)
        if not differs:
            self._sign_in(address=address, council=council, username=username, password=password, code=code)

    def _sign_in(self, *, password: str, **given: str) -> None:
        if self._facts is None:
            self._early = given | {"password": password}
            return
        empty = self._words("Fill this in.")
        fields = given | {"password": password}
        for field, text in fields.items():
            self._view.show_problem(field, "" if text.strip() else empty)
        if not all(text.strip() for text in fields.values()):
            return
        self._view.show_busy(self._words("Signing in…"))
        stripped = {field: text.strip() for field, text in given.items()}
        self._asked = self._runner.start(
            partial(self._desk.sign_in, password=password, **stripped), self._done, self._refused
        )

    def changed(self, changes: Changes) -> None:
        """Nothing shown here changes with the rows."""

    def close(self) -> None:
        if self._asked is not None:
            self._asked.cancel()

    def _known(self, facts: DeskFacts) -> None:
        self._facts = facts
        self._view.fill_in(facts.address, facts.council, facts.username)
        if self._early is not None:
            known = {"address": facts.address, "council": facts.council, "username": facts.username}
            self._sign_in(**{field: text or known.get(field, "") for field, text in self._early.items()})

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
