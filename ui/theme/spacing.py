"""Margins and gaps of layouts, kept so that they follow the text size when it changes."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QLayout, QWidget

from ui.theme.current import theme

L = TypeVar("L", bound=QLayout)


def spaced(layout: L, *, gap: int = 0, pad: tuple[int, int, int, int] = (0, 0, 0, 0)) -> L:
    """Give a layout its gap and its padding (left, top, right, bottom) in pixels at 100 %."""
    layout.setProperty("spaces", [gap, *pad])
    _measure(layout)
    return layout


def measure_again(root: QWidget) -> None:
    """Measure every layout made by `spaced` below this widget again."""
    for layout in root.findChildren(QLayout):
        if layout.property("spaces") is not None:
            _measure(layout)


def measure_all(app: QApplication) -> None:
    for window in app.topLevelWidgets():
        measure_again(window)


def _measure(layout: QLayout) -> None:
    gap, *pad = (theme().space(px) for px in layout.property("spaces"))
    layout.setSpacing(gap)
    layout.setContentsMargins(*pad)
