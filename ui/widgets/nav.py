"""The places at the left: icon, word and count; folded to icon and count when the window is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import RIGHT, draw_box, draw_icon, draw_ring, draw_text, icon_box, slice_left
from ui.theme.fonts import font
from ui.theme.spacing import spaced
from ui.theme.tokens import ICON, ICON_NAV, NAV, NAV_FOLDED, RADIUS_CONTROL, ROW_NAV, Type
from ui.widgets.panel import Panel
from ui.widgets.rule import Rule
from ui.widgets.text import plain_tip


@dataclass(frozen=True, slots=True)
class Place:
    """A place to go: what `chosen` will say, its icon, its word, and a key shown at the right."""

    key: str
    icon: str
    label: str
    hint: str = ""


class Nav(Panel):
    """Places above, help below. `chosen` carries the key; Up and Down move the focus, Enter goes."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        places: Sequence[Place],
        feet: Sequence[Place] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("window", "r", parent=parent)
        self.setAccessibleName(name)
        self._folded = False
        self._items: dict[str, _NavItem] = {}
        column = spaced(QVBoxLayout(self), pad=(8, 8, 8, 8))
        for place in places:
            column.addWidget(self._item(place))
        column.addStretch(1)
        if feet:
            column.addWidget(Rule())
            column.addSpacing(theme().space(8))
        for place in feet:
            column.addWidget(self._item(place))
        self._measure()

    def set_now(self, key: str | None) -> None:
        """Show which place is open; None when what is open is no place."""
        for own, item in self._items.items():
            item.set_now(own == key)

    def set_count(self, key: str, count: str, *, icon: str = "", spoken: str = "") -> None:
        """Show a count after a place, or an icon instead; `spoken` says in words what either means."""
        self._items[key].set_count(count, icon, spoken)

    def set_shown(self, key: str, shown: bool) -> None:
        """Show a place, or leave it out where it is not for this officer."""
        self._items[key].setVisible(shown)

    def is_shown(self, key: str) -> bool:
        return not self._items[key].isHidden()

    def set_folded(self, folded: bool) -> None:
        self._folded = folded
        for item in self._items.values():
            item.set_folded(folded)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        items = [item for item in self._items.values() if not item.isHidden()]
        at = next((place for place, item in enumerate(items) if item.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        else:
            items[(at + step) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)

    def _measure(self) -> None:
        self.setFixedWidth(theme().letter(NAV_FOLDED) if self._folded else theme().space(NAV))

    def _item(self, place: Place) -> "_NavItem":
        item = _NavItem(place)
        item.clicked.connect(lambda: self.chosen.emit(place.key))
        self._items[place.key] = item
        return item


class _NavItem(QAbstractButton):
    def __init__(self, place: Place) -> None:
        super().__init__()
        self._place = place
        self._count, self._count_icon, self._spoken = "", "", ""
        self._now = self._folded = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_now(self, now: bool) -> None:
        self._now = now
        self._name()
        self.update()

    def set_count(self, count: str, icon: str, spoken: str) -> None:
        self._count, self._count_icon, self._spoken = count, icon, spoken
        self._name()
        self._tell()
        self.update()

    def set_folded(self, folded: bool) -> None:
        self._folded = folded
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().letter(40), theme().box(ROW_NAV))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
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
        fill = c.tint if self._now else c.press if self.isDown() else c.hover if self.underMouse() else None
        if fill == c.hover and c.hover != c.window:
            # On the window's ground the hover fill is all but invisible.
            fill = c.press
        if fill:
            draw_box(painter, self.rect(), fill, None, RADIUS_CONTROL)
        if self._now:
            painter.fillRect(QRect(0, 0, 3, self.height()), QColor(c.accent))
        ink = c.accent if self._now else c.text
        quiet = c.accent if self._now else c.text2
        left, right, gap = (6, 2, 2) if self._folded else (11, 11, 8)
        rest = self.rect().adjusted(t.space(left), 0, -t.space(right), 0)
        box = icon_box(rest, ICON_NAV)
        draw_icon(painter, box, self._place.icon, quiet)
        _, rest = slice_left(rest, box.width(), t.space(gap))
        weight = 600 if self._now else 400
        if not self._folded:
            draw_text(painter, rest, self._place.label, font(Type.BODY, weight), ink)
        shown = self._count or ("" if self._folded else self._place.hint)
        if self._count_icon:
            side = t.letter(ICON)
            tail = QRect(rest.right() - side + 1, (self.height() - side) // 2, side, side)
            draw_icon(painter, tail, self._count_icon, quiet)
        else:
            role = Type.KEY if self._folded else Type.FIGURES
            draw_text(painter, rest, shown, font(role, weight), quiet, RIGHT)
        if self.hasFocus():
            draw_ring(painter, self.rect(), RADIUS_CONTROL)
        painter.end()

    def _tell(self) -> None:
        """Under the mouse: the word where it does not show, and what the number counts."""
        parts = (self._place.label if self._folded else "", self._spoken)
        plain_tip(self, ": ".join(part for part in parts if part))

    def _name(self) -> None:
        self.setAccessibleName(f"{self._place.label} {self._spoken or self._count}".strip())
