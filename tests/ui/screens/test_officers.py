"""Officers and teams: what is known is shown without a line, acts go to the centre, a code stands nowhere once it is
handed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import ABI, CUSTOMER_SERVICES, JO, LENA, WASTE
from caseapp.domain.council import Officer, Role
from caseapp.errors import CentreRefused, Expected, NoLine
from caseapp.texts import Words
from caseapp.usecases.officers import AccountAtCentre, CodeGiven, DeviceAtCentre, OfficerRow, roster
from tests.support.answers import come
from tests.support.screens import Led
from tests.ui.screens.desk_in_hand import DeskInHand, rows_of, texts_of
from ui.app import OpenDesk
from ui.presenters.officers import OfficersPresenter
from ui.presenters.spelling import spelled
from ui.runtime.clipboard import clear_clipboard
from ui.runtime.line import Line, LineState
from ui.screens.officers import OfficersScreen
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme
from ui.widgets.button import Button
from ui.widgets.text import Text
from ui.windows.officers_tab import officers_tab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CODE = "7K4M-Q2XD-9HTB"


@dataclass
class AtCentre:
    """A centre that does what it is asked to these accounts, unless it has a problem."""

    desk: Desk
    accounts: dict[str, AccountAtCentre] = field(default_factory=dict)
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    problem: Expected | None = None

    def __post_init__(self) -> None:
        for row in self.desk.read(roster, "en").officers:
            self.accounts[row.id] = AccountAtCentre(row, False, True, None, self.desk.clock(), 1, 1)

    def listed(self) -> Future[tuple[AccountAtCentre, ...]]:
        return self._answer(tuple(sorted(self.accounts.values(), key=lambda each: each.officer.name)))

    def devices(self, officer: str) -> Future[tuple[DeviceAtCentre, ...]]:
        now = self.desk.clock()
        lost = DeviceAtCentre("lost", "LAPTOP-12", now - timedelta(days=90), None, "", True)
        here = DeviceAtCentre("here", "FRONT-7", now - timedelta(days=9), now, "0.1.0", True)
        out = [device for act, _, device in (each for each in self.asked if each[0] == "sign_out")]
        every = [replace(each, signed_in=each.id not in out) for each in (here, lost)]
        return self._answer(tuple(every) if officer == JO else ())

    def invite(self, username: str, name: str, role: str, team: str) -> Future[CodeGiven]:
        made = OfficerRow("new", username, name, Role(role), team)
        until = self.desk.clock() + timedelta(hours=72)
        return self._do(
            ("invite", username, name, role, team),
            CodeGiven("new", CODE, until),
            AccountAtCentre(made, False, False, until, None, 0, 0),
        )

    def give_code(self, officer: str) -> Future[CodeGiven]:
        until = self.desk.clock() + timedelta(hours=72)
        account = replace(self.accounts[officer], password=False, code_until=until)
        return self._do(("give_code", officer), CodeGiven(officer, CODE, until), account)

    def suspend(self, officer: str) -> Future[None]:
        return self._do(("suspend", officer), None, replace(self.accounts[officer], suspended=True))

    def let_back(self, officer: str) -> Future[None]:
        return self._do(("let_back", officer), None, replace(self.accounts[officer], suspended=False))

    def change(self, officer: str, name: str, role: str, team: str) -> Future[None]:
        account = self.accounts[officer]
        row = replace(account.officer, name=name, role=Role(role), team=team)
        return self._do(("change", officer, name, role, team), None, replace(account, officer=row))

    def sign_out(self, officer: str, device: str) -> Future[None]:
        return self._do(("sign_out", officer, device), None)

    def make_team(self, name: str, name_cy: str, services: tuple[str, ...]) -> Future[str]:
        return self._do(("make_team", name, name_cy, services), "team")

    def change_team(self, team: str, name: str, name_cy: str, services: tuple[str, ...]) -> Future[None]:
        return self._do(("change_team", team, name, name_cy, services), None)

    def _do(self, asked: tuple[Any, ...], answer: Any, account: AccountAtCentre | None = None) -> Future[Any]:
        if self.problem is None:
            self.asked.append(asked)
            if account is not None:
                self.accounts[account.officer.id] = account
        return self._answer(answer)

    def _answer(self, answer: Any) -> Future[Any]:
        given: Future[Any] = Future()
        if self.problem is None:
            given.set_result(answer)
        else:
            given.set_exception(self.problem)
        return given


@dataclass
class Place:
    """The screen of Abi, an administrator, with what it stands on."""

    screen: OfficersScreen
    presenter: OfficersPresenter
    centre: AtCentre
    led: Led

    def detail(self) -> list[str]:
        return texts_of(self.screen.detail)

    def act(self, key: Qt.Key) -> None:
        self.screen.rows.setFocus()
        QTest.keyClick(self.screen.rows, key)


Opened = Callable[..., Place]


@pytest.fixture
def opened(at_desk: DeskInHand, qtbot: QtBot) -> Iterator[Opened]:
    desk = at_desk.desk
    come(desk, desk.read(lambda reader: reader.get(Officer, ABI)), role="administrator")
    presenters: list[OfficersPresenter] = []

    def begin(problem: Expected | None = None, language: str = "en") -> Place:
        centre = AtCentre(desk)
        centre.problem = problem
        desk.officers = centre  # type: ignore[assignment]
        led = Led()
        screen, presenter = officers_tab(desk, at_desk.runner, led, Words(language))
        at_desk.bus.changed.connect(presenter.changed)
        qtbot.addWidget(screen)
        screen.resize(1200, 800)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        presenter.start()
        presenters.append(presenter)
        known = Words(language)("Asking the centre…")
        qtbot.waitUntil(lambda: len(presenter._roster.teams) == 3 and presenter._off != known)
        return Place(screen, presenter, centre, led)

    yield begin
    for presenter in presenters:
        presenter.close()


def test_officers_stand_there_with_role_team_and_state(opened: Opened, qtbot: QtBot) -> None:
    place = opened()
    assert [row.split(", ")[:2] for row in rows_of(place.screen.rows)] == [
        ["Abi Bevan", "Administrator · Customer Services"],
        ["Jo Mistry", "Officer · Customer Services"],
        ["Lena Osei", "Supervisor · Customer Services"],
    ]
    place.screen.rows.set_now(JO)
    qtbot.waitUntil(lambda: "LAPTOP-12" in place.detail())
    told = place.detail()
    assert told[:2] == ["Jo Mistry", "May sign in."] and "jo" in told
    assert "not seen yet" in told[-1] and "version 0.1.0" in told[-3]


def test_the_list_is_narrowed_by_anything_that_stands_in_it(opened: Opened) -> None:
    place = opened()
    QTest.keyClick(place.screen.rows, Qt.Key.Key_Slash)
    assert place.screen.filter.hasFocus()
    for typed, left in (("superv", ["Lena Osei"]), ("JO", ["Jo Mistry"]), ("zz", [])):
        place.screen.filter.setText(typed)
        assert [row.split(", ")[0] for row in rows_of(place.screen.rows)] == left
    assert "Nobody is called that." in texts_of(place.screen)
    place.screen.filter.setText("")
    QTest.keyClicks(place.screen.filter, "sen")  # the keys of acts are letters like others there
    assert place.screen.filter.text() == "sen" and place.centre.asked == []


def test_a_suspended_officer_is_let_back_by_the_same_key(opened: Opened, qtbot: QtBot) -> None:
    place = opened()
    place.screen.rows.set_now(JO)
    place.act(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "let_back" in place.screen.buttons)
    assert rows_of(place.screen.rows)[1].startswith("Suspended, Jo Mistry")
    assert place.detail()[1] == "Suspended: cannot sign in."
    place.act(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "suspend" in place.screen.buttons)
    assert place.centre.asked == [("suspend", JO), ("let_back", JO)]
    assert [each[1] for each in place.led.went] == [
        "Jo Mistry is suspended and signed out everywhere.",
        "Jo Mistry may sign in again.",
    ]


def test_an_invitation_shows_its_code_big_and_spelled_until_it_is_handed_over(
    opened: Opened, qtbot: QtBot
) -> None:
    place = opened()
    place.act(Qt.Key.Key_N)
    entry = place.screen.detail.entry
    assert entry.fields["name"].line.hasFocus()
    QTest.keyClicks(entry.fields["name"].line, "Efa Example")
    QTest.keyClick(entry.fields["name"].line, Qt.Key.Key_Return)
    assert entry.fields["username"].line.accessibleDescription() == "Fill this in."
    QTest.keyClicks(entry.fields["username"].line, "Efa")
    entry.selects["role"].set_now("senior")
    entry.selects["team"].set_now(WASTE)
    QTest.keyClick(entry.fields["username"].line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    detail = place.screen.detail
    qtbot.waitUntil(detail.code_box.isVisible)
    assert place.centre.asked == [("invite", "efa", "Efa Example", "senior", WASTE)]
    assert not entry.isVisible() and detail.done.hasFocus()
    head, more, *signs = texts_of(detail.code_box)
    assert head == "The code for Efa Example"
    assert sorted(signs) == ["7 Kilo 4 Mike, Quebec 2 X-ray Delta, 9 Hotel Tango Bravo", CODE]
    assert "council westmere, user name efa" in more and "kept nowhere" in more
    assert detail.code.accessibleName() == spelled(CODE)
    qtbot.waitUntil(lambda: any(row.startswith("Invited, Efa Example") for row in rows_of(place.screen.rows)))
    place.screen.rows.set_now(JO)
    assert detail.code_box.isVisible()
    QTest.keyClick(
        detail.done, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert QGuiApplication.clipboard().text() == CODE
    clear_clipboard()
    QTest.keyClick(detail.done, Qt.Key.Key_Space)
    assert not detail.code_box.isVisible()
    assert not any(CODE in text.text() + text.accessibleName() for text in place.screen.findChildren(Text))
    assert place.screen.rows.hasFocus()


def test_a_password_is_reset_only_after_a_word_of_what_follows(opened: Opened, qtbot: QtBot) -> None:
    place = opened()
    place.screen.rows.set_now(JO)
    place.act(Qt.Key.Key_P)
    detail = place.screen.detail
    assert detail.question.isVisible() and detail.agree.hasFocus() and place.centre.asked == []
    QTest.keyClick(detail.agree, Qt.Key.Key_Escape)
    assert not detail.question.isVisible() and place.screen.rows.hasFocus()
    place.act(Qt.Key.Key_P)
    QTest.keyClick(detail.agree, Qt.Key.Key_Return)
    qtbot.waitUntil(detail.code_box.isVisible)
    assert place.centre.asked == [("give_code", JO)]
    qtbot.waitUntil(lambda: any(each.startswith("Invited: the code") for each in place.detail()))
    assert place.screen.buttons["code"].label() == "New code"


def test_an_officer_moves_to_another_team_and_role(opened: Opened, qtbot: QtBot) -> None:
    place = opened()
    place.screen.rows.set_now(LENA)
    place.act(Qt.Key.Key_E)
    entry = place.screen.detail.entry
    assert entry.fields["name"].text() == "Lena Osei" and entry.selects["team"].now() == CUSTOMER_SERVICES
    entry.selects["team"].set_now(WASTE)
    entry.selects["role"].set_now("administrator")
    QTest.keyClick(entry.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Lena Osei, Administrator · Waste" in rows_of(place.screen.rows)[2])
    assert place.centre.asked == [("change", LENA, "Lena Osei", "administrator", WASTE)]
    assert not entry.isVisible()


def test_what_the_centre_refuses_stands_beside_its_field_and_the_form_stays(
    opened: Opened, qtbot: QtBot
) -> None:
    place = opened()
    place.act(Qt.Key.Key_N)
    entry = place.screen.detail.entry
    entry.fields["name"].set_text("Efa Example")
    entry.fields["username"].set_text("jo")
    place.centre.problem = CentreRefused(reason="username_taken")
    QTest.keyClick(entry.save, Qt.Key.Key_Space)
    wrong = entry.fields["username"].line
    qtbot.waitUntil(lambda: "there is an officer of that user name already" in wrong.accessibleDescription())
    assert entry.fields["name"].text() == "Efa Example" and wrong.hasFocus()
    place.centre.problem = CentreRefused(reason="last_administrator")
    QTest.keyClick(entry.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "make another one first" in entry.trouble.accessibleName())
    QTest.keyClick(entry.save, Qt.Key.Key_Escape)
    assert not entry.isVisible() and place.centre.asked == []


def test_a_desk_of_an_officer_is_signed_out(opened: Opened, qtbot: QtBot) -> None:
    place = opened()
    place.screen.rows.set_now(JO)
    name = "Sign out LAPTOP-12"

    def buttons() -> list[Button]:
        return [
            each
            for each in place.screen.detail.findChildren(Button)
            if each.accessibleName() == name and each.isVisible()
        ]

    qtbot.waitUntil(lambda: len(buttons()) == 1)
    QTest.keyClick(buttons()[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not buttons())
    assert place.centre.asked == [("sign_out", JO, "lost")]
    assert place.led.went[-1][1].startswith("Signed out. That desk keeps its work")


def test_teams_are_made_renamed_and_receive_services(opened: Opened, qtbot: QtBot) -> None:
    place = opened()
    place.screen.parts.choose("teams")
    assert rows_of(place.screen.rows) == [
        "Customer Services, 3 officers · Complaint",
        "Revenues, 0 officers · Council Tax enquiry",
        "Waste, 0 officers · Missed bin collection",
    ]
    assert list(place.screen.buttons) == ["new", "change"]
    place.screen.rows.set_now(WASTE)
    place.act(Qt.Key.Key_E)
    entry = place.screen.detail.entry
    assert [key for key, tick in entry.ticks["services"].items() if tick.isChecked()] == ["524"]
    entry.fields["name"].set_text("Bins")
    entry.ticks["services"]["57"].click()
    QTest.keyClick(entry.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not entry.isVisible())
    (asked,) = place.centre.asked
    assert (asked[:4], sorted(asked[4])) == (("change_team", WASTE, "Bins", "Gwastraff"), ["524", "57"])
    place.act(Qt.Key.Key_N)
    entry.fields["name"].set_text("Parks")
    QTest.keyClick(entry.save, Qt.Key.Key_Space)
    assert entry.fields["name_cy"].line.accessibleDescription() == "Fill this in."
    entry.fields["name_cy"].set_text("Parciau")
    QTest.keyClick(entry.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not entry.isVisible())
    assert place.centre.asked[-1] == ("make_team", "Parks", "Parciau", ())


def test_without_a_line_what_the_desk_knows_is_shown_and_acts_say_why_they_are_off(
    opened: Opened, qtbot: QtBot
) -> None:
    place = opened(NoLine())
    sentence = "The centre cannot be reached: you can look, but not change anything."
    assert sentence in texts_of(place.screen.off)
    assert rows_of(place.screen.rows)[1] == "Jo Mistry, Officer · Customer Services"
    assert {button.reason() for button in place.screen.buttons.values()} == {sentence}
    assert "Not known without the centre." in place.detail()
    for key in (Qt.Key.Key_N, Qt.Key.Key_E, Qt.Key.Key_P, Qt.Key.Key_S):
        place.act(key)
    place.presenter.acted("suspend")
    assert place.centre.asked == [] and not place.screen.detail.asks()
    place.centre.problem = None
    place.presenter.stated(LineState(Line.SYNCED, place.centre.desk.clock()))
    qtbot.waitUntil(lambda: not place.screen.off.isVisible())
    assert not any(
        button.reason() for button in [place.screen.buttons["new"], place.screen.buttons["change"]]
    )


def test_nobody_suspends_themselves_by_a_slip(opened: Opened) -> None:
    place = opened()
    place.screen.rows.set_now(ABI)
    assert place.screen.buttons["suspend"].reason() == "Another administrator can do that to you."
    assert "Another administrator can do that to you." in texts_of(place.screen)
    place.act(Qt.Key.Key_S)
    assert place.centre.asked == []


@pytest.mark.parametrize("language", ["en", "cy"])
def test_all_of_it_fits_at_200_percent_and_bears_a_name(
    opened: Opened, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    place = opened(language=language)
    apply_theme(qapp, Theme(LIGHT, 2.0))
    place.screen.resize(790, 760)
    place.act(Qt.Key.Key_N)
    entry = place.screen.detail.entry
    assert entry.isVisible() and not place.screen.rows.isVisible()
    assert place.screen.minimumSizeHint().width() <= 790
    for part in place.screen.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert part.accessibleName(), type(part)
            assert min(part.width(), part.height()) >= 24, type(part)
    QTest.keyClick(entry.save, Qt.Key.Key_Escape)
    assert place.screen.rows.isVisible()
    for button in place.screen.buttons.values():
        assert button.width() >= button.minimumSizeHint().width()
    apply_theme(qapp, Theme(LIGHT))


def test_the_place_is_there_for_administrators_alone(at_desk: DeskInHand, qtbot: QtBot) -> None:
    desk = at_desk.desk
    opened = OpenDesk(desk, sync=False)
    window = opened.window
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.officer.label()))
    assert not window.frame.nav.is_shown("officers")
    QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert window.frame.tabs.now() == "work"
    come(desk, desk.read(lambda reader: reader.get(Officer, ABI)), role="administrator")
    window.shell.start()
    qtbot.waitUntil(lambda: window.frame.nav.is_shown("officers"))
    QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    page = window.frame.page("officers")
    assert isinstance(page, OfficersScreen)
    qtbot.waitUntil(lambda: len(rows_of(page.rows)) == 3)
    qtbot.waitUntil(lambda: page.off.isVisible())  # nobody answers at the centre's address
    come(desk, desk.read(lambda reader: reader.get(Officer, ABI)), role="officer")
    window.shell.start()
    qtbot.waitUntil(lambda: "officers" not in window.open_tabs.pages)
    assert not window.frame.nav.is_shown("officers") and window.frame.tabs.now() == "work"
    opened.close()


def test_the_line_goes_while_the_page_is_open(opened: Opened, qtbot: QtBot) -> None:
    place = opened()
    place.presenter.stated(LineState(Line.OFFLINE, place.centre.desk.clock()))
    assert place.screen.off.isVisible() and place.screen.buttons["new"].reason()
    assert "Seen" in rows_of(place.screen.rows)[1]
    place.presenter.stated(LineState(Line.SYNCED, place.centre.desk.clock()))
    qtbot.waitUntil(lambda: not place.screen.off.isVisible())


def test_a_code_that_comes_after_the_page_is_closed_is_told_of(opened: Opened, qtbot: QtBot) -> None:
    place = opened()
    place.screen.rows.set_now(JO)
    place.act(Qt.Key.Key_P)
    QTest.keyClick(place.screen.detail.agree, Qt.Key.Key_Return)
    place.presenter.close()
    qtbot.waitUntil(lambda: bool(place.led.went))
    assert place.led.went[-1][1].endswith("closed before the code was shown: give another.")
    assert place.screen.detail.code.text() == ""
