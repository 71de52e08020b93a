"""A row of open cases: what, reference, status in words, due chip, and below it why the date is so."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.delegates.looks import CaseLook
from ui.delegates.row import LOOK, RowDelegate
from ui.theme.chip_paint import chip_size, draw_chip
from ui.theme.current import colours, theme
from ui.theme.draw import RIGHT, draw_icon, draw_text, icon_box, slice_left, slice_right, text_width
from ui.theme.fonts import font
from ui.theme.tokens import GUTTER, ICON, ROW_CASE, TARGET, Type

_WIDE = 760


class CaseRowDelegate(RowDelegate):
    """Paints `CaseLook`. `link_pressed` carries the row's index when its link ("why?") is clicked.

    Narrower than 760 px (divided by the text size) reference and status move to a second line.
    """

    link_pressed = Signal(QPersistentModelIndex)

    def row_size(self, look: object, width: int) -> QSize:
        t = theme()
        high = t.box(ROW_CASE)
        if isinstance(look, CaseLook):
            high += t.letter(22) if self._is_narrow(width) else 0
            high += t.box(27, 18) if look.expanded else 0
        return QSize(0, high)

    def draw_row(self, painter: QPainter, rect: QRect, look: object, *, selected: bool) -> None:
        assert isinstance(look, CaseLook)
        c, t = colours(), theme()
        line = QRect(rect.left(), rect.top(), rect.width(), t.box(ROW_CASE))
        rest = line.adjusted(t.space(GUTTER), 0, -t.space(GUTTER), 0)
        box = icon_box(rest, ICON)
        draw_icon(painter, box, look.icon, c.text2)
        _, rest = slice_left(rest, box.width(), t.space(10))
        left = rest.left()
        weight = 600 if selected else 500
        quiet = font(Type.SECONDARY)
        if self._is_narrow(rect.width()):
            size = chip_size(look.due) if look.due else QSize(0, 0)
            chip, rest = slice_right(rest, size.width(), t.space(12))
            self._chip(painter, chip, look)
            draw_text(painter, rest, look.title, font(Type.BODY, weight), c.text, elide=True)
            second = QRect(
                left, line.bottom() - t.space(3), rect.right() - left - t.space(GUTTER), t.letter(20)
            )
            self._link(painter, second, look)
            taken = draw_text(painter, second, look.reference, font(Type.CODE), c.text2)
            status = second.adjusted(taken + t.space(12), 0, -t.letter(50), 0)
            draw_text(painter, status, look.status, quiet, c.text2, elide=True)
            foot = second.bottom()
        else:
            title, reference, status, chip = self._columns(rest)
            draw_text(painter, title, look.title, font(Type.BODY, weight), c.text, elide=True)
            draw_text(painter, reference, look.reference, font(Type.CODE), c.text2)
            draw_text(painter, status, look.status, quiet, c.text2, elide=True)
            self._chip(painter, chip, look)
            self._link(painter, rest, look)
            foot = line.bottom() - t.space(3)
        if look.expanded:
            why = QRect(left, foot, rect.right() - left - t.space(GUTTER), t.letter(20))
            mark = icon_box(why, 14)
            draw_icon(painter, mark, "info", c.accent)
            _, why = slice_left(why, mark.width(), t.space(7))
            taken = draw_text(painter, why, look.why_head, font(Type.SECONDARY, 600), c.text2)
            why = why.adjusted(taken + t.space(4), 0, 0, 0)
            draw_text(painter, why, look.why, quiet, c.text2, elide=True)

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
            and isinstance(look, CaseLook)
            and look.link
            and self.link_area(option.rect, look).contains(event.position().toPoint())
        ):
            self.link_pressed.emit(QPersistentModelIndex(index))
            return True
        return super().editorEvent(event, model, option, index)

    def link_area(self, rect: QRect, look: CaseLook) -> QRect:
        """Where the link of a row lies, large enough to hit."""
        t = theme()
        width = max(TARGET, text_width(font(Type.SECONDARY), look.link))
        top = rect.top() + (t.box(ROW_CASE) - t.space(3) if self._is_narrow(rect.width()) else 0)
        corner = QPoint(rect.right() - t.space(GUTTER) - width + 1, top)
        return QRect(corner, QSize(width, t.box(ROW_CASE)))

    def _is_narrow(self, width: int) -> bool:
        return width < _WIDE * theme().factor

    def _columns(self, rest: QRect) -> tuple[QRect, QRect, QRect, QRect]:
        t = theme()
        code = text_width(font(Type.CODE), "WES-0000-0000-M") + t.space(16)
        room = rest.width()
        title = min(t.letter(204), room * 24 // 100)
        chip = rest.left() + max(room * 70 // 100, title + code + t.letter(100))
        at = rest.left()
        first = QRect(at, rest.top(), title, rest.height())
        second = QRect(at + title, rest.top(), code, rest.height())
        third = QRect(at + title + code, rest.top(), chip - at - title - code - t.space(8), rest.height())
        return first, second, third, QRect(chip, rest.top(), rest.right() - chip, rest.height())

    def _chip(self, painter: QPainter, area: QRect, look: CaseLook) -> None:
        if look.due is not None:
            size = chip_size(look.due)
            top = area.top() + (area.height() - size.height()) // 2
            draw_chip(painter, QRect(area.left(), top, size.width(), size.height()), look.due)

    def _link(self, painter: QPainter, area: QRect, look: CaseLook) -> None:
        draw_text(painter, area, look.link, font(Type.SECONDARY, underline=True), colours().accent, RIGHT)
