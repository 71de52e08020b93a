"""Starts the desk: the application, its theme, the wiring of its windows, and an orderly end."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import Desk, SyncReport
from caseapp.desk_keys import ComputersKeyStore, Standing
from caseapp.door import Door, losses
from caseapp.errors import CentreRestored, DiskLow, Expected, FolderOnNetwork, FolderReadOnly, LeaseOver
from caseapp.key_store import SystemKeyStore
from caseapp.look import Look, keep_look, read_look
from caseapp.ports import Changes
from caseapp.texts import Words, chosen_language
from caseapp.usecases.first_call import settle_guide
from caseapp.usecases.lease import check_lease
from caseapp.usecases.this_desk import LOCK_AFTER, DeskFacts, desk_facts
from ui.keymap import key_of, put_in_force
from ui.presenters.guide import GuidePresenter
from ui.presenters.lock import Why
from ui.presenters.memory import REMEMBERED, own_keys, remembered
from ui.presenters.start import StartedDesk, StartPresenter
from ui.runtime.absence import Absence
from ui.runtime.care import CareDriver
from ui.runtime.changes import ChangeBus
from ui.runtime.clipboard import clear_clipboard
from ui.runtime.crash import CrashPath
from ui.runtime.line import Line, LineState
from ui.runtime.list_report import ListReport
from ui.runtime.look import LookDriver
from ui.runtime.poke_listener import PokeListener
from ui.runtime.rubbish import Rubbish
from ui.runtime.runner import Runner
from ui.runtime.session_watch import SessionWatch
from ui.runtime.stalls import StallReport
from ui.runtime.sync_driver import SyncDriver
from ui.runtime.usable import UsableReport
from ui.screens.queue import QueueScreen
from ui.widgets.table import Table
from ui.windows.desk_window import DeskWindow
from ui.windows.practice import guide_beside
from ui.windows.start_window import StartWindow

if TYPE_CHECKING:
    from caseapp.practice import PracticeGround

_GIVE_WAY_SECONDS = 0.001
"""After so long another thread lets the window's go on; Python's own five milliseconds add up."""


class OpenDesk:
    """An open desk in its window, with what runs beside it. The desk itself stays its opener's to close."""

    def __init__(
        self, desk: Desk, *, sync: bool = True, words: Words | None = None, look: LookDriver | None = None
    ) -> None:
        """With `sync` off nothing is sent or fetched: for desks that have no centre.

        Without `look` what the officer chooses is not kept.
        """
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._closed = False
        self.desk = desk
        self.look = look or LookDriver(app, Look(), _not_kept)
        self.runner = Runner()
        if not desk.practice:
            put_in_force(desk.read(own_keys))
        self.bus = ChangeBus(desk.listen)
        self.driver = SyncDriver(desk.sync, desk.clock, desk.end)
        self.listener = PokeListener(desk.hear_pokes, self.driver.poked)
        self._words = words or Words()
        self.window = DeskWindow(
            desk, self.runner, self._words, self.driver.soon, self.look, desk.read(remembered)
        )
        self.look.changed.connect(self._look_changed)
        self.bus.changed.connect(self._changed)
        self.driver.stated.connect(self.window.stated)
        self.driver.stated.connect(self._line_stated)
        self.driver.stated.connect(self.listener.stated)
        self.window.covered.connect(lambda covered: self.listener.watch(not covered))
        self.driver.came.connect(self._synced)
        self._absence = Absence(app, partial(self.window.lock, Why.IDLE))
        self._session = SessionWatch(partial(self.window.lock, Why.AWAY))
        self._practice = Practice(desk, self.runner, self._words, self.look, self.window.tell_problem)
        if not desk.practice:
            self.window.practice_asked.connect(self._practice.begin)
            self.window.closed.connect(self._practice.leave)
        self._care = CareDriver(desk.care.look_after)
        self._care.told.connect(self.window.show_health)
        self.window.start()
        self._read_lock_after()
        if desk.read_only:
            self.window.warn(FolderReadOnly())
        if desk.on_network:
            self.window.warn(FolderOnNetwork(folder=str(desk.folder)))
        if sync:
            QTimer.singleShot(0, self.window, self._start_beside)  # once the window has been painted

    def _start_beside(self) -> None:
        if not self._closed:
            self.driver.start()
            self.listener.start()
            self._care.start()

    def close(self) -> None:
        """End in order: the window asks no more and keeps what is half typed, the round ends, answers are dropped."""
        self._closed = True
        self.look.changed.disconnect(self._look_changed)
        self._absence.close()
        self._session.close()
        clear_clipboard()
        self.window.close()
        self.bus.close()
        self.listener.close()
        self.driver.close()
        self._care.close()
        self.runner.close()
        self._practice.close()

    def _look_changed(self) -> None:
        language = self.look.look.language or self._words.language
        if language != self._words.language and not self.desk.practice:
            self._words = Words(language)
            self._practice.speak(self._words)
            self.window.speak(self._words)

    def _keys_changed(self) -> None:
        if self.desk.practice:
            return
        put_in_force(self.desk.read(own_keys))
        self.window.speak(self._words)

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
        if changes.touched == REMEMBERED:
            return  # with every keystroke, and nothing that is shown
        self.window.changed(changes)
        if self.desk.low_on_room:
            self.window.warn(DiskLow())
        if ("setting", "lock_after") in changes.touched:
            self._read_lock_after()
        if ("setting", "keys") in changes.touched:
            self._keys_changed()
        if changes.to_send:
            self.driver.soon()


