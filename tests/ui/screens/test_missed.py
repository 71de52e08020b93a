"""What others did to a case since it was last looked at: told once, in a sentence each, gone when looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import ABI, JO, LENA, WASTE, WESTMERE
from caseapp.domain.activity import Activity, ActivityKind
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId, OfficerId, new_id
from caseapp.ports import Changes
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.texts import Words
from caseapp.usecases.people import add_note
from caseapp.wire.feed import Chunk, Left
from tests.support.answers import come
from tests.ui.screens.desk_in_hand import DeskInHand, rows_of, texts_of
from ui.presenters.case import CasePresenter
from ui.screens.case import CaseScreen
from ui.windows.case_tab import case_tab

Open = Callable[[], tuple[CaseScreen, CasePresenter]]
HEAD = "Changed by others since you last looked"


@pytest.fixture
def case(at_desk: DeskInHand) -> Case:
    return at_desk.desk.read(lambda reader: reader.find(Case, closed_at=None, service="524", team=WASTE))[0]


@pytest.fixture
def open_it(at_desk: DeskInHand, case: Case, qtbot: QtBot) -> Iterator[Open]:
    """Opens the case as the window does, and waits until it is read."""
    presenters: list[CasePresenter] = []

    def opened() -> tuple[CaseScreen, CasePresenter]:
        screen, presenter = case_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words(), CaseId(case.id))
        presenters.append(presenter)
        qtbot.addWidget(screen)
        screen.show()
        presenter.start()
        qtbot.waitUntil(lambda: bool(rows_of(screen.timeline.lines)))
        return screen, presenter

    yield opened
    for presenter in presenters:
        presenter.close()


def line(desk: Desk, case: Case, what: str, text: str, officer: OfficerId, minutes: int) -> str:
    """The feed brings a line of the case, so many minutes old."""
    id = new_id()
    kind = ActivityKind.NOTE if what == "note" else ActivityKind.STATUS
    at = desk.clock() - timedelta(minutes=minutes)
    come(
        desk,
        Activity(
            id=id,
            council=WESTMERE,
            kind=kind,
            what=what,
            officer=officer,
            at=at,
            text=text,
            case=CaseId(case.id),
        ),
    )
    return id


def looked(desk: Desk, case: Case) -> int:
    return len(desk.read(lambda reader: reader.looked(case.id)))


def missed(screen: CaseScreen) -> list[str]:
    told = texts_of(screen.missed) if screen.missed.isVisibleTo(screen) else []
    return told[1].split("\n") if told else []


def test_a_case_that_was_never_looked_at_tells_nothing(
    open_it: Open, at_desk: DeskInHand, case: Case, qtbot: QtBot
) -> None:
    line(at_desk.desk, case, "case.progress", "crew_told", JO, 90)
    screen, _ = open_it()
    assert missed(screen) == []
    qtbot.waitUntil(lambda: looked(at_desk.desk, case) > 0)


def test_each_change_of_others_is_a_sentence_and_looking_ends_it(
    open_it: Open, at_desk: DeskInHand, case: Case, qtbot: QtBot
) -> None:
    desk = at_desk.desk
    _, first = open_it()
    qtbot.waitUntil(lambda: looked(desk, case) > 0)
    first.close()
    line(desk, case, "case.progress", "crew_told", JO, 30)
    line(desk, case, "note", "Rang <b>twice</b>.", LENA, 20)
    line(desk, case, "note", "My own, from another desk.", ABI, 10)
    desk.write(add_note, "My own, from here.", case=CaseId(case.id)).result()
    screen, second = open_it()
    told = missed(screen)
    assert [text.rpartition(",")[0] for text in told] == [
        "Lena Osei added a note",
        "Jo Mistry moved it to “Crew told”",
    ]
    assert screen.missed.accessibleName().startswith(f"{HEAD}: Lena Osei added a note")
    qtbot.waitUntil(lambda: desk.read(lambda reader: len(reader.looked(case.id))) >= 4)
    second.close()
    third, _ = open_it()
    assert missed(third) == []


def test_what_comes_while_the_case_is_open_is_told_and_stays_while_it_is(
    open_it: Open, at_desk: DeskInHand, case: Case, qtbot: QtBot
) -> None:
    screen, presenter = open_it()
    qtbot.waitUntil(lambda: looked(at_desk.desk, case) > 0)
    id = line(at_desk.desk, case, "case.progress", "crew_told", JO, 5)
    presenter.changed(Changes(frozenset({("activity", id)})))
    qtbot.waitUntil(lambda: len(missed(screen)) == 1)
    at_desk.desk.write(add_note, "Mine.", case=CaseId(case.id)).result()
    presenter.changed(Changes(frozenset({("activity", id)})))
    qtbot.waitUntil(lambda: len(rows_of(screen.timeline.lines)) > 3)
    assert len(missed(screen)) == 1


def test_what_comes_behind_another_tab_is_not_looked_at(
    open_it: Open, at_desk: DeskInHand, case: Case, qtbot: QtBot
) -> None:
    screen, presenter = open_it()
    qtbot.waitUntil(lambda: looked(at_desk.desk, case) > 0)
    before = looked(at_desk.desk, case)
    screen.hide()
    id = line(at_desk.desk, case, "case.progress", "crew_told", JO, 5)
    presenter.changed(Changes(frozenset({("activity", id)})))
    qtbot.waitUntil(lambda: len(missed(screen)) == 1)
    at_desk.desk.write(lambda work: None).result()
    assert looked(at_desk.desk, case) == before
    screen.show()
    qtbot.waitUntil(lambda: looked(at_desk.desk, case) == before + 1)


def test_many_changes_are_counted(open_it: Open, at_desk: DeskInHand, case: Case, qtbot: QtBot) -> None:
    _, first = open_it()
    qtbot.waitUntil(lambda: looked(at_desk.desk, case) > 0)
    first.close()
    for minute in range(8):
        line(at_desk.desk, case, "note", "Rang.", JO, minute)
    screen, _ = open_it()
    assert len(missed(screen)) == 6 and missed(screen)[-1] == "3 more: see the timeline."


def test_what_was_looked_at_leaves_the_desk_with_its_case(
    open_it: Open, at_desk: DeskInHand, case: Case, qtbot: QtBot
) -> None:
    _, presenter = open_it()
    qtbot.waitUntil(lambda: looked(at_desk.desk, case) > 0)
    presenter.close()
    machinery = StoreSyncDesk(at_desk.desk._store, at_desk.desk.clock)
    scopes = at_desk.desk.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT scope FROM held WHERE kind = 'case' AND record = ?", (case.id,)
        ).fetchall()
    )
    for (scope,) in scopes or [("council",)]:
        machinery.take_in([scope], Chunk((), 10**6, left=(Left("case", case.id, 10**6),)), "")
    machinery.sweep()
    assert looked(at_desk.desk, case) == 0
