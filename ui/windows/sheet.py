"""A sheet of pairs over the window, such as the keys or what there is to tell the service desk. Esc closes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.button import Button
from ui.widgets.panel import Panel
from ui.widgets.text import Text


class Sheet(QDialog):
    """Pairs of what and its value; values can be copied when `selectable`."""

    def __init__(
        self,
        title: str,
        pairs: Sequence[tuple[str, str]],
        close: str,
        *,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        ground = Panel("surface")
        grid = spaced(QGridLayout(ground), gap=12, pad=(24, 24, 24, 24))
        grid.addWidget(Text(title, Type.TIMER), 0, 0, 1, 2)
        for row, (what, value) in enumerate(pairs, 1):
            grid.addWidget(Text(what, colour="text2"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(value, wrap=not selectable, selectable=selectable), row, 1)
        grid.setColumnStretch(1, 1)
        self.button = Button(close, key="Esc")
        self.button.clicked.connect(self.accept)
        grid.addWidget(self.button, len(pairs) + 1, 0, Qt.AlignmentFlag.AlignLeft)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        wanted = ground.sizeHint()
        self.resize(wanted.width() + 40, min(wanted.height() + 8, 800))
