"""The state of sync in the top bar, in words: "Synced 10:41", "Offline, 3 waiting"."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import draw_box, draw_icon, draw_text, icon_box, slice_left, text_width
from ui.theme.focus import ring_outside
from ui.theme.fonts import font
from ui.theme.tokens import ICON, RADIUS_CONTROL, TARGET, Type


class SyncLook(StrEnum):
    SYNCED = "synced"
    SENDING = "sending"
    OFFLINE = "offline"
    CONFLICT = "conflict"
    REFUSED = "refused"


_FORMS = {
    SyncLook.SYNCED: ("check-circle-fill", "ok"),
    SyncLook.SENDING: ("arrows-clockwise", "text2"),
    SyncLook.OFFLINE: ("cloud-slash", "text2"),
    SyncLook.CONFLICT: ("git-diff", "warn"),
    SyncLook.REFUSED: ("x-circle-fill", "danger"),
}


class SyncState(QAbstractButton):
    """Icon and words; `clicked` asks for the sync place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = SyncLook.SYNCED, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ring_outside(self)

    def words(self) -> str:
        return self._words

    def set_state(self, look: SyncLook, words: str) -> None:
        self._look, self._words = look, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        t = theme()
        width = 2 * t.space(4) + t.letter(ICON) + t.space(6) + text_width(font(Type.BODY), self._words)
        return QSize(width, t.box(TARGET + 4))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, t = colours(), theme()
        icon, colour = _FORMS[self._look]
        painter = QPainter(self)
        if self.isDown() or self.underMouse():
            draw_box(painter, self.rect(), c.press if self.isDown() else c.hover, None, RADIUS_CONTROL)
        rest = self.rect().adjusted(t.space(4), 0, 0, 0)
        box = icon_box(rest, ICON)
        draw_icon(painter, box, icon, getattr(c, colour))
        _, rest = slice_left(rest, box.width(), t.space(6))
        draw_text(painter, rest, self._words, font(Type.BODY), c.text)
        painter.end()
