"""The tabs that are open and their pages: which are made, which is in front, in what order they are stepped through."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from caseapp.texts import Words
from ui.widgets.frame import Frame
from ui.widgets.search_box import SearchBox
from ui.windows.ahead import PAGES, Ahead
from ui.windows.pages import Page, is_page, tab_of


class OpenTabs:
    """A page is made, or taken from those built ahead, when it first comes to the front.

    `pages` holds the open tabs by key; None: its page has not been in front yet. While something is searched for, the
    results stand before all of them.
    """

    def __init__(
        self,
        frame: Frame,
        box: SearchBox,
        words: Words,
        make: Callable[[str], Page],
        *,
        opening: Callable[[str], None],
        coming: Callable[[str], None],
        changed: Callable[[], None],
    ) -> None:
        """Told are the key of a tab that is `opening` or `coming` to the front, and that what is open has `changed`."""
        self._frame, self._box, self._words, self._make = frame, box, words, make
        self._opening, self._coming, self._changed = opening, coming, changed
        self.ahead = Ahead(make, frame, frame)
        self.pages: dict[str, Page | None] = {}
        frame.tabs.chosen.connect(self.show)

    def restore(self, keys: Iterable[str], now: str) -> None:
        """Open what was open, this one in front; my work where there is nothing."""
        self._frame.tabs.blockSignals(True)  # the first would come to the front by itself
        for key in dict.fromkeys(filter(is_page, keys)):
            if key not in self.pages:
                self._add(key)
        self._frame.tabs.blockSignals(False)
        self.bring(now if now in self.pages else next(iter(self.pages), "work"))
        for key in PAGES:
            if self.pages.get(key) is None:
                self.ahead.want(key)

    def made(self) -> list[Page]:
        """The pages that have been in front since the window opened."""
        return [page for page in self.pages.values() if page is not None]

    def in_front(self) -> QWidget | None:
        """The screen of the tab that is chosen."""
        page = self.pages.get(self._frame.tabs.now() or "")
        return page.screen if page is not None else None

    def bring(self, key: str, make: Callable[[], Page] | None = None) -> None:
        """Put a tab before the search and all others, opened and made if need be, and give its page the focus."""
        page = self.pages.get(key)
        if page is None:
            page = self.ahead.take(key)
            if page is None:
                page = make() if make is not None else self._make(key)
                self._frame.add_page(key, page.screen)
            if key in self.pages:
                self.pages[key] = page
            else:
                self._add(key, page)
            page.presenter.start()
        self._box.clear()
        self._frame.tabs.choose(key)
        self.show(key)
        self._focus(key)

    def show(self, key: str) -> None:
        """Show the page of the tab that is chosen, unless the search stands before it."""
        self._coming(key)
        if key in self.pages and not self._box.text().strip():
            if self.pages[key] is None:
                self.bring(key)
                return
            self._frame.show_page(key)
            self._changed()
            self._frame.nav.set_now(key)

    def step(self, step: int) -> None:
        """Bring the next (1) or the one before (-1), round the ends."""
        keys = self._frame.tabs.keys()
        now = self._frame.tabs.now()
        if now is not None:
            self.bring(keys[(keys.index(now) + step) % len(keys)])

    def name(self, key: str, icon: str, label: str) -> None:
        """Give a tab its own name, if it is still open."""
        if key in self.pages and self._frame.tabs.label(key) != label:
            self._frame.tabs.set_tab(key, icon, label)

    def close(self, key: str) -> None:
        """Close a tab, if it is open; my work comes after the last. One that is not in front leaves the focus alone."""
        if key not in self.pages:
            return
        in_front = self._frame.tabs.now() == key
        self.let_go(key)
        if not self.pages:
            self.bring("work")
        elif in_front:
            self.focus()

    def let_go(self, key: str) -> None:
        """Take a tab and its page away."""
        page = self.pages.pop(key)
        if page is not None:
            page.presenter.close()
            self._frame.remove_page(key)
            self.ahead.want(key)
        self._frame.tabs.remove_tab(key)
        self._changed()

    def focus(self) -> None:
        """Give the page in front the focus."""
        self._focus(self._frame.tabs.now() or "")

    def close_pages(self) -> None:
        """Let go of what all pages hold, and make no more; the screens are the frame's."""
        self.ahead.close()
        for page in self.made():
            page.presenter.close()

    def _add(self, key: str, page: Page | None = None) -> None:
        self.pages[key] = page
        self._frame.tabs.add_tab(key, *tab_of(self._words, key))
        self._opening(key)

    def _focus(self, key: str) -> None:
        page = self.pages.get(key)
        if page is not None:
            page.screen.setFocus(Qt.FocusReason.OtherFocusReason)
