"""Segments: a few views of the same thing side by side, with how many are in each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import draw_box, draw_text, slice_left, text_width
from ui.theme.focus import ring_outside
from ui.theme.fonts import font
from ui.theme.tokens import COMPACT, RADIUS_CONTROL, Type
from ui.widgets.exclusive import Exclusive
from ui.widgets.select import Select

_CARET = 14


@dataclass(frozen=True, slots=True)
class Part:
    """One segment: what `chosen` will say, the word shown, and the count after it."""

    key: str
    label: str
    count: str = ""


class Segments(QWidget):
    """A row of segments of which one is on; a list that drops down where there is no room for the row.

    `chosen` carries the key of the one the officer chose.
    """

    chosen = Signal(str)
    _changed = Signal()

    def __init__(
        self, name: str, parts: Sequence[Part], *, now: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._exclusive = Exclusive(self)
        self._exclusive.chosen.connect(self._choose)
        self._segments: dict[str, _Segment] = {}
        self._row = QWidget()
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._row)
        row = _tight_row(self._row)
        for place, part in enumerate(parts):
            segment = _Segment(part, self._exclusive, first=place == 0)
            self._segments[part.key] = segment
            self._exclusive.add(part.key, segment)
            row.addWidget(segment)
        self._list = Select(name, self._options(), compact=True)
        self._list.chosen.connect(self.choose)
        self._list.hide()
        self._whole.addWidget(self._list)
        # Other counts may want more room than the layout has: how wide it makes the row is known a turn later.
        self._changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        if parts:
            self.set_now(now or parts[0].key)

    def now(self) -> str | None:
        return self._exclusive.now()

    def set_now(self, key: str) -> None:
        """Choose without a signal."""
        self._exclusive.set_now(key)
        self._list.set_now(key)

    def choose(self, key: str) -> None:
        """Choose as the officer would."""
        self._exclusive.choose(key)

    def set_part(self, part: Part) -> None:
        """Change word or count of the segment with this key."""
        self._segments[part.key].set_part(part)
        self._list.set_options(self._options())
        self.updateGeometry()
        self._changed.emit()

    def is_folded(self) -> bool:
        """Whether the list is there in the place of the row."""
        return self._row.isHidden()

    def sizeHint(self) -> QSize:
        width = sum(segment.sizeHint().width() for segment in self._segments.values()) + 2
        return QSize(width, theme().box(COMPACT, 18))

    def minimumSizeHint(self) -> QSize:
        full, t = self.sizeHint(), theme()
        widest = max((segment.sizeHint().width() for segment in self._segments.values()), default=0)
        return QSize(min(full.width(), widest + t.letter(_CARET) + t.space(20)), full.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_folded():
            painter = QPainter(self)
            draw_box(painter, self.rect(), colours().surface, colours().border, RADIUS_CONTROL)
            painter.end()

    def _fit(self) -> None:
        fold = self.width() < self.sizeHint().width()
        if fold == self.is_folded():
            return
        focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._row.setVisible(not fold)
        self._list.setVisible(fold)
        if focus:
            (self._list if fold else self._segments[self.now() or next(iter(self._segments))]).setFocus()

    def _options(self) -> list[tuple[str, str]]:
        return [(key, segment.accessibleName()) for key, segment in self._segments.items()]

    def _choose(self, key: str) -> None:
        self._list.set_now(key)
        self.chosen.emit(key)


def _tight_row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(1, 1, 1, 1)
    row.setSpacing(0)
    return row


class _Segment(QToolButton):
    def __init__(self, part: Part, exclusive: Exclusive, *, first: bool) -> None:
        super().__init__()
        self._part, self._exclusive, self._first = part, exclusive, first
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        ring_outside(self)
        self.set_part(part)

    def set_part(self, part: Part) -> None:
        self._part = part
        self.setAccessibleName(f"{part.label} {part.count}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        t = theme()
        width = text_width(font(Type.SECONDARY, 600), self._part.label) + 2 * t.space(10)
        if self._part.count:
            width += text_width(font(Type.SECONDARY), self._part.count) + t.space(5)
        return QSize(width, t.box(COMPACT, 18) - 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._exclusive.moved(self._part.key, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, t = colours(), theme()
        painter = QPainter(self)
        area = self.rect()
        on = self.isChecked()
        fill = c.tint if on else c.press if self.isDown() else c.hover if self.underMouse() else None
        if fill:
            draw_box(painter, area, fill, None, RADIUS_CONTROL - 1)
        if on:
            bar = max(2, t.space(2))
            painter.fillRect(QRect(1, self.height() - bar, self.width() - 2, bar), QColor(c.accent))
        if not self._first:
            painter.fillRect(QRect(0, 0, 1, self.height()), QColor(c.line))
        face = font(Type.SECONDARY, 600 if on else 400)
        rest = area.adjusted(t.space(10), 0, 0, 0)
        words, rest = slice_left(rest, text_width(face, self._part.label), t.space(5))
        draw_text(painter, words, self._part.label, face, c.accent if on else c.text2)
        draw_text(painter, rest, self._part.count, font(Type.SECONDARY), c.accent if on else c.text3)
        painter.end()
