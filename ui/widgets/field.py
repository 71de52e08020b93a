"""Fields of one line: the line itself, and the field with its label and the sentence beside or below it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import RIGHT, draw_icon, draw_text, icon_box, text_width
from ui.theme.fonts import font
from ui.theme.spacing import spaced
from ui.theme.tokens import COMPACT, CONTROL, ICON, Type
from ui.widgets.announce import announce
from ui.widgets.picture import Picture
from ui.widgets.text import Text


class Line(QLineEdit):
    """A line to type in, with an icon at its start and a hint such as "Ctrl+K" at its end."""

    def __init__(
        self,
        name: str,
        *,
        placeholder: str = "",
        icon: str = "",
        hint: str = "",
        password: bool = False,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._hint, self._compact = icon, hint, compact
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if password:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self._dress()

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        self._dress()

    def set_wrong(self, wrong: bool) -> None:
        """Show or take away the thick danger line."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        t = theme()
        return QSize(t.letter(150), t.box(COMPACT, 18) if self._compact else t.box(CONTROL))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().letter(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme().space(10)
        inner = self.rect().adjusted(side, 0, -side, 0)
        painter = QPainter(self)
        if self._icon:
            draw_icon(painter, icon_box(inner, ICON), self._icon, colours().text2)
        draw_text(painter, inner, self._hint, font(Type.KEY), colours().text3, RIGHT)
        painter.end()

    def _dress(self) -> None:
        t = theme()
        self.setFont(font(Type.SECONDARY if self._compact else Type.BODY))
        left = t.letter(ICON) + t.space(8) if self._icon else 0
        right = text_width(font(Type.KEY), self._hint) + t.space(8) if self._hint else 0
        self.setTextMargins(left, 0, right, 0)
        self.updateGeometry()
        self.update()


class Field(QWidget):
    """A line with a visible label above it (or at its left) and room for one sentence below or beside it.

    The sentence says what is wrong, what is right, or helps; only one stands at a time.
    """

    changed = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(
        self,
        label: str,
        *,
        placeholder: str = "",
        icon: str = "",
        hint: str = "",
        password: bool = False,
        label_width: int = 0,
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`label_width` over 0 puts the label at the left; `beside` puts the sentence at the right."""
        super().__init__(parent)
        self.line = Line(label, placeholder=placeholder, icon=icon, hint=hint, password=password)
        self.setFocusProxy(self.line)
        self._label_width = label_width
        self._label = Text(
            label, Type.BODY if label_width else Type.HEAD, "text" if label_width else "text2", wrap=True
        )
        self._mark = Picture("info", colour="text2", size=14)
        self._sentence = Text("", Type.SECONDARY, "text2", wrap=not beside)
        self._help = ""
        below = spaced(QHBoxLayout(), gap=6)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._sentence, 1)
        grid = spaced(QGridLayout(self), gap=4)
        row, column = (0, 1) if label_width else (1, 0)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self.line, row, column)
        grid.addLayout(below, row if beside else row + 1, column + 1 if beside else column)
        grid.setColumnStretch(column, 1)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.line.editingFinished.connect(self.left)
        self._show("", "", "text2")
        self._dress()

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put text in; leaves cursor and undo alone when nothing differs."""
        if text != self.line.text():
            self.line.setText(text)

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.line.setAccessibleName(label)

    def set_help(self, sentence: str) -> None:
        """The sentence that stands while nothing is wrong."""
        self._help = sentence
        if not self.line.property("wrong"):
            self._show("", sentence, "text2")

    def set_wrong(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence clears it."""
        if sentence:
            self._show("x-circle-fill", sentence, "danger")
            announce(self.line, sentence)
        else:
            self._show("", self._help, "text2")
        self.line.set_wrong(bool(sentence))

    def set_right(self, sentence: str) -> None:
        """Say what is right, such as a password that is long enough."""
        self.line.set_wrong(False)
        self._show("check", sentence, "ok")

    def set_warning(self, sentence: str) -> None:
        """Warn without refusing."""
        self.line.set_wrong(False)
        self._show("warning-fill", sentence, "warn")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        if self._label_width:
            self._label.setFixedWidth(
                max(theme().space(self._label_width), self._label.minimumSizeHint().width())
            )

    def _show(self, icon: str, sentence: str, colour: str) -> None:
        self._mark.setVisible(bool(icon))
        if icon:
            self._mark.set_picture(icon, colour)
        self._sentence.set_colour(colour)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
