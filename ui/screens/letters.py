"""All filed letters as a long table, and the pages of the one that is read in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.delegates.looks import TableLook
from ui.models.order_change import Step
from ui.models.paged_table import Column, PagedTable
from ui.runtime.clipboard import copy
from ui.screens.letter_view import LetterView
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.field import Line
from ui.widgets.flow import Flow
from ui.widgets.keys import bind, on_key
from ui.widgets.panel import Heading, Panel
from ui.widgets.segments import Part, Segments
from ui.widgets.strip import ActStrip
from ui.widgets.table import Table
from ui.widgets.text import Text


class LettersScreen(Panel):
    """`opened` carries the number of the row whose case is wanted, `read_asked` a letter, its title
    and the reference of its case.

    `print_asked` carries the titles of the columns.
    """

    opened = Signal(int)
    read_asked = Signal(str, str, str)
    wanted = Signal(list)
    part_chosen = Signal(str)
    narrowed = Signal(str)
    sorted_by = Signal(str, bool)
    print_asked = Signal(tuple)
    laid_out = Signal(dict)

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        columns = (
            Column("when", words("When"), 110),
            Column("letter", words("Letter"), 190, fills=True),
            Column("to", words("To"), 180),
            Column("case", words("Case"), 150),
            Column("by", words("Made by"), 130),
            Column("language", words("Language"), 130),
        )
        self.table = Table(
            words("Letters"),
            PagedTable(columns, loading=words("Loading")),
            head=words("Columns"),
            sorted_words=(words("sorted upwards"), words("sorted downwards")),
        )
        self.heading = Heading(words("Letters"), height=48, large=True, fill="surface")
        self.narrow = Line(
            words("Narrow this list"), placeholder=words("Narrow this list"), icon="funnel-simple", hint="/"
        )
        self.narrow.setMaximumWidth(theme().letter(240))
        self.heading.tail.addStretch(1)
        self.heading.tail.addWidget(self.narrow, 2)
        self.parts = Segments(words("What to show"), [Part(key, label) for key, label in self._parts()])
        self.sorted_words = Text("", Type.SECONDARY, "text2", wrap=True)
        self.sorted_words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar = Panel("surface", "b")
        line = spaced(QHBoxLayout(bar), gap=12, pad=(GUTTER, 8, GUTTER, 8))
        line.addWidget(self.parts)
        line.addWidget(self.sorted_words, 1)
        self.empty = EmptyState("envelope-simple", "", colour="text2")
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        self.strip = ActStrip("")
        self.open = Button(words("Open its case"), icon="arrow-right", key="Enter", compact=True)
        self.read = act_button(words, "read-letter", compact=True)
        self.copy = act_button(words, "copy-of-letter", compact=True)
        self.print = act_button(words, "print", compact=True)
        foot = Panel("window", "t")
        acts = spaced(Flow(foot), gap=8, pad=(GUTTER, 8, GUTTER, 8))
        for button in (self.open, self.read, self.copy, self.print):
            acts.addWidget(button)
        listed = QWidget()
        column = spaced(QVBoxLayout(listed))
        column.addWidget(self.heading)
        column.addWidget(bar)
        column.addWidget(self._body, 1)
        column.addWidget(self.strip)
        column.addWidget(foot)
        self.letter = LetterView(words)
        self._pages = QStackedWidget()
        self._pages.addWidget(listed)
        self._pages.addWidget(self.letter)
        whole = spaced(QVBoxLayout(self))
        whole.addWidget(self._pages)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._connect(listed)
        self.setFocusProxy(self.table)

    # What is shown.

    def fitting(self) -> int:
        return self.table.fitting()

    def in_sight(self) -> Sequence[int]:
        return self.table.in_sight()

    def begin(self, order: Sequence[int], rows: Mapping[int, TableLook]) -> None:
        self.table.begin(order, rows)

    def take(self, steps: Sequence[Step]) -> None:
        self.table.take(steps)

    def show_rows(self, rows: Mapping[int, TableLook], *, only: bool = False) -> None:
        self.table.show_rows(rows, only=only)

    def show_widths(self, widths: Mapping[str, int]) -> None:
        self.table.set_widths(widths)

    def show_sorted(self, key: str, *, descending: bool) -> None:
        self.table.set_sorted(key, descending=descending)

    def show_head(self, count: str, parts: Sequence[tuple[str, str]], sorted_by: str) -> None:
        self.heading.set_count(count)
        labels = dict(self._parts())
        for key, number in parts:
            self.parts.set_part(Part(key, labels[key], number))
        self.sorted_words.setText(sorted_by)

    def show_all(self, empty: str) -> None:
        """All of the list has come; `empty` says why it holds nothing."""
        self.empty.set_words(empty)
        self._body.setCurrentWidget(self.empty if empty else self.table)
        self.setFocusProxy(self.narrow if empty else self.table)

    def show_letter(self, title: str, pdf: bytes) -> None:
        self._pages.setCurrentWidget(self.letter)
        self.letter.show_letter(title, pdf)

    def say(self, sentence: str) -> None:
        self.strip.say(sentence, done=False, can_undo=False)

    # What the officer does.

    def _connect(self, listed: QWidget) -> None:
        table = self.table
        table.opened.connect(self.opened)
        table.sorted_by.connect(self.sorted_by)
        table.laid_out.connect(lambda: self.laid_out.emit(table.widths()))
        table.moved.connect(lambda _: self.strip.clear())
        table.rows.wanted.connect(lambda numbers: self.wanted.emit(table.around(numbers)))
        self.parts.chosen.connect(self.part_chosen)
        self.narrow.textChanged.connect(self.narrowed)
        self.narrow.returnPressed.connect(self._to_table)
        self.open.clicked.connect(self._open)
        self.read.clicked.connect(self._read)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(lambda: self.print_asked.emit(table.rows.titles()))
        self.letter.left.connect(self._leave_letter)
        bind(listed, "read-letter", self.read.click)
        bind(listed, "copy-of-letter", self.copy.click)
        bind(listed, "print", self.print.click)
        bind(listed, "narrow-letters", lambda: self.narrow.setFocus(Qt.FocusReason.ShortcutFocusReason))
        on_key(listed, "Esc", self._clear)

    def _look(self) -> TableLook | None:
        return self.table.rows.look(self.table.now())

    def _open(self) -> None:
        if number := self.table.now():
            self.opened.emit(number)

    def _read(self) -> None:
        if (look := self._look()) is not None:
            title = f"{look.cells[1].words}, {look.cells[0].words}"
            self.read_asked.emit(look.id, title, look.reference)

    def _copy(self) -> None:
        if (look := self._look()) is not None and look.reference:
            copy(look.reference)
            self.strip.say(self._words("{reference} is copied.", reference=look.reference), can_undo=False)

    def _leave_letter(self) -> None:
        self.letter.clear()
        self._pages.setCurrentIndex(0)
        self._to_table()

    def _clear(self) -> None:
        self.narrow.clear()
        self._to_table()

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self) -> list[tuple[str, str]]:
        return [("all", self._words("All")), ("mine", self._words("Yours"))]
