"""Looks for rubbish in the window's thread alone.

Left to itself Python looks for it in whichever thread has just made something. What it finds may belong to a signal of
Qt; PySide then waits in that thread, with a lock of Qt in hand, for Python's turn, while the window's thread has the
turn and waits for the lock. Neither ever goes on.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Rubbish(QObject):
    """Keeps Python from looking by itself until `close`, and looks once a second by the same measure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(look_for_rubbish)
        self._timer.start(_EVERY_MS)

    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()


def look_for_rubbish() -> None:
    """Look through what is due: the youngest objects, or also those that were left over from looking before."""
    due = [made > limit for made, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    for generation in reversed(range(len(due))):
        if due[generation]:
            gc.collect(generation)
            return
