"""A field that takes one of a few answers from a list that drops down."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import draw_icon, middle, slice_right
from ui.theme.fonts import font
from ui.theme.tokens import COMPACT, CONTROL, Type


class Select(QComboBox):
    """Options are (key, label); `chosen` carries the key of the one the officer chose."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]] = (),
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._compact = compact
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font(Type.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_options(options)
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))

    def now(self) -> str | None:
        key: str | None = self.currentData()
        return key

    def set_now(self, key: str) -> None:
        """Choose without a signal."""
        self.setCurrentIndex(self.findData(key))

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Put other options in; the choice stays when its key is among them."""
        if [self.itemData(place) for place in range(self.count())] == [key for key, _ in options]:
            for place, (_, label) in enumerate(options):
                if self.itemText(place) != label:
                    self.setItemText(place, label)
            return
        before = self.now()
        self.clear()
        for key, label in options:
            self.addItem(label, key)
        place = self.findData(before)
        if place >= 0:
            self.setCurrentIndex(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page: it changes no answer on the way."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(font(Type.BODY))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        _, rest = slice_right(self.rect(), theme().space(10))
        box, _ = slice_right(rest, theme().letter(14))
        draw_icon(painter, middle(box, box.width()), "caret-down", colours().text2)
        painter.end()

    def sizeHint(self) -> QSize:
        t = theme()
        return QSize(super().sizeHint().width(), t.box(COMPACT, 18) if self._compact else t.box(CONTROL))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().letter(80), self.sizeHint().height())
