"""The sections of a new case: place, caller, service, and the questions of the service."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from caseapp.domain.service import QuestionKind
from caseapp.texts import Words
from ui.models.form_look import CallerLook, Entry, PlaceLook, QuestionLook, ServiceLook, SettledLook
from ui.screens.finder import Finder, FoundList
from ui.screens.form_row import FormRow, ReadLine, Settled
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.act_button import act_button
from ui.widgets.announce import announce
from ui.widgets.button import ButtonKind
from ui.widgets.choices import Choice, Choices
from ui.widgets.note_field import NoteField
from ui.widgets.tab_order import stops_in
from ui.widgets.text import Text

_NARROW = 700
"""Pixels at 100 % below which the caller's fields take the whole line."""


class _Found(FormRow):
    """A section that one finds and then has settled, until "Change"."""

    typed = Signal(str, str)
    picked = Signal(str, str)
    change_asked = Signal(str)

    def __init__(self, words: Words, title: str, entry: Entry, placeholder: str, *, take_first: bool) -> None:
        super().__init__(title)
        self._entry = entry
        self.found = FoundList(title)
        self.finder = Finder(
            title,
            placeholder=placeholder,
            clear_words=words("Esc clear"),
            found=self.found,
            take_first=take_first,
        )
        self._remark = Text("", Type.SECONDARY, "text2", wrap=True)
        self.settled = Settled(words("Change"), title)
        self.body.addWidget(self.settled)
        self.finder.typed.connect(lambda text: self.typed.emit(entry, text))
        self.finder.picked.connect(lambda key: self.picked.emit(entry, key))
        self.settled.change_asked.connect(self._change)

    def set_lit(self, lit: bool) -> None:
        """What was found is shown while the officer is here."""
        super().set_lit(lit)
        self.found.setVisible(lit and bool(self.found.keys()))

    def in_hand(self) -> bool:
        """Whether the cursor is here, or will be once the window comes to the front."""
        cursor = self.window().focusWidget()
        return self.lit() or (cursor is not None and self.isAncestorOf(cursor))

    def show_settled(self, look: SettledLook | None) -> None:
        """Show the settled form, or the open one if there is no look."""
        self.settled.setVisible(look is not None)
        focus = QApplication.focusWidget()
        if look is not None and focus is not None and any(p.isAncestorOf(focus) for p in self._open_parts()):
            self.settled.change.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in self._open_parts():
            part.setVisible(look is None)
        if look is not None:
            self.settled.show_settled(look)

    def _open_parts(self) -> list[QWidget]:
        return [self.finder]

    def _change(self) -> None:
        self.change_asked.emit(self._entry)
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finder.line.selectAll()


class PlaceSection(_Found):
    """Where it is: an address found by postcode, street or who lives there."""

    def __init__(self, words: Words) -> None:
        super().__init__(words, words("Place"), Entry.PLACE, words("Postcode or street"), take_first=True)
        self.body.addWidget(self.finder)
        self.body.addWidget(self.found)
        self.body.addWidget(self._remark)

    def show_place(self, look: PlaceLook) -> None:
        self.finder.show_found(look.typed, look.found if look.settled is None else (), shown=self.lit())
        self._remark.setText(look.remark)
        self._remark.setVisible(bool(look.remark) and look.settled is None)
        self.set_state(done=look.settled is not None, say=look.say)
        self.show_settled(look.settled)


class ServiceSection(_Found):
    """What it is about, found by the words people use."""

    def __init__(self, words: Words) -> None:
        super().__init__(
            words,
            words("Service"),
            Entry.SERVICE,
            words("In their words: “bin not emptied”"),
            take_first=True,
        )
        self.body.addWidget(self.finder)
        self.body.addWidget(self.found)
        self.body.addWidget(self._remark)

    def show_service(self, look: ServiceLook) -> None:
        self.finder.show_found(look.typed, look.found if look.settled is None else (), shown=self.lit())
        self._remark.setText(look.remark)
        self._remark.setVisible(bool(look.remark) and look.settled is None)
        self.set_state(done=look.settled is not None, say=look.say, stop=look.stop)
        self.show_settled(look.settled)


