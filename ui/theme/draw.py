"""Drawing shared by widgets and delegates: boxes, literal text, icons, the focus ring.

Text is drawn letter for letter: no markup, no mnemonics, no line breaks.
"""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui.theme.current import colours, theme
from ui.theme.icons import glyph, icon_font

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def text_width(font: QFont, text: str) -> int:
    """Pixels the text takes on one line, rounded up so that it is never cut."""
    return QFontMetrics(font).horizontalAdvance(text) + 1 if text else 0


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: str,
    align: Qt.AlignmentFlag = LEFT,
    *,
    elide: bool = False,
) -> int:
    """Draw one line of text in the rectangle; returns the pixels it took."""
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width()) if elide else text
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)
    return text_width(font, shown)


def draw_icon(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """Draw an icon as tall as the rectangle in its middle."""
    painter.setFont(icon_font(rect.height()))
    painter.setPen(QColor(colour))
    painter.drawText(rect, CENTRE | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, glyph(name))


def draw_box(
    painter: QPainter,
    rect: QRect,
    fill: str | None,
    border: str | None = None,
    radius: float = 0,
    *,
    width: int = 1,
    dashed: bool = False,
) -> None:
    """Draw a box whose border lies wholly within the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QRectF(rect)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        half = width / 2
        outline.adjust(half, half, -half, -half)
        pen = QPen(QColor(border), width)
        if dashed:
            pen.setDashPattern([3 / width, 2 / width])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QColor(fill))
    inner = max(0.0, radius - (0 if border is None else width / 2))
    painter.drawRoundedRect(outline, inner, inner)
    painter.restore()


def draw_ring(painter: QPainter, rect: QRect, radius: float = 4, colour: str = "focus") -> None:
    """Draw the focus ring, 2 px, just within the rectangle."""
    draw_box(painter, rect, None, getattr(colours(), colour), radius, width=2)


def slice_left(rect: QRect, width: int, gap: int = 0) -> tuple[QRect, QRect]:
    """Cut `width` pixels from the left; returns the cut and what remains after the gap."""
    cut = QRect(rect.left(), rect.top(), width, rect.height())
    return cut, rect.adjusted(width + gap, 0, 0, 0)


def slice_right(rect: QRect, width: int, gap: int = 0) -> tuple[QRect, QRect]:
    """Cut `width` pixels from the right; returns the cut and what remains before the gap."""
    cut = QRect(rect.right() - width + 1, rect.top(), width, rect.height())
    return cut, rect.adjusted(0, 0, -width - gap, 0)


def middle(rect: QRect, height: int) -> QRect:
    """The strip of that height in the middle of the rectangle."""
    return QRect(rect.left(), rect.top() + (rect.height() - height) // 2, rect.width(), height)


def icon_box(rect: QRect, size: int) -> QRect:
    """A square for an icon of `size` pixels at 100 %, at the rectangle's left, in its middle."""
    side = theme().letter(size)
    return QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
