"""The style beneath the style sheet: Fusion without bevels, with our ring, tick and dot."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from ui.theme.current import colours
from ui.theme.draw import draw_box, draw_icon, draw_ring
from ui.theme.tokens import RADIUS_STATUS


class DeskStyle(QProxyStyle):
    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        primitive = QStyle.PrimitiveElement
        if element == primitive.PE_FrameFocusRect:
            draw_ring(painter, option.rect)
        elif element == primitive.PE_IndicatorItemViewItemCheck:
            state = option.state
            draw_tick(painter, option.rect, ticked=bool(state & QStyle.StateFlag.State_On))
        else:
            super().drawPrimitive(element, option, painter, widget)


def draw_tick(painter: QPainter, rect: QRect, *, ticked: bool, off: bool = False) -> None:
    """Draw a tick box filling the rectangle."""
    c = colours()
    if ticked:
        draw_box(painter, rect, c.accent, c.accent, RADIUS_STATUS)
        inset = rect.height() // 6
        draw_icon(painter, rect.adjusted(inset, inset, -inset, -inset), "check-bold", c.on_accent)
    else:
        draw_box(painter, rect, c.disabled_fill if off else c.surface, c.border, RADIUS_STATUS, dashed=off)


def draw_dot(painter: QPainter, rect: QRect, *, chosen: bool, off: bool = False) -> None:
    """Draw the round mark of one choice among several, filling the rectangle."""
    c = colours()
    half = rect.height() / 2
    if chosen:
        draw_box(painter, rect, c.accent, c.accent, half)
        inset = round(rect.height() * 0.32)
        draw_box(painter, rect.adjusted(inset, inset, -inset, -inset), c.on_accent, None, half)
    else:
        draw_box(painter, rect, c.disabled_fill if off else c.surface, c.border, half, dashed=off)
