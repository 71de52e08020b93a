"""This desk: how it opens, when it locks, its safety, where else. One section below the other."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.look import SIZES
from caseapp.texts import Words
from ui.keymap import key_shown
from ui.runtime.clipboard import copy
from ui.screens.form import FORM, LABEL
from ui.screens.sign_ins import SignInsSection
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.panel import Heading, Panel
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segments import Part, Segments
from ui.widgets.text import Text

_MINUTES = ("5", "10", "15", "30", "0")


class ThisDeskScreen(Panel):
    """`pin_chosen` carries a PIN twice, `passphrase_changed` the old passphrase and the new one twice, `code_wanted`
    what opens the desk now, `size_chosen` a text size in per cent.
    """

    size_chosen = Signal(int)
    account_chosen = Signal()
    passphrase_chosen = Signal()
    pin_chosen = Signal(str, str)
    passphrase_changed = Signal(str, str, str)
    code_wanted = Signal(str)
    code_kept = Signal()
    lock_after_chosen = Signal(str)
    lock_wanted = Signal()
    backup_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        self.heading = Heading(words("This desk"), height=44, large=True, fill="surface")
        self.busy = Text("", Type.BODY, "text2")
        self.heading.tail.addWidget(self.busy)
        self.heading.tail.addStretch(1)
        page, form = QWidget(), QWidget()
        form.setMaximumWidth(theme().letter(FORM + 120))
        column = spaced(QVBoxLayout(form), gap=24)
        self.sign_ins = SignInsSection(words)
        sections = (
            self._looks(),
            self._opening(),
            self._passphrase(),
            self._lock(),
            self._safety(),
            self.sign_ins,
        )
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        # Only a row asks its parts how high they are in the width that they may have at most.
        row = spaced(QHBoxLayout(page), pad=(GUTTER, 16, GUTTER, 24))
        row.addWidget(form, 1)
        row.addStretch()
        whole = spaced(QVBoxLayout(self))
        whole.addWidget(self.heading)
        whole.addWidget(ScrollPage(page), 1)
        self.setFocusProxy(self.by_account)
        self._fields = {
            "pin": self.pin,
            "pin_again": self.pin_again,
            "old": self.old,
            "new": self.new,
            "new_again": self.new_again,
        }

    def show_ways(self, sentence: str, *, account: bool, pin: bool, key_store: bool) -> None:
        words = self._words
        self.ways.setText(sentence)
        none = words("This computer has no key store that answers.")
        already = words("That is so already.")
        self.by_account.set_reason(none if not key_store else already if account else "")
        self.by_pin.set_reason("" if key_store else none)
        self.by_passphrase.set_reason("" if account or pin else already)
        for part in (self.pin, self.pin_again, self.by_pin):
            part.setVisible(key_store)  # without one the sentence says that nothing else can be chosen

    def show_lock(self, minutes: int) -> None:
        if str(minutes) in _MINUTES:
            self.minutes.set_now(str(minutes))

    def show_lease(self, sentence: str) -> None:
        self.lease.setText(sentence)
        self.lease.setVisible(bool(sentence))

    def show_backup(self, told: str) -> None:
        self.backup.setText(told)

    def show_check(self, told: str, *, good: bool) -> None:
        self.told.set_kind(NoticeKind.OK if good else NoticeKind.DANGER)
        self.told.set_words(told)
        self.told.setVisible(bool(told))

    def show_problem(self, field: str, sentence: str) -> None:
        self._fields[field].set_wrong(sentence)

    def show_busy(self, sentence: str) -> None:
        self.busy.setText(sentence)

    def show_code(self, code: str) -> None:
        self.code.setText(code)
        self.code.setAccessibleName(" ".join(code))
        self.code_box.setVisible(True)
        self.kept.setFocus()

    def forget(self) -> None:
        for field in self._fields.values():
            field.set_text("")
        self.code.setText("")
        self.code_box.setVisible(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tell_size()

    def _tell_size(self) -> None:
        """Wherever it was chosen: in the officer's menu, by a key, or here."""
        self.sizes.set_now(str(round(theme().factor * 100)))

    def _looks(self) -> QWidget:
        words = self._words
        section, column = _section(words("Text size"))
        sizes = [Part(str(percent), f"{percent} %") for percent in SIZES]
        self.sizes = Segments(words("Text size"), sizes)
        self.sizes.chosen.connect(lambda percent: self.size_chosen.emit(int(percent)))
        self._tell_size()
        told = words(
            "Of this whole window, at once. By keys from anywhere: {larger} and {smaller}.",
            larger=key_shown("larger"),
            smaller=key_shown("smaller"),
        )
        column.addLayout(_row(self.sizes))
        column.addWidget(Text(told, Type.BODY, "text2", wrap=True))
        return section

    def _opening(self) -> QWidget:
        words = self._words
        section, column = _section(words("How it opens"))
        self.ways = Text("", Type.BODY, wrap=True)
        self.by_account = Button(words("Open by itself"), icon="desktop")
        self.by_account.clicked.connect(_press(self.by_account, self.account_chosen.emit))
        self.by_passphrase = Button(words("Ask for the passphrase"), icon="lock-key")
        self.by_passphrase.clicked.connect(_press(self.by_passphrase, self.passphrase_chosen.emit))
        self.pin = Field(words("PIN"), password=True, label_width=LABEL)
        self.pin_again = Field(words("The same again"), password=True, label_width=LABEL)
        self.by_pin = Button(words("Ask for this PIN"), icon="lock-key")
        self.by_pin.clicked.connect(_press(self.by_pin, self._give_pin))
        self.pin_again.entered.connect(_press(self.by_pin, self._give_pin))
        column.addWidget(self.ways)
        column.addLayout(_row(self.by_account, self.by_passphrase))
        column.addWidget(self.pin)
        column.addWidget(self.pin_again)
        column.addLayout(_row(self.by_pin))
        return section

    def _passphrase(self) -> QWidget:
        words = self._words
        section, column = _section(words("Passphrase or recovery code"))
        about = words("It opens this desk and its backups when nothing else does.")
        column.addWidget(Text(about, Type.BODY, "text2", wrap=True))
        self.old = Field(words("The present one"), password=True, label_width=LABEL)
        self.new = Field(words("New passphrase"), password=True, label_width=LABEL)
        self.new_again = Field(words("The same again"), password=True, label_width=LABEL)
        for field in (self.old, self.new, self.new_again):
            column.addWidget(field)
        self.change = Button(words("Change it"), icon="lock-key")
        self.change.clicked.connect(self._give_passphrase)
        self.new_again.entered.connect(self._give_passphrase)
        self.make_code = Button(words("Make a recovery code instead"))
        self.make_code.clicked.connect(lambda: self.code_wanted.emit(self.old.text()))
        column.addLayout(_row(self.change, self.make_code))
        self.code_box = Notice(
            NoticeKind.WARN,
            words(
                "Write this recovery code down: it is shown this once. When you say that you have, it opens this desk"
                " and what opened it before does not."
            ),
        )
        self.code = Text("", Type.REFERENCE, wrap=True, selectable=True)
        self.code_box.body.addWidget(self.code)
        self.kept = Button(words("I have written it down"), ButtonKind.PRIMARY, icon="check")
        self.kept.clicked.connect(self.code_kept)
        copying = Button(words("Copy"), icon="copy")
        copying.clicked.connect(lambda: copy(self.code.text()))
        self.code_box.body.addLayout(_row(self.kept, copying))
        self.code_box.setVisible(False)
        column.addWidget(self.code_box)
        return section

    def _lock(self) -> QWidget:
        words = self._words
        section, column = _section(words("When it locks"))
        about = words(
            "Also with the screen of this computer and when it goes to sleep. Nothing half typed is lost."
        )
        column.addWidget(Text(about, Type.BODY, "text2", wrap=True))
        names = {key: words("{minutes} min", minutes=key) for key in _MINUTES} | {"0": words("Never")}
        self.minutes = Segments(words("Lock after"), [Part(key, names[key]) for key in _MINUTES], now="10")
        self.minutes.chosen.connect(self.lock_after_chosen)
        self.lock_now = act_button(words, "lock")
        self.lock_now.clicked.connect(self.lock_wanted)
        column.addLayout(_row(self.minutes, self.lock_now))
        self.lease = Text("", Type.BODY, "text2", wrap=True)
        self.lease.setVisible(False)
        column.addWidget(self.lease)
        return section

    def _safety(self) -> QWidget:
        words = self._words
        section, column = _section(words("Its safety"))
        self.backup = Text("", Type.BODY, wrap=True)
        column.addWidget(self.backup)
        self.back_up = Button(words("Back up now"), icon="floppy-disk")
        self.back_up.clicked.connect(self.backup_wanted)
        self.check = Button(words("Check database and audit"), icon="shield-check")
        self.check.clicked.connect(self.check_wanted)
        column.addLayout(_row(self.back_up, self.check))
        self.told = Notice(NoticeKind.OK, "")
        self.told.setVisible(False)
        column.addWidget(self.told)
        return section

    def _give_pin(self) -> None:
        self.pin_chosen.emit(self.pin.text(), self.pin_again.text())

    def _give_passphrase(self) -> None:
        self.passphrase_changed.emit(self.old.text(), self.new.text(), self.new_again.text())


def _press(button: Button, act: Callable[[], object]) -> Callable[[], None]:
    """What a button does unless it gives a reason for doing nothing."""

    def press() -> None:
        if not button.reason():
            act()

    return press


def _section(title: str) -> tuple[QWidget, QVBoxLayout]:
    section = QWidget()
    column = spaced(QVBoxLayout(section), gap=12)
    column.addWidget(Text(title, Type.SECTION))
    return section, column


def _row(*parts: QWidget) -> Flow:
    row = spaced(Flow(), gap=8)
    for part in parts:
        row.addWidget(part)
    return row
