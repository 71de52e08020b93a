"""Choices with a bare key each: boxes in a row, or lettered lines in columns. And the tick box."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import (
    LEFT,
    RIGHT,
    draw_box,
    draw_icon,
    draw_text,
    icon_box,
    slice_left,
    slice_right,
    text_width,
)
from ui.theme.focus import ring_outside
from ui.theme.fonts import font
from ui.theme.spacing import spaced
from ui.theme.style import draw_dot, draw_tick
from ui.theme.tokens import CONTROL, ICON, RADIUS_CONTROL, TARGET, Type
from ui.widgets.exclusive import Exclusive
from ui.widgets.flow import Flow
from ui.widgets.key_hint import draw_key, key_size

_NO_LIMIT = 16_777_215


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: what `chosen` will say, the words shown, its bare key, and a remark at the right."""

    key: str
    label: str
    hint: str = ""
    remark: str = ""


class _ChoiceSet(QWidget):
    """What both forms share. A bare key chooses only while the focus is within the set."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[Choice], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._choices = tuple(choices)
        self._exclusive = Exclusive(self)
        self._exclusive.chosen.connect(self.chosen)

    def now(self) -> str | None:
        return self._exclusive.now()

    def set_now(self, key: str | None) -> None:
        """Choose without a signal; None takes the choice away."""
        self._exclusive.set_now(key)

    def choose(self, key: str) -> None:
        """Choose as the officer would."""
        self._exclusive.choose(key)

    def focus_first(self) -> None:
        """Put the focus on the chosen answer, or on the first."""
        for button in self.findChildren(_ChoiceButton):
            if button.focusPolicy() & Qt.FocusPolicy.TabFocus:
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, text: str) -> bool:
        """Choose by a bare key; False when no answer has it."""
        for choice in self._choices:
            if choice.hint and choice.hint.casefold() == text.casefold():
                self._exclusive.choose(choice.key, focus=True)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if not (plain and event.text() and self.press(event.text())):
            super().keyPressEvent(event)


class Choices(_ChoiceSet):
    """Answers as boxes in rows, each with a round mark: "Rubbish 1", "Recycling 2"."""

    def __init__(self, name: str, choices: Sequence[Choice], *, parent: QWidget | None = None) -> None:
        super().__init__(name, choices, parent)
        row = spaced(Flow(self), gap=5)
        for choice in choices:
            button = _BoxedChoice(choice, self._exclusive)
            self._exclusive.add(choice.key, button)
            row.addWidget(button)


class KeyChoices(_ChoiceSet):
    """Answers as lines in columns, each behind its boxed letter; the chosen one bears a tick.

    Where there is no room for the columns wanted, there are fewer.
    """

    def __init__(
        self, name: str, choices: Sequence[Choice], *, columns: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, choices, parent)
        self._wanted, self._columns = columns, 0
        self._grid = spaced(QGridLayout(self), gap=4)
        self._lines: list[QWidget] = []
        for choice in choices:
            button = _LetteredChoice(choice, self._exclusive)
            self._exclusive.add(choice.key, button)
            self._lines.append(button)
        self._arrange(columns)

    def minimumSizeHint(self) -> QSize:
        least = max((line.minimumSizeHint().width() for line in self._lines), default=0)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        gap = self._grid.horizontalSpacing()
        fits = (event.size().width() + gap) // (self._widest() + gap)
        self._arrange(max(1, min(self._wanted, fits)))
        super().resizeEvent(event)

    def _widest(self) -> int:
        return max((line.sizeHint().width() for line in self._lines), default=0)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, line in enumerate(self._lines):
            self._grid.addWidget(line, place // columns, place % columns)
        for column in range(self._wanted):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class _ChoiceButton(QAbstractButton):
    def __init__(self, choice: Choice, exclusive: Exclusive) -> None:
        super().__init__()
        self._choice, self._exclusive = choice, exclusive
        self.setAccessibleName(choice.label)
        self.setAccessibleDescription(choice.remark)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        ring_outside(self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._exclusive.moved(self._choice.key, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class _BoxedChoice(_ChoiceButton):
    def __init__(self, choice: Choice, exclusive: Exclusive) -> None:
        super().__init__(choice, exclusive)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        t = theme()
        width = t.space(9) + t.letter(ICON) + t.space(7)
        width += text_width(font(Type.BODY, 600), self._choice.label) + t.space(12)
        if self._choice.hint:
            width += text_width(font(Type.KEY), self._choice.hint) + t.space(8)
        return QSize(width, t.box(CONTROL))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, t = colours(), theme()
        on = self.isChecked()
        fill = c.tint if on else c.press if self.isDown() else c.hover if self.underMouse() else c.surface
        painter = QPainter(self)
        draw_box(painter, self.rect(), fill, c.accent if on else c.border, RADIUS_CONTROL)
        rest = self.rect().adjusted(t.space(9), 0, -t.space(12), 0)
        box = icon_box(rest, ICON)
        draw_dot(painter, box, chosen=on)
        _, rest = slice_left(rest, box.width(), t.space(7))
        face = font(Type.BODY, 600 if on else 400)
        draw_text(painter, rest, self._choice.label, face, c.accent if on else c.text)
        draw_text(painter, rest, self._choice.hint, font(Type.KEY), c.text2, RIGHT)
        painter.end()


class _LetteredChoice(_ChoiceButton):
    """Its words take a second line where there is no room for one."""

    def __init__(self, choice: Choice, exclusive: Exclusive) -> None:
        super().__init__(choice, exclusive)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self._beside() + text_width(font(Type.BODY, 600), self._choice.label), theme().box(28))

    def minimumSizeHint(self) -> QSize:
        longest = max(text_width(font(Type.BODY, 600), word) for word in self._choice.label.split(" "))
        return QSize(self._beside() + longest, theme().box(28))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        t = theme()
        room = QRect(0, 0, width - self._beside(), _NO_LIMIT)
        metrics = QFontMetrics(font(Type.BODY, 600))
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._choice.label)
        return max(t.box(28), words.height() + t.space(4))

    def _beside(self) -> int:
        """The width of all but the words."""
        t = theme()
        width = t.space(4) + t.space(2)
        if self._choice.hint:
            width += key_size(self._choice.hint).width() + t.space(8)
        if self._choice.remark:
            width += text_width(font(Type.KEY), self._choice.remark) + t.space(8)
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        c, t = colours(), theme()
        on = self.isChecked()
        fill = c.tint if on else c.press if self.isDown() else c.hover if self.underMouse() else None
        painter = QPainter(self)
        if fill:
            draw_box(painter, self.rect(), fill, None, RADIUS_CONTROL)
        rest = self.rect().adjusted(t.space(4), 0, 0, 0)
        if self._choice.hint:
            size = key_size(self._choice.hint)
            cut, rest = slice_left(rest, size.width(), t.space(8))
            draw_key(painter, _centred(cut, size), self._choice.hint)
        spare = self.width() - self.sizeHint().width()
        if on and spare >= t.letter(14):
            box, rest = slice_right(rest.adjusted(0, 0, -t.space(6), 0), t.letter(14), t.space(4))
            draw_icon(painter, _centred(box, QSize(box.width(), box.width())), "check", c.accent)
        elif self._choice.remark:
            cut, rest = slice_right(rest, text_width(font(Type.KEY), self._choice.remark), t.space(8))
            draw_text(painter, cut, self._choice.remark, font(Type.KEY), c.text2)
        painter.setFont(font(Type.BODY, 600 if on else 400))
        painter.setPen(QColor(c.accent if on else c.text))
        painter.drawText(rest, LEFT | Qt.TextFlag.TextWordWrap, self._choice.label)
        painter.end()


class Tick(QAbstractButton):
    """A tick box with its words; `toggled` and `isChecked` as in any Qt button."""

    def __init__(self, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self.setCheckable(True)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ring_outside(self)

    def sizeHint(self) -> QSize:
        t = theme()
        width = t.letter(ICON) + t.space(8) + text_width(font(Type.BODY), self._label) + t.space(4)
        return QSize(width, t.box(TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, t = colours(), theme()
        painter = QPainter(self)
        box = icon_box(self.rect(), ICON)
        draw_tick(painter, box, ticked=self.isChecked(), off=not self.isEnabled())
        _, rest = slice_left(self.rect(), box.width(), t.space(8))
        draw_text(
            painter, rest, self._label, font(Type.BODY), c.text if self.isEnabled() else c.disabled_text
        )
        painter.end()


def _centred(area: QRect, size: QSize) -> QRect:
    box = QRect(0, 0, size.width(), size.height())
    box.moveCenter(area.center())
    return box
