"""How far a long act has come, in steps and words, with the way out; not seen before a second has passed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import draw_box
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, RADIUS_STATUS, Type
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.panel import Panel
from ui.widgets.text import Text

_STEPS = 10
_LATE_MS = 1000
_SPOKEN = 4
"""So many times on the way it is said how far it has come."""


class Progress(Panel):
    """Hidden until an act that was begun with `show_step` has taken a second. `cancelled` is sent by its button.

    `left` tells that the button had the focus and goes: the focus belongs to the work again.
    """

    cancelled = Signal()
    left = Signal()

    def __init__(self, cancel: str, *, parent: QWidget | None = None) -> None:
        super().__init__("surface", "t", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._spoken = -1
        self._words = Text("", Type.BODY, wrap=True)
        self.bar = StepBar()
        self.cancel = Button(cancel, compact=True)
        self.cancel.clicked.connect(self.cancelled)
        row = spaced(QHBoxLayout(self), gap=12, pad=(GUTTER, 8, GUTTER, 8))
        row.addWidget(self._words, 2)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self.late.timeout.connect(self.show_now)
        self.setVisible(False)

    def show_step(self, sentence: str, done: int = 0, of: int = 0, *, can_cancel: bool = True) -> None:
        """Say what is being done, and how much of it; `of` is 0 while nobody knows."""
        self._words.setText(sentence)
        self.bar.show_done(sentence, done, of)
        self._show_cancel(can_cancel)
        if self.isHidden():
            if not self.late.isActive():
                self.late.start()
        else:
            self._say()

    def end(self) -> None:
        """It is over; what comes next has a second of its own."""
        self.late.stop()
        self._spoken = -1
        self._show_cancel(False)
        self.setVisible(False)

    def sentence(self) -> str:
        return self._words.text()

    def _show_cancel(self, shown: bool) -> None:
        held = self.cancel.hasFocus() and not shown
        self.cancel.setVisible(shown)
        if held:
            self.left.emit()

    def show_now(self) -> None:
        """Be seen from now on, as after a second."""
        self.late.stop()
        self.setVisible(True)
        self._say()

    def _say(self) -> None:
        """Now and then, politely: not each step."""
        now = self.bar.value() * _SPOKEN // self.bar.maximum()
        if now != self._spoken:
            self._spoken = now
            announce(self, self._words.text())


class StepBar(QProgressBar):
    """Ten steps, of which so many are filled as are done; nothing moves in between."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextVisible(False)
        self.show_done("", 0, 0)

    def show_done(self, name: str, done: int, of: int) -> None:
        self.setAccessibleName(name)
        self.setRange(0, max(1, of))
        self.setValue(min(done, max(1, of)))

    def sizeHint(self) -> QSize:
        return QSize(theme().letter(160), theme().letter(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().letter(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        c, filled = colours(), self.value() * _STEPS // self.maximum()
        gap = theme().space(2)
        painter = QPainter(self)
        for step in range(_STEPS):
            left, right = (round(edge * (self.width() + gap) / _STEPS) for edge in (step, step + 1))
            area = QRect(left, 0, right - left - gap, self.height())
            draw_box(
                painter,
                area,
                QColor(c.accent if step < filled else c.surface).name(),
                c.accent if step < filled else c.border,
                RADIUS_STATUS,
            )
        painter.end()
