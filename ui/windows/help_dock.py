"""The help of a window: F1 opens the page of the screen in hand beside it and gives the focus back afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from caseapp.help_pages import HelpPages
from caseapp.texts import Words
from ui.keymap import key_shown
from ui.presenters.help import HelpPresenter
from ui.screens.help import HelpPanel
from ui.widgets.beside import Beside
from ui.widgets.dialog import Dialog
from ui.widgets.keys import bind


def help_in(dialog: Dialog, words: Words, topic: str) -> None:
    """Let F1 open the page about a dialog beside what it asks: the window below it takes no keys meanwhile."""
    dock = HelpDock(dialog.beside, words, lambda: topic)
    bind(dialog, "help", lambda: dock.press(), "window")  # the dialog keeps what it calls


class HelpDock:
    """Makes the panel when it is first wanted. `topic` names the page about what is in hand."""

    def __init__(
        self,
        beside: Beside,
        words: Words,
        topic: Callable[[], str],
        acts: Mapping[str, Callable[[], object]] | None = None,
    ) -> None:
        """`acts` are what a page may offer to begin."""
        self._beside, self._words, self._topic, self._acts = beside, words, topic, acts or {}
        self.panel: HelpPanel | None = None
        self._presenter: HelpPresenter | None = None
        self._came_from: QWidget | None = None

    def press(self) -> None:
        """Open the help, or put it away if the focus is in it."""
        focus = QApplication.focusWidget()
        if self.panel is not None and self.panel.isVisible() and focus and self.panel.isAncestorOf(focus):
            self.close()
            return
        self._came_from = focus
        self.open(self._topic())

    def open(self, topic: str) -> None:
        """Show a page."""
        panel, presenter = self._made()
        presenter.open(topic)
        panel.show()
        panel.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Put the help away; the focus is where it was."""
        if self.panel is not None:
            # Were it hidden with the focus in it, Qt would pass that on as Tab does and mark what is half typed.
            self._beside.part.show()
            self._give_back()
            self.panel.hide()

    def _leave(self) -> None:
        """Go back to the work and let the help stand, unless it stands in the place of the work."""
        if self._beside.covers():
            self.close()
        else:
            self._give_back()

    def _give_back(self) -> None:
        before = self._came_from
        if before is None or not isValid(before) or not before.isVisible():
            before = self._beside.part
        before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self) -> tuple[HelpPanel, HelpPresenter]:
        if self.panel is None or self._presenter is None:
            panel = HelpPanel(self._words)
            presenter = HelpPresenter(panel, HelpPages(self._words, key_shown), self._words, self._acts)
            panel.followed.connect(presenter.followed)
            panel.searched.connect(presenter.searched)
            panel.chosen.connect(presenter.chosen)
            panel.back_asked.connect(presenter.back)
            panel.contents_asked.connect(presenter.contents)
            panel.closed.connect(self.close)
            panel.left.connect(self._leave)
            self._beside.take_in(panel)
            self.panel, self._presenter = panel, presenter
        return self.panel, self._presenter
