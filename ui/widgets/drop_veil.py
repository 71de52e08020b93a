"""Lies over a page while files are dragged across it, and says what letting go would do."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import draw_box, draw_icon
from ui.theme.fonts import font, line_height
from ui.theme.tokens import RADIUS_CONTROL, Type

_ICON = 30
_PAD, _GAP, _EDGE = 24, 8, 8
_THROUGH = 0.9
"""How much of the page its ground hides."""


class DropVeil(QWidget):
    """As large as its parent; it takes neither mouse nor keys."""

    def __init__(self, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Lie over the parent as it is now."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, t = colours(), theme()
        painter = QPainter(self)
        ground = QColor(c.surface)
        ground.setAlphaF(_THROUGH)
        painter.fillRect(self.rect(), ground)
        edge = t.space(_EDGE)
        around = self.rect().adjusted(edge, edge, -edge, -edge)
        draw_box(painter, around, None, c.accent, RADIUS_CONTROL, width=2, dashed=True)
        room = self.rect().adjusted(t.space(40), 0, -t.space(40), 0)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.setFont(font(Type.SECTION))
        words = painter.boundingRect(room, flags, self._sentence)
        icon, gap, pad = t.letter(_ICON), t.space(_GAP), t.space(_PAD)
        box = QRect(
            0, 0, words.width() + 2 * pad, icon + gap + max(words.height(), line_height(Type.SECTION))
        )
        box.setHeight(box.height() + 2 * pad)
        box.moveCenter(self.rect().center())
        draw_box(painter, box, c.tint, c.accent, RADIUS_CONTROL)
        top = QRect(box.left(), box.top() + pad, box.width(), icon)
        draw_icon(painter, top, "paperclip", c.accent)
        painter.setFont(font(Type.SECTION))
        painter.setPen(QColor(c.text))
        painter.drawText(
            QRect(box.left() + pad, top.bottom() + gap, box.width() - 2 * pad, words.height() + 2),
            flags,
            self._sentence,
        )
        painter.end()
