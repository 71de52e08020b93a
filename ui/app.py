"""Starts the desk: the application, its theme, the wiring of a window, and an orderly end."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import Desk
from caseapp.ports import Changes
from caseapp.texts import Words
from ui.runtime.changes import ChangeBus
from ui.runtime.runner import Runner
from ui.runtime.sync_driver import SyncDriver
from ui.theme.apply import apply_theme
from ui.theme.system import system_colours
from ui.theme.tokens import Theme
from ui.windows.desk_window import DeskWindow


class OpenDesk:
    """An open desk in its window, with what runs beside it. The desk itself stays its opener's to close."""

    def __init__(self, desk: Desk, *, sync: bool = True, words: Words | None = None) -> None:
        """With `sync` off nothing is sent or fetched: for desks that have no centre."""
        self.desk = desk
        self.runner = Runner()
        self.bus = ChangeBus(desk.listen)
        self.driver = SyncDriver(desk.sync, desk.clock)
        self.window = DeskWindow(desk, self.runner, words or Words(), self.driver.soon)
        self.bus.changed.connect(self._changed)
        self.driver.stated.connect(self.window.stated)
        self.window.start()
        if sync:
            self.driver.start()

    def close(self) -> None:
        """End in order: the window asks no more, answers are dropped, the last round ends."""
        self.bus.close()
        self.window.close()
        self.runner.close()
        self.driver.close()

    def _changed(self, changes: Changes) -> None:
        self.window.changed(changes)


def open_window(desk: Desk, *, sync: bool = True) -> OpenDesk:
    """The window of an open desk, wired and shown."""
    opened = OpenDesk(desk, sync=sync)
    opened.window.show()
    return opened


def prepare(app: QApplication) -> None:
    """Give the application its theme, as the workstation asks, and keep following it."""
    hints = app.styleHints()

    def follow() -> None:
        apply_theme(
            app, Theme(system_colours(hints.colorScheme(), hints.accessibility().contrastPreference()))
        )

    hints.colorSchemeChanged.connect(follow)
    hints.accessibility().contrastPreferenceChanged.connect(follow)
    follow()
