"""A short form with one button, as the ways to an open desk use it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.text import Text

LABEL = 170
"""Room for the label of each field."""
FORM = 620
"""Widest form."""
_GAP = 4


class Form(QWidget):
    """A head, a sentence under it, fields below each other, and one button; Enter in any field presses it.

    What is not a field goes `above` them or `below` the button, other buttons `beside` it.
    """

    pressed = Signal()

    def __init__(self, head: str, detail: str, fields: dict[str, Field], button: str, icon: str) -> None:
        super().__init__()
        self._fields = fields
        self.setMaximumWidth(theme().letter(FORM))
        self._head, self._detail = (
            Text(head, Type.NAME, wrap=True),
            Text(detail, Type.SAY, "text2", wrap=True),
        )
        column = spaced(QVBoxLayout(self), gap=12, pad=(4, 4, 4, 4))  # room for a ring of focus
        words = spaced(QVBoxLayout(), gap=4)
        words.addWidget(self._head)
        words.addWidget(self._detail)
        column.addLayout(words)
        column.addSpacing(theme().space(4))
        self.above = spaced(QVBoxLayout(), gap=12)
        column.addLayout(self.above)
        for field in fields.values():
            column.addWidget(field)
            field.entered.connect(self._press)
        self.button = Button(button, ButtonKind.PRIMARY, icon=icon, key="Enter")
        self.button.clicked.connect(self._press)
        self.busy = Text("", Type.BODY, "text2", wrap=True)
        row = spaced(QHBoxLayout())
        row.addSpacing(theme().space(LABEL) + theme().space(_GAP) if fields else 0)
        row.addWidget(self.button)
        self.beside = spaced(QHBoxLayout(), gap=8)
        row.addSpacing(theme().space(8))
        row.addLayout(self.beside)
        row.addStretch(1)
        column.addSpacing(theme().space(4))
        column.addLayout(row)
        column.addWidget(self.busy)
        self.below = spaced(QVBoxLayout(), gap=12)
        column.addLayout(self.below)
        column.addStretch(1)
        self.setFocusProxy(next(iter(fields.values()), self.button))

    def set_words(self, head: str, detail: str, button: str) -> None:
        self._head.setText(head)
        self._detail.setText(detail)
        self.button.set_label(button)

    def show_problem(self, field: str, sentence: str) -> None:
        shown = self._fields[field]
        first = sentence and not any(each.line.property("wrong") for each in self._fields.values())
        shown.set_wrong(sentence)
        if first:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, sentence: str) -> None:
        self.busy.setText(sentence)
        self.button.set_reason(sentence)
        if sentence:
            announce(self, sentence)

    def _press(self) -> None:
        if not self.button.reason():
            self.pressed.emit()
