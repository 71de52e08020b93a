"""A field of several lines for notes. It takes and gives plain text only, whatever is pasted."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.theme.current import theme
from ui.theme.fonts import font, line_height
from ui.theme.tokens import Type
from ui.widgets.given import given_in, is_given


class NoteField(QPlainTextEdit):
    """A note of `lines` visible lines; Tab moves on instead of being typed.

    With `takes_files` a file or picture that is pasted is no part of the note: `given` carries it as `given_in` has
    it, and what is dragged is left to the page.
    """

    changed = Signal(str)
    given = Signal(list)

    def __init__(
        self,
        name: str,
        *,
        placeholder: str = "",
        lines: int = 3,
        takes_files: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._takes_files = takes_files
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()
        self.textChanged.connect(lambda: self.changed.emit(self.toPlainText()))

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Put text in; leaves cursor and undo alone when nothing differs."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def set_wrong(self, wrong: bool) -> None:
        """Show or take away the thick danger line."""
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return self._is_for_page(source) or super().canInsertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_for_page(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._is_for_page(source):
            self.given.emit(given_in(source))
            return
        plain = QMimeData()
        plain.setText(source.text())
        super().insertFromMimeData(plain)

    def _is_for_page(self, mime: QMimeData) -> bool:
        """Words are words, also where a picture of them comes along; the name of a file is none."""
        return self._takes_files and is_given(mime) and (mime.hasUrls() or not mime.hasText())

    def _dress(self) -> None:
        self.setFont(font(Type.BODY))
        self.viewport().setFont(font(Type.BODY))  # Qt draws the placeholder in it, and does not pass it on

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        t = theme()
        line = max(QFontMetrics(self.font()).lineSpacing(), line_height(Type.BODY))
        return QSize(t.letter(200), self._lines * line + t.space(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().letter(100), self.sizeHint().height())
