"""A desk that works by itself in a thread: notes and cases, synced as they are made, whatever befalls the centre."""

from __future__ import annotations

import random
import threading
from pathlib import Path

from caseapp.bootstrap import Desk
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.case import Case
from caseapp.errors import CentreBusy, CentreUnclear, NoLine
from caseapp.usecases.cases import open_case
from caseapp.usecases.people import add_note
from tests.support.desks import PASSPHRASE
from tests.support.edits import edit
from tests.support.proof import Said

ROUND_SECONDS = 90
_MOST_WAITING = 60
_PAUSE_SECONDS = 0.2
_CASES = 0.1
_ANSWERS = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}


def signed_in(folder: Path, address: str, officer: str, passphrase: str) -> Desk:
    """A new desk that is signed in and full."""
    desk = Desk(folder, passphrase)
    desk.sign_in(address, "westmere", officer, PASSWORD)
    desk.sync()
    return desk


class WorkingDesk:
    """`desk` is at work from `start` to `stop`; `said` is what its officer was told is kept."""

    def __init__(self, folder: Path, address: str, officer: str, first_edit: int, seed: int) -> None:
        self.desk = signed_in(folder, address, officer, PASSPHRASE)
        self.said = Said()
        self.rounds = self.lost_rounds = 0
        self._next, self._dice = first_edit, random.Random(seed)
        self._service = self.desk.knowledge.catalogue.version("524", 1)
        self._round_ended = threading.Condition()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name=f"desk of {officer}")
        self._thread.start()

    def wait_for_round(self) -> None:
        """Until a round that began after this call has ended well: the desk has found its centre again by itself."""
        with self._round_ended:
            target = self.rounds + 2
            found = self._round_ended.wait_for(
                lambda: self.rounds >= target or not self._thread.is_alive(), ROUND_SECONDS
            )
        assert found and self._thread.is_alive(), "the desk does not come back"

    def stop(self) -> None:
        """End the work; the desk stays open."""
        self._stopping.set()
        self._thread.join()

    def close(self) -> None:
        self.stop()
        self.desk.close()

    def _work(self) -> None:
        try:
            while not self._stopping.is_set():
                if self.desk.read(lambda reader: reader.waiting()) < _MOST_WAITING:
                    for _ in range(self._dice.randint(1, 12)):
                        self._act()
                self._sync()
        finally:
            with self._round_ended:
                self._round_ended.notify_all()

    def _act(self) -> None:
        if self._dice.random() < _CASES:
            case = self.desk.write(
                open_case, self._service, _ANSWERS, person=RHIANNON, place=MILL_LANE_4
            ).result()
            self.said.references.append(self.desk.read(lambda reader: reader.get(Case, case.value).reference))
        else:
            self.desk.write(add_note, edit(self._next), person=RHIANNON).result()
            self.said.edits.append(self._next)
            self._next += 1

    def _sync(self) -> None:
        try:
            self.desk.sync()
        except (NoLine, CentreBusy, CentreUnclear):
            self.lost_rounds += 1
            self._stopping.wait(_PAUSE_SECONDS)
        else:
            with self._round_ended:
                self.rounds += 1
                self._round_ended.notify_all()
