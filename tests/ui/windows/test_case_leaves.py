"""A case goes to another team while an officer has it open and work on it waits: they are told what became of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import MILL_LANE_4, REVENUES, RHIANNON, WASTE, WESTMERE
from caseapp.domain.case import Answer
from caseapp.domain.ids import CaseId, TeamId
from caseapp.ports import UnitOfWork
from caseapp.usecases import cases
from tests.support.desks import PASSPHRASE
from tests.support.services import Service
from tests.ui.screens.desk_in_hand import texts_of
from ui.app import OpenDesk, open_window, prepare
from ui.delegates.looks import OutboxState
from ui.delegates.row import LOOK
from ui.screens.case import CaseScreen
from ui.screens.conflicts import ConflictsScreen
from ui.screens.outbox import OutboxScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LONG = 30_000
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}


@pytest.fixture
def desks(tmp_path: Path, westmere: Service) -> Iterator[tuple[Desk, Desk]]:
    """Those of dewi and elin, both of Waste, who cover for nobody."""
    with ExitStack() as opened:
        made = []
        for username in ("dewi", "elin"):
            with Database(westmere.database_url) as database:
                Centre(database).create_officer(
                    WESTMERE, username=username, name=f"Officer {username}", password=PASSWORD, team=WASTE
                )
            made.append(Desk(tmp_path / username, PASSPHRASE))
            opened.callback(made[-1].close)
            made[-1].sign_in(westmere.address, "westmere", username, PASSWORD)
            made[-1].sync()
        yield made[0], made[1]


def open_case(desk: Desk) -> CaseId:
    service = desk.knowledge.catalogue.version("524", 1)
    return CaseId(
        desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result().value
    )


def answer(work: UnitOfWork, case: CaseId, value: str) -> None:
    (given,) = work.find(Answer, case=case, question="missed_on")
    work.patch(given, value=value)


def give(desk: Desk, case: CaseId, team: TeamId) -> None:
    desk.write(cases.assign_case, case, team, None).result()


def rows(screen: OutboxScreen) -> list[tuple[str, OutboxState, str]]:
    model = screen.rows.model()
    looks = [model.index(row, 0).data(LOOK) for row in range(model.rowCount())]
    return [(look.word, look.state, look.reason) for look in looks]


def test_an_officer_is_told_of_a_case_that_went_and_of_what_waited_on_it(
    qapp: QApplication, qtbot: QtBot, desks: tuple[Desk, Desk], westmere: Service
) -> None:
    """Two answers met; dewi saw elin's, and gave another, which waits for the choice. Then the case goes."""
    dewi, elin = desks
    case = open_case(dewi)
    dewi.sync()
    elin.sync()
    elin.write(answer, case, "2026-11-21").result()
    elin.sync()
    dewi.write(answer, case, "2026-11-22").result()
    dewi.sync()
    dewi.write(answer, case, "2026-11-23").result()
    give(elin, case, REVENUES)
    elin.sync()
    prepare(qapp)
    opened = open_window(dewi, sync=False)
    try:
        goes_while_it_is_open(qtbot, opened, case)
    finally:
        opened.close()

    (kept,) = (
        row for row in westmere.dump()["answer"] if (row["case"], row["question"]) == (case, "missed_on")
    )
    assert kept["value"] == "2026-11-23"


def goes_while_it_is_open(qtbot: QtBot, opened: OpenDesk, case: CaseId) -> None:
    window = opened.window
    window.open_case(case)
    page = window.frame.page(f"case:{case}")
    assert isinstance(page, CaseScreen)
    qtbot.waitUntil(page.conflict.isVisible, timeout=LONG)
    opened.driver.start()
    qtbot.waitUntil(lambda: window.sync_state.words().endswith(", 2 to look at"), timeout=LONG)
    assert window.sync_state.words().startswith("Synced ")
    qtbot.waitUntil(lambda: "Revenues has this case." in texts_of(page), timeout=LONG)

    QTest.keyClick(window, Key.Key_O, CTRL | SHIFT)
    outbox = window.frame.page("sync")
    assert isinstance(outbox, OutboxScreen)
    qtbot.waitUntil(lambda: len(rows(outbox)) == 2, timeout=LONG)
    assert rows(outbox)[1] == ("Kept back", OutboxState.SET_ASIDE, "The record has left this desk.")
    QTest.keyClick(outbox.rows, Key.Key_Down)
    qtbot.waitUntil(outbox.acts.buttons["send"].isVisible, timeout=LONG)
    assert "Its record has left this desk. Send it anyway, or save it as text." in texts_of(outbox)
    QTest.keyClick(outbox.rows, Key.Key_A)
    qtbot.waitUntil(lambda: rows(outbox)[1][0] == "Waits for another", timeout=LONG)
    assert window.strip.sentence() == "It will be sent."

    QTest.keyClick(outbox.rows, Key.Key_Up)
    QTest.keyClick(outbox.rows, Key.Key_E)
    choice = window.frame.page("conflicts")
    assert isinstance(choice, ConflictsScreen)
    qtbot.waitUntil(lambda: len(choice.cards) == 1, timeout=LONG)
    assert {"The record has left this desk.", "2026-11-22"} <= {*texts_of(choice)}
    QTest.keyClick(choice.rows, Key.Key_M)
    assert window.strip.sentence() == "It cannot be kept: the record has left this desk."
    QTest.keyClick(choice.rows, Key.Key_T)
    QTest.keyClick(choice.rows, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: rows(outbox) == [], timeout=LONG)
    qtbot.waitUntil(
        lambda: re.fullmatch("Synced [0-9:]+", window.sync_state.words()) is not None, timeout=LONG
    )
