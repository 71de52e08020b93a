"""Two copies of the service behind a balancer, each killed in turn while desks push: nothing is lost or doubled."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import pytest

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.schema import prepare
from caseapp.demo import PASSWORD, fill_centre
from caseapp.demo_data.council import WESTMERE
from caseapp.domain.person import Person
from caseapp.errors import CentreBusy, NoLine
from caseapp.usecases.people import add_note
from tests.support.desks import PASSPHRASE
from tests.support.round_robin import RoundRobin, round_robin
from tests.support.services import Service, dump

pytestmark = [pytest.mark.journey, pytest.mark.slow]
DESKS = 8
OFFICERS = ("abi", "jo", "lena")
NOTES_A_STAGE = 6
"""Notes that every desk has to bring to the centre before the next thing happens to a copy."""

WAIT = 120


@dataclass(slots=True)
class Work:
    """What one desk wrote, how much of it went up, and how many rounds a copy's death broke off."""

    desk: Desk
    written: list[str] = field(default_factory=list)
    sent: int = 0
    broken_off: int = 0


class Hands:
    """Writes and sends on every desk at once until told to stop."""

    def __init__(self, works: Sequence[Work]) -> None:
        self._works = works
        self._stop = False
        self._failed: BaseException | None = None
        self._progress = threading.Condition()

    def everyone_sends(self, more: int) -> None:
        """Return once each desk has brought so many more notes to the centre; raises what made one fail."""
        with self._progress:
            wanted = [(work, work.sent + more) for work in self._works]
            assert self._progress.wait_for(
                lambda: self._failed or all(work.sent >= count for work, count in wanted), WAIT
            ), [work.sent for work in self._works]
            if self._failed is not None:
                raise self._failed

    @contextmanager
    def at_work(self) -> Iterator[None]:
        with ThreadPoolExecutor(DESKS) as hands:
            tasks = [hands.submit(self._work, number, work) for number, work in enumerate(self._works)]
            try:
                yield
            finally:
                self._stop = True
            for task in tasks:
                task.result(WAIT)

    def _work(self, number: int, work: Work) -> None:
        person = work.desk.read(lambda reader: reader.find(Person))[number].id
        try:
            while not self._stop:
                work.written.append(f"note {len(work.written)} of desk {number}")
                work.desk.write(add_note, work.written[-1], person=person).result()
                _send(work)
                with self._progress:
                    work.sent = len(work.written)
                    self._progress.notify_all()
        except BaseException as failure:
            with self._progress:
                self._failed, self._stop = failure, True
                self._progress.notify_all()
            raise


def _send(work: Work) -> None:
    """One round, begun again for as long as the line breaks."""
    give_up = monotonic() + WAIT
    while monotonic() < give_up:
        try:
            work.desk.sync()
            return
        except (NoLine, CentreBusy):
            work.broken_off += 1
    raise TimeoutError


@pytest.fixture
def copies(database_url: str, isolated_environment: dict[str, str]) -> Iterator[Sequence[Service]]:
    """Two copies on one database with Westmere in it."""
    with Database(database_url) as database:
        prepare(database)
        fill_centre(Centre(database), people=20, properties=15, cases=4)
    with contextlib.ExitStack() as running:
        pair = [Service(database_url, isolated_environment) for _ in range(2)]
        for each in pair:
            each.start()
            running.callback(each.stop)
        yield pair


@pytest.fixture
def works(tmp_path: Path, copies: Sequence[Service], balancer: RoundRobin) -> Iterator[list[Work]]:
    """Desks that have signed in through the balancer."""
    with contextlib.ExitStack() as opened:
        made = []
        for number in range(DESKS):
            desk = Desk(tmp_path / f"desk-{number}", PASSPHRASE)
            opened.callback(desk.close)
            desk.sign_in(balancer.address, "westmere", OFFICERS[number % len(OFFICERS)], PASSWORD)
            desk.sync()
            made.append(Work(desk))
        yield made


@pytest.fixture
def balancer(copies: Sequence[Service]) -> Iterator[RoundRobin]:
    with round_robin([_port(each) for each in copies]) as balancer:
        yield balancer


def test_copies_that_die_in_turn_lose_and_double_nothing(
    copies: Sequence[Service], balancer: RoundRobin, works: list[Work], database_url: str
) -> None:
    first, second = copies
    hands = Hands(works)
    with hands.at_work():
        hands.everyone_sends(NOTES_A_STAGE)
        first.stop(signal.SIGKILL)
        hands.everyone_sends(NOTES_A_STAGE)
        first.start()
        hands.everyone_sends(NOTES_A_STAGE)
        taken = balancer.taken[_port(first)]
        second.stop(signal.SIGKILL)
        hands.everyone_sends(NOTES_A_STAGE)
        assert balancer.taken[_port(first)] > taken
        second.start()
    for work in works:
        work.desk.sync()
    with Database(database_url) as database, database.transaction(WESTMERE) as connection:
        entered = connection.execute(
            "SELECT wire->'values'->>'text', result->>'verdict' FROM ledger"
            " WHERE wire->>'kind' = 'activity' AND wire->'values'->>'text' LIKE 'note % of desk %'"
        ).fetchall()
    written = {note for work in works for note in work.written}
    assert {note for note, _ in entered} == written, "an operation is lost"
    assert len(entered) == len(written), "an operation is there twice"
    assert {verdict for _, verdict in entered} == {"applied"}
    assert [work.desk.read(lambda reader: reader.waiting()) for work in works] == [0] * DESKS
    held = first.dump()
    assert {note["text"] for note in held["activity"]} >= written
    assert all(dump(work.desk) == held for work in works)
    print(
        f"{DESKS} desks, 2 copies, 2 kills: {len(entered)} operations acknowledged, each once in the ledger;"
        f" {sum(work.broken_off for work in works)} rounds broken off and begun again;"
        f" connections taken: {list(balancer.taken.values())}"
    )


def _port(service: Service) -> int:
    return int(service.address.rpartition(":")[2])
