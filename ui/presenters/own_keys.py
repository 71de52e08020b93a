"""An officer's own keys: which act has which, and what a new one may be."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from caseapp.ports import Changes
from caseapp.texts import Words
from ui.actions import ACTIONS, BY_ID, Where
from ui.keymap import FIXED, clash, key_shown, own_keys
from ui.models.key_looks import KeyLook
from ui.presenters.memory import keep_own_keys
from ui.presenters.ports import DeskPort, Navigator, Runner

_OF_A_PART = frozenset(
    {
        "Tab",
        "Shift+Tab",
        "Esc",
        "Enter",
        "Return",
        "Backspace",
        "Del",
        "Up",
        "Down",
        "Left",
        "Right",
        "PgUp",
        "PgDown",
        "Home",
        "End",
    }
)
_FUNCTION = re.compile(r"F\d+")


class OwnKeysView(Protocol):
    def show_keys(self, parts: Sequence[tuple[str, Sequence[KeyLook]]], *, any_own: bool) -> None: ...

    def ask(self, id: str, words: str) -> None: ...

    def show_problem(self, sentence: str) -> None: ...


class OwnKeysPresenter:
    """Shows every act with its key; a key that does something already is refused by name."""

    def __init__(
        self, view: OwnKeysView, desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._asked, self._caught = "", ""

    def start(self) -> None:
        words, own = self._words, own_keys()
        self._view.show_keys(
            [
                (
                    words(str(where)),
                    [
                        KeyLook(act.id, words(act.text), key_shown(act.id), act.id in own)
                        for act in ACTIONS
                        if act.where is where
                    ],
                )
                for where in Where
            ],
            any_own=bool(own),
        )

    def changed(self, changes: Changes) -> None:
        """Keys in force change with the whole window."""

    def close(self) -> None:
        """Nothing is under way that somebody waits for."""

    def change_asked(self, id: str) -> None:
        """An act shall have another key."""
        self._asked, self._caught = id, ""
        self._view.ask(id, self._words(BY_ID[id].text))

    def caught(self, key: str) -> None:
        """A key was pressed for it: say at once if it may not be."""
        self._caught = key
        self._view.show_problem(self._refusal(key))

    def kept(self) -> None:
        """The key that was pressed last is wanted."""
        wrong = self._refusal(self._caught) if self._caught else self._words("Press the new key first.")
        self._view.show_problem(wrong)
        if not wrong:
            self._keep({**own_keys(), self._asked: self._caught})

    def given_back(self) -> None:
        """The act in hand shall have its key of the table again, unless another act has that by now."""
        wrong = self._refusal(BY_ID[self._asked].key, own=False)
        self._view.show_problem(wrong)
        if not wrong:
            self._keep({id: key for id, key in own_keys().items() if id != self._asked})

    def all_given_back(self) -> None:
        """All acts shall have their keys of the table again."""
        self._keep({})

    def _keep(self, keys: Mapping[str, str]) -> None:
        written = self._desk.write(keep_own_keys, dict(keys))
        self._runner.follow(written, self._told, self._navigator.tell_problem)

    def _told(self, _: object) -> None:
        self._navigator.tell(self._words("Saved: the keys are changed."))

    def _refusal(self, key: str, *, own: bool = True) -> str:
        """Why this key cannot be that of the act in hand; empty if it can. That of the table is not `own`."""
        words, action = self._words, BY_ID[self._asked]
        if own and (key in FIXED or key.removeprefix("Shift+") in _OF_A_PART):
            return words("{key} has its meaning everywhere. Choose another.", key=key)
        if own and _is_bare(key) and not _is_bare(action.key):
            return words(
                "A letter alone would be typed. Hold Ctrl or Alt with it, or choose a key such as F12."
            )
        other = clash(self._asked, key)
        if other is not None:
            return words("{key} is “{act}” already. Choose another.", key=key, act=words(other.text))
        return ""


def _is_bare(key: str) -> bool:
    """Whether a key types something by itself."""
    return not key.startswith(("Ctrl+", "Alt+", "Meta+")) and not _FUNCTION.fullmatch(
        key.removeprefix("Shift+")
    )
