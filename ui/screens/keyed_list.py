"""A list of rows by key for a screen that scrolls as a whole: as high as its rows, within limits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.delegates.row import RowDelegate
from ui.models.look_model import Look, LookModel
from ui.theme.current import theme
from ui.theme.skeleton_paint import draw_rows
from ui.widgets.row_list import RowList


class KeyedList(RowList):
    """`opened` and `moved` carry a row's key; `end_neared` tells that less than a page lies beyond what is in sight.

    With `most` the list is as high as its rows, at most that many pixels at 100 %; without it it fills its room.
    """

    opened = Signal(str)
    moved = Signal(str)
    end_neared = Signal()

    def __init__(
        self,
        name: str,
        delegate: RowDelegate,
        *,
        most: int = 0,
        loading: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """With `loading` the list is bars, and a screen reader says so, until rows are shown or it is told of none."""
        self._most, self._loading = most, loading
        self._looks = LookModel()
        super().__init__(name, self._looks, delegate, parent=parent)
        self.setAccessibleDescription(loading)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if most:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for changed in (self._looks.dataChanged, self._looks.rowsInserted, self._looks.rowsRemoved):
            changed.connect(self._measure)
        self.asked_for.connect(lambda index: self.opened.emit(self._looks.key(index.row()) or ""))
        self.selectionModel().currentChanged.connect(self._moved)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._scrolled)

    def show_rows(self, rows: Sequence[tuple[str, Look]]) -> None:
        """Show these rows; what is in hand and the scroll stay where the row stays."""
        if self._loading:
            self._loading = ""
            self.setAccessibleDescription("")
            self.viewport().update()
        self._looks.show(rows)
        if self.hasFocus():
            self.take_first()

    def keys(self) -> list[str]:
        """The keys of the rows that can be taken in hand, in order."""
        return self._looks.choosable()

    def now(self) -> str:
        """The key of the row in hand; empty if there is none."""
        return self._looks.key(self.currentIndex().row()) or ""

    def spoken_now(self) -> str:
        """The row in hand as a screen reader says it; empty if there is none."""
        return str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def key_at(self, place: int) -> str:
        """The key of the row at a place; empty beyond the rows."""
        return self._looks.key(place) or ""

    def set_now(self, key: str) -> None:
        """Take a row in hand."""
        place = self._looks.place(key)
        if place is not None:
            self.setCurrentIndex(self._looks.index(place))

    def take_first(self) -> None:
        """Take the first row in hand if none is."""
        if not self.now() and (keys := self.keys()):
            self.set_now(keys[0])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.take_first()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._loading:
            painter = QPainter(self.viewport())
            draw_rows(painter, self.viewport().rect())
            painter.end()

    def keyboardSearch(self, search: str) -> None:
        """Bare letters are keys of the screen here, not the beginning of a row's words."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def sizeHint(self) -> QSize:
        if not self._most:
            return QSize(0, theme().letter(200))
        high = sum(self.sizeHintForRow(place) for place in range(self._looks.rowCount()))
        return QSize(0, min(high, theme().letter(self._most)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height() if self._most else theme().letter(120))

    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()
        if self._most:
            self.updateGeometry()

    def _scrolled(self, *_: int) -> None:
        bar = self.verticalScrollBar()
        if bar.value() > bar.maximum() - bar.pageStep():
            self.end_neared.emit()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.moved.emit(self._looks.key(now.row()) or "")
