"""The first window: opens the folder with its passphrase, signs in the first time, fills the desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from caseapp.texts import Words
from ui.runtime.look import LookDriver
from ui.screens.start import StartScreen
from ui.widgets.beside import Beside
from ui.widgets.keys import bind
from ui.windows.help_dock import HelpDock
from ui.windows.help_topics import topic_of


class StartWindow(QMainWindow):
    """`closed` is sent when the officer closes it before the desk is open."""

    closed = Signal()

    def __init__(self, words: Words, version: str, look: LookDriver) -> None:
        super().__init__()
        self.setWindowTitle(words("Caseapp"))
        self.start_screen = StartScreen(words, version)
        whole = Beside(self.start_screen)
        self.setCentralWidget(whole)
        self.help = HelpDock(whole, words, lambda: topic_of(self.start_screen))
        switch = partial(look.choose_language, "en" if words.language == "cy" else "cy")
        self.start_screen.language.clicked.connect(lambda: switch())
        self.start_screen.text_size.chosen.connect(lambda size: look.choose_size(int(size)))
        self._look = look
        self._show_size()
        look.changed.connect(self._show_size)
        for action, act in (
            ("help", self.help.press),
            ("larger", partial(look.step_size, 1)),
            ("smaller", partial(look.step_size, -1)),
            ("usual-size", partial(look.choose_size, 100)),
            ("colours", look.next_colours),
        ):
            bind(self, action, act, "window")
        room = self.screen().availableSize()
        self.resize(min(1440, room.width()), min(900, room.height()))

    def _show_size(self) -> None:
        self.start_screen.show_size(self._look.look.percent)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
