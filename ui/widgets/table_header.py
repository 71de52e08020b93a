"""The head of a table: titles, the arrow of the sorted column, widths that mouse and keys change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.delegates.table_cell import SIDE
from ui.models.paged_table import PagedTable
from ui.theme.current import colours, theme
from ui.theme.draw import LEFT, RIGHT, draw_icon, draw_ring, draw_text, text_width
from ui.theme.fonts import font
from ui.theme.tokens import RADIUS_BOX, ROW_TABLE, Type

_ARROW = 14
_STEP = 16
_OWN_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space)


class TableHeader(QHeaderView):
    """With the focus, Left and Right go from column to column, Enter sorts, Alt+Left and Alt+Right change the width.

    `chosen` carries the section to sort by, `widened` a section and by how many pixels.
    """

    chosen = Signal(int)
    widened = Signal(int, int)

    def __init__(self, name: str, sorted_words: tuple[str, str], parent: QWidget | None = None) -> None:
        """`sorted_words` say of a column that it is sorted upwards, or downwards."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._name, self._sorted_words = name, sorted_words
        self._now, self._sorted, self._descending = 0, -1, False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme().letter(24))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.sectionClicked.connect(self.chosen)

    def set_sorted(self, section: int, *, descending: bool) -> None:
        """Show by which column the rows are sorted."""
        self._sorted, self._descending = section, descending
        self._name_now()
        self.viewport().update()

    def title_width(self, section: int) -> int:
        """Pixels that a title takes, with its arrow."""
        model = self.model()
        title = str(model.headerData(section, self.orientation()) or "")
        t = theme()
        return text_width(font(Type.HEAD), title) + t.letter(_ARROW) + 2 * t.space(SIDE) + t.space(4)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().box(ROW_TABLE, 16))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._go(self._now or self._first())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._name_now()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._now)
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.widened.emit(self._now, step * theme().space(_STEP))
            self._name_now()
        elif step:
            self._go(self._now + step)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        # Alt with an arrow would else be a shortcut of the window.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        c, t = colours(), theme()
        painter.fillRect(rect, QColor(c.sunken))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(c.line))
        model = self.model()
        if not isinstance(model, PagedTable) or section < model.first:
            return
        column = model.columns[section - model.first]
        area = rect.adjusted(t.space(SIDE), 0, -t.space(SIDE), 0)
        face = font(Type.HEAD)
        sorted_by = section == self._sorted
        side = t.letter(_ARROW)
        if sorted_by and column.right:
            area.adjust(0, 0, -side - t.space(2), 0)
        draw_text(
            painter, area, column.title, face, c.accent if sorted_by else c.text2,
            RIGHT if column.right else LEFT, elide=True,
        )  # fmt: skip
        if sorted_by:
            width = min(text_width(face, column.title), area.width())
            left = area.right() + t.space(2) if column.right else area.left() + width + t.space(2)
            arrow = QRect(left, area.center().y() - side // 2, side, side)
            draw_icon(painter, arrow, "arrow-down" if self._descending else "arrow-up", c.accent)
        if section < self.count() - 1:
            edge = QRect(rect.right(), rect.top() + t.space(8), 1, rect.height() - 2 * t.space(8))
            painter.fillRect(edge, QColor(c.line))
        if self.hasFocus() and section == self._now:
            draw_ring(painter, rect, RADIUS_BOX)

    def _first(self) -> int:
        model = self.model()
        return model.first if isinstance(model, PagedTable) else 0

    def _go(self, section: int) -> None:
        self._now = max(self._first(), min(section, self.count() - 1))
        table = self.parentWidget()
        if table is not None:
            at = self.sectionViewportPosition(self._now)
            if at < 0 or at + self.sectionSize(self._now) > self.viewport().width():
                bar = table.horizontalScrollBar()  # type: ignore[attr-defined]
                bar.setValue(self.sectionPosition(self._now))
        self._name_now()
        self.viewport().update()

    def _name_now(self) -> None:
        """What a screen reader says of the head: the column in hand and whether it is sorted."""
        model = self.model()
        if model is None or not self.hasFocus():
            self.setAccessibleName(self._name)
            return
        parts = [str(model.headerData(self._now, self.orientation()))]
        if self._now == self._sorted:
            parts.append(self._sorted_words[self._descending])
        self.setAccessibleName(", ".join(parts))
