"""A window that stays open without its centre locks when its time is over, and opens again when the centre was met."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.errors import NoLine
from tests.support.desks import PASSPHRASE
from ui.app import OpenDesk, open_window
from ui.presenters.lock import Why
from ui.runtime.line import Line, LineState
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme

LONG = 20_000
DAY = timedelta(days=1)


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, westmere_folder: Path, tmp_path: Path) -> Iterator[OpenDesk]:
    apply_theme(qapp, Theme(LIGHT))
    desk = Desk(shutil.copytree(westmere_folder, tmp_path / "desk"), PASSPHRASE)
    opened = open_window(desk, sync=False)
    qtbot.addWidget(opened.window)
    yield opened
    opened.close()
    desk.close()


def leased(opened: OpenDesk, left: timedelta) -> None:
    until = (opened.desk.clock() + left).isoformat()
    opened.desk.write(lambda work: work.keep_setting("lease_until", until)).result()


def test_it_locks_and_the_right_passphrase_is_told_why(qtbot: QtBot, opened: OpenDesk) -> None:
    state = LineState(Line.OFFLINE, opened.desk.clock(), NoLine())
    leased(opened, -DAY)
    opened.driver.stated.emit(state)
    qtbot.waitUntil(lambda: opened.window.locked, timeout=LONG)
    field = opened.window.lock_screen.field
    for given, told in (("not the passphrase", "not the passphrase of"), (PASSPHRASE, "sign in once")):
        field.set_text(given)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda told=told: told in field.line.accessibleDescription(), timeout=LONG)
        assert opened.window.locked
    leased(opened, DAY)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not opened.window.locked, timeout=LONG)


def test_unlocking_remembers_how_late_it_is(qtbot: QtBot, opened: OpenDesk) -> None:
    """A clock put back while the window stays open gains nothing."""
    leased(opened, DAY)
    before = opened.desk.clock()
    opened.window.lock(Why.ASKED)
    field = opened.window.lock_screen.field
    field.set_text(PASSPHRASE)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seen(opened.desk) >= before, timeout=LONG)


def seen(desk: Desk) -> datetime:
    """How late it has been, as the desk remembers it; the beginning of time if it does not."""
    _, _, latest = desk.read(lambda reader: reader.setting("lease_seen")).partition(" ")
    return datetime.fromisoformat(latest) if latest else datetime.min.replace(tzinfo=UTC)
