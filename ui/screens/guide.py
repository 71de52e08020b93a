"""The guide beside the practice window: which step is in hand, and how it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.start_looks import StepLook, StepState
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.keys import on_key
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.text import Text

_WIDE, _LEFT_FOR_THE_DESK = 280, 900
_NO_LIMIT = 16_777_215
_ICONS = {
    StepState.DONE: ("check-circle-fill", "ok"),
    StepState.NOW: ("arrow-circle-right-fill", "accent"),
    StepState.LATER: ("circle", "text2"),
}


class GuidePanel(Panel):
    """`pressed` is sent by its one button, `grown` when something else is to be read.

    In a narrow window only the step in hand shows, above the desk.
    """

    pressed = Signal()
    grown = Signal()

    def __init__(self, words: Words, key: str, *, parent: QWidget | None = None) -> None:
        """`key` presses the button."""
        super().__init__("surface", "rb", parent=parent)
        self._looks: tuple[StepLook, ...] = ()
        self._spoken = ""
        self._narrow = False
        self.setAccessibleName(words("Your first call"))
        self._place = Text("", Type.SECONDARY, "text2", wrap=True)
        self._steps = spaced(QVBoxLayout(), gap=12)
        self.button = Button("", ButtonKind.PRIMARY, icon="check", key=key)
        self.button.clicked.connect(self.pressed)
        self.button.hide()
        inner = QWidget()
        column = spaced(QVBoxLayout(inner), gap=8, pad=(GUTTER, 12, GUTTER, 12))
        self._title = Text(words("Your first call"), Type.SECTION, wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._place)
        column.addLayout(self._steps)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = spaced(QVBoxLayout(self))
        self._inner = inner
        whole.addWidget(ScrollPage(inner))
        on_key(self, key, self._press, "window")

    def show_steps(self, place: str, steps: Sequence[StepLook], now: StepLook | None, button: str) -> None:
        """Show all steps with the one in hand; a new one is spoken."""
        self._place.setText(place)
        self._looks = tuple(steps)
        self._set_button(button)
        self._show()
        self.grown.emit()
        if now is not None:
            self._say(f"{place}. {now.head}. {now.detail}")

    def show_done(self, head: str, detail: str, button: str) -> None:
        """Say that it is done."""
        self._place.setText("")
        self._looks = (StepLook(StepState.DONE, head, detail),)
        self._set_button(button)
        self._show()
        self.grown.emit()
        self._say(f"{head}. {detail}")

    def set_narrow(self, narrow: bool) -> None:
        """Show the step in hand alone, or all."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self._title.setVisible(not narrow)
            self._place.setVisible(not narrow)
            self._show()

    def least_height(self, width: int) -> int:
        """The height in which all that shows is read without scrolling."""
        layout = self._inner.layout()
        assert layout is not None
        return layout.totalHeightForWidth(width) + 2

    def _press(self) -> None:
        if self.button.isVisible():
            self.button.click()

    def _set_button(self, label: str) -> None:
        self.button.setVisible(bool(label))
        if label:
            self.button.set_label(label)

    def _say(self, sentence: str) -> None:
        if sentence != self._spoken:
            self._spoken = sentence
            announce(self, sentence)

    def _show(self) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for look in self._looks:
            if not self._narrow or look.detail:
                place = self._place.text() if self._narrow else ""
                row = _step(replace(look, head=" · ".join(filter(None, (place, look.head)))))
                self._steps.addWidget(row)
                row.show()  # at once: how high they are is asked for now


def _step(look: StepLook) -> QWidget:
    made = QWidget()
    icon, colour = _ICONS[look.state]
    row = spaced(QHBoxLayout(made), gap=10)
    row.addWidget(Picture(icon, colour=colour, size=18), 0, Qt.AlignmentFlag.AlignTop)
    words = spaced(QVBoxLayout(), gap=4)
    now = bool(look.detail)
    words.addWidget(Text(look.head, Type.STRONG if now else Type.BODY, "text" if now else "text2", wrap=True))
    if now:
        words.addWidget(Text(look.detail, Type.BODY, wrap=True))
    row.addLayout(words, 1)
    return made


class Guided(QWidget):
    """A desk with the guide at its left, or above it where the window is narrow."""

    def __init__(self, guide: GuidePanel, desk: QWidget) -> None:
        super().__init__()
        self._guide = guide
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(guide)
        self._row.addWidget(desk, 1)
        guide.grown.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the guide the room it needs now."""
        t, way = theme(), QBoxLayout.Direction
        narrow = self.width() < t.letter(_WIDE + _LEFT_FOR_THE_DESK)
        self._guide.set_narrow(narrow)
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        wide = t.letter(_WIDE)
        high = min(self._guide.least_height(self.width()), self.height() // 3) if narrow else 0
        self._guide.setMinimumSize(0 if narrow else wide, high)
        self._guide.setMaximumSize(_NO_LIMIT if narrow else wide, high or _NO_LIMIT)
