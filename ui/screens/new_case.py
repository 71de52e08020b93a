"""A new case on one pane: each question beside its sentence to say, the reference and the promise at the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.form_look import Entry, NewCaseLook, QuestionLook
from ui.screens.form_row import FormRow, Turning
from ui.screens.new_case_foot import Foot
from ui.screens.new_case_sections import CallerSection, PlaceSection, QuestionSection, ServiceSection
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, ROW_CASE, Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.keys import bind
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.panel import Panel
from ui.widgets.segments import Part, Segments
from ui.widgets.tab_order import tab_through
from ui.widgets.text import Text


class NewCaseScreen(QWidget):
    """Shows the form and says what the officer did; see `ui.models.form_look.Entry` for the names of entries."""

    typed = Signal(str, str)
    picked = Signal(str, str)
    change_asked = Signal(str)
    answered = Signal(str, str)
    anonymous_chosen = Signal()
    language_chosen = Signal(str)
    aside_taken = Signal()
    cleared = Signal()
    reference_copied = Signal()
    open_asked = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._kept = Text("", Type.SECONDARY, "text2", wrap=True)
        self._clear = Button(words("Clear form"), ButtonKind.LINK)
        self._languages = Segments(words("Say in"), [Part("en", "English"), Part("cy", "Cymraeg")])
        self.place, self.caller = PlaceSection(words), CallerSection(words)
        self.service, self.foot = ServiceSection(words), Foot(words)
        self._end = FormRow(words("At the end"))
        self._end.body.addWidget(Text(words("Read out the reference and what happens next."), wrap=True))
        self.questions: list[QuestionSection] = []
        self._asked: tuple[object, ...] = ()
        self._settled: tuple[bool, bool, bool] | None = None
        self._aside = Notice(NoticeKind.WARN, "", icon="note-pencil")
        take = Button(words("Take it up"), compact=True)
        self._aside.body.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
        self._aside.hide()
        self._rows = spaced(QVBoxLayout())
        self._scroll = self._scrolled()
        for section in (self.place, self.caller, self.service):
            section.show_settled(None)
        column = spaced(QVBoxLayout(self))
        column.addWidget(self._heading())
        column.addWidget(self._aside)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)
        for section in (self.place, self.caller, self.service):
            section.typed.connect(self.typed)
            section.picked.connect(self.picked)
            section.change_asked.connect(self.change_asked)
        self.caller.anonymous_chosen.connect(self.anonymous_chosen)
        self.foot.open_asked.connect(self.open_asked)
        self.foot.copied.connect(self.reference_copied)
        self._languages.chosen.connect(self.language_chosen)
        take.clicked.connect(self.aside_taken)
        self._clear.clicked.connect(self._clear_pressed)
        self._bind()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def show_form(self, look: NewCaseLook) -> None:
        """Show the form as it stands; what the officer is typing in stays as it is."""
        self._kept.setText(" ".join((look.kept, self._words("Tab moves on, Shift+Tab back."))).strip())
        self._languages.set_now(look.language)
        self._aside.set_words(look.aside)
        self._aside.setVisible(bool(look.aside))
        self.place.show_place(look.place)
        self.caller.show_caller(look.caller)
        self.service.show_service(look.service)
        self._show_questions(look.questions)
        self._end.setVisible(bool(look.foot.say))
        self._end.set_state(done=False, say=look.foot.say)
        self.foot.show_foot(look.foot)
        self._move_on(look)

    def focus_first(self) -> None:
        """Put the cursor into the first section that is open."""
        for section in (self.place, self.caller, self.service):
            if not section.settled.isVisibleTo(self):
                section.finder.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self.questions:
            self.questions[0].focus_first()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing begins at once, also before the form is first shown."""
        super().focusInEvent(event)
        self.focus_first()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def _heading(self) -> QWidget:
        head = Turning()
        spaced(head.parts)
        self._beside = QWidget()  # stands over the scroll bar, so that both dividers are in line
        left, right = Panel("surface", "b"), Panel("sunken", "lb")
        row = spaced(QHBoxLayout(left), gap=10, pad=(GUTTER, 6, GUTTER, 6))
        row.addWidget(Text(self._words("New case"), Type.SECTION))
        row.addWidget(self._kept, 1)
        row.addWidget(self._clear)
        side = spaced(QHBoxLayout(right), gap=8, pad=(GUTTER, 6, GUTTER, 6))
        side.addWidget(Text(self._words("Say"), Type.STRONG))
        side.addStretch(1)
        side.addWidget(self._languages)
        head.add_columns(left, right)
        self._heads = (left, right)
        self._dress()
        whole = QWidget()
        line = spaced(QHBoxLayout(whole))
        line.addWidget(head, 1)
        line.addWidget(self._beside)
        return whole

    def _dress(self) -> None:
        for part in self._heads:
            part.setMinimumHeight(theme().box(ROW_CASE + 8))

    def _scrolled(self) -> QScrollArea:
        for section in (self.place, self.caller, self.service, self._end):
            self._rows.addWidget(section)
        page = Panel("surface")
        column = spaced(QVBoxLayout(page))
        column.addLayout(self._rows)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        scroll.verticalScrollBar().rangeChanged.connect(self._range_changed)
        return scroll

    def _sections(self) -> list[FormRow]:
        return [self.place, self.caller, self.service, *self.questions, self._end]

    def _show_questions(self, looks: tuple[QuestionLook, ...]) -> None:
        asked = tuple((look.question, look.text) for look in looks)
        if asked != self._asked:
            self._rebuild(looks)
            self._asked = asked
        for section, look in zip(self.questions, looks, strict=True):
            section.show_question(look)

    def _rebuild(self, looks: tuple[QuestionLook, ...]) -> None:
        """Keep the questions that are still asked, so that a condition does not take the focus away."""
        kept = dict(zip(self._asked, self.questions, strict=True))
        self.questions = []
        for look in looks:
            section = kept.pop((look.question, look.text), None)
            if section is None:
                section = QuestionSection(look)
                section.answered.connect(self.answered)
            self.questions.append(section)
        for gone in kept.values():
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, section in enumerate(self.questions, start=3):
            self._rows.insertWidget(place, section)
        self._end.raise_()  # a screen reader reads the parts in the order of their age, the end last
        stops = [stop for section in self.questions for stop in section.stops()]
        tab_through([self.service.finder.line, *stops, *self.foot.acts()])

    def _move_on(self, look: NewCaseLook) -> None:
        """At first, and once a section is settled by picking, the cursor goes to the next one that is open."""
        settled = (look.place.settled is not None, look.caller.fixed, look.service.settled is not None)
        before, self._settled = self._settled, settled
        if not self.isVisible():
            return
        sections = (self.place, self.caller, self.service)
        if before is None:
            if not any(section.in_hand() and not section.settled.isVisibleTo(self) for section in sections):
                self.focus_first()
            return
        for section, was, now in zip(sections, before, settled, strict=True):
            if now and not was and section.lit():
                if section is self.place and look.caller.is_begun:
                    self.caller.go_on()
                else:
                    self.focus_first()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not self._clear:
            self._clear.set_label(self._words("Clear form"))
        if now is None or not self.isAncestorOf(now):
            return
        rows = self._sections()
        present = next((row for row in rows if row.isAncestorOf(now)), None)
        if present is None and self.foot.isAncestorOf(now):
            present = self._end
        if present is None:
            return
        for row in rows:
            row.set_lit(row is present)
        QTimer.singleShot(0, present, lambda: self._bring_into_view(present))

    def _range_changed(self, _least: int, most: int) -> None:
        """A row that grew while it was lit is shown whole."""
        self._beside.setFixedWidth(self._scroll.verticalScrollBar().sizeHint().width() if most else 0)
        for row in self._sections():
            if row.lit():
                self._bring_into_view(row)

    def _bring_into_view(self, row: FormRow) -> None:
        area = row.geometry()
        self._scroll.ensureVisible(area.left(), area.bottom(), 0, 0)
        self._scroll.ensureVisible(area.left(), area.top(), 0, 0)

    def _clear_pressed(self) -> None:
        """Clearing takes two presses: what was typed is gone then."""
        again = self._words("Press again to clear")
        if self._clear.label() == again:
            self._clear.set_label(self._words("Clear form"))
            self.cleared.emit()
            self.place.finder.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._clear.set_label(again)

    def _open_pressed(self) -> None:
        """A press while something is missing is told too: what the desk had not may be there by now."""
        if self.foot.open.reason():
            self.open_asked.emit()
        self.foot.press_open()
        self._go_to(self.foot.missing())

    def _go_to(self, missing: Entry | str) -> None:
        """Put the cursor where something is still to be said."""
        if isinstance(missing, Entry):
            fields = {
                Entry.NAME: self.caller.finder,
                Entry.BORN: self.caller.born,
                Entry.SERVICE: self.service.finder,
            }
            fields[missing].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        for section in self.questions:
            if section.key == missing:
                section.focus_first()

    def _bind(self) -> None:
        bind(self, "open-case", self._open_pressed)
        bind(self, "copy", self.foot.press_copy)
        bind(self, "anonymous-case", self.anonymous_chosen.emit)
