"""What lies over a page that is being read: bars where its words will be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.current import colours, theme
from ui.theme.skeleton_paint import draw_bar, draw_rows
from ui.theme.tokens import GUTTER

_HEAD = ((24, 32), (14, 52), (14, 40))
"""The bars at the head of a page: pixels at 100 % that each is high, and its share of the width."""


class Skeleton(QWidget):
    """Lies over a page until `end`: what the page shows before it was read is not true of anybody."""

    def __init__(self, page: QWidget, loading: str) -> None:
        """`loading` is what a screen reader says."""
        super().__init__(page)
        self.setAccessibleName(loading)
        page.installEventFilter(self)

    def end(self) -> None:
        """The page has been read."""
        if not self.isHidden():
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().surface))
        t = theme()
        side, top = t.space(GUTTER), t.space(12)
        for high, share in _HEAD:
            line = t.letter(high) + t.space(12)
            draw_bar(painter, QRect(side, top, self.width() - 2 * side, line), share=share, high=high)
            top += line
        draw_rows(painter, self.rect().adjusted(0, top + t.space(12), 0, 0))
        painter.end()
