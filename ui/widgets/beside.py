"""A part with room for a guest: beside it, below it in a narrow window, or for a while in its place in a small one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from ui.theme.current import theme

GUEST: Final = 340
LEFT_FOR_THE_PART: Final = 480
_LEAST_BELOW: Final = 190
_NO_LIMIT: Final = 16_777_215


class Beside(QWidget):
    """Holds `part`, and a guest at its right whenever the guest shows. Neither is ever cut for the other's sake.

    `guest_came` tells that it shows, or no longer does.
    """

    guest_came = Signal()

    def __init__(self, part: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._guest: QWidget | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(part, 1)
        self.setSizePolicy(part.sizePolicy())

    def take_in(self, guest: QWidget) -> None:
        """Give the guest its room for as long as it shows."""
        self._guest = guest
        guest.hide()
        self._row.addWidget(guest)
        guest.installEventFilter(self)

    def has_guest(self) -> bool:
        """Whether the guest shows."""
        return self._guest is not None and not self._guest.isHidden()

    def covers(self) -> bool:
        """Whether there was room for the guest alone, which stands in the place of the part."""
        return self.part.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._fit()
            self.guest_came.emit()
        return False

    def _fit(self) -> None:
        guest, t = self._guest, theme()
        if guest is None or guest.isHidden():
            self.part.setVisible(True)
            return
        beside = self.width() >= t.letter(GUEST) + t.letter(LEFT_FOR_THE_PART)
        half = self.height() // 2
        small = half < max(t.letter(_LEAST_BELOW), _least(self.part, self.width()))
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.part.setVisible(beside or not small)
        self._row.setStretch(1, 0 if beside else 1)
        guest.setMinimumWidth(t.letter(GUEST) if beside else 0)
        guest.setMaximumWidth(t.letter(GUEST) if beside else _NO_LIMIT)


def _least(part: QWidget, width: int) -> int:
    """The height that a part needs in this width: wrapped texts are high where room is narrow."""
    shown = part.currentWidget() if isinstance(part, QStackedWidget) else part
    layout = shown.layout() if shown is not None else None
    if layout is not None and layout.hasHeightForWidth():
        return layout.minimumHeightForWidth(width)
    return part.minimumSizeHint().height()
