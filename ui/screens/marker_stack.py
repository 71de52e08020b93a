"""The markers of a person or a place, one band below the other; F9 acknowledges the gravest that is unread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.keymap import key_shown
from ui.models.person_looks import MarkerLook
from ui.theme.spacing import spaced
from ui.widgets.band import MarkerBand


class MarkerStack(QWidget):
    """`acknowledged` carries the id of the marker."""

    acknowledged = Signal(str)

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._looks: tuple[MarkerLook, ...] = ()
        self._bands: dict[str, MarkerBand] = {}
        self._column = spaced(QVBoxLayout(self), gap=1)

    def show_markers(self, looks: Sequence[MarkerLook]) -> None:
        """Show these, the gravest first; a band that says the same already is left as it is."""
        before = {look.id: look for look in self._looks}
        self._looks = tuple(looks)
        for gone in before.keys() - {look.id for look in looks}:
            self._bands.pop(gone).deleteLater()
        first_unread = next((look.id for look in looks if not look.read), "")
        for place, look in enumerate(looks):
            band = self._bands.get(look.id) or self._make(look.id)
            self._column.insertWidget(place, band)
            band.button.set_key("F9" if look.id == first_unread else "")
            if before.get(look.id) != look:
                if look.read:
                    band.show_read(look.words, look.read, look.detail)
                else:
                    band.show_unread(look.words, look.detail)

    def acknowledge_first(self) -> None:
        """Acknowledge the first unread one, as its button would."""
        for look in self._looks:
            if not look.read:
                self._bands[look.id].button.click()
                return

    def _make(self, id: str) -> MarkerBand:
        band = MarkerBand(self._words("Acknowledge"), key=key_shown("marker"))
        band.acknowledged.connect(lambda: self.acknowledged.emit(id))
        self._bands[id] = band
        return band
