"""A person on the screen: what is shown is what is on disk, and each act is there for good."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from caseapp.demo_data.council import RHIANNON
from caseapp.domain.ids import PersonId
from caseapp.domain.person import Person
from caseapp.ports import UnitOfWork
from caseapp.texts import Words
from caseapp.usecases.cases import close_case
from caseapp.usecases.contacts import kept_draft
from caseapp.usecases.people import NewPerson, PersonPage, add_note, add_person, person_page
from tests.ui.screens.desk_in_hand import HOSTILE, DeskInHand, NotYet, in_front, rows_of, texts_of
from ui.screens.person import CLOSED, PersonScreen
from ui.widgets.button import Button
from ui.windows.person_tab import person_tab

Show = Callable[[PersonId], PersonScreen]


def test_nothing_is_shown_of_anybody_before_it_was_read(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, presenter = person_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words(), RHIANNON)
    qtbot.addWidget(screen)
    screen.resize(920, 816)
    screen.show()
    assert screen.unread.isVisible() and screen.unread.size() == screen.size()
    presenter.start()
    qtbot.waitUntil(lambda: not screen.unread.isVisible())
    assert "Rhiannon Llŷr" in texts_of(screen)


@pytest.fixture
def show(at_desk: DeskInHand, qtbot: QtBot) -> Iterator[Show]:
    """Opens a person's screen as the window does."""
    presenters = []

    def open_person(person: PersonId) -> PersonScreen:
        screen, presenter = person_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words(), person)
        presenters.append(presenter)
        in_front(screen, at_desk, qtbot, presenter)
        qtbot.waitUntil(lambda: bool(rows_of(screen.timeline.lines)))
        screen.setFocus()
        return screen

    yield open_person
    for presenter in presenters:
        presenter.close()


def _page(at_desk: DeskInHand, person: PersonId = RHIANNON) -> PersonPage:
    desk = at_desk.desk
    return desk.read(person_page, desk.knowledge, person, desk.clock())


def test_who_it_is_stands_at_the_top(show: Show, qtbot: QtBot) -> None:
    screen = show(RHIANNON)
    qtbot.waitUntil(lambda: "0121 496 0142" in texts_of(screen))
    texts = texts_of(screen)
    assert "Rhiannon Llŷr" in texts
    assert any(text.startswith("born 12 Mar 1951, age 7") for text in texts)
    assert "Marker: Two officers for visits. Dog loose, ring 10 minutes before." in texts


