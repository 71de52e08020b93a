"""The help: the page of the screen in hand, the way back, and a search over all pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from caseapp.help_pages import CONTENTS, FoundPage, HelpPage, HelpPages
from caseapp.texts import Words
from ui.delegates.looks import ResultLook, Span

_ACT = re.compile(r"^\[[^\]]+\]\(do:([\w-]+)\)\n*", re.MULTILINE)
_BEFORE_THE_WORD = 18
"""Letters of a line that are shown before the first that matched; the panel is narrow."""


class HelpView(Protocol):
    """The panel of the help, as the presenter uses it."""

    def show_page(self, title: str, text: str, *, can_go_back: bool) -> None: ...

    def show_found(self, rows: Sequence[tuple[str, ResultLook]], told: str) -> None: ...


class HelpPresenter:
    """`acts` are what a page may offer to begin, such as the practice call; where one is missing it is not offered."""

    def __init__(
        self, view: HelpView, pages: HelpPages, words: Words, acts: Mapping[str, Callable[[], object]]
    ) -> None:
        self._view, self._pages, self._words, self._acts = view, pages, words, acts
        self._way: list[str] = []

    def open(self, topic: str) -> None:
        """Show the page about a screen; the way back begins anew."""
        self._way = [topic]
        self._show()

    def contents(self) -> None:
        """Show what pages there are."""
        self._go(CONTENTS)

    def followed(self, target: str) -> None:
        """Go where a link leads: to another page, or to an act."""
        kind, _, act = target.partition(":")
        if kind == "do":
            self._acts[act]()
        else:
            self._go(target.removesuffix(".md"))

    def back(self) -> None:
        """Go to the page before this one."""
        if len(self._way) > 1:
            self._way.pop()
        self._show()

    def searched(self, text: str) -> None:
        """Show the pages with these words; without any the page that was open."""
        if not text.strip():
            self._show()
            return
        words, found = self._words, self._pages.find(text)
        told = words.count("1 page", "{number} pages", len(found))
        self._view.show_found(
            [(each.page.id, _row(each)) for each in found],
            told if found else words("No page has these words. Try fewer or shorter ones."),
        )

    def chosen(self, id: str) -> None:
        """Open a page that was found."""
        self._go(id)

    def _go(self, id: str) -> None:
        if self._way[-1:] != [id]:
            self._way.append(id)
        self._show()

    def _show(self) -> None:
        page = self._pages.page(self._way[-1])
        self._view.show_page(page.title, self._offered(page), can_go_back=len(self._way) > 1)

    def _offered(self, page: HelpPage) -> str:
        return _ACT.sub(lambda link: link[0] if link[1] in self._acts else "", page.text)


def _row(found: FoundPage) -> ResultLook:
    line, matched = found.line, found.matched
    first = min((start for start, _ in matched), default=0)
    cut = line.rfind(" ", 0, max(0, first - _BEFORE_THE_WORD)) + 1 if first > _BEFORE_THE_WORD else 0
    shift = cut - 1 if cut else 0
    return ResultLook(
        icon="book-open",
        title=found.page.title,
        why=f"…{line[cut:]}" if cut else line,
        matched=tuple(Span(start - shift, length) for start, length in matched),
    )
