"""Starts the desk: the application, its theme, the wiring of its windows, and an orderly end."""

from __future__ import annotations

import gc
import os
import signal
import sys
from functools import partial
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import Desk, SyncReport
from caseapp.desk_keys import ComputersKeyStore
from caseapp.door import Door, losses
from caseapp.errors import CentreRestored, DiskLow, Expected, FolderReadOnly, LeaseOver
from caseapp.key_store import SystemKeyStore
from caseapp.ports import Changes
from caseapp.texts import Words, chosen_language
from caseapp.usecases.lease import check_lease
from caseapp.usecases.this_desk import LOCK_AFTER, DeskFacts, desk_facts
from ui.presenters.lock import Why
from ui.presenters.start import StartedDesk, StartPresenter
from ui.runtime.absence import Absence
from ui.runtime.care import CareDriver
from ui.runtime.changes import ChangeBus
from ui.runtime.clipboard import clear_clipboard
from ui.runtime.crash import CrashPath
from ui.runtime.line import Line, LineState
from ui.runtime.poke_listener import PokeListener
from ui.runtime.runner import Runner
from ui.runtime.session_watch import SessionWatch
from ui.runtime.stalls import StallReport
from ui.runtime.sync_driver import SyncDriver
from ui.runtime.usable import UsableReport
from ui.theme.apply import apply_theme
from ui.theme.system import system_colours
from ui.theme.tokens import Theme
from ui.windows.desk_window import DeskWindow
from ui.windows.start_window import StartWindow

_GIVE_WAY_SECONDS = 0.001
"""After so long another thread lets the window's go on; Python's own five milliseconds add up."""


class OpenDesk:
    """An open desk in its window, with what runs beside it. The desk itself stays its opener's to close."""

    def __init__(self, desk: Desk, *, sync: bool = True, words: Words | None = None) -> None:
        """With `sync` off nothing is sent or fetched: for desks that have no centre."""
        self.desk = desk
        self.runner = Runner()
        self.bus = ChangeBus(desk.listen)
        self.driver = SyncDriver(desk.sync, desk.clock, desk.end)
        self.listener = PokeListener(desk.hear_pokes, self.driver.poked)
        self.window = DeskWindow(desk, self.runner, words or Words(), self.driver.soon)
        self.bus.changed.connect(self._changed)
        self.driver.stated.connect(self.window.stated)
        self.driver.stated.connect(self._line_stated)
        self.driver.stated.connect(self.listener.stated)
        self.window.covered.connect(lambda covered: self.listener.watch(not covered))
        self.driver.came.connect(self._synced)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._absence = Absence(app, partial(self.window.lock, Why.IDLE))
        self._session = SessionWatch(partial(self.window.lock, Why.AWAY))
        self._care = CareDriver(desk.care.look_after)
        self._care.told.connect(self.window.show_health)
        self.window.start()
        self._read_lock_after()
        if desk.read_only:
            self.window.warn(FolderReadOnly())
        if sync:
            self.driver.start()
            self.listener.start()
            self._care.start()

    def close(self) -> None:
        """End in order: the window asks no more and keeps what is half typed, the round ends, answers are dropped."""
        self._absence.close()
        self._session.close()
        clear_clipboard()
        self.window.close()
        self.bus.close()
        self.listener.close()
        self.driver.close()
        self._care.close()
        self.runner.close()

    def _synced(self, report: SyncReport) -> None:
        self.window.show_clock(report.clock_off)
        if report.restored:
            self.window.warn(CentreRestored())

    def _line_stated(self, state: LineState) -> None:
        if state.line in (Line.OFFLINE, Line.STOPPED):
            check = partial(self.desk.read, check_lease, self.desk.clock())
            self.runner.start(check, lambda _: None, self._lease_checked)

    def _lease_checked(self, problem: Expected) -> None:
        if isinstance(problem, LeaseOver):
            self.window.lock(Why.LEASE)

    def _read_lock_after(self) -> None:
        self.runner.start(partial(self.desk.read, desk_facts), self._set_lock_after, self.window.tell_problem)

    def _set_lock_after(self, facts: DeskFacts) -> None:
        minutes = LOCK_AFTER if facts.lock_after is None else facts.lock_after
        self._absence.set_limit(minutes * 60_000)

    def _changed(self, changes: Changes) -> None:
        self.window.changed(changes)
        if self.desk.low_on_room:
            self.window.warn(DiskLow())
        if ("setting", "lock_after") in changes.touched:
            self._read_lock_after()
        if changes.to_send:
            self.driver.soon()


