"""The quiet bar under the top bar while the line is down."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, OFFLINE_BAR, Type
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
from ui.widgets.text import Text


class OfflineBanner(Panel):
    """Says since when and what waits, and what still works. `asked` is sent by its link."""

    asked = Signal()

    def __init__(self, link: str, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__("sunken", "b", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head = Text("", Type.BODY, weight=600)
        self._waiting = Text("", Type.BODY)
        self._detail = Text("", Type.SECONDARY, "text2")
        self.link = Button(link, ButtonKind.LINK, key=key)
        self.link.clicked.connect(self.asked)
        row = spaced(QHBoxLayout(self), gap=8, pad=(GUTTER, 0, GUTTER, 0))
        row.addWidget(Picture("cloud-slash"))
        row.addWidget(self._head)
        row.addWidget(self._waiting)
        row.addWidget(self._detail)
        row.addStretch(1)
        row.addWidget(self.link)
        self.setVisible(False)

    def show_offline(self, head: str, waiting: str = "", detail: str = "") -> None:
        """Show "Working offline since 10:42", "· 3 waiting" and what still works."""
        if self.isHidden():
            announce(self, f"{head} {waiting}".strip())
        self._head.setText(head)
        self._waiting.setText(waiting)
        self._detail.setText(detail)
        self.setAccessibleName(f"{head} {waiting}".strip())
        self.setVisible(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().box(OFFLINE_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, 4, self.height()), QColor(colours().text2))
        painter.end()
