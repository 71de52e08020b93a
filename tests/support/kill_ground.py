"""Where a sync is killed again and again, each time from the same beginning: a desk, a line, a service, a database."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.schema import prepare
from caseapp.demo import fill_centre
from tests.support.desks import PASSPHRASE
from tests.support.kept_database import KeptDatabase
from tests.support.line import Line, line_to
from tests.support.postgres import Databases
from tests.support.proof import Said, check_centre, check_desk
from tests.support.robots import Robot, Robots
from tests.support.waiting_work import MISSING, Work, leave_work


@dataclass(slots=True)
class TheService:
    """The service in a process that is killed and begins again, always at the same port."""

    robots: Robots
    url: str
    port: int = 0
    _here: ExitStack = field(default_factory=ExitStack)
    _robot: Robot | None = None
    _said: Iterator[str] = field(default_factory=lambda: iter(()))

    def start(self, end: int = 0, every: str = "", mutant: str = "") -> None:
        """`end`, `every` and `mutant` are those of `one_service`."""
        self._robot = self._here.enter_context(self.robots.start(self.url, self.port, end, every, mutant))
        self._said = self._robot.lines()
        self.port = int(next(self._said).removeprefix("serves "))

    def arm(self) -> None:
        """From now on it counts."""
        assert self._robot is not None
        self._robot.send(signal.SIGUSR1)
        assert next(self._said) == "armed"

    def kill(self) -> list[str]:
        """Kill it unless it is dead; what it has said since it was armed."""
        if self._robot is None:
            return []
        self._robot.kill()
        told = list(self._said)
        self._here.close()
        self._robot = None
        return told


@dataclass(slots=True)
class Ground:
    """`folder` is the desk as it was left with its work, closed; `work` what its officer was told is kept."""

    folder: Path
    work: Work
    line: Line
    service: TheService
    rounds: Robots
    _kept: KeptDatabase

    @contextmanager
    def fresh(self) -> Iterator[Path]:
        """All as it was at the beginning: a copy of the folder, and the centre before it."""
        self._kept.put_back()
        folder = self.folder.with_name("one")
        shutil.copytree(self.folder, folder)
        try:
            yield folder
        finally:
            shutil.rmtree(folder)

    def check(self, folder: Path) -> None:
        """The folder of a desk that was killed in its round opens, syncs, and all is there once."""
        with closing(Desk(folder, PASSPHRASE)) as desk:
            check_desk(desk, self.work.own)
            self.check_synced(desk)

    def check_synced(self, desk: Desk) -> None:
        """An open desk, whose round may have been cut, syncs, and all is there once at both ends.

        Nothing may have to be mended but what was out of order from the beginning.
        """
        mended = desk.sync().mended + desk.compare()
        assert mended <= MISSING, "rows that the desk had passed had to be mended"
        both = Said(
            self.work.own.edits + self.work.others.edits,
            self.work.own.references + self.work.others.references,
        )
        check_desk(desk, both)
        check_centre([desk], self.service.url, both)
        for kind, id, name, value in self.work.values:
            found = desk.read(lambda reader, kind=kind, id=id: reader.get(kind, id))
            assert getattr(found, name) == value, f"a {name} that was said to be saved is lost"
        agenda = desk._sync_desk.agenda()
        assert not agenda.files, "a file is stuck"
        assert not agenda.missing_files, "a file has not come"


@contextmanager
def kill_ground(folder: Path, databases: Databases, services: Robots, rounds: Robots) -> Iterator[Ground]:
    """A centre with Westmere on a database of its own, and a desk with its work before it."""
    name = databases.create()
    try:
        url = databases.server.url(name)
        with Database(url) as database:
            prepare(database)
            fill_centre(Centre(database), people=60, properties=50, cases=12)
        service = TheService(services, url)
        service.start()
        try:
            with line_to(f"http://127.0.0.1:{service.port}") as line:
                work = leave_work(folder / "desk", line.address)
                kept = KeptDatabase(databases.server.url(name, role="postgres"))
                yield Ground(folder / "desk", work, line, service, rounds, kept)
        finally:
            service.kill()
    finally:
        databases.drop(name)
