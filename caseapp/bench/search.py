"""Keystroke to rows: what officers type, letter by letter, on the desk of a large council."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter

from caseapp.bench.place import PASSPHRASE, bench_folder, cases_of, large_desk
from caseapp.bench.report import Report, machine_load
from caseapp.bootstrap import Desk
from caseapp.domain.case import Case
from caseapp.domain.person import Channel, ContactPoint, PersonName
from caseapp.domain.property import Property
from caseapp.ports import Reader
from caseapp.usecases.find import find

RUNS = 3
_OF_EACH = 20


def measure(people: int, keep: Path | None) -> Report:
    """Find with every row it shows, after each key of 20 texts of each of six sorts; p95 over all keystrokes."""
    load = machine_load()
    with bench_folder(keep) as folder:
        desk = Desk(large_desk(folder, people), PASSPHRASE)
        try:
            typed = desk.read(_typed, Random(1))
            runs = [_run(desk, typed) for _ in range(RUNS)]
        finally:
            desk.close()
    return Report(
        "search",
        {"people": people, "properties": people // 2, "cases": cases_of(people), "keystrokes": len(typed)},
        {
            "p50_ms": [median(run) for run in runs],
            "p95_ms": [quantiles(run, n=20)[-1] for run in runs],
            "max_ms": [max(run) for run in runs],
        },
        load,
    )


def _run(desk: Desk, typed: Sequence[str]) -> list[float]:
    taken = []
    for text in typed:
        began = perf_counter()
        desk.read(find, desk.knowledge, text, desk.clock())
        taken.append((perf_counter() - began) * 1000)
    return taken


def _typed(reader: Reader, chance: Random) -> list[str]:
    """What stands in the box after each key."""
    return [text[:end] for text in _texts(reader, chance) for end in range(1, len(text) + 1)]


def _texts(reader: Reader, chance: Random) -> Iterator[str]:
    names = [name.full for name in reader.find(PersonName, newest=3 * _OF_EACH)]
    prefixes, wholes, mistyped = names[:_OF_EACH], names[_OF_EACH : 2 * _OF_EACH], names[2 * _OF_EACH :]
    for full in prefixes:
        first, last = full.split(" ", 1)
        yield chance.choice((first, last))[: chance.randint(3, 6)]
    for full in wholes:
        yield " ".join(reversed(full.split(" ", 1)))
    for full in mistyped:
        yield _mistyped(full.split(" ", 1)[1], chance)
    yield from (point.value for point in reader.find(ContactPoint, channel=Channel.PHONE, newest=_OF_EACH))
    yield from (place.postcode for place in reader.find(Property, newest=_OF_EACH))
    yield from (case.reference for case in reader.find(Case, newest=_OF_EACH))


def _mistyped(word: str, chance: Random) -> str:
    """`word` with two neighbours changed over or a letter left out, never the first."""
    at = chance.randrange(1, len(word) - 1)
    if chance.random() < 0.5:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at + 1 :]
