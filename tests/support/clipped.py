"""What is cut off in a window: labels smaller than their words, and words drawn into less room than they take."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from ui.theme import draw
from ui.theme.draw import text_width
from ui.widgets.key_hint import KeyHint
from ui.widgets.text import Text


def cut_off(window: QWidget) -> Iterator[str]:
    """Each visible label, button, segment, choice or key hint that has less room than its words take."""
    for label in window.findChildren(Text):
        if label.isVisible() and label.text():
            needed = label.minimumSizeHint()
            height = label.heightForWidth(label.width()) if label.wordWrap() else needed.height()
            if label.width() < needed.width() or label.height() < height:
                room = f"{label.width()}x{label.height()}"
                yield f"{label.text()!r} needs {needed.width()}x{height}, has {room}"
            elif (beyond := _beyond(label)) > 0:
                yield f"{label.text()!r} reaches {beyond} px beyond what is to be seen"
    for part in (*window.findChildren(QAbstractButton), *window.findChildren(KeyHint)):
        if not part.isVisible():
            continue
        what = f"{type(part).__name__} {part.accessibleName()!r}"
        if part.width() < part.minimumSizeHint().width():
            yield f"{what} needs {part.minimumSizeHint().width()}, has {part.width()}"
        elif part.hasHeightForWidth() and part.height() < (high := part.heightForWidth(part.width())):
            yield f"{what} needs to be {high} high, is {part.height()}"
        elif (beyond := _beyond(part)) > 0:
            yield f"{what} reaches {beyond} px beyond what is to be seen"
        elif (below := _below(part)) > 0:
            yield f"{what} reaches {below} px below what is to be seen"


def _beyond(widget: QWidget) -> int:
    """By how many pixels a widget lies to the right of a widget around it; a list may be scrolled down, not aside."""
    around, right = widget.parentWidget(), widget.width()
    inside: QWidget = widget
    while around is not None:
        right += inside.x()
        if isinstance(around, QScrollArea) and around.horizontalScrollBar().maximum() > 0:
            return around.horizontalScrollBar().maximum()
        if right > around.width():
            return right - around.width()
        inside, around = around, None if around.isWindow() else around.parentWidget()
    return 0


def _below(widget: QWidget) -> int:
    """By how many pixels a widget lies below a widget around it that does not scroll."""
    around, bottom = widget.parentWidget(), widget.height()
    inside: QWidget = widget
    while around is not None and not isinstance(around.parentWidget(), QScrollArea):
        bottom += inside.y()
        if bottom > around.height():
            return bottom - around.height()
        inside, around = around, None if around.isWindow() else around.parentWidget()
    return 0


@contextmanager
def painted_too_small(patch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Words that are drawn into less room than they take, as they are drawn; what may be elided is left out."""
    found: list[str] = []
    real = draw.draw_text

    def watched(
        painter: QPainter, rect: QRect, text: str, face: QFont, colour: str, *more: Any, **how: Any
    ) -> int:
        needed, high = text_width(face, text), QFontMetrics(face).height()
        if text and not how.get("elide") and (needed > rect.width() or high > rect.height() + 2):
            found.append(f"{text!r} takes {needed}x{high}, is drawn into {rect.width()}x{rect.height()}")
        return real(painter, rect, text, face, colour, *more, **how)

    for name, module in list(sys.modules.items()):
        if name.startswith("ui.") and getattr(module, "draw_text", None) is real:
            patch.setattr(module, "draw_text", watched)
    yield found
