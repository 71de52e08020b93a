"""What the officer can say now: the sentence in a box with an accent bar, and the switch of language."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.current import colours
from ui.theme.draw import draw_box
from ui.theme.spacing import spaced
from ui.theme.tokens import RADIUS_BOX, Type
from ui.widgets.panel import Caption
from ui.widgets.segments import Part, Segments
from ui.widgets.text import Text


class SayBox(QWidget):
    """The sentence in its box; the largest sentence in the panel."""

    def __init__(self, sentence: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Text(sentence, Type.SAY, wrap=True)
        column = spaced(QVBoxLayout(self), pad=(16, 9, 12, 9))
        column.addWidget(self._sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_sentence(sentence)

    def sentence(self) -> str:
        return self._sentence.text()

    def set_sentence(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        draw_box(painter, self.rect(), c.surface, c.line, RADIUS_BOX)
        painter.fillRect(QRect(0, 0, 4, self.height()), QColor(c.accent))
        painter.end()


class Say(QWidget):
    """Caption, switch of language and the sentence. `language_chosen` carries the language's key."""

    language_chosen = Signal(str)

    def __init__(
        self,
        title: str,
        languages: Sequence[Part] = (),
        *,
        now: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.box = SayBox()
        self._caption = Caption(title)
        self._head = head = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), gap=8)
        head.addWidget(self._caption, 1)
        self.languages = Segments(title, languages, now=now) if languages else None
        if self.languages is not None:
            self.languages.chosen.connect(self.language_chosen)
            head.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        column = spaced(QVBoxLayout(self), gap=6)
        column.addLayout(head)
        column.addWidget(self.box)

    def minimumSizeHint(self) -> QSize:
        least = max(
            part.minimumSizeHint().width() for part in (self._caption, self.languages or self._caption)
        )
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The switch goes below the caption where both do not fit beside each other."""
        super().resizeEvent(event)
        if self.languages is not None:
            needed = self._caption.minimumSizeHint().width() + self.languages.sizeHint().width()
            beside = needed + self._head.spacing() <= self.width()
            way = QBoxLayout.Direction
            self._head.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def set_title(self, title: str) -> None:
        self._caption.set_title(title)

    def set_sentence(self, sentence: str) -> None:
        self.box.set_sentence(sentence)
