"""The first window: opens the folder with its passphrase, signs in the first time, fills the desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from caseapp.texts import Words
from ui.actions import BY_ID
from ui.screens.start import StartScreen
from ui.widgets.beside import Beside
from ui.widgets.keys import on_key
from ui.windows.help_dock import HelpDock
from ui.windows.help_topics import topic_of


class StartWindow(QMainWindow):
    """`closed` is sent when the officer closes it before the desk is open."""

    closed = Signal()

    def __init__(self, words: Words, version: str) -> None:
        super().__init__()
        self.setWindowTitle(words("Caseapp"))
        self.start_screen = StartScreen(words, version)
        whole = Beside(self.start_screen)
        self.setCentralWidget(whole)
        self.help = HelpDock(whole, words, lambda: topic_of(self.start_screen))
        on_key(whole, BY_ID["help"].key, self.help.press, "window")
        self.resize(1440, 900)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
