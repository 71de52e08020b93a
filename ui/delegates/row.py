"""What all rows share: the ground, the selection bar, the focus ring within, and where the data comes from."""

import html
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ui.delegates.looks import HeadingLook, RowLook, spoken
from ui.theme.current import colours, theme
from ui.theme.draw import draw_ring, draw_text, slice_left, text_width
from ui.theme.fonts import font
from ui.theme.tokens import GUTTER, RADIUS_BOX, Type

LOOK: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives the look of a row."""

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints one kind of row; a row without a look stays blank.

    A list driven from a field (the search box) shows selection and no ring: `driven` says so.
    """

    def __init__(self, *, driven: bool = False) -> None:
        super().__init__()
        self._driven = driven

    ruled = True
    """Whether a line is drawn at the foot of each row."""

    def row_size(self, look: object, width: int) -> QSize:
        raise NotImplementedError

    def draw_row(self, painter: QPainter, rect: QRect, look: object, *, selected: bool) -> None:
        raise NotImplementedError

    def draw_heading(self, painter: QPainter, rect: QRect, look: HeadingLook) -> None:
        draw_heading(painter, rect, look)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = index.data(LOOK)
        if isinstance(look, HeadingLook):
            return QSize(0, theme().box(30, 16))
        width = option.rect.width()
        view = option.widget
        if width <= 0 and view is not None:
            width = view.width()
        return self.row_size(look, width)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole row as a tooltip, literally: what the row cut short can be read there."""
        look = index.data(LOOK)
        if isinstance(look, RowLook):
            QToolTip.showText(event.globalPos(), f"<span>{html.escape(spoken(look))}</span>", view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = index.data(LOOK)
        painter.save()
        if isinstance(look, HeadingLook):
            self.draw_heading(painter, option.rect, look)
        elif look is not None:
            flag = QStyle.StateFlag
            selected = bool(option.state & flag.State_Selected)
            over = bool(option.state & flag.State_MouseOver)
            draw_ground(painter, option.rect, selected=selected, over=over, ruled=self.ruled)
            self.draw_row(painter, option.rect, look, selected=selected)
            if option.state & flag.State_HasFocus and not self._driven:
                draw_ring(painter, option.rect, RADIUS_BOX)
        painter.restore()


def draw_ground(painter: QPainter, rect: QRect, *, selected: bool, over: bool, ruled: bool) -> None:
    """Fill a row, with its bar when selected and its line at the foot."""
    c = colours()
    painter.fillRect(rect, QColor(c.tint if selected else c.hover if over else c.surface))
    if ruled:
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(c.line))
    if selected:
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(c.accent))


def draw_heading(painter: QPainter, rect: QRect, look: HeadingLook) -> None:
    """Draw a heading between rows."""
    c, t = colours(), theme()
    painter.fillRect(rect, QColor(c.sunken))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(c.line))
    face = font(Type.HEAD)
    rest = rect.adjusted(t.space(GUTTER), 0, -t.space(GUTTER), 0)
    cut, rest = slice_left(rest, text_width(face, look.title), t.space(8))
    draw_text(painter, cut, look.title, face, c.text2)
    draw_text(painter, rest, look.count, font(Type.KEY), c.text2)
