"""A box that warns or tells without blocking: a bar at its left, an icon, a sentence, and room for more."""

from enum import StrEnum

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.current import colours
from ui.theme.draw import draw_box
from ui.theme.spacing import spaced
from ui.theme.tokens import RADIUS_BOX, Type
from ui.widgets.announce import announce
from ui.widgets.button import IconButton
from ui.widgets.picture import Picture
from ui.widgets.text import Text


class NoticeKind(StrEnum):
    """The word is also the colour role of icon and bar."""

    WARN = "warn"
    DANGER = "danger"
    OK = "ok"


_ICONS = {
    NoticeKind.WARN: "warning-fill",
    NoticeKind.DANGER: "x-circle-fill",
    NoticeKind.OK: "check-circle-fill",
}


class Notice(QWidget):
    """A tinted box; further parts are added to `body`, which lies under the sentence.

    With a `close_word` it has a button of that name that takes it away, and sends `closed`.
    """

    closed = Signal()

    def __init__(
        self,
        kind: NoticeKind,
        head: str,
        detail: str = "",
        *,
        icon: str = "",
        close_word: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._head = Text(head, Type.STRONG if detail else Type.BODY, wrap=True)
        self._detail = Text(detail, Type.SECONDARY, "text2", wrap=True)
        self.body = spaced(QVBoxLayout(), gap=6)
        self.body.addWidget(self._head)
        self.body.addWidget(self._detail)
        row = spaced(QHBoxLayout(self), gap=10, pad=(16, 10, 12, 10))
        self._picture = Picture(icon or _ICONS[kind], colour=kind)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.body, 1)
        if close_word:
            cross = IconButton("x", close_word)
            cross.clicked.connect(self._close)
            row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(head, detail)

    def set_kind(self, kind: NoticeKind) -> None:
        """Become another kind, with that kind's icon."""
        self._kind = kind
        self._picture.set_picture(_ICONS[kind], kind)
        self.update()

    def set_words(self, head: str, detail: str = "") -> None:
        self._head.setText(head)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{head} {detail}".strip())

    def say(self, head: str, detail: str = "", *, at_once: bool = False, again: bool = False) -> None:
        """Show these words and have them spoken, what shows already only `again`; none take it away."""
        shown = not self.isHidden() and (head, detail) == (self._head.text(), self._detail.text())
        self.set_words(head, detail)
        self.setVisible(bool(head))
        if head and (again or not shown):
            announce(self, self.accessibleName(), at_once=at_once)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        line = getattr(c, f"{self._kind}_line")
        painter = QPainter(self)
        draw_box(painter, self.rect(), getattr(c, f"{self._kind}_tint"), line, RADIUS_BOX + 1)
        painter.fillRect(QRect(0, 0, 4, self.height()), QColor(line))
        painter.end()
