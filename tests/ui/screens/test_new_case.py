"""A new case typed on the real form: what is seen, what is kept while typing, and what is on disk at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Answer, Case
from caseapp.domain.contact import Party, Topic
from caseapp.domain.ids import CaseId
from caseapp.domain.person import ContactPoint, PersonName
from caseapp.domain.property import Occupancy, Property
from caseapp.domain.references import spoken
from caseapp.ports import Reader
from caseapp.texts import Words
from caseapp.usecases.contacts import kept_draft, start_contact
from caseapp.usecases.intake import DRAFT
from caseapp.usecases.people import NewPerson, add_person
from tests.ui.screens.desk_in_hand import HOSTILE, DeskInHand, rows_of, texts_of
from ui.presenters.new_case import NewCasePresenter, Opening
from ui.runtime.clipboard import clear_clipboard
from ui.screens.new_case import NewCaseScreen
from ui.widgets.button import Button
from ui.windows.new_case_tab import new_case_tab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Show = Callable[..., NewCaseScreen]


@pytest.fixture
def opened() -> list[NewCasePresenter]:
    return []


@pytest.fixture
def show(at_desk: DeskInHand, qtbot: QtBot, opened: list[NewCasePresenter]) -> Iterator[Show]:
    """Opens the form as the window does."""

    def open_form(**wanted: Any) -> NewCaseScreen:
        screen, presenter = new_case_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words(), **wanted)
        at_desk.bus.changed.connect(presenter.changed)
        opened.append(presenter)
        qtbot.addWidget(screen)
        screen.resize(920, 816)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        presenter.start()
        qtbot.waitUntil(lambda: "Tab moves on" in " ".join(texts_of(screen)))
        return screen

    yield open_form
    for presenter in opened:
        presenter.close()


def _type(text: str) -> None:
    QTest.keyClicks(_focus(), text)


def _press(key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_focus(), key, with_)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _take_place(screen: NewCaseScreen, qtbot: QtBot, postcode: str = "LD29 4QD") -> None:
    _type(postcode)
    qtbot.waitUntil(lambda: bool(rows_of(screen.place.found)) and screen.place.found.now() != "")
    _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "UPRN" in " ".join(texts_of(screen.place)))


def _take_service(screen: NewCaseScreen, qtbot: QtBot, typed: str = "bin not emptied") -> None:
    screen.service.finder.setFocus()
    _type(typed)
    qtbot.waitUntil(lambda: len(rows_of(screen.service.found)) == 1)
    _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Copy" in _buttons(screen))


def _buttons(screen: NewCaseScreen) -> str:
    return " ".join(button.label() for button in (screen.foot.copy, screen.foot.open) if button.isVisible())


def _reference(screen: NewCaseScreen) -> str:
    return next(text for text in texts_of(screen.foot) if text.startswith("WES-"))


@pytest.mark.parametrize("wide", [1100, 640])
def test_a_space_typed_behind_a_new_person_does_not_make_the_caller_anonymous(
    show: Show, qtbot: QtBot, wide: int
) -> None:
    screen = show()
    screen.resize(wide, 816)
    chosen: list[bool] = []
    screen.anonymous_chosen.connect(lambda: chosen.append(True))
    _take_place(screen, qtbot)
    for _ in range(4):
        _press(Qt.Key.Key_Tab)
    assert screen.caller.anonymous.hasFocus(), "Tab comes to it as long as nobody is named"
    for _ in range(4):
        _press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    for text in ("Tomos Adeyemi", "27/3/87", "07700 900417"):
        _type(text)
        _press(Qt.Key.Key_Tab)
    _press(Qt.Key.Key_Tab)  # past the language
    assert screen.service.finder.line.hasFocus()
    _type("bin not emptied")
    assert screen.service.finder.line.text() == "bin not emptied" and not chosen
    assert "Anonymous caller" not in texts_of(screen.caller)


def test_a_new_caller_by_keyboard_alone(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    desk = at_desk.desk
    contact = desk.write(start_contact).result().value
    screen = show()
    _take_place(screen, qtbot)
    assert screen.caller.lit() and not screen.place.lit()
    _type(HOSTILE)
    _press(Qt.Key.Key_Tab)
    _type("27/3/87")
    assert screen.caller.born.read().startswith("born 27 Mar 1987")
    _press(Qt.Key.Key_Tab)
    _type("07700 900418")
    _take_service(screen, qtbot)
    assert HOSTILE in texts_of(screen.caller)
    assert screen.service.spoken().startswith("Stop if waste is burning")
    assert screen.foot.open.reason() == "Answer first: Which bin?"
    assert screen.questions[0].lit()
    reference = _reference(screen)
    _type("2")
    _press(Qt.Key.Key_Tab)
    _type("yesterday")
    _press(Qt.Key.Key_Tab)
    assert screen.questions[2].lit() and not screen.questions[1].lit()
    _type("y")
    assert screen.foot.open.reason() == ""
    assert any(text.startswith("Promise: 2 working days. Reported") for text in texts_of(screen.foot))
    _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ("close", "new-case") in at_desk.sent.went)
    assert at_desk.sent.told == [f"{reference} opened."]
    told = at_desk.sent.read_out
    assert told is not None and told.reference == reference and spoken(reference) in told.say
    case_id = next(CaseId(str(id)) for what, id in at_desk.sent.went if what == "case")

    def look(reader: Reader) -> None:
        case = reader.get(Case, case_id)
        assert case.reference == reference
        assert case.place is not None and reader.get(Property, case.place).postcode == "LD29 4QD"
        answers = {answer.question: answer.value for answer in reader.find(Answer, case=case_id)}
        assert answers.keys() == {"bin", "missed_on", "out_by_six"}
        assert (answers["bin"], answers["out_by_six"]) == ("recycling", "yes")
        assert [name.full for name in reader.find(PersonName, person=case.person)] == [HOSTILE]
        assert [point.value for point in reader.find(ContactPoint, person=case.person)] == ["07700 900418"]
        assert [home.place for home in reader.find(Occupancy, person=case.person)] == [case.place]
        assert [party.person for party in reader.find(Party, contact=contact)] == [case.person]
        assert [topic.case for topic in reader.find(Topic, contact=contact)] == [case_id]
        assert reader.draft(DRAFT) == ""

    desk.read(look)


def test_what_was_typed_is_back_after_a_crash(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen = show()
    _take_place(screen, qtbot)
    _type("Tomos Half")
    _take_service(screen, qtbot, "council tax bill")
    _type("2")
    reference = _reference(screen)

    def kept() -> str:
        return at_desk.desk.read(kept_draft, DRAFT)

    qtbot.waitUntil(lambda: reference in kept() and '"moving"' in kept())
    again = show()
    assert _reference(again) == reference
    qtbot.waitUntil(lambda: "UPRN" in " ".join(texts_of(again.place)))
    assert "Tomos Half" in texts_of(again.caller)
    assert [question.spoken() for question in again.questions][:1] == [
        "“Is it about a bill, moving home, a discount, trouble with paying, or something else?”"
    ]
    assert len(again.questions) == len(screen.questions)


def test_those_alike_are_offered_and_one_can_be_taken(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    known = NewPerson("Tomos Likely", "1987-03-27", "07700 900431")
    person = at_desk.desk.write(add_person, known).result().value
    screen = show()
    screen.caller.finder.setFocus()
    _type("Zzyzx Qwertyuiop")
    qtbot.waitUntil(lambda: "Nobody similar here." in texts_of(screen.caller))
    _press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _type("likely tomos")
    screen.caller.born.setFocus()
    _type("27 March 87")
    wanted = "same name; same birth date"
    qtbot.waitUntil(lambda: any(wanted in row for row in rows_of(screen.caller.found)))
    assert screen.foot.open.reason() == "Choose a service first."
    screen.caller.finder.setFocus()
    _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Tomos Likely" in texts_of(screen.caller))
    assert any("On file." in text for text in texts_of(screen.caller))
    qtbot.waitUntil(lambda: person in at_desk.desk.read(kept_draft, DRAFT))


def test_a_known_caller_brings_their_home_its_marker_and_their_language(show: Show, qtbot: QtBot) -> None:
    screen = show(person=RHIANNON)
    qtbot.waitUntil(lambda: any("Marker:" in text for text in texts_of(screen.place)))
    assert "Rhiannon Llŷr" in texts_of(screen.caller)
    assert screen.caller.spoken().startswith("“Ga i’ch enw")


@pytest.mark.parametrize(
    ("typed", "name", "place", "phone"),
    [
        ("Alwen Tudor", "Alwen Tudor", "", ""),
        ("Alwen Tudor ld29 4QD", "Alwen Tudor", "ld29 4QD", ""),
        ("Alwen Tudor LD29", "Alwen Tudor", "LD29", ""),
        ("4 Mill Lane LD29 4QD", "", "4 Mill Lane LD29 4QD", ""),
        ("Flat 2 Mill Lane", "", "Flat 2 Mill Lane", ""),
        ("Flat B2 Mill Lane", "", "Flat B2 Mill Lane", ""),
        ("Mill Lane LD29 4QD", "", "Mill Lane LD29 4QD", ""),
        ("Heol y Bont LD29 4QD", "", "Heol y Bont LD29 4QD", ""),
        ("Alwen (01632) 960418", "Alwen", "", "(01632) 960418"),
        ("07700.900418", "", "", "07700.900418"),
        ("+44 7700 900418", "", "", "+44 7700 900418"),
        ("LD29 4QD", "", "LD29 4QD", ""),
        ("07700 900418", "", "", "07700 900418"),
        ("Alwen 01632 960 418", "Alwen", "", "01632 960 418"),
    ],
)
def test_words_that_found_nobody_are_a_name_a_place_or_a_number(
    typed: str, name: str, place: str, phone: str
) -> None:
    form = Opening(typed=typed).form()
    assert (form.name, form.place_typed, form.phone, form.born) == (name, place, phone, "")


@pytest.mark.parametrize("born", ["03-04-1985", "3/4/85", "3 April 1985"])
def test_a_name_with_a_date_is_a_name_and_when_they_were_born(born: str) -> None:
    form = Opening(typed=f"Alwen Tudor {born}").form()
    assert (form.name, form.born, form.place_typed) == ("Alwen Tudor", born, "")


def test_words_that_found_nobody_are_placed_where_they_belong(show: Show, qtbot: QtBot) -> None:
    at_place = show(typed="LD29 4QD")
    qtbot.waitUntil(lambda: bool(rows_of(at_place.place.found)))
    assert at_place.place.finder.line.text() == "LD29 4QD"
    by_name = show(typed=HOSTILE.replace("1", ""))
    assert by_name.caller.finder.line.text() == HOSTILE.replace("1", "")


def test_a_form_for_somebody_else_waits_and_can_be_taken_up(
    show: Show, at_desk: DeskInHand, qtbot: QtBot, opened: list[NewCasePresenter]
) -> None:
    screen = show()
    screen.caller.finder.setFocus()
    _type("Tomos Half")
    _take_service(screen, qtbot)
    reference = _reference(screen)
    qtbot.waitUntil(lambda: reference in at_desk.desk.read(kept_draft, DRAFT))
    opened.pop().close()
    other = show(person=RHIANNON)
    qtbot.waitUntil(lambda: "A half-filled form for Tomos Half is kept." in texts_of(other))
    assert not any(text.startswith("WES-") for text in texts_of(other.foot))
    other.aside_taken.emit()
    qtbot.waitUntil(lambda: reference in texts_of(other.foot))
    assert "A half-filled form for Tomos Half is kept." not in texts_of(other)


def test_a_condition_asks_and_unasks_a_question(show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen.anonymous_chosen.emit()
    _take_service(screen, qtbot)
    assert len(screen.questions) == 3
    screen.questions[0].focus_first()
    _type("3")
    assert len(screen.questions) == 4
    assert screen.questions[0].lit()
    _type("1")
    assert len(screen.questions) == 3


def test_a_day_that_is_none_is_said_and_holds_the_case_back(show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen.anonymous_chosen.emit()
    _take_service(screen, qtbot)
    screen.questions[0].focus_first()
    _type("1")
    _press(Qt.Key.Key_Tab)
    _type("31/2/26")
    assert "No such day. Type it as today, Tuesday or 27/3." in texts_of(screen.questions[1])
    assert screen.foot.open.reason() == "Answer first: Which day was it missed?"
    _press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _type("today")
    assert "No such day. Type it as today, Tuesday or 27/3." not in texts_of(screen.questions[1])


def test_clearing_the_form_takes_two_presses(show: Show, at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen = show()
    screen.caller.finder.setFocus()
    _type("Tomos Half")
    clear = next(each for each in screen.findChildren(Button) if each.label() == "Clear form")
    clear.setFocus()
    _press(Qt.Key.Key_Space)
    assert screen.caller.finder.line.text() == "Tomos Half"
    _press(Qt.Key.Key_Space)
    assert screen.caller.finder.line.text() == ""
    qtbot.waitUntil(lambda: at_desk.desk.read(kept_draft, DRAFT) == "")


def test_the_reference_is_copied_and_sentences_are_said_in_welsh(
    show: Show, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen = show()
    screen.anonymous_chosen.emit()
    _take_service(screen, qtbot)
    reference = _reference(screen)
    _press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == reference
    assert at_desk.sent.told == [f"{reference} copied."]
    clear_clipboard()
    screen.language_chosen.emit("cy")
    assert screen.questions[0].spoken() == "“Ai eich bin sbwriel, ailgylchu, gardd neu fwyd yw hwnnw?”"
    assert "Which bin?" in texts_of(screen.questions[0])


def test_a_name_from_the_search_is_asked_on_once_the_place_is_known(show: Show, qtbot: QtBot) -> None:
    screen = show(typed="Riannon Llyr")
    qtbot.waitUntil(screen.place.finder.line.hasFocus)
    _type("LD29 2AB")
    qtbot.waitUntil(lambda: bool(screen.place.found.keys()))
    _press(Qt.Key.Key_Return)
    qtbot.waitUntil(screen.caller.born.line.hasFocus)
    qtbot.waitUntil(lambda: any("Rhiannon Llŷr" in row for row in rows_of(screen.caller.found)))


def test_the_key_that_opens_the_case_goes_to_what_is_missing(show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen.place.finder.setFocus()
    _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.caller.isAncestorOf(_focus())
    _type("Mair Example")
    _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.service.isAncestorOf(_focus())
    _take_service(screen, qtbot)
    screen.place.finder.setFocus()
    _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.questions[0].isAncestorOf(_focus())


def test_nobody_is_born_after_today(show: Show) -> None:
    screen = show()
    screen.caller.born.setFocus()
    _type("27/3/2030")
    assert "No date of birth. Type it as 27/3/87 or 27 March 1987." in texts_of(screen.caller)
