"""Tells a screen reader that something happened, without moving the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def announce(widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Have the sentence spoken politely, or at once when it is about danger.

    What a widget in a silenced part says last is kept until the part may speak again.
    """
    silence = _silence_over(widget)
    if silence is None:
        _speak(widget, sentence, at_once)
    else:
        silence.kept[widget] = (sentence, at_once)


def take_back(widget: QWidget) -> None:
    """What the widget said does not hold any more: if it is still kept it is never spoken."""
    silence = _silence_over(widget)
    if silence is not None:
        silence.kept.pop(widget, None)


def silence(part: QWidget) -> None:
    """Have nothing spoken that lies in this part of a window, until `let_speak`."""
    if _silence_in(part) is None:
        _Silence(part)


def let_speak(part: QWidget) -> None:
    """Speak what was kept of what still shows, danger first, and from now on as ever."""
    ended = _silence_in(part)
    if ended is None:
        return
    kept = sorted(ended.kept.items(), key=lambda said: not said[1][1])
    ended.setParent(None)
    for widget, (sentence, at_once) in kept:
        if isValid(widget) and not widget.isHidden():
            _speak(widget, sentence, at_once)


class _Silence(QObject):
    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.kept: dict[QWidget, tuple[str, bool]] = {}


def _silence_over(widget: QWidget) -> _Silence | None:
    step: QWidget | None = widget
    while step is not None:
        if (found := _silence_in(step)) is not None:
            return found
        step = step.parentWidget()
    return None


def _silence_in(part: QWidget) -> _Silence | None:
    return part.findChild(_Silence, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _speak(widget: QWidget, sentence: str, at_once: bool) -> None:
    event = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
