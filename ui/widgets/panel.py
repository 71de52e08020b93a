"""Grounds and headings: a filled panel, the bar that heads a section, the small caption over a part."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, ROW_CASE, Type
from ui.widgets.text import Text


class Panel(QWidget):
    """A ground in a colour role with lines of one pixel at some of its edges.

    `edges` holds any of "l", "t", "r", "b".
    """

    def __init__(
        self, fill: str = "surface", edges: str = "", *, line: str = "line", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fill, self._edges, self._line = fill, edges, line

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(colours(), self._fill)))
        line = QColor(getattr(colours(), self._line))
        wide, high = self.width(), self.height()
        for edge, area in (
            ("l", (0, 0, 1, high)),
            ("t", (0, 0, wide, 1)),
            ("r", (wide - 1, 0, 1, high)),
            ("b", (0, high - 1, wide, 1)),
        ):
            if edge in self._edges:
                painter.fillRect(*area, line)
        painter.end()


class Heading(Panel):
    """The bar over a section: its title, how many there are, and on the right a hint or controls.

    Controls are added to `tail`; `hint` is quiet text such as "Enter open".
    """

    def __init__(
        self,
        title: str,
        *,
        count: str = "",
        hint: str = "",
        height: int = ROW_CASE,
        large: bool = False,
        fill: str = "sunken",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(fill, "b", parent=parent)
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = Text(title, Type.SECTION if large else Type.STRONG)
        self._count = Text(count, Type.SECONDARY if large else Type.BODY, "text2", wrap=True)
        self._hint = Text(hint, Type.KEY, "text2")
        row = spaced(QHBoxLayout(self), gap=8, pad=(GUTTER, 0, GUTTER, 0))
        row.addWidget(self._title)
        row.addWidget(self._count)
        controls = QWidget()
        controls.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.tail = spaced(QHBoxLayout(controls), gap=8, pad=(4, 0, 0, 0))
        row.addWidget(controls, 1)
        row.addWidget(self._hint)
        self.set_count(count)
        self.set_hint(hint)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        # Where a remark takes more lines than one it may be higher, but it is never lower.
        self.setMinimumHeight(theme().box(self._height))

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_count(self, count: str) -> None:
        """The words after the title: a count or a short remark."""
        self._count.setText(count)
        self._count.setVisible(bool(count))

    def set_hint(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().box(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class Caption(QWidget):
    """The small heading over a part of a panel, with room at the right (`tail`) for a link or a remark."""

    def __init__(self, title: str, *, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = Text(title, Type.HEAD, "text2", wrap=True)
        self._remark = Text(remark, Type.KEY, "text2", wrap=True)
        self._remark.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = spaced(QHBoxLayout(self), gap=6)
        row.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._remark)
        self.tail = row
        self.set_remark(remark)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_remark(self, remark: str) -> None:
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
