"""The case in hand beside a list: its danger, promise and facts, what happened last, and what can be said now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.queue_looks import CasePeek
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, PEEK, Type
from ui.widgets.band import MarkerBand
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.panel import Caption, Panel
from ui.widgets.rule import Rule
from ui.widgets.say import SayBox
from ui.widgets.text import Text


class CasePeekPane(Panel):
    """`opened` and `letter_asked` are sent by its buttons."""

    opened = Signal()
    letter_asked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("surface", "l")
        self._words = words
        self._look: CasePeek | None = None
        self.setAccessibleName(words("Of the case in hand"))
        self.danger = MarkerBand("", small=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot = Panel("surface", "lt")
        self.open = Button(words("Open"), ButtonKind.PRIMARY, key="Enter")
        self.letter = Button(words("Letter"), icon="envelope-simple", key="L")
        self.open.clicked.connect(self.opened)
        self.letter.clicked.connect(self.letter_asked)
        foot = spaced(Flow(self._foot), gap=8, pad=(GUTTER, 12, GUTTER, 12))
        foot.addWidget(self.open)
        foot.addWidget(self.letter)
        column = spaced(QVBoxLayout(self))
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self.danger)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self.setFixedWidth(theme().space(PEEK))
        self.danger.clear()
        self._foot.hide()

    def show_peek(self, look: CasePeek | None) -> None:
        """Show a case; None leaves the pane empty."""
        if look == self._look:
            return
        self._look = look
        self._foot.setVisible(look is not None)
        self._scroll.setWidget(self._body(look) if look is not None else QWidget())
        if look is None or not look.danger:
            self.danger.clear()
        else:
            self.danger.show_unread(look.danger, look.danger_detail)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(theme().space(PEEK))
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Qt measures a page that scrolls as if its bar took no room: wrapped lines would be cut."""
        page = self._scroll.widget()
        layout = page.layout() if page is not None else None
        if page is not None and layout is not None:
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            page.setMinimumHeight(layout.totalHeightForWidth(self.width() - bar))

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
