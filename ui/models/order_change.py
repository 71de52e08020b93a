"""From one order of rows to another by the smallest change: what is taken out and what is put in. No Qt here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import ne

_MOST_STEPS = 100
"""More of them take longer to show one by one than all that lies between the first and the last difference at once."""


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Rows go, from the place `first` to `last`."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class PutIn:
    """Rows come at the place `at`."""

    at: int
    keys: Sequence[int]


Step = TakeOut | PutIn


def smallest_change(old: Sequence[int], new: Sequence[int]) -> list[Step]:
    """The steps, to be taken in order, that make `old` into `new`; keys differ. A row that moves goes and comes."""
    if old == new:
        return []
    first = next(compress(count(), map(ne, old, new)), min(len(old), len(new)))
    tail = min(len(old), len(new)) - first
    same = next(compress(count(), map(ne, reversed(old), reversed(new))), tail)
    end = min(same, tail)
    left, come = old[first : len(old) - end], new[first : len(new) - end]
    if not left:
        return [PutIn(first, come)]
    stay = _in_order(left, come)
    steps: list[Step] = [TakeOut(first + low, first + high) for low, high in reversed(_runs(left, stay))]
    steps += [PutIn(first + low, come[low : high + 1]) for low, high in _runs(come, stay)]
    if len(steps) <= _MOST_STEPS:
        return steps
    whole: list[Step] = [TakeOut(first, len(old) - end - 1)] if left else []
    return [*whole, PutIn(first, come)] if come else whole


def _in_order(old: Sequence[int], new: Sequence[int]) -> set[int]:
    """The most of those in both that stand in the same order in both."""
    places = {key: place for place, key in enumerate(new)}
    both = [key for key in old if key in places]
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, key in enumerate(both):
        length = bisect_left(ends, places[key])
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [places[key]]
        last[length : length + 1] = [number]
    stay = set()
    number = last[-1] if last else -1
    while number >= 0:
        stay.add(both[number])
        number = before[number]
    return stay


def _runs(keys: Sequence[int], stay: set[int]) -> list[tuple[int, int]]:
    """Where those that do not stay lie, as runs from first to last."""
    runs: list[tuple[int, int]] = []
    for place, key in enumerate(keys):
        if key in stay:
            continue
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
