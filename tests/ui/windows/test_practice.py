"""The guided first call, driven by keys to its end; what is done there stays there, and goes when it is over."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.domain.case import Case
from caseapp.domain.contact import Contact
from caseapp.domain.ids import CaseId
from caseapp.domain.letter import Letter
from caseapp.errors import PracticeOnly
from caseapp.ports import OutboxState
from caseapp.texts import Words, problem
from ui.app import OpenDesk
from ui.hands import Hands
from ui.presenters.guide import STEPS
from ui.screens.guide import GuidePanel
from ui.screens.letter import LetterScreen
from ui.screens.new_case import NewCaseScreen
from ui.screens.sign_in import SignInScreen
from ui.screens.work import WorkScreen
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme
from ui.widgets.text import Text

LONG = 20_000


class Trainee:
    """A new officer at the practice window, who does what the guide says."""

    def __init__(self, qtbot: QtBot, opened: OpenDesk) -> None:
        self._qtbot, self.real = qtbot, opened
        self._begin()

    def _begin(self) -> None:
        practice = self.real._practice
        self.real.window.practice_asked.emit()
        self._qtbot.waitUntil(lambda: practice.opened is not None, timeout=LONG)
        assert practice.opened is not None
        self.opened = practice.opened
        self.window = self.opened.window
        self.window.resize(1440, 900)
        self.hands = Hands(self.window)
        (self.panel,) = self.window.findChildren(GuidePanel)
        self.sees(self.heads()[0] if self.heads() else STEPS[0].head)

    def begin_again(self) -> None:
        self._begin()

    def heads(self) -> list[str]:
        """What the guide shows of the step in hand."""
        return [text.text() for text in self.panel.findChildren(Text) if not text.isHidden()]

    def sees(self, words: str) -> None:
        self.hands.wait(lambda: any(words in head for head in self.heads()), f"the guide saying “{words}”")

    def at_step(self, number: int) -> None:
        self.sees(f"Step {number} of {len(STEPS)}")

    def picks_up(self) -> None:
        self.hands.press("F7")

    def finds_the_caller(self) -> None:
        self.hands.press("Ctrl+K")
        self.hands.type("ade")
        self.hands.wait(lambda: self.window.results.now() is not None, "somebody found")
        self.hands.press("Return")

    def reads_the_marker(self) -> None:
        page = self.window.frame.page(self.window.frame.tabs.now() or "")
        self.hands.wait(lambda: bool(page.accessibleName()), "the person")
        self.hands.press("F9")

    def opens_a_case(self) -> None:
        hands = self.hands
        hands.press("Ctrl+N")
        form = self.window.frame.page("new-case")
        assert isinstance(form, NewCaseScreen)
        hands.wait(lambda: form.service.finder.line.hasFocus(), "the cursor in the service")
        hands.type("bin")
        hands.wait(lambda: bool(form.service.found.keys()), "a service")
        hands.press("Return")
        hands.wait(lambda: bool(form.questions) and form.questions[-1].isVisible(), "the questions")
        for answer in ("2", "today", "Y"):
            hands.type(answer)
            hands.press("Tab")
        hands.wait(lambda: not form.foot.open.reason(), "a form that is complete")
        hands.press("Ctrl+Return")

    def ends_the_call(self) -> None:
        self.hands.press("Ctrl+E")
        self.hands.press("N")
        self.hands.press("Ctrl+E")


@pytest.fixture
def trainee(qapp: QApplication, qtbot: QtBot, opened: OpenDesk) -> Trainee:
    apply_theme(qapp, Theme(LIGHT))
    return Trainee(qtbot, opened)


def test_the_guided_call_goes_to_its_end_and_leaves_no_trace(
    spoken: list[str], qtbot: QtBot, trainee: Trainee
) -> None:
    practice = trainee.real._practice
    assert practice._ground is not None and practice._ground._folder is not None
    folder = Path(practice._ground._folder.name)
    trainee.at_step(1)
    trainee.picks_up()
    trainee.at_step(2)
    trainee.finds_the_caller()
    trainee.at_step(3)
    trainee.reads_the_marker()
    trainee.at_step(4)
    trainee.opens_a_case()
    trainee.at_step(5)
    (case,) = trainee.opened.desk.read(lambda reader: reader.find(Case, newest=1))
    trainee.sees("\u00a0".join(case.reference.split("-")[1]))
    trainee.hands.press("Alt+G")
    trainee.at_step(6)
    trainee.ends_the_call()
    trainee.sees("That was a whole call")
    for step in STEPS:
        assert any(step.head in sentence for sentence in spoken), f"{step.head} was not spoken"
    trainee.hands.press("Alt+G")
    qtbot.waitUntil(lambda: practice.opened is None, timeout=LONG)
    assert not folder.exists()
    real = trainee.real.desk
    assert real.read(lambda reader: reader.outbox(tuple(OutboxState))) == []
    assert real.read(lambda reader: reader.find(Contact, state="live")) == []
    assert not real.read(lambda reader: reader.find(Case, reference=case.reference))
    assert real.read(lambda reader: reader.setting("guide")) == "begun"


def test_the_practice_is_told_apart_at_a_glance(trainee: Trainee) -> None:
    window = trainee.window
    band = window.alerts.bars["practice_only"]
    assert band.isVisible() and "nothing here is real" in band.accessibleName()
    assert window.windowTitle() == "Practice" != trainee.real.window.windowTitle()
    trainee.hands.wait(lambda: window.sync_state.words() == "Nothing is sent", "that nothing is sent")


def test_a_window_that_was_closed_goes_on_where_it_was(qtbot: QtBot, trainee: Trainee) -> None:
    trainee.picks_up()
    trainee.at_step(2)
    trainee.window.close()
    assert trainee.real._practice.opened is None
    trainee.begin_again()
    trainee.at_step(2)
    assert trainee.window.contact_in_hand() is not None
    trainee.finds_the_caller()
    trainee.at_step(3)


def test_a_call_that_ends_too_early_begins_again(trainee: Trainee) -> None:
    trainee.picks_up()
    trainee.at_step(2)
    trainee.ends_the_call()
    trainee.at_step(1)


def test_the_button_is_only_there_where_there_is_something_to_say(trainee: Trainee) -> None:
    trainee.at_step(1)
    assert not trainee.panel.button.isVisible()
    trainee.hands.press("Alt+G")
    trainee.at_step(1)


def test_closing_the_desk_closes_the_practice(qtbot: QtBot, trainee: Trainee) -> None:
    practice = trainee.real._practice
    trainee.real.window.close()
    assert practice.opened is None and not trainee.window.isVisible()


def test_nothing_is_signed_in_or_printed_there(qtbot: QtBot, trainee: Trainee) -> None:
    window, hands = trainee.window, trainee.hands
    why = problem(Words(), PracticeOnly())
    window.open_place("sign-in")
    page = window.frame.page("sign-in")
    assert isinstance(page, SignInScreen)
    for field, text in (
        (page.address, "https://centre.example"),
        (page.council, "westmere"),
        (page.username, "abi"),
        (page.password, "a password"),
    ):
        field.set_text(text)
    page.password.setFocus()
    hands.press("Return")
    hands.wait(lambda: any(why in text.text() for text in page.findChildren(Text)), "that it is practice")
    cases = trainee.opened.desk.read(lambda reader: reader.find(Case, closed_at=None))
    case = next(case for case in cases if case.person is not None and case.place is not None)
    window.open_letter(CaseId(case.id))
    letter = window.frame.page(f"letter:{case.id}")
    assert isinstance(letter, LetterScreen)
    hands.wait(lambda: letter.pages.preview.pages() > 0, "the page")
    hands.wait(lambda: not letter.checks.final.reason(), "a letter that may leave")
    hands.press("Ctrl+Return")
    hands.wait(letter.checks.print.isVisible, "the pages as filed")
    assert letter.checks.print.reason() == letter.checks.copy.reason() == why
    letter.copy_chosen.emit("/nowhere/letter.pdf")
    letter.print_asked.emit()
    assert trainee.opened.desk.read(lambda reader: reader.count(Letter)) == 1


def test_a_new_officer_is_offered_it_once(qtbot: QtBot, opened: OpenDesk) -> None:
    page = opened.window.frame.page("work")
    assert isinstance(page, WorkScreen)
    qtbot.waitUntil(page.offer.isVisible, timeout=LONG)
    page.offer.decline.setFocus(Qt.FocusReason.TabFocusReason)
    Hands(opened.window).press("Space")
    qtbot.waitUntil(lambda: not page.offer.isVisible(), timeout=LONG)
    focus = QApplication.focusWidget()
    assert focus is not None and page.isAncestorOf(focus)
    opened.window.close_screen("work")
    again = opened.window.frame.page("work")
    assert isinstance(again, WorkScreen) and again is not page
    qtbot.waitUntil(lambda: bool(again.rows.keys()), timeout=LONG)
    assert not again.offer.isVisible()


def test_whoever_takes_a_call_of_their_own_is_offered_it_no_more(qtbot: QtBot, opened: OpenDesk) -> None:
    page = opened.window.frame.page("work")
    assert isinstance(page, WorkScreen)
    qtbot.waitUntil(page.offer.isVisible, timeout=LONG)
    Hands(opened.window).press("F7")
    qtbot.waitUntil(lambda: not page.offer.isVisible(), timeout=LONG)


def test_it_is_begun_from_the_help_by_keys(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    hands = Hands(window)
    hands.press("F1")
    window.help.open("first-call")
    hands.press("Tab")
    hands.press("Return")
    qtbot.waitUntil(lambda: opened._practice.opened is not None, timeout=LONG)


def test_a_narrow_window_shows_the_step_in_hand_above_the_desk(trainee: Trainee) -> None:
    trainee.window.resize(1000, 800)
    QApplication.processEvents()
    assert trainee.window.width() == 1000
    assert trainee.panel.width() == 1000 and trainee.panel.height() < 300
    assert [head for head in trainee.heads() if "pick up" in head]
    assert not [head for head in trainee.heads() if head == "End the call"]
