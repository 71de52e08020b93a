"""What can be done with a case: its steps in a row, closing it with an outcome, opening it again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.keymap import key_shown
from ui.models.case_looks import CaseHead
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choices import Choice, KeyChoices
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.keys import bind, on_key
from ui.widgets.labelled import Labelled
from ui.widgets.panel import Panel
from ui.widgets.text import Text


class CaseSteps(Panel):
    """`progressed` carries a step, `closed` an outcome, `reopened` a reason."""

    progressed = Signal(str)
    closed = Signal(str)
    reopened = Signal(str)

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("surface", "b", parent=parent)
        self._words = words
        self._shown: tuple[object, ...] = ()
        self._buttons: list[Button] = []
        self._outcomes: KeyChoices | None = None
        self._row = spaced(Flow(), gap=8)
        self.close_case = Button(
            words("Close case"), icon="check-circle", key=key_shown("close-case"), compact=True, parent=self
        )
        self.reopen = Button(
            words("Reopen"),
            icon="arrow-counter-clockwise",
            key=key_shown("reopen"),
            compact=True,
            parent=self,
        )
        self.ending = self._make_ending()
        self.reopening = self._make_reopening()
        column = spaced(QVBoxLayout(self), gap=10, pad=(GUTTER, 10, GUTTER, 10))
        column.addLayout(self._row)
        column.addWidget(self.ending)
        column.addWidget(self.reopening)
        self.close_case.clicked.connect(self._ask_outcome)
        self.reopen.clicked.connect(self._ask_reason)

    def show_steps(self, look: CaseHead) -> None:
        """Show where the case stands and what can come next."""
        shown = (look.closed, look.steps, look.outcomes)
        if shown == self._shown:
            return
        self._shown = shown
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self._fold()
        for kept in (self.close_case, self.reopen):
            self._row.removeWidget(kept)
        self._row.clear()
        self._buttons = []
        if not look.closed:
            self._row.addWidget(Text(self._words("Move on to"), Type.SECONDARY, "text2"))
            for place, step in enumerate(look.steps):
                self._row.addWidget(
                    Labelled("check", step.name, role=Type.STRONG, colour="accent", icon_colour="accent")
                    if step.here
                    else self._step(step.key, step.name, place)
                )
        self.close_case.setVisible(not look.closed)
        self.reopen.setVisible(look.closed)
        self._row.addWidget(self.reopen if look.closed else self.close_case)
        self._show_outcomes(look)
        if held:
            self._take_focus()

    def take_step(self, place: int) -> None:
        """Press the step of this place, counted from 0, if the case does not stand there."""
        for button in self._buttons:
            if button.property("place") == place:
                button.click()

    def _step(self, key: str, name: str, place: int) -> Button:
        button = Button(name, key=f"Ctrl+{place + 1}", compact=True)
        button.setProperty("place", place)
        button.clicked.connect(lambda: self.progressed.emit(key))
        self._buttons.append(button)
        return button

    def _make_ending(self) -> QWidget:
        words = self._words
        ending = QWidget()
        self._outcome_room = spaced(QVBoxLayout(), gap=0)
        self._end = Button(words("Close case"), ButtonKind.PRIMARY, key=key_shown("finish"), compact=True)
        self._end.clicked.connect(self._close)
        column = spaced(QVBoxLayout(ending), gap=8)
        column.addWidget(Text(words("How did it end?"), Type.HEAD, "text2"))
        column.addLayout(self._outcome_room)
        column.addLayout(self._acts(self._end))
        bind(ending, "finish", self._close)
        on_key(ending, "Esc", self._leave)
        ending.setVisible(False)
        return ending

    def _make_reopening(self) -> QWidget:
        words = self._words
        reopening = QWidget()
        self._reason = Field(words("Why is it opened again?"), hint=words("Enter"))
        again = Button(words("Reopen"), ButtonKind.PRIMARY, compact=True)
        again.clicked.connect(self._open_again)
        self._reason.entered.connect(self._open_again)
        self._reason.changed.connect(lambda _: self._reason.set_wrong(""))
        column = spaced(QVBoxLayout(reopening), gap=8)
        column.addWidget(self._reason)
        column.addLayout(self._acts(again))
        on_key(reopening, "Esc", self._leave)
        reopening.setVisible(False)
        return reopening

    def _acts(self, act: Button) -> QHBoxLayout:
        back = Button(self._words("Leave it"), key="Esc", compact=True)
        back.clicked.connect(self._leave)
        row = spaced(QHBoxLayout(), gap=8)
        row.addWidget(act)
        row.addWidget(back)
        row.addStretch(1)
        return row

    def _show_outcomes(self, look: CaseHead) -> None:
        if self._outcomes is not None:
            self._outcome_room.removeWidget(self._outcomes)
            self._outcomes.deleteLater()
        self._outcomes = KeyChoices(
            self._words("How did it end?"),
            [Choice(key, name, str(place + 1)) for place, (key, name) in enumerate(look.outcomes)],
        )
        self._outcomes.chosen.connect(lambda _: self._end.set_reason(""))
        self._outcome_room.addWidget(self._outcomes)

    def _ask_outcome(self) -> None:
        if self._outcomes is None or not self.close_case.isVisible():
            return
        self._outcomes.set_now(None)
        self._end.set_reason(self._words("Say first how it ended"))
        self.ending.setVisible(True)
        self._outcomes.focus_first()

    def _ask_reason(self) -> None:
        if not self.reopen.isVisible():
            return
        if not self.reopening.isVisible():
            self._reason.set_text("")
            self.reopening.setVisible(True)
        self._reason.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close(self) -> None:
        if self._outcomes is not None and (outcome := self._outcomes.now()):
            self._leave()
            self.closed.emit(outcome)

    def _open_again(self) -> None:
        reason = self._reason.text().strip()
        if not reason:
            self._reason.set_wrong(self._words("Say in a few words why."))
            return
        self._leave()
        self.reopened.emit(reason)

    def _leave(self) -> None:
        self._fold()
        self._take_focus()

    def _take_focus(self) -> None:
        there = self.close_case if self.close_case.isVisible() else self.reopen
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        self.ending.setVisible(False)
        self.reopening.setVisible(False)
