"""The table of acts: each is bound where it says it works, and no other key is bound to an act of its own."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.texts import Words
from tests.support.window_places import PLACES, keep_every_place
from ui import keymap
from ui.actions import ACTIONS, BY_ID, Where
from ui.app import OpenDesk, open_window
from ui.keymap import clash, key_of, own_keys, put_in_force
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme
from ui.widgets.keys import ACTION
from ui.widgets.skeleton import Skeleton

PARTS_OWN = {"Esc", "Enter", "Return", "Down", *(f"Ctrl+{step}" for step in range(1, 10))}
"""Keys that move within a part, and the steps of a case, which are as many as its service has."""
OF_OTHERS = {"open-looked", "looked"}
"""Acts of a place that this officer has not."""


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, westmere_desk: Desk) -> Iterator[OpenDesk]:
    apply_theme(qapp, Theme(LIGHT))
    opened = open_window(westmere_desk, sync=False)
    qtbot.addWidget(opened.window)
    yield opened
    opened.close()


@pytest.fixture
def keys() -> Iterator[None]:
    yield
    put_in_force({})


def everything_open(opened: OpenDesk) -> list[QShortcut]:
    window = opened.window
    case = CaseId(opened.desk.read(lambda reader: reader.find(Case, closed_at=None))[0].id)
    window.open_person(RHIANNON)
    window.open_case(case)
    window.open_letter(case)
    window.open_new_case()
    keep_every_place(window)
    for place in PLACES:
        window.open_place(place)
    window.help.press()
    return window.findChildren(QShortcut)


def test_every_act_is_bound_and_no_other_key_is(opened: OpenDesk) -> None:
    bound = everything_open(opened)
    acts = {shortcut.property(ACTION) for shortcut in bound} - {None}
    assert acts == BY_ID.keys()
    for shortcut in bound:
        if shortcut.property(ACTION) is None:
            pressed = shortcut.keys()
            assert {key.toString() for key in pressed} <= PARTS_OWN


def test_a_key_does_one_thing_wherever_it_is_pressed() -> None:
    assert not [action.id for action in ACTIONS if clash(action.id, action.key)]
    assert not [action.id for action in ACTIONS if QKeySequence(action.key).isEmpty()]
    within = {where: [a.key for a in ACTIONS if a.where is where] for where in Where}
    assert all(len(set(keys)) == len(keys) for keys in within.values())
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert not any(one is other for one, other in combinations(ACTIONS, 2))


def test_an_officers_own_key_takes_the_place_of_the_tables(
    keys: None, qapp: QApplication, qtbot: QtBot, westmere_desk: Desk
) -> None:
    put_in_force({"lock": "F12", "gone": "F11", "keys": BY_ID["keys"].key})
    assert (key_of("lock"), key_of("keys"), own_keys()) == ("F12", "Ctrl+?", {"lock": "F12"})
    free, taken = clash("lock", "F11"), clash("lock", "F7")
    assert free is None and taken is BY_ID["call"]
    assert clash("close-case", BY_ID["letter"].key) is BY_ID["letter"]
    assert clash("outbox-edit", BY_ID["third"].key) is None
    assert keymap.key_shown("next-page") == "PgDn"


def test_the_search_box_offers_acts_by_their_words(opened: OpenDesk) -> None:
    everything_open(opened)
    window = opened.window
    window.open_person(RHIANNON)
    assert [each.id for each in window.acts.offered("lock")] == ["lock"]
    assert [each.id for each in window.acts.offered("new case")] == ["new-case", "case-for"]
    assert window.acts.offered("close case") == []
    asked = {each.id for each in window.acts.offered("")}
    assert {"letter", "note", "find", "park"} <= asked and not asked & {"settle", "final", "copy"}
    window.acts.do("desk")
    assert window.frame.tabs.now() == "desk"


def test_acts_are_offered_in_welsh(opened: OpenDesk, qtbot: QtBot) -> None:
    opened.window.speak(Words("cy"))
    qtbot.waitUntil(lambda: opened.window.frame.tabs.now() == "work")
    said = Words("cy")(BY_ID["lock"].text)
    assert said != BY_ID["lock"].text
    assert [each.words for each in opened.window.acts.offered(said.split()[0])] == [said]


def test_nothing_is_for_the_mouse_alone(opened: OpenDesk, qtbot: QtBot) -> None:
    """What can be clicked is reached by Tab, or by the arrows from the one of its group that is."""
    window = opened.window
    everything_open(opened)
    tabs = window.frame.tabs.keys()
    for key in tabs:
        window.frame.tabs.choose(key)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not any(each.isVisible() for each in window.findChildren(Skeleton)))
        parts = [part for part in window.findChildren(QAbstractButton) if part.isVisible()]
        assert len(parts) > 10
        for part in parts:
            by_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
            group = part.group()
            by_arrows = group is not None and any(
                bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) for each in group.buttons()
            )
            assert by_tab or by_arrows, (key, type(part).__name__, part.accessibleName())
