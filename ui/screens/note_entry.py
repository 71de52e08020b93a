"""The field in which a note is written on a person or a case; folded away until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.keymap import key_shown
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER
from ui.widgets.button import Button, ButtonKind
from ui.widgets.keys import bind, on_key
from ui.widgets.note_field import NoteField
from ui.widgets.panel import Caption, Panel


class NoteEntry(Panel):
    """`typed` and `saved` carry the words; `folded` tells that the field was put away, its words kept.

    With `takes_files`, `given` carries files or a picture that were pasted into it.
    """

    typed = Signal(str)
    saved = Signal(str)
    folded = Signal()
    given = Signal(list)

    def __init__(self, words: Words, *, takes_files: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("sunken", "b", parent=parent)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._caption = Caption(words("Note"), remark=words("Kept as you type"))
        self.field = NoteField(
            words("Note"),
            placeholder=words("What should be known next time?"),
            lines=3,
            takes_files=takes_files,
        )
        self.save = Button(words("Save note"), ButtonKind.PRIMARY, key=key_shown("finish"), compact=True)
        close = Button(words("Later"), key="Esc", compact=True)
        self.field.changed.connect(self._changed)
        self.field.given.connect(self.given)
        self.save.clicked.connect(self._save)
        close.clicked.connect(self.fold)
        acts = spaced(QHBoxLayout(), gap=8)
        acts.addWidget(self.save)
        acts.addWidget(close)
        acts.addStretch(1)
        column = spaced(QVBoxLayout(self), gap=6, pad=(GUTTER, 10, GUTTER, 12))
        column.addWidget(self._caption)
        column.addWidget(self.field)
        column.addLayout(acts)
        bind(self, "finish", self._save)
        on_key(self, "Esc", self.fold)
        self._allow("")
        self.setVisible(False)

    def unfold(self) -> None:
        """Show the field and put the cursor at the end of what is in it."""
        self.setVisible(True)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fold(self) -> None:
        """Put the field away; its words stay kept."""
        self.setVisible(False)
        self.folded.emit()

    def show_draft(self, text: str) -> None:
        """Bring back what was half typed, the cursor at its end; the focus stays where it is."""
        if text != self.field.text():  # what was typed meanwhile stands there already, with its cursor
            self.field.set_text(text)
            self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        if text:
            self.setVisible(True)

    def show_kept(self, remark: str) -> None:
        """Say that what stands in the field is on disk as a draft."""
        self._caption.set_remark(remark)

    def show_saving(self) -> None:
        """Hold the words while they are on their way to disk."""
        self.field.setReadOnly(True)
        self.save.set_reason(self._words("Being saved"))

    def show_saved(self) -> None:
        """The words are a note now: empty the field and put it away."""
        self.show_editable()
        self.field.set_text("")
        self._caption.set_remark(self._words("Kept as you type"))
        self.fold()

    def show_editable(self) -> None:
        """Let the words be changed again."""
        self.field.setReadOnly(False)
        self._allow(self.field.text())

    def _changed(self, text: str) -> None:
        self._allow(text)
        self.typed.emit(text)

    def _allow(self, text: str) -> None:
        self.save.set_reason("" if text.strip() else self._words("There is nothing to save yet"))

    def _save(self) -> None:
        if not self.save.reason():
            self.saved.emit(self.field.text())
