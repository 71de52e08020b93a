"""A field that takes the next key pressed as its value, whatever that key does elsewhere."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.widgets.field import Line

_MODIFIERS = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


class KeyCatch(Line):
    """`caught` carries the key as Qt writes it. Tab, Enter and Esc stay what they are everywhere."""

    caught = Signal(str)
    kept = Signal()
    left = Signal()

    def __init__(self, name: str, *, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder=placeholder, parent=parent)
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no act of the window may take the key first
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = Qt.Key(event.key())
        if pressed == Qt.Key.Key_Escape:
            self.left.emit()
        elif (
            pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.kept.emit()
        elif pressed not in _MODIFIERS:
            key = _written(event)
            self.setText(key)
            self.caught.emit(key)


def _written(event: QKeyEvent) -> str:
    """The key as the table writes it: wherever it was pressed, and without the Shift that a sign needs."""
    pressed, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if Qt.Key.Key_Exclam <= pressed <= Qt.Key.Key_AsciiTilde and not chr(pressed).isalnum():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    if pressed == Qt.Key.Key_Return:
        pressed = Qt.Key.Key_Enter
    return QKeySequence(QKeyCombination(held, pressed)).toString()
