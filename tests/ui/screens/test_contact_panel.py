"""The contact panel: a call from its first second to its end, two at once, and after a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from caseapp.demo_data.council import RHIANNON
from caseapp.domain.contact import Avoidable, Contact, ContactState
from caseapp.domain.ids import ContactId
from caseapp.ports import Reader
from caseapp.texts import Words
from caseapp.usecases.cases import CaseRow
from caseapp.usecases.contacts import contact_panel
from caseapp.usecases.people import NewPerson, PersonPage, add_person, person_page
from tests.ui.screens.desk_in_hand import HOSTILE, DeskInHand, texts_of
from ui.models.contact_looks import ContactLook
from ui.presenters.contact import ContactPresenter
from ui.screens.contact_panel import ContactPanel
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme
from ui.windows.contact_dock import contact_dock

Open = Callable[[], tuple[ContactPanel, ContactPresenter]]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_panel(at_desk: DeskInHand, qtbot: QtBot) -> Iterator[Open]:
    """Opens the panel as the window does; once more is a second start of the desk."""
    presenters: list[ContactPresenter] = []

    def open_it() -> tuple[ContactPanel, ContactPresenter]:
        panel, presenter = contact_dock(at_desk.desk, at_desk.runner, at_desk.sent, Words())
        at_desk.bus.changed.connect(presenter.changed)
        presenters.append(presenter)
        qtbot.addWidget(panel)
        panel.resize(336, 816)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        presenter.start()
        qtbot.waitUntil(lambda: "No call" in texts_of(panel) or bool(presenter.contact_in_hand()))
        return panel, presenter

    yield open_it
    for presenter in presenters:
        presenter.close()


def _begin(panel: ContactPanel, presenter: ContactPresenter, qtbot: QtBot) -> ContactId:
    before = presenter.contact_in_hand()
    presenter.begin()
    qtbot.waitUntil(lambda: presenter.contact_in_hand() not in (None, before))
    contact = presenter.contact_in_hand()
    assert contact is not None
    qtbot.waitUntil(lambda: "Not known yet" in texts_of(panel))
    return contact


def _contact(at_desk: DeskInHand, contact: ContactId) -> Contact:
    def ask(reader: Reader) -> Contact:
        return reader.get(Contact, contact)

    return at_desk.desk.read(ask)


def _page(at_desk: DeskInHand) -> PersonPage:
    desk = at_desk.desk
    return desk.read(person_page, desk.knowledge, RHIANNON, desk.clock())


def _bins(at_desk: DeskInHand) -> CaseRow:
    return next(row for row in _page(at_desk).open_cases if row.service.lgsl == "524")


def test_a_call_from_the_first_second_to_the_end(open_panel: Open, at_desk: DeskInHand, qtbot: QtBot) -> None:
    panel, presenter = open_panel()
    assert panel.is_folded()
    contact = _begin(panel, presenter, qtbot)
    assert not panel.is_folded()
    presenter.person_opened(RHIANNON)
    qtbot.waitUntil(lambda: "Rhiannon Llŷr" in texts_of(panel))
    case = _bins(at_desk)
    presenter.case_opened(case.id)
    qtbot.waitUntil(lambda: case.reference in texts_of(panel))
    assert "Looked at" in texts_of(panel)
    panel.note.setFocus()
    QTest.keyClicks(panel.note, "Bin was out by six")
    QTest.keyClick(panel, Qt.Key.Key_E, CTRL)
    assert _contact(at_desk, contact).state is ContactState.LIVE
    QTest.keyClick(panel.avoidable, Qt.Key.Key_U)
    QTest.keyClick(panel, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(panel.is_folded)
    done = _contact(at_desk, contact)
    assert (done.state, done.avoidable) == (ContactState.DONE, Avoidable.UNCLEAR_LETTER)
    note = _page(at_desk).timeline[0]
    assert note.text == "Bin was out by six"
    assert note.case is not None
    assert note.case.id == case.id
    assert at_desk.sent.told == ["Saved: the call has ended (Rhiannon Llŷr)."]


def test_what_to_say_is_in_the_callers_language_and_can_be_switched(
    open_panel: Open, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    panel, presenter = open_panel()
    _begin(panel, presenter, qtbot)
    presenter.person_opened(RHIANNON)
    presenter.case_opened(_bins(at_desk).id)
    qtbot.waitUntil(lambda: panel.say.isVisible())
    welsh = panel.say.box.sentence()
    assert "criw" in welsh
    assert panel.say.languages is not None
    panel.say.languages.choose("en")
    assert "crew" in panel.say.box.sentence()
    assert "{" not in welsh + panel.say.box.sentence()


def test_after_a_crash_the_call_and_its_note_are_back(
    open_panel: Open, at_desk: DeskInHand, qtbot: QtBot
) -> None:
    panel, presenter = open_panel()
    contact = _begin(panel, presenter, qtbot)
    panel.note.setFocus()
    QTest.keyClicks(panel.note, "half a sen")
    qtbot.waitUntil(lambda: at_desk.desk.read(contact_panel, contact).note == "half a sen")
    qtbot.waitUntil(lambda: any(text.startswith("Draft kept ") for text in texts_of(panel)))
    again, second = open_panel()
    qtbot.waitUntil(lambda: second.contact_in_hand() == contact)
    assert again.note.text() == "half a sen"


def test_two_calls_at_once(open_panel: Open, at_desk: DeskInHand, qtbot: QtBot) -> None:
    panel, presenter = open_panel()
    first = _begin(panel, presenter, qtbot)
    QTest.keyClick(panel, Qt.Key.Key_F8)
    QTest.keyClicks(panel._park_line.line, "0121 496 0187")
    QTest.keyClick(panel._park_line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1 parked: 0121 496 0187" in texts_of(panel))
    assert _contact(at_desk, first).parked_with == "0121 496 0187"
    assert presenter.contact_in_hand() is None
    second = _begin(panel, presenter, qtbot)
    panel.note.setFocus()
    QTest.keyClicks(panel.note, "the second")
    QTest.keyClick(panel, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: presenter.contact_in_hand() == first)
    assert panel.note.text() == ""
    assert _contact(at_desk, second).state is ContactState.PARKED
    assert at_desk.desk.read(contact_panel, second).note == "the second"


def test_hands_faster_than_the_panel_lose_no_act(at_desk: DeskInHand, qtbot: QtBot) -> None:
    """Keys pressed before the first reading, before the contact is shown, and before its end is shown."""
    panel, presenter = contact_dock(at_desk.desk, at_desk.runner, at_desk.sent, Words())
    qtbot.addWidget(panel)
    presenter.start()
    presenter.begin()
    presenter.begin()
    presenter.person_opened(RHIANNON)
    qtbot.waitUntil(lambda: "Rhiannon Llŷr" in texts_of(panel))
    first = presenter.contact_in_hand()
    presenter.finish("")
    presenter.begin()
    qtbot.waitUntil(lambda: presenter.contact_in_hand() not in (None, first))
    assert at_desk.desk.read(lambda reader: reader.count(Contact, state=ContactState.LIVE)) == 1
    presenter.close()


def test_an_anonymous_caller_stays_so(open_panel: Open, at_desk: DeskInHand, qtbot: QtBot) -> None:
    panel, presenter = open_panel()
    contact = _begin(panel, presenter, qtbot)
    QTest.keyClick(panel, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "Anonymous caller" in texts_of(panel))
    presenter.person_opened(RHIANNON)
    qtbot.waitUntil(lambda: at_desk.desk.read(contact_panel, contact).anonymous)
    assert at_desk.desk.read(contact_panel, contact).person is None


def test_a_hostile_name_stands_letter_for_letter(open_panel: Open, at_desk: DeskInHand, qtbot: QtBot) -> None:
    person = at_desk.desk.write(add_person, NewPerson(HOSTILE)).result().value
    panel, presenter = open_panel()
    _begin(panel, presenter, qtbot)
    presenter.person_opened(person)
    qtbot.waitUntil(lambda: HOSTILE in texts_of(panel))
    presenter.park("")
    qtbot.waitUntil(lambda: f"1 parked: {HOSTILE}" in texts_of(panel))


def test_the_timer_runs_with_the_call_only(open_panel: Open, qtbot: QtBot) -> None:
    panel, presenter = open_panel()
    assert not panel._clock.isActive()
    _begin(panel, presenter, qtbot)
    assert panel._clock.isActive()
    panel.hide()
    assert not panel._clock.isActive()


def test_in_a_small_window_what_to_say_comes_first_for_eyes_and_keys(
    qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, Theme(LIGHT))
    window = QWidget()
    qtbot.addWidget(window)
    panel = ContactPanel(Words(), parent=window)
    row = QHBoxLayout(window)
    row.addWidget(panel)
    panel.setFixedWidth(336)  # as the frame has it: no other width of the window changes the panel's own
    window.resize(1400, 816)
    window.show()
    say = (("en", "We will come by 5 pm."), ("cy", "Byddwn yn dod erbyn 5 pm."))
    panel.show_call(ContactLook("1", "On a call", "Not known yet", False, (), say, "en", ""))

    def say_is_before_caller() -> bool:
        keys, now = [], panel.nextInFocusChain()
        while now is not panel:
            keys.append(now)
            now = now.nextInFocusChain()
        places = [
            next(place for place, each in enumerate(keys) if each.accessibleName() == name)
            for name in ("Cymraeg", "Anonymous")
        ]
        link = keys[places[1]]
        higher = panel.say.mapTo(panel, QPoint()).y() < link.mapTo(panel, QPoint()).y()
        assert higher == (places[0] < places[1])
        return higher

    qtbot.waitUntil(lambda: not say_is_before_caller())
    window.resize(700, 816)
    qtbot.waitUntil(say_is_before_caller)
    window.resize(1400, 816)
    qtbot.waitUntil(lambda: not say_is_before_caller())
    apply_theme(qapp, Theme(LIGHT, 2))
    qtbot.waitUntil(say_is_before_caller)
