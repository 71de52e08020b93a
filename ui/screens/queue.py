"""The queue: a long table of open cases, narrowed and sorted, with the one in hand beside it and acts on the ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout

from caseapp.texts import Words
from ui.delegates.looks import TableLook
from ui.keymap import key_shown
from ui.models.order_change import Step
from ui.models.paged_table import Column, PagedTable
from ui.models.queue_looks import CasePeek, QueueHead
from ui.runtime.clipboard import copy
from ui.screens.case_peek import CasePeekPane
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.field import Line
from ui.widgets.key_hint import KeyBar
from ui.widgets.keys import bind, on_key
from ui.widgets.panel import Heading, Panel
from ui.widgets.segments import Part, Segments
from ui.widgets.select import Select
from ui.widgets.strip import ActStrip
from ui.widgets.table import Table
from ui.widgets.text import Text

_PEEK_FROM = 900 - 184
"""Pixels (divided by the text size) that the page must have beside the places for the peek to stay."""

_WIDE_FROM = 640
"""Narrower, segments become a list and buttons a menu."""

_NARROW = 188
"""Pixels at 100 % that the field which narrows the list has at least, beside parts that fold."""

_REST_MS = 80
"""Who goes on sooner does not look at the row."""


class QueueScreen(Panel):
    """`opened`, `letter_asked` and `peek_wanted` carry a case; `given` the numbers of rows, and a team.

    `next_wanted` carries a part of the queue and the row in hand, `print_asked` the titles of the columns.
    """

    opened = Signal(str)
    letter_asked = Signal(str)
    peek_wanted = Signal(str)
    wanted = Signal(list)
    team_chosen = Signal(str)
    part_chosen = Signal(str)
    narrowed = Signal(str)
    sorted_by = Signal(str, bool)
    laid_out = Signal(dict)
    next_wanted = Signal(str, int)
    given = Signal(list, str)
    undone = Signal()
    reference_copied = Signal(str)
    print_asked = Signal(tuple)

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        self._peek_asked: bool | None = None
        self.table = self._table()
        self.heading = Heading(words("Queue"), height=48, large=True, fill="surface")
        self.team = Select(words("Whose queue"))
        self.team.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.team.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToContents)
        self.narrow = Line(
            words("Narrow this list"),
            placeholder=words("Narrow this list"),
            icon="funnel-simple",
            hint=key_shown("narrow"),
        )
        self.narrow.setMaximumWidth(theme().letter(240))
        self.heading.tail.addWidget(self.team)
        self.heading.tail.addStretch(1)
        self.heading.tail.addWidget(self.narrow, 2)
        self.parts = Segments(words("What to show"), [Part(key, label) for key, label in self._parts()])
        self.sorted_words = Text("", Type.SECONDARY, "text2")
        bar = Panel("surface", "b")
        self._bar = spaced(QHBoxLayout(bar), gap=12, pad=(GUTTER, 8, GUTTER, 8))
        self._bar.addWidget(self.parts)
        self._bar.addStretch()
        self._bar.addWidget(self.sorted_words)
        self.empty = EmptyState("check-circle", "")
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        self.strip = ActStrip(words("Undo"), key=key_shown("undo"))
        self._teams: tuple[tuple[str, str], ...] = ()
        self.foot = self._foot_bar()
        self._keys = KeyBar(
            [
                (("J", "K"), words("down, up")),
                (("X",), words("tick")),
                (("Shift+J",), words("extend")),
                (("Enter",), words("open")),
                ((key_shown("next-overdue"),), words("next overdue")),
                ((key_shown("next-unowned"),), words("next without owner")),
                (("Esc",), words("clear")),
            ]
        )
        left = spaced(QVBoxLayout())
        left.addWidget(self.heading)
        left.addWidget(bar)
        left.addWidget(self._body, 1)
        left.addWidget(self.strip)
        left.addWidget(self.foot)
        left.addWidget(self._keys)
        self.peek = CasePeekPane(words)
        page = spaced(QHBoxLayout(self))
        page.setSizeConstraint(
            QHBoxLayout.SizeConstraint.SetNoConstraint
        )  # it folds where there is less room
        page.addLayout(left, 1)
        page.addWidget(self.peek)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._connect()
        self.setFocusProxy(self.table)
        self._fold()

    # What is shown.

    def fitting(self) -> int:
        return self.table.fitting()

    def in_sight(self) -> Sequence[int]:
        return self.table.in_sight()

    def show_teams(self, teams: Sequence[tuple[str, str]], now: str) -> None:
        self.team.set_options(teams)
        self.team.set_now(now)
        self._teams = tuple((id, name) for id, name in teams if id)

    def show_widths(self, widths: Mapping[str, int]) -> None:
        self.table.set_widths(widths)

    def show_sorted(self, key: str, *, descending: bool) -> None:
        self.table.set_sorted(key, descending=descending)

    def show_head(self, look: QueueHead) -> None:
        self.heading.set_count(look.count)
        counts = dict(look.parts)
        for key, label in self._parts():
            self.parts.set_part(Part(key, label, counts[key]))
        self.sorted_words.setText(look.sorted_by)
        self._tell_place()

    def begin(self, order: Sequence[int], rows: Mapping[int, TableLook]) -> None:
        self.table.begin(order, rows)
        self._tell_place()

    def take(self, steps: Sequence[Step]) -> None:
        self.table.take(steps)

    def show_all(self, empty: str) -> None:
        """All of the list has come; `empty` says why it holds nothing."""
        self.table.rows.keep_ticks()
        self.empty.set_words(empty)
        held = self.table.hasFocus() or self.empty.isAncestorOf(self.focusWidget() or self)
        self._body.setCurrentWidget(self.empty if empty else self.table)
        self.setFocusProxy(self.narrow if empty else self.table)
        if held and empty:
            self.narrow.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_place()

    def show_rows(self, rows: Mapping[int, TableLook], *, only: bool = False) -> None:
        self.table.show_rows(rows, only=only)

    def go_to(self, number: int) -> None:
        self.table.set_now(number)

    def show_peek(self, case: str, look: CasePeek | None) -> None:
        if case == self._case():
            self.peek.show_peek(look)

    def say(self, sentence: str, *, done: bool, can_undo: bool) -> None:
        self.strip.say(
            sentence,
            done=done,
            can_undo=can_undo,
            remark=self._words("Stays until your next act") if can_undo else "",
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    # Parts.

    def _table(self) -> Table:
        words = self._words
        columns = (
            Column("due", words("Due"), 168),
            Column("what", words("What"), 174),
            Column("who", words("Who or where"), 190),
            Column("status", words("Status"), 120, fills=True),
            Column("received", words("Age"), 56, right=True),
            Column("owner", words("Owner"), 64),
        )
        return Table(
            words("Queue"),
            PagedTable(columns, loading=words("Loading"), ticks=words("Ticked")),
            head=words("Columns"),
            sorted_words=(words("sorted upwards"), words("sorted downwards")),
        )

    def _foot_bar(self) -> Panel:
        words = self._words
        bar = Panel("window", "t")
        row = spaced(QHBoxLayout(bar), gap=12, pad=(GUTTER, 8, GUTTER, 8))
        self.selected = Text("", Type.STRONG)
        self.give = act_button(words, "give-ticked", compact=True)
        self.letter = act_button(words, "letter-of-row", compact=True)
        self.copy = act_button(words, "copy-row", compact=True)
        self.peek_button = act_button(words, "peek", compact=True)
        self.print = act_button(words, "print", compact=True)
        self.acts = Button(words("What to do with it"), icon="dots-three", compact=True)
        acts = (self.give, self.letter, self.copy, self.peek_button, self.print)
        for part in (self.selected, *acts, self.acts):
            row.addWidget(part)
        row.addStretch(1)
        self.place = Text("", Type.SECONDARY, "text2")
        row.addWidget(self.place)
        return bar

    def _parts(self) -> list[tuple[str, str]]:
        words = self._words
        return [
            ("all", words("All")),
            ("overdue", words("Overdue")),
            ("today", words("Due today")),
            ("nobodys", words("No owner")),
            ("mine", words("Yours")),
        ]

    def _connect(self) -> None:
        table = self.table
        table.opened.connect(self._open)
        table.moved.connect(self._moved)
        table.sorted_by.connect(self.sorted_by)
        table.laid_out.connect(lambda: self.laid_out.emit(table.widths()))
        table.rows.wanted.connect(lambda numbers: self.wanted.emit(table.around(numbers)))
        table.rows.ticks_changed.connect(self._tell_place)
        self.team.chosen.connect(self.team_chosen)
        self.parts.chosen.connect(self.part_chosen)
        self.narrow.textChanged.connect(self.narrowed)
        self.narrow.returnPressed.connect(lambda: table.setFocus(Qt.FocusReason.OtherFocusReason))
        self._rest.timeout.connect(self._look)
        self.strip.undone.connect(self._undo)
        self.give.clicked.connect(self._choose_team)
        self.letter.clicked.connect(self._write)
        self.copy.clicked.connect(self._copy)
        self.peek_button.clicked.connect(self._turn_peek)
        self.print.clicked.connect(lambda: self.print_asked.emit(table.rows.titles()))
        self.acts.clicked.connect(self._offer_acts)
        self.peek.opened.connect(lambda: self._open(table.now() or 0))
        self.peek.letter_asked.connect(self._write)
        for action, act in (
            ("next-overdue", partial(self._next, "overdue")),
            ("next-unowned", partial(self._next, "nobodys")),
            ("narrow", partial(self.narrow.setFocus, Qt.FocusReason.ShortcutFocusReason)),
            ("letter-of-row", self.letter.click),
            ("give-ticked", self.give.click),
            ("copy-row", self.copy.click),
            ("print", self.print.click),
        ):
            bind(self, action, act)
        bind(table, "peek", self._turn_peek, "alone")
        on_key(self, "Esc", self._clear)

    # What the officer does.

    def take_back(self) -> bool:
        """Undo what was given away, as long as the foot tells of it; whether it does."""
        told = self.strip.undo.isVisible()
        if told:
            self._undo()
        return told

    def _case(self) -> str:
        look = self.table.rows.look(self.table.now())
        return look.id if look is not None else ""

    def _open(self, number: int) -> None:
        look = self.table.rows.look(number)
        if look is not None:
            self.opened.emit(look.id)

    def _write(self) -> None:
        if case := self._case():
            self.letter_asked.emit(case)

    def _copy(self) -> None:
        look = self.table.rows.look(self.table.now())
        if look is not None:
            copy(look.reference)
            self.reference_copied.emit(look.reference)

    def _next(self, part: str) -> None:
        self.next_wanted.emit(part, self.table.now() or 0)

    def _choose_team(self) -> None:
        menu = self._menu()
        for id, name in self._teams:
            menu.addAction(name.replace("&", "&&"), partial(self._give_to, id))
        menu.popup(self.foot.mapToGlobal(self.give.pos()))

    def _offer_acts(self) -> None:
        """Where there is no room for the buttons they are a menu."""
        menu = self._menu()
        for button in (self.give, self.letter, self.copy, self.peek_button, self.print):
            menu.addAction(button.label(), button.click)
        menu.popup(self.foot.mapToGlobal(self.acts.pos()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _give_to(self, team: str) -> None:
        numbers = self.table.rows.ticked() or [number for number in [self.table.now()] if number]
        if numbers:
            self.table.rows.untick_all()
            self.given.emit(numbers, team)

    def _undo(self) -> None:
        if self.strip.isVisible() and self.strip.undo.isVisible():
            self.strip.clear()
            self.undone.emit()

    def _clear(self) -> None:
        """First the ticks go, then what narrows the list."""
        if self.table.rows.ticked():
            self.table.rows.untick_all()
        elif self.narrow.text():
            self.narrow.clear()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, _number: int) -> None:
        self._tell_place()
        if not self._case():
            self.peek.show_peek(None)
        if self.isVisible():
            self._rest.start()

    def _look(self) -> None:
        self.peek_wanted.emit(self._case() if self.peek.isVisibleTo(self) else "")

    def _turn_peek(self) -> None:
        self._peek_asked = not self.peek.isVisibleTo(self)
        self._fold()
        self._look()

    def _fold(self) -> None:
        room = self.width() / theme().factor
        shown = room >= _PEEK_FROM if self._peek_asked is None else self._peek_asked
        unfolds = shown and self.peek.isHidden()
        self.peek.setVisible(shown)
        if unfolds and self.isVisible():
            self._rest.start()  # while it was folded nobody asked what it shows
        wide = room >= _WIDE_FROM
        self._fold_foot()
        self._keys.setVisible(wide)
        self.sorted_words.setVisible(wide)
        self.narrow.setMinimumWidth(0 if wide else theme().letter(_NARROW))
        if wide:
            self.heading.tail.addWidget(self.narrow, 2)
        else:
            self._bar.addWidget(self.narrow, 1)

    def _fold_foot(self) -> None:
        """The acts stand side by side where the list has room for them all, else in a menu."""
        acts = [self.give, self.letter, self.copy, self.print]
        if self.width() / theme().factor < _PEEK_FROM:
            acts.append(self.peek_button)
        row, shown = self.foot.layout(), [self.place, self.selected]
        assert row is not None
        parts = [*acts, *(text for text in shown if text.text())]
        needed = sum(part.sizeHint().width() + row.spacing() for part in parts) + 2 * theme().space(GUTTER)
        side_by_side = needed <= self.width() - (0 if self.peek.isHidden() else self.peek.width())
        for button in (self.give, self.letter, self.copy, self.print, self.peek_button):
            button.setVisible(side_by_side and button in acts)
        self.acts.setVisible(not side_by_side)

    def _tell_place(self) -> None:
        words, rows = self._words, self.table.rows
        ticked = len(rows.ticked())
        self.selected.setText(words("{number} ticked", number=ticked) if ticked else "")
        self.selected.setVisible(bool(ticked))
        place = rows.place(self.table.now())
        self.place.setText(
            words("Row {place} of {rows}", place=f"{place + 1:,}", rows=f"{rows.rowCount():,}")
            if place is not None
            else ""
        )
        self._fold_foot()
