"""Quiet bars where words will be, for as long as they are being read. Nothing moves."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from ui.theme.current import colours, theme
from ui.theme.draw import draw_box
from ui.theme.tokens import GUTTER, RADIUS_BOX, ROW_CASE

_ROWS = (62, 48, 70, 55)
"""The shares of the rows below, over and over."""


def draw_bar(painter: QPainter, area: QRect, *, share: int = 67, high: int = 8) -> None:
    """Draw a bar in the middle of the height, over so many hundredths of the width, `high` pixels at 100 %."""
    tall = theme().letter(high)
    bar = QRect(area.left(), area.center().y() - tall // 2, area.width() * share // 100, tall)
    draw_box(painter, bar, colours().press, None, RADIUS_BOX)


def draw_rows(painter: QPainter, area: QRect) -> None:
    """Draw rows with one bar each, as many as there is room for."""
    high, side = theme().box(ROW_CASE), theme().space(GUTTER)
    for number in range(area.height() // high):
        row = QRect(area.left() + side, area.top() + number * high, area.width() - 2 * side, high)
        draw_bar(painter, row, share=_ROWS[number % len(_ROWS)])
