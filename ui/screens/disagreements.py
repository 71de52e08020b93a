"""The list of those who look after a team: each conflict and review in a sentence, with what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.delegates.looks import OutboxLook
from ui.delegates.outbox_row import OutboxRowDelegate
from ui.screens.keyed_list import KeyedList
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.empty import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.keys import bind
from ui.widgets.panel import Heading, Panel
from ui.widgets.text import Text


class DisagreementsScreen(Panel):
    """`opened` and `looked_at` carry the id of the row in hand."""

    opened = Signal(str)
    looked_at = Signal(str)
    print_asked = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        self.heading = Heading(words("To look after"), height=44, large=True, fill="surface")
        self.rows = KeyedList(words("To look after"), OutboxRowDelegate(), loading=words("Loading"))
        self.rows.opened.connect(self.opened)
        self.empty = EmptyState("check-circle", words("Everything is settled."))
        self._body = QStackedWidget()
        self._body.addWidget(self.rows)
        self._body.addWidget(self.empty)
        self.open = act_button(words, "open-looked", compact=True)
        self.look = act_button(words, "looked", compact=True)
        self.print = act_button(words, "print", compact=True)
        self.open.clicked.connect(lambda: self.opened.emit(self.rows.now()))
        self.look.clicked.connect(lambda: self.looked_at.emit(self.rows.now()))
        self.print.clicked.connect(self.print_asked)
        self._foot = Panel("sunken", "t")
        foot = spaced(QVBoxLayout(self._foot), gap=6, pad=(GUTTER, 10, GUTTER, 10))
        buttons = spaced(Flow(), gap=8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.look)
        buttons.addWidget(self.print)
        foot.addLayout(buttons)
        told = words("A conflict goes by itself once its officer has chosen. Works without a line.")
        foot.addWidget(Text(told, Type.SECONDARY, "text2", wrap=True))
        column = spaced(QVBoxLayout(self))
        column.addWidget(self.heading)
        column.addWidget(self._body, 1)
        column.addWidget(self._foot)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.rows)
        bind(self, "open-looked", self.open.click)
        bind(self, "looked", self.look.click)
        bind(self, "print", self.print.click)

    def show_rows(self, head: str, rows: Sequence[tuple[str, OutboxLook]]) -> None:
        self.heading.set_count(head)
        self.rows.show_rows(rows)
        self.rows.take_first()
        self._body.setCurrentWidget(self.rows if rows else self.empty)
        self._foot.setVisible(bool(rows))
