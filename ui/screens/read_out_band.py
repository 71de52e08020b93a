"""The reference of a case that was just opened, large and spelled, with the sentence that tells it to the caller."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.case_looks import ReadOutLook
from ui.screens.form_row import Turning
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.button import Button
from ui.widgets.panel import Panel
from ui.widgets.rule import Rule
from ui.widgets.say import SayBox
from ui.widgets.text import Text


class ReadOutBand(Panel):
    """Stays until the officer has said it, which `said` tells, or leaves the case."""

    said = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("sunken", "b", parent=parent)
        self._caption = Text("", Type.HEAD, "text2", wrap=True)
        self._reference = Text("", Type.REFERENCE, selectable=True)
        self._reference.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._spoken = Text("", Type.SECONDARY, "text2", wrap=True)
        self._say = SayBox()
        self.done = Button(words("It was read out"), icon="check", compact=True)
        self.done.clicked.connect(self._end)
        told = spaced(QVBoxLayout())
        for part in (self._caption, self._reference, self._spoken):
            told.addWidget(part)
        told.addStretch(1)
        said = spaced(QVBoxLayout(), gap=8)
        said.addWidget(self._say)
        said.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        said.addStretch(1)
        turning = Turning()
        spaced(turning.parts, gap=GUTTER, pad=(GUTTER, 10, GUTTER, 10))
        turning.parts.addLayout(told, 1)
        turning.parts.addLayout(said, 1)
        column = spaced(QVBoxLayout(self))
        column.addWidget(Rule(colour="accent", thick=2))
        column.addWidget(turning)
        self.setVisible(False)

    def show_reference(self, look: ReadOutLook) -> None:
        """Show what the caller is to be told."""
        self._caption.setText(look.caption)
        self._reference.setText(look.reference)
        self._reference.setAccessibleName(look.spoken)
        self._spoken.setText(look.spoken)
        self._say.set_sentence(look.say)
        self.setAccessibleName(f"{look.spoken} {look.say}")
        self.setVisible(True)

    def _end(self) -> None:
        self.setVisible(False)
        self.said.emit()
