"""Conflicts: the list of them, and the one in hand with its fields to be settled in one go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.delegates.looks import ResultLook
from ui.delegates.result_row import ResultRowDelegate
from ui.keymap import key_shown
from ui.models.conflict_looks import MINE, THEIRS, ConflictLook
from ui.screens.conflict_card import ConflictCard
from ui.screens.keyed_list import KeyedList
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.key_hint import KeyHint
from ui.widgets.keys import bind, on_key
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.text import Text

_MOST = 152


class ConflictsScreen(Panel):
    """`conflict_chosen` carries an operation, `field_chosen` a field, `kept` "theirs" or "mine"."""

    conflict_chosen = Signal(str)
    field_chosen = Signal(str)
    stepped = Signal(int)
    kept = Signal(str)
    edit_asked = Signal()
    typed = Signal(str, str)
    edit_left = Signal()
    taken_back = Signal()
    settled = Signal()
    record_asked = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        self._words = words
        self._shown = ""
        self.cards: list[ConflictCard] = []
        self.rows = KeyedList(words("Conflicts"), ResultRowDelegate(), most=_MOST)
        self.rows.moved.connect(self.conflict_chosen)
        self._title = Text("", Type.SECTION, wrap=True)
        self._detail = Text("", Type.SECONDARY, "text2", wrap=True)
        self.open = Button("", ButtonKind.LINK, key=key_shown("open-record"))
        self.open.clicked.connect(self.record_asked)
        self._cards = spaced(QVBoxLayout(), gap=10)
        self._stood = QWidget()
        self._stood_rows = QGridLayout()
        self.settle = act_button(words, "settle", ButtonKind.PRIMARY)
        self.settle.clicked.connect(self.settled)
        self._left = Text("", Type.SECONDARY, "text2", wrap=True)
        self._page = ScrollPage(self._make_page())
        self.empty = EmptyState("check-circle", words("There is nothing to choose."))
        self._body = QStackedWidget()
        self._body.addWidget(self.empty)
        self._body.addWidget(self._page)
        self._foot = self._make_foot()
        column = spaced(QVBoxLayout(self))
        column.addWidget(self._make_head())
        column.addWidget(self._body, 1)
        column.addWidget(self._foot)
        self.setFocusProxy(self.rows)
        for action, act in (
            ("next-field", partial(self.stepped.emit, 1)),
            ("field-before", partial(self.stepped.emit, -1)),
            ("theirs", partial(self.kept.emit, THEIRS)),
            ("mine", partial(self.kept.emit, MINE)),
            ("third", self.edit_asked.emit),
            ("open-record", self.open.click),
            ("settle", self.settled.emit),
        ):
            bind(self, action, act)
        on_key(self, "Esc", self._leave_edit)

    def take_back(self) -> bool:
        """Take the last choice back; always this screen's affair."""
        self.taken_back.emit()
        return True

    def show_conflicts(self, head: str, rows: Sequence[tuple[str, ResultLook]], now: str) -> None:
        """Show how many there are, and each in a line."""
        self._head.setText(head)
        self.rows.show_rows(rows)
        self.rows.set_now(now)

    def show_conflict(self, look: ConflictLook | None) -> None:
        """Show the conflict in hand, or that there is none."""
        self._body.setCurrentWidget(self.empty if look is None else self._page)
        self._foot.setVisible(look is not None)
        if look is None:
            self._shown = ""
            self._drop_cards()
            return
        self._title.setText(look.title)
        self._detail.setText(look.detail)
        self.open.set_label(look.open_words)
        self.open.setVisible(bool(look.open_words))
        keys = [field.key for field in look.fields]
        if look.key != self._shown or keys != [card.look().key for card in self.cards]:
            self._shown = look.key
            self._make_cards(look)
        for card, field in zip(self.cards, look.fields, strict=True):
            came = field.in_hand and not card.look().in_hand
            card.show_look(field)
            if came:
                self._bring(card)
        self._show_stood(look.stood)
        self.settle.set_reason(look.settle_off)
        self._left.setText(look.settle_off or self._words("Works without a line."))

    def start_editing(self, field: str) -> None:
        for card in self.cards:
            if card.look().key == field:
                card.start_editing()
                self._bring(card)
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it has just unfolded
                self._page.ensureWidgetVisible(card.line)

    def stop_editing(self) -> None:
        if any(card.is_editing() for card in self.cards):
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_head(self) -> QWidget:
        head = Panel("surface", "b")
        row = spaced(Flow(head), gap=10, pad=(GUTTER, 11, GUTTER, 11))
        row.addWidget(Picture("git-diff", colour="warn", size=18))
        self._head = Text("", Type.SECTION)
        row.addWidget(self._head)
        told = self._words("The centre's answer stays until you choose. Nothing is thrown away.")
        row.addWidget(Text(told, Type.SECONDARY, "text2", wrap=True))
        return head

    def _make_page(self) -> QWidget:
        page = QWidget()
        whole = spaced(QVBoxLayout(page))
        whole.addWidget(self.rows)
        column = spaced(QVBoxLayout(), gap=10, pad=(GUTTER, 12, GUTTER, 12))
        whole.addLayout(column, 1)
        title = spaced(Flow(), gap=8)
        for part in (self._title, self._detail):
            title.addWidget(part)
        head = spaced(QHBoxLayout(), gap=8)
        head.addLayout(title, 1)
        head.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addLayout(self._cards)
        stood = spaced(QVBoxLayout(self._stood), gap=6, pad=(12, 4, 12, 0))
        stood.addWidget(
            Text(self._words("Settled by rule, shown so you know"), Type.HEAD, "text2", wrap=True)
        )
        spaced(self._stood_rows, gap=8)
        self._stood_rows.setColumnStretch(2, 1)
        stood.addLayout(self._stood_rows)
        column.addWidget(self._stood)
        column.addStretch(1)
        return page

    def _make_foot(self) -> QWidget:
        words = self._words
        foot = Panel("window", "t")
        row = spaced(QHBoxLayout(foot), gap=16, pad=(GUTTER, 6, GUTTER, 6))
        hints = spaced(Flow(), gap=12)
        for actions, does in (
            (("next-field", "field-before"), words("field")),
            (("theirs",), words("theirs")),
            (("mine",), words("mine")),
            (("third",), words("edit")),
            (("undo",), words("take back")),
        ):
            hints.addWidget(KeyHint([key_shown(action) for action in actions], does))
        hints.addWidget(self._left)
        row.addLayout(hints, 1)
        row.setAlignment(hints, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.settle, 0, Qt.AlignmentFlag.AlignVCenter)
        return foot

    def _make_cards(self, look: ConflictLook) -> None:
        held = any(card.isAncestorOf(self.focusWidget()) for card in self.cards if self.focusWidget())
        self._drop_cards()
        for field in look.fields:
            card = ConflictCard(self._words, field)
            card.entered.connect(partial(self.field_chosen.emit, field.key))
            card.kept.connect(partial(self._keep, field.key))
            card.edit_asked.connect(partial(self._edit, field.key))
            card.typed.connect(partial(self.typed.emit, field.key))
            card.finished.connect(self._finish)
            self._cards.addWidget(card)
            card.show()  # a layout would do it a moment later, and keys may be quicker
            self.cards.append(card)
        if held:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_cards(self) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []

    def _show_stood(self, stood: Sequence[tuple[str, str]]) -> None:
        while (item := self._stood_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._stood.setVisible(bool(stood))
        top = Qt.AlignmentFlag.AlignTop
        for place, (label, told) in enumerate(stood):
            self._stood_rows.addWidget(Picture("git-merge", colour="ok"), place, 0, top)
            self._stood_rows.addWidget(Text(label, Type.STRONG, wrap=True), place, 1, top)
            self._stood_rows.addWidget(Text(told, Type.BODY, wrap=True), place, 2)

    def _keep(self, field: str, whose: str) -> None:
        self.field_chosen.emit(field)
        self.kept.emit(whose)

    def _edit(self, field: str) -> None:
        self.field_chosen.emit(field)
        self.edit_asked.emit()

    def _finish(self) -> None:
        """Enter in a third answer of one line: settle, or go on to what is still to be chosen."""
        if not self.settle.reason():
            self.settled.emit()
        else:
            self.stop_editing()
            self.stepped.emit(1)

    def _leave_edit(self) -> None:
        if any(card.is_editing() for card in self.cards):
            self.edit_left.emit()

    def _bring(self, card: ConflictCard) -> None:
        self._page.ensureWidgetVisible(card)
        announce(card, card.accessibleName())
