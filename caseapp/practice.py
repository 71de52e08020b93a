"""The practice desk: invented people in an encrypted folder of its own, cut off from every centre, gone afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseapp.bench.filled_desk import fill_desk
from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.demo_data import DemoCouncil, demo_council
from caseapp.demo_data.council import GLAN_Y_DWR_11, JO, LENA
from caseapp.domain.council import Officer
from caseapp.domain.ids import new_id
from caseapp.domain.marker import Marker
from caseapp.errors import PracticeOnly
from caseapp.keys import ByAccount
from caseapp.ports import Clock, UnitOfWork
from caseapp.usecases.first_call import begin_practice

if TYPE_CHECKING:
    from caseapp.sync.round import Sync

_PEOPLE, _PLACES, _CASES = 40, 30, 12
_PREFIX: Final = "PRA"
"""No reference of the practice is one of a council's own."""


class PracticeDesk(Desk):
    """A desk without a road: whatever would reach a centre raises `PracticeOnly`."""

    practice = True

    def sign_in(self, address: str, council: str, username: str, password: str, code: str = "") -> None:
        raise PracticeOnly

    def hear_pokes(self, poked: Callable[[], None], until: Future[None]) -> None:
        raise PracticeOnly

    def _to_centre(self) -> Sync:
        raise PracticeOnly


class PracticeGround:
    """Where the practice desk stands. Its key is in this process alone: what a crash leaves behind nobody can read."""

    def __init__(self, officer: str, clock: Clock = system_clock) -> None:
        """`officer` is what whoever practises is called there."""
        self._officer, self._clock = officer, clock
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._desk: PracticeDesk | None = None

    def desk(self) -> PracticeDesk:
        """The desk, made the first time. It takes a second: off the GUI thread. Raises what `Desk` raises."""
        if self._desk is None:
            self._folder = tempfile.TemporaryDirectory(prefix="caseapp-practice-", ignore_cleanup_errors=True)
            path, keys = Path(self._folder.name) / "desk", KeyInMemory()
            fill_desk(
                path,
                ByAccount(keys),
                people=_PEOPLE,
                properties=_PLACES,
                cases=_CASES,
                clock=self._clock,
                demo=_practice_council(self._officer),
                centre="",
                also=[_marker(self._clock)],
            )
            self._desk = PracticeDesk(path, ByAccount(keys), self._clock, keys)
            self._desk.write(_begin).result()
        return self._desk

    def close(self) -> None:
        """Delete the desk and all that was done at it."""
        if self._desk is not None:
            self._desk.close()
        if self._folder is not None:
            self._folder.cleanup()
        self._desk = self._folder = None


class KeyInMemory:
    """A key store that forgets all when the process ends."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def available(self) -> bool:
        return True

    def get(self, name: str) -> bytes | None:
        return self._kept.get(name)

    def put(self, name: str, secret: bytes) -> None:
        self._kept[name] = secret

    def delete(self, name: str) -> None:
        self._kept.pop(name, None)


def _begin(work: UnitOfWork) -> None:
    begin_practice(work)


def _practice_council(officer: str) -> DemoCouncil:
    demo = demo_council()
    council = replace(
        demo.council, slug="practice", prefix=_PREFIX, name="Practice council", name_cy="Cyngor ymarfer"
    )
    first, *others = demo.officers
    officers: tuple[Officer, ...] = (replace(first, name=officer), *others)
    return replace(demo, council=council, officers=officers)


def _marker(clock: Clock) -> Marker:
    """The warning that whoever practises has to read."""
    return Marker(
        id=new_id(),
        council=demo_council().council.council,
        kind="dog",
        level=2,
        instruction="Large dog in the yard. Ring before you open the gate.",
        incident="Told by the tenant",
        place=GLAN_Y_DWR_11,
        proposed_by=JO,
        approved_by=LENA,
        review_on=clock().date() + timedelta(days=60),
    )
