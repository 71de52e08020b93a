"""The contact in hand at the right of the desk: whose call, what about, what to say, the note, and its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from caseapp.texts import Words
from ui.keymap import key_shown
from ui.models.contact_looks import ContactLook, ParkedLook
from ui.screens.parked_calls import ParkedCalls
from ui.screens.topic_list import TopicList
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import ButtonKind, IconButton
from ui.widgets.choices import Choice, KeyChoices
from ui.widgets.field import Field
from ui.widgets.keys import bind, on_key
from ui.widgets.note_field import NoteField
from ui.widgets.panel import Caption, Panel
from ui.widgets.picture import Picture
from ui.widgets.rule import Rule
from ui.widgets.say import Say
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segments import Part
from ui.widgets.tab_order import stops_in, tab_through
from ui.widgets.text import Text

_SECOND_MS = 1000
_SMALL = 760
"""Pixels of the window's width at 100 %."""


class ContactPanel(Panel):
    """Folded while there is no call. `folded` says whether the panel is narrow now.

    `begun`, `anonymous_chosen`, `note_typed` (words), `spoken` (language), `parked` (line), `unparked` (contact, and
    the line that was typed to park the one in hand), `ended` (why it could have been avoided, or empty) and `ticked`
    (each second) are the officer's acts. F7, which begins a call, is a key of the whole window and bound there. `left`
    tells that the cursor was in what is now gone.
    """

    folded = Signal(bool)
    begun = Signal()
    anonymous_chosen = Signal()
    note_typed = Signal(str)
    spoken = Signal(str)
    parked = Signal(str)
    unparked = Signal(str, str)
    ended = Signal(str)
    ticked = Signal()
    left = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("window", "l", parent=parent)
        self._words = words
        self._look: ContactLook | None = None
        self._contact = ""
        self._wrapping_up = self._small = False
        self._watched: QWidget | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self.ticked)
        self.waiting = ParkedCalls(words)
        self._narrow = self._make_narrow()
        self._idle = self._make_idle()
        self._call = self._make_head()
        self._body = self._make_body()
        self._foot = self._make_foot()
        column = spaced(QVBoxLayout(self), pad=(1, 0, 0, 0))
        column.addWidget(self._narrow, 1)
        column.addWidget(self._idle)
        column.addWidget(self._call)
        column.addWidget(self.waiting)
        column.addWidget(self._body, 1)
        column.addWidget(self._foot)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        self._connect()
        self._arrange()

    def show_no_call(self) -> None:
        """No contact is in hand."""
        focus = QApplication.focusWidget()
        held = bool(self._contact) and (focus is None or self.isAncestorOf(focus))
        self._look = None
        self._contact = ""
        self._arrange()
        if held:
            self.left.emit()

    def show_call(self, look: ContactLook) -> None:
        """Show the contact in hand; words being typed are left alone."""
        words = self._words
        if look.id != self._contact:
            self._contact = look.id
            self._begin_anew(look)
        self._look = look
        self._head.setText(look.head)
        self._caller.setText(look.caller)
        self._caller.set_colour("text" if look.known else "text2")
        self._anonymous.setVisible(not look.known)
        self._hint.setText("" if look.known else words("Open their page and they are the caller."))
        self._hint.setVisible(not look.known)
        self.topics.show_topics(look.topics)
        self._show_say(look)
        self._arrange()

    def show_parked(self, looks: Sequence[ParkedLook]) -> None:
        """Show the calls that wait, the longest waiting first."""
        self.waiting.show_parked(looks)
        self._arrange()

    def show_times(self, call: str, parked: Sequence[str]) -> None:
        """How long the call in hand, and each that waits, has lasted."""
        self._timer.setText(call)
        self.waiting.show_times(parked)

    def show_kept(self, remark: str) -> None:
        """Say that the note as typed is on disk."""
        self._note_caption.set_remark(remark)

    def show_ending(self, *, ending: bool) -> None:
        """While the contact is being ended its note is on its way to the timeline: nothing is typed into it."""
        self.note.setReadOnly(ending)
        self.end.set_reason(self._words("It is being ended") if ending else "")

    def is_folded(self) -> bool:
        return not self._contact and not self.waiting.count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch_window()
        self._run_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _make_narrow(self) -> QWidget:
        words = self._words
        narrow = QWidget()
        begin = IconButton("phone-call", words("Start a contact"), size=22)
        begin.clicked.connect(self.begun)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = spaced(QVBoxLayout(narrow), gap=6, pad=(2, 14, 2, 12))
        column.addWidget(begin, 0, middle)
        none = Text(words("No call"), Type.KEY, "text2", wrap=True)
        none.setAlignment(middle)
        column.addWidget(none)
        column.addWidget(Text("F7", Type.KEY, "text2"), 0, middle)
        column.addStretch(1)
        return narrow

    def _make_idle(self) -> QWidget:
        words = self._words
        idle = Panel("surface", "b")
        begin = act_button(words, "call", compact=True)
        begin.clicked.connect(self.begun)
        row = spaced(QHBoxLayout(idle), gap=10, pad=(GUTTER, 14, 14, 14))
        row.addWidget(Text(words("No call"), Type.STRONG), 1)
        row.addWidget(begin)
        return idle

    def _make_head(self) -> QWidget:
        words = self._words
        whole = QWidget()
        head = Panel("surface", "b")
        self._head = Text("", Type.HEAD, "accent")
        self._timer = Text("", Type.TIMER)
        self._park = act_button(words, "park", compact=True)
        self._park_line = Field(
            words("A line to remember this call by"), hint=words("Enter"), placeholder=words("Who and what")
        )
        self._park_entry = Panel("surface", "b")
        entry = spaced(QVBoxLayout(self._park_entry), pad=(GUTTER, 8, 14, 10))
        entry.addWidget(self._park_line)
        self._park_entry.setVisible(False)
        names = spaced(QVBoxLayout())
        names.addWidget(self._head)
        names.addWidget(self._timer)
        row = spaced(QHBoxLayout(head), gap=10, pad=(GUTTER, 8, 14, 8))
        row.addWidget(Picture("phone-call", colour="accent", size=24))
        row.addLayout(names, 1)
        row.addWidget(self._park)
        column = spaced(QVBoxLayout(whole))
        column.addWidget(Rule(colour="accent", thick=3))
        column.addWidget(head)
        column.addWidget(self._park_entry)
        return whole

    def _make_body(self) -> QWidget:
        words = self._words
        self._caller = Text("", Type.STRONG, wrap=True)
        self._hint = Text("", Type.SECONDARY, "text2", wrap=True)
        self._anonymous = act_button(words, "anonymous", ButtonKind.LINK, icon=False)
        caller = Caption(words("Caller"))
        caller.tail.addWidget(self._anonymous)
        self.topics = TopicList(words)
        self.say = Say(words("Say"), [Part("en", "English"), Part("cy", "Cymraeg")])
        self._say_rule = Rule()
        self._note_caption = Caption(words("Note"), remark=words("Kept as you type"))
        self.note = NoteField(words("Note"), placeholder=words("Anything said on this call"), lines=4)
        self._wrap_up = Text(
            words("Press a letter, then {key} ends the call.", key=key_shown("end")),
            Type.SECONDARY,
            "accent",
            wrap=True,
        )
        self._wrap_up.setVisible(False)
        self.avoidable = KeyChoices(
            words("Could this call have been avoided?"),
            [
                Choice("chasing", words("Chasing"), "C"),
                Choice("unclear_letter", words("Unclear letter"), "U"),
                Choice("repeat_information", words("Repeat info"), "R"),
                Choice("wrong_place", words("Wrong place"), "W"),
                Choice("closed_too_early", words("Closed too early"), "T"),
                Choice("not_avoidable", words("Not avoidable"), "N"),
            ],
        )
        who, about, what = (caller, self._caller, self._hint), (self.topics,), (self.say,)
        between = (Rule(),)
        self._wide_order = (*who, *between, *about, self._say_rule, *what)
        self._small_order = (*what, self._say_rule, *about, *between, *who)
        inside = QWidget()
        column = spaced(QVBoxLayout(inside), gap=10, pad=(GUTTER, 12, GUTTER, 12))
        self._column = column
        for part in self._wide_order:
            column.addWidget(part)
        column.addWidget(Rule())
        column.addWidget(self._note_caption)
        column.addWidget(self.note)
        column.addWidget(Rule())
        column.addWidget(Caption(words("Could this call have been avoided?")))
        column.addWidget(self.avoidable)
        column.addWidget(self._wrap_up)
        column.addStretch(1)
        return ScrollPage(inside)

    def _make_foot(self) -> QWidget:
        foot = Panel("surface", "t")
        self.end = act_button(self._words, "end", ButtonKind.PRIMARY, icon=False)
        column = spaced(QVBoxLayout(foot), gap=8, pad=(GUTTER, 12, GUTTER, 12))
        column.addWidget(self.end)
        return foot

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._order()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._watched:
            self._order()
        return False

    def _watch_window(self) -> None:
        """The panel itself stays as wide as it is when the window becomes narrower."""
        window = self.window()
        if window is not self._watched:
            if self._watched is not None and isValid(self._watched):
                self._watched.removeEventFilter(self)
            self._watched = window
            window.installEventFilter(self)
        self._order()

    def _order(self) -> None:
        """In a small window what to say comes first: all else may have to be scrolled to."""
        small = self.window().width() < _SMALL * theme().factor
        if small == self._small:
            return
        self._small = small
        parts = self._small_order if small else self._wide_order
        for place, part in enumerate(parts):
            self._column.insertWidget(place, part)
        tab_through([each for part in (*parts, self.note) for each in stops_in(part)])

    def _connect(self) -> None:
        self._anonymous.clicked.connect(self._choose_anonymous)
        self.note.changed.connect(self._note_changed)
        self.say.language_chosen.connect(self.spoken)
        self._park.clicked.connect(self._ask_line)
        self._park_line.entered.connect(self._park_now)
        self.waiting.unparked.connect(self._take_up)
        self.end.clicked.connect(self._end)
        on_key(self._park_line, "Esc", self._leave_line)
        for action, act in (
            ("park", self._park.click),
            ("take-up", self.waiting.take_first),
            ("anonymous", self._choose_anonymous),
            ("end", self.end.click),
        ):
            bind(self, action, act, "window")

    def _begin_anew(self, look: ContactLook) -> None:
        self._wrapping_up = False
        self.show_ending(ending=False)
        self.note.blockSignals(True)
        self.note.set_text(look.note)
        self.note.blockSignals(False)
        self._note_caption.set_remark(
            self._words("Draft kept") if look.note else self._words("Kept as you type")
        )
        self.avoidable.set_now(None)
        self.end.set_label(self._words("End and wrap up"))
        self._wrap_up.setVisible(False)
        self._leave_line()

    def _show_say(self, look: ContactLook) -> None:
        sentences = dict(look.say)
        self.say.setVisible(bool(sentences))
        self._say_rule.setVisible(bool(sentences))
        if sentences:
            if self.say.languages is not None:
                self.say.languages.set_now(look.say_language)
            self.say.set_sentence(f"“{sentences[look.say_language]}”")

    def _choose_anonymous(self) -> None:
        if self._look is not None and not self._look.known:
            self.anonymous_chosen.emit()

    def _note_changed(self, text: str) -> None:
        self._note_caption.set_remark(self._words("Kept as you type"))
        self.note_typed.emit(text)

    def _ask_line(self) -> None:
        if not self._contact:
            return
        if self._park_entry.isVisible():
            self._park_now()
            return
        self._park_entry.setVisible(True)
        self._park_line.set_text(self._look.caller if self._look and self._look.known else "")
        self._park_line.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._park_line.line.selectAll()

    def _leave_line(self) -> None:
        if self._park_entry.isVisible():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        self._park_entry.setVisible(False)

    def _park_now(self) -> None:
        line = self._park_line.text()
        self._leave_line()
        self.parked.emit(line)

    def _take_up(self, contact: str) -> None:
        line = self._park_line.text() if self._park_entry.isVisible() else ""
        self._leave_line()
        self.unparked.emit(contact, line)

    def _end(self) -> None:
        """Ask why the call could have been avoided; asked once, the next press ends it."""
        if not self._contact:
            return
        if self.avoidable.now() or self._wrapping_up:
            self.ended.emit(self.avoidable.now() or "")
            return
        self._wrapping_up = True
        self.end.set_label(self._words("End the call"))
        self._wrap_up.setVisible(True)
        self.avoidable.focus_first()

    def _arrange(self) -> None:
        live, waits = bool(self._contact), bool(self.waiting.count())
        self._narrow.setVisible(not live and not waits)
        self._idle.setVisible(not live and waits)
        self._rest.setVisible(not live and waits)
        self.waiting.setVisible(waits)
        for part in (self._call, self._body, self._foot):
            part.setVisible(live)
        self._run_clock()
        self.folded.emit(self.is_folded())

    def _run_clock(self) -> None:
        if self.isVisible() and not self.is_folded():
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()
