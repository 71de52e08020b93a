"""Signing in: the form alone for a session that has ended, and the first window's pages around it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.start_looks import FillLook, StepLook, StepState
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
from ui.widgets.rule import Rule
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.text import Text

_LABEL = 170
_FIELD_GAP = 4
_FORM = 620
_STEPS = {
    StepState.DONE: ("check-circle-fill", "ok"),
    StepState.NOW: ("arrow-circle-right-fill", "accent"),
    StepState.LATER: ("circle", "text2"),
}


class _Form(QWidget):
    """A head, a sentence under it, fields below each other, and one button; Enter in any field presses it."""

    pressed = Signal()

    def __init__(self, head: str, detail: str, fields: dict[str, Field], button: str, icon: str) -> None:
        super().__init__()
        self._fields = fields
        self.setMaximumWidth(theme().letter(_FORM))
        self._head, self._detail = (
            Text(head, Type.NAME, wrap=True),
            Text(detail, Type.SAY, "text2", wrap=True),
        )
        column = spaced(QVBoxLayout(self), gap=12)
        words = spaced(QVBoxLayout(), gap=4)
        words.addWidget(self._head)
        words.addWidget(self._detail)
        column.addLayout(words)
        column.addSpacing(theme().space(4))
        for field in fields.values():
            column.addWidget(field)
            field.entered.connect(self._press)
        self.button = Button(button, ButtonKind.PRIMARY, icon=icon, key="Enter")
        self.button.clicked.connect(self._press)
        self.busy = Text("", Type.BODY, "text2")
        row = spaced(QHBoxLayout())
        row.addSpacing(theme().space(_LABEL) + theme().space(_FIELD_GAP))
        row.addWidget(self.button)
        row.addSpacing(theme().space(12))
        row.addWidget(self.busy)
        row.addStretch(1)
        column.addSpacing(theme().space(4))
        column.addLayout(row)
        column.addStretch(1)
        self.setFocusProxy(next(iter(fields.values())))

    def set_words(self, head: str, detail: str, button: str) -> None:
        self._head.setText(head)
        self._detail.setText(detail)
        self.button.set_label(button)

    def show_problem(self, field: str, sentence: str) -> None:
        shown = self._fields[field]
        first = sentence and not any(each.line.property("wrong") for each in self._fields.values())
        shown.set_wrong(sentence)
        if first:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, sentence: str) -> None:
        self.busy.setText(sentence)
        self.button.set_reason(sentence)
        if sentence:
            announce(self, sentence)

    def _press(self) -> None:
        if not self.button.reason():
            self.pressed.emit()


class SignInScreen(Panel):
    """Where the centre is and who signs in. `given` carries address, council, user name and password."""

    given = Signal(str, str, str, str)

    def __init__(self, words: Words, *, fill: str = "surface", pad: int = 24) -> None:
        super().__init__(fill)
        self.address = Field(
            words("Address of the centre"), placeholder="https://", label_width=_LABEL, icon="globe-simple"
        )
        self.council = Field(words("Council"), placeholder=words("its short name"), label_width=_LABEL)
        self.username = Field(words("User name"), label_width=_LABEL)
        self.password = Field(words("Password"), password=True, label_width=_LABEL, icon="lock-key")
        self._fields = {
            "address": self.address,
            "council": self.council,
            "username": self.username,
            "password": self.password,
        }
        self.form = _Form(
            words("Sign in at the centre"),
            words("Your work on this desk stays as it is and is sent when you are signed in."),
            self._fields,
            words("Sign in"),
            "sign-in",
        )
        self.form.pressed.connect(self._give)
        page = QWidget()
        row = spaced(QHBoxLayout(page), pad=(pad, pad, pad, pad))
        row.addWidget(self.form, 10, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        spaced(QVBoxLayout(self)).addWidget(ScrollPage(page))
        self.setFocusProxy(self.form)

    def fill_in(self, address: str, council: str, username: str) -> None:
        """Put in what is known, where nothing is typed yet, and go to the first field that is empty."""
        for field, text in ((self.address, address), (self.council, council), (self.username, username)):
            if not field.text():
                field.set_text(text)
        empty = next((each for each in self._fields.values() if not each.text()), self.password)
        self.form.setFocusProxy(empty)
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, field: str, sentence: str) -> None:
        self.form.show_problem(field, sentence)

    def show_busy(self, sentence: str) -> None:
        self.form.show_busy(sentence)

    def _give(self) -> None:
        self.given.emit(*(field.text() for field in self._fields.values()))


class StartScreen(Panel):
    """The steps at the left; at the right the passphrase, the sign-in, or how the desk fills."""

    passphrase_given = Signal(str, str)
    started = Signal()

    def __init__(self, words: Words, version: str) -> None:
        super().__init__("window")
        self._words = words
        rail = Panel("surface", "r")
        rail.setFixedWidth(theme().space(390))
        left = spaced(QVBoxLayout(rail), pad=(44, 56, 40, 40))
        left.addWidget(Text(words("Caseapp"), Type.TIMER))
        left.addWidget(Text(words("Casework for council contact centres"), Type.BODY, "text2", wrap=True))
        left.addSpacing(theme().space(40))
        self._steps = QWidget()
        left.addWidget(self._steps)
        self._rail = left
        left.addStretch(1)
        left.addWidget(Text(words("Version {version}", version=version), Type.SECONDARY, "text2"))
        self.passphrase = Field(words("Passphrase"), password=True, label_width=_LABEL, icon="lock-key")
        self.again = Field(words("The same again"), password=True, label_width=_LABEL, icon="lock-key")
        self.unlock = _Form(
            "", "", {"passphrase": self.passphrase, "again": self.again}, words("Unlock"), "lock-key-open"
        )
        self.unlock.pressed.connect(
            lambda: self.passphrase_given.emit(self.passphrase.text(), self.again.text())
        )
        self.sign_in = SignInScreen(words, fill="window", pad=0)
        self.filling = _Filling(words)
        self.filling.button.clicked.connect(self.started)
        self._pages = QStackedWidget()
        for page in (self.unlock, self.sign_in, self.filling):
            self._pages.addWidget(page)
        right = spaced(QHBoxLayout(), pad=(88, 56, 40, 40))
        right.addWidget(self._pages, 10)
        right.addStretch(1)
        row = spaced(QHBoxLayout(self))
        row.addWidget(Rule(standing=True, colour="accent", thick=4))
        row.addWidget(rail)
        row.addLayout(right, 1)

    def show_steps(self, steps: Sequence[StepLook]) -> None:
        made = QWidget()
        column = spaced(QVBoxLayout(made))
        column.addWidget(Rule())
        for step in steps:
            icon, colour = _STEPS[step.state]
            row = spaced(QHBoxLayout(), gap=12, pad=(0, 8, 0, 8))
            row.addWidget(Picture(icon, colour=colour, size=18), 0, Qt.AlignmentFlag.AlignTop)
            words = spaced(QVBoxLayout())
            now = step.state is StepState.NOW
            words.addWidget(Text(step.head, Type.STRONG if now else Type.BODY, wrap=True))
            words.addWidget(Text(step.detail, Type.SECONDARY, "text2", wrap=True))
            row.addLayout(words, 1)
            column.addLayout(row)
            column.addWidget(Rule())
        self._rail.replaceWidget(self._steps, made)
        self._steps.deleteLater()
        self._steps = made

    def ask_passphrase(self, *, new: bool) -> None:
        words = self._words
        self.again.setVisible(new)
        if new:
            self.unlock.set_words(
                words("A passphrase for this desk"),
                words("It locks what is kept on this computer. Nobody can read it without; keep it in mind."),
                words("Go on"),
            )
            self.passphrase.set_help(words("Three or four words, at least 12 letters."))
        else:
            self.unlock.set_words(
                words("Locked"),
                words("The passphrase opens what is kept on this computer."),
                words("Unlock"),
            )
        self._pages.setCurrentWidget(self.unlock)
        self.unlock.setFocus()

    def ask_sign_in(self) -> None:
        self.passphrase.set_text("")
        self.again.set_text("")
        self._pages.setCurrentWidget(self.sign_in)
        self.sign_in.setFocus()

    def fill_in(self, address: str, council: str, username: str) -> None:
        self.sign_in.fill_in(address, council, username)

    def show_problem(self, field: str, sentence: str) -> None:
        page = self.unlock if field in ("passphrase", "again") else self.sign_in
        page.show_problem(field, sentence)

    def show_busy(self, sentence: str) -> None:
        for page in (self.unlock, self.sign_in):
            page.show_busy(sentence)

    def show_filling(self, rows: Sequence[FillLook], remark: str, *, done: bool) -> None:
        self.filling.show_rows(rows, remark, done=done)
        if self._pages.currentWidget() is not self.filling:
            self._pages.setCurrentWidget(self.filling)
            self.filling.button.setFocus()


class _Filling(QWidget):
    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words, self._full = words, False
        self.setMaximumWidth(theme().letter(_FORM))
        self._head = Text(words("Filling this desk"), Type.NAME)
        self._remark = Text("", Type.SAY, "text2", wrap=True)
        self._grid = spaced(QGridLayout(), gap=12)
        self._cells: dict[str, tuple[Picture, Text]] = {}
        self.button = Button(words("Start taking calls"), ButtonKind.PRIMARY, icon="headset", key="Enter")
        column = spaced(QVBoxLayout(self), gap=12)
        column.addWidget(self._head)
        column.addWidget(self._remark)
        column.addLayout(self._grid)
        row = spaced(QHBoxLayout())
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_rows(self, rows: Sequence[FillLook], remark: str, *, done: bool) -> None:
        self._full = done
        self._head.setText(self._words("This desk is full") if done else self._words("Filling this desk"))
        if remark:
            self._remark.setText(remark)
        for look in rows:
            if look.label not in self._cells:
                self._add(look.label)
            picture, count = self._cells[look.label]
            picture.set_picture("check" if look.here else "arrow-down", "ok" if look.here else "accent")
            count.setText(look.count)

    def is_full(self) -> bool:
        """Whether the first round has brought everything."""
        return self._full

    def counts(self) -> dict[str, str]:
        """How many of each kind are shown."""
        return {label: count.text() for label, (_, count) in self._cells.items()}

    def _add(self, label: str) -> None:
        place = self._grid.rowCount()
        picture, count = Picture("arrow-down", colour="accent"), Text("", Type.FIGURES)
        count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._cells[label] = picture, count
        self._grid.addWidget(picture, place, 0)
        self._grid.addWidget(Text(label), place, 1)
        self._grid.addWidget(count, place, 2)
        self._grid.setColumnStretch(1, 1)
