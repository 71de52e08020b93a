"""What stands beside the list of officers and teams: the code to hand over, a question, a form, or the facts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.officer_looks import CodeLook, DetailLook, DeviceLook, EntryLook
from ui.runtime.clipboard import copy
from ui.screens.officer_entry import OfficerEntry
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import Flow
from ui.widgets.keys import bind, on_key
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.panel import Caption
from ui.widgets.text import Text


class OfficerDetail(QWidget):
    """`signed_out` carries a device. A code stays until `code_done`, whatever is looked at beside it."""

    signed_out = Signal(str)
    code_agreed = Signal()
    code_left = Signal()
    code_done = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.code_box, self.code = self._code_box()
        self.question = self._question()
        self.entry = OfficerEntry(words)
        self._facts = QWidget()
        self._column = spaced(QVBoxLayout(self), gap=16, pad=(GUTTER, 16, GUTTER, 24))
        for part in (self.code_box, self.question, self.entry, self._facts):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def show_detail(self, look: DetailLook | None, off: str) -> None:
        """Show the facts; with `off` no device can be signed out, for that reason."""
        before, self._facts = self._facts, QWidget()
        before.hide()
        before.deleteLater()
        if look is not None:
            self._fill(look, off)
        self._column.insertWidget(3, self._facts)
        self._facts.setVisible(not self.entry.isVisibleTo(self))

    def asks(self) -> bool:
        """Whether a code, a question or a form waits for the officer."""
        return any(part.isVisibleTo(self) for part in (self.code_box, self.question, self.entry))

    def show_entry(self, look: EntryLook | None) -> None:
        """Show a form in the place of the facts; None brings them back."""
        self.entry.show_entry(look)
        self._facts.setVisible(look is None)

    def show_question(self, sentence: str) -> None:
        self.question.set_words(sentence)
        self.question.setVisible(bool(sentence))
        if sentence:
            self.agree.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_code(self, look: CodeLook | None) -> None:
        self.code.setText(look.code if look else "")
        self.code.setAccessibleName(look.spelled if look else "")
        self._spelled.setText(look.spelled if look else "")
        self.code_box.set_words(look.head if look else "", look.detail if look else "")
        self.code_box.setVisible(look is not None)
        if look is not None:
            self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, look: DetailLook, off: str) -> None:
        column = spaced(QVBoxLayout(self._facts), gap=8)
        column.addWidget(Text(look.title, Type.TIMER, wrap=True))
        if look.status:
            column.addWidget(Text(look.status, Type.STRONG, wrap=True))
        facts = spaced(QGridLayout(), gap=8)
        facts.setColumnStretch(1, 1)
        for row, (label, told) in enumerate(look.facts):
            facts.addWidget(Text(label, Type.BODY, "text2"), row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(Text(told, Type.BODY, wrap=True), row, 1)
        column.addLayout(facts)
        if look.devices or look.devices_remark:
            column.addSpacing(theme().space(8))
            column.addWidget(Caption(self._words("Desks")))
        if look.devices_remark:
            column.addWidget(Text(look.devices_remark, Type.BODY, "text2", wrap=True))
        for device in look.devices:
            column.addWidget(self._device(device, off))

    def _device(self, look: DeviceLook, off: str) -> QWidget:
        row = QWidget()
        across = spaced(QHBoxLayout(row), gap=12)
        told = spaced(QVBoxLayout(), gap=2)
        told.addWidget(Text(look.title, Type.BODY, weight=600, wrap=True))
        told.addWidget(Text(look.detail, Type.SECONDARY, "text2", wrap=True))
        across.addLayout(told, 1)
        if look.id:
            button = Button(self._words("Sign out"), compact=True)
            button.setAccessibleName(self._words("Sign out {name}", name=look.title))
            button.set_reason(off)
            button.clicked.connect(partial(self.signed_out.emit, look.id))
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _code_box(self) -> tuple[Notice, Text]:
        words = self._words
        box = Notice(NoticeKind.OK, "", icon="key")
        code = Text("", Type.REFERENCE, wrap=True, selectable=True)
        self._spelled = Text("", Type.SAY, wrap=True)
        box.body.insertWidget(1, code)
        box.body.insertWidget(2, self._spelled)
        self.done = Button(words("I have handed it over"), ButtonKind.PRIMARY, icon="check")
        self.done.clicked.connect(self.code_done)
        copying = act_button(words, "copy-code")
        copying.clicked.connect(lambda: copy(code.text()))
        bind(box, "copy-code", copying.click)
        acts = spaced(Flow(), gap=8)
        acts.addWidget(self.done)
        acts.addWidget(copying)
        box.body.insertLayout(3, acts)
        box.setVisible(False)
        return box, code

    def _question(self) -> Notice:
        words = self._words
        box = Notice(NoticeKind.WARN, "")
        self.agree = Button(words("Give a code for a new one"), icon="key")
        self.agree.clicked.connect(self.code_agreed)
        leave = Button(words("Leave it"), key="Esc")
        leave.clicked.connect(self.code_left)
        on_key(box, "Esc", leave.click)
        acts = spaced(Flow(), gap=8)
        acts.addWidget(self.agree)
        acts.addWidget(leave)
        box.body.addLayout(acts)
        box.setVisible(False)
        return box
