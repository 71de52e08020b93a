"""A person on one screen: markers, who they are, their cases, and everything that happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.delegates.case_row import CaseRowDelegate
from ui.delegates.looks import CaseLook, HeadingLook, TimelineLook
from ui.keymap import key_shown
from ui.models.person_looks import MarkerLook, PersonLook
from ui.screens.conflict_notice import ConflictNotice
from ui.screens.head_row import HeadRow
from ui.screens.keyed_list import KeyedList
from ui.screens.marker_stack import MarkerStack
from ui.screens.note_entry import NoteEntry
from ui.screens.timeline_part import TimelinePart
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.keys import bind
from ui.widgets.labelled import Labelled
from ui.widgets.panel import Heading, Panel
from ui.widgets.picture import Picture
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segments import Part, Segments
from ui.widgets.skeleton import Skeleton
from ui.widgets.text import Text

OPEN, CLOSED = "open", "closed"

_CASES_HIGH = 216
"""Six rows; a seventh scrolls."""


class PersonScreen(Panel):
    """Shows one person. Signals carry ids of markers, cases, people and timeline lines, or the words of a note."""

    again_asked = Signal()
    acknowledged = Signal(str)
    new_case_asked = Signal()
    letter_asked = Signal(str)
    conflict_asked = Signal()
    note_typed = Signal(str)
    note_saved = Signal(str)
    person_opened = Signal(str)
    case_opened = Signal(str)
    why_asked = Signal(str)
    line_opened = Signal(str)
    timeline_narrowed = Signal(str, str)

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent=parent)
        self._words = words
        self._look: PersonLook | None = None
        self.unread = Skeleton(self, words("Loading"))
        self.unread.again.connect(self.again_asked)
        self.markers = MarkerStack(words)
        self.note = NoteEntry(words)
        self.timeline = TimelinePart(words)
        self.conflict = ConflictNotice(words)
        self.conflict.asked.connect(self.conflict_asked)
        self.cases = KeyedList(words("Cases"), CaseRowDelegate(), most=_CASES_HIGH)
        self._cases: dict[str, Sequence[tuple[str, CaseLook]]] = {OPEN: (), CLOSED: ()}
        page = QWidget()
        column = spaced(QVBoxLayout(page))
        column.addWidget(self._head())
        column.addWidget(self.conflict)
        column.addWidget(self.note)
        column.addWidget(self._cases_head())
        column.addWidget(self.cases)
        column.addWidget(self._no_cases())
        column.addWidget(self.timeline, 1)
        whole = spaced(QVBoxLayout(self))
        whole.addWidget(self.markers)
        whole.addWidget(ScrollPage(page), 1)
        self.setFocusProxy(self.cases)
        self._connect()

    def show_markers(self, looks: Sequence[MarkerLook]) -> None:
        """Show the markers in force, the gravest first."""
        self.markers.show_markers(looks)

    def show_person(self, look: PersonLook) -> None:
        """Show who this is."""
        self.unread.end()
        if look == self._look:
            return
        self._look = look
        words = self._words
        self.setAccessibleName(look.name)
        self._name.setText(look.name)
        self._born.setText(look.born)
        self._deceased.setText(look.deceased)
        self._deceased.setVisible(bool(look.deceased))
        self._others.setText(look.other_names)
        self._others.setVisible(bool(look.other_names))
        self._pills.clear()
        for pill in look.pills:
            self._pills.addWidget(Chip(pill))
        self._where.clear()
        if look.address:
            self._where.addWidget(
                Labelled("house-line", look.address, spoken=words("Address"), selectable=True)
            )
        for phone in look.phones:
            self._where.addWidget(Labelled("phone", phone, spoken=words("Telephone"), selectable=True))
        for email in look.emails:
            self._where.addWidget(Labelled("at", email, spoken=words("E-mail"), selectable=True))
        self._show_lives_with(look)
        self._pinned.set_words(look.pinned)
        self._pinned.setVisible(bool(look.pinned))

    def show_not_read(self) -> None:
        """Say that nothing could be read, and offer to try it again."""
        self.unread.fail(self._words("This could not be read."), self._words("Try again"))

    def show_conflict(self, sentence: str) -> None:
        """Say that a choice is waited for, or that none is."""
        self.conflict.show_conflict(sentence)

    def show_cases(
        self, still_open: Sequence[tuple[str, CaseLook]], closed: Sequence[tuple[str, CaseLook]]
    ) -> None:
        """Show the cases; closed ones behind a segment of their own."""
        self._cases = {OPEN: still_open, CLOSED: closed}
        words = self._words
        self._which.set_part(Part(OPEN, words("Open"), str(len(still_open))))
        self._which.set_part(Part(CLOSED, words("Closed"), str(len(closed))))
        self._which.setVisible(bool(closed))
        self._cases_title.set_title(words("Cases") if closed else words("Open cases"))
        self._cases_title.set_count("" if closed else str(len(still_open)))
        self._show_which()

    def show_timeline(
        self, rows: Sequence[tuple[str, HeadingLook | TimelineLook]], counts: Mapping[str, int]
    ) -> None:
        """Show the lines of the chosen kind, and how many there are of each."""
        self.timeline.show_timeline(rows, counts)

    def case_in_hand(self) -> str:
        """The case that the letter is about; empty if none is chosen."""
        return self.cases.now() if self._which.now() == OPEN else ""

    def _head(self) -> QWidget:
        words = self._words
        head = Panel("surface", "b")
        self._name = Text("", Type.NAME, wrap=True, selectable=False)
        self._born = Text("", Type.BODY, "text2", wrap=True)
        self._deceased = Text("", Type.STRONG, "danger", wrap=True)
        self._others = Text("", Type.SECONDARY, "text2", wrap=True)
        self._pills = spaced(Flow(), gap=8)
        self._where = spaced(Flow(), gap=16)
        self._pinned = Labelled("push-pin", "", colour="text2", spoken=words("Pinned note"))
        self._new_case = act_button(words, "case-for", compact=True)
        self._letter = act_button(words, "letter", compact=True)
        self._note = act_button(words, "note", compact=True)
        column = spaced(QVBoxLayout(head), gap=8, pad=(GUTTER, 12, GUTTER, 12))
        column.addWidget(HeadRow([self._name, self._born], [self._new_case, self._letter, self._note]))
        column.addWidget(self._deceased)
        column.addWidget(self._others)
        column.addLayout(self._pills)
        column.addLayout(self._where)
        column.addWidget(self._pinned)
        self._others.setVisible(False)
        self._deceased.setVisible(False)
        self._pinned.setVisible(False)
        return head

    def _show_lives_with(self, look: PersonLook) -> None:
        if not look.lives_with:
            return
        together = QWidget()
        row = spaced(QHBoxLayout(together), gap=6)
        row.addWidget(Picture("users"))
        row.addWidget(Text(self._words("Lives with"), Type.BODY))
        for other in look.lives_with:
            link = Button(other.name, ButtonKind.LINK)
            link.clicked.connect(lambda *, id=other.id: self.person_opened.emit(id))
            row.addWidget(link)
        if look.others_there:
            row.addWidget(Text(look.others_there, Type.SECONDARY, "text2"))
        self._where.addWidget(together)

    def _cases_head(self) -> QWidget:
        words = self._words
        self._hint = words("{enter} open  ·  {key} why this date", enter="Enter", key=key_shown("why"))
        self._cases_title = Heading(words("Open cases"))
        self._which = Segments(
            words("Cases"), [Part(OPEN, words("Open")), Part(CLOSED, words("Closed"))], now=OPEN
        )
        self._cases_title.tail.addWidget(self._which)
        self._cases_title.tail.addStretch(1)
        self._which.setVisible(False)
        return self._cases_title

    def _no_cases(self) -> QWidget:
        self._none = Panel("surface", "b")
        self._none.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = spaced(QHBoxLayout(self._none), pad=(GUTTER, 9, GUTTER, 9))
        row.addWidget(Text(self._words("No open cases."), Type.BODY, "text2"))
        return self._none

    def _show_which(self) -> None:
        which = self._which.now() or OPEN
        rows = self._cases[which]
        held = self.cases.hasFocus()
        self.cases.show_rows(rows)
        self.cases.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._cases_title.set_hint(self._hint if rows else "")
        self.cases.take_first()
        self.setFocusProxy(self.cases if rows else self.timeline.lines)
        if held and not rows:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        no_case = self._words("A letter needs an open case. Make one first.")
        self._letter.set_reason("" if self.case_in_hand() else no_case)

    def _connect(self) -> None:
        self.markers.acknowledged.connect(self.acknowledged)
        self._new_case.clicked.connect(self.new_case_asked)
        self._letter.clicked.connect(self._ask_letter)
        self._note.clicked.connect(self.note.unfold)
        self.note.typed.connect(self.note_typed)
        self.note.saved.connect(self.note_saved)
        self.note.folded.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self._which.chosen.connect(self._show_which)
        self.cases.opened.connect(self.case_opened)
        delegate = self.cases.itemDelegate()
        assert isinstance(delegate, CaseRowDelegate)
        delegate.link_pressed.connect(self._link_pressed)
        self.timeline.opened.connect(self.line_opened)
        self.timeline.narrowed.connect(self.timeline_narrowed)
        for action, act in (
            ("marker", self.markers.acknowledge_first),
            ("case-for", self._new_case.click),
            ("letter", self._ask_letter),
            ("note", self.note.unfold),
            ("choose", self.conflict.press),
            ("find-in-timeline", self.timeline.start_finding),
        ):
            bind(self, action, act)
        bind(self.cases, "why", lambda: self.why_asked.emit(self.cases.now()), "alone")

    def _ask_letter(self) -> None:
        self.letter_asked.emit(self.case_in_hand())

    def _link_pressed(self, index: QPersistentModelIndex) -> None:
        self.cases.setCurrentIndex(self.cases.model().index(index.row(), 0))
        self.why_asked.emit(self.cases.now())
