"""What a screen reader is told of a button from which a list drops down: Qt knows it of buttons of its own only."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget

_HAS_MENU: Final = "has-menu"
_PRESS: Final = "Press"  # as Qt names it; screen readers know it by this name


def tell_of_menu(button: QAbstractButton) -> None:
    """Let screen readers say that a list drops down from this button."""
    button.setProperty(_HAS_MENU, True)
    _install()


class _MenuButton(QAccessibleWidget):
    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.ButtonMenu)
        self._button = button

    def state(self) -> QAccessible.State:
        state = super().state()
        state.hasPopup = True
        return state

    def actionNames(self) -> list[str]:
        return [_PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == _PRESS:
            self._button.click()
        else:
            super().doAction(name)


def _made(_kind: str, what: QObject) -> QAccessibleInterface | None:
    if isinstance(what, QAbstractButton) and what.property(_HAS_MENU):
        return _MenuButton(what)
    return None


@cache
def _install() -> None:
    QAccessible.installFactory(_made)