class Program:
    """One run of the window: first the way to an open desk, then the desk."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        passphrase: str | None,
        key_store: ComputersKeyStore | None = None,
    ) -> None:
        """`key_store` is that of this account unless another is given."""
        self._app, self._words = app, Words(chosen_language())
        self._runner = Runner()
        self._door = Door(folder, key_store or SystemKeyStore())
        self._bus: ChangeBus | None = None
        self.opened: OpenDesk | None = None
        self.closed = False
        self._crash = CrashPath(self._crashed, folder)
        self.start = StartWindow(self._words, version("caseapp"))
        screen = self.start.start_screen
        self._presenter = StartPresenter(
            screen,
            self._runner,
            self._words,
            self._door,
            opened=self._hear,
            ready=self._show_desk,
            needed=self.start.show,
        )
        screen.passphrase_given.connect(self._presenter.passphrase_given)
        screen.pin_given.connect(self._presenter.pin_given)
        screen.passphrase_wanted.connect(self._presenter.passphrase_wanted)
        screen.restore_wanted.connect(self._presenter.restore_wanted)
        screen.salvage_wanted.connect(self._presenter.salvage_wanted)
        screen.sign_in.given.connect(self._presenter.sign_in_given)
        screen.new_pin_given.connect(self._presenter.new_pin_given)
        screen.code_kept.connect(self._presenter.code_kept)
        screen.started.connect(self._presenter.started)
        self._presenter.start(passphrase)

    def close(self) -> None:
        """End what runs, then the desk."""
        self.closed = True
        if self._bus is not None:
            self._bus.close()
        self._presenter.close()
        self.start.close()
        if self.opened is not None:
            self.opened.close()
        if self._door.opened is not None:
            self._door.opened.end()  # a first fill or a sign-in may be what the runner waits for
        self._runner.close()
        if self._door.opened is not None:
            self._door.opened.close()
        self._crash.close()
        gc.unfreeze()

    def _hear(self, desk: StartedDesk) -> None:
        self._bus = ChangeBus(desk.listen)
        self._bus.changed.connect(self._presenter.changed)

    def _show_desk(self, _: StartedDesk) -> None:
        desk = self._door.opened
        assert desk is not None
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        self.opened = OpenDesk(desk, words=self._words)
        if os.environ.get("CASEAPP_REPORT_USABLE") == "1":
            UsableReport(self.opened.window, self.opened.window.box, self._app.quit)
        if os.environ.get("CASEAPP_REPORT_STALLS") == "1":
            StallReport(self.opened.driver, self._app.quit, self.opened.window)
        if self._door.salvaged is not None and (lost := losses(self._door.salvaged)) is not None:
            self.opened.window.warn(lost)
        self.opened.window.show()
        self.start.close()
        gc.freeze()  # what stands now stays: to look through it for rubbish holds the loop for a tenth of a second

    def _crashed(self) -> None:
        if self.opened is not None:
            self.opened.window.tell_crash()


def run(data_dir: Path, *, passphrase: str | None = None) -> int:
    """Open the window on a data folder and stay until it is closed; gives the exit status.

    With `passphrase`, or CASEAPP_PASSPHRASE, the folder is unlocked without asking.
    """
    app = _application()
    # Nothing is lost by ending at once: what was said to be saved is on disk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    prepare(app)
    sys.setswitchinterval(_GIVE_WAY_SECONDS)
    program = Program(app, data_dir, passphrase or os.environ.get("CASEAPP_PASSPHRASE"))
    try:
        return app.exec()
    finally:
        program.close()


def _application() -> QApplication:
    """The application. Where no display answers Qt would abort: the process ends with one sentence and status 1."""
    said: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        said.append(message.strip().rstrip("."))
        if kind is QtMsgType.QtFatalMsg:
            words = Words(chosen_language())
            print(words("The window cannot open: {why}.", why=said[0]), file=sys.stderr, flush=True)
            os._exit(1)

    qInstallMessageHandler(hear)
    try:
        app = QApplication.instance() or QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(None)
    for message in said:
        print(message, file=sys.stderr)
    assert isinstance(app, QApplication)
    return app


def open_window(desk: Desk, *, sync: bool = True) -> OpenDesk:
    """The window of an open desk, wired and shown; for whoever drives it in its own process."""
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
