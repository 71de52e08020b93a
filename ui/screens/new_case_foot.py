"""The foot of a new case: the reference, what is promised and why, and the acts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.form_look import Entry, FootLook
from ui.runtime.clipboard import copy
from ui.screens.form_row import Turning
from ui.theme.chips import ChipKind, ChipLook
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, Type
from ui.widgets.act_button import act_button
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip
from ui.widgets.panel import Panel
from ui.widgets.rule import Rule
from ui.widgets.text import Text

_TURN = 770


class Foot(Panel):
    """`open_asked` and `copied` tell of the two acts; the reference is copied here already."""

    open_asked = Signal()
    copied = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        self._look: FootLook | None = None
        self._why_shown, self._narrow = True, False
        self._caption = Text("", Type.HEAD, "text2", wrap=True)
        self._reference = Text("", Type.REFERENCE, selectable=True)
        self._reference.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._spoken = Text("", Type.SECONDARY, "text2", wrap=True)
        self._due = Chip(ChipLook(ChipKind.LATER, ""))
        self._toggle = Button("", ButtonKind.LINK)
        self._why = Text("", Type.SECONDARY, "text2", wrap=True)
        self._off = Text("", Type.SECONDARY, "text2", wrap=True)
        self.open = act_button(words, "open-case", ButtonKind.PRIMARY, icon=False)
        self.copy = act_button(words, "copy", compact=True)
        self._toggle.clicked.connect(self._turn)
        self.open.clicked.connect(self.open_asked)
        self.copy.clicked.connect(self._copy)
        turning = Turning(_TURN)
        spaced(turning.parts, gap=GUTTER, pad=(GUTTER, 10, GUTTER, 10))
        turning.parts.addLayout(self._told(), 5)
        self._rule = Rule(standing=True)
        turning.parts.addWidget(self._rule)
        turning.parts.addLayout(self._promised(), 5)
        self._acts = spaced(QBoxLayout(QBoxLayout.Direction.TopToBottom), gap=8)
        self._acts.addWidget(self.open)
        self._acts.addWidget(self.copy)
        self._acts.addStretch(1)
        turning.parts.addLayout(self._acts)
        column = spaced(QVBoxLayout(self))
        column.addWidget(Rule(colour="accent", thick=2))
        column.addWidget(turning)

    def show_foot(self, look: FootLook) -> None:
        if look.reference and (self._look is None or self._look.reference != look.reference):
            announce(self, look.spoken)
        self._look = look
        for part in (self._caption, self._reference, self._spoken, self.copy):
            part.setVisible(bool(look.reference))
        self._caption.setText(look.caption)
        self._reference.setText(look.reference)
        self._reference.setAccessibleName(look.spoken)
        self._spoken.setText(look.spoken)
        self._due.setVisible(look.due is not None)
        self._toggle.setVisible(look.due is not None)
        if look.due is not None:
            self._due.set_look(look.due)
        self._toggle.set_label(self._words("hide why") if self._why_shown else self._words("why?"))
        self._why.setText(look.why)
        self._why.setVisible(self._why_shown and bool(look.why))
        self._off.setText(look.off or look.unsure)
        self._off.setVisible(bool(look.off or look.unsure))
        self._off.set_colour("warn" if look.unsure and not look.off else "text2")
        self.open.set_reason(look.off)

    def acts(self) -> tuple[Button, ...]:
        """The buttons in the order of Tab: the act that ends the form comes first."""
        return self.open, self.copy, self._toggle

    def missing(self) -> Entry | str:
        """What is still to be said before the case can be opened."""
        return self._look.missing if self._look is not None else ""

    def press_open(self) -> None:
        """Ctrl+Enter: open the case, or say why that is not possible yet."""
        if self._look is not None and self._look.off:
            announce(self, self._look.off)
        else:
            self.open.click()

    def press_copy(self) -> None:
        """Ctrl+Shift+C: copy the reference if there is one."""
        if self.copy.isVisible():
            self.copy.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme().letter(_TURN)
        if narrow and not self._narrow:
            self._why_shown = False
            self._refresh()
        self._narrow = narrow
        self._rule.setVisible(not narrow)
        way = QBoxLayout.Direction
        self._acts.setDirection(way.LeftToRight if narrow else way.TopToBottom)

    def _told(self) -> QVBoxLayout:
        column = spaced(QVBoxLayout())
        for part in (self._caption, self._reference, self._spoken):
            column.addWidget(part)
        column.addStretch(1)
        return column

    def _promised(self) -> QVBoxLayout:
        column = spaced(QVBoxLayout(), gap=4)
        row = QWidget()
        line = spaced(QHBoxLayout(row), gap=8)
        line.addWidget(self._due)
        line.addWidget(self._toggle)
        line.addStretch(1)
        for part in (row, self._why, self._off):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        return column

    def _turn(self) -> None:
        self._why_shown = not self._why_shown
        self._refresh()

    def _refresh(self) -> None:
        if self._look is not None:
            self.show_foot(self._look)

    def _copy(self) -> None:
        if self._look is not None:
            copy(self._look.reference)
            self.copied.emit()
