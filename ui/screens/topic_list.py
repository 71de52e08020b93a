"""What a call is about: each topic with what came of it and the case's reference."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.contact_looks import TopicLook
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.panel import Caption
from ui.widgets.text import Text


class TopicList(QWidget):
    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._looks: tuple[TopicLook, ...] | None = None
        self._column = spaced(QVBoxLayout(self), gap=6)
        self._column.addWidget(Caption(words("Topics")))
        self._list: QWidget | None = None
        self.show_topics(())

    def show_topics(self, looks: Sequence[TopicLook]) -> None:
        """Show these in the order they came up."""
        if tuple(looks) == self._looks:
            return
        self._looks = tuple(looks)
        if self._list is not None:
            self._column.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        grid = spaced(QGridLayout(self._list), gap=2)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(8)
        for place, look in enumerate(looks):
            row = 2 * place
            grid.addWidget(Text(str(place + 1), Type.KEY, "text2"), row, 0)
            grid.addWidget(Text(look.name, Type.BODY, weight=500, wrap=True), row, 1)
            grid.addWidget(Text(look.outcome, Type.SECONDARY, "text2"), row, 2)
            grid.addWidget(Text(look.reference, Type.CODE, "text2"), row + 1, 1, 1, 2)
        if not looks:
            none = self._words("None yet. A case you open or make becomes one.")
            grid.addWidget(Text(none, Type.SECONDARY, "text2", wrap=True), 0, 0, 1, 3)
        self._column.addWidget(self._list)
