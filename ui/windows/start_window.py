"""The first window: opens the folder with its passphrase, signs in the first time, fills the desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from caseapp.texts import Words
from ui.screens.start import StartScreen


class StartWindow(QMainWindow):
    """`closed` is sent when the officer closes it before the desk is open."""

    closed = Signal()

    def __init__(self, words: Words, version: str) -> None:
        super().__init__()
        self.setWindowTitle(words("Caseapp"))
        self.start_screen = StartScreen(words, version)
        self.setCentralWidget(self.start_screen)
        self.resize(1440, 900)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
