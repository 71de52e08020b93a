"""The marker band: the first line of a person or a property. Solid until acknowledged, then an outline."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.current import colours
from ui.theme.draw import draw_box
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, ICON_MARKER, RADIUS_BOX, Type
from ui.widgets.announce import announce, take_back
from ui.widgets.button import Button, ButtonKind
from ui.widgets.picture import Picture
from ui.widgets.text import Text


class MarkerBand(QWidget):
    """Shows one marker. The instruction wraps and is never cut.

    `show_unread` and `show_read` make it visible, `clear` hides it. `acknowledged` is sent by its button.
    """

    acknowledged = Signal()

    def __init__(
        self, acknowledge: str, *, key: str = "", small: bool = False, parent: QWidget | None = None
    ) -> None:
        """`acknowledge` is the word on the button; `small` is for the peek panel and has no button."""
        super().__init__(parent)
        self._unread, self._small = True, small
        self._mark = Picture(
            "warning-octagon-fill", colour="on_band", size=20 if small else ICON_MARKER, line=22
        )
        self._words = Text("", Type.STRONG if small else Type.SECTION, "on_band", wrap=True)
        self._detail = Text("", Type.SECONDARY, "band2", wrap=True)
        self._when = Text("", Type.SECONDARY, "text2")
        self.button = Button(acknowledge, ButtonKind.ON_BAND, key=key)
        self.button.clicked.connect(self.acknowledged)
        column = spaced(QVBoxLayout(), gap=0)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._detail)
        column.addStretch(1)
        row = spaced(QHBoxLayout(self), gap=12, pad=(GUTTER, 10, GUTTER, 10))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop if small else Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        row.addWidget(self._when)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setVisible(False)

    def is_unread(self) -> bool:
        return self._unread

    def show_unread(self, words: str, detail: str = "") -> None:
        """Show a marker nobody acknowledged on this contact yet; it is spoken at once, after a lock if it is locked."""
        self._show(words, detail, "", unread=True)
        announce(self, f"{words} {detail}".strip(), at_once=True)

    def show_read(self, words: str, when: str, detail: str = "") -> None:
        """Show a marker that was acknowledged; `when` reads "Read 10:38"."""
        take_back(self)
        self._show(words, detail, when, unread=False)

    def clear(self) -> None:
        take_back(self)
        self.setVisible(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        if self._unread:
            painter.fillRect(self.rect(), QColor(c.band))
        else:
            painter.fillRect(self.rect(), QColor(c.surface))
            draw_box(painter, self.rect(), c.surface, c.danger_line, RADIUS_BOX, width=2)
        painter.end()

    def _show(self, words: str, detail: str, when: str, *, unread: bool) -> None:
        self._unread = unread
        large = unread and not self._small
        self._mark.set_picture("warning-octagon-fill", "on_band" if unread else "danger")
        self._mark.set_size(ICON_MARKER if large else 20)
        self._words.set_colour("on_band" if unread else "text")
        self._words.set_role(Type.SECTION if large else Type.STRONG)
        self._detail.set_colour("band2" if unread else "text2")
        self._words.setText(words)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._when.setText(when)
        self._when.setVisible(bool(when))
        self.button.setVisible(unread and not self._small)
        self.setAccessibleName(f"{words} {detail} {when}".strip())
        self.setVisible(True)
        self.update()
