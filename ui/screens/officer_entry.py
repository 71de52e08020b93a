"""The form over the details of an officer or a team: fields of one line, one of a list, or several ticks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.keymap import key_shown
from ui.models.officer_looks import EntryLook, FieldLook
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choices import Tick
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.keys import bind, on_key
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.select import Select
from ui.widgets.text import Text


class OfficerEntry(QWidget):
    """`saved` carries what stands in the fields by their keys; `left` that nothing is to be kept."""

    saved = Signal(dict)
    left = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._column = spaced(QVBoxLayout(self), gap=0)
        self._body = QWidget()
        self.fields: dict[str, Field] = {}
        self.selects: dict[str, Select] = {}
        self.ticks: dict[str, dict[str, Tick]] = {}
        self.save = Button("")
        self.setVisible(False)
        on_key(self, "Esc", self.left.emit)
        bind(self, "finish", self._give)

    def show_entry(self, look: EntryLook | None) -> None:
        """Show an empty or filled form; None takes it away."""
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        self.fields, self.selects, self.ticks = {}, {}, {}
        self.setVisible(look is not None)
        if look is None:
            return
        column = spaced(QVBoxLayout(self._body), gap=12, pad=(4, 4, 4, 4))
        column.addWidget(Text(look.title, Type.SECTION, wrap=True))
        column.addWidget(Text(look.detail, Type.BODY, "text2", wrap=True))
        parts = [self._part(field, column) for field in look.fields]
        self.trouble = Notice(NoticeKind.DANGER, "")
        self.trouble.setVisible(False)
        column.addWidget(self.trouble)
        self.save = Button(look.button, ButtonKind.PRIMARY, icon=look.icon, key=key_shown("finish"))
        self.save.clicked.connect(self._give)
        leave = Button(self._words("Leave it"), key="Esc")
        leave.clicked.connect(self.left)
        acts = spaced(Flow(), gap=8)
        acts.addWidget(self.save)
        acts.addWidget(leave)
        column.addLayout(acts)
        self._column.addWidget(self._body)
        parts[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, field: str, sentence: str) -> None:
        if field in self.fields:
            self.fields[field].set_wrong(sentence)
            if sentence:
                self.fields[field].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.isVisible():
            self.trouble.set_words(sentence)
            self.trouble.setVisible(bool(sentence))

    def _part(self, look: FieldLook, column: QVBoxLayout) -> QWidget:
        if not look.options:
            field = Field(look.label)
            field.set_text(look.text)
            field.set_help(look.help)
            field.entered.connect(self._give)
            column.addWidget(field)
            self.fields[look.key] = field
            return field
        labelled = spaced(QVBoxLayout(), gap=4)
        labelled.addWidget(Text(look.label, Type.HEAD, "text2", wrap=True))
        column.addLayout(labelled)
        if not look.several:
            select = Select(look.label, look.options)
            select.set_now(look.text)
            labelled.addWidget(select)
            self.selects[look.key] = select
            return select
        chosen = look.text.split()
        ticks = {key: Tick(label) for key, label in look.options}
        for key, tick in ticks.items():
            tick.setChecked(key in chosen)
            labelled.addWidget(tick)
        self.ticks[look.key] = ticks
        return next(iter(ticks.values()))

    def _give(self) -> None:
        given = {key: field.text() for key, field in self.fields.items()}
        given |= {key: select.now() or "" for key, select in self.selects.items()}
        for key, ticks in self.ticks.items():
            given[key] = " ".join(each for each, tick in ticks.items() if tick.isChecked())
        self.saved.emit(given)
