"""Says how long a long list takes until it is painted and until it is painted sorted: for `caseapp bench list`."""

from __future__ import annotations

import json
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTableView, QWidget

_LOOK_MS = 20
_LOOKS = 3
"""So many times in a row nothing is on its way: what one step has begun has ended."""


class ListReport(QObject):
    """Opens a list by its key, clicks on each column twice, prints `{"paint_ms": …, "sort_ms": [...]}`, calls `done`.

    A time begins with the key or the click and ends when the view has been painted that was told of the other rows.
    """

    def __init__(
        self,
        window: QWidget,
        key: str,
        table: Callable[[], QTableView],
        at_rest: Callable[[], bool],
        done: Callable[[], object],
    ) -> None:
        """`key` opens `table`, whose first column cannot be sorted by."""
        super().__init__(window)
        self._window, self._key = window, QKeySequence(key)[0]  # type: ignore[index]
        self._shown_table, self._at_rest, self._done = table, at_rest, done
        self._table: QTableView | None = None
        self._took: list[float] = []
        self._begun = 0.0
        self._told = self._painting = False
        self._looks = 0
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self._look)
        self._watch.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._told and not self._painting:
            self._painting = True
            QTimer.singleShot(0, self, self._painted)
        return False

    def _look(self) -> None:
        self._looks = self._looks + 1 if self._at_rest() else 0
        if self._looks == _LOOKS:
            self._looks = 0
            self._watch.stop()
            self._open() if self._table is None else self._sort(self._table)

    def _open(self) -> None:
        from PySide6.QtTest import QTest  # no window but a measured one wants it

        hand = self._window.focusWidget() or self._window
        self._begun = perf_counter()
        QTest.keyClick(hand, self._key.key(), self._key.keyboardModifiers())
        self._table = self._shown_table()
        self._table.viewport().installEventFilter(self)
        self._table.model().modelReset.connect(self._tell)

    def _tell(self) -> None:
        self._told = True

    def _painted(self) -> None:
        self._took.append((perf_counter() - self._begun) * 1000)
        self._told = self._painting = False
        self._watch.start()

    def _sort(self, table: QTableView) -> None:
        from PySide6.QtTest import QTest

        head = table.horizontalHeader()
        section = 1 + (len(self._took) - 1) // 2
        if section < head.count():
            left = head.sectionViewportPosition(section)
            at = QPoint(left + head.sectionSize(section) // 2, head.height() // 2)
            self._begun = perf_counter()
            QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
            return
        paint, *sorts = (round(each, 1) for each in self._took)
        print(json.dumps({"paint_ms": paint, "sort_ms": sorts}), flush=True)
        self._done()
