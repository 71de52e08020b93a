"""The outbox as sentences: what is not settled, what is done, and how the line stands."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout

from caseapp.texts import Words
from ui.delegates.looks import OutboxLook
from ui.delegates.outbox_row import OutboxRowDelegate
from ui.models.outbox_looks import ActsLook, FormField
from ui.screens.keyed_list import KeyedList
from ui.screens.outbox_acts import OutboxActs
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty import EmptyState
from ui.widgets.keys import bind
from ui.widgets.panel import Heading, Panel
from ui.widgets.picture import Picture
from ui.widgets.segments import Part, Segments
from ui.widgets.text import Text

_LINES = {
    "synced": ("check-circle-fill", "ok"),
    "sending": ("arrows-clockwise", "text2"),
    "offline": ("cloud-slash", "text2"),
    "refused": ("x-circle-fill", "danger"),
}


_ONE_ROW = 40
_ACTS = ("edit", "retry", "save", "discard", "send")


class OutboxScreen(Panel):
    """`part_chosen` carries "open" or "done", `chosen` the act in hand."""

    part_chosen = Signal(str)
    chosen = Signal(str)
    more_wanted = Signal()
    sync_asked = Signal()
    sign_in_asked = Signal()
    print_asked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        self.heading = Heading(words("Sync"), height=44, large=True, fill="surface")
        line = Panel("sunken", "b")
        row = spaced(QHBoxLayout(line), gap=8, pad=(GUTTER, 8, GUTTER, 8))
        self._mark = Picture("check-circle-fill", colour="ok")
        self.line = Text("", Type.STRONG)
        self.detail = Text("", Type.BODY, "text2", wrap=True)
        self.sign_in = Button(words("Sign in again"), ButtonKind.PRIMARY, compact=True)
        self.sign_in.clicked.connect(self.sign_in_asked)
        self.sync_now = act_button(words, "sync-now", compact=True)
        self.sync_now.clicked.connect(self.sync_asked)
        for part in (self._mark, self.line):
            row.addWidget(part)
        row.addWidget(self.detail, 1)
        row.addWidget(self.sign_in)
        row.addWidget(self.sync_now)
        bar = Panel("surface", "b")
        bar_row = spaced(QHBoxLayout(bar), gap=8, pad=(GUTTER, 8, GUTTER, 8))
        self.parts = Segments(words("What to show"), self._parts())
        self.parts.chosen.connect(self.part_chosen)
        bar_row.addWidget(self.parts)
        bar_row.addStretch(1)
        self.print = act_button(words, "print", compact=True)
        self.print.clicked.connect(self.print_asked)
        bar_row.addWidget(self.print)
        self.rows = KeyedList(words("Outbox"), OutboxRowDelegate(), loading=words("Loading"))
        self.rows.setMinimumHeight(theme().letter(_ONE_ROW))
        self.rows.moved.connect(self.chosen)
        self.rows.end_neared.connect(self.more_wanted)
        self.empty = EmptyState("check-circle", "")
        self.acts = OutboxActs(words)
        self.acts.left.connect(lambda: self.rows.setFocus(Qt.FocusReason.OtherFocusReason))
        self.rows.opened.connect(lambda _: self.acts.press("edit"))
        bind(self, "print", self.print.click)
        for act in _ACTS:
            bind(self, f"outbox-{act}", partial(self.acts.press, act))
        self._body = QStackedWidget()
        self._body.addWidget(self.rows)
        self._body.addWidget(self.empty)
        column = spaced(QVBoxLayout(self))
        column.addWidget(self.heading)
        column.addWidget(line)
        column.addWidget(bar)
        column.addWidget(self._body, 1)
        column.addWidget(self.acts)
        self.setFocusProxy(self.rows)

    def show_counts(self, open_acts: int, done: int) -> None:
        words = self._words
        self.heading.set_count(words("{open} not settled, {done} done", open=open_acts, done=done))
        for part in self._parts(open_acts, done):
            self.parts.set_part(part)

    def show_rows(self, rows: Sequence[tuple[str, OutboxLook]], empty: str) -> None:
        focus = QApplication.focusWidget()
        held = focus is self.focusProxy() or (focus is not None and self.acts.isAncestorOf(focus))
        self.rows.show_rows(rows)
        self.rows.take_first()
        self.empty.set_words(empty)
        self._body.setCurrentWidget(self.rows if rows else self.empty)
        there = self.rows if rows else self.sync_now
        if there is not self.focusProxy():
            self.setFocusProxy(there)
            if held:
                there.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, look: str, head: str, detail: str, *, sign_in: bool) -> None:
        self._mark.set_picture(*_LINES[look])
        self.line.setText(head)
        self.detail.setText(detail)
        self.sign_in.setVisible(sign_in)

    def show_acts(self, look: ActsLook | None) -> None:
        self.acts.show_acts(look)

    def show_form(self, fields: Sequence[FormField]) -> None:
        self.acts.show_form(fields)

    def _parts(self, open_acts: int | str = "", done: int | str = "") -> list[Part]:
        words = self._words
        return [Part("open", words("Not settled"), str(open_acts)), Part("done", words("Done"), str(done))]
