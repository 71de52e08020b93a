"""Asks for the printer and the number of copies. Nothing else can be chosen: what is printed comes whole, at 100 %."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.texts import Words
from ui.models.paper import PrintLook
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import Type
from ui.widgets.button import Button, ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.panel import Caption, Panel
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.select import Select
from ui.widgets.text import Text

_WIDTH = 420
_MOST_COPIES = 99


class PrintDialog(Dialog):
    """`chosen` carries a printer and the number of copies; `rejected` is sent when it is left."""

    chosen = Signal(str, int)

    def __init__(self, words: Words, look: PrintLook, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent)
        self._words, self._off = words, {each.name: each.off for each in look.printers}
        self.setWindowTitle(words("Print"))
        ground = Panel("surface")
        page = spaced(QVBoxLayout(ground), gap=8, pad=(24, 20, 24, 20))
        page.addWidget(Text(words("Print"), Type.TIMER))
        page.addWidget(Text(look.what, wrap=True))
        remark = Text(look.remark, colour="warn", wrap=True)
        remark.setVisible(bool(look.remark))
        page.addWidget(remark)
        self.printer = Select(words("Printer"), [(each.name, each.label) for each in look.printers])
        self.printer.setAccessibleDescription(words("Printer"))  # on Linux its name is what is chosen in it
        self.printer.set_now(look.now)
        self.copies = Field(words("Copies"))
        self.copies.set_text("1")
        self._why = Text("", Type.SECONDARY, "danger", wrap=True)
        page.addWidget(Caption(words("Printer")))
        page.addWidget(self.printer)
        page.addWidget(self._why)
        page.addWidget(self.copies)
        whole = words("All pages are printed at 100 %; nothing is made larger or smaller.")
        page.addWidget(Text(whole, Type.SECONDARY, "text2", wrap=True))
        page.addStretch(1)
        self.print = Button(words("Print"), ButtonKind.PRIMARY, icon="printer", key="Enter")
        self.leave = Button(words("Cancel"), key="Esc")
        foot = Panel("surface", "t")
        acts = spaced(QHBoxLayout(foot), gap=8, pad=(24, 12, 24, 12))
        acts.addWidget(self.print)
        acts.addWidget(self.leave)
        acts.addStretch(1)
        self._ground, self._foot = ground, foot
        column = spaced(QVBoxLayout(body))
        column.addWidget(ScrollPage(ground), 1)
        column.addWidget(foot)
        self.printer.chosen.connect(self._tell_off)
        self.copies.changed.connect(self._tell_copies)
        self.print.clicked.connect(self._print)
        self.leave.clicked.connect(self.reject)
        self._tell_off()
        self.printer.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # letters are measured as they are drawn only now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reading = self.beside.part.isHidden() or not self.beside.part.isAncestorOf(self.focusWidget() or self)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not reading:
            self.print.click()
        else:
            super().keyPressEvent(event)

    def _tell_off(self) -> None:
        """Where nothing can be printed now, say why; another printer may do it."""
        off = self._off.get(self.printer.now() or "", "")
        self.print.set_reason(off)
        self._why.setText(off)
        self._why.setVisible(bool(off))
        self._fit()

    def _tell_copies(self, _typed: str = "") -> None:
        """What is typed is not wrong before it is meant."""
        self.copies.set_wrong("")
        self._fit()

    def _fit(self) -> None:
        """As high as what it says; where the window is lower, it is scrolled."""
        wide = theme().letter(_WIDTH)
        # Measured with the room of a scroll bar taken: else one that is there would need itself.
        high = self._ground.heightForWidth(wide - theme().letter(24)) + self._foot.sizeHint().height()
        self.fit(wide, high)

    def _print(self) -> None:
        typed = self.copies.text().strip()
        copies = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else 0
        if not 1 <= copies <= _MOST_COPIES:
            self.copies.set_wrong(self._words("A number from 1 to {most}.", most=_MOST_COPIES))
            self._fit()
            self.copies.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.chosen.emit(self.printer.now() or "", copies)
        self.accept()