class Practice:
    """The practice call beside an open desk.

    Its window may be closed and opened again: what was done there is kept until the last step, or until the desk is
    closed.
    """

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        words: Words,
        look: LookDriver,
        tell_problem: Callable[[Expected], None],
    ) -> None:
        self._desk, self._runner, self._words, self._look = desk, runner, words, look
        self._tell_problem = tell_problem
        self._ground: PracticeGround | None = None
        self._making = False
        self.opened: OpenDesk | None = None
        self.guide: GuidePresenter | None = None

    def speak(self, words: Words) -> None:
        """A practice that is begun from now on speaks these words."""
        self._words = words

    def begin(self) -> None:
        """Open the practice window, made off the GUI thread the first time, or bring it to the front."""
        if self.opened is not None:
            self.opened.window.activateWindow()
        elif not self._making:
            self._making = True
            self._runner.start(self._make, self._show, self._not_made)

    def leave(self) -> None:
        """Close the window."""
        if self.opened is not None:
            self.opened.window.close()

    def close(self) -> None:
        """Close the window and delete the practice."""
        self.leave()
        self._delete()

    def _make(self) -> Desk:
        from caseapp.practice import PracticeGround  # what invents its people is not wanted on other days

        if self._ground is None:
            self._ground = PracticeGround(self._words("You"), self._desk.clock)
        return self._ground.desk()

    def _delete(self) -> None:
        if self._ground is not None:
            self._ground.close()

    def _show(self, practice_desk: Desk) -> None:
        self._making = False
        words = self._words
        self.opened = OpenDesk(practice_desk, sync=False, words=words, look=self._look)
        window = self.opened.window
        _, self.guide = guide_beside(window, practice_desk, self.opened.runner, words, self.leave)
        self.opened.bus.changed.connect(self.guide.changed)
        window.closed.connect(self._closed)
        self.guide.start()
        window.show()
        begun = self._desk.write(settle_guide, "begun")
        self._runner.follow(begun, lambda _: None, self._tell_problem)

    def _not_made(self, problem: Expected) -> None:
        self._making = False
        self._delete()
        self._tell_problem(problem)

    def _closed(self) -> None:
        opened, guide = self.opened, self.guide
        self.opened = self.guide = None
        if opened is None or guide is None:
            return
        guide.close()
        opened.close()
        if guide.is_done:
            self._delete()


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
        self._app, self._folder = app, folder
        self._rubbish = Rubbish()
        self._runner = Runner()
        kept = read_look(folder)
        self._look = LookDriver(app, kept, self._keep_look)
        self._look.follow()
        self._words = Words(kept.language or chosen_language())
        self._door = Door(folder, key_store or SystemKeyStore())
        self._bus: ChangeBus | None = None
        self.opened: OpenDesk | None = None
        self.closed = False
        self._crash = CrashPath(self._crashed, folder)
        self._look.changed.connect(self._look_changed)
        self._start: StartWindow | None = None
        self._presenter: StartPresenter | None = None
        if not passphrase and self._door.opens_by_itself():
            self._runner.start(self._door.by_itself, self._opened_by_itself, self._not_by_itself)
        else:
            self._make_start().start(passphrase)

    @property
    def start(self) -> StartWindow:
        """The first window, made as soon as anybody is to be asked."""
        assert self._start is not None
        return self._start

    @property
    def asks(self) -> bool:
        """Whether there is a first window."""
        return self._start is not None

    def _opened_by_itself(self, standing: Standing) -> None:
        desk = self._door.opened
        if self.closed or desk is None:
            return
        if standing.ready:
            self._show_desk(desk)
        else:
            self._make_start().opened_by_itself(desk, standing)

    def _not_by_itself(self, problem: Expected) -> None:
        if not self.closed:
            self._make_start().start(None, problem)

    def _make_start(self) -> StartPresenter:
        self._start = start = StartWindow(self._words, version("caseapp"), self._look)
        screen = start.start_screen
        self._presenter = presenter = StartPresenter(
            screen,
            self._runner,
            self._words,
            self._door,
            opened=self._hear,
            ready=self._show_desk,
            needed=start.show,
        )
        screen.passphrase_given.connect(presenter.passphrase_given)
        screen.pin_given.connect(presenter.pin_given)
        screen.passphrase_wanted.connect(presenter.passphrase_wanted)
        screen.restore_wanted.connect(presenter.restore_wanted)
        screen.salvage_wanted.connect(presenter.salvage_wanted)
        screen.sign_in.given.connect(presenter.sign_in_given)
        screen.sign_in.code_given.connect(presenter.code_given)
        screen.new_pin_given.connect(presenter.new_pin_given)
        screen.code_kept.connect(presenter.code_kept)
        screen.started.connect(presenter.started)
        return presenter

    def close(self) -> None:
        """End what runs, then the desk."""
        self.closed = True
        if self._bus is not None:
            self._bus.close()
        if self._presenter is not None:
            self._presenter.close()
        if self._start is not None:
            self._start.close()
        if self.opened is not None:
            self.opened.close()
        if (desk := self._door.opened) is not None:
            desk.end()  # a first fill or a sign-in may be what the runner waits for
        self._runner.close()
        if (desk := self._door.opened) is not None:  # a worker may have opened it, or another one, since
            desk.close()
        self._crash.close()
        self._rubbish.close()
        gc.unfreeze()

    def _look_changed(self) -> None:
        """Before the desk is open nothing is typed that is worth more than other words."""
        language = self._look.look.language or self._words.language
        before, told = self._start, self._presenter
        if before is None or told is None or self.closed or language == self._words.language:
            return
        if self._door.opened is None:
            self._words = Words(language)
            presenter = self._make_start()
            self.start.restoreGeometry(before.saveGeometry())
            self.start.show()
            presenter.start(None, told.met)
            told.close()
            before.close()

    def _hear(self, desk: StartedDesk) -> None:
        if self._look.look != Look():  # what was chosen before there was a folder to keep it in
            self._keep_look(self._look.look)
        if self._bus is not None:
            self._bus.close()  # of a desk that opened and proved damaged
        self._bus = ChangeBus(desk.listen)
        if self._presenter is not None:
            self._bus.changed.connect(self._presenter.changed)

    def _show_desk(self, _: StartedDesk) -> None:
        desk = self._door.opened
        assert desk is not None
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        words = Words(self._look.look.language or self._words.language)
        self.opened = OpenDesk(desk, words=words, look=self._look)
        if os.environ.get("CASEAPP_REPORT_USABLE") == "1":
            UsableReport(self.opened.window, self.opened.window.box, self._app.quit)
        if os.environ.get("CASEAPP_REPORT_STALLS") == "1":
            StallReport(self.opened.driver, self._app.quit, self.opened.window)
        if os.environ.get("CASEAPP_REPORT_LIST") == "1":
            self._report_list(self.opened)
        if self._door.salvaged is not None and (lost := losses(self._door.salvaged)) is not None:
            self.opened.window.warn(lost)
        self.opened.window.show()
        self.opened.window.activateWindow()
        if self._start is not None:
            self._start.close()
        gc.freeze()  # what stands now stays: to look through it for rubbish holds the loop for a tenth of a second

    def _keep_look(self, look: Look) -> None:
        self._runner.start(partial(keep_look, self._folder, look), _done, _done)

    def _report_list(self, opened: OpenDesk) -> None:
        window = opened.window

        def table() -> Table:
            page = window.frame.page("queue")
            assert isinstance(page, QueueScreen)
            return page.table

        def at_rest() -> bool:
            return window.isActiveWindow() and opened.runner.at_rest and window.open_tabs.ahead.done

        window.close_screen("queue")  # it may be open from the last time
        ListReport(window, key_of("queue"), table, at_rest, self._app.quit)

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
        app.setApplicationName("Caseapp")  # what a screen reader calls it
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
    """Give the application its look, as the workstation asks, and keep following it."""
    LookDriver(app, Look(), _not_kept).follow()


def _done(_: object) -> None:
    """Nobody waits to hear of it."""


def _not_kept(_: Look) -> None:
    """A window without a folder of its own keeps no look."""
