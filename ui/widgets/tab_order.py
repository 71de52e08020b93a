"""The order in which the Tab key goes through parts that were made at different times."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_in(part: QWidget) -> list[QWidget]:
    """What of a part the Tab key may come to, in order: of exclusive buttons all, for another may be in force later.

    The list that a drop-down opens is a window of its own, and none of them.
    """
    within = [part, *part.findChildren(QWidget)]
    return [
        each
        for each in within
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.window() is part.window()
    ]


def tab_through(stops: Sequence[QWidget]) -> None:
    """Let the Tab key go through these, one after another."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
