"""The case in hand beside a list: its danger, promise and facts, what happened last, and what can be said now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.queue_looks import CasePeek
from ui.screens.peek import Peek
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.panel import Caption
from ui.widgets.rule import Rule
from ui.widgets.say import SayBox
from ui.widgets.text import Text


class CasePeekPane(Peek):
    """`opened` and `letter_asked` are sent by its buttons."""

    opened = Signal()
    letter_asked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(words("Of the case in hand"))
        self._words = words
        self._look: CasePeek | None = None
        self.open = Button(words("Open"), ButtonKind.PRIMARY, key="Enter")
        self.letter = Button(words("Letter"), icon="envelope-simple", key="L")
        self.open.clicked.connect(self.opened)
        self.letter.clicked.connect(self.letter_asked)
        foot = spaced(Flow(self.foot), gap=8, pad=(GUTTER, 12, GUTTER, 12))
        foot.addWidget(self.open)
        foot.addWidget(self.letter)

    def show_peek(self, look: CasePeek | None) -> None:
        """Show a case; None leaves the pane empty."""
        if look == self._look:
            return
        self._look = look
        if look is None:
            self.show_page(None)
        else:
            self.show_page(self._body(look), look.danger, look.danger_detail)

    def _body(self, look: CasePeek) -> QWidget:
        body = QWidget()
        column = spaced(QVBoxLayout(body), gap=8, pad=(GUTTER, GUTTER, GUTTER, GUTTER))
        column.addWidget(Text(look.title, Type.SECTION, wrap=True))
        column.addWidget(Text(look.reference, Type.CODE, "text2"))
        chip = spaced(QHBoxLayout())
        chip.addWidget(Chip(look.due))
        chip.addStretch(1)
        column.addLayout(chip)
        if look.why:
            column.addWidget(Text(look.why, Type.SECONDARY, "text2", wrap=True))
        column.addWidget(Rule())
        column.addLayout(_pairs(look.facts, Type.SECONDARY, Type.BODY))
        if look.latest:
            column.addWidget(Rule())
            column.addWidget(Caption(self._words("Latest")))
            column.addLayout(_pairs(look.latest, Type.FIGURES, Type.BODY))
        column.addWidget(Rule())
        column.addWidget(Caption(self._words("Say")))
        column.addWidget(SayBox(look.say))
        column.addStretch(1)
        return body


def _pairs(pairs: tuple[tuple[str, str], ...], label: Type, value: Type) -> QGridLayout:
    grid = spaced(QGridLayout(), gap=6)
    grid.setColumnStretch(1, 1)
    for row, (name, words) in enumerate(pairs):
        grid.addWidget(Text(name, label, "text2"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(words, value, wrap=True), row, 1)
    return grid
