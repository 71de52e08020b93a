"""One field with its answers side by side: before, theirs, mine, and a third that is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.keymap import key_shown
from ui.models.conflict_looks import EDITED, MINE, THEIRS, FieldLook, SideLook
from ui.theme.current import colours, theme
from ui.theme.draw import draw_box
from ui.theme.spacing import spaced
from ui.theme.tokens import RADIUS_CONTROL, Type
from ui.widgets.act_button import act_button
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Line
from ui.widgets.flow import Flow
from ui.widgets.note_field import NoteField
from ui.widgets.text import Text

_NARROW = 560
"""Narrower than this, divided by the text size, the answers stand below each other."""


class ConflictCard(QWidget):
    """`kept` carries "theirs" or "mine"; `entered` that the focus has come into the card."""

    entered = Signal()
    kept = Signal(str)
    edit_asked = Signal()
    typed = Signal(str)
    finished = Signal()

    def __init__(self, words: Words, look: FieldLook, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._look = words, look
        self._remark = Text("", Type.SECONDARY, "text2", wrap=True)
        self.edit = act_button(words, "third", ButtonKind.LINK, icon=False)
        self.edit.clicked.connect(self.edit_asked)
        head = spaced(QHBoxLayout(), gap=8)
        names = spaced(Flow(), gap=8)
        names.addWidget(Text(look.label, Type.STRONG, wrap=True))
        names.addWidget(self._remark)
        head.addLayout(names, 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        self._before = _Side(words, dashed=True) if look.before is not None else None
        self.theirs = _Side(words, words("Keep theirs"), words("Theirs stands"), key_shown("theirs"))
        self.mine = _Side(words, words("Keep mine"), words("Mine stands"), key_shown("mine"))
        self.theirs.kept.connect(lambda: self.kept.emit(THEIRS))
        self.mine.kept.connect(lambda: self.kept.emit(MINE))
        self._sides = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), gap=10)
        if self._before is not None:
            self._sides.addWidget(self._before, 3)
        self._sides.addWidget(self.theirs, 4)
        self._sides.addWidget(self.mine, 4)
        name = words("{field}: a third answer", field=look.label)
        self.line: Line | NoteField = NoteField(name, lines=3) if look.long else Line(name)
        self._line_head = Text(words("A third answer"), Type.HEAD, "text2", wrap=True)
        if isinstance(self.line, NoteField):
            self.line.changed.connect(self._typed)
        else:
            self.line.textEdited.connect(self._typed)
            self.line.returnPressed.connect(self.finished)
        column = spaced(QVBoxLayout(self), gap=8, pad=(12, 10, 12, 12))
        column.addLayout(head)
        column.addLayout(self._sides)
        column.addWidget(self._line_head)
        column.addWidget(self.line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in (self.edit, self.theirs.button, self.mine.button, self.line):
            if part is not None:
                part.installEventFilter(self)
        self.show_look(look)

    def look(self) -> FieldLook:
        return self._look

    def show_look(self, look: FieldLook) -> None:
        """Show the same field as it stands now."""
        self._look = look
        self._remark.setText(look.remark)
        if self._before is not None and look.before is not None:
            self._before.show_side(look.before, chosen=False)
        self.theirs.show_side(look.theirs, chosen=look.choice == THEIRS)
        self.mine.show_side(look.mine, chosen=look.choice == MINE)
        self.edit.set_reason(look.edit_off)
        edited = look.choice == EDITED
        self._line_head.setVisible(edited)
        self.line.setVisible(edited)
        self.setAccessibleName(self._spoken(look))
        self.update()

    def start_editing(self) -> None:
        """Put the cursor at the end of the third answer."""
        if isinstance(self.line, NoteField):
            self.line.set_text(self._look.edited)
            self.line.moveCursor(self.line.textCursor().MoveOperation.End)
        else:
            self.line.setText(self._look.edited)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_editing(self) -> bool:
        return self.line.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self._look.in_hand:
            self.entered.emit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: object) -> None:
        self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        direction = QBoxLayout.Direction
        narrow = self.width() < _NARROW * theme().factor
        self._sides.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look.in_hand:
            c = colours()
            painter = QPainter(self)
            draw_box(painter, self.rect(), c.tint, c.accent, RADIUS_CONTROL, width=2)
            painter.end()

    def _typed(self, text: str) -> None:
        if self.line.isVisible():
            self.typed.emit(text)

    def _spoken(self, look: FieldLook) -> str:
        sides = [side for side in (look.before, look.theirs, look.mine) if side is not None]
        told = [f"{side.head}, {side.detail}: {side.text}".replace(", :", ":") for side in sides]
        chosen = {
            THEIRS: self._words("Theirs stands"),
            MINE: self._words("Mine stands"),
            EDITED: self._words("A third answer"),
        }.get(look.choice, self._words("Nothing chosen yet"))
        return ". ".join([look.label, look.remark, *told, chosen])


class _Side(QWidget):
    kept = Signal()

    def __init__(
        self, words: Words, keep: str = "", kept_words: str = "", key: str = "", *, dashed: bool = False
    ) -> None:
        super().__init__()
        self._keep, self._kept_words, self._dashed, self._chosen = keep, kept_words, dashed, False
        self._head = Text("", Type.HEAD, wrap=True)
        self._detail = Text("", Type.KEY, "text2", wrap=True)
        self._text = Text("", Type.BODY, "text2" if dashed else "text", wrap=True)
        self._off = Text("", Type.SECONDARY, "text2", wrap=True)
        self.button = Button(keep, key=key, compact=True) if keep else None
        column = spaced(QVBoxLayout(self), gap=4, pad=(12, 10, 12, 10))
        column.addWidget(self._head)
        column.addWidget(self._detail)
        column.addSpacing(theme().space(4))
        column.addWidget(self._text)
        column.addStretch(1)
        column.addWidget(self._off)
        if self.button is not None:
            column.addSpacing(theme().space(6))
            column.addWidget(self.button)
            self.button.clicked.connect(self.kept)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_side(self, look: SideLook, *, chosen: bool) -> None:
        self._chosen = chosen
        self._head.setText(look.head)
        self._detail.setText(look.detail)
        self._detail.setVisible(bool(look.detail))
        self._text.setText(look.text or "–")
        self._text.set_marked([(span.start, span.length) for span in look.marked])
        self._off.setText(look.off)
        self._off.setVisible(bool(look.off))
        if self.button is not None:
            self.button.set_label(
                self._kept_words if chosen else self._keep, "check-circle-fill" if chosen else ""
            )
            self.button.set_reason(look.off)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        if self._dashed:
            draw_box(painter, self.rect(), c.sunken, c.border, RADIUS_CONTROL, dashed=True)
        elif self._chosen:
            draw_box(painter, self.rect(), c.surface, c.accent, RADIUS_CONTROL, width=3)
        else:
            draw_box(painter, self.rect(), c.surface, c.border, RADIUS_CONTROL)
        painter.end()
