"""A row of the timeline: when, what kind, what happened, by whom; and the headings of days."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter

from ui.delegates.looks import HeadingLook, TimelineLook
from ui.delegates.row import RowDelegate
from ui.theme.current import colours, theme
from ui.theme.draw import (
    RIGHT,
    draw_icon,
    draw_text,
    icon_box,
    slice_left,
    slice_right,
    text_width,
)
from ui.theme.fonts import font
from ui.theme.tokens import GUTTER, ICON, ROW_TIMELINE, Type

_TAIL_ICON = 14


class TimelineRowDelegate(RowDelegate):
    """Paints `TimelineLook`, and `HeadingLook` as the name of a day on the open ground."""

    ruled = False

    def row_size(self, look: object, width: int) -> QSize:
        return QSize(0, theme().box(ROW_TIMELINE))

    def draw_heading(self, painter: QPainter, rect: QRect, look: HeadingLook) -> None:
        painter.fillRect(rect, QColor(colours().surface))
        day = rect.adjusted(theme().space(GUTTER), theme().space(4), 0, 0)
        draw_text(painter, day, look.title, font(Type.HEAD), colours().text2)

    def draw_row(self, painter: QPainter, rect: QRect, look: object, *, selected: bool) -> None:
        assert isinstance(look, TimelineLook)
        c, t = colours(), theme()
        quiet, figures = font(Type.SECONDARY), font(Type.FIGURES)
        rest = rect.adjusted(t.space(GUTTER), 0, -t.space(GUTTER), 0)
        when, rest = slice_left(rest, text_width(figures, "30 Nov"), t.space(12))
        draw_text(painter, when, look.time, figures, c.text2)
        box = icon_box(rest, ICON)
        draw_icon(painter, box, look.icon, c.text2)
        _, rest = slice_left(rest, box.width(), t.space(10))
        if look.tail:
            cut, rest = slice_right(rest, text_width(quiet, look.tail), t.space(12))
            draw_text(painter, cut, look.tail, quiet, c.text2, RIGHT)
        if look.tail_icon:
            cut, rest = slice_right(rest, t.letter(_TAIL_ICON), t.space(8))
            draw_icon(painter, icon_box(cut, _TAIL_ICON), look.tail_icon, c.text2)
        head = font(Type.BODY, 600)
        cut, rest = slice_left(rest, min(text_width(head, look.head), rest.width()), t.space(4))
        draw_text(painter, cut, look.head, head, c.text, elide=True)
        body = font(Type.BODY)
        code = text_width(font(Type.CODE), look.reference)
        room = rest.width() - (code + t.space(4) if code else 0)
        cut = QRect(rest.left(), rest.top(), max(0, room), rest.height())
        taken = draw_text(painter, cut, look.text, body, c.text, elide=True)
        rest = rest.adjusted(taken + (t.space(4) if taken else 0), 0, 0, 0)
        draw_text(painter, rest, look.reference, font(Type.CODE), c.text2)
