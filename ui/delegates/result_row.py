"""A row of search results: who or what, why it was found with the matched letters underlined, chips, a tail."""

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from ui.delegates.looks import ResultLook, Span
from ui.delegates.row import RowDelegate
from ui.theme.chip_paint import chip_size, draw_chips_right
from ui.theme.current import colours, theme
from ui.theme.draw import RIGHT, draw_icon, draw_text, icon_box, slice_left, slice_right, text_width
from ui.theme.fonts import font
from ui.theme.tokens import GUTTER, ICON_NAV, ROW_RESULT, Type

_NARROW: Final = 460
_THIRD: Final = 26


class ResultRowDelegate(RowDelegate):
    """Paints `ResultLook`. Chips and tail take a line of their own where a row is narrower than 460 px at 100 %, or has
    no room for its title beside them.
    """

    def row_size(self, look: object, width: int) -> QSize:
        high = theme().box(ROW_RESULT, 38)
        if isinstance(look, ResultLook) and _is_narrow(look, width):
            high += theme().letter(_THIRD)
        return QSize(0, high)

    def draw_row(self, painter: QPainter, rect: QRect, look: object, *, selected: bool) -> None:
        assert isinstance(look, ResultLook)
        c, t = colours(), theme()
        rest = rect.adjusted(t.space(GUTTER), 0, -t.space(GUTTER), 0)
        narrow = _is_narrow(look, rect.width())
        side = rest
        if narrow:
            rest = rest.adjusted(0, 0, 0, -t.letter(_THIRD))
            side = QRect(rest.left(), rest.bottom() - t.space(4), rest.width(), t.letter(_THIRD))
        box = icon_box(rest, ICON_NAV)
        draw_icon(painter, box, look.icon, c.text2)
        _, rest = slice_left(rest, box.width(), t.space(12))
        if look.tail:
            cut, side = slice_right(side, text_width(font(Type.FIGURES), look.tail), t.space(10))
            draw_text(painter, cut, look.tail, font(Type.FIGURES), c.text2, RIGHT)
        if look.chips:
            side = draw_chips_right(painter, side, look.chips)
        if not narrow:
            rest = rest.intersected(side)
        lines = t.letter(20) + t.letter(18)
        top = QRect(rest.left(), rest.top() + (rest.height() - lines) // 2, rest.width(), t.letter(20))
        low = QRect(rest.left(), top.bottom() + 1, rest.width(), t.letter(18))
        face = font(Type.BODY, 600)
        taken = draw_text(painter, top, look.title, face, c.text, elide=True)
        detail = top.adjusted(taken + t.space(8), 0, 0, 0)
        role = Type.CODE if look.detail_is_reference else Type.SECONDARY
        draw_text(painter, detail, look.detail, font(role), c.text2, elide=True)
        draw_matched(painter, low, look.why, look.matched)


def _is_narrow(look: ResultLook, width: int) -> bool:
    if not (look.tail or look.chips):
        return False
    t = theme()
    taken = 2 * t.space(GUTTER) + t.letter(ICON_NAV) + t.space(12)
    taken += sum(chip_size(chip).width() + t.space(8) for chip in look.chips)
    if look.tail:
        taken += text_width(font(Type.FIGURES), look.tail) + t.space(10)
    return width < max(t.letter(_NARROW), taken + text_width(font(Type.BODY, 600), look.title))


def draw_matched(painter: QPainter, rect: QRect, text: str, matched: tuple[Span, ...]) -> None:
    """Draw a line whose matched letters are heavier and underlined in the accent colour."""
    c = colours()
    rest, at = rect, 0
    for span in sorted(matched, key=lambda span: span.start):
        start = max(at, min(span.start, len(text)))
        end = max(start, min(span.start + span.length, len(text)))
        rest = _run(painter, rest, text[at:start], font(Type.SECONDARY), c.text2)
        left = rest.left()
        rest = _run(painter, rest, text[start:end], font(Type.SECONDARY, 600), c.text2)
        line = QRect(left, rect.top() + rect.height() - 2, rest.left() - left, 2)
        painter.fillRect(line.intersected(rect.adjusted(0, 0, 0, 2)), QColor(c.accent))
        at = end
    draw_text(painter, rest, text[at:], font(Type.SECONDARY), c.text2, elide=True)


def _run(painter: QPainter, rect: QRect, text: str, face: QFont, colour: str) -> QRect:
    if text and rect.width() > 0:
        draw_text(painter, rect, text, face, colour, elide=True)
    return rect.adjusted(QFontMetrics(face).horizontalAdvance(text), 0, 0, 0)
