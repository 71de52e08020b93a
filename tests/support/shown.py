"""All that a window tells: the words of its visible widgets and of everything a screen reader finds in them."""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from caseapp.bootstrap import Desk
from caseapp.catalogue import load_catalogue
from caseapp.domain.kinds import KINDS
from caseapp.letters.templates import load_templates
from caseapp.letters.wording import Bilingual
from tests.support.pseudo import pieces
from ui.delegates.looks import spoken
from ui.delegates.row import LOOK
from ui.widgets.say import SayBox
from ui.widgets.text import Text

_OWN_NAMES = ("Cymraeg", "English", "https")
"""Languages are called by their own names, and an address begins alike everywhere."""

_TAG = re.compile("<[^>]*>")
_SAID = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)


def told_by(window: QWidget) -> Iterator[tuple[str, str]]:
    """Each text with the kind of widget that shows it, gives it as a tip, or tells it to a screen reader."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or isinstance(widget, SayBox) or isinstance(widget.parent(), SayBox):
            continue  # what is said to callers is in their language
        kind = type(widget).__name__
        yield kind, _plain(widget.toolTip())
        if isinstance(widget, Text):
            yield kind, widget.text()
        if isinstance(widget, QLineEdit):
            yield kind, widget.placeholderText()
        if isinstance(widget, QAbstractItemView):
            rows = widget.model()
            for place in range(rows.rowCount() if rows else 0):
                look = rows.index(place, 0).data(LOOK)
                yield kind, spoken(look) if look is not None else ""
        else:
            interface = QAccessible.queryAccessibleInterface(widget)
            yield from ((kind, text) for text in _told(interface))


def _told(interface: QAccessibleInterface) -> Iterator[str]:
    yield from (_plain(interface.text(part)) for part in _SAID)
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.object() is None and not child.state().invisible:
            yield from (_plain(child.text(part)) for part in _SAID)


def _plain(tip: str) -> str:
    return html.unescape(_TAG.sub("", tip))


def data_of(desk: Desk) -> set[str]:
    """The pieces of everything a desk holds, of what a council brings, and of what stands in two languages."""
    found: set[str] = set()
    for kind in KINDS:
        for record in desk.read(lambda reader, kind=kind: reader.find(kind)):
            found |= _pieces_in([getattr(record, field.name) for field in fields(record)])
    for brought in (*load_catalogue().services, *load_templates(), *_bilingual(), *_OWN_NAMES):
        found |= _pieces_in(brought)
    return found


def _bilingual() -> set[Bilingual]:
    """What is said to callers and printed: in their language, whatever the screen speaks."""
    ours = [module for name, module in sys.modules.items() if name.startswith(("caseapp.", "ui."))]
    return {value for module in ours for value in vars(module).values() if isinstance(value, Bilingual)}


def _pieces_in(value: Any) -> set[str]:
    if isinstance(value, str):
        return pieces(value)
    if isinstance(value, (list, tuple, frozenset)):
        return {piece for each in value for piece in _pieces_in(each)}
    if hasattr(value, "__dataclass_fields__"):
        return _pieces_in([getattr(value, name) for name in value.__dataclass_fields__])
    return set()
