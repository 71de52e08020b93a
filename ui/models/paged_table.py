"""The one table model: the order of all its rows, and the looks of those that were read because they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from ui.delegates.looks import Cell, TableLook, spoken_cell
from ui.delegates.row import LOOK
from ui.models.order_change import Step, TakeOut

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key, its title, and its width in pixels at 100 %.

    `fills`: it takes the room that is left.
    """

    key: str
    title: str
    width: int
    right: bool = False
    fills: bool = False


class PagedTable(QAbstractTableModel):
    """Rows go by number. The first column holds the tick boxes where rows can be ticked.

    `wanted` carries the numbers of rows that somebody has looked for and that have not been read; until `show_rows`
    they are bars. Whoever reads them may leave out what is not looked at any more: it is wanted again when it is.
    """

    wanted = Signal(list)
    ticks_changed = Signal()

    def __init__(
        self, columns: Sequence[Column], *, loading: str, ticks: str = "", parent: QObject | None = None
    ) -> None:
        """`loading` is said of a row that has not been read; `ticks` is what the column of tick boxes is called.

        Without `ticks` there is none.
        """
        super().__init__(parent)
        self.columns = tuple(columns)
        self.loading = loading
        self.begun = False
        """Whether anything of the list has been read: before that it is not known to be empty."""
        self._ticks = ticks
        self._order: list[int] = []
        self._looks: dict[int, TableLook] = {}
        self._ticked: dict[int, None] = {}
        self._missing: dict[int, None] = {}
        self._tell = QTimer(self, singleShot=True, interval=0)
        self._tell.timeout.connect(self._want)

    @property
    def first(self) -> int:
        """Where the columns begin: behind the tick boxes."""
        return 1 if self._ticks else 0

    # What is shown.

    def begin(self, order: Sequence[int], looks: Mapping[int, TableLook]) -> None:
        """Another list stands here from now on, with what was read of it: another question was asked."""
        self.beginResetModel()
        self.begun = True
        self._order = list(order)
        self._looks = dict(looks)
        self._missing.clear()
        self.endResetModel()

    def take(self, steps: Iterable[Step]) -> None:
        """The same list has changed."""
        for step in steps:
            if isinstance(step, TakeOut):
                self.beginRemoveRows(_ROOT, step.first, step.last)
                del self._order[step.first : step.last + 1]
                self.endRemoveRows()
            else:
                self.beginInsertRows(_ROOT, step.at, step.at + len(step.keys) - 1)
                self._order[step.at : step.at] = step.keys
                self.endInsertRows()

    def keep_ticks(self) -> None:
        """All of the list has come: what is not in it is ticked no more."""
        if self._ticked:
            self._ticked = dict.fromkeys(self._ticked.keys() & set(self._order))
            self.ticks_changed.emit()

    def show_rows(self, looks: Mapping[int, TableLook], *, only: bool = False) -> None:
        """Show these rows; only those that changed are told of. With `only` all others are to be read again."""
        changed = [number for number, look in looks.items() if self._looks.get(number) != look]
        self._looks = dict(looks) if only else {**self._looks, **looks}
        for number in changed:
            place = self.place(number)
            if place is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    # What is asked of it.

    def titles(self) -> tuple[str, ...]:
        """What the columns are called, without the one of tick boxes."""
        return tuple(column.title for column in self.columns)

    def number(self, place: int) -> int | None:
        """The number of the row at a place; None beyond the rows."""
        return self._order[place] if 0 <= place < len(self._order) else None

    def place(self, number: int | None) -> int | None:
        """Where the row of this number is."""
        try:
            return self._order.index(number) if number is not None else None
        except ValueError:
            return None

    def look(self, number: int | None) -> TableLook | None:
        """The row of this number if it has been read."""
        return self._looks.get(number) if number is not None else None

    def cell(self, place: int, column: int) -> Cell | None:
        """A cell that is to be shown, behind the tick boxes; None, and its row is wanted, if it was not read."""
        number = self._order[place]
        look = self._looks.get(number)
        if look is not None:
            return look.cells[column - self.first]
        self._missing[number] = None
        if not self._tell.isActive():
            self._tell.start()
        return None

    def ticked(self) -> list[int]:
        """The numbers of the ticked rows, as they were ticked."""
        return list(self._ticked)

    def is_ticked(self, number: int | None) -> bool:
        return number in self._ticked

    def tick(self, places: Iterable[int], ticked: bool) -> None:
        """Tick the rows at these places, or take their ticks away."""
        for place in places:
            number = self._order[place]
            if ticked:
                self._ticked[number] = None
            else:
                self._ticked.pop(number, None)
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
        self.ticks_changed.emit()

    def untick_all(self) -> None:
        places = [place for number in self._ticked if (place := self.place(number)) is not None]
        self.tick(places, False)

    # QAbstractTableModel.

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns) + self.first

    def data(self, index: _Index, role: int = LOOK) -> object:
        if not index.isValid():
            return None
        if self._ticks and index.column() == 0:
            if role == Qt.ItemDataRole.CheckStateRole:
                state = Qt.CheckState
                return state.Checked if self.is_ticked(self.number(index.row())) else state.Unchecked
            return self._ticks if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role not in (LOOK, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cell = self.cell(index.row(), index.column())
        if role == LOOK:
            return cell
        return self.loading if cell is None else spoken_cell(cell)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        named = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation != Qt.Orientation.Horizontal or role not in named:
            return None
        if section < self.first:
            return self._ticks if role == Qt.ItemDataRole.AccessibleTextRole else ""
        return self.columns[section - self.first].title

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _want(self) -> None:
        wanted = [number for number in self._missing if number not in self._looks]
        self._missing.clear()
        if wanted:
            self.wanted.emit(wanted)
