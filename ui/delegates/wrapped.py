"""Texts in rows that take as many lines as they need."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from caseapp.domain.references import unbroken
from ui.theme.fonts import font, line_height
from ui.theme.tokens import Type


def draw_wrapped(
    painter: QPainter, rect: QRect, text: str, role: Type, colour: str, *, weight: int | None = None
) -> int:
    """Draw a text in as many lines as it needs; gives their height in pixels."""
    if not text:
        return 0
    face = font(role, weight)
    layout = laid_out(text, face, rect.width())
    step = line_height(role)
    lift = (step - QFontMetrics(face).height()) / 2
    painter.setPen(QColor(colour))
    for place in range(layout.lineCount()):
        layout.lineAt(place).draw(painter, QPointF(rect.left(), rect.top() + place * step + lift))
    return layout.lineCount() * step


def laid_out(text: str, face: QFont, width: int) -> QTextLayout:
    """A text broken into lines of `width` pixels; a reference stays on one."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(unbroken(text.replace("\n", " ")), face)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line = layout.createLine()
    layout.endLayout()
    return layout
