"""Boxed keys with the word for what they do, alone and as the bar at a list's foot."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import CENTRE, draw_box, draw_text, text_width
from ui.theme.fonts import font
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, RADIUS_STATUS, Type
from ui.widgets.flow import Flow
from ui.widgets.panel import Panel
from ui.widgets.text import Text


def key_size(key: str) -> QSize:
    """Pixels of a boxed key."""
    t = theme()
    height = t.box(20, 16)
    return QSize(max(height, text_width(font(Type.KEY, 600), key) + 2 * t.space(4)), height)


def draw_key(painter: QPainter, rect: QRect, key: str) -> None:
    """Draw a boxed key filling the rectangle."""
    c = colours()
    draw_box(painter, rect, c.surface, c.border, RADIUS_STATUS)
    draw_text(painter, rect, key, font(Type.KEY, 600), c.text, CENTRE)


class KeyHint(QWidget):
    """One or more keys and what they do: "↑ ↓ move"."""

    def __init__(self, keys: Sequence[str], words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._words = tuple(keys), words
        self.setAccessibleName(f"{', '.join(keys)}: {words}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        gap = theme().space(4)
        width = sum(key_size(key).width() + gap for key in self._keys)
        return QSize(width + text_width(font(Type.SECONDARY), self._words), theme().box(24, 18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, gap = 0, theme().space(4)
        for key in self._keys:
            size = key_size(key)
            top = (self.height() - size.height()) // 2
            draw_key(painter, QRect(left, top, size.width(), size.height()), key)
            left += size.width() + gap
        rest = self.rect().adjusted(left, 0, 0, 0)
        draw_text(painter, rest, self._words, font(Type.SECONDARY), colours().text2)
        painter.end()


class KeyBar(Panel):
    """The bar of keys at the foot of a list, with a remark at its end."""

    def __init__(
        self,
        hints: Sequence[tuple[Sequence[str], str]],
        *,
        remark: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("window", "t", parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        keys_row = Flow()
        for keys, words in hints:
            keys_row.addWidget(KeyHint(keys, words))
        row = spaced(QHBoxLayout(self), gap=16, pad=(GUTTER, 4, GUTTER, 4))
        row.addLayout(spaced(keys_row, gap=16), 1)
        if remark:
            row.addWidget(Text(remark, Type.SECONDARY, "text2"))
