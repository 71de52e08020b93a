"""Makes the pages of the window: each screen with the presenter that decides for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.ports import Changes
from caseapp.texts import Words
from ui.presenters.own_keys import OwnKeysPresenter
from ui.presenters.ports import Navigator, Runner
from ui.presenters.sign_in import SignInPresenter
from ui.presenters.sign_ins import SignInsPresenter
from ui.presenters.this_desk import CaredDesk, ThisDeskPresenter
from ui.presenters.work import WorkPresenter
from ui.runtime.line import LineState
from ui.screens.own_keys import OwnKeysScreen
from ui.screens.sign_in import SignInScreen
from ui.screens.this_desk import ThisDeskScreen
from ui.screens.work import WorkScreen
from ui.windows.case_tab import case_tab
from ui.windows.conflicts_tab import conflicts_tab, disagreements_tab
from ui.windows.letter_tab import letter_tab
from ui.windows.letters_tab import letters_tab
from ui.windows.new_case_tab import new_case_tab
from ui.windows.officers_tab import officers_tab
from ui.windows.outbox_tab import outbox_tab
from ui.windows.person_tab import person_tab
from ui.windows.queue_tab import queue_tab

TABS = {
    "work": ("tray", "My work"),
    "queue": ("stack", "Queue"),
    "letters": ("envelope-simple", "Letters"),
    "sync": ("arrows-clockwise", "Sync"),
    "conflicts": ("git-diff", "Conflicts"),
    "look-after": ("scales", "To look after"),
    "officers": ("users-three", "Officers and teams"),
    "sign-in": ("sign-in", "Sign in"),
    "desk": ("desktop", "This desk"),
    "own-keys": ("keyboard", "Keys"),
    "person": ("user", "Person"),
    "case": ("folder", "Case"),
    "new-case": ("plus", "New case"),
    "letter": ("envelope-simple", "Letter"),
}
"""Icon and message of a tab until its own name is known, by the kind of its key."""


def tab_of(words: Words, key: str) -> tuple[str, str]:
    """Icon and words of a tab whose own name is not known yet; raises `KeyError` for a key of no page."""
    icon, label = TABS[key.partition(":")[0]]
    return icon, words(label)


def is_page(key: str) -> bool:
    """Whether this version has a page for a key: what was remembered may be of another."""
    return key.partition(":")[0] in TABS


class Presenter(Protocol):
    """What the window asks of every presenter."""

    def start(self) -> None: ...

    def changed(self, changes: Changes) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the window."""

    screen: QWidget
    presenter: Presenter


@dataclass(frozen=True, slots=True)
class Beyond:
    """What pages ask of the window beyond its being their `Navigator`."""

    find: Callable[[], None]
    practise: Callable[[], None]
    lock: Callable[[], None]
    sync_now: Callable[[], None]
    sign_in: Callable[[], None]
    signed_in: Callable[[], None]
    line: Callable[[], LineState]
    choose_size: Callable[[int], None]


class Pages:
    """Wires screens to presenters."""

    def __init__(
        self, desk: CaredDesk, runner: Runner, navigator: Navigator, words: Words, beyond: Beyond
    ) -> None:
        self._desk, self._runner, self._navigator, self._words = desk, runner, navigator, words
        self._beyond = beyond

    def make(self, key: str) -> Page:
        """The page of a tab, not started."""
        wired = self._desk, self._runner, self._navigator, self._words
        kind, _, id = key.partition(":")
        match kind:
            case "work":
                return self._work()
            case "queue":
                return Page(*queue_tab(*wired))
            case "letters":
                return Page(*letters_tab(*wired))
            case "sync":
                return self._outbox()
            case "conflicts":
                return Page(*conflicts_tab(*wired))
            case "look-after":
                return Page(*disagreements_tab(*wired))
            case "officers":
                return Page(*officers_tab(*wired))
            case "desk":
                return self._this_desk()
            case "own-keys":
                return self._own_keys()
            case "person":
                return Page(*person_tab(*wired, PersonId(id)))
            case "case":
                return Page(*case_tab(*wired, CaseId(id)))
            case "letter":
                return Page(*letter_tab(*wired, CaseId(id)))
            case "new-case":
                return self.new_case()
            case _:
                return self._sign_in()

    def new_case(
        self, person: PersonId | None = None, place: PropertyId | None = None, typed: str = ""
    ) -> Page:
        """The form of a new case with what is known of it."""
        wired = self._desk, self._runner, self._navigator, self._words
        return Page(*new_case_tab(*wired, person, place, typed))

    def _work(self) -> Page:
        words = self._words
        screen = WorkScreen(words)
        presenter = WorkPresenter(screen, self._desk, self._runner, self._navigator, words)
        screen.opened.connect(presenter.opened)
        screen.why_asked.connect(presenter.why_asked)
        screen.print_asked.connect(presenter.print_asked)
        screen.search_asked.connect(self._beyond.find)
        screen.guide_declined.connect(presenter.guide_declined)
        screen.guide_taken.connect(self._beyond.practise)
        return Page(screen, presenter)

    def _outbox(self) -> Page:
        wired = self._desk, self._runner, self._navigator, self._words
        screen, presenter = outbox_tab(*wired, self._beyond.line())
        screen.sync_asked.connect(self._beyond.sync_now)
        screen.sign_in_asked.connect(self._beyond.sign_in)
        return Page(screen, presenter)

    def _sign_in(self) -> Page:
        words = self._words
        screen = SignInScreen(words)
        presenter = SignInPresenter(screen, self._desk, self._runner, words, self._beyond.signed_in)
        screen.given.connect(presenter.given)
        screen.code_given.connect(presenter.code_given)
        return Page(screen, presenter)

    def _this_desk(self) -> Page:
        words = self._words
        screen = ThisDeskScreen(words)
        tell = self._navigator.tell
        sign_ins = SignInsPresenter(screen.sign_ins, self._desk, self._runner, words, tell)
        presenter = ThisDeskPresenter(screen, self._desk, self._runner, words, tell, sign_ins)
        screen.sign_ins.ended.connect(sign_ins.ended)
        screen.size_chosen.connect(self._beyond.choose_size)
        screen.account_chosen.connect(presenter.account_chosen)
        screen.passphrase_chosen.connect(presenter.passphrase_chosen)
        screen.pin_chosen.connect(presenter.pin_chosen)
        screen.passphrase_changed.connect(presenter.passphrase_changed)
        screen.code_wanted.connect(presenter.code_wanted)
        screen.code_kept.connect(presenter.code_kept)
        screen.lock_after_chosen.connect(presenter.lock_after_chosen)
        screen.lock_wanted.connect(self._beyond.lock)
        screen.backup_wanted.connect(presenter.backup_wanted)
        screen.check_wanted.connect(presenter.check_wanted)
        return Page(screen, presenter)

    def _own_keys(self) -> Page:
        screen = OwnKeysScreen(self._words)
        presenter = OwnKeysPresenter(screen, self._desk, self._runner, self._navigator, self._words)
        screen.change_asked.connect(presenter.change_asked)
        screen.caught.connect(presenter.caught)
        screen.kept.connect(presenter.kept)
        screen.given_back.connect(presenter.given_back)
        screen.all_given_back.connect(presenter.all_given_back)
        return Page(screen, presenter)
