"""The contact panel while there is no contact: a narrow strip that says so and begins one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout

from caseapp.texts import Words
from ui.theme.current import colours, theme
from ui.theme.draw import CENTRE, draw_box, draw_icon, draw_text
from ui.theme.focus import ring_outside
from ui.theme.fonts import font
from ui.theme.spacing import spaced
from ui.theme.tokens import CONTACT_FOLDED, RADIUS_CONTROL, Type
from ui.widgets.panel import Panel


class FoldedContact(Panel):
    """`asked` is sent when a contact is to begin."""

    asked = Signal()

    def __init__(self, words: Words, key: str) -> None:
        super().__init__("window", "l")
        column = spaced(QVBoxLayout(self), pad=(4, 8, 4, 8))
        self.button = _Strip(words("No call"), words("Start a contact, {key}", key=key), key)
        self.button.clicked.connect(self.asked)
        column.addWidget(self.button)
        column.addStretch(1)


class _Strip(QAbstractButton):
    def __init__(self, words: str, spoken: str, key: str) -> None:
        super().__init__()
        self._words, self._key = words, key
        self.setAccessibleName(f"{words}. {spoken}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        ring_outside(self)

    def sizeHint(self) -> QSize:
        t = theme()
        return QSize(t.space(CONTACT_FOLDED - 10), t.letter(20 + 18 + 18) + t.space(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, t = colours(), theme()
        painter = QPainter(self)
        if self.isDown() or self.underMouse():
            draw_box(painter, self.rect(), c.press, None, RADIUS_CONTROL)
        area = self.rect().adjusted(0, t.space(6), 0, 0)
        area.setHeight(t.letter(20))
        draw_icon(painter, area, "headset", c.text2)
        for line in (self._words, self._key):
            area.translate(0, area.height() + t.space(2))
            area.setHeight(t.letter(16))
            draw_text(painter, area, line, font(Type.KEY), c.text2, CENTRE)
        painter.end()
