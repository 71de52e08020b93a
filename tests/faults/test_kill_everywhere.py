"""kill -9 of desk and centre at every statement of a round of sync and at every 4 KiB: nothing lost, doubled or stuck.

Each kill begins with the same desk and the same centre, and strikes one place further on, until a round comes through.
`pytest tests/faults/test_kill_everywhere.py --every-statement -s` strikes also where nothing lies otherwise than at the
place before.
"""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from itertools import count
from pathlib import Path

import pytest

from caseapp import keys
from caseapp.bootstrap import Desk
from caseapp.errors import CentreBusy, CentreUnclear, NoLine
from tests.support.desks import PASSPHRASE
from tests.support.kill_ground import Ground, kill_ground
from tests.support.postgres import Databases
from tests.support.processes import PASSED_ON
from tests.support.robots import start_robots
from tests.support.toll import Toll, Way

pytestmark = [pytest.mark.journey, pytest.mark.slow]
APART = 4096
FEWEST_KIB = 24
"""So much of a round passes at least, each way."""


@pytest.fixture(scope="module")
def ground(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    folder = tmp_path_factory.mktemp("kills")
    passed_on = {name: os.environ[name] for name in PASSED_ON if name in os.environ} | {"HOME": str(folder)}
    with ExitStack() as running:
        patch = running.enter_context(pytest.MonkeyPatch.context())
        patch.setattr(keys, "MEMORY_KIB", 64)
        services, rounds = (
            running.enter_context(start_robots(passed_on, folder / f"{name}.log", f"tests.support.{name}"))
            for name in ("one_service", "one_round")
        )
        yield running.enter_context(kill_ground(folder, databases, services, rounds))


@pytest.fixture
def every(request: pytest.FixtureRequest) -> str:
    """`every` if those count too at which all lies as at the one before."""
    return "every" if request.config.getoption("--every-statement") else ""


def test_the_desk_at_every_statement(ground: Ground, every: str) -> None:
    began, places = time.monotonic(), Counter[str]()
    for end in count(1):
        with ground.fresh() as folder:
            told = die(ground, folder, end, every)
            ground.check(folder)
        if not told[-1].startswith("ends "):
            break
        places[told[-1]] += 1
    assert told[-1] == f"passed {places.total()}"
    tell("desks killed", places, began)


def test_the_centre_at_every_statement(ground: Ground, every: str) -> None:
    began, places = time.monotonic(), Counter[str]()
    for end in count(1):
        with ground.fresh() as folder, closing(Desk(folder, PASSPHRASE)) as desk:
            told = strike_centre(ground, desk, end, every)
            ground.check_synced(desk)
        if not told:
            break
        places[told[-1]] += 1
    tell("services killed", places, began)


@pytest.mark.parametrize("way", Way)
def test_the_desk_at_every_4_kib(ground: Ground, way: Way) -> None:
    began, struck = time.monotonic(), 0
    for at in count(APART, APART):
        with ground.fresh() as folder, ground.rounds.start(folder, 0) as robot:
            ground.line.toll = toll = Toll(way, at, robot.kill)
            told = list(robot.lines())
            ground.line.toll = Toll()
            ground.check(folder)
        if not toll.sprung:
            break
        assert robot.status == -signal.SIGKILL, told
        struck += 1
    assert robot.status == 0
    tell_bytes("desks", way, struck, toll, began)


@pytest.mark.parametrize("way", Way)
def test_the_centre_at_every_4_kib(ground: Ground, way: Way) -> None:
    began, struck = time.monotonic(), 0
    for at in count(APART, APART):
        with ground.fresh() as folder, closing(Desk(folder, PASSPHRASE)) as desk:
            ground.line.toll = toll = Toll(way, at, ground.service.kill)
            whole = gets_through(desk)
            ground.line.toll = Toll()
            if toll.sprung:
                ground.service.start()
            ground.check_synced(desk)
        if not toll.sprung:
            break
        struck += 1
    assert whole
    tell_bytes("services", way, struck, toll, began)


def test_a_desk_that_passes_rows_before_it_has_them_is_caught(ground: Ground) -> None:
    mutant = "cursor_before_rows"
    with ground.fresh() as folder:
        places = die(ground, folder, 0, "every", mutant)
    # What is said first is no place: the number of each is where it stands.
    passes = [at for at, place in enumerate(places) if place.startswith("before INSERT INTO cursor")]
    ends = [at for at in passes if places[at + 1 : at + 3] == ["before COMMIT", "after COMMIT"]]
    with ground.fresh() as folder, pytest.raises(AssertionError, match="had to be mended"):
        assert die(ground, folder, ends[0] + 2, "every", mutant)[-1] == "ends after COMMIT"
        ground.check(folder)


def test_a_centre_that_decides_again_is_caught(ground: Ground) -> None:
    mutant = "no_ledger"
    with ground.fresh() as folder, closing(Desk(folder, PASSPHRASE)) as desk:
        places = strike_centre(ground, desk, 0, "every", mutant)
    entered = next(at for at, place in enumerate(places) if place.startswith('before INSERT INTO "ledger"'))
    end = places.index("after COMMIT", entered) + 1
    with (
        ground.fresh() as folder,
        closing(Desk(folder, PASSPHRASE)) as desk,
        pytest.raises(AssertionError, match="was refused"),
    ):
        assert strike_centre(ground, desk, end, "every", mutant) == ["ends after COMMIT"]
        ground.check_synced(desk)
    ground.service.kill()
    ground.service.start()


def strike_centre(ground: Ground, desk: Desk, end: int, every: str, mutant: str = "") -> list[str]:
    """A round before a service that ends itself in it or is killed after it; what that has said. Another follows."""
    ground.service.kill()
    ground.service.start(end, every, mutant)
    ground.service.arm()
    whole = gets_through(desk)
    told = ground.service.kill()
    assert whole or (end and told), "a round broke"
    ground.service.start(mutant=mutant)
    return told


def die(ground: Ground, folder: Path, end: int, every: str, mutant: str = "") -> list[str]:
    """A round in a process that ends itself, or comes through; what it has said."""
    with ground.rounds.start(folder, end, every, mutant) as robot:
        told = list(robot.lines())
    assert robot.status == (-signal.SIGKILL if told[-1].startswith("ends ") else 0), "a round broke"
    return told


def gets_through(desk: Desk) -> bool:
    """Whether a round comes through: the centre is killed in it, if not."""
    with suppress(NoLine, CentreBusy, CentreUnclear):
        desk.sync()
        return True
    return False


def tell(killed: str, places: Counter[str], began: float) -> None:
    print(
        f"\n{places.total()} {killed}, each at another place: 0 lost, 0 doubled, 0 stuck; {seconds(began)} s"
    )
    print(*(f"{number:5} {place}" for place, number in places.most_common()), sep="\n")


def tell_bytes(killed: str, way: Way, struck: int, toll: Toll, began: float) -> None:
    passed = toll.passed[way] // 1024
    print(
        f"\n{struck} {killed} killed, one every 4 KiB of {passed} KiB {way}: 0 lost, 0 doubled, 0 stuck;",
        end=" ",
    )
    print(f"{seconds(began)} s")
    assert passed >= FEWEST_KIB


def seconds(began: float) -> int:
    return round(time.monotonic() - began)
