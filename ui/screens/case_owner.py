"""Whose a case is: giving it to another team, and letting its own team alone see it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.keymap import key_shown
from ui.models.case_looks import OwnerLook
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choices import Choice, KeyChoices
from ui.widgets.flow import Flow
from ui.widgets.keys import bind, on_key
from ui.widgets.panel import Panel
from ui.widgets.text import Text

_KEYS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class CaseOwner(Panel):
    """Folded until it is asked for, and `folded` again. `given` carries a team; `restricted` and `lifted` nothing."""

    given = Signal(str)
    restricted = Signal()
    lifted = Signal()
    folded = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("surface", "b", parent=parent)
        self._words = words
        self._look: OwnerLook | None = None
        self._teams: KeyChoices | None = None
        self._room = spaced(QVBoxLayout(), gap=0)
        self._give = Button(
            words("Give to the team"), ButtonKind.PRIMARY, key=key_shown("finish"), compact=True
        )
        self._alone = Button("", icon="lock-key", key=key_shown("restrict"), compact=True)
        back = Button(words("Leave it"), key="Esc", compact=True)
        acts = spaced(Flow(), gap=8)
        for button in (self._give, self._alone, back):
            acts.addWidget(button)
        column = spaced(QVBoxLayout(self), gap=8, pad=(GUTTER, 10, GUTTER, 10))
        column.addWidget(Text(words("Which team shall have this case?"), Type.HEAD, "text2"))
        column.addLayout(self._room)
        column.addLayout(acts)
        self._give.clicked.connect(self._give_away)
        self._alone.clicked.connect(self._change_restriction)
        back.clicked.connect(self.fold)
        bind(self, "finish", self._give.click)
        bind(self, "restrict", self._alone.click)
        on_key(self, "Esc", self.fold)
        self.setVisible(False)

    def show_owner(self, look: OwnerLook) -> None:
        """Show who may be given the case; what was being chosen is chosen anew if that has changed."""
        if look == self._look:
            return
        self._look = look
        words = self._words
        if self._teams is not None:
            self._room.removeWidget(self._teams)
            self._teams.deleteLater()
        self._teams = KeyChoices(
            words("Which team shall have this case?"),
            [Choice(id, name, key) for (id, name), key in zip(look.teams, _KEYS, strict=False)],
        )
        self._teams.chosen.connect(lambda _: self._give.set_reason(look.why_not))
        self._room.addWidget(self._teams)
        self._give.set_reason(look.why_not or words("Choose a team first"))
        self._alone.set_label(
            words("Lift the restriction") if look.restricted else words("Restrict to {team}", team=look.team)
        )
        self._alone.set_reason(look.why_not_alone)

    def unfold(self) -> None:
        """Ask which team."""
        if self._teams is not None:
            self.setVisible(True)
            self._teams.focus_first()

    def fold(self) -> None:
        """Leave it as it is."""
        if self.isVisible():
            self.setVisible(False)
            self.folded.emit()

    def _give_away(self) -> None:
        if self._teams is not None and (team := self._teams.now()):
            self.fold()
            self.given.emit(team)

    def _change_restriction(self) -> None:
        if self._look is not None:
            self.fold()
            (self.lifted if self._look.restricted else self.restricted).emit()
