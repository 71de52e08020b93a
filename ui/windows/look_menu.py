"""The officer's menu of looks: colours and text size, with a tick at what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from caseapp.look import SIZES
from caseapp.texts import Words
from ui.runtime.look import LookDriver


def add_look(menu: QMenu, words: Words, look: LookDriver) -> None:
    """Put the two choices into the menu, each as a menu of its own; a tick shows what is chosen when it opens."""
    names = {
        "system": words("As this computer"),
        "light": words("Light"),
        "dark": words("Dark"),
        "high": words("High contrast"),
    }
    colours = menu.addMenu(words("Colours"))
    for key, name in names.items():
        _add(colours, name, key, partial(look.choose_colours, key))
    colours.aboutToShow.connect(partial(_tick, _grouped(colours), lambda: look.look.colours))
    sizes = menu.addMenu(words("Text size"))
    for percent in SIZES:
        _add(sizes, f"{percent} %", percent, partial(look.choose_size, percent))
    sizes.aboutToShow.connect(partial(_tick, _grouped(sizes), lambda: look.look.percent))
    menu.addSeparator()


def _add(menu: QMenu, name: str, value: object, choose: partial[None]) -> None:
    action = menu.addAction(name)
    action.setCheckable(True)
    action.setData(value)
    action.triggered.connect(lambda: choose())


def _grouped(menu: QMenu) -> QActionGroup:
    group = QActionGroup(menu)
    for action in menu.actions():
        group.addAction(action)
    return group


def _tick(group: QActionGroup, chosen: Callable[[], object]) -> None:
    for action in group.actions():
        action.setChecked(action.data() == chosen())
