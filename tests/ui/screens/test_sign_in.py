"""Signing in over a real desk without a line: every sentence stands beside its field, nothing typed is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.texts import Words
from caseapp.usecases.this_desk import desk_facts
from tests.support.screens import HeldRunner
from ui.presenters.sign_in import SignInPresenter
from ui.runtime.runner import Runner
from ui.screens.sign_in import SignInScreen
from ui.widgets.field import Field

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def screen(qtbot: QtBot, empty_desk: Desk) -> Iterator[SignInScreen]:
    runner = Runner()
    screen = SignInScreen(Words())
    presenter = SignInPresenter(screen, empty_desk, runner, Words(), lambda: None)
    screen.given.connect(presenter.given)
    screen.code_given.connect(presenter.code_given)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen)
    presenter.start()
    qtbot.waitUntil(lambda: runner.at_rest)
    yield screen
    runner.close()


def _said(field: Field) -> str:
    return field.line.accessibleDescription()


def _fill(screen: SignInScreen, *texts: str) -> None:
    for field, text in zip(
        (screen.address, screen.council, screen.username, screen.password), texts, strict=True
    ):
        field.set_text(text)
    QTest.keyClick(screen.password.line, Qt.Key.Key_Return)


def test_what_is_empty_is_said_beside_it(screen: SignInScreen) -> None:
    _fill(screen, "https://centre.example", "", "abi", "")
    assert [_said(f) for f in (screen.address, screen.council, screen.username, screen.password)] == [
        "",
        "Fill this in.",
        "",
        "Fill this in.",
    ]
    assert screen.council.line.hasFocus()


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("http://centre.example", "The address must begin with https://"),
        ("http://127.0.0.1:9", "The centre cannot be reached. Check the address"),
    ],
)
def test_trouble_with_the_address_stands_beside_it(
    qtbot: QtBot, screen: SignInScreen, address: str, sentence: str
) -> None:
    _fill(screen, address, "westmere", "abi", "half a password")
    assert screen.form.button.reason() == "Signing in…"
    qtbot.waitUntil(lambda: _said(screen.address).startswith(sentence), timeout=20_000)
    assert screen.form.button.reason() == ""
    assert (screen.address.text(), screen.password.text()) == (address, "half a password")


def test_an_invitation_asks_for_its_code_and_a_new_password_twice(qtbot: QtBot, screen: SignInScreen) -> None:
    screen.password.set_text("half a password")
    QTest.keyClick(screen.address.line, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert screen.code.isVisible() and screen.again.isVisible() and screen.password.text() == ""
    assert screen.password.line.accessibleName() == "New password"
    assert "At least 8 characters" in _said(screen.password)
    for field, text in (
        (screen.address, "http://127.0.0.1:9"),
        (screen.council, "westmere"),
        (screen.username, "efa"),
        (screen.password, "a staple of horses"),
        (screen.again, "another of horses"),
    ):
        field.set_text(text)
    QTest.keyClick(screen.again.line, Qt.Key.Key_Return)
    assert _said(screen.again) == "That is not the same." and screen.again.line.hasFocus()
    screen.again.set_text("a staple of horses")
    QTest.keyClick(screen.again.line, Qt.Key.Key_Return)
    assert _said(screen.code) == "Fill this in." and screen.code.line.hasFocus()
    screen.code.set_text("7k4m q2xd 9htb")
    QTest.keyClick(screen.code.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "cannot be reached" in _said(screen.address), timeout=20_000)
    assert screen.code.text() == "7k4m q2xd 9htb"
    QTest.keyClick(screen.code.line, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert not screen.code.isVisible() and screen.code.text() == screen.again.text() == ""
    assert screen.address.text() == "http://127.0.0.1:9" and screen.password.line.hasFocus()


def test_a_password_given_before_the_desk_was_read_waits_for_who_signed_in_before(
    qtbot: QtBot, westmere_desk: Desk
) -> None:
    runner, screen = HeldRunner(), SignInScreen(Words())
    qtbot.addWidget(screen)
    facts = westmere_desk.read(desk_facts)
    presenter = SignInPresenter(screen, westmere_desk, runner, Words(), lambda: None)
    presenter.start()
    presenter.given(facts.address, "", "", "half a password")
    (read,) = runner.asked
    read.answer()
    assert screen.council.text() == facts.council and screen.username.text() == facts.username
    assert screen.form.button.reason() == "Signing in…" and len(runner.asked) == 2