class CallerSection(_Found):
    """Who calls: found on file as the name is typed, or taken down. Those alike are offered below."""

    anonymous_chosen = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(words, words("Caller"), Entry.NAME, words("Name"), take_first=False)
        self._fields = QWidget()
        self.born = ReadLine(words("Date of birth"), placeholder=words("such as 27/3/87"), width=150)
        self.phone = ReadLine(words("Phone"), width=150)
        self.language = Choices(
            words("Language"),
            [
                Choice("en", words("English"), "E"),
                Choice("cy", words("Cymraeg"), "C"),
                Choice("unknown", words("Not asked"), "N"),
            ],
        )
        self.anonymous = act_button(words, "anonymous-case", ButtonKind.LINK)
        self._head = Text("", Type.SECONDARY, "text2", wrap=True)
        grid = spaced(QGridLayout(self._fields), gap=8)
        for row, (label, part) in enumerate(
            (
                (words("Name"), self.finder),
                (words("Born"), self.born),
                (words("Phone"), self.phone),
                (words("Language"), self.language),
            )
        ):
            grid.addWidget(Text(label, Type.SECONDARY, "text2"), row, 0)
            grid.addWidget(part, row, 1)
        self._grid = grid
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self._fields)
        self.body.addWidget(self._head)
        self.body.addWidget(self.found)
        self._look: CallerLook | None = None
        self._place_anonymous(beside=True)
        self.born.typed.connect(lambda text: self.typed.emit(Entry.BORN, text))
        self.phone.typed.connect(lambda text: self.typed.emit(Entry.PHONE, text))
        self.language.chosen.connect(lambda key: self.typed.emit(Entry.LANGUAGE, key))
        self.anonymous.clicked.connect(self.anonymous_chosen)
        self.finder.line.textChanged.connect(self._name_changed)

    def show_caller(self, look: CallerLook) -> None:
        told = self._look.alike_head if self._look else ""
        self._look = look
        self.born.show_read(look.born, look.born_read, look.born_wrong)
        self.phone.show_read(look.phone, look.phone_read, "")
        self.language.set_now(look.language)
        self._head.setText(look.alike_head)
        if look.alike and look.alike_head != told:
            announce(self, look.alike_head)
        self.set_state(done=look.settled is not None and not look.born_wrong, say=look.say)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_anonymous(beside=event.size().width() >= theme().letter(_NARROW))

    def _name_changed(self, name: str) -> None:
        """Who is being named is not anonymous: Tab goes on to the service, so that no word typed there is lost."""
        policy = Qt.FocusPolicy.ClickFocus if name.strip() else Qt.FocusPolicy.StrongFocus
        self.anonymous.setFocusPolicy(policy)

    def _place_anonymous(self, *, beside: bool) -> None:
        """The link stands beside the name, or below the fields where it would leave the name no room."""
        self._grid.removeWidget(self.anonymous)
        row, column = (0, 2) if beside else (self._grid.rowCount(), 1)
        self._grid.addWidget(self.anonymous, row, column, Qt.AlignmentFlag.AlignLeft)

    def go_on(self) -> None:
        """Put the cursor behind the name: the rest of a new person is still to be asked."""
        self.set_lit(True)
        self.born.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_lit(self, lit: bool) -> None:
        super().set_lit(lit)
        self._fold()

    def _fold(self) -> None:
        """A new person's fields fold to two lines while another section is filled in."""
        look = self._look
        if look is None:
            return
        folded = look.settled is not None and not look.born_wrong and (look.fixed or not self.in_hand())
        self.finder.show_found(look.name, () if folded else look.alike, shown=self.lit())
        self._head.setVisible(bool(look.alike_head) and not folded)
        self.show_settled(look.settled if folded else None)

    def _open_parts(self) -> list[QWidget]:
        return [self._fields]

    def _change(self) -> None:
        self.set_lit(True)
        super()._change()


class QuestionSection(FormRow):
    """One question of the service, in the form its kind asks for."""

    answered = Signal(str, str)

    def __init__(self, look: QuestionLook) -> None:
        super().__init__(look.title)
        self.key = look.question.key
        self.body.addWidget(Text(look.text, wrap=True))
        self._choices: Choices | None = None
        self._day: ReadLine | None = None
        self._note: NoteField | None = None
        match look.question.kind:
            case QuestionKind.CHOICE | QuestionKind.YES_NO:
                self._choices = Choices(
                    look.text, [Choice(key, label, hint) for key, label, hint in look.choices]
                )
                self._choices.chosen.connect(self._tell)
                self.body.addWidget(self._choices)
            case QuestionKind.DATE:
                self._day = ReadLine(look.text)
                self._day.typed.connect(self._tell)
                self.body.addWidget(self._day)
            case QuestionKind.TEXT:
                self._note = NoteField(look.text, lines=2)
                self._note.changed.connect(self._tell)
                self.body.addWidget(self._note)

    def show_question(self, look: QuestionLook) -> None:
        self.set_title(look.title)
        self.set_state(done=look.done, say=look.say)
        if self._choices is not None:
            known = {key for key, _, _ in look.choices}
            self._choices.set_now(look.answer if look.answer in known else None)
        if self._day is not None:
            self._day.show_read(look.answer, look.read, look.wrong)
        if self._note is not None:
            self._note.set_text(look.answer)

    def focus_first(self) -> None:
        """Put the focus on the answer."""
        if self._choices is not None:
            self._choices.focus_first()
        else:
            part = self._day or self._note
            if part is not None:
                part.setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> list[QWidget]:
        """The parts of the answer that the Tab key comes to, in order."""
        parts = (self._choices, self._day.line if self._day else None, self._note)
        return [stop for part in parts if part is not None for stop in stops_in(part)]

    def _tell(self, text: str) -> None:
        self.answered.emit(self.key, text)
