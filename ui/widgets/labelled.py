"""An icon with words at its right: an address, a telephone number, a pinned note."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.picture import Picture
from ui.widgets.text import Text


class Labelled(QWidget):
    """Icon and literal words; `spoken` is what a screen reader adds before them ("Telephone")."""

    def __init__(
        self,
        icon: str,
        words: str,
        *,
        spoken: str = "",
        role: Type = Type.BODY,
        colour: str = "text",
        icon_colour: str = "text2",
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._picture = Picture(icon, colour=icon_colour)
        self._words = Text(words, role, colour, selectable=selectable)
        row = spaced(QHBoxLayout(self), gap=6)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(f"{self._spoken} {words}".strip())
        self._words.setAccessibleName(f"{self._spoken} {words}".strip())

    def set_picture(self, icon: str, colour: str) -> None:
        self._picture.set_picture(icon, colour)
