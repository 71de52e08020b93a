"""The line that offers a new officer the guided first call, once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER
from ui.widgets.button import Button, ButtonKind
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
from ui.widgets.text import Text


class GuideOffer(Panel):
    """Hidden until it is shown. `taken` and `declined` are the two answers."""

    taken = Signal()
    declined = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("tint", "tb", parent=parent)
        sentence = words("New here? Take a first call in five minutes, with people who do not exist.")
        self.take = Button(words("Begin the practice call"), ButtonKind.PRIMARY, compact=True)
        self.decline = Button(words("Not now"), compact=True)
        self.take.clicked.connect(self.taken)
        self.decline.clicked.connect(self.declined)
        buttons = spaced(QHBoxLayout(), gap=8)
        buttons.addWidget(self.take)
        buttons.addWidget(self.decline)
        buttons.addStretch(1)
        column = spaced(QVBoxLayout(self), gap=8, pad=(GUTTER, 10, GUTTER, 10))
        told = spaced(QHBoxLayout(), gap=8)
        told.addWidget(Picture("graduation-cap", colour="accent"), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(Text(sentence, wrap=True), 1)
        column.addLayout(told)
        column.addLayout(buttons)
        self.hide()
