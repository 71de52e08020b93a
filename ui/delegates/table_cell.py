"""Cells of tables: tick boxes, chips first, then words; a row that has not been read is bars."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ui.delegates.looks import Cell, CellForm, spoken_cell
from ui.delegates.row import LOOK, Index
from ui.models.paged_table import PagedTable
from ui.theme.chip_paint import chip_size, draw_chip
from ui.theme.current import colours, theme
from ui.theme.draw import LEFT, RIGHT, draw_icon, draw_text, icon_box, text_width
from ui.theme.fonts import font
from ui.theme.skeleton_paint import draw_bar
from ui.theme.style import draw_tick
from ui.theme.tokens import ICON, Type

SIDE = 8
"""Room at each side of a cell."""

_WARNING = "warning-octagon-fill"


class TableCellDelegate(QStyledItemDelegate):
    """Tells in a tooltip what a cell cuts short; rows are drawn by `draw_row`."""

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole cell, literally: what is cut short can be read there."""
        cell = index.data(LOOK)
        if isinstance(cell, Cell):
            QToolTip.showText(event.globalPos(), f"<span>{html.escape(spoken_cell(cell))}</span>", view)
        return True


def draw_row(
    painter: QPainter,
    rows: PagedTable,
    place: int,
    row: QRect,
    columns: Sequence[tuple[int, int]],
    *,
    over: bool,
) -> None:
    """Draw a row whose columns lie at these left edges with these widths; with `over` the pointer is over it.

    The model is asked directly: cell by cell through Qt each answer would cost more than its painting.
    """
    c, t = colours(), theme()
    ticked = rows.is_ticked(rows.number(place))
    painter.fillRect(row, QColor(c.tint if ticked else c.hover if over else c.surface))
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(c.line))
    side = t.space(SIDE)
    for column, (left, width) in enumerate(columns):
        rect = QRect(left, row.top(), width, row.height())
        if column < rows.first:
            box = QRect(0, 0, t.letter(ICON), t.letter(ICON))
            box.moveCenter(rect.center())
            draw_tick(painter, box, ticked=ticked)
            continue
        area = rect.adjusted(side, 0, -side, 0)
        cell = rows.cell(place, column)
        if cell is None:
            draw_bar(painter, area)
        else:
            _draw(painter, area, cell, right=rows.columns[column - rows.first].right)


def draw_unread(painter: QPainter, row: QRect, columns: Sequence[tuple[int, int]]) -> None:
    """Draw a row of a list of which nothing has been read yet, in columns at these left edges with these widths."""
    side = theme().space(SIDE)
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(colours().line))
    for left, width in columns:
        draw_bar(painter, QRect(left, row.top(), width, row.height()).adjusted(side, 0, -side, 0))


def cell_width(cell: Cell) -> int:
    """Pixels that a cell takes so that nothing of it is cut."""
    t = theme()
    if cell.chip is not None:
        return chip_size(cell.chip).width() + 2 * t.space(SIDE)
    icon = t.letter(ICON) + t.space(6) if cell.warning else 0
    return icon + text_width(_face(cell), cell.words) + 2 * t.space(SIDE)


def _draw(painter: QPainter, area: QRect, cell: Cell, *, right: bool) -> None:
    c, t = colours(), theme()
    if cell.chip is not None:
        size = chip_size(cell.chip)
        top = area.top() + (area.height() - size.height()) // 2
        painter.save()
        painter.setClipRect(area)
        draw_chip(painter, QRect(area.left(), top, size.width(), size.height()), cell.chip)
        painter.restore()
        return
    if cell.warning:
        box = icon_box(area, ICON)
        draw_icon(painter, box, _WARNING, c.danger)
        area = area.adjusted(box.width() + t.space(6), 0, 0, 0)
    colour = c.text2 if cell.form is CellForm.QUIET else c.text
    draw_text(painter, area, cell.words, _face(cell), colour, RIGHT if right else LEFT, elide=True)


def _face(cell: Cell) -> QFont:
    match cell.form:
        case CellForm.STRONG:
            return font(Type.BODY, 500)
        case CellForm.QUIET:
            return font(Type.SECONDARY)
        case CellForm.FIGURES:
            return font(Type.FIGURES)
        case CellForm.CODE:
            return font(Type.CODE)
        case _:
            return font(Type.BODY)
