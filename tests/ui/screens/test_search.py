"""The search presenter and its page: the order of answers is decided here."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import GETHIN, MILL_LANE_4, RHIANNON
from caseapp.domain.references import Block, reference
from caseapp.texts import Words
from tests.support.screens import HeldRunner, Led
from tests.ui.screens.desk_in_hand import rows_of, texts_of
from ui.actions import Offered
from ui.delegates.looks import ResultLook
from ui.models.found import FoundLook
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


def test_a_heading_is_never_chosen_when_the_rows_before_it_go(page: Page) -> None:
    page.presenter.searched("llyr")
    page.runner.asked[0].answer()
    assert page.screen.now() == f"person:{RHIANNON}"
    page.presenter.searched("nobody of that name")
    page.runner.asked[-1].answer()
    assert page.screen.shown() == []


def test_rows_tell_the_postcode_and_only_the_lines_that_matched(page: Page) -> None:
    page.presenter.searched("llyr mill")
    page.runner.asked[0].answer()
    row = next(row for row in rows_of(page.screen.results) if "Rhiannon Llŷr, 12 Mar" in row)
    assert "4 Mill Lane, LD29 2AB" in row
    assert "Why: name Rhiannon Llŷr; address 4 Mill Lane," in row


def test_a_date_of_birth_is_told_as_it_is_said(page: Page) -> None:
    page.presenter.searched("rhiannon 1951")
    page.runner.asked[0].answer()
    assert any("born 12 Mar 1951" in row for row in rows_of(page.screen.results))


def test_a_pointer_over_the_rows_opens_none_of_them(page: Page) -> None:
    opened: list[None] = []
    page.screen.opened.connect(lambda: opened.append(None))
    page.screen.resize(900, 600)
    page.screen.show()
    page.presenter.searched("llyr")
    page.runner.asked[0].answer()
    rows = page.screen.results.viewport()
    for high in range(5, rows.height(), 20):
        QTest.mouseMove(rows, QPoint(40, high))
        QApplication.processEvents()
    assert not opened
    second = page.screen.results.visualRect(page.screen.results.model().index(2, 0)).center()
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=second)
    QTest.mouseDClick(rows, Qt.MouseButton.LeftButton, pos=second)
    assert len(opened) == 1


def test_acts_stand_below_what_was_found_and_alone_behind_a_sign(page: Page) -> None:
    page.led.acts = [Offered("lock", "Lock this desk", "Ctrl+Shift+L", "lock-key")]
    page.presenter.searched("loc")
    page.runner.asked[0].answer()
    assert page.screen.shown()[-1] == "act:lock"
    asked = len(page.runner.asked)
    page.presenter.searched("> lock")
    assert (page.screen.shown(), len(page.runner.asked)) == (["act:lock"], asked)
    assert not page.screen.new_person.isVisibleTo(page.screen)
    page.presenter.opened()
    assert page.led.went == [("act", "lock")]


def test_where_nobody_is_found_an_act_still_is(page: Page) -> None:
    page.led.acts = [Offered("keys", "Xylophone keys", "Ctrl+?", "keyboard")]
    page.presenter.searched("xylophon")
    page.runner.asked[0].answer()
    assert page.screen.now() == "act:keys"
    page.screen.opened.connect(page.presenter.opened)
    page.screen.peek.opened.emit()
    assert page.led.went == [("act", "keys")]


def test_only_the_row_to_be_selected_is_chosen_when_rows_change(page: Page) -> None:
    """Each choice reads a person, and a reading is a row of the audit."""
    look = FoundLook(head="", remark="", counts=(3, 0, 0), new_person="")
    ann, bea, cy, di = ((f"person:{name}", ResultLook("user", name)) for name in ("ann", "bea", "cy", "di"))
    page.screen.show_found(look, [ann, bea, cy], "person:cy")
    chosen: list[str] = []
    page.screen.chosen.disconnect(page.presenter.chosen)
    page.screen.chosen.connect(chosen.append)
    page.screen.show_found(look, [di, bea], "person:di")
    assert chosen == ["person:di"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("WES-7Q4M-0042-9", "That reference has a wrong character: please check it."),
        (reference(Block("WES", "ZZZZ"), 42), "The reference is right, but its case is not on this desk:"),
        ("Zebedee Nobody", "Names, phone numbers, postcodes, addresses"),
    ],
)
def test_nothing_found_says_why_that_may_be(page: Page, typed: str, told: str) -> None:
    page.presenter.searched(typed)
    page.runner.asked[0].answer()
    assert any(text.startswith(told) for text in texts_of(page.screen.nothing))
