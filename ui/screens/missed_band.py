"""A quiet band on a case: what others did since it was last looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.announce import announce
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
from ui.widgets.text import Text


class MissedBand(Panel):
    """Stays as long as the case is open, and is spoken when it comes into view."""

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("sunken", "b", parent=parent)
        self._head = Text(words("Changed by others since you last looked"), Type.STRONG, wrap=True)
        self._lines = Text("", Type.BODY, "text2", wrap=True)
        column = spaced(QVBoxLayout(), gap=4)
        column.addWidget(self._head)
        column.addWidget(self._lines)
        row = spaced(QHBoxLayout(self), gap=10, pad=(GUTTER, 10, GUTTER, 10))
        row.addWidget(Picture("users"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setVisible(False)

    def show_missed(self, sentences: Sequence[str]) -> None:
        """Show these sentences, or go away without any."""
        text = "\n".join(sentences)
        if text == self._lines.text():
            return
        self._lines.setText(text)
        self.setAccessibleName(f"{self._head.text()}: {' '.join(sentences)}")
        self.setVisible(bool(sentences))
        if self.isVisible():
            announce(self, self.accessibleName())
