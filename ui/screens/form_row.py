"""One row of a form that is filled in on the phone: its state and title, what is asked, and what to say beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.models.form_look import SettledLook
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Line
from ui.widgets.flow import Flow
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.panel import Panel
from ui.widgets.picture import Picture
from ui.widgets.say import SayBox
from ui.widgets.text import Text

_TURN = 640
_TITLE = 80
_SAY_SHARE = 32


class Turning(QWidget):
    """Puts its parts side by side, or below each other where it is narrower than `turn` pixels at 100 %."""

    def __init__(self, turn: int = _TURN) -> None:
        super().__init__()
        self._turn = turn
        self.parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_columns(self, asked: QWidget, said: QWidget) -> None:
        """Add what is asked and what is said, in the same shares in every row of a form."""
        for panel, share in ((asked, 100 - _SAY_SHARE), (said, _SAY_SHARE)):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            panel.setSizePolicy(policy)
            self.parts.addWidget(panel, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < theme().letter(self._turn)
        way = QBoxLayout.Direction
        wanted = way.TopToBottom if narrow else way.LeftToRight
        if self.parts.direction() != wanted:
            self.parts.setDirection(wanted)
        super().resizeEvent(event)


class FormRow(Turning):
    """`body` takes the parts that are filled in. The row is lit while the focus is in it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        spaced(self.parts)
        self._done = self._lit = False
        self._say = self._stop = ""
        self._mark = Picture("circle", colour="text3")
        self._title = Text(title, Type.STRONG, wrap=True)
        self.body = spaced(QVBoxLayout(), gap=6)
        left = Panel("surface", "b")
        row = spaced(QHBoxLayout(left), gap=12, pad=(GUTTER, 10, GUTTER, 10))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        body = spaced(QVBoxLayout())
        body.addLayout(self.body)
        body.addStretch(1)
        row.addLayout(body, 1)
        right = Panel("sunken", "lb")
        say = spaced(QHBoxLayout(right), gap=8, pad=(GUTTER, 10, GUTTER, 10))
        self._quiet_mark = Picture("check", colour="text2")
        self._quiet = Text("", Type.BODY, "text2", wrap=True)
        self._box = SayBox()
        top = Qt.AlignmentFlag.AlignTop
        say.addWidget(self._quiet_mark, 0, top)
        say.addWidget(self._quiet, 1, top)
        say.addWidget(self._box, 1, top)
        self.add_columns(left, right)
        self._dress()
        self._show()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_state(self, *, done: bool, say: str, stop: str = "") -> None:
        """Whether it is answered, the sentence to say, and a rule to stop by that stands in its place."""
        if (self._done, self._say, self._stop) != (done, say, stop):
            self._done, self._say, self._stop = done, say, stop
            self._show()

    def set_lit(self, lit: bool) -> None:
        """Light the row that is present; its sentence becomes the largest."""
        if self._lit != lit:
            self._lit = lit
            self._show()

    def lit(self) -> bool:
        return self._lit

    def spoken(self) -> str:
        """The sentence or rule that stands beside the question."""
        return self._stop or self._say

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        self._title.setFixedWidth(max(theme().letter(_TITLE), self._title.minimumSizeHint().width()))

    def _show(self) -> None:
        if self._done:
            self._mark.set_picture("check-circle-fill", "ok")
        else:
            self._mark.set_picture(
                *(("arrow-circle-right-fill", "accent") if self._lit else ("circle", "text3"))
            )
        boxed = self._lit and not self._stop
        self._box.setVisible(boxed and bool(self._say))
        self._quiet.setVisible(not boxed)
        self._quiet_mark.setVisible(not boxed and (self._done or bool(self._stop)))
        self._quiet_mark.set_picture(*(("prohibit", "danger") if self._stop else ("check", "text2")))
        self._quiet.set_colour("danger" if self._stop else "text2")
        self._quiet.setText(self.spoken())
        self._box.set_sentence(self._say)


class Settled(QWidget):
    """A section that is answered: two lines, a warning if there is one, and the way back to change it."""

    change_asked = Signal()

    def __init__(self, change: str, what: str) -> None:
        super().__init__()
        self._icon = Picture("user")
        self._head = Text("", Type.BODY, weight=500, wrap=True)
        self._beside = Text("", Type.BODY, "text2", wrap=True)
        self._below = Text("", Type.SECONDARY, "text2", wrap=True)
        self._warning = Notice(NoticeKind.DANGER, "", icon="warning-octagon-fill")
        self._warning.hide()
        self.change = Button(change, ButtonKind.LINK)
        self.change.setAccessibleName(f"{change}: {what}")
        self.change.clicked.connect(self.change_asked)
        words = spaced(Flow(), gap=8)
        words.addWidget(self._icon)
        words.addWidget(self._head)
        words.addWidget(self._beside)
        top = spaced(QHBoxLayout(), gap=8)
        top.addLayout(words, 1)
        top.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        told = spaced(QVBoxLayout(), gap=2)
        told.addLayout(top)
        told.addWidget(self._below)
        column = spaced(QVBoxLayout(self), gap=8)
        column.addLayout(told)
        column.addWidget(self._warning)

    def show_settled(self, look: SettledLook) -> None:
        self._icon.setVisible(bool(look.icon))
        if look.icon:
            self._icon.set_picture(look.icon, "text2")
        for text, words in ((self._head, look.head), (self._beside, look.beside), (self._below, look.below)):
            text.setText(words)
            text.setVisible(bool(words))
        self._warning.set_words(look.warning)
        self._warning.setVisible(bool(look.warning))


class ReadLine(QWidget):
    """A short field with what was understood of it at its right, or what is wrong with it."""

    typed = Signal(str)

    def __init__(self, name: str, *, placeholder: str = "", width: int = 200) -> None:
        super().__init__()
        self._width = width
        self.line = Line(name, placeholder=placeholder)
        self.setFocusProxy(self.line)
        self._arrow = Picture("arrow-right")
        self._read = Text("", Type.BODY, weight=500, wrap=True)
        row = spaced(Flow(self), gap=10)
        row.addWidget(self.line)
        row.addWidget(self._arrow)
        row.addWidget(self._read)
        self.line.textChanged.connect(self.typed)
        self._dress()
        self.show_read("", "", "")

    def show_read(self, typed: str, read: str, wrong: str) -> None:
        """The text, what it was understood as, and what is wrong while the field is left."""
        if typed != self.line.text():
            self.line.setText(typed)
        self._read.setText(wrong or read)
        self._read.set_colour("danger" if wrong else "text")
        self._arrow.set_picture(*(("x-circle-fill", "danger") if wrong else ("arrow-right", "text2")))
        self._arrow.setVisible(bool(wrong or read))
        self.line.set_wrong(bool(wrong))
        self.line.setAccessibleDescription(wrong or read)

    def read(self) -> str:
        return self._read.text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        self.line.setFixedWidth(theme().letter(self._width))
