"""The locked window: no name, no number; what unlocks it, and that nothing is lost."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from caseapp.texts import Words
from ui.models.start_looks import Secret, StepLook
from ui.screens.form import LABEL, Form
from ui.screens.rail import Rail
from ui.theme.spacing import spaced
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.panel import Panel
from ui.widgets.rule import Rule
from ui.widgets.scroll_page import ScrollPage


class LockScreen(Panel):
    """`given` carries PIN or passphrase; `came_back` is sent where neither is asked."""

    given = Signal(str)
    came_back = Signal()
    other_wanted = Signal()

    def __init__(self, words: Words, version: str) -> None:
        super().__init__("window")
        self._words, self._secret = words, Secret.PASSPHRASE
        self.rail = Rail(words, version)
        self.field = Field(words("Passphrase"), password=True, label_width=LABEL, icon="lock-key")
        self.form = Form(words("Locked"), "", {"secret": self.field}, words("Unlock"), "lock-key-open")
        self.form.pressed.connect(self._give)
        self.other = Button("", ButtonKind.LINK)
        self.other.clicked.connect(self.other_wanted)
        self.form.beside.addWidget(self.other)
        right = spaced(QHBoxLayout(), pad=(84, 52, 40, 40))
        right.addWidget(ScrollPage(self.form), 10)
        right.addStretch(1)
        row = spaced(QHBoxLayout(self))
        row.addWidget(Rule(standing=True, colour="accent", thick=4))
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def ask(self, secret: Secret, officer: str, other: str) -> None:
        """Ask for what unlocks the window, and offer another way; the same question lets stand what is typed."""
        words = self._words
        if secret is not self._secret:
            self.field.set_text("")
            self.field.set_wrong("")
        self._secret = secret
        label = words("PIN") if secret is Secret.PIN else words("Passphrase")
        asked = {
            Secret.PIN: words("Your PIN unlocks this desk."),
            Secret.PASSPHRASE: words("The passphrase, or the recovery code, unlocks this desk."),
            Secret.NONE: words("It is unlocked by your being signed in to this computer."),
        }[secret]
        self.form.set_words(words("Locked"), f"{officer}. {asked}" if officer else asked, words("Unlock"))
        self.field.set_label(label)
        self.field.setVisible(secret is not Secret.NONE)
        self.other.set_label(other)
        self.other.setVisible(bool(other))
        focus = self.form.button if secret is Secret.NONE else self.field
        self.form.setFocusProxy(focus)
        focus.setFocus()

    def show_steps(self, steps: Sequence[StepLook]) -> None:
        self.rail.show_steps(steps)

    def show_problem(self, sentence: str) -> None:
        self.form.show_problem("secret", sentence)

    def show_busy(self, sentence: str) -> None:
        self.form.show_busy(sentence)

    def forget(self) -> None:
        """What unlocked the window does not stay in it."""
        self.field.set_text("")
        self.field.set_wrong("")

    def _give(self) -> None:
        if self._secret is Secret.NONE:
            self.came_back.emit()
        else:
            self.given.emit(self.field.text())
