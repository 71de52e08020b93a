"""My work over a real desk: worst promise first, why, Enter, and nothing to do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import ABI, CUSTOMER_SERVICES, WESTMERE
from caseapp.domain.case import Case
from caseapp.ports import Changes
from caseapp.storage.settings import write_setting
from caseapp.texts import Words
from tests.support.screens import Led
from ui.delegates.looks import CaseLook
from ui.delegates.row import LOOK
from ui.presenters.work import WorkPresenter
from ui.runtime.runner import Runner
from ui.screens.work import WorkScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def runner() -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


def _shown(qtbot: QtBot, desk: Desk, runner: Runner) -> tuple[WorkScreen, Led, WorkPresenter]:
    screen, led = WorkScreen(Words()), Led()
    presenter = WorkPresenter(screen, desk, runner, led, Words())
    screen.opened.connect(presenter.opened)
    screen.why_asked.connect(presenter.why_asked)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitExposed(screen)
    presenter.start()
    return screen, led, presenter


def _looks(screen: WorkScreen) -> list[CaseLook]:
    model = screen.rows.model()
    return [model.index(row, 0).data(LOOK) for row in range(model.rowCount())]


def test_worst_promise_leads_and_enter_opens(qtbot: QtBot, westmere_desk: Desk, runner: Runner) -> None:
    screen, led, _presenter = _shown(qtbot, westmere_desk, runner)
    qtbot.waitUntil(lambda: bool(screen.rows.keys()))
    cases = {case.id: case for case in westmere_desk.read(lambda r: r.find(Case, closed_at=None))}
    mine = [
        case
        for case in cases.values()
        if case.officer == ABI or (case.officer is None and case.team == CUSTOMER_SERVICES)
    ]
    knowledge = westmere_desk.knowledge
    shown = screen.rows.keys()
    dues = [knowledge.due_of(cases[key]).at for key in shown]
    assert len(dues) == len(mine) > 1
    assert dues == sorted(dues)
    assert any(" · " in look.status for look in _looks(screen))
    QTest.keyClick(screen.rows, Qt.Key.Key_Down)
    QTest.keyClick(screen.rows, Qt.Key.Key_Return)
    assert led.went == [("case", shown[1])]


def test_w_shows_and_hides_the_working(qtbot: QtBot, westmere_desk: Desk, runner: Runner) -> None:
    screen, _, _presenter = _shown(qtbot, westmere_desk, runner)
    qtbot.waitUntil(lambda: bool(screen.rows.keys()))
    screen.rows.setFocus()
    QTest.keyClick(screen.rows, Qt.Key.Key_W)
    assert _looks(screen)[0].expanded
    assert "working days" in _looks(screen)[0].why
    QTest.keyClick(screen.rows, Qt.Key.Key_W)
    assert not _looks(screen)[0].expanded


def test_nothing_open_is_said(qtbot: QtBot, empty_desk: Desk, runner: Runner) -> None:
    screen, _, _presenter = _shown(qtbot, empty_desk, runner)
    qtbot.waitUntil(lambda: screen.empty.isVisible())


def test_cases_that_are_still_coming_are_said_to_be(
    qtbot: QtBot, westmere_desk: Desk, runner: Runner
) -> None:
    def complete(value: str) -> None:
        westmere_desk._store.in_writer(write_setting, "first_sync_complete", value).result()

    complete("")
    screen, _led, presenter = _shown(qtbot, westmere_desk, runner)
    qtbot.waitUntil(lambda: bool(screen.rows.keys()))
    assert screen.heading._count.text().endswith(f"{len(screen.rows.keys())} so far, more are coming")
    complete("1")
    presenter.changed(Changes(frozenset({("council", WESTMERE)})))
    qtbot.waitUntil(lambda: "pressing" in screen.heading._count.text())


def test_no_case_yet_is_not_nothing_to_do(qtbot: QtBot, empty_desk: Desk, runner: Runner) -> None:
    empty_desk._store.in_writer(write_setting, "council", WESTMERE).result()
    screen, _led, _presenter = _shown(qtbot, empty_desk, runner)
    qtbot.waitUntil(lambda: screen.empty.isVisible())
    assert screen.empty._detail.text() == "Your cases are still coming from the centre."
