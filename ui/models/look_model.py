"""A list of rows by key, for the delegates: says the smallest change, so that selection and scroll stay."""

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.delegates.looks import CaseLook, HeadingLook, OutboxLook, ResultLook, TimelineLook, spoken
from ui.delegates.row import LOOK

Look = ResultLook | HeadingLook | CaseLook | TimelineLook | OutboxLook
_ROOT = QModelIndex()


class LookModel(QAbstractListModel):
    """Rows are `(key, look)` with keys that differ; headings can neither be chosen nor focused."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._looks: list[Look] = []

    def show(self, rows: Sequence[tuple[str, Look]]) -> None:
        """Become these rows: take out what is gone, put in what is new, move and change the rest."""
        self._drop_gone({key for key, _ in rows})
        here, place = set(self._keys), 0
        while place < len(rows):
            key, look = rows[place]
            if key not in here:
                new = list(takewhile(lambda row: row[0] not in here, rows[place:]))
                self._put_in(place, new)
                place += len(new)
                continue
            if self._keys[place] != key:
                self._move(self._keys.index(key, place), place)
            self._change(place, look)
            place += 1

    def key(self, place: int) -> str | None:
        """The key of a row; None beyond the rows."""
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def place(self, key: str | None) -> int | None:
        """Where the row of this key is."""
        return self._keys.index(key) if key in self._keys else None

    def choosable(self) -> list[str]:
        """The keys of all rows but headings, in order."""
        pairs = zip(self._keys, self._looks, strict=True)
        return [key for key, look in pairs if not isinstance(look, HeadingLook)]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = LOOK) -> object:
        if not index.isValid():
            return None
        look = self._looks[index.row()]
        if role == LOOK:
            return look
        return spoken(look) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._looks[index.row()], HeadingLook):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _drop_gone(self, kept: set[str]) -> None:
        last = len(self._keys) - 1
        while last >= 0:
            if self._keys[last] in kept:
                last -= 1
                continue
            first = last
            while first > 0 and self._keys[first - 1] not in kept:
                first -= 1
            self.beginRemoveRows(_ROOT, first, last)
            del self._keys[first : last + 1], self._looks[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _put_in(self, place: int, rows: Sequence[tuple[str, Look]]) -> None:
        self.beginInsertRows(_ROOT, place, place + len(rows) - 1)
        self._keys[place:place] = [key for key, _ in rows]
        self._looks[place:place] = [look for _, look in rows]
        self.endInsertRows()

    def _move(self, place: int, to: int) -> None:
        self.beginMoveRows(_ROOT, place, place, _ROOT, to)
        self._keys.insert(to, self._keys.pop(place))
        self._looks.insert(to, self._looks.pop(place))
        self.endMoveRows()

    def _change(self, place: int, look: Look) -> None:
        if self._looks[place] != look:
            self._looks[place] = look
            index = self.index(place)
            self.dataChanged.emit(index, index)
