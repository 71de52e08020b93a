"""A row of the timeline: when, what kind, what happened, by whom; and the headings of days."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.delegates.looks import HeadingLook, TimelineLook
from ui.delegates.row import LOOK, RowDelegate
from ui.delegates.wrapped import draw_wrapped, laid_out
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
from ui.theme.fonts import font, line_height
from ui.theme.tokens import GUTTER, ICON, ROW_TIMELINE, Type

_TAIL_ICON = 14
_WIDEST_DAY = "28 Chwef"
"""No short day of either language is wider."""


class TimelineRowDelegate(RowDelegate):
    """Paints `TimelineLook`, and `HeadingLook` as the name of a day on the open ground.

    A text that is cut short ends in a caret; `caret_pressed` carries the row's index when it is clicked.
    """

    caret_pressed = Signal(QPersistentModelIndex)
    ruled = False

    def row_size(self, look: object, width: int) -> QSize:
        high = theme().box(ROW_TIMELINE)
        if isinstance(look, TimelineLook) and look.unfolded:
            lines = laid_out(look.text, font(Type.BODY), _text_area(QRect(0, 0, width, high), look).width())
            high += (lines.lineCount() - 1) * line_height(Type.BODY)
        return QSize(0, high)

    def draw_heading(self, painter: QPainter, rect: QRect, look: HeadingLook) -> None:
        painter.fillRect(rect, QColor(colours().surface))
        day = rect.adjusted(theme().space(GUTTER), theme().space(4), 0, 0)
        draw_text(painter, day, look.title, font(Type.HEAD), colours().text2)

    def draw_row(self, painter: QPainter, rect: QRect, look: object, *, selected: bool) -> None:
        assert isinstance(look, TimelineLook)
        c, t = colours(), theme()
        quiet, figures = font(Type.SECONDARY), font(Type.FIGURES)
        line = QRect(rect.left(), rect.top(), rect.width(), t.box(ROW_TIMELINE))
        when, box, head, rest, tail = _areas(line, look)
        draw_text(painter, when, look.time, figures, c.text2)
        draw_icon(painter, icon_box(box, ICON), look.icon, c.text2)
        draw_text(painter, tail, look.tail, quiet, c.text2, RIGHT)
        if look.tail_icon:
            icon = QRect(
                tail.left() - t.letter(_TAIL_ICON) - t.space(6),
                line.top(),
                t.letter(_TAIL_ICON),
                line.height(),
            )
            draw_icon(painter, icon_box(icon, _TAIL_ICON), look.tail_icon, c.text2)
        draw_text(painter, head, look.head, font(Type.BODY, 600), c.text, elide=True)
        area = _text_area(line, look)
        if _is_cut(line, look):
            caret = _caret_area(line, look)
            draw_icon(
                painter, icon_box(caret, _TAIL_ICON), "caret-up" if look.unfolded else "caret-down", c.accent
            )
        if look.unfolded:
            top = line.top() + (line.height() - line_height(Type.BODY)) // 2
            draw_wrapped(
                painter, QRect(area.left(), top, area.width(), rect.height()), look.text, Type.BODY, c.text
            )
            taken = area.width()
        else:
            taken = draw_text(painter, area, look.text, font(Type.BODY), c.text, elide=True)
        code = area.left() + taken + (t.space(4) if taken else 0)
        draw_text(
            painter,
            QRect(code, line.top(), rest.right() - code, line.height()),
            look.reference,
            font(Type.CODE),
            c.text2,
        )

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        look = index.data(LOOK)
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(look, TimelineLook)
            and _is_cut(option.rect, look)
            and _caret_area(option.rect, look).contains(event.position().toPoint())
        ):
            self.caret_pressed.emit(QPersistentModelIndex(index))
            return True
        return super().editorEvent(event, model, option, index)


def _areas(line: QRect, look: TimelineLook) -> tuple[QRect, QRect, QRect, QRect, QRect]:
    """Where time, icon, head, all behind the head, and the tail lie on the first line of a row."""
    t = theme()
    rest = line.adjusted(t.space(GUTTER), 0, -t.space(GUTTER), 0)
    when, rest = slice_left(rest, text_width(font(Type.FIGURES), _WIDEST_DAY), t.space(12))
    icon, rest = slice_left(rest, t.letter(ICON), t.space(10))
    tail, rest = slice_right(rest, text_width(font(Type.SECONDARY), look.tail), t.space(12))
    if look.tail_icon:
        _, rest = slice_right(rest, t.letter(_TAIL_ICON), t.space(6))
    width = min(text_width(font(Type.BODY, 600), look.head), rest.width())
    head, rest = slice_left(rest, width, t.space(4))
    return when, icon, head, rest, tail


def _room(line: QRect, look: TimelineLook) -> int:
    """Pixels that the text may take when its reference stands behind it."""
    code = text_width(font(Type.CODE), look.reference)
    return max(0, _areas(line, look)[3].width() - (code + theme().space(4) if code else 0))


def _is_cut(line: QRect, look: TimelineLook) -> bool:
    return text_width(font(Type.BODY), look.text) > _room(line, look)


def _text_area(line: QRect, look: TimelineLook) -> QRect:
    rest, t = _areas(line, look)[3], theme()
    caret = t.letter(_TAIL_ICON) + t.space(8) if _is_cut(line, look) else 0
    return QRect(rest.left(), line.top(), max(t.letter(80), _room(line, look) - caret), line.height())


def _caret_area(line: QRect, look: TimelineLook) -> QRect:
    """Where the caret of a text that is cut lies, large enough to hit."""
    rest, t = _areas(line, look)[3], theme()
    width = t.letter(_TAIL_ICON)
    return QRect(rest.right() - width, line.top(), width + t.space(8), t.box(ROW_TIMELINE))
