"""A case on one screen: what it is, what was promised, what can be done, what was said, its letters and its files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from caseapp.texts import Words
from ui.delegates.looks import HeadingLook, TimelineLook
from ui.models.case_looks import AnswerLook, CaseHead, LetterLook, ReadOutLook
from ui.models.person_looks import MarkerLook
from ui.runtime.clipboard import copy
from ui.screens.case_owner import CaseOwner
from ui.screens.case_steps import CaseSteps
from ui.screens.conflict_notice import ConflictNotice
from ui.screens.file_view import FileView
from ui.screens.files_part import FilesPart
from ui.screens.head_row import HeadRow
from ui.screens.letter_view import LetterView
from ui.screens.marker_stack import MarkerStack
from ui.screens.missed_band import MissedBand
from ui.screens.note_entry import NoteEntry
from ui.screens.read_out_band import ReadOutBand
from ui.screens.timeline_part import TimelinePart
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip
from ui.widgets.drop_veil import DropVeil
from ui.widgets.flow import Flow
from ui.widgets.given import given_in, is_given
from ui.widgets.keys import bind, on_key
from ui.widgets.labelled import Labelled
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.panel import Heading, Panel
from ui.widgets.picture import Picture
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.skeleton import Skeleton
from ui.widgets.text import Text

_MOST_STEPS = 9


class CaseScreen(Panel):
    """Shows one case. Signals carry ids, keys of steps and outcomes, or the words of a note or reason.

    `files_given` carries files or a picture that were dropped, pasted or chosen, as `given_in` has them.

    `looked` tells that what is shown is before the officer: neither behind another tab nor behind the lock.
    """

    again_asked = Signal()
    acknowledged = Signal(str)
    person_opened = Signal(str)
    reference_copied = Signal(str)
    letter_asked = Signal()
    conflict_asked = Signal()
    looked = Signal()
    letter_opened = Signal(str)
    progressed = Signal(str)
    closed = Signal(str)
    reopened = Signal(str)
    given = Signal(str)
    restricted = Signal()
    restriction_lifted = Signal()
    note_typed = Signal(str)
    note_saved = Signal(str)
    files_given = Signal(list)
    timeline_narrowed = Signal(str, str)

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        self._words = words
        self._look: CaseHead | None = None
        self.unread = Skeleton(self, words("Loading"))
        self.unread.again.connect(self.again_asked)
        self.markers = MarkerStack(words)
        self.steps = CaseSteps(words)
        self.owner = CaseOwner(words)
        self.note = NoteEntry(words, takes_files=True)
        self.timeline = TimelinePart(words)
        self.letter = LetterView(words)
        self.files = FilesPart(words)
        self.file = FileView(words)
        self.conflict = ConflictNotice(words)
        self.missed = MissedBand(words)
        self.read_out = ReadOutBand(words)
        page = QWidget()
        column = spaced(QVBoxLayout(page))
        column.addWidget(self.read_out)
        column.addWidget(self._head())
        self._elsewhere = Notice(NoticeKind.WARN, "", icon="users-three")
        column.addWidget(self._elsewhere)
        column.addWidget(self.missed)
        column.addWidget(self.conflict)
        column.addWidget(self.steps)
        column.addWidget(self.owner)
        column.addWidget(self.note)
        column.addWidget(self._answers_part())
        column.addWidget(self._letters_part())
        column.addWidget(self.files)
        column.addWidget(self.timeline, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(ScrollPage(page))
        self._pages.addWidget(self.letter)
        self._pages.addWidget(self.file)
        whole = spaced(QVBoxLayout(self))
        whole.addWidget(self.markers)
        whole.addWidget(self._pages, 1)
        self.setFocusProxy(self.timeline.lines)
        self.setAcceptDrops(True)
        self._veil = DropVeil(words("Let go to put it on the case"), self._pages)
        self._connect()

    def show_markers(self, looks: Sequence[MarkerLook]) -> None:
        """Show the markers in force on the person and the place, the gravest first."""
        self.markers.show_markers(looks)

    def show_case(self, look: CaseHead) -> None:
        """Show what this case is and how it stands."""
        self.unread.end()
        if look == self._look:
            return
        self._look = look
        words = self._words
        self.setAccessibleName(f"{look.title} {look.reference}")
        self._picture.set_picture(look.icon, "text2")
        self._title.setText(look.title)
        self._reference.setText(look.reference)
        self._named.setText(look.named)
        self._named.setVisible(bool(look.named))
        self._where.clear()
        if look.person is not None:
            self._where.addWidget(self._person_link(look.person.id, look.person.name))
        if look.place:
            self._where.addWidget(
                Labelled("house-line", look.place, spoken=words("Address"), selectable=True)
            )
        if look.team:
            self._where.addWidget(Labelled("users-three", look.team, spoken=words("Team")))
        self._chips.clear()
        for chip in look.chips:
            self._chips.addWidget(Chip(chip))
        self._why_head.setText(look.why_head)
        self._why.setText(look.why)
        self._reason.setVisible(bool(look.why))
        self._elsewhere.set_words(*look.elsewhere)
        self._elsewhere.setVisible(bool(look.elsewhere[0]))
        self._letter.setEnabled(not look.elsewhere[0])
        self.steps.show_steps(look)
        self.owner.show_owner(look.owner)
        self._show_answers(look.answers)
        self._show_letters(look.letters)
        self.files.show_files(look.files, look.no_copy)

    def show_read_out(self, look: ReadOutLook) -> None:
        """Show of a new case what the caller is to be told, until it was said or the officer leaves the case."""
        self.read_out.show_reference(look)

    def show_not_read(self) -> None:
        """Say that nothing could be read, and offer to try it again."""
        self.unread.fail(self._words("This could not be read."), self._words("Try again"))

    def show_conflict(self, sentence: str) -> None:
        """Say that a choice is waited for, or that none is."""
        self.conflict.show_conflict(sentence)

    def show_timeline(
        self, rows: Sequence[tuple[str, HeadingLook | TimelineLook]], counts: Mapping[str, int]
    ) -> None:
        """Show the lines of the chosen kind, and how many there are of each."""
        self.timeline.show_timeline(rows, counts)
        if self.isVisible():
            self.looked.emit()

    def show_missed(self, sentences: Sequence[str]) -> None:
        """Say what others did since the case was last looked at."""
        self.missed.show_missed(sentences)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked.emit()

    def show_letter(self, title: str, pdf: bytes) -> None:
        """Show a filed letter in place of the case, until the officer goes back."""
        self._missing.setVisible(False)
        self._pages.setCurrentIndex(1)
        self.letter.show_letter(title, pdf)

    def show_file(self, title: str, sentence: str, no_copy: str) -> None:
        """Make room for a file in place of the case, until the officer goes back."""
        self._pages.setCurrentWidget(self.file)
        self.file.begin(title, sentence, no_copy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_given(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._veil.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._veil.isVisible():
            self._veil.cover()

    def show_letter_missing(self, sentence: str) -> None:
        """Say that the letter's pages have not arrived."""
        self._missing.set_words(sentence)
        self._missing.setVisible(True)
        announce(self, sentence)

    def _head(self) -> QWidget:
        words = self._words
        head = Panel("surface", "b")
        self._picture = Picture("stack", size=24, line=30)
        self._title = Text("", Type.NAME, wrap=True)
        self._reference = Text("", Type.CODE, "text2", selectable=True)
        self._named = Text("", Type.SECONDARY, "text2", selectable=True, wrap=True)
        self._copy = act_button(words, "copy", ButtonKind.LINK, icon=False)
        self._letter = act_button(words, "letter", compact=True)
        self._give = act_button(words, "give", compact=True)
        self._write = act_button(words, "note", compact=True)
        self._where = spaced(Flow(), gap=16)
        self._chips = spaced(Flow(), gap=8)
        self._why_head = Text("", Type.SECONDARY, "text2", weight=600)
        self._why = Text("", Type.SECONDARY, "text2", wrap=True)
        self._reason = QWidget()
        reason = spaced(QHBoxLayout(self._reason), gap=6)
        top = Qt.AlignmentFlag.AlignTop
        reason.addWidget(Picture("info", colour="accent", size=14, line=18), 0, top)
        reason.addWidget(self._why_head, 0, top)
        reason.addWidget(self._why, 1)
        code = QWidget()  # the reference and its link stay together
        together = spaced(QHBoxLayout(code), gap=12)
        together.addWidget(self._reference)
        together.addWidget(self._copy)
        name = [self._picture, self._title, code]
        column = spaced(QVBoxLayout(head), gap=8, pad=(GUTTER, 12, GUTTER, 12))
        column.addWidget(HeadRow(name, [self._letter, self._give, self._write]))
        column.addWidget(self._named)
        column.addLayout(self._where)
        column.addLayout(self._chips)
        column.addWidget(self._reason)
        return head

    def _person_link(self, id: str, name: str) -> QWidget:
        whole = QWidget()
        row = spaced(QHBoxLayout(whole), gap=6)
        row.addWidget(Picture("user"))
        link = Button(name, ButtonKind.LINK)
        link.clicked.connect(lambda: self.person_opened.emit(id))
        row.addWidget(link)
        return whole

    def _answers_part(self) -> QWidget:
        self._answers_whole = QWidget()
        self._answers_head = Heading(self._words("What was said"))
        self._answers = QGridLayout()
        spaced(self._answers, gap=6, pad=(GUTTER, 10, GUTTER, 12))
        self._answers.setColumnStretch(1, 1)
        self._answers.setHorizontalSpacing(24)
        column = spaced(QVBoxLayout(self._answers_whole))
        column.addWidget(self._answers_head)
        column.addLayout(self._answers)
        return self._answers_whole

    def _show_answers(self, looks: Sequence[AnswerLook]) -> None:
        _empty(self._answers)
        self._answers_whole.setVisible(bool(looks))
        top = Qt.AlignmentFlag.AlignTop
        for place, look in enumerate(looks):
            self._answers.addWidget(Text(look.question, Type.SECONDARY, "text2"), place, 0, top)
            self._answers.addWidget(Text(look.answer, Type.BODY, wrap=True), place, 1)

    def _letters_part(self) -> QWidget:
        self._letters_whole = QWidget()
        self._letters_head = Heading(self._words("Letters"))
        self._letters = spaced(QVBoxLayout(), gap=4, pad=(GUTTER, 8, GUTTER, 10))
        self._missing = Notice(NoticeKind.WARN, "")
        self._missing.setVisible(False)
        column = spaced(QVBoxLayout(self._letters_whole))
        column.addWidget(self._letters_head)
        column.addWidget(self._missing)
        column.addLayout(self._letters)
        return self._letters_whole

    def _show_letters(self, looks: Sequence[LetterLook]) -> None:
        _empty(self._letters)
        self._letters_whole.setVisible(bool(looks))
        self._letters_head.set_count(str(len(looks)))
        for look in looks:
            whole = QWidget()
            row = spaced(QHBoxLayout(whole), gap=8)
            link = Button(look.words, ButtonKind.LINK)
            link.clicked.connect(lambda *, id=look.id: self.letter_opened.emit(id))
            pages = self._words.count("1 page", "{number} pages", look.pages)
            row.addWidget(Picture("envelope-simple"))
            row.addWidget(link)
            row.addWidget(Text(pages, Type.SECONDARY, "text2"))
            row.addStretch(1)
            self._letters.addWidget(whole)

    def _connect(self) -> None:
        self.markers.acknowledged.connect(self.acknowledged)
        self._copy.clicked.connect(self._copy_reference)
        self._letter.clicked.connect(self.letter_asked)
        self.conflict.asked.connect(self.conflict_asked)
        self._write.clicked.connect(self.note.unfold)
        self.note.typed.connect(self.note_typed)
        self.note.saved.connect(self.note_saved)
        self.note.folded.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.steps.progressed.connect(self.progressed)
        self.steps.closed.connect(self.closed)
        self.steps.reopened.connect(self.reopened)
        self._give.clicked.connect(self.owner.unfold)
        self.owner.given.connect(self.given)
        self.owner.restricted.connect(self.restricted)
        self.owner.lifted.connect(self.restriction_lifted)
        self.owner.folded.connect(lambda: self._give.setFocus(Qt.FocusReason.OtherFocusReason))
        self.letter.left.connect(self._leave_letter)
        self.read_out.said.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.note.given.connect(self.files_given)
        self.files.given.connect(self.files_given)
        self.file.left.connect(self._leave_file)
        self.file.copy_asked.connect(self.files.save_copy)
        self.timeline.lines.setAcceptDrops(False)
        self.files.lines.setAcceptDrops(False)
        self.timeline.narrowed.connect(self.timeline_narrowed)
        for action, act in (
            ("marker", self.markers.acknowledge_first),
            ("copy", self._copy_reference),
            ("letter", self._letter.click),
            ("choose", self.conflict.press),
            ("note", self.note.unfold),
            ("give", self.owner.unfold),
            ("close-case", self.steps.close_case.click),
            ("reopen", self.steps.reopen.click),
            ("find-in-timeline", self.timeline.start_finding),
            ("add-file", self.files.choose),
            ("paste-file", self._paste),
            ("save-file", self.files.save_copy),
        ):
            bind(self, action, act)
        for place in range(_MOST_STEPS):
            on_key(self, f"Ctrl+{place + 1}", partial(self.steps.take_step, place))

    def _paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and is_given(mime):
            self._take(mime)
        else:
            self.files_given.emit([])

    def _take(self, mime: QMimeData) -> None:
        self.files_given.emit(given_in(mime))

    def _copy_reference(self) -> None:
        if self._look is not None:
            copy(self._look.reference)
            self.reference_copied.emit(self._look.reference)

    def _leave_letter(self) -> None:
        self._pages.setCurrentIndex(0)
        self.letter.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_file(self) -> None:
        self._pages.setCurrentIndex(0)
        self.file.clear()
        self.files.take_files_focus()


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
