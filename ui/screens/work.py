"""My work: what is open, worst promise first; empty it says so and offers the next act."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from caseapp.texts import Words
from ui.delegates.case_row import CaseRowDelegate
from ui.delegates.looks import CaseLook
from ui.keymap import key_shown
from ui.screens.guide_offer import GuideOffer
from ui.screens.keyed_list import KeyedList
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.widgets.act_button import act_button
from ui.widgets.empty import Act, EmptyState
from ui.widgets.key_hint import KeyBar
from ui.widgets.keys import bind
from ui.widgets.panel import Heading, Panel

_PRINT_FROM = 560
"""Pixels (divided by the text size): where it is narrower, what is told of the list needs the room of the button."""


class WorkScreen(Panel):
    """`opened` and `why_asked` carry the key of a row; `guide_taken` and `guide_declined` answer the offer."""

    opened = Signal(str)
    why_asked = Signal(str)
    search_asked = Signal()
    print_asked = Signal()
    guide_taken = Signal()
    guide_declined = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self.heading = Heading(words("My work"), height=44, large=True, fill="surface")
        self.print = act_button(words, "print", compact=True)
        self.print.clicked.connect(self.print_asked)
        self.heading.tail.addStretch(1)
        self.heading.tail.addWidget(self.print)
        delegate = CaseRowDelegate()
        delegate.link_pressed.connect(self._why)
        self.rows = KeyedList(words("My work"), delegate, loading=words("Loading"))
        self.rows.opened.connect(self.opened)
        self._nothing = words("Nothing is open for you")
        self.empty = EmptyState(
            "check-circle",
            self._nothing,
            acts=[Act("find", words("Find a caller"), "magnifying-glass", key_shown("find"))],
            caption=words("If the phone rings"),
        )
        self.empty.acted.connect(self.search_asked)
        self._body = QStackedWidget()
        self._body.addWidget(self.rows)
        self._body.addWidget(self.empty)
        column = spaced(QVBoxLayout(self))
        self.offer = GuideOffer(words)
        self.offer.taken.connect(self.guide_taken)
        self.offer.declined.connect(self.guide_declined)
        column.addWidget(self.heading)
        column.addWidget(self.offer)
        column.addWidget(self._body, 1)
        self._keys = KeyBar(
            [
                (("↑", "↓"), words("move")),
                (("Enter",), words("open")),
                ((key_shown("why"),), words("why this date")),
            ]
        )
        column.addWidget(self._keys)
        bind(self, "print", self.print.click)
        bind(self.rows, "why", lambda: self._why(self.rows.currentIndex()), "alone")
        self.setFocusProxy(self.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.print.setVisible(event.size().width() / theme().factor >= _PRINT_FROM)

    def show_offer(self, *, offered: bool) -> None:
        """Offer the guided first call, or do so no more."""
        held = self.offer.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.offer.setVisible(offered)
        if held and not offered:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_cases(self, day: str, count: str, rows: Sequence[tuple[str, CaseLook]]) -> None:
        self.heading.set_count(f"{day}  ·  {count}")
        self.rows.show_rows(rows)
        self.rows.take_first()
        self._body.setCurrentWidget(self.rows)
        self._keys.show()
        self.setFocusProxy(self.rows)

    def show_empty(self, day: str, detail: str) -> None:
        self.heading.set_count(day)
        self.rows.show_rows([])
        self.empty.set_words(self._nothing, detail)
        self._body.setCurrentWidget(self.empty)
        self._keys.hide()
        self.setFocusProxy(self.empty.buttons["find"])

    def _why(self, index: QModelIndex | QPersistentModelIndex) -> None:
        keys = self.rows.keys()
        if 0 <= index.row() < len(keys):
            self.why_asked.emit(keys[index.row()])
