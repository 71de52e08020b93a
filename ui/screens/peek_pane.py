"""The pane beside the search results: danger, name, needs, address, phone and open cases before Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.found import PeekLook
from ui.screens.peek import Peek
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.panel import Caption
from ui.widgets.picture import Picture
from ui.widgets.rule import Rule
from ui.widgets.text import Text

_BESIDE = 1.3
"""Up to this text size a promise fits beside its case."""


class PeekPane(Peek):
    """`opened` is sent by its button."""

    opened = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(words("Of the chosen result"))
        self._words = words
        foot = spaced(QVBoxLayout(self.foot), pad=(GUTTER, 12, GUTTER, 12))
        self.button = Button(words("Open"), ButtonKind.PRIMARY, key="Enter")
        self.button.clicked.connect(self.opened)
        foot.addWidget(self.button)
        self.show_peek(None)

    def show_peek(self, look: PeekLook | None) -> None:
        """Show a result; None leaves the pane empty."""
        if look is None:
            self.show_page(None)
            return
        self.show_page(self._body(look), look.danger, look.danger_detail)
        self.button.set_label(look.act)

    def _body(self, look: PeekLook) -> QWidget:
        body = QWidget()
        column = spaced(QVBoxLayout(body), gap=8, pad=(GUTTER, GUTTER, GUTTER, GUTTER))
        head = spaced(QVBoxLayout())
        head.addWidget(Text(look.name, Type.TIMER, wrap=True))
        if look.detail:
            head.addWidget(Text(look.detail, Type.BODY, "text2", wrap=True))
        column.addLayout(head)
        if look.pills:
            pills = spaced(Flow(), gap=6)
            for pill in look.pills:
                pills.addWidget(Chip(pill))
            column.addLayout(pills)
        for icon, line in look.lines:
            column.addLayout(_line(icon, line))
        column.addSpacing(theme().space(8))
        column.addWidget(
            Caption(
                self._words("Open cases {number}", number=len(look.cases))
                if look.cases
                else self._words("No open case")
            )
        )
        for title, due in look.cases:
            column.addWidget(Rule())
            if theme().factor > _BESIDE:
                column.addWidget(Text(title, wrap=True))
                column.addWidget(Chip(due))
            else:
                row = spaced(QHBoxLayout(), gap=8)
                row.addWidget(Text(title, wrap=True), 1)
                row.addWidget(Chip(due))
                column.addLayout(row)
        if look.others:
            column.addSpacing(theme().space(8))
            column.addWidget(Caption(look.others_title))
            for icon, line in look.others:
                column.addLayout(_line(icon, line))
        column.addStretch(1)
        return body


def _line(icon: str, line: str) -> QHBoxLayout:
    row = spaced(QHBoxLayout(), gap=8)
    row.addWidget(Picture(icon), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(line, wrap=True), 1)
    return row
