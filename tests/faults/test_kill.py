"""kill -9 of the window, of the service and of PostgreSQL: what was said to be kept is there, once, and nothing sticks.

`pytest tests/faults/test_kill.py --kills=200 -s` is the long form.
"""

from __future__ import annotations

import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.embedded import EmbeddedPostgres
from caseapp.central.schema import prepare
from caseapp.demo import fill_centre
from tests.support.ambush import Ambush, Moment
from tests.support.line import Line, line_to
from tests.support.proof import Said, check_centre, check_desk
from tests.support.robot import PASSPHRASE
from tests.support.robots import start_robots
from tests.support.services import Service
from tests.support.window_kills import plan, work_until_killed
from tests.support.working_desk import WorkingDesk, signed_in

pytestmark = [pytest.mark.journey, pytest.mark.slow]
SEED = 20261123
EDITS_APART = 1000
COMPARED_EVERY = 25
FEWEST_AT_THE_CENTRE = 6
PATIENCE_SECONDS = 90
MOST_WORK_SECONDS = 0.03
"""About what the centre takes for a request."""


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    """How many windows are killed; of services and of databases a quarter as many."""
    return int(request.config.getoption("--kills"))


def test_kills_of_the_window(kills, tmp_path, westmere, isolated_environment):
    dice, began = random.Random(SEED), time.monotonic()
    folder, said, places, waiting = tmp_path / "desk", Said(), Counter(), 0
    with (
        line_to(westmere.address) as line,
        start_robots(isolated_environment, tmp_path / "robots.log") as robots,
    ):
        signed_in(folder, line.address, "abi", PASSPHRASE).close()
        for number, kill in enumerate(plan(dice, kills), 1):
            places[work_until_killed(robots, line, folder, kill, number * EDITS_APART, said)] += 1
            with closing(Desk(folder, PASSPHRASE)) as desk:
                check_desk(desk, said)
                waiting += desk.read(lambda reader: reader.waiting())
                compared = number % COMPARED_EVERY == 0 or number == kills
                if compared or number % 2 == 0:  # after the others the next window has to send what waits
                    desk.sync()
                    assert desk.read(lambda reader: reader.waiting()) == 0, "something is stuck in the outbox"
                if compared:
                    decided = check_centre([desk], westmere.database_url, said)
    inside, pushes = (
        sum(count for place, count in places.items() if place.startswith(word)) for word in ("inside", "push")
    )
    print(
        f"\n{kills} windows killed, {inside} inside a transaction, {pushes} inside a push;",
        told(said, decided, began),
        f"{waiting} operations waited when the folder was opened again, over all kills",
        *(f"{count:5} {place}" for place, count in places.most_common()),
        sep="\n",
    )
    assert min(inside, pushes) >= kills // 4


