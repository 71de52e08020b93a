"""A filed letter page by page, from memory."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER
from ui.widgets.act_button import act_button
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.keys import bind, on_key
from ui.widgets.page_preview import PagePreview
from ui.widgets.panel import Heading, Panel


class LetterView(Panel):
    """`left` tells that the officer goes back, `print_asked` that the letter is wanted on paper."""

    left = Signal()
    print_asked = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._words = words
        self._head = Heading("", height=44)
        self.preview = PagePreview(words("Letter"))
        self.preview.setMaximumWidth(theme().letter(680))
        self._back = Button(words("Back to the case"), icon="arrow-left", key="Esc", compact=True)
        self._before = act_button(words, "page-before", icon=False, compact=True)
        self._next = act_button(words, "next-page", icon=False, compact=True)
        self.print = act_button(words, "print", compact=True)
        foot = Panel("window", "t")
        acts = spaced(Flow(foot), gap=8, pad=(GUTTER, 8, GUTTER, 8))
        for button in (self._before, self._next, self.print, self._back):
            acts.addWidget(button)
        desk = QWidget()
        room = spaced(QVBoxLayout(desk), pad=(GUTTER, GUTTER, GUTTER, GUTTER))
        room.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(desk)
        column = spaced(QVBoxLayout(self))
        column.addWidget(self._head)
        column.addWidget(scroll, 1)
        column.addWidget(foot)
        self._back.clicked.connect(self.left)
        self._before.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        on_key(self, "Esc", self._back.click)
        self.print.clicked.connect(self.print_asked)
        bind(self, "print", self.print.click)
        bind(self, "page-before", self._before.click)
        bind(self, "next-page", self._next.click)

    def show_letter(self, title: str, pdf: bytes) -> None:
        """Show the first page of this PDF."""
        self.preview.show_pdf(pdf)
        self._head.set_title(title)
        several = self.preview.pages() > 1
        self._before.setVisible(several)
        self._next.setVisible(several)
        self._turn(0)
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Let go of the letter."""
        self.preview.clear()

    def _turn(self, by: int) -> None:
        self.preview.show_page(self.preview.page() + by)
        self._head.set_count(
            self._words("Page {page} of {pages}", page=self.preview.page() + 1, pages=self.preview.pages())
        )
