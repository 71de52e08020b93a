"""The timeline of a person or a case: segments by kind, a field to find in it, and its lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.delegates.looks import HeadingLook, TimelineLook
from ui.delegates.timeline_row import TimelineRowDelegate
from ui.screens.keyed_list import KeyedList
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.field import Line
from ui.widgets.keys import bind, on_key
from ui.widgets.panel import Heading, Panel
from ui.widgets.segments import Part, Segments
from ui.widgets.text import Text

_NARROW = 620
"""Pixels at 100 % below which the field that finds stands in a line of its own."""


class TimelinePart(QWidget):
    """`opened` carries the id of a line; `narrowed` the kind and the words to find.

    Space, or the caret at its end, unfolds a line that is cut short.
    """

    opened = Signal(str)
    narrowed = Signal(str, str)

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._labels = {
            "all": words("All"),
            "calls": words("Calls"),
            "letters": words("Letters"),
            "cases": words("Cases"),
            "notes": words("Notes"),
        }
        self.kinds = Segments(words("Kinds"), [Part(key, label) for key, label in self._labels.items()])
        find = words("Find in timeline")
        self.field = Line(find, placeholder=find, icon="magnifying-glass", hint="/", compact=True)
        self.field.setMaximumWidth(theme().letter(240))
        delegate = TimelineRowDelegate()
        self.lines = KeyedList(words("Timeline"), delegate)
        self._rows: tuple[tuple[str, HeadingLook | TimelineLook], ...] = ()
        self._unfolded: set[str] = set()
        self._empty = Panel("surface")
        note = spaced(QHBoxLayout(self._empty), pad=(GUTTER, 12, GUTTER, 12))
        note.addWidget(Text(words("Nothing here."), Type.BODY, "text2"), 1, Qt.AlignmentFlag.AlignTop)
        self._head = Heading(words("Timeline"), height=40)
        self._head.tail.addWidget(self.kinds)
        self._head.tail.addStretch(1)
        self._head.tail.addWidget(self.field, 1)
        self._below = Panel("sunken", "b")
        self._below_row = spaced(QHBoxLayout(self._below), pad=(GUTTER, 4, GUTTER, 4))
        self._below.hide()
        column = spaced(QVBoxLayout(self))
        column.addWidget(self._head)
        column.addWidget(self._below)
        column.addWidget(self.lines, 1)
        column.addWidget(self._empty, 1)
        self._empty.setVisible(False)
        self.kinds.chosen.connect(self._narrow)
        self.field.textChanged.connect(self._narrow)
        self.lines.opened.connect(self.opened)
        delegate.caret_pressed.connect(lambda index: self._unfold(self.lines.key_at(index.row())))
        bind(self.lines, "unfold", lambda: self._unfold(self.lines.now()), "alone")
        on_key(self.field, "Esc", self._stop_finding, "alone")
        on_key(self.field, "Down", self._enter_lines, "alone")

    def show_timeline(
        self, rows: Sequence[tuple[str, HeadingLook | TimelineLook]], counts: Mapping[str, int]
    ) -> None:
        """Show these lines, and how many there are of each kind."""
        for key, label in self._labels.items():
            self.kinds.set_part(Part(key, label, str(counts.get(key, 0))))
        self._rows = tuple(rows)
        self._show_rows()
        self.lines.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _show_rows(self) -> None:
        self.lines.show_rows(
            [
                (
                    key,
                    replace(look, unfolded=True)
                    if key in self._unfolded and isinstance(look, TimelineLook)
                    else look,
                )
                for key, look in self._rows
            ]
        )

    def _unfold(self, key: str) -> None:
        """Show all of a line that was cut short, or cut it again."""
        self._unfolded ^= {key}
        self._show_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme().letter(_NARROW)
        if narrow != self._below.isVisibleTo(self):
            (self._below_row if narrow else self._head.tail).addWidget(self.field, 1)
            self._below.setVisible(narrow)

    def start_finding(self) -> None:
        """Put the cursor into the field that finds."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _stop_finding(self) -> None:
        self.field.clear()
        self._enter_lines()

    def _enter_lines(self) -> None:
        self.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _narrow(self) -> None:
        self.narrowed.emit(self.kinds.now() or "all", self.field.text())
