"""One choice among several buttons: one of them is on, the arrows move, Tab enters and leaves once."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Exclusive(QObject):
    """Joins buttons, each with a key of its own, and tells by `chosen` when the officer chose another."""

    chosen = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QAbstractButton] = {}
        self._now: str | None = None

    def add(self, key: str, button: QAbstractButton) -> None:
        button.setCheckable(True)
        button.setAutoExclusive(True)  # to a screen reader it is one of several
        self._buttons[key] = button
        self._group.addButton(button)
        # A screen reader may check a button without pressing it.
        button.toggled.connect(lambda on: self._choose(key) if on else None)
        self._tab_stop()

    def keys(self) -> list[str]:
        return list(self._buttons)

    def now(self) -> str | None:
        """The key of the chosen button, or None while there is none."""
        return self._now

    def set_now(self, key: str | None) -> None:
        """Choose without a signal; None takes the choice away."""
        self._now = key
        if key is None:
            self._group.setExclusive(False)
            for button in self._buttons.values():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._buttons[key].setChecked(True)
        self._tab_stop()

    def choose(self, key: str, *, focus: bool = False) -> None:
        """Choose as the officer would, with a signal."""
        if focus:
            self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
        self._buttons[key].setChecked(True)
        self._choose(key)

    def moved(self, key: str, event: QKeyEvent) -> bool:
        """Answer an arrow pressed on a button; False when it was another key."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        keys = self.keys()
        self.choose(keys[(keys.index(key) + step) % len(keys)], focus=True)
        return True

    def _choose(self, key: str) -> None:
        changed = key != self._now
        self._now = key
        self._tab_stop()
        if changed:
            self.chosen.emit(key)

    def _tab_stop(self) -> None:
        first = self._now or next(iter(self._buttons), None)
        for key, button in self._buttons.items():
            policy = Qt.FocusPolicy
            button.setFocusPolicy(policy.StrongFocus if key == first else policy.ClickFocus)
