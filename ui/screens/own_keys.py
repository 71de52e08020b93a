"""Keys: every act with its key, and the line in which another is pressed for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.key_looks import KeyLook
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import Flow
from ui.widgets.key_catch import KeyCatch
from ui.widgets.panel import Heading, Panel
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.text import Text

_WIDE = 640


class OwnKeysScreen(Panel):
    """`change_asked` carries the id of an act, `caught` a key that was pressed."""

    change_asked = Signal(str)
    caught = Signal(str)
    kept = Signal()
    given_back = Signal()
    all_given_back = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        self._buttons: dict[str, Button] = {}
        self._asked = ""
        self.heading = Heading(words("Keys"), height=44, large=True, fill="surface")
        self.all_back = Button(words("All as delivered"), compact=True)
        self.all_back.clicked.connect(self.all_given_back)
        self.heading.tail.addStretch(1)
        self.heading.tail.addWidget(self.all_back)
        page = QWidget()
        self._parts = spaced(QVBoxLayout(page), gap=24, pad=(GUTTER, 16, GUTTER, 24))
        self.asking = self._make_asking()
        column = spaced(QVBoxLayout(self))
        column.addWidget(self.heading)
        column.addWidget(ScrollPage(page), 1)
        column.addWidget(self.asking)

    def show_keys(self, parts: Sequence[tuple[str, Sequence[KeyLook]]], *, any_own: bool) -> None:
        """Show all acts under the places where they work."""
        for head, looks in parts:
            self._parts.addWidget(self._part(head, looks))
        self._parts.addStretch(1)
        self.all_back.set_reason("" if any_own else self._words("All keys are as delivered."))
        self.setFocusProxy(next(iter(self._buttons.values())))

    def ask(self, id: str, words: str) -> None:
        """Wait for the new key of an act."""
        self._asked = id
        self._about.setText(self._words("The new key of “{act}”", act=words))
        self.line.setText("")
        self.show_problem("")
        self.asking.setVisible(True)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, sentence: str) -> None:
        """Say why the key cannot be taken; an empty sentence says that it can."""
        self.line.set_wrong(bool(sentence))
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            announce(self.line, sentence)

    def _part(self, head: str, looks: Sequence[KeyLook]) -> QWidget:
        part = QWidget()
        part.setMaximumWidth(theme().letter(_WIDE))
        rows = spaced(QGridLayout(part), gap=8)
        rows.addWidget(Text(head, Type.SECTION), 0, 0, 1, 2)
        for row, look in enumerate(looks, start=1):
            button = Button(look.key, compact=True)
            button.setAccessibleName(self._words("{act}: {key}, change it", act=look.words, key=look.key))
            button.clicked.connect(partial(self.change_asked.emit, look.id))
            self._buttons[look.id] = button
            rows.addWidget(Text(look.words, wrap=True), row, 0)
            rows.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
            if look.own:
                rows.addWidget(Text(self._words("your own"), Type.SECONDARY, "text2"), row, 2)
        rows.setColumnStretch(0, 3)
        rows.setColumnStretch(1, 1)
        rows.setColumnStretch(2, 1)
        # Only a row asks its parts how high they are in the width that they may have at most.
        whole = QWidget()
        beside = spaced(QHBoxLayout(whole))
        beside.addWidget(part, 1)
        beside.addStretch()
        return whole

    def _make_asking(self) -> QWidget:
        words = self._words
        asking = Panel("sunken", "t")
        column = spaced(QVBoxLayout(asking), gap=8, pad=(GUTTER, 12, GUTTER, 12))
        self._about = Text("", Type.STRONG, wrap=True)
        self.line = KeyCatch(words("The new key"), placeholder=words("Press it now"))
        self.line.setMaximumWidth(theme().letter(240))
        self._problem = Text("", Type.SECONDARY, "danger", wrap=True)
        keep = Button(words("Keep"), ButtonKind.PRIMARY, key="Enter", compact=True)
        back = Button(words("As delivered"), compact=True)
        leave = Button(words("Leave it"), key="Esc", compact=True)
        for signal, act in (
            (self.line.caught, self.caught.emit),
            (self.line.kept, self.kept.emit),
            (keep.clicked, self.kept.emit),
            (back.clicked, self.given_back.emit),
            (self.line.left, self._leave),
            (leave.clicked, self._leave),
        ):
            signal.connect(act)
        acts = spaced(Flow(), gap=8)
        for button in (keep, back, leave):
            acts.addWidget(button)
        line = spaced(QHBoxLayout(), gap=12)
        line.addWidget(self.line, 1)
        line.addWidget(self._problem, 2)
        column.addWidget(self._about)
        column.addLayout(line)
        column.addLayout(acts)
        asking.setVisible(False)
        return asking

    def _leave(self) -> None:
        self.asking.setVisible(False)
        self._buttons[self._asked].setFocus(Qt.FocusReason.OtherFocusReason)
