"""Officers and teams, for administrators: a list to narrow, the one in hand beside it, acts at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout

from caseapp.texts import Words
from ui.delegates.looks import ResultLook
from ui.delegates.result_row import ResultRowDelegate
from ui.keymap import key_shown
from ui.models.officer_looks import ActLook, CodeLook, DetailLook, EntryLook
from ui.screens.keyed_list import KeyedList
from ui.screens.officer_detail import OfficerDetail
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.field import Line
from ui.widgets.flow import Flow
from ui.widgets.keys import bind
from ui.widgets.panel import Heading, Panel
from ui.widgets.picture import Picture
from ui.widgets.rule import Rule
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segments import Part, Segments
from ui.widgets.text import Text

_ONE_ROW = 76
_BESIDE = 760
"""Narrower than this, divided by the text size, the details stand below the list."""
_ACTS = {
    "new-officer": ("new",),
    "change-officer": ("change",),
    "code-for-officer": ("code",),
    "suspend-officer": ("suspend", "let_back"),
}
"""Actions of the table, and what a presenter may offer under each."""


class OfficersScreen(Panel):
    """`part_chosen` carries "officers" or "teams", `chosen` a row, `acted` an act, `saved` the fields of the form."""

    part_chosen = Signal(str)
    narrowed = Signal(str)
    chosen = Signal(str)
    acted = Signal(str)
    saved = Signal(dict)
    left = Signal()
    asked_again = Signal()
    print_asked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        self._shown_with: tuple[DetailLook | None, str] | None = None
        self._off = ""
        self.buttons: dict[str, Button] = {}
        self.heading = Heading(words("Officers and teams"), height=44, large=True, fill="surface")
        self.parts = Segments(words("What to show"), self._parts(0, 0))
        self.parts.chosen.connect(self.part_chosen)
        self.filter = Line(
            words("Narrow the list"),
            placeholder=words("Name, role, team or state"),
            icon="magnifying-glass",
            hint="/",
            compact=True,
        )
        self.filter.textChanged.connect(self.narrowed)
        bar = Panel("surface", "b")
        bar_row = spaced(QHBoxLayout(bar), gap=12, pad=(GUTTER, 8, GUTTER, 8))
        bar_row.addWidget(self.parts)
        bar_row.addWidget(self.filter, 1)
        self.print = act_button(words, "print", compact=True)
        self.print.clicked.connect(self.print_asked)
        self.heading.tail.addStretch(1)
        self.heading.tail.addWidget(self.print)
        bind(self, "print", self.print.click)
        self.off = self._off_line()
        self.rows = KeyedList(words("Officers and teams"), ResultRowDelegate(), loading=words("Loading"))
        self.rows.setMinimumHeight(theme().letter(_ONE_ROW))
        self.rows.moved.connect(self.chosen)
        self.filter.returnPressed.connect(partial(self.rows.setFocus, Qt.FocusReason.OtherFocusReason))
        self.rows.opened.connect(lambda _: self.acted.emit("change"))
        self.empty = EmptyState("users-three", "", colour="text2")
        self._list = QStackedWidget()
        self._list.addWidget(self.rows)
        self._list.addWidget(self.empty)
        self.detail = OfficerDetail(words)
        self.detail.entry.saved.connect(self.saved)
        self.detail.entry.left.connect(self.left)
        page = Panel("surface", "l")
        room = spaced(QVBoxLayout(page))
        room.setContentsMargins(1, 0, 0, 0)
        room.addWidget(ScrollPage(self.detail))
        self._body = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight))
        self._between = Rule()
        self._body.addWidget(self._list, 3)
        self._body.addWidget(self._between)
        self._body.addWidget(page, 2)
        self._foot = foot = Panel("sunken", "t")
        self._acts = spaced(Flow(), gap=8)
        foot_column = spaced(QVBoxLayout(foot), gap=6, pad=(GUTTER, 10, GUTTER, 10))
        foot_column.addLayout(self._acts)
        self.why = Text("", Type.SECONDARY, "text2", wrap=True)
        foot_column.addWidget(self.why)
        column = spaced(QVBoxLayout(self))
        for part in (self.heading, bar, self.off):
            column.addWidget(part)
        column.addLayout(self._body, 1)
        column.addWidget(foot)
        self.setFocusProxy(self.rows)
        bind(self, "filter-officers", lambda: self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason))
        for action, acts in _ACTS.items():
            bind(self, action, partial(self._press, acts))

    def show_counts(self, officers: int, teams: int) -> None:
        for part in self._parts(officers, teams):
            self.parts.set_part(part)

    def show_off(self, sentence: str) -> None:
        self._off = sentence
        self._off_sentence.setText(sentence)
        self.off.setVisible(bool(sentence))

    def show_rows(self, rows: Sequence[tuple[str, ResultLook]], empty: str) -> None:
        self.rows.show_rows(rows)
        self.empty.set_words(empty)
        self._list.setCurrentWidget(self.rows if rows else self.empty)

    def take(self, id: str) -> None:
        if id:
            self.rows.set_now(id)

    def show_detail(self, look: DetailLook | None) -> None:
        if (look, self._off) != self._shown_with:
            self._shown_with = (look, self._off)
            self.detail.show_detail(look, self._off)

    def show_acts(self, acts: Sequence[ActLook]) -> None:
        """Draw the acts anew where they are others; a button that has the focus keeps it."""
        if [act.key for act in acts] != list(self.buttons):
            self._make(acts)
        for act in acts:
            self.buttons[act.key].set_label(act.label, act.icon)
            self.buttons[act.key].set_reason(act.reason)
        reasons = dict.fromkeys(act.reason for act in acts if act.reason not in ("", self._off))
        self.why.setText(" ".join(reasons))
        self.why.setVisible(bool(reasons))

    def show_entry(self, look: EntryLook | None) -> None:
        held = self.detail.entry.isVisible()
        self.detail.show_entry(look)
        self._arrange()
        if held and look is None:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, field: str, sentence: str) -> None:
        self.detail.entry.show_problem(field, sentence)

    def show_question(self, sentence: str) -> None:
        held = self.detail.question.isVisible()
        self.detail.show_question(sentence)
        self._arrange()
        if held and not sentence:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_code(self, look: CodeLook | None) -> None:
        self.detail.show_code(look)
        self._arrange()
        if look is None:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        """Where there is no room for the details beside the list, what is asked takes the room of both."""
        beside = self.width() >= _BESIDE * theme().factor
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(way)
        listed = beside or not self.detail.asks()
        self._list.setVisible(listed)
        self._foot.setVisible(listed)
        self._between.setVisible(listed and not beside)

    def _press(self, acts: Sequence[str]) -> None:
        for act in acts:
            if act in self.buttons:
                self.buttons[act].click()

    def _make(self, acts: Sequence[ActLook]) -> None:
        held = any(button.hasFocus() for button in self.buttons.values())
        self._acts.clear()
        self.buttons = {}
        for act in acts:
            action = next(action for action, acts in _ACTS.items() if act.key in acts)
            button = Button(act.label, icon=act.icon, key=key_shown(action), compact=True)
            button.clicked.connect(partial(self.acted.emit, act.key))
            self._acts.addWidget(button)
            button.show()
            self.buttons[act.key] = button
        if held:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self, officers: int, teams: int) -> list[Part]:
        words = self._words
        return [
            Part("officers", words("Officers"), str(officers)),
            Part("teams", words("Teams"), str(teams)),
        ]

    def _off_line(self) -> Panel:
        words = self._words
        line = Panel("sunken", "b")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        row = spaced(QHBoxLayout(line), gap=8, pad=(GUTTER, 8, GUTTER, 8))
        row.addWidget(Picture("cloud-slash", colour="text2"), 0, Qt.AlignmentFlag.AlignTop)
        self._off_sentence = Text("", Type.BODY, wrap=True)
        row.addWidget(self._off_sentence, 1)
        again = act_button(words, "ask-officers", compact=True)
        again.clicked.connect(self.asked_again)
        bind(self, "ask-officers", self.asked_again.emit)
        row.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        line.setVisible(False)
        return line
