"""People at home: since when, and by whose day."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import MILL_LANE_4
from caseapp.domain.property import Occupancy
from caseapp.usecases.people import NewPerson, add_person, person_page, read_marker
from tests.support.desks import PASSPHRASE

HALF_PAST_MIDNIGHT = datetime(2031, 6, 30, 23, 30, tzinfo=UTC)
"""In London it is 1 July by then: summer time is an hour ahead."""


@pytest.fixture
def night_desk(westmere_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk of Westmere at half past midnight, London time."""
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    desk = Desk(folder, PASSPHRASE, clock=lambda: HALF_PAST_MIDNIGHT)
    yield desk
    desk.close()


def test_a_day_is_a_day_in_london(night_desk: Desk) -> None:
    person = night_desk.write(add_person, NewPerson("Ceri Example", place=MILL_LANE_4)).result().value
    (home,) = night_desk.read(lambda reader: reader.find(Occupancy, person=person))
    assert home.since == date(2031, 7, 1)
    page = night_desk.read(person_page, night_desk.knowledge, person, HALF_PAST_MIDNIGHT)
    assert page.place is not None
    assert page.place.id == MILL_LANE_4


def test_a_marker_read_yesterday_is_unread_today(night_desk: Desk) -> None:
    person = night_desk.write(add_person, NewPerson("Ceri Example", place=MILL_LANE_4)).result().value

    def read_at(moment: datetime) -> datetime | None:
        page = night_desk.read(person_page, night_desk.knowledge, person, moment)
        return page.markers[0].read_at

    marker = night_desk.read(person_page, night_desk.knowledge, person, HALF_PAST_MIDNIGHT).markers[0].id
    night_desk.write(read_marker, marker, person, None).result()
    assert read_at(HALF_PAST_MIDNIGHT.replace(month=7, day=1, hour=22)) == HALF_PAST_MIDNIGHT
    assert read_at(HALF_PAST_MIDNIGHT.replace(month=7, day=1, hour=23)) is None
