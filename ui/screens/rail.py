"""The rail at the left of the first and of the locked window: the product, steps, the version."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.start_looks import StepLook, StepState
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
from ui.widgets.rule import Rule
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.text import Text

_STEPS = {
    StepState.DONE: ("check-circle-fill", "ok"),
    StepState.NOW: ("arrow-circle-right-fill", "accent"),
    StepState.LATER: ("circle", "text2"),
}


class Rail(Panel):
    """Steps below each other, each done, now or later."""

    def __init__(self, words: Words, version: str, foot: QWidget | None = None) -> None:
        """`foot` stands above the version."""
        super().__init__("surface", "r")
        self.setFixedWidth(theme().space(390))
        inner = QWidget()
        self._column = spaced(QVBoxLayout(inner), pad=(44, 56, 40, 40))
        self._column.addWidget(Text(words("Caseapp"), Type.TIMER))
        about = Text(words("Casework for council contact centres"), Type.BODY, "text2", wrap=True)
        self._column.addWidget(about)
        self._column.addSpacing(theme().space(40))
        self._steps = QWidget()
        self._column.addWidget(self._steps)
        self._column.addStretch(1)
        if foot is not None:
            self._column.addWidget(foot, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Text(words("Version {version}", version=version), Type.SECONDARY, "text2"))
        spaced(QVBoxLayout(self)).addWidget(ScrollPage(inner))

    def show_steps(self, steps: Sequence[StepLook]) -> None:
        """Show these steps instead of those before."""
        made = QWidget()
        column = spaced(QVBoxLayout(made))
        column.addWidget(Rule())
        for step in steps:
            icon, colour = _STEPS[step.state]
            row = spaced(QHBoxLayout(), gap=12, pad=(0, 8, 0, 8))
            row.addWidget(Picture(icon, colour=colour, size=18), 0, Qt.AlignmentFlag.AlignTop)
            words = spaced(QVBoxLayout())
            now = step.state is StepState.NOW
            words.addWidget(Text(step.head, Type.STRONG if now else Type.BODY, wrap=True))
            words.addWidget(Text(step.detail, Type.SECONDARY, "text2", wrap=True))
            row.addLayout(words, 1)
            column.addLayout(row)
            column.addWidget(Rule())
        self._column.replaceWidget(self._steps, made)
        self._steps.deleteLater()
        self._steps = made
