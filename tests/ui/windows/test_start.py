"""From an empty folder to the first call against a real centre; unlocking; a passphrase that is given."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.demo import PASSWORD
from tests.support.desks import PASSPHRASE
from tests.support.services import Service
from ui.app import Program, prepare
from ui.widgets.field import Field

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LONG = 30_000

Start = Callable[..., Program]


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Start]:
    prepare(qapp)
    programs: list[Program] = []

    def begin(folder: Path, passphrase: str | None = None) -> Program:
        programs.append(Program(qapp, folder, passphrase))
        return programs[-1]

    yield begin
    for program in programs:
        program.close()


def _said(field: Field) -> str:
    return field.line.accessibleDescription()


def _enter(field: Field, text: str) -> None:
    field.line.clear()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_from_an_empty_folder_to_the_first_call(
    qtbot: QtBot, start: Start, tmp_path: Path, westmere: Service
) -> None:
    program = start(tmp_path / "desk")
    screen = program.start.start_screen
    assert program.start.isVisible()
    _enter(screen.passphrase, "short")
    assert "12" in _said(screen.passphrase)
    QTest.keyClicks(screen.passphrase.line, " but long enough")
    _enter(screen.again, "something else")
    assert _said(screen.again) == "That is not the same."
    _enter(screen.again, "short but long enough")
    qtbot.waitUntil(lambda: screen.sign_in.isVisible(), timeout=LONG)
    assert screen.passphrase.text() == ""
    screen.sign_in.address.set_text(westmere.address)
    screen.sign_in.council.set_text("westmere")
    screen.sign_in.username.set_text("abi")
    _enter(screen.sign_in.password, "not the password")
    refused = "Council, user name or password is not right."
    qtbot.waitUntil(lambda: _said(screen.sign_in.password) == refused, timeout=LONG)
    assert (screen.sign_in.username.text(), screen.sign_in.password.text()) == ("abi", "not the password")
    _enter(screen.sign_in.password, PASSWORD)
    qtbot.waitUntil(lambda: screen.filling.counts().get("People") == "60", timeout=LONG)
    QTest.keyClick(screen.filling.button, Qt.Key.Key_Return)
    assert program.opened is not None
    window = program.opened.window
    assert window.isVisible() and not program.start.isVisible()
    qtbot.waitUntil(lambda: window.sync_state.words().startswith("Synced"), timeout=LONG)
    assert window.officer.label() == "Abi Bevan"


def test_wrong_passphrase_is_said_and_the_right_one_unlocks(qtbot: QtBot, start: Start, copied: Path) -> None:
    program = start(copied)
    screen = program.start.start_screen
    assert not screen.again.isVisible()
    _enter(screen.passphrase, "wrong words")
    qtbot.waitUntil(lambda: "not the passphrase" in _said(screen.passphrase), timeout=LONG)
    assert screen.passphrase.text() == "wrong words"
    _enter(screen.passphrase, PASSPHRASE)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    assert not program.start.isVisible()


def test_given_passphrase_unlocks_without_asking(qtbot: QtBot, start: Start, copied: Path) -> None:
    program = start(copied, PASSPHRASE)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    assert not program.start.isVisible()


def test_given_passphrase_that_is_wrong_is_asked_for(qtbot: QtBot, start: Start, copied: Path) -> None:
    program = start(copied, "wrong words")
    qtbot.waitUntil(program.start.isVisible, timeout=LONG)
    assert "not the passphrase" in _said(program.start.start_screen.passphrase)


def test_folder_that_is_open_elsewhere_is_said(qtbot: QtBot, start: Start, copied: Path) -> None:
    first = start(copied, PASSPHRASE)
    qtbot.waitUntil(lambda: first.opened is not None, timeout=LONG)
    second = start(copied, PASSPHRASE)
    qtbot.waitUntil(second.start.isVisible, timeout=LONG)
    assert "open on this folder already" in _said(second.start.start_screen.passphrase)
