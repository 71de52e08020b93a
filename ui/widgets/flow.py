"""A layout that puts parts side by side and goes on below when the line is full, as words in a text do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import isValid


class Flow(QLayout):
    """Parts keep their own sizes and stand in the middle of their line.

    Give it to `spaced` for gap and padding; lines are as far apart as parts are.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QLayoutItem] = []
        self._widgets: list[QWidget | None] = []
        self._heights: dict[int, int] = {}

    def invalidate(self) -> None:
        super().invalidate()
        self._heights.clear()

    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(item)
        self._widgets.append(item.widget())
        self.invalidate()

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        self._mend()
        return self._parts[index] if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._mend()
        if not 0 <= index < len(self._parts):
            return None
        self._widgets.pop(index)
        return self._parts.pop(index)

    def clear(self) -> None:
        """Take all parts out and let them go."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts around this one ask for the same few widths hundreds of times until all are laid out.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        edge = self.contentsMargins()
        sizes = [part.sizeHint() for part in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + edge.left() + edge.right(), height + edge.top() + edge.bottom())

    def minimumSize(self) -> QSize:
        edge = self.contentsMargins()
        sizes = [part.minimumSize() for part in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + edge.left() + edge.right(), height + edge.top() + edge.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        self._mend()
        return [part for part in self._parts if not part.isEmpty()]

    def _mend(self) -> None:
        """Where the window's parts move to another window and back, PySide may let go of an item; its widget stays."""
        for place, (part, widget) in enumerate(zip(self._parts, self._widgets, strict=True)):
            if not isValid(part) and widget is not None and isValid(widget):
                self._parts[place] = QWidgetItem(widget)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for part in self._shown():
            size = part.sizeHint().boundedTo(QSize(area.width(), part.sizeHint().height()))
            size = size.expandedTo(part.minimumSize())
            if size.width() < part.sizeHint().width() and part.hasHeightForWidth():
                size.setHeight(part.heightForWidth(size.width()))
            if lines[-1] and used + size.width() > area.width():
                lines.append([])
                used = 0
            lines[-1].append((part, size))
            used += size.width() + self.spacing()
        top = area.top()
        for line in lines:
            high = max((size.height() for _, size in line), default=0)
            left = area.left()
            for part, size in line:
                if move:
                    part.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += high + self.spacing()
        bottom = self.contentsMargins().bottom()
        return top - self.spacing() + bottom - rect.top()
