"""A letter on a case: what goes into it, its pages as they will be printed, and the checks before it is final."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from caseapp.texts import Words
from ui.models.letter_look import FiledLook, LetterLook, PageLook
from ui.screens.letter_parts import Checks, Content, Pages
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.keys import bind
from ui.widgets.rule import Rule
from ui.widgets.text import Text

_TWO, _THREE = 620, 1040
"""Pixels at 100 % from which there is room for so many columns."""
_SHARES = {1: (1, 0, 0), 2: (42, 58, 0), 3: (29, 47, 24)}
_NO_LIMIT = 16_777_215


class LetterScreen(QWidget):
    """Shows a letter and says what the officer did with it. `copy_chosen` carries a path."""

    template_chosen = Signal(str)
    field_typed = Signal(str, str)
    language_chosen = Signal(str)
    final_asked = Signal()
    print_asked = Signal()
    copy_chosen = Signal(str)

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content, self.pages, self.checks = Content(words), Pages(words), Checks(words)
        self._begun = False
        page = QWidget()
        self._grid = spaced(QGridLayout(page))
        for part in (self.content, self.pages, self.checks):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
        self._rule = Rule()
        self._columns = 0
        self._arrange(3)
        self._wait = Text(words("The letter is being set…"), Type.BODY, "text2")
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea()
        self._scroll.hide()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        column = spaced(QVBoxLayout(self))
        column.addWidget(self._wait, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._scroll, 1)
        self.content.template_chosen.connect(self.template_chosen)
        self.content.field_typed.connect(self.field_typed)
        self.content.language_chosen.connect(self.language_chosen)
        self.checks.final_asked.connect(self.final_asked)
        self.checks.print_asked.connect(self.print_asked)
        self.checks.copy_chosen.connect(self.copy_chosen)
        bind(self, "final", self.checks.press_final)
        bind(self, "print", self.checks.press_print)
        bind(self, "next-missing", self.content.next_field)
        bind(self, "next-page", lambda: self.pages.turn(1))
        bind(self, "page-before", lambda: self.pages.turn(-1))

    def show_letter(self, look: LetterLook) -> None:
        """The letter while it is being made."""
        self.content.show_content(look)
        self.checks.show_checks(look)
        if not self._begun:
            self._begun = True
            self._wait.hide()
            self._scroll.show()
            self.focus_first()

    def show_pages(self, look: PageLook) -> None:
        """Its pages, drafted or filed."""
        self.pages.show_pages(look)

    def show_filed(self, look: FiledLook) -> None:
        """It is filed: nothing of it can be changed any more."""
        focus = QApplication.focusWidget()
        here = focus is not None and self.isAncestorOf(focus)
        self.checks.show_filed(look)
        self.content.setEnabled(False)
        if here:
            next_act = self.checks.copy if self.checks.print.reason() else self.checks.print
            next_act.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the cursor where there is something to do."""
        self.content.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        columns = 1 if width < theme().letter(_TWO) else 2 if width < theme().letter(_THREE) else 3
        self._arrange(columns)
        room = event.size().height() - theme().letter(80)
        self.pages.preview.setMaximumHeight(max(room, 200) if columns > 1 else _NO_LIMIT)

    def _arrange(self, columns: int) -> None:
        """Three columns where there is room; beside a call the checks go below what is filled in."""
        if columns == self._columns:
            return
        self._columns = columns
        grid = self._grid
        places: dict[int, dict[QWidget, tuple[int, int, int, int]]] = {
            3: {self.content: (0, 0, 1, 1), self.pages: (0, 1, 1, 1), self.checks: (0, 2, 1, 1)},
            2: {
                self.content: (0, 0, 1, 1),
                self._rule: (1, 0, 1, 1),
                self.checks: (2, 0, 1, 1),
                self.pages: (0, 1, 3, 1),
            },
            1: {self.content: (0, 0, 1, 1), self.pages: (1, 0, 1, 1), self.checks: (2, 0, 1, 1)},
        }
        for part, place in places[columns].items():
            grid.removeWidget(part)
            grid.addWidget(part, *place)
        self._rule.setVisible(columns == 2)  # last: without a parent it would flash as a window
        for column, share in enumerate(_SHARES[columns]):
            grid.setColumnStretch(column, share)
        grid.setRowStretch(0, 1 if columns == 3 else 0)
        grid.setRowStretch(2, 0 if columns == 3 else 1)
