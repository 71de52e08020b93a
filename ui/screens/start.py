"""The first window: the steps at the left, at the right what is asked now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from caseapp.keys import SHORTEST_PASSPHRASE, SHORTEST_PIN
from caseapp.texts import Words
from ui.models.start_looks import FillLook, StepLook
from ui.runtime.clipboard import copy
from ui.screens.filling import Filling
from ui.screens.form import LABEL, Form
from ui.screens.rail import Rail
from ui.screens.sign_in import SignInScreen
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.panel import Panel
from ui.widgets.rule import Rule
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segments import Part, Segments
from ui.widgets.text import Text

_WITH_STEPS = 760
_SIZES = (100, 125, 150, 200)
"""Per cent; the officer's menu has those between, too."""


class StartScreen(Panel):
    """`new_pin_given` and `passphrase_given` carry what is typed and what is typed again.

    `restore_wanted` and `salvage_wanted` carry the passphrase, the former also the file of a backup, "" for the newest.
    """

    passphrase_given = Signal(str, str)
    pin_given = Signal(str)
    passphrase_wanted = Signal()
    restore_wanted = Signal(str, str)
    salvage_wanted = Signal(str)
    new_pin_given = Signal(str, str)
    code_kept = Signal()
    started = Signal()

    def __init__(self, words: Words, version: str) -> None:
        super().__init__("window")
        self._words = words
        self.language = Button(
            "English" if words.language == "cy" else "Cymraeg", ButtonKind.LINK, icon="translate"
        )
        self.text_size = Segments(words("Text size"), [Part(str(size), f"{size} %") for size in _SIZES])
        foot = QWidget()
        below = spaced(QVBoxLayout(foot), gap=8)
        below.addWidget(Text(words("Text size"), Type.HEAD, "text2"))
        below.addWidget(self.text_size)
        below.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        self.rail = Rail(words, version, foot)
        self._pages = QStackedWidget()
        self.unlock, self.passphrase, self.again = self._unlock_form()
        self.rescue = self._rescue_box()
        self.unlock.below.addWidget(self.rescue)
        self.by_pin, self.pin = self._pin_form()
        self.sign_in = SignInScreen(words, first=True, fill="window", pad=0)
        self.choose_pin, self.new_pin, self.pin_again = self._new_pin_form()
        self.keep_code, self.code = self._code_form()
        self.filling = Filling(words)
        self.filling.button.clicked.connect(self.started)
        self._of_field = {
            "passphrase": self.unlock,
            "again": self.unlock,
            "pin": self.by_pin,
            "new_pin": self.choose_pin,
            "pin_again": self.choose_pin,
        }
        self._places: dict[QWidget, int] = {self.sign_in: self._pages.addWidget(self.sign_in)}
        for page in (self.unlock, self.by_pin, self.choose_pin, self.keep_code):
            self._places[page] = self._pages.addWidget(ScrollPage(page))
        self._pages.addWidget(self.filling)
        self._pages.setCurrentIndex(self._places[self.unlock])
        self.caution = Notice(NoticeKind.WARN, "")
        self.caution.setVisible(False)
        told = spaced(QVBoxLayout(), gap=24)
        told.addWidget(self.caution)
        told.addWidget(self._pages, 1)
        right = spaced(QHBoxLayout(), pad=(84, 52, 40, 40))
        right.addLayout(told, 10)
        right.addStretch(1)
        row = spaced(QHBoxLayout(self))
        row.addWidget(Rule(standing=True, colour="accent", thick=4))
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def show_steps(self, steps: Sequence[StepLook]) -> None:
        self.rail.show_steps(steps)

    def show_caution(self, sentence: str) -> None:
        self.caution.set_words(sentence)
        self.caution.setVisible(bool(sentence))

    def ask_passphrase(self, *, new: bool) -> None:
        words = self._words
        self.again.setVisible(new)
        if new:
            self.unlock.set_words(
                words("A passphrase for this desk"),
                words("It locks what is kept on this computer. Nobody can read it without; keep it in mind."),
                words("Go on"),
            )
            self.passphrase.set_help(
                words("Three or four words, at least {letters} letters.", letters=SHORTEST_PASSPHRASE)
            )
        else:
            self.unlock.set_words(
                words("Locked"),
                words("The passphrase, or the recovery code, opens what is kept on this computer."),
                words("Unlock"),
            )
        self._show(self.unlock)

    def offer_rescue(self, backup: str, *, readable: bool) -> None:
        words = self._words
        told = (
            words("The newest backup here is of {when}.", when=backup)
            if backup
            else words("There is no backup here.")
        )
        rest = words(
            "What is here now is set aside, not deleted. Then sign in once: what the centre has comes again."
        )
        self.rescue.set_words(words("This desk can be put right with its passphrase."), f"{told} {rest}")
        self.restore_newest.setVisible(bool(backup))
        self.salvage.setVisible(readable)
        self.rescue.setVisible(True)

    def ask_pin(self) -> None:
        self._show(self.by_pin)

    def ask_sign_in(self) -> None:
        self._forget()
        self._show(self.sign_in)

    def ask_new_pin(self) -> None:
        self._forget()
        self._show(self.choose_pin)

    def show_code(self, code: str) -> None:
        self._forget()
        self.code.setText(code)
        self.code.setAccessibleName(" ".join(code))
        self._show(self.keep_code)

    def fill_in(self, address: str, council: str, username: str) -> None:
        self.sign_in.fill_in(address, council, username)

    def show_problem(self, field: str, sentence: str) -> None:
        self._of_field.get(field, self.sign_in).show_problem(field, sentence)

    def show_size(self, percent: int) -> None:
        """Show which text size is in force, or the next smaller one that is offered here."""
        self.text_size.set_now(str(max(size for size in _SIZES if size <= percent)))

    def show_busy(self, sentence: str) -> None:
        self.language.set_reason(sentence)  # other words would ask for everything anew
        for page in (self.unlock, self.by_pin, self.sign_in, self.choose_pin, self.keep_code):
            page.show_busy(sentence)

    def show_filling(self, rows: Sequence[FillLook], remark: str, *, done: bool) -> None:
        self.filling.show_rows(rows, remark, done=done)
        if self._pages.currentWidget() is not self.filling:
            self._forget()
            self._pages.setCurrentWidget(self.filling)
            self.filling.button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The steps give way where what is asked would have no room beside them."""
        self.rail.setVisible(event.size().width() >= _WITH_STEPS * theme().factor)
        super().resizeEvent(event)

    def _show(self, page: Form | SignInScreen) -> None:
        self.language.setVisible(page in (self.unlock, self.by_pin))
        self._pages.setCurrentIndex(self._places[page])
        page.setFocus()

    def _forget(self) -> None:
        """What opens the desk stays on no page that was left."""
        for field in (self.passphrase, self.again, self.pin, self.new_pin, self.pin_again):
            field.set_text("")
        self.code.setText("")
        self.code.setAccessibleName("")

    def _unlock_form(self) -> tuple[Form, Field, Field]:
        words = self._words
        passphrase = Field(words("Passphrase"), password=True, label_width=LABEL, icon="lock-key")
        again = Field(words("The same again"), password=True, label_width=LABEL, icon="lock-key")
        form = Form("", "", {"passphrase": passphrase, "again": again}, words("Unlock"), "lock-key-open")
        form.pressed.connect(lambda: self.passphrase_given.emit(passphrase.text(), again.text()))
        return form, passphrase, again

    def _rescue_box(self) -> Notice:
        words = self._words
        box = Notice(NoticeKind.WARN, "")
        self.restore_newest = Button(words("Restore that backup"), icon="arrow-counter-clockwise")
        self.restore_newest.clicked.connect(lambda: self.restore_wanted.emit(self.passphrase.text(), ""))
        other = Button(words("Choose a backup…"), icon="folder-open")
        other.clicked.connect(self._choose_backup)
        self.salvage = Button(words("Save what can be read"), icon="lifebuoy")
        self.salvage.clicked.connect(lambda: self.salvage_wanted.emit(self.passphrase.text()))
        row = spaced(Flow(), gap=8)
        for button in (self.restore_newest, other, self.salvage):
            row.addWidget(button)
        box.body.addLayout(row)
        box.setVisible(False)
        return box

    def _choose_backup(self) -> None:
        title, kinds = self._words("Choose a backup"), self._words("Backups") + " (*.caseapp-backup)"
        file, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if file:
            self.restore_wanted.emit(self.passphrase.text(), file)

    def _pin_form(self) -> tuple[Form, Field]:
        words = self._words
        pin = Field(words("PIN"), password=True, label_width=LABEL, icon="lock-key")
        detail = words("Your PIN opens what is kept on this computer.")
        form = Form(words("Locked"), detail, {"pin": pin}, words("Unlock"), "lock-key-open")
        form.pressed.connect(lambda: self.pin_given.emit(pin.text()))
        other = Button(words("Use the passphrase or recovery code"), ButtonKind.LINK)
        other.clicked.connect(self.passphrase_wanted)
        form.beside.addWidget(other)
        return form, pin

    def _new_pin_form(self) -> tuple[Form, Field, Field]:
        words = self._words
        pin = Field(words("PIN"), password=True, label_width=LABEL, icon="lock-key")
        again = Field(words("The same again"), password=True, label_width=LABEL, icon="lock-key")
        pin.set_help(words("{digits} digits or more.", digits=SHORTEST_PIN))
        form = Form(
            words("A PIN for this desk"),
            words("It is asked for each time the desk opens, also when the line is down."),
            {"new_pin": pin, "pin_again": again},
            words("Go on"),
            "arrow-right",
        )
        form.pressed.connect(lambda: self.new_pin_given.emit(pin.text(), again.text()))
        without = Button(words("Without a PIN"))
        without.clicked.connect(lambda: self.new_pin_given.emit("", ""))
        form.beside.addWidget(without)
        form.below.addWidget(
            Notice(
                NoticeKind.WARN,
                words(
                    "Five wrong tries slow down. After ten only the recovery code opens this desk; work that waits is"
                    " kept. Without a PIN, whoever is signed in to this computer as you can open it."
                ),
            )
        )
        return form, pin, again

    def _code_form(self) -> tuple[Form, Text]:
        words = self._words
        code = Text("", Type.REFERENCE, wrap=True, selectable=True)
        form = Form(
            words("The recovery code of this desk"),
            words(
                "It opens this desk, and its backups, on the day this computer's key store is lost. Write it down and"
                " keep it where the service desk can find it, not on this computer. It is shown this once."
            ),
            {},
            words("I have written it down"),
            "check",
        )
        form.pressed.connect(self.code_kept)
        copying = Button(words("Copy"), icon="copy")
        copying.clicked.connect(lambda: copy(code.text()))
        form.beside.addWidget(copying)
        form.above.addWidget(code)
        return form, code
