"""A case on the screen: its steps, its end, its letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.demo_data.council import RHIANNON, WASTE
from caseapp.domain.ids import CaseId, new_id
from caseapp.domain.references import temporary
from caseapp.errors import CaseLeft, Refused
from caseapp.letters.wording import Language
from caseapp.ports import Changes, UnitOfWork
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.texts import Words
from caseapp.usecases.cases import CaseRow, case_page, close_case, open_case
from caseapp.usecases.letters import FinalLetter, file_letter, letter_facts
from caseapp.usecases.people import NewPerson, add_person, person_page
from caseapp.wire.feed import Chunk, Left
from tests.ui.screens.desk_in_hand import HOSTILE, DeskInHand, in_front, rows_of, texts_of
from ui.models.paper import LetterPaper
from ui.presenters.case import CasePresenter
from ui.runtime.clipboard import clear_clipboard
from ui.screens.case import CaseScreen
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.windows.case_tab import case_tab

Show = Callable[[CaseId], tuple[CaseScreen, CasePresenter]]
FIRST = temporary(42)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def show(at_desk: DeskInHand, qtbot: QtBot) -> Iterator[Show]:
    """Opens a case's screen as the window does."""
    presenters: list[CasePresenter] = []

    def open_it(case: CaseId) -> tuple[CaseScreen, CasePresenter]:
        screen, presenter = case_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words(), case)
        presenters.append(presenter)
        in_front(screen, at_desk, qtbot, presenter)
        qtbot.waitUntil(lambda: bool(rows_of(screen.timeline.lines)))
        screen.setFocus()
        return screen, presenter

    yield open_it
    for presenter in presenters:
        presenter.close()


@pytest.fixture
def bins(at_desk: DeskInHand) -> CaseRow:
    """Rhiannon Llŷr's missed bin."""
    desk = at_desk.desk
    page = desk.read(person_page, desk.knowledge, RHIANNON, desk.clock())
    return next(row for row in page.open_cases if row.service.lgsl == "524")


def _row(at_desk: DeskInHand, case: CaseId) -> CaseRow:
    return at_desk.desk.read(case_page, at_desk.desk.knowledge, case).row


def _chips(screen: CaseScreen) -> list[str]:
    return [chip.look().words for chip in screen.findChildren(Chip) if chip.isVisibleTo(screen)]


def test_what_the_case_is(show: Show, bins: CaseRow, qtbot: QtBot) -> None:
    screen, _ = show(bins.id)
    qtbot.waitUntil(lambda: "Recycling" in texts_of(screen))
    texts = texts_of(screen)
    assert {bins.service.name, bins.reference} <= set(texts)
    assert any(text.startswith("Promise: ") for text in texts)
    step = bins.service.step(bins.status)
    assert step is not None
    assert step.name in _chips(screen)
    assert "Not sent yet" not in _chips(screen)