def test_f9_reads_the_marker_for_good(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen = show(RHIANNON)
    QTest.keyClick(screen.cases, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: any(text.startswith("Read ") for text in texts_of(screen.markers)))
    assert [marker.read_at is not None for marker in _page(at_desk).markers] == [True]
    qtbot.waitUntil(lambda: any("Marker read" in row for row in rows_of(screen.timeline.lines)))


def test_w_shows_the_working_under_the_case_and_hides_it(show: Show, qtbot: QtBot) -> None:
    screen = show(RHIANNON)
    assert "Promise: " not in rows_of(screen.cases)[0]
    QTest.keyClick(screen.cases, Qt.Key.Key_W)
    assert "Promise: 5 working days. Reported" in rows_of(screen.cases)[0]
    QTest.keyClick(screen.cases, Qt.Key.Key_W)
    assert "Promise: " not in rows_of(screen.cases)[0]


def test_enter_opens_the_case_and_ctrl_l_its_letter(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen = show(RHIANNON)
    first, second = (row.id for row in _page(at_desk).open_cases)
    assert screen.cases.keys() == [first, second]
    QTest.keyClick(screen.cases, Qt.Key.Key_Down)
    QTest.keyClick(screen.cases, Qt.Key.Key_Return)
    QTest.keyClick(screen.cases, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(screen.cases, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    place = _page(at_desk).place
    assert place is not None
    assert at_desk.sent.went == [("case", second), ("letter", second), ("new case", (RHIANNON, place.id))]


def test_a_note_is_kept_as_typed_and_said_to_be_saved_once_it_is(
    show: Show, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen = show(RHIANNON)
    QTest.keyClick(screen.cases, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(screen.note.field, "Ring the back door bell")
    key = f"person:{RHIANNON}:note"
    qtbot.waitUntil(lambda: at_desk.desk.read(kept_draft, key) == "Ring the back door bell")
    qtbot.waitUntil(lambda: any(text.startswith("Draft kept ") for text in texts_of(screen.note)))
    again = show(RHIANNON)
    qtbot.waitUntil(lambda: again.note.isVisible() and again.note.field.text() == "Ring the back door bell")
    assert at_desk.sent.told == []
    again.note.field.setFocus()
    QTest.keyClick(again.note.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Saved: the note is in the timeline."])
    assert _page(at_desk).timeline[0].text == "Ring the back door bell"
    assert at_desk.desk.read(kept_draft, key) == ""
    assert not again.note.isVisible()
    qtbot.waitUntil(lambda: any("Ring the back door bell" in row for row in rows_of(screen.timeline.lines)))


def test_the_timeline_narrows_by_kind_and_by_words(show: Show, qtbot: QtBot) -> None:
    screen = show(RHIANNON)
    everything = rows_of(screen.timeline.lines)
    screen.timeline.kinds.choose("notes")
    notes = rows_of(screen.timeline.lines)
    assert len(notes) < len(everything)
    assert all("Note:" in row or row.count(",") <= 1 for row in notes)
    screen.timeline.kinds.choose("all")
    QTest.keyClick(screen.cases, Qt.Key.Key_Slash)
    assert screen.timeline.field.hasFocus()
    QTest.keyClicks(screen.timeline.field, "crew told")
    assert [row for row in rows_of(screen.timeline.lines) if "Crew told" not in row] == [
        row for row in everything if row == rows_of(screen.timeline.lines)[0]
    ]
    QTest.keyClick(screen.timeline.field, Qt.Key.Key_Escape)
    assert rows_of(screen.timeline.lines) == everything


def test_what_another_screen_does_appears_and_the_case_in_hand_stays(
    show: Show, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen = show(RHIANNON)
    second = screen.cases.keys()[1]
    screen.cases.set_now(second)
    at_desk.desk.write(add_note, "From elsewhere", person=RHIANNON).result()
    qtbot.waitUntil(lambda: any("From elsewhere" in row for row in rows_of(screen.timeline.lines)))
    assert "Not sent yet · Abi Bevan" in next(
        row for row in rows_of(screen.timeline.lines) if "From elsewhere" in row
    )
    assert screen.cases.now() == second


def test_hostile_words_stand_letter_for_letter(show: Show, at_desk: DeskInHand) -> None:
    def make(work: UnitOfWork) -> PersonId:
        person = add_person(work, NewPerson(HOSTILE, born="1951"))
        work.patch(work.get(Person, person), pinned=HOSTILE)
        add_note(work, HOSTILE, person=person)
        return person

    screen = show(at_desk.desk.write(make).result().value)
    assert texts_of(screen).count(HOSTILE) == 2
    assert any(HOSTILE in row for row in rows_of(screen.timeline.lines))


def test_without_a_case_the_letter_says_why_not(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen = show(at_desk.desk.write(add_person, NewPerson("Nerys Pugh")).result().value)
    assert "No open cases." in texts_of(screen)
    letter = next(button for button in screen.findChildren(Button) if button.label() == "Letter")
    assert letter.reason() == "A letter needs an open case. Make one first."
    QTest.keyClick(screen.timeline.lines, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert at_desk.sent.told == ["A letter needs an open case. Make one first."]
    assert at_desk.sent.went == []


def test_who_lives_there_too_is_a_link(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen = show(RHIANNON)
    ((other, name),) = _page(at_desk).lives_with
    link = next(button for button in screen.findChildren(Button) if button.label() == name)
    link.click()
    assert at_desk.sent.went == [("person", other)]


def test_closed_cases_have_a_segment_of_their_own(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    first = _page(at_desk).open_cases[0]
    screen = show(RHIANNON)
    at_desk.desk.write(close_case, first.id, first.service.outcomes[0].key).result()
    qtbot.waitUntil(lambda: len(screen.cases.keys()) == 1)
    screen._which.choose(CLOSED)
    assert screen.cases.keys() == [first.id]
    assert first.service.outcomes[0].name in rows_of(screen.cases)[0]


def test_every_part_that_takes_the_focus_has_a_name(show: Show) -> None:
    screen = show(RHIANNON)
    unnamed = [
        widget
        for widget in screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
    ]
    assert unnamed == []


def test_space_shows_all_of_a_long_note(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen = show(RHIANNON)
    lines = screen.timeline.lines
    at_desk.desk.write(add_note, "The gate sticks, lift it. " * 20, person=RHIANNON).result()
    qtbot.waitUntil(lambda: any("The gate sticks" in row for row in rows_of(lines)))
    lines.setFocus()
    lines.set_now(lines.keys()[0])
    place = lines.currentIndex().row()
    one_line = lines.sizeHintForRow(place)
    QTest.keyClick(lines, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: lines.sizeHintForRow(place) > 3 * one_line)
    QTest.keyClick(lines, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: lines.sizeHintForRow(place) == one_line)


def test_the_cursor_of_a_person_without_cases_is_in_the_timeline(
    show: Show, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    made = at_desk.desk.write(add_person, NewPerson("Wilf Tanaka")).result()
    screen = show(made.value)
    qtbot.waitUntil(screen.timeline.lines.hasFocus)


def test_a_person_who_could_not_be_read_is_read_when_it_is_tried_again(
    at_desk: DeskInHand, qtbot: QtBot
) -> None:
    desk = NotYet(at_desk.desk)
    screen, presenter = person_tab(desk, at_desk.runner, at_desk.sent, Words(), RHIANNON)
    window = QWidget()
    row = QHBoxLayout(window)
    beside = Button("Beside")
    row.addWidget(beside)
    row.addWidget(screen)
    qtbot.addWidget(window)
    window.resize(1000, 816)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    screen.setFocus()
    QTest.keyClick(screen.cases, Qt.Key.Key_Tab)
    assert beside.hasFocus(), "Tab went to a part that is not shown"
    QTest.keyClick(beside, Qt.Key.Key_Tab)
    assert beside.hasFocus()
    screen.setFocus()
    presenter.start()
    qtbot.waitUntil(lambda: bool(screen.unread.findChildren(Button)))
    (again,) = screen.unread.findChildren(Button)
    assert at_desk.sent.problems
    assert again.hasFocus() and again.label() == "Try again"
    assert "This could not be read." in texts_of(screen.unread)
    desk.mended = True
    QTest.keyClick(again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.unread.isVisible())
    assert "Rhiannon Llŷr" in texts_of(screen) and screen.cases.hasFocus()
    viewed = at_desk.desk.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE act = 'viewed' AND kind = 'person' AND record = ?", (RHIANNON,)
        ).scalar()
    )
    assert viewed == 1
    QTest.keyClick(screen.cases, Qt.Key.Key_Tab)
    now = QApplication.focusWidget()
    assert now is not beside and screen.isAncestorOf(now)
    presenter.close()
