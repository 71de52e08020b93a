"""A real desk and a real service process over HTTP on this machine: first sync, push, nothing to do, few changes."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from caseapp.bench.invented_council import InventedCouncil, filled_centre, signed_in_desk
from caseapp.bench.place import bench_folder
from caseapp.bench.relay import CountingRelay
from caseapp.bench.report import Report, machine_load
from caseapp.bootstrap import Desk
from caseapp.demo_data.council import WESTMERE
from caseapp.domain.ids import PersonId
from caseapp.domain.person import Language, Person
from caseapp.ports import UnitOfWork
from caseapp.usecases.people import add_note

RECORDS = 20_000
EDITS = 2_000
CHANGES = 100
RUNS = 3
IDLE_RUNS = 50
DELTA_RUNS = 5
_MB = 1_000_000


def measure(records: int = RECORDS, edits: int = EDITS, changes: int = CHANGES) -> Report:
    """Seconds of whole rounds of the desk: a push also brings the desk its own rows as the centre decided them.

    Bytes are counted on a desk of its own behind a relay, heads of HTTP included, so that no time is spent on
    counting in what is timed.
    """
    load = machine_load()
    first, push, idle, delta = [], [], [], []
    council = InventedCouncil(records)
    with bench_folder() as folder, filled_centre(folder, council) as (centre, address):
        gc.freeze()  # as the window does: what the bench itself holds is not looked through for rubbish
        first_bytes, push_bytes, idle_bytes = _bytes(folder / "counted", address, council, edits)
        for run in range(RUNS):
            with signed_in_desk(folder / f"desk-{run}", address) as desk:
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


def _bytes(folder: Path, address: str, council: InventedCouncil, edits: int) -> list[int]:
    """What a first sync, a push and a round with nothing to do put on the line."""
    counted = []
    with CountingRelay(address) as relay, signed_in_desk(folder, relay.address) as desk:
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
