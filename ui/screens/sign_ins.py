"""Where the officer is signed in: a section of the screen of this desk."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.sign_in import SignInLook
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.button import Button
from ui.widgets.text import Text


class SignInsSection(QWidget):
    """`ended` carries the family of the sign-in whose button was pressed."""

    ended = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._column = column = spaced(QVBoxLayout(self), gap=12)
        column.addWidget(Text(words("Where you are signed in"), Type.SECTION))
        self.sentence = Text("", Type.BODY, "text2", wrap=True)
        column.addWidget(self.sentence)
        self._rows = QWidget()
        column.addWidget(self._rows)

    def show_sign_ins(self, sentence: str, looks: Sequence[SignInLook]) -> None:
        """Show them, or say why they are not known."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        rows, self._rows = self._rows, QWidget()
        rows.deleteLater()
        column = spaced(QVBoxLayout(self._rows), gap=8)
        for look in looks:
            column.addWidget(self._row(look))
        self._column.addWidget(self._rows)

    def _row(self, look: SignInLook) -> QWidget:
        row = QWidget()
        across = spaced(QHBoxLayout(row), gap=12)
        told = spaced(QVBoxLayout(), gap=2)
        told.addWidget(Text(look.title, Type.BODY, weight=600))
        told.addWidget(Text(look.detail, Type.SECONDARY, "text2", wrap=True))
        across.addLayout(told, 1)
        if look.family:
            end = Button(self._words("End"))
            end.setAccessibleName(self._words("End the sign-in at {name}", name=look.title))
            end.clicked.connect(partial(self.ended.emit, look.family))
            across.addWidget(end)
        return row
