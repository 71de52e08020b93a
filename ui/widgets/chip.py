"""A chip on its own: a status rectangle or a pill about a person."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.chip_paint import chip_size, draw_chip
from ui.theme.chips import ChipLook


class Chip(QWidget):
    """A chip on its own; read out by its words."""

    def __init__(self, look: ChipLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(look.words)

    def look(self) -> ChipLook:
        return self._look

    def set_look(self, look: ChipLook) -> None:
        self._look = look
        self.setAccessibleName(look.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._look)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_chip(painter, self.rect(), self._look)
        painter.end()
