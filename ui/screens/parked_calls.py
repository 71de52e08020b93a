"""The calls that wait, under the call in hand: each with its line, its time and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.contact_looks import ParkedLook
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.button import IconButton
from ui.widgets.panel import Panel
from ui.widgets.text import Text


class ParkedCalls(QWidget):
    """`unparked` carries the id of the contact to take up again."""

    unparked = Signal(str)

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._looks: tuple[ParkedLook, ...] = ()
        self._times: list[Text] = []
        self._column = spaced(QVBoxLayout(self))

    def count(self) -> int:
        return len(self._looks)

    def show_parked(self, looks: Sequence[ParkedLook]) -> None:
        """Show these, the longest waiting first."""
        if tuple(looks) == self._looks:
            return
        self._looks = tuple(looks)
        self._times = []
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for place, look in enumerate(looks):
            self._column.addWidget(self._row(look, place))

    def show_times(self, times: Sequence[str]) -> None:
        """How long each has lasted, in the same order."""
        for text, time in zip(self._times, times, strict=False):
            text.setText(time)

    def take_first(self) -> None:
        """Go back to the one that waits longest."""
        if self._looks:
            self.unparked.emit(self._looks[0].id)

    def _row(self, look: ParkedLook, place: int) -> QWidget:
        words = self._words
        panel = Panel("window", "b")
        line = Text(
            words("{number} parked: {line}", number=place + 1, line=look.line), Type.SECONDARY, wrap=True
        )
        time = Text("", Type.FIGURES, "text2")
        self._times.append(time)
        back = IconButton("play-circle", words("Return to this call: {line}", line=look.line), size=16)
        back.clicked.connect(lambda: self.unparked.emit(look.id))
        row = spaced(QHBoxLayout(panel), gap=8, pad=(12, 4, 14, 4))
        row.addWidget(back)
        row.addWidget(line, 1)
        row.addWidget(time)
        row.addWidget(Text("Shift+F8" if place == 0 else "", Type.KEY, "text2"))
        return panel
