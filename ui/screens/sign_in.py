"""Signing in: where the centre is and who signs in, with a password or, the first time, with an invitation code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from caseapp.wire.messages import SHORTEST_PASSWORD
from ui.keymap import key_shown
from ui.screens.form import LABEL, Form
from ui.theme.spacing import spaced
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.keys import bind
from ui.widgets.panel import Panel
from ui.widgets.scroll_page import ScrollPage


class SignInScreen(Panel):
    """Where the centre is and who signs in. `given` carries address, council, user name and password; `code_given`
    address, council, user name, code, the new password and the same again.
    """

    given = Signal(str, str, str, str)
    code_given = Signal(str, str, str, str, str, str)

    def __init__(self, words: Words, *, first: bool = False, fill: str = "surface", pad: int = 24) -> None:
        """`first`: nothing was done at this desk yet."""
        super().__init__(fill)
        self._words, self.by_code, self._first = words, False, first
        self.address = Field(
            words("Address of the centre"), placeholder="https://", label_width=LABEL, icon="globe-simple"
        )
        self.council = Field(words("Council"), placeholder=words("its short name"), label_width=LABEL)
        self.username = Field(words("User name"), label_width=LABEL)
        self.code = Field(
            words("Invitation code"), placeholder="XXXX-XXXX-XXXX", label_width=LABEL, icon="key"
        )
        self.password = Field(words("Password"), password=True, label_width=LABEL, icon="lock-key")
        self.again = Field(words("The same again"), password=True, label_width=LABEL, icon="lock-key")
        self._fields = {
            "address": self.address,
            "council": self.council,
            "username": self.username,
            "code": self.code,
            "password": self.password,
            "password_again": self.again,
        }
        self.form = Form("", "", self._fields, words("Sign in"), "sign-in")
        self.form.pressed.connect(self._give)
        self.invited = Button("", key=key_shown("invited"))
        self.invited.clicked.connect(lambda: self.ask_code(with_code=not self.by_code))
        beside = spaced(Flow(), gap=8)
        beside.addWidget(self.invited)
        self.form.below.addLayout(beside)
        bind(self, "invited", self.invited.click)
        page = QWidget()
        row = spaced(QHBoxLayout(page), pad=(pad, pad, pad, pad))
        row.addWidget(self.form, 10, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        spaced(QVBoxLayout(self)).addWidget(ScrollPage(page))
        self.setFocusProxy(self.form)
        self._dress()

    def fill_in(self, address: str, council: str, username: str) -> None:
        """Put in what is known, where nothing is typed yet, and go to the first field that is empty."""
        for field, text in ((self.address, address), (self.council, council), (self.username, username)):
            if not field.text():
                field.set_text(text)
        self._go_to_empty()

    def ask_code(self, *, with_code: bool) -> None:
        """Ask for an invitation code and the first password, or for the password."""
        self.by_code = with_code
        for name, field in self._fields.items():
            self.form.show_problem(name, "")
            if field in (self.code, self.password, self.again):
                field.set_text("")
        self._dress()
        self._go_to_empty()

    def show_problem(self, field: str, sentence: str) -> None:
        self.form.show_problem(field, sentence)

    def show_busy(self, sentence: str) -> None:
        self.form.show_busy(sentence)
        self.invited.set_reason(sentence)

    def _dress(self) -> None:
        words, first = self._words, self.by_code
        self.code.setVisible(first)
        self.again.setVisible(first)
        self.password.set_label(words("New password") if first else words("Password"))
        least = words("At least {number} characters. Nobody but you will know it.", number=SHORTEST_PASSWORD)
        self.password.set_help(least if first else "")
        self.invited.set_label(
            words("I have a password") if first else words("I have an invitation code"),
            "lock-key" if first else "key",
        )
        if first:
            self.form.set_words(
                words("Set your password"),
                words("Your administrator gave you a code. It is good once, and for three days."),
                words("Set it and sign in"),
            )
        else:
            self.form.set_words(
                words("Sign in at the centre"),
                words(
                    "Once, with the line up. What the centre has for you comes by itself; then this desk works alone."
                )
                if self._first
                else words("Your work on this desk stays as it is and is sent when you are signed in."),
                words("Sign in"),
            )

    def _go_to_empty(self) -> None:
        last = self.code if self.by_code else self.password
        asked = (self.address, self.council, self.username, last)
        empty = next((each for each in asked if not each.text()), last)
        self.form.setFocusProxy(empty)
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        given = {name: field.text() for name, field in self._fields.items()}
        if self.by_code:
            self.code_given.emit(*given.values())
        else:
            self.given.emit(*(given[name] for name in ("address", "council", "username", "password")))
