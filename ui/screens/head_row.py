"""The first line of a page: who or what it is, and its acts at the right, or below where room is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.widgets.button import Button
from ui.widgets.flow import Flow

_NARROW = 700


class HeadRow(QWidget):
    """Parts that wrap, then buttons. Narrower than 700 px (divided by the text size) the buttons go below."""

    def __init__(
        self, parts: Sequence[QWidget], acts: Sequence[Button], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = spaced(Flow(), gap=12)
        for part in parts:
            name.addWidget(part)
        buttons = spaced(Flow(), gap=12)
        for button in acts:
            buttons.addWidget(button)
        self._row = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), gap=12)
        self._row.addLayout(name, 1)
        self._row.addLayout(buttons)
        self._row.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < _NARROW * theme().factor
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        super().resizeEvent(event)
