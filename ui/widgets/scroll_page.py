"""A page as wide as its room and as high as its wrapped texts need; it scrolls up and down only."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from ui.theme.current import theme

_AROUND: Final = 60
"""Pixels at 100 % above and below a field: its name, and what ends it."""


class ScrollPage(QScrollArea):
    """Qt's scroll area asks a page how low it can be without telling it its width; this one does tell it.

    A field that takes the cursor comes into sight: nobody types what they do not see.
    """

    _came = Signal()

    def __init__(self, page: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        page.installEventFilter(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(page)
        self._field: QWidget | None = None
        # A turn later, and again whenever the page has become longer: what is shown with the field is laid out then.
        later = Qt.ConnectionType.QueuedConnection
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._bring, later)
        bar.actionTriggered.connect(self._let_go)
        self._came.connect(self._bring, later)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What is clicked is seen, and must not move away from under the mouse."""
        typed_into = isinstance(now, QLineEdit | QPlainTextEdit) and self._page.isAncestorOf(now)
        self._field = now if typed_into and not QApplication.mouseButtons() else None
        if self._field is not None:
            self._came.emit()

    def _bring(self, *_: int) -> None:
        field = self._field
        if field is not None and isValid(field) and field.hasFocus():
            self.ensureWidgetVisible(field, 0, theme().box(_AROUND))

    def _let_go(self, _action: int) -> None:
        """Who scrolls looks at something else."""
        self._field = None

    def _measure(self) -> None:
        layout = self._page.layout()
        if layout is not None and layout.hasHeightForWidth():
            self._page.setMinimumHeight(layout.minimumHeightForWidth(self.viewport().width()))
