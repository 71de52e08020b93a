"""A letter on a case: what goes into it, its pages as they will be printed, and the checks before it is final."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.letter_look import FiledLook, LetterLook, PageLook
from ui.screens.form_row import Turning
from ui.screens.letter_parts import Checks, Content, Pages
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.keys import on_key
from ui.widgets.text import Text

_TURN = 780
_SHARES = (32, 45, 23)
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
        page = Turning(_TURN)
        spaced(page.parts)
        for part, share in zip((self.content, self.pages, self.checks), _SHARES, strict=True):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
            page.parts.addWidget(part, share)
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
        on_key(self, "Ctrl+Return", self.checks.press_final)
        on_key(self, "Ctrl+Enter", self.checks.press_final)
        on_key(self, "Ctrl+P", self.checks.press_print)
        on_key(self, "F4", self.content.next_field)
        on_key(self, "PgDown", lambda: self.pages.turn(1))
        on_key(self, "PgUp", lambda: self.pages.turn(-1))

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
            self.checks.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the cursor where there is something to do."""
        self.content.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= theme().letter(_TURN)
        room = event.size().height() - theme().letter(80)
        self.pages.preview.setMaximumHeight(max(room, 200) if wide else _NO_LIMIT)