def test_kills_of_the_service(kills, tmp_path, westmere):
    dice, began, struck = random.Random(SEED), time.monotonic(), []
    wanted = max(kills // 4, FEWEST_AT_THE_CENTRE)
    with line_to(westmere.address) as line, at_work(tmp_path, line.address) as desks:
        for number in range(wanted):
            struck.append(strike(dice, line, number, lambda: westmere.stop(signal.SIGKILL)))
            westmere.start()
            for desk in desks:
                desk.wait_for_round()
        said, decided = end_of_work(desks, westmere.database_url)
        lost = sum(desk.lost_rounds for desk in desks)
    print(f"\n{wanted} services killed, {lost} rounds of {len(desks)} desks were cut;")
    print(told(said, decided, began), *places(struck), sep="\n")
    assert lost >= wanted


def test_kills_of_postgresql(kills, tmp_path, tmp_path_factory, isolated_environment):
    dice, began, struck, ended = random.Random(SEED), time.monotonic(), [], []
    wanted, longest = max(kills // 4, FEWEST_AT_THE_CENTRE), 0.0
    folder = tmp_path_factory.mktemp("pg")  # a short path: its socket must be found again
    with (
        postgresql(folder) as server,
        serving(server.url(), isolated_environment) as address,
        line_to(address) as line,
        at_work(tmp_path, line.address) as desks,
    ):
        url = server.url()
        for number in range(wanted):
            struck.append(strike(dice, line, number, lambda: ended.extend(kill_postgresql(folder))))
            server.stop()
            assert server.start() == url
            back = time.monotonic()
            for desk in desks:
                desk.wait_for_round()
            longest = max(longest, time.monotonic() - back)
        said, decided = end_of_work(desks, server.url())
        lost = sum(desk.lost_rounds for desk in desks)
    print(
        f"\n{wanted} PostgreSQL killed ({len(ended)} processes), {lost} rounds of {len(desks)} desks were cut;"
    )
    print(told(said, decided, began), *places(struck), sep="\n")
    print(f"at most {longest:.1f} s until every desk had ended a round")
    assert lost >= wanted


def strike(dice: random.Random, line: Line, number: int, kill: Callable[[], None]) -> Ambush:
    """Kill in a push and in a pull by turns, at each moment by turns; back when it is done."""
    moment, done = list(Moment)[number // 2 % len(Moment)], threading.Event()

    def act() -> None:
        kill()
        done.set()

    later = threading.Timer(dice.uniform(0, MOST_WORK_SECONDS), act)
    asked = moment is Moment.ASKED
    line.ambush = ambush = Ambush(
        f"/sync/v1/{('push', 'pull')[number % 2]}",
        moment,
        later.start if asked else act,
        dice.randint(1, 4),
        dice.uniform(0.02, 0.98),
        cut=not asked,
    )
    assert done.wait(PATIENCE_SECONDS)
    if asked:
        later.join()
    line.ambush = None
    return ambush


@contextmanager
def at_work(folder: Path, address: str) -> Iterator[list[WorkingDesk]]:
    """Two desks of the same team that note, open cases and sync without a pause."""
    desks: list[WorkingDesk] = []
    try:
        for number, officer in enumerate(("abi", "jo"), 1):
            desks.append(WorkingDesk(folder / officer, address, officer, number * 1_000_000, SEED + number))
        yield desks
    finally:
        for desk in desks:
            desk.close()


def end_of_work(desks: list[WorkingDesk], database_url: str) -> tuple[Said, int]:
    """Ends the work, syncs and checks; gives what was said to be kept and how many operations the centre decided."""
    said = Said()
    for desk in desks:
        desk.stop()
        said.edits += desk.said.edits
        said.references += desk.said.references
    for desk in desks * 2:
        desk.desk.sync()
    for desk in desks:
        check_desk(desk.desk, said)
    return said, check_centre([desk.desk for desk in desks], database_url, said)


@contextmanager
def postgresql(folder: Path) -> Iterator[EmbeddedPostgres]:
    """A server of its own with a small Westmere in it."""
    server = EmbeddedPostgres(folder)
    server.start()
    try:
        with Database(server.url()) as database:
            prepare(database)
            fill_centre(Centre(database), people=60, properties=50, cases=12)
        yield server
    finally:
        server.remove()


@contextmanager
def serving(database_url: str, environment: dict[str, str]) -> Iterator[str]:
    """A service on a database; gives its address."""
    service = Service(database_url, environment)
    service.start()
    try:
        yield service.address
    finally:
        service.stop()


def kill_postgresql(folder: Path) -> list[psutil.Process]:
    """SIGKILL to the first process of the server in `folder`, which would make the others anew, then to them."""
    words = (folder / "cluster" / "data" / "postmaster.pid").read_text().split()
    first = psutil.Process(int(words[0]))
    family = [first, *first.children(recursive=True)]
    for process in family:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    return family


def told(said: Said, decided: int, began: float) -> str:
    """The figures that all three proofs have."""
    return (
        f"{len(said.edits)} edits and {len(said.references)} cases said to be kept, {decided} operations decided once:"
        f" 0 lost, 0 doubled, 0 stuck; seed {SEED}, {time.monotonic() - began:.0f} s"
    )


def places(struck: list[Ambush]) -> list[str]:
    """How often which request was struck at which moment."""
    found = Counter(
        f"{each.path.rpartition('/')[2]}, {each.moment}" + (f", then {each.status}" if each.status else "")
        for each in struck
    )
    return [f"{count:5} {place}" for place, count in found.most_common()]
