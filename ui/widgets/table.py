"""A table of many rows: ring and ticks apart, moved through by keys, its columns as wide as the officer left them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.delegates.looks import TableLook
from ui.delegates.table_cell import TableCellDelegate, cell_width, draw_row, draw_unread
from ui.models.order_change import Step
from ui.models.paged_table import PagedTable
from ui.theme.current import colours, theme
from ui.theme.draw import draw_ring
from ui.theme.tokens import RADIUS_BOX, ROW_TABLE
from ui.widgets.table_header import TableHeader

_TICKS = 34
_LEAST = 40
_BEYOND = 8
"""So many rows are read beyond those in sight, for the next step."""


class Table(QTableView):
    """`opened` and `moved` carry a row's number, 0 for none; `sorted_by` the key of a column and whether downwards.

    J and K go down and up, with Shift they tick on the way; X ticks; Enter or a double click opens. `laid_out` tells
    that the officer has changed a width.
    """

    opened = Signal(int)
    moved = Signal(int)
    sorted_by = Signal(str, bool)
    laid_out = Signal()

    def __init__(
        self,
        name: str,
        rows: PagedTable,
        *,
        head: str,
        sorted_words: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._sorted: tuple[str, bool] = ("", False)
        self._widths: dict[str, int] = {}
        self._grown: dict[str, int] = {}
        self._changing = self._fitting = False
        self._now, self._over = 0, -1
        self.setAccessibleName(name)
        self.setAccessibleDescription(rows.loading)
        rows.setParent(self)
        self.head = TableHeader(head, sorted_words, self)
        self.setHorizontalHeader(self.head)
        self.setModel(rows)
        delegate = TableCellDelegate()
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        side = self.verticalHeader()
        side.setVisible(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCornerButtonEnabled(False)
        self.head.chosen.connect(self._sort)
        self.head.widened.connect(self._widen)
        self.head.sectionResized.connect(self._resized)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.selectionModel().currentChanged.connect(self._moved)
        rows.dataChanged.connect(self._grow)
        self._dress()

    # What is shown.

    def begin(self, order: Sequence[int], looks: Mapping[int, TableLook] | None = None) -> None:
        """Show another list from its beginning, with what was read of it, its first row in hand."""
        self._changing = True
        self.setAccessibleDescription("")
        self.rows.begin(order, looks or {})
        self._changing = False
        if order:
            self._grow(self.rows.index(0, 0), self.rows.index(len(order) - 1, 0))
        self.set_now(order[0] if order else None)
        self.verticalScrollBar().setValue(0)

    def take(self, steps: Sequence[Step]) -> None:
        """Show what has changed in the list; the row in hand stays in hand, and where it is on the screen."""
        if not steps:
            return
        self._changing = True
        held = self.rows.place(self._now or None)
        seen = held if held is not None and self._in_sight(held) else max(0, self.rowAt(0))
        anchor, top = self.rows.number(seen), self.rowViewportPosition(seen)
        self.rows.take(steps)
        place = self.rows.place(self._now or None)
        if place is not None and place != self.currentIndex().row():
            self._go(place, scroll=False)
        at = self.rows.place(anchor)
        if at is not None:
            self.verticalScrollBar().setValue(at * self._row_height() - top)
        self._changing = False
        self._tell_moved()

    def show_rows(self, looks: Mapping[int, TableLook], *, only: bool = False) -> None:
        """Show what was read of some rows."""
        self.rows.show_rows(looks, only=only)
        if self._now in looks:
            self._tell_moved(again=True)

    def set_sorted(self, key: str, *, descending: bool) -> None:
        """Show by which column the rows are sorted."""
        self._sorted = (key, descending)
        self.head.set_sorted(self._section(key), descending=descending)

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Make columns as wide as they were left, in pixels at 100 %."""
        self._widths = {key: width for key, width in widths.items() if self._section(key) >= 0}
        self._fit()

    def widths(self) -> dict[str, int]:
        """The columns that the officer has made wider or narrower, in pixels at 100 %."""
        return dict(self._widths)

    # What is in hand.

    def now(self) -> int | None:
        """The number of the row in hand."""
        return self._now or None

    def set_now(self, number: int | None) -> None:
        """Take a row in hand and bring it into sight."""
        place = self.rows.place(number)
        if place is not None:
            self._go(place)
        self._tell_moved()

    def in_sight(self) -> list[int]:
        """The numbers of the rows in sight."""
        first = max(0, self.rowAt(0))
        many = self.viewport().height() // self._row_height() + 2
        places = range(first, min(first + many, self.rows.rowCount()))
        return [number for place in places if (number := self.rows.number(place)) is not None]

    def around(self, wanted: Sequence[int]) -> list[int]:
        """Rows that are wanted, with some that are wanted next."""
        last = self.rows.place(wanted[-1])
        beyond = range(last + 1, last + 1 + _BEYOND) if last is not None else ()
        more = [self.rows.number(place) for place in beyond]
        return [*wanted, *(each for each in more if each is not None and self.rows.look(each) is None)]

    def fitting(self) -> int:
        """How many rows there is room for."""
        return max(20, self.viewport().height() // self._row_height() + 1)

    # Qt.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        other = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(key, 0)
        if shift:
            step = step or {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key, 0)
        place = self.currentIndex().row()
        if other or place < 0:
            super().keyPressEvent(event)
        elif step:
            self._step(place, step, extend=shift)
        elif key == Qt.Key.Key_X and self.rows.first:
            self.rows.tick([place], not self.rows.is_ticked(self.rows.number(place)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(place)
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(self.rows.rowCount() - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + (theme().space(_LEAST) if key == Qt.Key.Key_Right else -_LEAST))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Bare letters are keys here, not the beginning of a row's words."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        if not index.isValid() or not self.rows.first or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and before >= 0:
            low, high = sorted((before, index.row()))
            self.rows.tick(range(low, high + 1), True)
        elif index.column() == 0:
            self.rows.tick([index.row()], not self.rows.is_ticked(self.rows.number(index.row())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        area, high, count = event.rect(), self._row_height(), self.rows.rowCount()
        columns = [
            (self.head.sectionViewportPosition(section), self.head.sectionSize(section))
            for section in range(self.head.count())
        ]
        width = self.head.length() - self.head.offset()
        painter = QPainter(self.viewport())
        painter.fillRect(area, QColor(colours().surface))
        place = self.rowAt(max(0, area.top()))
        while 0 <= place < count and (top := self.rowViewportPosition(place)) <= area.bottom():
            row = QRect(0, top, width, high)
            draw_row(painter, self.rows, place, row, columns, over=place == self._over)
            if place == self.currentIndex().row():
                shown = QRect(0, top, min(self.viewport().width(), width), high)
                if self.hasFocus():
                    draw_ring(painter, shown, RADIUS_BOX)
                else:
                    painter.fillRect(QRect(0, top, 3, high), QColor(colours().accent))
            place += 1
        if not self.rows.begun:
            for number in range(area.bottom() // high + 1):
                draw_unread(painter, QRect(0, number * high, width, high), columns[self.rows.first :])
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "head"):
            self._dress()

    def _dress(self) -> None:
        self._grown.clear()
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.head.setMinimumSectionSize(theme().letter(24))
        self.head.updateGeometry()
        self._fit()

    def _row_height(self) -> int:
        return theme().box(ROW_TABLE)

    def _in_sight(self, place: int) -> bool:
        top = self.rowViewportPosition(place)
        return -self._row_height() < top < self.viewport().height()

    def _go(self, place: int, *, scroll: bool = True) -> None:
        self.setAutoScroll(scroll)
        self.setCurrentIndex(self.rows.index(place, self.rows.first))
        self.setAutoScroll(True)

    def _step(self, place: int, step: int, *, extend: bool) -> None:
        to = max(0, min(place + step, self.rows.rowCount() - 1))
        if extend and self.rows.first:
            self.rows.tick([place, to] if to != place else [place], True)
        self._go(to)

    def _open(self, place: int) -> None:
        self.opened.emit(self.rows.number(place) or 0)

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        self._update_row(now.row())
        self._update_row(before.row())
        if not self._changing:
            self._tell_moved()

    def _hover(self, place: int) -> None:
        before, self._over = self._over, place
        self._update_row(before)
        self._update_row(place)

    def _update_row(self, place: int) -> None:
        if place >= 0:
            top = self.rowViewportPosition(place)
            self.viewport().update(QRect(0, top, self.viewport().width(), self._row_height()))

    def _tell_moved(self, *, again: bool = False) -> None:
        number = self.rows.number(self.currentIndex().row()) or 0
        if number != self._now or again:
            self._now = number
            self.moved.emit(number)

    # Columns.

    def _section(self, key: str) -> int:
        keys = [column.key for column in self.rows.columns]
        return keys.index(key) + self.rows.first if key in keys else -1

    def _sort(self, section: int) -> None:
        if section >= self.rows.first:
            key = self.rows.columns[section - self.rows.first].key
            before, descending = self._sorted
            self.sorted_by.emit(key, key == before and not descending)

    def _widen(self, section: int, by: int) -> None:
        self.head.resizeSection(section, max(theme().letter(_LEAST), self.head.sectionSize(section) + by))

    def _resized(self, section: int, _before: int, now: int) -> None:
        if self._fitting or section < self.rows.first:
            return
        self._widths[self.rows.columns[section - self.rows.first].key] = round(now / theme().factor)
        self._fit()
        self.laid_out.emit()

    def _grow(self, top: QModelIndex, bottom: QModelIndex) -> None:
        """What may not be cut makes its column wider, unless the officer has set its width."""
        before = dict(self._grown)
        for row in range(top.row(), bottom.row() + 1):
            look = self.rows.look(self.rows.number(row))
            for column, cell in zip(self.rows.columns, look.cells if look else (), strict=False):
                if cell.whole:
                    self._grown[column.key] = max(self._grown.get(column.key, 0), cell_width(cell))
        if self._grown != before:
            self._fit()

    def _fit(self) -> None:
        self._fitting = True
        if self.rows.first:
            self.head.resizeSection(0, max(theme().letter(_TICKS), 24))
            self.head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        filling = -1
        for place, column in enumerate(self.rows.columns):
            section = place + self.rows.first
            kept = self._widths.get(column.key)
            width = theme().letter(column.width if kept is None else kept)
            if kept is None:
                width = max(width, self._grown.get(column.key, 0), self.head.title_width(section))
                filling = section if column.fills else filling
            self.head.resizeSection(section, width)
        spare = self.viewport().width() - self.head.length()
        if filling >= 0 and spare > 0:
            self.head.resizeSection(filling, self.head.sectionSize(filling) + spare)
        self._fitting = False
