"""How the desk fills with what the centre holds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.start_looks import FillLook
from ui.screens.form import FORM
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.picture import Picture
from ui.widgets.text import Text


class Filling(QWidget):
    """Counts of each kind, and the button that begins work."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words, self._full = words, False
        self.setMaximumWidth(theme().letter(FORM))
        self._head = Text(words("Filling this desk"), Type.NAME)
        self._remark = Text("", Type.SAY, "text2", wrap=True)
        self._grid = spaced(QGridLayout(), gap=12)
        self._cells: dict[str, tuple[Picture, Text]] = {}
        self.button = Button(words("Start taking calls"), ButtonKind.PRIMARY, icon="headset", key="Enter")
        column = spaced(QVBoxLayout(self), gap=12)
        column.addWidget(self._head)
        column.addWidget(self._remark)
        column.addLayout(self._grid)
        row = spaced(QHBoxLayout())
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_rows(self, rows: Sequence[FillLook], remark: str, *, done: bool) -> None:
        self._full = done
        self._head.setText(self._words("This desk is full") if done else self._words("Filling this desk"))
        if remark:
            self._remark.setText(remark)
        for look in rows:
            if look.label not in self._cells:
                self._add(look.label)
            picture, count = self._cells[look.label]
            picture.set_picture("check" if look.here else "arrow-down", "ok" if look.here else "accent")
            count.setText(look.count)

    def is_full(self) -> bool:
        """Whether the first round has brought everything."""
        return self._full

    def counts(self) -> dict[str, str]:
        """How many of each kind are shown."""
        return {label: count.text() for label, (_, count) in self._cells.items()}

    def _add(self, label: str) -> None:
        place = self._grid.rowCount()
        picture, count = Picture("arrow-down", colour="accent"), Text("", Type.FIGURES)
        count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._cells[label] = picture, count
        self._grid.addWidget(picture, place, 0)
        self._grid.addWidget(Text(label), place, 1)
        self._grid.addWidget(count, place, 2)
        self._grid.setColumnStretch(1, 1)
