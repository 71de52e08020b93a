"""The frame of the desk with its own parts: search box and results, places, whose desk it is, what is told below."""

from __future__ import annotations

from caseapp.texts import Words
from ui.keymap import key_shown
from ui.screens.contact_panel import ContactPanel
from ui.screens.search import SearchScreen
from ui.widgets.banner import OfflineBanner
from ui.widgets.button import Button, ButtonKind
from ui.widgets.frame import Frame, TopBar
from ui.widgets.nav import Nav, Place
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.search_box import SearchBox
from ui.widgets.strip import ActStrip
from ui.widgets.sync_state import SyncState
from ui.widgets.tabs import Tabs

_SEARCH = "search"


class DeskFrame(Frame):
    """`side` is folded with the frame. `strip` tells of the last act, `trouble` of what went wrong with it."""

    def __init__(self, words: Words, side: ContactPanel) -> None:
        box = SearchBox(
            words("Find anyone, any place, any case"),
            placeholder=words("Find anyone, any place, any case"),
            key=key_shown("find"),
            clear_words=words("Esc clear"),
        )
        super().__init__(
            TopBar(words("Caseapp"), words("Caseapp"), box),
            OfflineBanner(words("Read what is waiting"), key=key_shown("sync")),
            _places(words),
            Tabs(words("Open"), close_word=words("Close"), more_words=words("More tabs")),
            side,
        )
        self.fold_right(side.is_folded())
        side.folded.connect(self.fold_right)
        self.box, self.results = box, SearchScreen(words)
        self.add_page(_SEARCH, self.results)
        self.sync_state = SyncState()
        self.other_language = Button("English" if words.language == "cy" else "Cymraeg", ButtonKind.LINK)
        self.officer = Button("", ButtonKind.MENU, icon="user-circle", compact=True)
        for part in (self.sync_state, self.other_language, self.officer):
            self.top.tail.addWidget(part)
        self.strip = ActStrip(words("Undo"), key=key_shown("undo"))
        self.trouble = Notice(NoticeKind.DANGER, "", close_word=words("Close this message"))
        self.trouble.hide()
        for told in (self.strip, self.trouble):
            self.foot.addWidget(told)

    def show_search(self, shown: bool) -> None:
        """Put the results before all tabs, or take them away; a page is to be shown then."""
        self.show_tabs(not shown)
        if shown:
            self.show_page(_SEARCH)
            self.nav.set_now(None)


def _places(words: Words) -> Nav:
    nav = Nav(
        words("Places"),
        [
            Place("work", "tray", words("My work")),
            Place("queue", "stack", words("Queue")),
            Place("letters", "envelope-simple", words("Letters")),
            Place("sync", "arrows-clockwise", words("Sync")),
            Place("conflicts", "git-diff", words("Conflicts")),
            Place("look-after", "scales", words("To look after")),
            Place("officers", "users-three", words("Officers")),
        ],
        [
            Place("desk", "desktop", words("This desk"), key_shown("desk")),
            Place("keys", "keyboard", words("Keys"), key_shown("keys")),
            Place("help", "lifebuoy", words("Help"), key_shown("help")),
        ],
    )
    for place in ("look-after", "officers"):
        nav.set_shown(place, False)
    return nav