def test_the_reference_that_a_case_had_first_is_shown_beside_the_lasting_one(
    show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    at_desk.desk.write(
        lambda work: work.connection.exec_driver_sql(
            'UPDATE "case" SET alias = ? WHERE id = ?', (FIRST, bins.id)
        )
    ).result()
    screen, _ = show(bins.id)
    qtbot.waitUntil(lambda: f"was {FIRST}" in texts_of(screen))
    assert bins.reference in texts_of(screen)


def test_a_step_by_its_key(show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = show(bins.id)
    QTest.keyClick(screen, Qt.Key.Key_3, CTRL)
    wanted = bins.service.steps[2]
    qtbot.waitUntil(lambda: wanted.name in _chips(screen))
    assert _row(at_desk, bins.id).status == wanted.key
    assert "Not sent yet" in _chips(screen)
    assert at_desk.sent.told == ["Saved: the case has moved on."]
    assert any(wanted.name in row and "Not sent yet" in row for row in rows_of(screen.timeline.lines))


def test_closing_asks_how_it_ended_and_reopening_why(
    show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen, _ = show(bins.id)
    QTest.keyClick(screen, Qt.Key.Key_D, CTRL)
    assert screen.steps.ending.isVisible()
    assert screen.steps._outcomes is not None
    QTest.keyClick(screen.steps._outcomes, Qt.Key.Key_2)
    QTest.keyClick(screen.steps._outcomes, Qt.Key.Key_Return, CTRL)
    outcome = bins.service.outcomes[1]
    qtbot.waitUntil(lambda: outcome.name in _chips(screen))
    assert _row(at_desk, bins.id).outcome == outcome.key
    QTest.keyClick(screen, Qt.Key.Key_R, CTRL)
    QTest.keyClick(screen.steps._reason.line, Qt.Key.Key_Return)
    assert _row(at_desk, bins.id).closed_at is not None
    QTest.keyClicks(screen.steps._reason.line, "still out")
    QTest.keyClick(screen.steps._reason.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _row(at_desk, bins.id).closed_at is None)
    qtbot.waitUntil(lambda: any("reopened:, still out" in row for row in rows_of(screen.timeline.lines)))


def test_a_refused_step_says_why(show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, presenter = show(bins.id)
    at_desk.desk.write(close_case, bins.id, bins.service.outcomes[0].key).result()
    presenter.progress(bins.service.steps[2].key)
    qtbot.waitUntil(lambda: len(at_desk.sent.problems) == 1)
    (problem,) = at_desk.sent.problems
    assert isinstance(problem, Refused)
    assert problem.values["reason"] == "case_closed"
    assert at_desk.sent.told == []
    assert screen.isVisible()


def test_the_case_is_given_to_a_team(show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = show(bins.id)
    QTest.keyClick(screen, Qt.Key.Key_G, CTRL)
    assert screen.owner.isVisible() and screen.owner._teams is not None
    QTest.keyClick(screen.owner._teams, Qt.Key.Key_Return, CTRL)
    assert screen.owner.isVisible(), "no team has been chosen"
    QTest.keyClick(screen.owner._teams, Qt.Key.Key_1)
    page = at_desk.desk.read(case_page, at_desk.desk.knowledge, bins.id)
    team = min(page.other_teams, key=lambda each: each.name)
    QTest.keyClick(screen.owner._teams, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: _row(at_desk, bins.id).team == team)
    qtbot.waitUntil(lambda: team.name in texts_of(screen))
    assert not screen.owner.isVisible()


def test_the_case_is_restricted_to_its_team_and_only_a_supervisor_lifts_that(
    show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen, presenter = show(bins.id)
    QTest.keyClick(screen, Qt.Key.Key_G, CTRL)
    assert screen.owner._teams is not None
    QTest.keyClick(screen.owner._teams, Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier)
    chip = f"Restricted: {_row(at_desk, bins.id).team.name} alone"
    qtbot.waitUntil(lambda: chip in _chips(screen))
    assert screen.owner._alone.label() == "Lift the restriction"
    assert screen.owner._alone.reason() == "Only a supervisor may lift a restriction"
    presenter.lift()
    qtbot.waitUntil(lambda: len(at_desk.sent.problems) == 1)
    assert at_desk.sent.problems[0].values["reason"] == "not_your_role"


def test_the_reference_is_copied(show: Show, bins: CaseRow, at_desk: DeskInHand) -> None:
    screen, _ = show(bins.id)
    QTest.keyClick(screen, Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == bins.reference
    assert at_desk.sent.told == [f"{bins.reference} is copied."]
    clear_clipboard()
    assert QGuiApplication.clipboard().text() == ""


def test_a_filed_letter_opens_from_memory(
    show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    desk = at_desk.desk
    facts = desk.read(letter_facts, desk.knowledge, bins.id, desk.clock())
    template = desk.press.templates(bins.service.lgsl)[0]
    final = desk.press.final(facts, template.id, Language.BOTH, {}, desk.clock())
    filed = desk.write(file_letter, facts, final).result().value
    screen, _ = show(bins.id)
    qtbot.waitUntil(lambda: _letter_links(screen) != [])
    _letter_links(screen)[0].click()
    qtbot.waitUntil(lambda: screen.letter.preview.pages() == final.pages)
    assert "Page 1 of 2" in texts_of(screen.letter)
    QTest.keyClick(screen.letter.preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert at_desk.sent.printed == [LetterPaper(filed, bins.reference, final.pdf)]
    QTest.keyClick(screen.letter.preview, Qt.Key.Key_PageDown)
    assert screen.letter.preview.page() == 1
    QTest.keyClick(screen.letter.preview, Qt.Key.Key_Escape)
    assert not screen.letter.isVisible()
    assert screen.letter.preview.pages() == 0


def test_a_letter_whose_pages_have_not_come(
    show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    desk = at_desk.desk
    facts = desk.read(letter_facts, desk.knowledge, bins.id, desk.clock())
    elsewhere = FinalLetter("acknowledgement", 1, "en", b"kept under another name", 1, "a" * 64)

    def filed_elsewhere(work: UnitOfWork) -> None:
        file_letter(work, facts, elsewhere)

    desk.write(filed_elsewhere).result()
    screen, presenter = show(bins.id)
    presenter.open_letter(new_id())
    sentence = "This letter is not on this desk yet. It comes with the next sync."
    qtbot.waitUntil(lambda: sentence in texts_of(screen))
    assert not screen.letter.isVisible()


def test_a_note_on_a_case_is_on_its_person_too(
    show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen, _ = show(bins.id)
    QTest.keyClick(screen, Qt.Key.Key_M, CTRL)
    QTest.keyClicks(screen.note.field, "The crew could not get in")
    QTest.keyClick(screen.note.field, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Saved: the note is in the timeline."])
    desk = at_desk.desk
    line = desk.read(person_page, desk.knowledge, RHIANNON, desk.clock()).timeline[0]
    assert line.text == "The crew could not get in"
    assert line.case is not None
    assert line.case.id == bins.id


def test_hostile_words_stand_letter_for_letter(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    desk = at_desk.desk
    complaint = next(s for s in desk.knowledge.catalogue.current(desk.clock().date()) if s.lgsl == "353")
    answers = {
        "about": "done_wrong",
        "happened_on": "2026-11-02",
        "what_happened": HOSTILE,
        "wanted": HOSTILE,
        "before": "no",
    }

    def make(work: UnitOfWork) -> CaseId:
        return open_case(work, complaint, answers, person=add_person(work, NewPerson(HOSTILE)), place=None)

    screen, _ = show(desk.write(make).result().value)
    qtbot.waitUntil(lambda: texts_of(screen).count(HOSTILE) == 2)
    assert HOSTILE in [button.label() for button in screen.findChildren(Button)]


def _letter_links(screen: CaseScreen) -> list[Button]:
    return [button for button in screen.findChildren(Button) if "Welsh and English" in button.label()]


def test_a_closed_case_offers_to_be_reopened_where_the_cursor_is(
    show: Show, bins: CaseRow, qtbot: QtBot
) -> None:
    screen, _ = show(bins.id)
    qtbot.waitUntil(screen.steps.close_case.isVisible)
    QTest.keyClick(screen, Qt.Key.Key_D, CTRL)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_1)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return, CTRL)
    reopen = screen.steps.reopen
    qtbot.waitUntil(reopen.hasFocus)
    qtbot.waitUntil(lambda: screen.steps.rect().contains(reopen.geometry()) and reopen.x() > 0)


def test_another_teams_case_says_so_and_takes_a_note(
    show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    at_desk.desk.write(lambda work: work.keep_setting("scopes", '["council"]')).result()
    screen, presenter = show(bins.id)
    head, detail = f"{bins.team.name} has this case.", "Its answers, notes and letters are on their desks."
    qtbot.waitUntil(lambda: head in texts_of(screen))
    assert any(text.startswith(detail) for text in texts_of(screen))
    assert not screen._letter.isEnabled()
    presenter.save_note("The gate is locked.")
    qtbot.waitUntil(lambda: any("The gate is locked." in row for row in rows_of(screen.timeline.lines)))
    at_desk.desk.write(lambda work: work.keep_setting("scopes", f'["team:{WASTE}"]')).result()
    presenter.changed(Changes(frozenset({("case", bins.id)})))
    qtbot.waitUntil(lambda: head not in texts_of(screen))
    assert screen._letter.isEnabled()


def test_a_case_that_has_left_the_desk_closes_its_tab_and_says_why(
    show: Show, bins: CaseRow, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    show(bins.id)
    left = Chunk((), 10**9, last=True, left=(Left("case", bins.id, 10**9),))
    desk = StoreSyncDesk(at_desk.desk._store, at_desk.desk.clock)
    desk.take_in(["council"], left, "")
    at_desk.bus.changed.emit(desk.sweep())
    qtbot.waitUntil(lambda: [type(each) for each in at_desk.sent.problems] == [CaseLeft])
    assert at_desk.sent.went == [("close", f"case:{bins.id}")]
