"""A picture as wide as its room, at most as large as it is. It lies in memory only."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.current import colours


class ImageView(QWidget):
    """Put it into a scroll area; its height follows its width."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, name: str, image: QImage) -> None:
        """Show an image; `name` is what a screen reader says of it."""
        self._image = image
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def image(self) -> QImage:
        return self._image

    def clear(self) -> None:
        """Let go of the image."""
        self._image = QImage()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._fitting(width).height()

    def sizeHint(self) -> QSize:
        return self._fitting(520)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        place = QRect(0, 0, 0, 0)
        place.setSize(self._fitting(self.width()))
        place.moveLeft((self.width() - place.width()) // 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            painter.drawImage(place, self._image)
        painter.setPen(QPen(QColor(c.focus if self.hasFocus() else c.border), 2 if self.hasFocus() else 1))
        painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.end()

    def _fitting(self, width: int) -> QSize:
        if self._image.isNull():
            return QSize(max(1, width), 1)
        wide = min(width, round(self._image.width() / self.devicePixelRatioF()))
        return QSize(wide, max(1, round(wide * self._image.height() / self._image.width())))
