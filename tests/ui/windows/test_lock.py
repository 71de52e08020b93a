"""The locked window shows nothing of anybody, no key works in it, and what is half typed is there afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from caseapp.domain.audit import Act
from caseapp.domain.contact import Contact
from caseapp.domain.person import Person
from caseapp.storage.audit import links_after
from tests.support.desks import PASSPHRASE
from ui.app import OpenDesk
from ui.presenters.lock import Why

LONG = 20_000


@pytest.fixture
def opened(with_key_store: OpenDesk) -> OpenDesk:
    return with_key_store


def person_shown(qtbot: QtBot, opened: OpenDesk) -> str:
    """Bring a person to the front; the name that is shown."""
    person = opened.desk.read(lambda reader: reader.find(Person)[0])
    opened.window.open_person(person.id)
    key = f"person:{person.id}"
    qtbot.waitUntil(lambda: opened.window.frame.tabs.label(key) not in ("Person", ""), timeout=LONG)
    return opened.window.frame.tabs.label(key)


def words_on(opened: OpenDesk) -> str:
    return " ".join(label.text() for label in opened.window.findChildren(QLabel) if label.isVisible())


def unlock(qtbot: QtBot, opened: OpenDesk, secret: str) -> None:
    screen = opened.window.lock_screen
    screen.field.set_text(secret)
    QTest.keyClick(screen.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not opened.window.locked, timeout=LONG)


def test_a_half_typed_note_and_its_cursor_are_there_after_unlocking(qtbot: QtBot, opened: OpenDesk) -> None:
    person_shown(qtbot, opened)
    key = opened.window.frame.tabs.now()
    assert key is not None
    line = opened.window.open_tabs.pages[key].screen.note.field
    line.setFocus()
    QTest.keyClicks(line, "half a sen")
    opened.window.lock(Why.ASKED)
    assert opened.window.locked
    unlock(qtbot, opened, PASSPHRASE)
    assert line.toPlainText() == "half a sen"
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "tence")
    assert line.toPlainText() == "half a sentence"


def test_no_name_shows_and_no_key_works(qtbot: QtBot, opened: OpenDesk) -> None:
    name = person_shown(qtbot, opened)
    qtbot.waitUntil(lambda: name.split()[-1].casefold() in words_on(opened).casefold(), timeout=LONG)
    opened.window.lock(Why.IDLE)
    assert name.split()[-1].casefold() not in words_on(opened).casefold()
    qtbot.waitUntil(lambda: "nobody was here" in words_on(opened))
    QTest.keyClick(opened.window, Qt.Key.Key_F7)
    QTest.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert opened.desk.read(lambda reader: reader.count(Contact, state="live")) == 0
    assert not opened.window.box.hasFocus()
    unlock(qtbot, opened, PASSPHRASE)
    QTest.keyClick(opened.window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: opened.desk.read(lambda reader: reader.count(Contact, state="live")) == 1)


def test_a_wrong_secret_unlocks_nothing(qtbot: QtBot, opened: OpenDesk) -> None:
    opened.window.lock(Why.ASKED)
    screen = opened.window.lock_screen
    screen.field.set_text("not the passphrase")
    QTest.keyClick(screen.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "not the passphrase of" in screen.field.line.accessibleDescription(), timeout=LONG
    )
    assert opened.window.locked


def test_a_dialog_is_hidden_and_comes_back(qtbot: QtBot, opened: OpenDesk) -> None:
    opened.window.keys()
    sheet = next(w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Keys" and w.isVisible())
    opened.window.lock(Why.AWAY)
    assert not sheet.isVisible()
    unlock(qtbot, opened, PASSPHRASE)
    assert sheet.isVisible()
    sheet.close()


def test_a_pin_is_asked_where_the_desk_opens_by_one(qtbot: QtBot, opened: OpenDesk) -> None:
    opened.desk.keys.open_by_pin("739152")
    opened.window.lock(Why.ASKED)
    screen = opened.window.lock_screen
    qtbot.waitUntil(lambda: screen.field.line.accessibleName() == "PIN", timeout=LONG)
    unlock(qtbot, opened, "739152")
    assert screen.field.text() == ""


def test_the_key_store_alone_unlocks_by_one_key(qtbot: QtBot, opened: OpenDesk) -> None:
    opened.desk.keys.open_by_account()
    opened.window.lock(Why.ASKED)
    screen = opened.window.lock_screen
    qtbot.waitUntil(lambda: not screen.field.isVisible(), timeout=LONG)
    QTest.keyClick(screen.form.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not opened.window.locked, timeout=LONG)


def test_unlocking_is_in_the_audit(qtbot: QtBot, opened: OpenDesk) -> None:
    opened.window.lock(Why.ASKED)
    unlock(qtbot, opened, PASSPHRASE)

    def acts() -> list[Act]:
        return opened.desk.read(
            lambda reader: [each.row.act for each in links_after(reader.connection, reader.me.device, 0)]
        )

    qtbot.waitUntil(lambda: Act.UNLOCKED in acts(), timeout=LONG)


def test_it_locks_by_itself_when_nobody_is_there(qtbot: QtBot, opened: OpenDesk) -> None:
    qtbot.waitUntil(lambda: opened._absence._limit > 0)  # the desk's own setting would come in between
    opened._absence.set_limit(50)
    qtbot.waitUntil(lambda: opened.window.locked, timeout=LONG)
