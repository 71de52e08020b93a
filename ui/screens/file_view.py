"""A file of a case, page by page, from memory: a picture, a PDF or a text. Of any other kind it says what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.screens.head_row import HeadRow
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import Button
from ui.widgets.image_view import ImageView
from ui.widgets.keys import bind, on_key
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.panel import Panel
from ui.widgets.text import Text


class FileView(Panel):
    """`left` tells that the officer goes back, `page_asked` carries a page, counted from 0."""

    left = Signal()
    page_asked = Signal(int)
    copy_asked = Signal()

    def __init__(self, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._words = words
        self._title = ""
        self._page = 0
        self._name = Text("", Type.STRONG, wrap=True)
        self._place = Text("", Type.BODY, "text2")
        self._back = Button(words("Back to the case"), icon="arrow-left", key="Esc", compact=True)
        self._before = act_button(words, "page-before", icon=False, compact=True)
        self._next = act_button(words, "next-page", icon=False, compact=True)
        self.copy = act_button(words, "save-file", compact=True)
        head = Panel("sunken", "b")
        acts = [self._before, self._next, self.copy, self._back]
        spaced(QVBoxLayout(head), pad=(GUTTER, 8, GUTTER, 8)).addWidget(
            HeadRow([self._name, self._place], acts)
        )
        self.picture = ImageView()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self._said = Notice(NoticeKind.WARN, "")
        self._bodies = QStackedWidget()
        room = QWidget()
        inner = spaced(QVBoxLayout(room), pad=(GUTTER, GUTTER, GUTTER, GUTTER))
        inner.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(room)
        nothing = QWidget()
        self._bodies.addWidget(self._scroll)
        self._bodies.addWidget(self.text)
        self._bodies.addWidget(nothing)
        column = spaced(QVBoxLayout(self))
        column.addWidget(head)
        column.addWidget(self._said)
        column.addWidget(self._bodies, 1)
        self._said.setVisible(False)
        self._back.clicked.connect(self.left)
        self._before.clicked.connect(lambda: self.page_asked.emit(self._page - 1))
        self._next.clicked.connect(lambda: self.page_asked.emit(self._page + 1))
        self.copy.clicked.connect(self.copy_asked)
        on_key(self, "Esc", self._back.click)
        bind(self, "page-before", self._before.click)
        bind(self, "next-page", self._next.click)

    def begin(self, title: str, sentence: str, no_copy: str) -> None:
        """A file is to be shown; until something is drawn of it only the sentence stands there."""
        self.clear()
        self._title = title
        self._name.setText(title)
        self.copy.set_reason(no_copy)
        self._say(sentence)
        self._turn(0, 1)
        self._bodies.setCurrentIndex(2)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_image(self, image: QImage, page: int, pages: int) -> None:
        """Show one page of several, or the picture that the file is."""
        moved = self._bodies.currentIndex() != 0
        self._say("")
        self._turn(page, pages)
        self.picture.show_image(
            self._title if pages == 1 else f"{self._title}, {self._where()}",
            image,
        )
        self._scroll.verticalScrollBar().setValue(0)
        self._bodies.setCurrentIndex(0)
        if moved:
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text(self, text: str, sentence: str) -> None:
        """Show a text; the sentence says what is left out, if anything is."""
        self._say(sentence)
        self.text.setAccessibleName(self._title)
        self.text.setPlainText(text)
        self._bodies.setCurrentIndex(1)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_only(self, sentence: str) -> None:
        """Say why nothing of the file is shown."""
        self._say(sentence)
        self._bodies.setCurrentIndex(2)
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Let go of the file."""
        self.picture.clear()
        self.text.clear()

    def _say(self, sentence: str) -> None:
        self._said.set_words(sentence)
        self._said.setVisible(bool(sentence))

    def _turn(self, page: int, pages: int) -> None:
        self._page = page
        self._pages = pages
        for button in (self._before, self._next):
            button.setVisible(pages > 1)
        self._place.setText(self._where() if pages > 1 else "")
        self._place.setVisible(pages > 1)

    def _where(self) -> str:
        return self._words("Page {page} of {pages}", page=self._page + 1, pages=self._pages)
