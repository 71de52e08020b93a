"""The search presenter and its page: the order of answers is decided here."""

import pytest
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import GETHIN, MILL_LANE_4, RHIANNON
from caseapp.texts import Words
from tests.support.screens import HeldRunner, Led
from ui.presenters.search import SearchPresenter
from ui.screens.search import SearchScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Page:
    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.screen = SearchScreen(Words())
        self.runner, self.led = HeldRunner(), Led()
        self.presenter = SearchPresenter(self.screen, desk, self.runner, self.led, Words())
        self.screen.chosen.connect(self.presenter.chosen)
        qtbot.addWidget(self.screen)


@pytest.fixture
def page(qtbot: QtBot, westmere_desk: Desk) -> Page:
    return Page(qtbot, westmere_desk)


def test_late_answer_to_an_old_question_is_dropped(page: Page) -> None:
    page.presenter.searched("gethin")
    page.presenter.searched("rhiannon")
    old, new = page.runner.asked
    new.answer()
    assert page.screen.now() == f"person:{RHIANNON}"
    old.answer()
    assert page.screen.now() == f"person:{RHIANNON}"
    assert f"person:{GETHIN}" not in page.screen.shown()


def test_answer_after_the_box_was_emptied_is_dropped(page: Page) -> None:
    page.presenter.searched("gethin")
    page.presenter.searched("")
    page.runner.asked[0].answer()
    assert page.screen.shown() == []


def test_peek_of_a_row_that_was_left_is_dropped(page: Page) -> None:
    page.presenter.searched("llyr")
    page.runner.asked[0].answer()
    page.screen.move_by(1)
    _, first, second = page.runner.asked
    assert first.cancelled
    first.answer()
    assert not page.screen.peek.button.isVisibleTo(page.screen)
    second.answer()
    assert page.screen.peek.button.isVisibleTo(page.screen)


def test_enter_waits_for_the_answer_to_what_was_typed(page: Page) -> None:
    page.presenter.searched("gethin")
    page.runner.asked[0].answer()
    page.presenter.searched("rhiannon")
    page.presenter.opened()
    assert page.led.went == []
    page.runner.asked[-1].answer()
    assert page.led.went == [("person", RHIANNON)]


def test_a_place_leads_to_a_new_case_there(page: Page) -> None:
    page.presenter.searched("mill lane")
    page.runner.asked[0].answer()
    page.presenter.chosen(f"place:{MILL_LANE_4}")
    page.runner.asked[-1].answer()
    page.presenter.opened()
    assert page.led.went == [("new case", None, MILL_LANE_4, "")]
