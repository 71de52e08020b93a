"""The one focus ring of the desk: 2 px, 1 px outside the part that has the focus."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.theme.draw import draw_ring
from ui.theme.tokens import RADIUS_CONTROL

_REACH: Final = 3
_MOVES: Final = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
)


class FocusRing(QWidget):
    """A see-through ring around one widget, cut off only by the scroll area the widget lies in."""

    def __init__(self, target: QWidget) -> None:
        host = _host(target)
        super().__init__(host)
        self.setObjectName("focus-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._target, self._host = target, host
        step: QWidget | None = target
        while step is not None and step is not host:
            step.installEventFilter(self)
            step = step.parentWidget()
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While a window is taken down its parts still send events, and some of them are gone already.
        if event.type() in _MOVES and isValid(self._target) and isValid(self._host):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_ring(painter, self.rect(), RADIUS_CONTROL + _REACH, self._target.property("ring-outside"))
        painter.end()

    def _follow(self) -> None:
        if self._target is not self._host and not self._host.isAncestorOf(self._target):
            self.hide()
            return
        corner = self._target.mapTo(self._host, QPoint(0, 0))
        area = self._target.rect().translated(corner)
        self.setGeometry(area.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        self.setVisible(self._target.isVisibleTo(self._host))
        self.raise_()


class FocusRings(QObject):
    """Puts the ring around whichever widget has the focus and asked for one with `ring_outside`."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.destroyed.disconnect(self._forget)
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
        if now is not None and now.property("ring-outside"):
            self._ring = FocusRing(now)
            self._ring.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._ring = None


def ring_outside(widget: QWidget, colour: str = "focus") -> None:
    """Ask for the ring, in a colour role, around this widget while it has the focus."""
    widget.setProperty("ring-outside", colour)


def _host(target: QWidget) -> QWidget:
    step = target.parentWidget()
    while step is not None:
        parent = step.parentWidget()
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is step:
            return step
        if step.isWindow() or parent is None:
            return step
        step = parent
    return target
