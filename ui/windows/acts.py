"""The acts that can be done now: those of the window and of the page in front, by name and by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from caseapp.domain.words import words as split_words
from caseapp.texts import Words
from ui.actions import BY_ID, Offered
from ui.keymap import key_shown
from ui.widgets.keys import ACTION, bind


class Acts:
    """Binds the window's own acts to their keys, and finds and does whatever is bound in the window."""

    def __init__(self, window: QWidget, words: Words, page: Callable[[], QWidget | None]) -> None:
        """`page` gives the page in front."""
        self._window, self._words, self._page = window, words, page

    def bind(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Take the window's own acts, which work wherever the focus is."""
        for action, act in acts.items():
            bind(self._window, action, act, "window")

    def unbind(self) -> None:
        """Let go of the window's own acts."""
        for shortcut in self._window.findChildren(QShortcut):
            if shortcut.parent() is self._window and shortcut.property(ACTION):
                shortcut.setEnabled(False)
                shortcut.setParent(None)
                shortcut.deleteLater()

    def offered(self, typed: str) -> list[Offered]:
        """Acts each of whose typed words begins a word of theirs, in the order of the table."""
        wanted = split_words(typed)
        within = self._bound()
        return [
            Offered(action, said, key_shown(action), BY_ID[action].icon)
            for action in BY_ID
            if action in within and _begins(split_words(said := self._words(BY_ID[action].text)), wanted)
        ]

    def do(self, action: str) -> None:
        """Do an act as its key would."""
        shortcut = self._bound().get(action)
        if shortcut is not None:
            shortcut.activated.emit()

    def _bound(self) -> dict[str, QShortcut]:
        """Acts of the window, its side and the page; what a page has folded away is not offered."""
        page = self._page()
        bound: dict[str, QShortcut] = {}
        for shortcut in self._window.findChildren(QShortcut):
            action, host = shortcut.property(ACTION), shortcut.parent()
            if not action or not isinstance(host, QWidget):
                continue
            of_page = page is not None and (
                host is page or (page.isAncestorOf(host) and host.isVisibleTo(page))
            )
            if of_page or host is self._window or (host.isVisible() and host.window() is self._window):
                bound.setdefault(action, shortcut)
        return bound


def _begins(said: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(each) for word in said) for each in wanted)
