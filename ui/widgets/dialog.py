"""A dialog with room for a guest, the help, beside what it asks."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme.current import theme
from ui.widgets.beside import GUEST, LEFT_FOR_THE_PART, Beside

_EDGE = 32
_LEAST_HIGH = 480


class Dialog(QDialog):
    """Shows `body` as large as it was told, larger while there is a guest, and never larger than what it lies over."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = (0, 0)
        self.beside = Beside(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.beside)
        self.beside.guest_came.connect(self._grow)

    def fit(self, wide: int, high: int) -> None:
        """Be so large, in pixels, where there is room."""
        self._wanted = wide, high
        self._grow()

    def room(self) -> tuple[int, int]:
        """How large it may be at most, in pixels; without a window below as large as it likes."""
        over = self.parentWidget()
        return (over.width() - _EDGE, over.height() - _EDGE) if over is not None else (16_777_215, 16_777_215)

    def _grow(self) -> None:
        t, (wide, high), (most_wide, most_high) = theme(), self._wanted, self.room()
        if self.beside.has_guest():
            wide = t.letter(GUEST) + max(wide, t.letter(LEFT_FOR_THE_PART))
            high = max(high, t.letter(_LEAST_HIGH))
        for layout in (self.beside.layout(), self.layout()):
            assert layout is not None
            layout.activate()  # or the room of a guest that has gone would still be wanted
        middle = self.geometry().center()
        self.resize(min(wide, most_wide), min(high, most_high))
        if self.isVisible():
            self.move(self.pos() + middle - self.geometry().center())
