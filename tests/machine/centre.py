"""One real centre for all examples, on one database; each example has a council of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import psycopg

from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.database import Connection, Database
from caseapp.central.feed import Feed, locked_numbers
from caseapp.domain.council import Role
from caseapp.domain.ids import CouncilId, TeamId
from tests.central.conftest import QUICK
from tests.machine.backup import Backup, back_up, restore
from tests.machine.chance import Chance
from tests.machine.road import WAIT, InProcess, Roads

PASSWORD = "correct horse battery"
BEGIN = datetime(2026, 11, 2, 9, tzinfo=UTC)


@dataclass(slots=True)
class Time:
    """The one clock of desks and centre."""

    now: datetime = BEGIN

    def begin(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, span: timedelta) -> None:
        self.now += span


class Slow:
    """Numbers are taken by the centre's own rule; one push can be held between its numbers and its commit."""

    def __init__(self) -> None:
        self.taken, self._let_go = threading.Event(), threading.Event()
        self._holding = False

    def __call__(self, connection: Connection, council: str, count: int) -> Sequence[int]:
        numbers = locked_numbers(connection, council, count)
        if self._holding:
            self._holding = False
            self.taken.set()
            assert self._let_go.wait(WAIT)
        return numbers

    def wait(self, push: Future[Any]) -> None:
        """Until the push that is to be held has its numbers, or has ended without any: then none is held."""
        push.add_done_callback(lambda _: self.taken.set())
        assert self.taken.wait(WAIT)
        self._holding = False

    @contextmanager
    def next_one(self) -> Iterator[None]:
        """The next push to take numbers is held until the end of this."""
        self._holding = True
        self.taken.clear()
        self._let_go.clear()
        try:
            yield
        finally:
            self._holding = False
            self._let_go.set()


@dataclass(frozen=True, slots=True)
class Town:
    """A council. Officers of `waste` cover for nobody, those of `revenues` for `planning`."""

    id: CouncilId
    slug: str
    waste: TeamId
    revenues: TeamId
    planning: TeamId

    @property
    def teams(self) -> tuple[TeamId | None, ...]:
        return (self.waste, self.revenues, self.planning, None)


@dataclass(slots=True)
class TheCentre:
    """The service as desks reach it, and its database as the proof looks into it, and puts it back: `all_seeing`."""

    database: Database
    all_seeing: psycopg.Connection
    time: Time = field(default_factory=Time)
    slow: Slow = field(default_factory=Slow)
    chance: Chance = field(init=False)
    centre: Centre = field(init=False)
    roads: Roads = field(init=False)
    _application: InProcess = field(init=False)
    _towns: Iterator[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.chance = Chance(self.time)
        self.centre = self._started()
        self._application = InProcess(create_app(self.centre))
        self.roads = Roads(self._application)

    def close(self) -> None:
        self._application.close()

    def back_up(self, town: Town) -> Backup:
        return back_up(self.all_seeing, town.id)

    def restore(self, backup: Backup) -> None:
        """The service ends, its database is put back, and it starts again."""
        restore(self.all_seeing, backup)
        self.centre = self._started()
        self._application.serve(create_app(self.centre))

    def found(self) -> Town:
        """A new council with dewi of Waste, elin of Revenues and the watcher mair of Planning."""
        slug = f"westmere{next(self._towns)}"
        id = self.centre.create_council(slug=slug, prefix="WES", name="Westmere", name_cy="Westmere")
        waste, revenues, planning = (
            self.centre.create_team(id, name=name, name_cy=name) for name in ("Waste", "Revenues", "Planning")
        )
        for username, team, role in (
            ("dewi", waste, Role.SENIOR),
            ("elin", revenues, Role.SUPERVISOR),  # who may lift a restriction
            ("mair", planning, Role.SENIOR),
        ):
            self.centre.create_officer(
                id, username=username, name=username.title(), password=PASSWORD, role=role, team=team
            )
        town = Town(id, slug, waste, revenues, planning)
        self.centre.cover(id, revenues, [planning])
        return town

    def wait_until_done_or_stuck(self, running: Sequence[Future[Any]]) -> None:
        """Until each has ended or waits for what the held push has locked."""
        going_on = (
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND wait_event_type = 'Lock' AND backend_type = 'client backend'"
        )
        until = datetime.now(UTC) + timedelta(seconds=WAIT)
        while datetime.now(UTC) < until:
            left = sum(not each.done() for each in running)
            with self.database.as_owner() as connection:
                found = connection.execute(going_on).fetchone()
            if found is not None and found[0] >= left:
                return
        raise TimeoutError

    def _started(self) -> Centre:
        return Centre(self.database, clock=self.time, feed=Feed(self.slow), hasher=QUICK)
