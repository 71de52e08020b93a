"""The list of those who look after a team: sentences, a place in the rail for their role alone, off the line too."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import ABI, JO, RHIANNON, WASTE, WESTMERE
from caseapp.domain.case import Case
from caseapp.domain.council import Officer
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.ids import CaseId, PersonId, new_id
from caseapp.texts import Words
from caseapp.usecases.disagreements import open_disagreements
from caseapp.usecases.people import add_note
from tests.support.answers import come, take
from tests.support.screens import Led
from tests.ui.screens.desk_in_hand import DeskInHand, rows_of
from ui.app import OpenDesk
from ui.models.paper import ListPaper
from ui.screens.disagreements import DisagreementsScreen
from ui.windows.conflicts_tab import disagreements_tab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def brought(desk: Desk, kind: str, record: str, field: str, *values: object, **others: object) -> None:
    """The feed brings a disagreement with what was before, theirs and mine."""
    before, theirs, mine = (json.dumps(value) for value in values)
    come(
        desk,
        Disagreement(
            **{
                "id": new_id(),
                "council": WESTMERE,
                "operation": new_id(),
                "kind": kind,
                "record": record,
                "field": field,
                "officer": JO,
                "at": desk.clock(),
                "before": before,
                "theirs": theirs,
                "mine": mine,
                "review": False,
                **others,
            }
        ),
    )


def a_case(desk: Desk) -> Case:
    return desk.read(lambda reader: reader.find(Case, closed_at=None, team=WASTE))[0]


def all_three(desk: Desk) -> None:
    case = a_case(desk)
    brought(desk, "person", RHIANNON, "pinned", "", "Theirs.", "Mine.", person=PersonId(RHIANNON))
    brought(desk, "case", case.id, "close", None, "case_closed", "collected", case=CaseId(case.id))
    brought(desk, "marker", new_id(), "level", 1, 2, 3, person=PersonId(RHIANNON), review=True)


def test_each_is_a_sentence_in_both_languages(at_desk: DeskInHand, qtbot: QtBot) -> None:
    all_three(at_desk.desk)
    reference = a_case(at_desk.desk).reference
    for language, begins in (
        (
            "en",
            [
                "Conflict, Jo Mistry changed the pinned note of Rhiannon Llŷr to “Mine.”., The centre keeps “Theirs.”",
                f"Conflict, Jo Mistry closed {reference} after somebody else had changed it., What came first",
                "Review, Jo Mistry changed the level of the marker about Rhiannon Llŷr to 3, another to 2., The",
            ],
        ),
        (
            "cy",
            [
                "Gwrthdaro, Jo Mistry: newidiwyd",
                "Gwrthdaro, Jo Mistry: caewyd",
                "Adolygu, Jo Mistry: newidiwyd",
            ],
        ),
    ):
        screen, presenter = disagreements_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words(language))
        qtbot.addWidget(screen)
        presenter.start()
        qtbot.waitUntil(lambda s=screen: len(rows_of(s.rows)) == 3)  # type: ignore[misc]
        for row, begin in zip(rows_of(screen.rows), begins, strict=True):
            assert row.startswith(begin)
        presenter.close()


def test_keys_open_the_record_and_say_that_it_was_looked_at(at_desk: DeskInHand, qtbot: QtBot) -> None:
    all_three(at_desk.desk)
    led = Led()
    screen, presenter = disagreements_tab(at_desk.desk, at_desk.runner, led, Words())
    at_desk.bus.changed.connect(presenter.changed)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    presenter.start()
    qtbot.waitUntil(lambda: len(rows_of(screen.rows)) == 3)
    screen.setFocus()
    QTest.keyClick(screen.rows, Qt.Key.Key_O)
    QTest.keyClick(screen.rows, Qt.Key.Key_Down)
    QTest.keyClick(screen.rows, Qt.Key.Key_Return)
    assert led.went == [("person", RHIANNON), ("case", a_case(at_desk.desk).id)]
    QTest.keyClick(screen.rows, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: len(rows_of(screen.rows)) == 2)
    assert led.went[-1] == ("tell", "Looked at; it leaves the lists of all.")
    assert [each.action for each in take(at_desk.desk)] == ["settle"]
    assert len(at_desk.desk.read(open_disagreements, Words())) == 2
    presenter.close()


def test_it_is_printed_as_it_stands(at_desk: DeskInHand, qtbot: QtBot) -> None:
    all_three(at_desk.desk)
    screen, presenter = disagreements_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words())
    qtbot.addWidget(screen)
    screen.show()
    presenter.start()
    qtbot.waitUntil(lambda: len(screen.rows.keys()) == 3)
    screen.print.click()
    (paper,) = at_desk.sent.printed
    assert isinstance(paper, ListPaper) and (paper.place, paper.told) == ("look-after", ())
    rows = at_desk.desk.read(lambda reader: paper.rows(reader, paper.numbers(reader)))
    assert [", ".join(filter(None, row)) for row in rows] == rows_of(screen.rows)


def test_the_rail_has_the_place_for_those_who_look_after_others_alone(
    at_desk: DeskInHand, qtbot: QtBot
) -> None:
    desk = at_desk.desk
    all_three(desk)
    opened = OpenDesk(desk, sync=False)
    window = opened.window
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.officer.label()))
    nav = window.frame.nav
    assert not nav.is_shown("look-after")
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert window.frame.tabs.now() == "work"
    me = desk.read(lambda reader: reader.get(Officer, ABI))
    come(desk, me, role="supervisor")
    desk.write(add_note, "Rang.", person=RHIANNON).result()
    qtbot.waitUntil(lambda: nav.is_shown("look-after"))
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    page = window.frame.page("look-after")
    assert isinstance(page, DisagreementsScreen)
    qtbot.waitUntil(lambda: len(rows_of(page.rows)) == 3)
    opened.close()
