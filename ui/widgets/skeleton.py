"""What lies over a page that is being read: bars where its words will be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.theme.current import colours, theme
from ui.theme.skeleton_paint import draw_bar, draw_rows
from ui.theme.tokens import GUTTER
from ui.widgets.empty import Act, EmptyState

_HEAD = ((24, 32), (14, 52), (14, 40))
"""The bars at the head of a page: pixels at 100 % that each is high, and its share of the width."""


class Skeleton(QWidget):
    """Lies over a page until `end`: what the page shows before it was read is not true of anybody.

    The Tab key passes by what lies below. `again` asks to read a page anew that could not be read.
    """

    again = Signal()

    def __init__(self, page: QWidget, loading: str) -> None:
        """`loading` is what a screen reader says."""
        super().__init__(page)
        self._page, self._loading = page, loading
        self._passed_by: dict[QWidget, Qt.FocusPolicy] | None = None
        self._failed: EmptyState | None = None
        self.setAccessibleName(loading)
        page.installEventFilter(self)

    def fail(self, sentence: str, act: str) -> None:
        """The page could not be read: say so in the place of the bars, and offer to try it again."""
        if self.isHidden() or self._failed is not None:
            return
        self.setAccessibleName(sentence)
        self._failed = EmptyState(
            "x-circle", sentence, acts=[Act("again", act)], colour="danger", parent=self
        )
        self._failed.acted.connect(self._try_again)
        self._failed.resize(self.size())
        held = self._page.isAncestorOf(QApplication.focusWidget() or self)
        self._failed.show()
        if held:
            self._failed.buttons["again"].setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """The page has been read."""
        if self.isHidden():
            return
        held = self._failed is not None and self._failed.isAncestorOf(QApplication.focusWidget() or self)
        for part, policy in (self._passed_by or {}).items():
            if isValid(part):
                part.setFocusPolicy(policy)
        if held:
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _try_again(self) -> None:
        """The bars are back, and the cursor where it waits for what comes."""
        assert self._failed is not None
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._failed.hide()
        self._failed.deleteLater()
        self._failed = None
        self.setAccessibleName(self._loading)
        self.again.emit()

    def _pass_by(self) -> None:
        self._passed_by = {}
        for part in self._page.findChildren(QWidget):
            policy = part.focusPolicy()
            if policy & Qt.FocusPolicy.TabFocus and not self.isAncestorOf(part):
                self._passed_by[part] = policy
        for part, policy in self._passed_by.items():
            part.setFocusPolicy(policy & ~Qt.FocusPolicy.TabFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.raise_()
            if self._failed is not None:
                self._failed.resize(self.size())
            if self._passed_by is None and not self.isHidden():
                self._pass_by()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().surface))
        if self._failed is not None:
            painter.end()
            return
        t = theme()
        side, top = t.space(GUTTER), t.space(12)
        for high, share in _HEAD:
            line = t.letter(high) + t.space(12)
            draw_bar(painter, QRect(side, top, self.width() - 2 * side, line), share=share, high=high)
            top += line
        draw_rows(painter, self.rect().adjusted(0, top + t.space(12), 0, 0))
        painter.end()
