"""What a list shows when it is empty: what is so, when it was checked, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.panel import Caption
from ui.widgets.picture import Picture
from ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Act:
    """An act offered: what `acted` will say, its words, icon and key hint."""

    key: str
    label: str
    icon: str = ""
    hint: str = ""


class EmptyState(QWidget):
    """Head and detail beside an icon, and the acts below; the first act is the primary one."""

    acted = Signal(str)

    def __init__(
        self,
        icon: str,
        head: str,
        detail: str = "",
        acts: Sequence[Act] = (),
        *,
        caption: str = "",
        colour: str = "ok",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._head = Text(head, Type.TIMER, wrap=True)
        self._detail = Text(detail, Type.BODY, "text2", wrap=True)
        self._detail.setVisible(bool(detail))
        words = spaced(QVBoxLayout(), gap=0)
        words.addStretch(1)  # an aligned layout would be as high as its words are on one line
        words.addWidget(self._head)
        words.addWidget(self._detail)
        words.addStretch(1)
        top = spaced(QHBoxLayout(), gap=16)
        top.addWidget(Picture(icon, colour=colour, size=34, line=46), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = spaced(QVBoxLayout(self), gap=12, pad=(GUTTER, 40, GUTTER, GUTTER))
        column.addLayout(top)
        if caption:
            column.addWidget(Caption(caption))
        row = spaced(QHBoxLayout(), gap=8)
        self.buttons: dict[str, Button] = {}
        for place, act in enumerate(acts):
            kind = ButtonKind.SECONDARY if place else ButtonKind.PRIMARY
            button = Button(act.label, kind, icon=act.icon, key=act.hint)
            button.clicked.connect(lambda _=False, key=act.key: self.acted.emit(key))
            self.buttons[act.key] = button
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def set_words(self, head: str, detail: str = "") -> None:
        self._head.setText(head)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
