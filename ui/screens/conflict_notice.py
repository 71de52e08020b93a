"""Says on a person or a case that two answers wait for this officer's choice, and leads there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.texts import Words
from ui.theme.spacing import spaced
from ui.widgets.act_button import act_button
from ui.widgets.flow import Flow
from ui.widgets.notice import Notice, NoticeKind


class ConflictNotice(Notice):
    """`asked` that the officer wants to choose; without words it is away."""

    asked = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(NoticeKind.WARN, "", icon="git-diff", parent=parent)
        self.choose = act_button(words, "choose", compact=True)
        self.choose.clicked.connect(self.asked)
        row = spaced(Flow(), gap=8)
        row.addWidget(self.choose)
        self.body.addLayout(row)
        self.setVisible(False)

    def show_conflict(self, sentence: str) -> None:
        """Show the sentence, or go away without one."""
        self.set_words(sentence)
        self.setVisible(bool(sentence))

    def press(self) -> None:
        """Its key: lead there if there is something to choose."""
        if self.isVisible():
            self.choose.click()
