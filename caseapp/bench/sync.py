"""A real desk and a real service process over HTTP on this machine: first sync, push, nothing to do, few changes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter

from caseapp.bench.place import PASSPHRASE, bench_folder
from caseapp.bench.relay import CountingRelay
from caseapp.bench.report import Report, machine_load
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
from caseapp.domain.person import Language, NameKind, Person, PersonName
from caseapp.errors import Expected
from caseapp.ports import UnitOfWork
from caseapp.usecases.people import add_note

RECORDS = 20_000
EDITS = 2_000
CHANGES = 100
RUNS = 3
IDLE_RUNS = 50
DELTA_RUNS = 5
_PASSWORD = "a password for measuring"
_BATCH = 2_000
_TEXT = 1_600
_ROWS_OF_PERSON = 4
_VOCABULARY = (*words.FIRST_NAMES, *words.SURNAMES, *words.STREET_NAMES, *" ".join(words.NOTES).split())
_ROOT = Path(__file__).parents[2]
_MB = 1_000_000


class ServiceDidNotStart(Expected):
    """The service's process ended before it answered."""


def measure(records: int = RECORDS, edits: int = EDITS, changes: int = CHANGES) -> Report:
    """Seconds of whole rounds of the desk: a push also brings the desk its own rows as the centre decided them.

    Bytes are counted on a desk of its own behind a relay, heads of HTTP included, so that no time is spent on
    counting in what is timed.
    """
    load = machine_load()
    first, push, idle, delta = [], [], [], []
    with bench_folder() as folder, _centre(folder) as (centre, address):
        council = _Invented(records)
        for batch in iter(lambda: list(islice(council.past, _BATCH)), []):
            centre.admit(WESTMERE, batch)
        first_bytes, push_bytes, idle_bytes = _bytes(folder / "counted", address, council, edits)
        for run in range(RUNS):
            with _desk(folder / f"desk-{run}", address) as desk:
                first.append(_seconds(desk))
                _edit(desk, council.people[:edits])
                push.append(_seconds(desk))
                idle += [_seconds(desk) * 1000 for _ in range(IDLE_RUNS)]
                for _ in range(DELTA_RUNS):
                    centre.admit(WESTMERE, council.changes(changes))
                    delta.append(_seconds(desk) * 1000)
    return Report(
        "sync",
        {"records": records, "edits": edits, "changes": changes},
        {
            "first_s": first,
            "first_mb": [first_bytes / _MB],
            "push_s": push,
            "push_mb": [push_bytes / _MB],
            "idle_ms": idle,
            "idle_bytes": [idle_bytes],
            "delta_ms": delta,
        },
        load,
    )


class _Invented:
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


def _bytes(folder: Path, address: str, council: _Invented, edits: int) -> list[int]:
    """What a first sync, a push and a round with nothing to do put on the line."""
    counted = []
    with CountingRelay(address) as relay, _desk(folder, relay.address) as desk:
        for edited in ([], council.people[:edits], []):
            _edit(desk, edited)
            relay.taken()
            desk.sync()
            counted.append(relay.taken())
    return counted


def _edit(desk: Desk, people: Sequence[PersonId]) -> None:
    """One act for each, every second a note, while nothing is sent."""
    done = [desk.write(_note if at % 2 else _change_language, person) for at, person in enumerate(people)]
    for each in done:
        each.result()


def _note(work: UnitOfWork, person: PersonId) -> None:
    add_note(work, "Rang about the letter; will send the form back by Friday.", person=person)


def _change_language(work: UnitOfWork, person: PersonId) -> None:
    now = work.get(Person, person)
    work.patch(now, language=Language.EN if now.language is Language.CY else Language.CY)


def _seconds(desk: Desk) -> float:
    began = perf_counter()
    desk.sync()
    return perf_counter() - began


@contextmanager
def _desk(folder: Path, address: str) -> Iterator[Desk]:
    """An empty desk that has just signed in."""
    desk = Desk(folder, PASSPHRASE)
    try:
        desk.sign_in(address, demo_council().council.slug, demo_council().officers[0].username, _PASSWORD)
        yield desk
    finally:
        desk.close()


@contextmanager
def _centre(folder: Path) -> Iterator[tuple[Centre, str]]:
    """The council's centre, to be spoken to here, and the address of its service process."""
    postgres = EmbeddedPostgres(folder / "postgres")
    try:
        with Database(postgres.start()) as database:
            prepare(database)
            centre, demo = Centre(database), demo_council()
            centre.found(demo.council, demo.teams, demo.officers, _PASSWORD)
            centre.cover(demo.council.council, demo.front, demo.covered)
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
