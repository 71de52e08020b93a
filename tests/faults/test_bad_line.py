"""A line that drops, delays, doubles, truncates, resets or is thin: nothing is lost or doubled, and the window says so.

Each befalls one part of a round after the other: the audit and a file up, operations up, rows down, a file down.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.letter import Letter
from caseapp.sync import transport
from caseapp.usecases import cases, letters
from caseapp.usecases.people import add_note
from caseapp.usecases.this_desk import desk_facts
from tests.support.edits import edit
from tests.support.evidence import desk_at
from tests.support.line import line_to
from tests.support.proof import Said, check_centre, check_desk
from tests.support.road import Call, Road, Spoiler, pass_on
from tests.support.services import Service, dump
from tests.support.toll import Toll
from ui.app import OpenDesk, open_window, prepare
from ui.runtime.line import Line, LineState

pytestmark = [
    pytest.mark.journey,
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("propagateSizeHints"),
    pytest.mark.usefixtures("qapp"),
]
LONG = 30_000
LITTLE = 2.0
"""Seconds of patience: more than any answer here takes, and far fewer than a letter's file takes on a thin line."""

THIN = 56_000 // 8
"""Bytes a second."""

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
PARTS = {
    "audit": "POST /sync/v1/audit",
    "file up": "PUT /sync/v1/files/",
    "push": "POST /sync/v1/push",
    "pull": "GET /sync/v1/pull",
    "file down": "GET /sync/v1/files/",
}

_numbers = count(1)


@pytest.fixture(scope="module")
def jo(centre: Service, tmp_path_factory) -> Iterator[Desk]:
    with desk_at(tmp_path_factory.mktemp("jo") / "desk", centre.address, "jo") as desk:
        desk.sync()
        yield desk


@dataclass(slots=True)
class Town:
    """Abi's desk in its window, on a bad line, and jo's on a good one; what both were told is kept."""

    opened: OpenDesk
    jo: Desk
    centre: Service
    qtbot: QtBot
    said: Said = field(default_factory=Said)
    lines: list[Line] = field(default_factory=list)
    """How abi's line has stood."""

    @property
    def abi(self) -> Desk:
        return self.opened.desk

    def words(self) -> str:
        """What the window says of its sync."""
        return self.opened.window.sync_state.words()

    def sync_now(self) -> None:
        QTest.keyClick(self.opened.window, Qt.Key.Key_F5)

    def work(self) -> None:
        """A note and a case with a letter at both desks; jo's are at the centre."""
        self._write(self.jo)
        self.jo.sync()
        self._write(self.abi)

    def comes_through(self) -> None:
        """A round of abi's, and one of jo's, who sees what abi did: everything is there once."""
        self.lines.clear()
        self.sync_now()
        self.qtbot.waitUntil(self._synced, timeout=LONG)
        self.jo.sync()
        for desk in (self.abi, self.jo):
            check_desk(desk, self.said)
            assert all(desk.read(lambda reader: [reader.file(e.sha256) for e in reader.find(Letter)]))
        assert check_centre([self.abi, self.jo], self.centre.database_url, self.said)

    def _synced(self) -> bool:
        if Line.OFFLINE in self.lines:  # a request that was given up had not ended yet
            self.lines.clear()
            self.sync_now()
        return Line.SYNCED in self.lines and self.words().startswith("Synced")

    def _write(self, desk: Desk) -> None:
        number = next(_numbers)
        desk.write(add_note, edit(number), person=RHIANNON).result()
        self.said.edits.append(number)
        service = desk.knowledge.catalogue.version("524", 1)
        case = desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result().value
        self.said.references.append(desk.read(lambda reader: reader.get(Case, case).reference))
        now = desk.clock()
        facts = desk.read(letters.letter_facts, desk.knowledge, case, now)
        final = desk.press.final(facts, "acknowledgement", desk.press.language_for(facts), {}, now)
        desk.write(letters.file_letter, facts, final).result()


