"""Clocks that are wrong, and the nights on which the right one jumps: nothing is lost, doubled or turned round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime

import pytest

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId
from caseapp.sync.round import CLOCKS_APART
from caseapp.usecases import cases, people
from caseapp.usecases.timeline import case_timeline
from tests.support.evidence import desk_at, note_before, shown, write_note
from tests.support.road import Call, Road
from tests.support.services import Service, dump
from ui.presenters.wording import clock_words

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def jo(centre: Service, tmp_path) -> Iterator[Desk]:
    """A second desk, whose clock is right."""
    with desk_at(tmp_path / "jo", centre.address, "jo") as desk:
        yield desk


def work_goes_on(centre: Service, jo: Desk, tmp_path, off: timedelta) -> None:
    with desk_at(tmp_path / "off", centre.address, clock=lambda: system_clock() + off) as desk:
        desk.sync()
        case = missed_bin(desk)
        note_before(desk).comes_through(centre)
        jo.sync()
        words = write_note(jo)
        jo.write(cases.progress_case, case, "crew_told").result()
        jo.sync()
        note_before(desk).comes_through(centre)
        assert shown(desk, words) == 1
        assert desk.read(cases.case_page, desk.knowledge, case).row.status == "crew_told"
        jo.sync()
        assert dump(jo) == dump(desk)


@pytest.mark.parametrize("off", [DAY, -DAY], ids=["ahead", "behind"])
def test_a_day_off(centre: Service, jo: Desk, tmp_path, off: timedelta) -> None:
    work_goes_on(centre, jo, tmp_path, off)


@pytest.mark.parametrize("off", [HOUR, -HOUR], ids=["ahead", "behind"])
def test_an_hour_off(centre: Service, jo: Desk, tmp_path, off: timedelta) -> None:
    work_goes_on(centre, jo, tmp_path, off)


def test_a_clock_that_jumps_while_the_desk_is_open(centre: Service, tmp_path) -> None:
    now = [system_clock()]
    with desk_at(tmp_path / "jumps", centre.address, clock=lambda: now[0]) as desk:
        for moment in (now[0] + DAY, now[0] - DAY, now[0]):
            now[0] = moment
            note_before(desk).comes_through(centre)


@pytest.mark.parametrize(
    ("centre_is", "told"),
    [
        (DAY, -DAY),
        (-DAY, DAY),
        (HOUR, -HOUR),
        (-HOUR, HOUR),
        (CLOCKS_APART - HOUR / 60, None),
        (timedelta(), None),
    ],
    ids=["a day behind", "a day ahead", "an hour behind", "an hour ahead", "four minutes", "right"],
)
def test_a_round_tells_how_far_this_clock_is_off(
    road: Road, tmp_path, centre_is: timedelta, told: timedelta | None
) -> None:
    def another_time(call: Call) -> None:
        stamp = format_datetime(datetime.now(UTC) + centre_is, usegmt=True).encode()
        call.send(re.sub(rb"(?im)^date: [^\r]*", b"date: " + stamp, call.real(), count=1))

    with desk_at(tmp_path / "desk", road.address) as desk:
        road.spoil = another_time
        off = desk.sync().clock_off
        road.mend()
    assert (off is None) == (told is None)
    assert off is None or told is None or abs(off - told) < timedelta(seconds=30)


def test_a_centre_that_tells_no_time_is_no_clock_that_is_wrong(road: Road, tmp_path) -> None:
    with desk_at(tmp_path / "desk", road.address) as desk:
        road.spoil = lambda call: call.send(
            re.sub(rb"(?im)^date: [^\r]*", b"date: soon", call.real(), count=1)
        )
        assert desk.sync().clock_off is None
        road.mend()


NIGHTS = {
    # 01:30 comes twice, and 00:30 is still summer.
    "October": (
        [datetime(2026, 10, 24, 23, 30, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
         datetime(2026, 10, 25, 1, 30, tzinfo=UTC), datetime(2026, 10, 25, 23, 30, tzinfo=UTC)],
        ["00:30", "01:30", "01:30", "23:30"],
        [date(2026, 10, 25)] * 4,
    ),
    # There is no time between 01:00 and 02:00, and half past eleven at night in UTC is the next day.
    "March": (
        [datetime(2026, 3, 29, 0, 59, tzinfo=UTC), datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
         datetime(2026, 3, 29, 23, 30, tzinfo=UTC)],
        ["00:59", "02:00", "00:30"],
        [date(2026, 3, 29), date(2026, 3, 29), date(2026, 3, 30)],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("moments", "clocks", "days"), NIGHTS.values(), ids=NIGHTS)
def test_summer_time(
    centre: Service, jo: Desk, tmp_path, moments: list[datetime], clocks: list[str], days: list[date]
) -> None:
    now = [moments[0]]
    with desk_at(tmp_path / "night", centre.address, clock=lambda: now[0]) as desk:
        desk.sync()
        case = missed_bin(desk)
        words = []
        for number, moment in enumerate(moments):
            now[0] = moment
            words.append(f"Note {number} of the night {moments[0]}")
            desk.write(people.add_note, words[-1], person=RHIANNON, case=case).result()
        desk.sync()
        jo.sync()
        for each in (desk, jo):
            row = each.read(cases.case_page, each.knowledge, case).row
            lines = [line for line in reversed(each.read(case_timeline, row)) if line.text in words]
            assert [line.text for line in lines] == words
            assert [line.at for line in lines] == moments
            assert [clock_words(line.at) for line in lines] == clocks
            assert [london_day(line.at) for line in lines] == days


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (datetime(2026, 10, 23, 22, 59, tzinfo=UTC), datetime(2026, 10, 27, 17, tzinfo=UTC)),
        (datetime(2026, 10, 23, 23, 1, tzinfo=UTC), datetime(2026, 10, 27, 17, tzinfo=UTC)),
        (datetime(2026, 3, 27, 23, 59, tzinfo=UTC), datetime(2026, 3, 31, 16, tzinfo=UTC)),
    ],
    ids=["Friday in summer", "Saturday in summer", "Friday in winter"],
)
def test_a_promise_over_the_change_is_due_at_five_by_the_new_clock(
    centre: Service, tmp_path, received: datetime, due: datetime
) -> None:
    with desk_at(tmp_path / "night", centre.address, clock=lambda: received) as desk:
        desk.sync()
        row = desk.read(cases.case_page, desk.knowledge, missed_bin(desk)).row
        assert row.due.at.astimezone(UTC) == due and clock_words(row.due.at) == "17:00"


def missed_bin(desk: Desk) -> CaseId:
    service = desk.knowledge.catalogue.version("524", 1)
    answers = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
    return desk.write(cases.open_case, service, answers, person=RHIANNON, place=MILL_LANE_4).result().value
