"""Shows a letter from memory: a page of the PDF, the envelope window and places on the page in millimetres."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime.pdf_pages import page_image, page_sizes
from ui.theme.current import colours
from ui.theme.draw import text_width
from ui.theme.fonts import font, line_height
from ui.theme.tokens import LIGHT, Type


@dataclass(frozen=True, slots=True)
class Millimetres:
    """A rectangle on the page, in millimetres from its top left corner."""

    left: float
    top: float
    width: float
    height: float


class PagePreview(QWidget):
    """One page as wide as the widget. Put it into a scroll area; its height follows its width.

    A4 proportions are kept while there is no letter. Paper is white in every theme, so what lies on it
    takes the light colours. The PDF lies in memory only.
    """

    def __init__(self, name: str, *, window_words: str = "", parent: QWidget | None = None) -> None:
        """`window_words` stands under the envelope window, such as "Shows in the envelope window"."""
        super().__init__(parent)
        self._window_words = window_words
        self._pdf = b""
        self._sizes_mm: tuple[tuple[float, float], ...] = ()
        self._page = 0
        self._size_mm = (210.0, 297.0)
        self._image: QImage | None = None
        self._window: Millimetres | None = None
        self._marks: tuple[Millimetres, ...] = ()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pdf(self, pdf: bytes, page: int = 0) -> None:
        """Show a page of a PDF, counted from 0; the nearest page when there are fewer.

        Raises pypdfium2.PdfiumError for bytes that are no PDF.
        """
        self._sizes_mm = page_sizes(pdf)
        self._pdf = pdf
        self.show_page(page)

    def show_page(self, page: int) -> None:
        """Turn to a page, counted from 0; the nearest page when there are fewer."""
        if not self._sizes_mm:
            return
        self._page = max(0, min(page, len(self._sizes_mm) - 1))
        self._size_mm = self._sizes_mm[self._page]
        self._image = None
        self.updateGeometry()
        self.update()

    def pages(self) -> int:
        return len(self._sizes_mm)

    def page(self) -> int:
        return self._page

    def clear(self) -> None:
        """Show an empty page and let go of the PDF."""
        self._pdf, self._sizes_mm, self._image, self._page = b"", (), None, 0
        self.update()

    def set_window(self, window: Millimetres | None) -> None:
        """Draw the envelope window on the first page, or not at all."""
        self._window = window
        self.update()

    def set_marks(self, marks: Sequence[Millimetres]) -> None:
        """Mark places on the page in hand, such as fields that are missing."""
        self._marks = tuple(marks)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._size_mm[1] / self._size_mm[0])

    def sizeHint(self) -> QSize:
        return QSize(520, self.heightForWidth(520))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._image = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        page = QRectF(0, 0, self.width(), self.heightForWidth(self.width()))
        if page.height() > self.height():
            wide = self.height() * self._size_mm[0] / self._size_mm[1]
            page = QRectF((self.width() - wide) / 2, 0, wide, self.height())
        painter.fillRect(page, Qt.GlobalColor.white)
        if self._pdf:
            painter.drawImage(page, self._rendered(page.width()))
        for mark in self._marks:
            self._outline(painter, page, mark, QColor(LIGHT.warn_line), QColor(LIGHT.warn_tint))
        if self._window is not None and self._page == 0:
            area = self._outline(painter, page, self._window, QColor(LIGHT.accent))
            self._caption(painter, area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(c.focus if self.hasFocus() else c.border), 2 if self.hasFocus() else 1))
        painter.drawRect(page.adjusted(0.5, 0.5, -1, -1))
        painter.end()

    def _rendered(self, width: float) -> QImage:
        if self._image is None:
            self._image = page_image(self._pdf, self._page, width * self.devicePixelRatioF())
        return self._image

    def _outline(
        self, painter: QPainter, page: QRectF, place: Millimetres, line: QColor, fill: QColor | None = None
    ) -> QRectF:
        scale = page.width() / self._size_mm[0]
        area = QRectF(
            page.left() + place.left * scale,
            page.top() + place.top * scale,
            place.width * scale,
            place.height * scale,
        )
        pen = QPen(line, 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        if fill is not None:
            # Multiplied, the tint lies under the letters like a marker pen.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(area, fill)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        return area

    def _caption(self, painter: QPainter, area: QRectF) -> None:
        face = font(Type.KEY)
        painter.setFont(face)
        painter.setPen(QColor(LIGHT.accent))
        room = QRectF(
            area.left(), area.bottom() + 2, text_width(face, self._window_words), line_height(Type.KEY)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, self._window_words)
