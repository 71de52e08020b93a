"""The one search box at the top. It drives a list from the field: arrows and Enter go to the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.field import Line

_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}


class SearchBox(Line):
    """Sends `searched` with the text at every key, `moved` with rows to go, `opened`, and `cleared` on Esc.

    `opened` carries True when Ctrl was held (a new tab). At Esc the text goes first, then the focus.
    """

    searched = Signal(str)
    moved = Signal(int)
    opened = Signal(bool)
    cleared = Signal()

    def __init__(
        self, name: str, *, placeholder: str, key: str, clear_words: str, parent: QWidget | None = None
    ) -> None:
        """`key` is shown at rest ("Ctrl+K"), `clear_words` while there is text ("Esc clear")."""
        super().__init__(name, placeholder=placeholder, icon="magnifying-glass", hint=key, parent=parent)
        self._key, self._clear_words = key, clear_words
        self.textChanged.connect(self._changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = Qt.Key(event.key())
        if pressed in _MOVES:
            self.moved.emit(_MOVES[pressed])
        elif pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif pressed == Qt.Key.Key_Escape:
            self.clear()
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.selectAll()

    def _changed(self, text: str) -> None:
        self.set_hint(self._clear_words if text else self._key)
        self.searched.emit(text)
