"""A real centre of an invented council in a service process of its own, and desks that have just signed in there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from random import Random

from caseapp.bench.place import PASSPHRASE
from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.embedded import EmbeddedPostgres
from caseapp.central.schema import prepare
from caseapp.clock import system_clock
from caseapp.demo_data import demo_council, words
from caseapp.demo_data.council import JO, WESTMERE
from caseapp.demo_data.scribe import Scribe
from caseapp.domain.ids import DeviceId, PersonId, new_id
from caseapp.domain.operations import Operation
from caseapp.domain.person import NameKind, Person, PersonName
from caseapp.errors import Expected

_PASSWORD = "a password for measuring"
_BATCH = 2_000
_TEXT = 1_600
_ROWS_OF_PERSON = 4
_VOCABULARY = (*words.FIRST_NAMES, *words.SURNAMES, *words.STREET_NAMES, *" ".join(words.NOTES).split())
_ROOT = Path(__file__).parents[2]


class ServiceDidNotStart(Expected):
    """The service's process ended before it answered."""


class InventedCouncil:
    """People with a long pinned note and a long note in the stream, four rows of about 1 KB on average each."""

    def __init__(self, records: int) -> None:
        self._chance = Random(1)
        self._scribe = Scribe(self._chance, DeviceId(new_id()), JO)
        self.people: list[PersonId] = []
        self.past = self._past(records // _ROWS_OF_PERSON)

    def changes(self, count: int) -> list[Operation]:
        """As many people become known by another name."""
        return [self._name(person, NameKind.ALIAS) for person in self._chance.sample(self.people, count)]

    def _past(self, count: int) -> Iterator[Operation]:
        for _ in range(count):
            made = self._scribe.make(Person, system_clock(), JO, pinned=self._text())
            self.people.append(PersonId(made.record))
            yield made
            yield self._name(self.people[-1], NameKind.LEGAL)
            yield self._scribe.note(self._text(), system_clock(), JO, person=made.record)

    def _name(self, person: PersonId, kind: NameKind) -> Operation:
        full = f"{self._chance.choice(words.FIRST_NAMES)} {self._chance.choice(words.SURNAMES)}"
        return self._scribe.make(PersonName, system_clock(), JO, person=person, full=full, kind=kind)

    def _text(self) -> str:
        return " ".join(self._chance.choices(_VOCABULARY, k=_TEXT // 7))[:_TEXT]


@contextmanager
def signed_in_desk(folder: Path, address: str) -> Iterator[Desk]:
    """An empty desk that has just signed in."""
    desk = Desk(folder, PASSPHRASE)
    try:
        desk.sign_in(address, demo_council().council.slug, demo_council().officers[0].username, _PASSWORD)
        yield desk
    finally:
        desk.close()


@contextmanager
def filled_centre(folder: Path, council: InventedCouncil) -> Iterator[tuple[Centre, str]]:
    """The council's centre with its past, to be spoken to here, and the address of its service process."""
    postgres = EmbeddedPostgres(folder / "postgres")
    try:
        with Database(postgres.start()) as database:
            prepare(database)
            centre, demo = Centre(database), demo_council()
            centre.found(demo.council, demo.teams, demo.officers, _PASSWORD)
            centre.cover(demo.council.council, demo.front, demo.covered)
            for batch in iter(lambda: list(islice(council.past, _BATCH)), []):
                centre.admit(WESTMERE, batch)
            with _service(postgres.url(), folder) as address:
                yield centre, address
    finally:
        postgres.remove()


@contextmanager
def _service(database_url: str, folder: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "main", "--data-dir", str(folder / "service")]
    command += ["service", "run", "--port", "0", "--while-stdin-open", "--json"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
        env={**os.environ, "CASEAPP_DATABASE_URL": database_url},
    ) as service:
        assert service.stdin is not None and service.stdout is not None
        line = service.stdout.readline()
        if not line:
            raise ServiceDidNotStart
        try:
            yield json.loads(line)["address"]
        finally:
            service.stdin.close()
