"""Signing in: where the centre is and who signs in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.screens.form import LABEL, Form
from ui.theme.spacing import spaced
from ui.widgets.field import Field
from ui.widgets.panel import Panel
from ui.widgets.scroll_page import ScrollPage


class SignInScreen(Panel):
    """Where the centre is and who signs in. `given` carries address, council, user name and password."""

    given = Signal(str, str, str, str)

    def __init__(self, words: Words, *, fill: str = "surface", pad: int = 24) -> None:
        super().__init__(fill)
        self.address = Field(
            words("Address of the centre"), placeholder="https://", label_width=LABEL, icon="globe-simple"
        )
        self.council = Field(words("Council"), placeholder=words("its short name"), label_width=LABEL)
        self.username = Field(words("User name"), label_width=LABEL)
        self.password = Field(words("Password"), password=True, label_width=LABEL, icon="lock-key")
        self._fields = {
            "address": self.address,
            "council": self.council,
            "username": self.username,
            "password": self.password,
        }
        self.form = Form(
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