@contextmanager
def town_at(address: str, folder: Path, jo: Desk, centre: Service, qtbot: QtBot) -> Iterator[Town]:
    """The town with abi's desk signed in at `address`, synced."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    prepare(app)
    with desk_at(folder, address) as abi:
        abi.sync()
        opened = open_window(abi)
        town = Town(opened, jo, centre, qtbot)

        def hear(state: LineState) -> None:
            town.lines.append(state.line)

        opened.driver.stated.connect(hear)
        try:
            qtbot.waitUntil(lambda: town.words().startswith("Synced"), timeout=LONG)
            yield town
        finally:
            opened.close()


@pytest.fixture
def town(road: Road, jo: Desk, centre: Service, tmp_path: Path, qtbot: QtBot) -> Iterator[Town]:
    try:
        with town_at(road.address, tmp_path / "abi", jo, centre, qtbot) as town:
            yield town
    finally:
        road.mend()


@dataclass(slots=True)
class Fault:
    """Befalls each request of one part of a round; `struck` are those."""

    part: str
    spoil: Spoiler
    struck: list[Call] = field(default_factory=list)

    def __call__(self, call: Call) -> None:
        if f"{call.method} {call.path}".startswith(PARTS[self.part]):
            self.struck.append(call)
            self.spoil(call)
        else:
            pass_on(call)


def goes_off(town: Town, road: Road, fault: Fault) -> None:
    """Abi works while the fault lasts, and is told that the line is off and how much waits."""
    road.spoil = fault
    town.work()
    fault.struck.clear()
    town.sync_now()

    def told() -> bool:
        waiting = town.abi.read(desk_facts).waiting
        return bool(fault.struck) and town.words() == (
            f"Offline, {waiting} waiting" if waiting else "Offline"
        )

    town.qtbot.waitUntil(told, timeout=LONG)
    banner = town.opened.window.frame.banner
    assert banner.isVisible() and banner.accessibleName().startswith("Working offline since ")
    road.mend()


def unheard(call: Call) -> None:
    call.hold()


def unanswered(call: Call) -> None:
    call.real()
    call.hold()


def test_a_line_that_drops(town: Town, road: Road, monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests before the centre hears them, or its answers. Nothing tells of that: patience ends such a request."""
    for part in PARTS:
        with monkeypatch.context() as patch:
            patch.setattr(transport, "PATIENCE", LITTLE)
            for drop in (unheard, unanswered):
                goes_off(town, road, Fault(part, drop))
        town.comes_through()


def test_a_line_that_delays(town: Town, road: Road) -> None:
    """A request that was given up comes to the centre when it has been sent again and is done."""
    for part in PARTS:
        late = Fault(part, Call.reset)
        goes_off(town, road, late)
        town.comes_through()
        for call in late.struck:
            call.real()
        town.comes_through()


def doubled(call: Call) -> None:
    if not call.path.endswith("/poke"):  # which is answered for as long as one listens
        call.real()
    pass_on(call)


def test_a_line_that_doubles(town: Town, road: Road, tmp_path: Path) -> None:
    """Every request comes to the centre twice, and the second is answered; from the first sign-in on."""
    road.spoil = doubled
    town.work()
    town.comes_through()
    assert set(town.lines) == {Line.SYNCING, Line.SYNCED}
    with desk_at(tmp_path / "another", road.address) as another:
        another.sync()
        town.comes_through()
        assert dump(another) == town.centre.dump()


def answered_in_part(call: Call) -> None:
    head, blank, body = call.real().partition(b"\r\n\r\n")
    call.send(head + blank + body[: len(body) // 2] if body else head)


def test_a_line_that_truncates(town: Town, road: Road) -> None:
    for part in PARTS:
        for cut in (Call.in_part, answered_in_part):
            goes_off(town, road, Fault(part, cut))
        town.comes_through()


def reset_in_mid_answer(call: Call) -> None:
    call.send(call.real()[:100])
    call.reset()


def test_a_line_that_resets(town: Town, road: Road) -> None:
    for part in PARTS:
        for reset in (Call.reset, reset_in_mid_answer):
            goes_off(town, road, Fault(part, reset))
        town.comes_through()


def test_a_line_of_56_kbit(
    jo: Desk, centre: Service, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is slow and living: what takes longer than patience lasts comes, and the window says that it is syncing."""
    with line_to(centre.address) as line, town_at(line.address, tmp_path / "abi", jo, centre, qtbot) as town:
        town.work()
        line.rate, line.toll = THIN, Toll()
        monkeypatch.setattr(transport, "PATIENCE", LITTLE)
        monkeypatch.setattr(transport, "SILENCE", LITTLE)
        town.lines.clear()
        town.sync_now()
        qtbot.waitUntil(lambda: line.toll.passed.total() > THIN and town.words() == "Syncing…", timeout=LONG)
        qtbot.waitUntil(lambda: town.words().startswith("Synced"), timeout=LONG)
        assert set(town.lines) == {Line.SYNCING, Line.SYNCED}
        assert line.toll.passed.total() > 2 * LITTLE * THIN
        line.rate = None
        town.comes_through()
