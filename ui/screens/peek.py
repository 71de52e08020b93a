"""What the panes beside a list have in common: danger first, a page that scrolls, and acts at the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import PEEK
from ui.widgets.band import MarkerBand
from ui.widgets.panel import Panel


class Peek(Panel):
    """As wide as the text size has it. `foot` shows while there is something to show."""

    def __init__(self, name: str) -> None:
        super().__init__("surface", "l")
        self.setAccessibleName(name)
        self.danger = MarkerBand("", small=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = Panel("surface", "lt")
        column = spaced(QVBoxLayout(self))
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self.danger)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)
        self.setFixedWidth(theme().space(PEEK))
        self.danger.clear()
        self.foot.hide()

    def show_page(self, page: QWidget | None, danger: str = "", detail: str = "") -> None:
        """Show a page under what warns of it; None leaves the pane empty."""
        self.foot.setVisible(page is not None)
        self._scroll.setWidget(page if page is not None else QWidget())
        if danger:
            self.danger.show_unread(danger, detail)
        else:
            self.danger.clear()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(theme().space(PEEK))
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Qt measures a page that scrolls as if its bar took no room: wrapped lines would be cut."""
        page = self._scroll.widget()
        layout = page.layout() if page is not None else None
        if page is not None and layout is not None:
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            page.setMinimumHeight(layout.totalHeightForWidth(self.width() - bar))
