"""Says how long a long list takes until it is painted and until it is painted sorted: for `caseapp bench list`."""

from __future__ import annotations

import json
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView

_REST_MS = 1_500
"""All that one step has begun has ended by then."""


class ListReport(QObject):
    """Opens a list, sorts it by each column twice, prints `{"paint_ms": …, "sort_ms": [...]}` and calls `done`.

    A time ends when the view has been painted that was told of the other rows.
    """

    def __init__(
        self,
        open_list: Callable[[], QTableView],
        first: int,
        done: Callable[[], object],
        parent: QObject,
    ) -> None:
        """`first` is the first column that can be sorted by."""
        super().__init__(parent)
        self._open_list, self._first, self._done = open_list, first, done
        self._table: QTableView | None = None
        self._took: list[float] = []
        self._begun = 0.0
        self._told = self._painting = False
        QTimer.singleShot(_REST_MS, self, self._open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._told and not self._painting:
            self._painting = True
            QTimer.singleShot(0, self, self._painted)
        return False

    def _open(self) -> None:
        self._begun = perf_counter()
        self._table = self._open_list()
        self._table.viewport().installEventFilter(self)
        self._table.model().modelReset.connect(self._tell)

    def _tell(self) -> None:
        self._told = True

    def _painted(self) -> None:
        self._took.append((perf_counter() - self._begun) * 1000)
        self._told = self._painting = False
        QTimer.singleShot(_REST_MS, self, self._sort)

    def _sort(self) -> None:
        assert self._table is not None
        head = self._table.horizontalHeader()
        section = self._first + (len(self._took) - 1) // 2
        if section < head.count():
            self._begun = perf_counter()
            head.sectionClicked.emit(section)
            return
        paint, *sorts = (round(each, 1) for each in self._took)
        print(json.dumps({"paint_ms": paint, "sort_ms": sorts}), flush=True)
        self._done()
