"""An officer is invited, sets a password, works, is suspended in the middle of it and let back: no work is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import CUSTOMER_SERVICES, RHIANNON, WESTMERE
from caseapp.domain.activity import Activity
from caseapp.domain.council import Role
from caseapp.errors import SignInNeeded
from caseapp.usecases import people
from tests.support.desks import PASSPHRASE
from tests.support.key_stores import MemoryKeyStore
from tests.support.services import Service
from ui.app import OpenDesk, Program, prepare
from ui.presenters.outbox import OutboxPresenter
from ui.screens.outbox import OutboxScreen
from ui.screens.sign_in import SignInScreen
from ui.widgets.field import Field

pytestmark = [pytest.mark.journey, pytest.mark.qt_log_ignore("propagateSizeHints")]
LONG = 30_000
NEW_PASSWORD = "a staple of horses"


def enter(field: Field, text: str) -> None:
    field.line.clear()
    QTest.keyClicks(field.line, text)


def fill_in(screen: SignInScreen, address: str, code: str) -> None:
    QTest.keyClick(screen.address.line, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    for field, text in (
        (screen.address, address),
        (screen.council, "westmere"),
        (screen.username, "efa"),
        (screen.code, code),
        (screen.password, NEW_PASSWORD),
        (screen.again, NEW_PASSWORD),
    ):
        enter(field, text)
    QTest.keyClick(screen.again.line, Qt.Key.Key_Return)


def notes(desk: Desk) -> list[str]:
    return [each.text for each in desk.read(lambda reader: reader.find(Activity, person=RHIANNON))]


def test_an_officer_is_invited_suspended_and_let_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, westmere: Service
) -> None:
    with Database(westmere.database_url) as database:
        Centre(database).create_officer(
            WESTMERE,
            username="mair",
            name="Mair Example",
            password=PASSWORD,
            role=Role.ADMINISTRATOR,
            team=CUSTOMER_SERVICES,
        )
    mair = Desk(tmp_path / "mair", PASSPHRASE)
    mair.sign_in(westmere.address, "westmere", "mair", PASSWORD)
    given = mair.officers.invite("efa", "Efa Example", "officer", CUSTOMER_SERVICES).result()

    prepare(qapp)
    program = Program(qapp, tmp_path / "efa", PASSPHRASE, MemoryKeyStore(there=False))
    screen = program.start.start_screen
    qtbot.waitUntil(screen.sign_in.isVisible, timeout=LONG)
    fill_in(screen.sign_in, westmere.address, "0000-0000-0000")
    qtbot.waitUntil(
        lambda: "ask your administrator" in screen.sign_in.code.line.accessibleDescription(), timeout=LONG
    )
    enter(screen.sign_in.code, given.code.lower().replace("-", " "))
    QTest.keyClick(screen.sign_in.code.line, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.filling.isVisible, timeout=LONG)
    QTest.keyClick(screen.filling.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.opened is not None, timeout=LONG)
    opened = program.opened
    assert opened is not None
    window = opened.window
    qtbot.waitUntil(lambda: window.officer.label() == "Efa Example", timeout=LONG)
    qtbot.waitUntil(lambda: synced(opened), timeout=LONG)

    mair.officers.suspend(given.officer).result()
    opened.desk.write(people.add_note, "Rang while suspended.", person=RHIANNON).result()
    window.open_place("sync")
    sync = window.open_tabs.pages["sync"].screen
    assert isinstance(sync, OutboxScreen)
    qtbot.waitUntil(sync.sign_in.isVisible, timeout=LONG)
    assert "Your session has ended. Sign in again to sync; nothing is lost." in sync.detail.text()
    assert (
        "Rang while suspended." in notes(opened.desk)
        and opened.desk.read(lambda reader: reader.waiting()) == 1
    )
    with pytest.raises(SignInNeeded):
        opened.desk.sync()
    QTest.keyClick(sync.sign_in, Qt.Key.Key_Space)
    again = window.open_tabs.pages["sign-in"].screen
    assert isinstance(again, SignInScreen)
    qtbot.waitUntil(lambda: again.username.text() == "efa", timeout=LONG)
    enter(again.password, NEW_PASSWORD)
    QTest.keyClick(again.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "your account is suspended" in again.password.line.accessibleDescription(), timeout=LONG
    )

    mair.officers.let_back(given.officer).result()
    QTest.keyClick(again.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.desk.read(lambda reader: reader.waiting()) == 0, timeout=LONG)
    mair.sync()
    assert "Rang while suspended." in notes(mair)
    program.close()
    mair.close()


def synced(opened: OpenDesk) -> bool:
    """Whether the window's round has ended well."""
    opened.window.open_place("sync")
    presenter = opened.window.open_tabs.pages["sync"].presenter
    assert isinstance(presenter, OutboxPresenter)
    return presenter._state.line.name == "SYNCED"
