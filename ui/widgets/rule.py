"""A line of one pixel between parts."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.current import colours


class Rule(QWidget):
    """A separator, lying or standing, in a colour role."""

    def __init__(
        self,
        *,
        standing: bool = False,
        colour: str = "line",
        thick: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._standing, self._colour, self._thick = standing, colour, thick
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if standing else wide, wide if standing else fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._thick, self._thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(colours(), self._colour)))
        painter.end()
