"""An icon beside words. It has no accessible name: the words beside it say what it says."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import draw_icon, icon_box
from ui.theme.tokens import ICON


class Picture(QWidget):
    """An icon in a colour role, `size` pixels at 100 %, in the middle of a line `line` pixels high."""

    def __init__(
        self,
        icon: str,
        *,
        colour: str = "text2",
        size: int = ICON,
        line: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._size, self._line = icon, colour, size, line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_picture(self, icon: str, colour: str) -> None:
        self._icon, self._colour = icon, colour
        self.update()

    def set_size(self, size: int) -> None:
        self._size = size
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().letter(self._size), theme().letter(max(self._size, self._line)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(painter, icon_box(self.rect(), self._size), self._icon, getattr(colours(), self._colour))
        painter.end()
