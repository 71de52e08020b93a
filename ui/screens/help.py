"""The help beside the work: one page, the contents, and a search over all pages. It never covers what is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.delegates.looks import ResultLook
from ui.delegates.result_row import ResultRowDelegate
from ui.keymap import key_shown
from ui.screens.keyed_list import KeyedList
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.flow import Flow
from ui.widgets.key_hint import KeyHint
from ui.widgets.keys import bind, on_key
from ui.widgets.page_text import PageText
from ui.widgets.panel import Panel
from ui.widgets.search_box import SearchBox
from ui.widgets.text import Text

_WIDE = 360


class HelpPanel(Panel):
    """`followed` carries a link, `searched` what is typed, `chosen` a page that was found.

    `closed` and `left` give the focus back to the work; the former also puts the help away.
    """

    followed = Signal(str)
    searched = Signal(str)
    chosen = Signal(str)
    back_asked = Signal()
    contents_asked = Signal()
    closed = Signal()
    left = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("surface", "lt", parent=parent)
        self._words = words
        self.setAccessibleName(words("Help"))
        self.box = SearchBox(
            words("Search the help"),
            placeholder=words("Search the help"),
            key="/",
            clear_words=words("Esc clear"),
        )
        self.page = PageText()
        self.results = KeyedList(words("Pages found"), ResultRowDelegate(driven=True))
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._told = Text("", Type.SECONDARY, "text2", wrap=True)
        self._body = QStackedWidget()
        self._body.addWidget(self.page)
        self._body.addWidget(self._make_found())
        column = spaced(QVBoxLayout(self), pad=(1, 1, 0, 0))
        column.addWidget(self._make_head())
        column.addWidget(self._body, 1)
        self._foot = self._make_foot()
        self._wide = False
        column.addWidget(self._foot)
        self.setFocusProxy(self.page)
        self._connect()

    def show_page(self, title: str, text: str, *, can_go_back: bool) -> None:
        """Show a page; its title is spoken."""
        searching = self.box.hasFocus() and self.is_searching()
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)
        self.page.show_page(title, text)
        self._body.setCurrentWidget(self.page)
        self.back.setVisible(can_go_back)
        if searching:
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, title)

    def show_found(self, rows: Sequence[tuple[str, ResultLook]], told: str) -> None:
        """Show the pages with the words that were typed, the best first, and say how many."""
        self.results.show_rows(rows)
        if rows:
            self.results.set_now(rows[0][0])
        self._told.setText(told)
        self._body.setCurrentIndex(1)
        announce(self, told)

    def is_searching(self) -> bool:
        """Whether pages that were found show instead of one page."""
        return self._body.currentIndex() == 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where it is wide it is low: one line for title and search, and no line of keys."""
        wide = self.width() >= theme().letter(_WIDE)
        if wide is self._wide:
            return
        self._wide = wide
        if wide:
            self._title.insertWidget(2, self.box, 100)
        else:
            self._head.addWidget(self.box)
        self._foot.setVisible(not wide)

    def _make_head(self) -> QWidget:
        words = self._words
        head = Panel("surface", "b")
        self.back = IconButton("arrow-left", words("Back"), size=16)
        self.back.hide()
        self.contents = Button(words("Contents"), ButtonKind.LINK)
        self.close_help = IconButton("x", words("Close the help"))
        self._title = spaced(QHBoxLayout(), gap=8)
        self._title.addWidget(self.back)
        self._title.addWidget(Text(words("Help"), Type.STRONG))
        self._title.addStretch(1)
        self._title.addWidget(self.contents)
        self._title.addWidget(self.close_help)
        self._head = spaced(QVBoxLayout(head), gap=8, pad=(GUTTER, 8, 12, 10))
        self._head.addLayout(self._title)
        self._head.addWidget(self.box)
        return head

    def _make_found(self) -> QWidget:
        found = QWidget()
        column = spaced(QVBoxLayout(found))
        room = spaced(QVBoxLayout(), pad=(GUTTER, 8, GUTTER, 8))
        room.addWidget(self._told)
        column.addLayout(room)
        column.addWidget(self.results, 1)
        return found

    def _make_foot(self) -> QWidget:
        words = self._words
        foot = Panel("window", "t")
        row = spaced(Flow(foot), gap=12, pad=(GUTTER, 4, GUTTER, 4))
        for keys, does in (
            (("Esc",), words("close")),
            ((key_shown("to-work"),), words("to the work")),
            ((key_shown("page-back"),), words("back")),
        ):
            row.addWidget(KeyHint(keys, does))
        return foot

    def _connect(self) -> None:
        self.page.followed.connect(self.followed)
        self.box.searched.connect(self.searched)
        self.box.moved.connect(self._move)
        self.box.opened.connect(lambda _: self._choose())
        self.results.clicked.connect(lambda _: self._choose())
        self.back.clicked.connect(self.back_asked)
        self.contents.clicked.connect(self.contents_asked)
        self.close_help.clicked.connect(self.closed)
        bind(self, "search-help", lambda: self.box.setFocus(Qt.FocusReason.ShortcutFocusReason))
        bind(self, "page-back", self.back_asked.emit)
        bind(self, "to-work", self.left.emit)
        on_key(self, "Esc", self._leave)

    def _move(self, step: int) -> None:
        keys = self.results.keys()
        if keys and self.is_searching():
            at = keys.index(self.results.now()) + step
            self.results.set_now(keys[max(0, min(len(keys) - 1, at))])
            announce(self, self.results.spoken_now())

    def _choose(self) -> None:
        if self.is_searching() and self.results.now():
            self.chosen.emit(self.results.now())

    def _leave(self) -> None:
        if self.box.text():
            self.box.clear()
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.closed.emit()
