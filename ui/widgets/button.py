"""The buttons of the desk: primary, secondary, danger, link and menu, each with an icon and perhaps a key hint."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import LEFT, draw_box, draw_icon, draw_text, icon_box, slice_left, text_width
from ui.theme.focus import ring_outside
from ui.theme.fonts import font
from ui.theme.tokens import COMPACT, CONTROL, ICON, RADIUS_CONTROL, TARGET, Type
from ui.widgets.menu_access import tell_of_menu
from ui.widgets.text import plain_tip


class ButtonKind(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    LINK = "link"
    ON_BAND = "on band"
    ON_STRIP = "on strip"
    MENU = "menu"
    """Flat, with a caret: a list drops down from it."""


@dataclass(frozen=True, slots=True)
class _Look:
    text: str
    hint: str
    fill: str | None
    border: str | None
    dashed: bool = False


_RINGS = {ButtonKind.ON_BAND: "on_band", ButtonKind.ON_STRIP: "surface"}
"""Colour roles of rings that lie on a dark ground."""
_CARET = 14


class Button(QAbstractButton):
    """A button with its words drawn literally and a key hint in lighter letters, left out where room is short.

    `set_reason` turns it off: it stays readable and focusable, is drawn dashed, does nothing, and tells the
    reason as its accessible description and tooltip. The hint only names a key; the key is bound elsewhere.
    """

    def __init__(
        self,
        label: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        *,
        icon: str = "",
        key: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._kind, self._icon, self._key, self._compact = label, kind, icon, key, compact
        self._menu = kind is ButtonKind.MENU
        self._reason = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        ring_outside(self, _RINGS.get(kind, "focus"))
        if self._menu:
            tell_of_menu(self)
        self.set_label(label)

    def label(self) -> str:
        return self._label

    def set_label(self, label: str, icon: str | None = None) -> None:
        """Change the words, and the icon when one is given ("" takes it away)."""
        self._label = label
        self._icon = self._icon if icon is None else icon
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Change the key hint; "" takes it away."""
        self._key = key
        self.updateGeometry()
        self.update()

    def reason(self) -> str:
        """Why the button is off; empty while it works."""
        return self._reason

    def set_reason(self, reason: str) -> None:
        """Turn the button off and say why, or on again with an empty reason."""
        self._reason = reason
        self.setAccessibleDescription(reason)
        plain_tip(self, reason)
        # A screen reader may press a button past keyboard and mouse; no signal may leave while it is off.
        self.blockSignals(bool(reason))
        self.setCursor(Qt.CursorShape.ArrowCursor if reason else Qt.CursorShape.PointingHandCursor)
        self.update()

    def sizeHint(self) -> QSize:
        t = theme()
        width = text_width(self._font(), self._label) + 2 * self._pad()
        if self._icon:
            width += t.letter(ICON) + t.space(self._icon_gap())
        width += self._key_width()
        if self._menu:
            width += t.letter(_CARET) + t.space(6)
        if self._kind is ButtonKind.LINK:
            return QSize(width, max(TARGET, t.box(TARGET, 18)))
        return QSize(width, t.box(COMPACT, 18) if self._compact else t.box(CONTROL))

    def minimumSizeHint(self) -> QSize:
        full = self.sizeHint()
        return QSize(full.width() - self._key_width(), full.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressing = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if pressing and self._reason:
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._reason:
            event.accept()
        else:
            super().mousePressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        look = self._look()
        painter = QPainter(self)
        if self._kind is not ButtonKind.LINK:
            draw_box(painter, self.rect(), look.fill, look.border, RADIUS_CONTROL, dashed=look.dashed)
        rest = self._content()
        if self._icon:
            box = icon_box(rest, ICON)
            draw_icon(painter, box, self._icon, look.text)
            _, rest = slice_left(rest, box.width(), t.space(self._icon_gap()))
        face = self._font()
        words, rest = slice_left(rest, text_width(face, self._label), t.space(6 if self._menu else 8))
        draw_text(painter, words, self._label, face, look.text)
        if self.width() >= self.sizeHint().width():
            draw_text(painter, rest, self._key, font(Type.KEY), look.hint, LEFT)
        if self._menu:
            draw_icon(painter, icon_box(rest, _CARET), "caret-down", colours().text2)
        painter.end()

    def _content(self) -> QRect:
        area = self.rect().adjusted(self._pad(), 0, -self._pad(), 0)
        full = self.sizeHint().width()
        spare = self.width() - (full if self.width() >= full else full - self._key_width())
        if self._kind is ButtonKind.LINK:
            return area
        return area.adjusted(max(0, spare // 2), 0, 0, 0)

    def _key_width(self) -> int:
        return text_width(font(Type.KEY), self._key) + theme().space(8) if self._key else 0

    def _pad(self) -> int:
        if self._kind is ButtonKind.LINK:
            return 0
        return theme().space(10 if self._compact else 12)

    def _icon_gap(self) -> int:
        return 6 if self._compact else 8

    def _font(self) -> QFont:
        role = Type.SECONDARY if self._compact or self._kind is ButtonKind.LINK else Type.BODY
        if self._kind is ButtonKind.LINK:
            return font(role, underline=not self._reason)
        heavy = self._kind in (ButtonKind.PRIMARY, ButtonKind.ON_BAND)
        return font(role, 600 if heavy else 500)

    def _look(self) -> _Look:
        c = colours()
        down, over = self.isDown(), self.underMouse()
        if self._reason or not self.isEnabled():
            fill = None if self._kind is ButtonKind.LINK else c.disabled_fill
            return _Look(c.disabled_text, c.disabled_text, fill, c.border, dashed=True)
        if self._kind is ButtonKind.PRIMARY:
            fill = c.accent_press if down else c.accent_hover if over else c.accent
            return _Look(c.on_accent, c.on_accent, fill, None)
        if self._kind is ButtonKind.ON_STRIP:
            return _Look(c.surface, c.surface, None, c.surface)
        if self._kind is ButtonKind.LINK:
            text = c.accent_press if down else c.accent_hover if over else c.accent
            return _Look(text, c.text3, None, None)
        fill = c.press if down else c.hover if over else c.surface
        if self._kind is ButtonKind.ON_BAND:
            return _Look(c.danger, c.text2, fill, None)
        if self._kind is ButtonKind.DANGER:
            return _Look(c.danger, c.text3, fill, c.danger_line)
        if self._menu:
            return _Look(c.text, c.text3, fill, None)
        return _Look(c.text, c.text3, fill, c.border)


class IconButton(QAbstractButton):
    """A small button that is an icon alone, such as the cross of a tab; named and explained in words."""

    def __init__(self, icon: str, name: str, *, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._size, self._colour = icon, size, "text2"
        self.setAccessibleName(name)
        plain_tip(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ring_outside(self)

    def set_colour(self, colour: str) -> None:
        """Change the colour role of the icon."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        side = max(TARGET, theme().letter(self._size) + 8)
        return QSize(side, side)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        plain = self._colour == "text2"
        if plain and (self.isDown() or self.underMouse()):
            draw_box(painter, self.rect(), c.press if self.isDown() else c.hover, None, RADIUS_CONTROL)
        side = theme().letter(self._size)
        box = QRect(0, 0, side, side)
        box.moveCenter(self.rect().center())
        draw_icon(painter, box, self._icon, getattr(c, self._colour))
        painter.end()
