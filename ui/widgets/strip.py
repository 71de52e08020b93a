"""The strip at a list's foot after an act: what happened, and Undo; or why nothing did. It stays until the next act."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import draw_box
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, RADIUS_STATUS, Type
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.picture import Picture
from ui.widgets.text import Text

_EDGE = 8
_DONE, _NOT_DONE = "check-circle-fill", "info"


class ActStrip(QWidget):
    """Hidden until `say`. `undone` is sent by its button."""

    undone = Signal()

    def __init__(self, undo: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Text("", Type.BODY, "surface", wrap=True)
        self._remark = Text("", Type.SECONDARY, "surface")
        self.undo = Button(undo, ButtonKind.ON_STRIP, key=key, compact=True)
        self.undo.clicked.connect(self.undone)
        row = spaced(QHBoxLayout(self), gap=12, pad=(GUTTER + 14, _EDGE + 6, GUTTER + 6, _EDGE + 6))
        self._picture = Picture(_DONE, colour="surface")
        row.addWidget(self._picture)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._remark)
        row.addWidget(self.undo)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setVisible(False)

    def say(self, sentence: str, *, done: bool = True, can_undo: bool = True, remark: str = "") -> None:
        """Say what happened, or why nothing was `done`; spoken once, politely."""
        self._picture.set_picture(_DONE if done else _NOT_DONE, "surface")
        self._sentence.setText(sentence)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.undo.setVisible(can_undo)
        self.setAccessibleName(sentence)
        self.setVisible(True)
        announce(self, sentence)

    def sentence(self) -> str:
        return self._sentence.text()

    def clear(self) -> None:
        self._sentence.setText("")
        self.setVisible(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().surface))
        side, edge = theme().space(GUTTER), theme().space(_EDGE)
        draw_box(painter, self.rect().adjusted(side, edge, -side, -edge), colours().text, None, RADIUS_STATUS)
        painter.end()
