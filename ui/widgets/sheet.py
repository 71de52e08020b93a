"""A sheet of pairs over the window, such as the keys or what there is to tell the service desk. Esc closes it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.panel import Panel
from ui.widgets.text import Text

Pairs = Sequence[tuple[str, str]]


_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Sheet(Dialog):
    """Pairs of what and its value; values can be copied when `selectable`."""

    def __init__(
        self,
        title: str,
        columns: Sequence[Sequence[tuple[str, Pairs]]],
        close: str,
        *,
        other: str = "",
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`columns` stand side by side; each has parts with a heading, or "" for none.

        `other` is a second button's words, for what leads on from here.
        """
        body = QWidget()
        super().__init__(body, parent)
        self.setWindowTitle(title)
        ground = Panel("surface")
        page = spaced(QVBoxLayout(ground), gap=16, pad=(24, 20, 24, 20))
        page.addWidget(Text(title, Type.TIMER))
        side_by_side = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), gap=40)
        for parts in columns:
            column = spaced(QVBoxLayout(), gap=16)
            for head, pairs in parts:
                column.addLayout(self._part(head, pairs, selectable=selectable))
            column.addStretch(1)
            side_by_side.addLayout(column)
        page.addLayout(side_by_side, 1)
        self.button = Button(close, key="Esc")
        self.button.clicked.connect(self.accept)
        self.other = Button(other)
        self.other.setVisible(bool(other))
        foot = Panel("surface", "t")
        acts = spaced(QHBoxLayout(foot), gap=8, pad=(24, 12, 24, 12))
        acts.addWidget(self.button)
        acts.addWidget(self.other)
        acts.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addWidget(foot)  # in sight however long the sheet is
        wanted = ground.sizeHint() + QSize(0, foot.sizeHint().height())
        if wanted.width() + 16 > self.room()[0]:
            side_by_side.setDirection(QBoxLayout.Direction.TopToBottom)
            wanted = ground.sizeHint()
        self.fit(wanted.width() + 16, wanted.height() + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A sheet that is longer than the window is read by keys as well."""
        step = _SCROLLS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._scroll.verticalScrollBar().triggerAction(step)

    def _part(self, head: str, pairs: Pairs, *, selectable: bool) -> QGridLayout:
        grid = spaced(QGridLayout(), gap=8)
        if head:
            grid.addWidget(Text(head, Type.HEAD, "text2"), 0, 0, 1, 2)
        for row, (what, value) in enumerate(pairs, 1):
            grid.addWidget(Text(what, colour="text2"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(value, wrap=True, selectable=selectable), row, 1)
        grid.setColumnStretch(1, 1)
        return grid
