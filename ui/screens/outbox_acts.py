"""What can be done with the act in hand: its buttons, why some are off, a reason asked for, a form put right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.keymap import key_shown
from ui.models.outbox_looks import ActsLook, FormField
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.keys import bind, on_key
from ui.widgets.note_field import NoteField
from ui.widgets.panel import Panel
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.text import Text


class OutboxActs(Panel):
    """`discarded` carries a reason, `saved` a path, `typed` a field's key and its text; `left` gives the focus back."""

    edit_asked = Signal()
    retried = Signal()
    sent_anyway = Signal()
    discarded = Signal(str)
    saved = Signal(str)
    typed = Signal(str, str)
    form_saved = Signal()
    left = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("sunken", "t", parent=parent)
        self._words = words
        self._sentence = Text("", Type.STRONG, wrap=True)
        self._why = Text("", Type.SECONDARY, "text2", wrap=True)
        self.buttons = {
            "settle": Button(words("Choose"), icon="git-diff", key=key_shown("outbox-edit"), compact=True),
            "send": act_button(words, "outbox-send", compact=True),
            "edit": act_button(words, "outbox-edit", compact=True),
            "retry": act_button(words, "outbox-retry", compact=True),
            "save": act_button(words, "outbox-save", compact=True),
            "discard": act_button(words, "outbox-discard", ButtonKind.DANGER, compact=True),
        }
        self._row = QWidget()
        row = spaced(Flow(self._row), gap=8)
        for button in self.buttons.values():
            row.addWidget(button)
        self.asking = self._make_asking()
        self._form: QWidget | None = None
        self._form_room = spaced(QVBoxLayout())
        self._column = spaced(QVBoxLayout(self), gap=8, pad=(GUTTER, 10, GUTTER, 12))
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._row)
        self._column.addWidget(self._why)
        self._column.addWidget(self.asking)
        self._column.addLayout(self._form_room)
        for act, told in {
            "settle": self.edit_asked,
            "edit": self.edit_asked,
            "retry": self.retried,
            "send": self.sent_anyway,
        }.items():
            self.buttons[act].clicked.connect(told)
        self.buttons["save"].clicked.connect(self._choose_file)
        self.buttons["discard"].clicked.connect(self._ask_reason)
        self.setVisible(False)

    def show_acts(self, look: ActsLook | None) -> None:
        """Show what can be done with another act, or with the same one now."""
        held = self._holds_focus()
        self._fold()
        self.setVisible(look is not None)
        if look is not None:
            self._sentence.setText(look.sentence)
            for act, button in self.buttons.items():
                button.setVisible(act in look.off)
                button.set_reason(look.off.get(act, ""))
            why = " ".join(dict.fromkeys(reason for reason in look.off.values() if reason))
            self._why.setText(why)
            self._why.setVisible(bool(why))
        if held:
            self.left.emit()

    def show_form(self, fields: Sequence[FormField]) -> None:
        """Let the words of the act be put right."""
        self._fold()
        self._unfold()
        words = self._words
        self._form = QWidget()
        column = spaced(QVBoxLayout(self._form), gap=8)
        first: QWidget | None = None
        inner = QWidget()
        parts = spaced(QVBoxLayout(inner), gap=8)
        for field in fields:
            line = self._put_line(field, parts)
            first = first or line
        column.addWidget(ScrollPage(inner) if len(fields) > 2 else inner)
        save = Button(words("Send again"), ButtonKind.PRIMARY, key=key_shown("finish"), compact=True)
        save.clicked.connect(self.form_saved)
        column.addLayout(self._row_of(save))
        bind(self._form, "finish", save.click)
        on_key(self._form, "Esc", self.leave)
        self._form_room.addWidget(self._form)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def press(self, act: str) -> None:
        """A key of one of the acts: do it, or say why it is off."""
        if not self.isVisible():
            return
        for name in ("settle", act) if act == "edit" else (act,):
            button = self.buttons[name]
            if not button.isVisible():
                continue
            if button.reason():
                announce(self, button.reason())
            else:
                button.click()
            return

    def leave(self) -> None:
        """Put the reason or the form away; what was typed in a form is kept."""
        self._fold()
        self.left.emit()

    def _put_line(self, field: FormField, parts: QVBoxLayout) -> QWidget:
        def told(text: str) -> None:
            self.typed.emit(field.key, text)

        if field.long:
            parts.addWidget(Text(field.label, Type.HEAD, "text2", wrap=True))
            note = NoteField(field.label, lines=2)
            note.set_text(field.text)
            note.moveCursor(note.textCursor().MoveOperation.End)
            note.changed.connect(told)
            parts.addWidget(note)
            return note
        line = Field(field.label)
        line.set_text(field.text)
        line.changed.connect(told)
        parts.addWidget(line)
        return line

    def _make_asking(self) -> QWidget:
        words = self._words
        asking = QWidget()
        self.reason = Field(words("Why is it given up?"), hint=words("Enter"))
        give_up = Button(words("Discard"), ButtonKind.DANGER, icon="trash", compact=True)
        give_up.clicked.connect(self._discard)
        self.reason.entered.connect(self._discard)
        self.reason.changed.connect(lambda _: self.reason.set_wrong(""))
        column = spaced(QVBoxLayout(asking), gap=8)
        column.addWidget(self.reason)
        column.addLayout(self._row_of(give_up))
        on_key(asking, "Esc", self.leave)
        asking.setVisible(False)
        return asking

    def _row_of(self, act: Button) -> Flow:
        back = Button(self._words("Leave it"), key="Esc", compact=True)
        back.clicked.connect(self.leave)
        row = spaced(Flow(), gap=8)
        row.addWidget(act)
        row.addWidget(back)
        return row

    def _ask_reason(self) -> None:
        self._drop_form()
        self._unfold()
        if not self.asking.isVisible():
            self.reason.set_text("")
            self.asking.setVisible(True)
        self.reason.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _discard(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.reason.set_wrong(self._words("Say in a few words why."))
            return
        self.leave()
        self.discarded.emit(reason)

    def _choose_file(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words("Save as text"), "caseapp.txt", f"{words('Text')} (*.txt)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.saved)
        dialog.open()

    def _holds_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _unfold(self) -> None:
        """One question at a time: the buttons make room for it."""
        self._row.setVisible(False)
        self._why.setVisible(False)

    def _fold(self) -> None:
        self.asking.setVisible(False)
        self._drop_form()
        self._row.setVisible(True)
        self._why.setVisible(bool(self._why.text()))

    def _drop_form(self) -> None:
        if self._form is not None:
            self._form_room.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
