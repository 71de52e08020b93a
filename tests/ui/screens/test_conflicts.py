"""Conflicts settled by keyboard on a desk without a line: nothing is chosen beforehand, two acts settle a field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import GETHIN, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.person import Person
from caseapp.ports import OutboxState
from caseapp.texts import Words
from caseapp.usecases import cases
from caseapp.usecases.people import add_note
from caseapp.wire.messages import Result, WireClash
from tests.support.answers import answer, clash, come, take
from tests.ui.screens.desk_in_hand import HOSTILE, DeskInHand, rows_of, texts_of
from ui.presenters.conflicts import ConflictsPresenter
from ui.screens.conflicts import ConflictsScreen
from ui.windows.conflicts_tab import conflicts_tab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def patched(desk: Desk, person: str = RHIANNON, **mine: object) -> None:
    desk.write(lambda work: work.patch(work.get(Person, person), **mine)).result()


def two_fields(desk: Desk) -> None:
    """A conflict over the pinned note and the date of birth."""
    patched(desk, pinned="Mine.", born="1951-03-21")
    (sent,) = take(desk)
    person = desk.read(lambda reader: reader.said(Person, RHIANNON))
    assert person is not None
    come(desk, person, pinned="Theirs.", born="1951-03-13")
    clashes = [
        WireClash("born", person.born, "1951-03-13", "1951-03-21"),
        WireClash("pinned", person.pinned, "Theirs.", "Mine."),
    ]
    answer(desk, Result(sent.id, "conflict", 0, None, clashes))


def one_field(desk: Desk, mine: str = "Mine.", theirs: str = "Theirs.", person: str = RHIANNON) -> None:
    patched(desk, person, pinned=mine)
    clash(desk, "pinned", theirs)


@pytest.fixture
def tab(at_desk: DeskInHand, qtbot: QtBot) -> Iterator[tuple[ConflictsScreen, ConflictsPresenter]]:
    """The screen with its presenter, not started yet."""
    screen, presenter = conflicts_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words())
    at_desk.bus.changed.connect(presenter.changed)
    qtbot.addWidget(screen)
    screen.resize(920, 800)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.setFocus()
    yield screen, presenter
    presenter.close()


def begin(tab: tuple[ConflictsScreen, ConflictsPresenter], qtbot: QtBot, cards: int = 1) -> ConflictsScreen:
    screen, presenter = tab
    presenter.start()
    qtbot.waitUntil(lambda: len(screen.cards) == cards)
    screen.setFocus()
    return screen


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def choices(screen: ConflictsScreen) -> list[str]:
    return [card.look().choice for card in screen.cards]


def left(desk: Desk) -> int:
    return len(desk.read(lambda reader: reader.outbox((OutboxState.CONFLICT,))))


def test_nothing_is_chosen_and_all_three_answers_are_told(tab, at_desk, qtbot) -> None:
    two_fields(at_desk.desk)
    screen = begin(tab, qtbot, 2)
    assert choices(screen) == ["", ""]
    assert screen.settle.reason() == "Choose first: Date of birth, Pinned note"
    assert {"Before", "Theirs", "Mine", "13/03/1951", "21/03/1951", "Theirs.", "Mine."} <= set(
        texts_of(screen)
    )
    press(Key.Key_Return, CTRL)
    assert at_desk.sent.told == ["Choose first: Date of birth, Pinned note"]
    assert left(at_desk.desk) == 1


@pytest.mark.parametrize(("key", "sent"), [(Key.Key_M, ["Mine."]), (Key.Key_T, [])])
def test_two_keys_settle_a_field(tab, at_desk, qtbot, key, sent) -> None:
    one_field(at_desk.desk)
    screen = begin(tab, qtbot)
    press(key)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Settled."])
    assert left(at_desk.desk) == 0
    assert [each.values["pinned"][1] for each in take(at_desk.desk)] == sent
    qtbot.waitUntil(lambda: "There is nothing to choose." in texts_of(screen))


def test_two_clicks_settle_a_field(tab, at_desk, qtbot) -> None:
    one_field(at_desk.desk)
    screen = begin(tab, qtbot)
    QTest.mouseClick(screen.cards[0].mine.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(screen.settle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Settled."])
    assert [each.values["pinned"][1] for each in take(at_desk.desk)] == ["Mine."]


def test_a_third_answer_is_typed_between_two_keys(tab, at_desk, qtbot) -> None:
    one_field(at_desk.desk)
    begin(tab, qtbot)
    press(Key.Key_E)
    QTest.keyClicks(QApplication.focusWidget(), " Both, met J K T M.")
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Settled."])
    (sent,) = take(at_desk.desk)
    assert sent.values["pinned"][1] == "Mine. Both, met J K T M."


def test_several_fields_are_settled_in_one_go(tab, at_desk, qtbot) -> None:
    two_fields(at_desk.desk)
    screen = begin(tab, qtbot, 2)
    press(Key.Key_T)
    assert [card.look().in_hand for card in screen.cards] == [False, True], "the next field is in hand"
    press(Key.Key_M)
    assert choices(screen) == ["theirs", "mine"]
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Settled."])
    (sent,) = take(at_desk.desk)
    assert sent.values == {"pinned": ["Theirs.", "Mine."]}


def test_fields_are_walked_through_and_choices_taken_back(tab, at_desk, qtbot) -> None:
    two_fields(at_desk.desk)
    screen = begin(tab, qtbot, 2)
    press(Key.Key_J)
    press(Key.Key_M)
    assert choices(screen) == ["", "mine"]
    press(Key.Key_J)
    press(Key.Key_T)
    press(Key.Key_K)
    screen.taken_back.emit()
    assert choices(screen) == ["", ""]
    press(Key.Key_E)
    press(Key.Key_Escape)
    assert choices(screen) == ["", ""] and screen.rows.hasFocus()


def test_a_date_is_typed_as_officers_do_and_one_that_is_none_is_not_sent(tab, at_desk, qtbot) -> None:
    patched(at_desk.desk, born="1951-03-21")
    clash(at_desk.desk, "born", "1951-03-13")
    screen = begin(tab, qtbot)
    press(Key.Key_E)
    assert screen.cards[0].line.text() == "21/03/1951"
    press(Key.Key_A, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "30 Feb")
    press(Key.Key_Return)
    assert left(at_desk.desk) == 1 and screen.settle.reason() == "Date of birth: no such date."
    screen.cards[0].line.setFocus()
    press(Key.Key_A, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "3/4/51")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Settled."])
    assert [each.values["born"][1] for each in take(at_desk.desk)] == ["1951-04-03"]


def test_what_cannot_be_kept_says_why(tab, at_desk, qtbot) -> None:
    desk = at_desk.desk
    case = desk.read(lambda reader: reader.find(Case, closed_at=None, service="524"))[0]
    desk.write(cases.close_case, case.id, "collected").result()
    (sent,) = take(desk)
    come(desk, case, outcome="not_out", closed_at="2026-11-20T09:00:00.000Z")
    answer(desk, Result(sent.id, "conflict", 0, None, [WireClash("close", None, "case_closed", "collected")]))
    screen = begin(tab, qtbot)
    off = "It cannot be kept: the case is closed. Keep theirs, then reopen the case."
    assert screen.cards[0].mine.button.reason() == off and off in texts_of(screen)
    press(Key.Key_M)
    press(Key.Key_E)
    assert (
        choices(screen) == [""] and at_desk.sent.told[0] == off and "nothing to type" in at_desk.sent.told[1]
    )
    press(Key.Key_O)
    assert at_desk.sent.went == [("case", case.id)]
    press(Key.Key_T)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: left(desk) == 0)


def test_the_next_conflict_comes_to_hand(tab, at_desk, qtbot) -> None:
    one_field(at_desk.desk)
    one_field(at_desk.desk, "Of Gethin.", "Theirs of Gethin.", GETHIN)
    screen = begin(tab, qtbot)
    assert len(screen.rows.keys()) == 2
    press(Key.Key_T)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: at_desk.sent.told == ["Settled. 1 more to settle."])
    assert "Of Gethin." in texts_of(screen) and screen.rows.hasFocus()
    press(Key.Key_M)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: left(at_desk.desk) == 0)


def test_an_act_that_was_asked_for_comes_to_hand(tab, at_desk, qtbot) -> None:
    one_field(at_desk.desk)
    one_field(at_desk.desk, "Of Gethin.", "Theirs of Gethin.", GETHIN)
    entries = at_desk.desk.read(lambda reader: reader.outbox((OutboxState.CONFLICT,)))
    tab[1].opened(entries[1].operation.transaction)
    screen = begin(tab, qtbot)
    assert "Of Gethin." in texts_of(screen)


def test_what_is_half_chosen_is_there_again(tab, at_desk, qtbot) -> None:
    two_fields(at_desk.desk)
    screen = begin(tab, qtbot, 2)
    press(Key.Key_T)
    press(Key.Key_E)
    QTest.keyClicks(QApplication.focusWidget(), " Third.")
    assert choices(screen) == ["theirs", "edited"]
    tab[1].close()
    at_desk.desk.write(lambda work: None).result()
    again, presenter = conflicts_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words())
    qtbot.addWidget(again)
    presenter.start()
    qtbot.waitUntil(lambda: len(again.cards) == 2)
    assert choices(again) == ["theirs", "edited"]
    assert again.cards[1].look().edited == "Mine. Third."
    presenter.close()


def test_another_answer_of_the_centre_is_to_be_chosen_about_again(tab, at_desk, qtbot) -> None:
    one_field(at_desk.desk)
    screen = begin(tab, qtbot)
    press(Key.Key_M)
    person = at_desk.desk.read(lambda reader: reader.said(Person, RHIANNON))
    assert person is not None
    come(at_desk.desk, person, pinned="Theirs, later.")
    tab[1].changed(at_desk.desk.write(add_note, "Rang.", person=GETHIN).result().changes)
    qtbot.waitUntil(lambda: "Theirs, later." in texts_of(screen))
    assert choices(screen) == [""]
    assert at_desk.sent.told == ["The centre's answer has changed. Please choose again."]


def test_hostile_words_are_only_words(tab, at_desk, qtbot) -> None:
    one_field(at_desk.desk, HOSTILE, "Theirs.")
    screen = begin(tab, qtbot)
    assert HOSTILE in texts_of(screen)
    assert any("Rhiannon" in row for row in rows_of(screen.rows))


def test_a_card_is_told_to_a_screen_reader(tab, at_desk, qtbot, spoken) -> None:
    two_fields(at_desk.desk)
    screen = begin(tab, qtbot, 2)
    press(Key.Key_T)
    name = screen.cards[1].accessibleName()
    assert spoken[-1] == name
    assert name.startswith("Pinned note. The same sentence was changed twice. Before")
    assert "Theirs." in name and "Mine." in name and name.endswith("Nothing chosen yet")
    assert screen.cards[0].accessibleName().endswith("Theirs stands")
