"""A desk works without its centre for so long and no longer, whatever its clock says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from caseapp.bootstrap import Desk
from caseapp.errors import LeaseOver
from caseapp.ports import UnitOfWork
from caseapp.usecases.lease import check_lease, keep_time

UNTIL = datetime(2026, 11, 26, 9, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def desk(westmere_desk: Desk) -> Desk:
    lease_until(westmere_desk, UNTIL)
    return westmere_desk


def lease_until(desk: Desk, until: datetime) -> None:
    def keep(work: UnitOfWork) -> None:
        work.keep_setting("lease_until", until.isoformat())

    desk.write(keep).result()


def test_after_its_end_it_is_over(desk: Desk) -> None:
    desk.read(check_lease, UNTIL)
    with pytest.raises(LeaseOver):
        desk.read(check_lease, UNTIL + DAY)


def test_a_clock_put_back_gains_no_time(desk: Desk) -> None:
    desk.write(keep_time, UNTIL - DAY).result()
    desk.write(keep_time, UNTIL + DAY).result()
    desk.write(keep_time, UNTIL - 2 * DAY).result()
    with pytest.raises(LeaseOver):
        desk.read(check_lease, UNTIL - 2 * DAY)


def test_a_new_lease_begins_with_the_clock_as_it_is(desk: Desk) -> None:
    """A clock that was years ahead for an hour must not end every lease to come."""
    desk.write(keep_time, UNTIL + 4000 * DAY).result()
    lease_until(desk, UNTIL + 14 * DAY)
    desk.read(check_lease, UNTIL)


def test_a_desk_that_was_never_enrolled_has_none(empty_desk: Desk) -> None:
    empty_desk.write(keep_time, UNTIL).result()
    empty_desk.read(check_lease, UNTIL + 4000 * DAY)
