"""What the window shows of printing: the question where to print, and at its foot how far a long list has come."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from caseapp.texts import Words
from ui.models.paper import PrintLook
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.presenters.printing import PrintingPresenter
from ui.runtime.printing import SystemPrinters
from ui.screens.print_dialog import PrintDialog
from ui.widgets.progress import Progress
from ui.windows.help_dock import help_in


class PrintOut(QObject):
    """`progress` stands where the window puts it; the dialog opens over `window`."""

    def __init__(
        self, window: QWidget, desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        super().__init__(window)
        self._window, self._words = window, words
        self.progress = Progress(words("Cancel"))
        self.dialog: PrintDialog | None = None
        self.presenter = PrintingPresenter(self, desk, runner, navigator, words, SystemPrinters())
        self.progress.cancelled.connect(self.presenter.given_up)

    def ask_printer(self, look: PrintLook) -> None:
        dialog = self.dialog = PrintDialog(self._words, look, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.presenter.chosen)
        dialog.rejected.connect(self.presenter.given_up)
        help_in(dialog, self._words, "printing")
        dialog.open()

    def show_progress(self, sentence: str, done: int, of: int, *, can_cancel: bool) -> None:
        self.progress.show_step(sentence, done, of, can_cancel=can_cancel)

    def end_progress(self) -> None:
        self.progress.end()

    def close(self) -> None:
        """The window goes, or shows other parts."""
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.blockSignals(True)
            self.dialog.close()
        self.dialog = None
        self.deleteLater()
