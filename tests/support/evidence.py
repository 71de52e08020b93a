"""A note written before a fault is the evidence after it: it waits here, and then it is at the centre, once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from caseapp import keys
from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.activity import Activity
from caseapp.errors import Expected
from caseapp.ports import Clock, OutboxState, UnitOfWork
from caseapp.usecases.people import add_note
from tests.support.desks import PASSPHRASE
from tests.support.services import Service, dump

_numbers = count(1)


@contextmanager
def desk_at(folder: Path, address: str, username: str = "abi", clock: Clock = system_clock) -> Iterator[Desk]:
    """An open desk of an officer of Westmere, signed in at `address`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "MEMORY_KIB", 64)
        desk = Desk(folder, PASSPHRASE, clock)
    try:
        desk.sign_in(address, "westmere", username, PASSWORD)
        yield desk
    finally:
        desk.close()


def write_note(desk: Desk) -> str:
    """Write a note that no other test writes; its words."""
    words = f"Rang about the bins, {next(_numbers)}."
    desk.write(add_note, words, person=RHIANNON).result()
    return words


def write_notes(desk: Desk, number: int) -> list[str]:
    """Write so many in one act."""
    words = [f"Rang about the bins, {next(_numbers)}." for _ in range(number)]

    def write(work: UnitOfWork) -> None:
        for each in words:
            add_note(work, each, person=RHIANNON)

    desk.write(write).result()
    return words


def waiting(desk: Desk) -> list[str]:
    """The words of the notes that wait to be sent, in order."""
    kept = desk.read(lambda reader: reader.outbox((OutboxState.QUEUED,), 10_000))
    return [str(entry.operation.change.plain_values().get("text", "")) for entry in kept]


def shown(desk: Desk, words: str) -> int:
    """How often the desk shows a note of these words."""
    return desk.read(lambda reader: len(reader.find(Activity, text=words)))


@dataclass(frozen=True, slots=True)
class Evidence:
    """A note that was written just before a fault."""

    desk: Desk
    words: str

    def sync_fails(self, expected: type[Expected], *, on: str = "") -> Expected:
        """A round ends as `expected`, the note is still shown and waits, if it was not for `on` a "pull"; the error."""
        with pytest.raises(expected) as met:
            self.desk.sync()
        assert type(met.value) is expected
        assert shown(self.desk, self.words) == 1
        assert on == "pull" or waiting(self.desk)[-1:] == [self.words]
        return met.value

    def comes_through(self, centre: Service) -> None:
        """One round sends it; desk and centre hold the same, the note once."""
        self.desk.sync()
        assert waiting(self.desk) == []
        held = centre.dump()
        assert [row["text"] for row in held["activity"]].count(self.words) == 1
        assert dump(self.desk) == held


def note_before(desk: Desk) -> Evidence:
    """Write the evidence."""
    return Evidence(desk, write_note(desk))
