"""The files on a case: a list, and what can be done with the one in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.delegates.result_row import ResultRowDelegate
from ui.models.case_looks import FileLook
from ui.screens.keyed_list import KeyedList
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.keys import bind, on_key
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.panel import Heading, Panel
from ui.widgets.text import Text

_MOST_HEIGHT = 240


class FilesPart(QWidget):
    """`given` carries the paths that were chosen, `opened` a file's id, `copy_chosen` an id and where a copy of it is
    wanted, `taken_off` an id and the reason."""

    given = Signal(list)
    opened = Signal(str)
    copy_chosen = Signal(str, str)
    taken_off = Signal(str, str)

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._looks: dict[str, FileLook] = {}
        self._off = ""
        self._no_copy = ""
        self._adding = ""
        self._head = Heading(words("Files"))
        self.add = act_button(words, "add-file", compact=True)
        self._head.tail.addStretch(1)
        self._head.tail.addWidget(self.add)
        self._none = Panel("surface")
        none = spaced(QVBoxLayout(self._none), pad=(GUTTER, 8, GUTTER, 10))
        none.addWidget(
            Text(words("Drag one onto this page, or paste a picture."), Type.SECONDARY, "text2", wrap=True)
        )
        self._missing = Notice(NoticeKind.WARN, "")
        self.lines = KeyedList(words("Files"), ResultRowDelegate(), most=_MOST_HEIGHT)
        self.open = Button(words("Open"), icon="eye", key="Enter", compact=True)
        self.copy = act_button(words, "save-file", compact=True)
        self.off = act_button(words, "take-off-file", compact=True)
        self._acts = QWidget()
        acts = spaced(Flow(self._acts), gap=8, pad=(GUTTER, 8, GUTTER, 8))
        for button in (self.open, self.copy, self.off):
            acts.addWidget(button)
        self.reason = Field(words("Why is it taken off the case?"), hint=words("Enter"))
        self.why = self._make_why()
        column = spaced(QVBoxLayout(self))
        for part in (self._head, self._none, self._missing, self.lines, self._acts, self.why):
            column.addWidget(part)
        for part in (self._missing, self.lines, self._acts, self.why):
            part.setVisible(False)
        self._connect()
        self.show_files((), "")

    def show_files(self, looks: Sequence[FileLook], no_copy: str) -> None:
        """Show these files; `no_copy` says why none may be saved, empty if it may."""
        held = self.lines.hasFocus()
        self._looks = {look.id: look for look in looks}
        self._no_copy = no_copy
        self.copy.set_reason(no_copy)
        self.lines.show_rows([(look.id, look.line) for look in looks])
        self._none.setVisible(not looks)
        for part in (self.lines, self._acts):
            part.setVisible(bool(looks))
        if not self._off or self._off not in self._looks:
            self.why.setVisible(False)
        if held and not looks:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_adding(self._adding)

    def show_adding(self, sentence: str) -> None:
        """Say that files are being added; without a sentence how many there are."""
        self._adding = sentence
        self._head.set_count(sentence or (str(len(self._looks)) if self._looks else ""))

    def show_missing(self, sentence: str) -> None:
        """Say that what is in a file has not arrived here; without a sentence say it no more."""
        self._missing.set_words(sentence)
        self._missing.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def choose(self) -> None:
        """Ask for files to put on the case."""
        dialog = QFileDialog(self, self._words("Add files to the case"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda paths: self.given.emit(list(paths)))
        dialog.open()

    def save_copy(self) -> None:
        """Ask where a copy of the file in hand is wanted."""
        self.lines.take_first()
        look = self._looks.get(self.lines.now())
        if look is None or self._no_copy:
            return
        dialog = QFileDialog(self, self._words("Save a copy outside Caseapp"), look.name, look.pattern)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(look.name.rpartition(".")[2])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.copy_chosen.emit(look.id, path))
        dialog.open()

    def take_files_focus(self) -> None:
        """Put the cursor back to the file in hand."""
        where = self.lines if self.lines.isVisible() else self.add
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_why(self) -> QWidget:
        why = QWidget()
        off = Button(self._words("Take off the case"), ButtonKind.PRIMARY, compact=True)
        leave = Button(self._words("Leave it"), key="Esc", compact=True)
        off.clicked.connect(self._take_off)
        leave.clicked.connect(self._leave)
        self.reason.entered.connect(self._take_off)
        self.reason.changed.connect(lambda _: self.reason.set_wrong(""))
        acts = spaced(Flow(), gap=8)
        acts.addWidget(off)
        acts.addWidget(leave)
        column = spaced(QVBoxLayout(why), gap=8, pad=(GUTTER, 4, GUTTER, 12))
        column.addWidget(self.reason)
        column.addLayout(acts)
        on_key(why, "Esc", self._leave)
        return why

    def _connect(self) -> None:
        self.add.clicked.connect(self.choose)
        self.open.clicked.connect(lambda: self._open(self.lines.now()))
        self.lines.opened.connect(self._open)
        self.lines.moved.connect(lambda _: self.show_missing(""))
        self.copy.clicked.connect(self.save_copy)
        self.off.clicked.connect(self._ask_why)
        bind(self.lines, "take-off-file", self.off.click, "alone")

    def _open(self, id: str) -> None:
        self.lines.take_first()
        if id := id or self.lines.now():
            self.opened.emit(id)

    def _ask_why(self) -> None:
        self.lines.take_first()
        self._off = self.lines.now()
        if self._off:
            self.reason.set_text("")
            self.reason.set_wrong("")
            self.why.setVisible(True)
            self.reason.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_off(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.reason.set_wrong(self._words("Say in a few words why."))
            return
        id = self._off
        self._leave()
        self.taken_off.emit(id, reason)

    def _leave(self) -> None:
        self._off = ""
        self.why.setVisible(False)
        self.take_files_focus()
