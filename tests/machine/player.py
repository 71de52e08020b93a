"""An officer at a desk: acts, syncs, loses the power in the middle of it, and works on with a copy of the folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import InitVar, dataclass, field
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine, event

from caseapp.bootstrap import Desk
from caseapp.domain.operations import Operation
from caseapp.errors import AuditForked, NotFound, Refused, SettledAlready, SignInNeeded
from caseapp.ports import OutboxEntry, OutboxState, UnitOfWork
from tests.machine.centre import PASSWORD, TheCentre, Town
from tests.machine.road import Road
from tests.support.desks import PASSPHRASE

P = ParamSpec("P")
T = TypeVar("T")
TRIES = 6
"""A desk that became another one signs in and begins anew; more often than so it never comes to an end."""


class PowerLost(Exception):
    """The process ended in the middle of what it did."""


@dataclass(slots=True)
class Copy:
    """A folder as it was once, what its officer had been told is kept by then, and what they had given up."""

    folder: Path
    accepted: dict[str, Operation]
    given_up: set[str]


@dataclass(slots=True)
class Player:
    """One officer and the desk they are at.

    `accepted` is what the desk said it has kept; `given_up` what the officer has put something else in the place of,
    or has discarded; `told` the acts that were done since somebody asked. Whoever works `beside` another has a copy
    of that one's folder and the same road. `was_forgotten`: the centre has been put back meanwhile.
    """

    username: str
    town: Town
    centre: TheCentre
    folder: Path
    desk: Desk = field(init=False)
    road: Road = field(init=False)
    accepted: dict[str, Operation] = field(default_factory=dict)
    given_up: set[str] = field(default_factory=set)
    told: list[str] = field(default_factory=list)
    was_forgotten: bool = False
    copy: Copy | None = None
    beside: InitVar[Player | None] = None
    _copies: int = 0

    def __post_init__(self, beside: Player | None) -> None:
        self.road = beside.road if beside else self.centre.roads.lay()
        self.open()
        if not beside:
            self.sign_in()

    def open(self) -> None:
        self.desk = Desk(self.folder, PASSPHRASE, self.centre.time)

    def close(self) -> None:
        self.desk.close()

    def sign_in(self) -> None:
        self.desk.sign_in(self.road.address, self.town.slug, self.username, PASSWORD)

    def act(
        self, act: Callable[Concatenate[UnitOfWork, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """What the officer does; None if the desk says that it cannot be done."""
        try:
            done = self.desk.write(act, *args, **kwargs).result()
        except (Refused, NotFound, SettledAlready):
            return None
        for id in sorted(id for kind, id in done.changes.touched if kind == "outbox"):
            entry = self.desk.read(lambda reader, id=id: reader.entry(id))
            self.accepted[id] = entry.operation
            if entry.state is OutboxState.SETTLED:
                self.given_up.add(id)
        self.told.append(f"{act.__name__}: {sorted(done.changes.touched)}")
        return done.value

    def tell(self) -> list[str]:
        """What was done here, and what passed on the road, since this was asked last."""
        told = [*self.told, *self.road.told]
        self.told.clear()
        self.road.told.clear()
        return told

    def entries(self, *states: OutboxState) -> list[OutboxEntry]:
        return self.desk.read(lambda reader: reader.outbox(states))

    def cursors(self) -> set[int]:
        """How far this desk has read its scopes."""
        asked = "SELECT position FROM cursor"
        return self.desk.read(lambda reader: {*reader.connection.exec_driver_sql(asked).scalars()})

    def sync(self) -> None:
        """Rounds until one goes through. Whoever must sign in does so; a copied folder becomes another desk."""
        for _ in range(TRIES):
            try:
                self.desk.sync()
                return
            except SignInNeeded:
                self.sign_in()
            except AuditForked:
                continue
        raise AssertionError(f"{self.username} never gets through a round")

    def lose_power(self, gap: int, after: str) -> bool:
        """Sync, and lose the power before the `gap`-th statement or commit of the writer; False if it had fewer.

        With `after` they are counted from the first request whose path ends so.
        The folder is then as it lay on the disk at that moment, as after kill -9.
        """
        image = self._beside("image")
        self.road.gone.clear()

        def begun() -> bool:
            return not after or any(path.endswith(after) for path in self.road.gone)

        with _power_lost(self.desk._store._writing, gap, begun, self.folder, image) as lost:
            try:
                self.sync()
            except PowerLost:
                assert lost
        if lost:
            self.close()
            self._work_on_with(image)
        return bool(lost)

    def keep_copy(self) -> None:
        """Copy the folder while nothing is being written."""
        if self.copy is not None:
            shutil.rmtree(self.copy.folder)
        folder = shutil.copytree(self.folder, self._beside("copy"))
        self.copy = Copy(folder, dict(self.accepted), set(self.given_up))

    def begin_with_copy(self) -> Player:
        """The officer at another desk, with what was copied: two work on with one folder."""
        assert self.copy is not None
        begun, self.copy = self.copy, None
        return Player(
            *(self.username, self.town, self.centre, begun.folder),
            accepted=begun.accepted,
            given_up=begun.given_up,
            was_forgotten=self.was_forgotten,
            beside=self,
        )

    def lacks(self, decided: Collection[str]) -> bool:
        """Whether something that the officer was told is kept stands neither here, to be sent, nor among these."""
        held = {entry.operation.id for entry in self.entries(*OutboxState)}
        return not self.accepted.keys() - self.given_up <= held | set(decided)

    def work_on_with_copy(self, decided: Collection[str]) -> None:
        """The folder is put back to what it was. What had been done since and never reached the centre is gone."""
        assert self.copy is not None
        back, self.copy = self.copy, None
        self.close()
        self._work_on_with(back.folder)
        kept = {id: each for id, each in self.accepted.items() if id in decided}
        self.accepted, self.given_up = back.accepted | kept, back.given_up

    def _work_on_with(self, folder: Path) -> None:
        shutil.rmtree(self.folder)
        folder.rename(self.folder)
        self.open()

    def _beside(self, name: str) -> Path:
        self._copies += 1
        return self.folder.with_name(f"{self.folder.name}-{name}-{self._copies}")


@contextmanager
def _power_lost(
    engine: Engine | None, gap: int, begun: Callable[[], bool], folder: Path, image: Path
) -> Iterator[list[int]]:
    """Once `begun` the power goes before the `gap`-th statement or commit of an engine; what is given fills then."""
    assert engine is not None
    passed, lost = 0, list[int]()

    def before(*_: object) -> None:
        nonlocal passed
        passed += begun()
        if lost:
            raise PowerLost
        if passed == gap:
            shutil.copytree(folder, image)
            lost.append(gap)
            raise PowerLost

    listeners = (("before_cursor_execute", before), ("commit", before))
    for name, listener in listeners:
        event.listen(engine, name, listener)
    try:
        yield lost
    finally:
        for name, listener in listeners:
            event.remove(engine, name, listener)
