"""This desk: its ways of opening change what really opens it; a check says what is found."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.errors import Expected, NoLine, SignInNeeded, WrongPassphrase
from caseapp.ports import Clock
from caseapp.storage.backup import backups_in
from caseapp.storage.folder import DATABASE_FILE, key_file_of
from caseapp.storage.restore import restore
from caseapp.texts import Words
from caseapp.usecases.this_desk import SignedInAt, desk_facts
from tests.support.desks import PASSPHRASE
from tests.support.key_stores import MemoryKeyStore
from tests.support.screens import HeldRunner
from tests.ui.screens.desk_in_hand import texts_of
from ui.app import OpenDesk, open_window
from ui.presenters.sign_ins import SignInsPresenter
from ui.screens.sign_ins import SignInsSection
from ui.screens.this_desk import ThisDeskScreen
from ui.theme.apply import apply_theme
from ui.theme.current import theme
from ui.theme.tokens import LIGHT, Theme
from ui.widgets.button import Button

LONG = 20_000
PIN = "739152"
T = TypeVar("T")


@pytest.fixture
def store() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def opened(
    qapp: QApplication, qtbot: QtBot, westmere_folder: Path, tmp_path: Path, store: MemoryKeyStore
) -> Iterator[OpenDesk]:
    """The window of a desk, with this desk in front."""
    apply_theme(qapp, Theme(LIGHT))
    desk = Desk(shutil.copytree(westmere_folder, tmp_path / "desk"), PASSPHRASE, key_store=store)
    opened = open_window(desk, sync=False)
    qtbot.addWidget(opened.window)
    qtbot.waitUntil(opened.window.isActiveWindow, timeout=LONG)
    QTest.keyClick(opened.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "desk" in opened.window.open_tabs.pages, timeout=LONG)
    qtbot.waitUntil(lambda: bool(screen(opened).ways.text()), timeout=LONG)
    yield opened
    opened.close()
    desk.close()


def screen(opened: OpenDesk) -> ThisDeskScreen:
    shown = opened.window.open_tabs.pages["desk"].screen
    assert isinstance(shown, ThisDeskScreen)
    return shown


def press(button: Button) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_it_opens_by_itself_by_a_pin_and_by_the_passphrase_again(
    qtbot: QtBot, opened: OpenDesk, store: MemoryKeyStore, tmp_path: Path
) -> None:
    shown, file = screen(opened), key_file_of(tmp_path / "desk")
    assert shown.by_passphrase.reason() == "That is so already."
    press(shown.by_account)
    qtbot.waitUntil(lambda: "opens by itself" in shown.ways.text(), timeout=LONG)
    assert file.by_account(store)
    shown.pin.set_text(PIN)
    shown.pin_again.set_text("739153")
    press(shown.by_pin)
    assert shown.pin_again.line.accessibleDescription() == "That is not the same."
    shown.pin_again.set_text(PIN)
    press(shown.by_pin)
    qtbot.waitUntil(lambda: "asks for a PIN" in shown.ways.text(), timeout=LONG)
    assert file.by_pin(PIN, store) and shown.pin.text() == ""
    press(shown.by_passphrase)
    qtbot.waitUntil(lambda: "its passphrase" in shown.ways.text(), timeout=LONG)
    assert not store.kept and not file.opens_by_pin


def test_the_text_size_is_the_same_wherever_it_is_chosen(
    qapp: QApplication, qtbot: QtBot, opened: OpenDesk
) -> None:
    shown, look = screen(opened), opened.window._look
    assert shown.sizes.now() == "100"
    shown.sizes.choose("150")
    assert look.look.percent == 150 and theme().factor == 1.5
    QTest.keyClick(opened.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert look.look.percent == 175 and shown.sizes.now() == "175"
    look.choose_size(100)
    assert shown.sizes.now() == "100" and theme().factor == 1


def test_the_passphrase_becomes_another(qtbot: QtBot, opened: OpenDesk, tmp_path: Path) -> None:
    shown, file = screen(opened), key_file_of(tmp_path / "desk")
    for field, text in (
        (shown.old, "wrong"),
        (shown.new, "four other words"),
        (shown.new_again, "four other words"),
    ):
        field.set_text(text)
    press(shown.change)
    qtbot.waitUntil(lambda: "not the passphrase" in shown.old.line.accessibleDescription(), timeout=LONG)
    shown.old.set_text(PASSPHRASE)
    press(shown.change)
    qtbot.waitUntil(lambda: shown.old.text() == "", timeout=LONG)
    assert file.by_passphrase("four other words")


def test_a_recovery_code_is_shown_once_and_opens(qtbot: QtBot, opened: OpenDesk, tmp_path: Path) -> None:
    shown, file = screen(opened), key_file_of(tmp_path / "desk")
    press(shown.make_code)
    qtbot.waitUntil(lambda: "passphrase of this desk" in shown.old.line.accessibleDescription(), timeout=LONG)
    shown.old.set_text(PASSPHRASE)
    press(shown.make_code)
    press(shown.make_code)  # once is enough
    qtbot.waitUntil(shown.code_box.isVisible, timeout=LONG)
    code = shown.code.text()
    assert file.by_passphrase(PASSPHRASE) == file.by_passphrase(code)
    press(shown.kept)
    qtbot.waitUntil(lambda: not shown.code_box.isVisible(), timeout=LONG)
    assert shown.code.text() == "" and file.by_passphrase(code)
    with pytest.raises(WrongPassphrase):
        file.by_passphrase(PASSPHRASE)
    (backup,) = backups_in(tmp_path / "desk" / "backups")
    restore(backup, tmp_path / "restored", code, system_clock)


@pytest.mark.parametrize("shown_before", [True, False])
def test_a_recovery_code_that_nobody_kept_opens_nothing(
    qtbot: QtBot, opened: OpenDesk, tmp_path: Path, shown_before: bool
) -> None:
    shown, file = screen(opened), key_file_of(tmp_path / "desk")
    shown.old.set_text(PASSPHRASE)
    press(shown.make_code)
    if shown_before:
        qtbot.waitUntil(shown.code_box.isVisible, timeout=LONG)
    code = shown.code.text()
    QTest.keyClick(opened.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "was not kept" in opened.window.strip.sentence(), timeout=LONG)
    qtbot.waitUntil(lambda: not file.code_waits, timeout=LONG)
    assert file.by_passphrase(PASSPHRASE)
    if shown_before:
        with pytest.raises(WrongPassphrase):
            file.by_passphrase(code)


def test_the_time_of_the_lock_is_kept(qtbot: QtBot, opened: OpenDesk) -> None:
    screen(opened).minutes.choose("30")
    qtbot.waitUntil(lambda: opened._absence._limit == 30 * 60_000, timeout=LONG)
    assert opened.desk.read(desk_facts).lock_after == 30


def test_a_backup_is_made_and_a_check_says_that_all_is_whole(
    qtbot: QtBot, opened: OpenDesk, tmp_path: Path
) -> None:
    shown = screen(opened)
    assert "no backup yet" in shown.backup.text()
    press(shown.back_up)
    qtbot.waitUntil(lambda: "Last backup" in shown.backup.text(), timeout=LONG)
    assert len(backups_in(tmp_path / "desk" / "backups")) == 1
    press(shown.check)
    qtbot.waitUntil(shown.told.isVisible, timeout=LONG)
    assert "The database is whole. All" in shown.told.accessibleName()


def test_a_check_of_a_damaged_desk_says_so(qtbot: QtBot, opened: OpenDesk, tmp_path: Path) -> None:
    with (tmp_path / "desk" / DATABASE_FILE).open("r+b") as file:
        file.seek(-6000, os.SEEK_END)
        file.write(bytes(10))
    press(screen(opened).check)
    qtbot.waitUntil(screen(opened).told.isVisible, timeout=LONG)
    assert "damaged: 1 pages" in screen(opened).told.accessibleName()
    opened.window.show_health(opened.desk.care.look_after())
    assert opened.window.alerts.bars["health"].isVisible()


def test_without_a_key_store_the_passphrase_alone_is_offered(
    qtbot: QtBot, opened: OpenDesk, store: MemoryKeyStore
) -> None:
    store.there = False
    opened.window.close_screen("desk")
    opened.window.open_place("desk")
    qtbot.waitUntil(lambda: "no key store" in screen(opened).ways.text(), timeout=LONG)
    assert screen(opened).by_account.reason() and screen(opened).by_pin.reason()


class _SignedIn:
    """A centre that knows of these sign-ins."""

    def __init__(self, clock: Clock, *found: SignedInAt) -> None:
        self.clock, self.found = clock, list(found)
        self.problem: Expected | None = None

    def sign_ins(self) -> Future[list[SignedInAt]]:
        return self._answer(list(self.found))

    def end_sign_in(self, family: str) -> Future[None]:
        if self.problem is None:
            self.found = [each for each in self.found if each.family != family]
        return self._answer(None)

    def _answer(self, answer: T) -> Future[T]:
        given: Future[T] = Future()
        if self.problem is None:
            given.set_result(answer)
        else:
            given.set_exception(self.problem)
        return given


def test_sign_ins_elsewhere_are_shown_and_ended(qtbot: QtBot) -> None:
    now = datetime(2026, 11, 26, 10, 42, tzinfo=UTC)
    before = datetime(2026, 11, 9, 9, 5, tzinfo=UTC)
    here = SignedInAt("one", "FRONT-7", before, now, here=True)
    there = SignedInAt("two", "", before, before, here=False)
    desk, runner, told = _SignedIn(lambda: now, here, there), HeldRunner(), []
    section = SignInsSection(Words())
    qtbot.addWidget(section)
    presenter = SignInsPresenter(section, desk, runner, Words(), told.append)
    section.ended.connect(presenter.ended)
    presenter.start()
    assert section.sentence.text() == "Asking the centre…"
    runner.asked[-1].answer()
    assert [each for each in texts_of(section) if each] == [
        "Where you are signed in",
        "FRONT-7 – this desk",
        "Signed in 9 Nov · last seen 10:42",
        "A desk that is not enrolled yet",
        "Signed in 9 Nov · last seen 9 Nov",
    ]
    (end,) = section.findChildren(Button)
    assert end.accessibleName() == "End the sign-in at A desk that is not enrolled yet"
    desk.problem = NoLine()
    press(end)
    runner.asked[-1].answer()
    assert "cannot be reached" in told[-1] and len(desk.found) == 2
    desk.problem = None
    press(end)
    runner.asked[-1].answer()
    assert told[-1].startswith("That sign-in is ended.")
    runner.asked[-1].answer()
    assert desk.found == [here] and "FRONT-7 – this desk" in texts_of(section)
    desk.problem = SignInNeeded()
    presenter.start()
    runner.asked[-1].answer()
    assert "Sign in again" in section.sentence.text()


def test_without_a_line_the_sign_ins_are_not_known(qtbot: QtBot, opened: OpenDesk) -> None:
    sentence = screen(opened).sign_ins.sentence
    qtbot.waitUntil(lambda: "cannot be reached" in sentence.text(), timeout=LONG)
