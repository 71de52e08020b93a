"""What a bench measured, beside what it was to reach."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

import psutil


@dataclass(frozen=True, slots=True)
class Target:
    """A budget: at most `value`, or at least where more is better."""

    value: float
    at_least: bool = False

    def met(self, value: float) -> bool:
        return value >= self.value if self.at_least else value <= self.value


BUDGETS: Mapping[tuple[str, str], Target] = {
    ("search", "p95_ms"): Target(20),
    ("startup", "usable_s"): Target(0.8),
    ("list", "paint_ms"): Target(50),
    ("list", "sort_ms"): Target(150),
    ("letters", "single_per_s"): Target(250, at_least=True),
    ("letters", "preview_ms"): Target(20),
    ("letters", "bulk1000_per_s"): Target(1500, at_least=True),
    ("letters", "bulk10000_per_s"): Target(1500, at_least=True),
    ("letters", "rss_mb"): Target(150),
    ("stall", "p99_ms"): Target(16),
    ("stall", "max_ms"): Target(50),
    ("sync", "first_s"): Target(1.1),
    ("sync", "first_mb"): Target(4.9),
    ("sync", "push_s"): Target(0.30),
    ("sync", "push_mb"): Target(0.45),
    ("sync", "idle_ms"): Target(2),
    ("sync", "idle_bytes"): Target(400),
    ("sync", "delta_ms"): Target(20),
}
LARGEST_COUNCIL: Mapping[tuple[str, str], Target] = {("search", "p95_ms"): Target(50)}
"""What holds instead above 300,000 people."""

LARGE_PEOPLE = 300_000


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one bench: for each key what its runs gave, in the unit the key ends with.

    The value of a figure is the median of its runs. `size` says how much the bench worked on; `load` is the
    machine's over 1, 5 and 15 minutes before it began.
    """

    bench: str
    size: Mapping[str, int]
    figures: Mapping[str, Sequence[float]]
    load: Sequence[float]

    def json(self) -> str:
        """One line; a figure without a budget has no `target` and is neither met nor missed."""
        return json.dumps(
            {
                "bench": self.bench,
                "size": self.size,
                "load": [round(each, 2) for each in self.load],
                "figures": {key: self._figure(key) for key in self.figures},
            }
        )

    def table(self) -> str:
        """Lines to read: key, value, the lowest of its runs, target and whether it is met."""
        size = ", ".join(f"{number:,} {what}" for what, number in self.size.items())
        load = " ".join(f"{each:.2f}" for each in self.load)
        lines = [f"{self.bench}: {size}; load {load}"]
        lines.append(f"{'':16}{'median':>12}{'minimum':>12}{'target':>14}")
        for key in self.figures:
            figure, target = self._figure(key), self._target(key)
            wanted = "" if target is None else f"{'≥' if target.at_least else '≤'} {target.value:,}"
            verdict = {True: "met", False: "missed", None: ""}[figure["met"]]
            lines.append(
                f"{key:16}{figure['value']:12,}{figure['minimum']:12,}{wanted:>14}  {verdict}".rstrip()
            )
        return "\n".join(lines)

    def _figure(self, key: str) -> dict[str, Any]:
        value, target = median(self.figures[key]), self._target(key)
        return {
            "value": _rounded(value),
            "minimum": _rounded(min(self.figures[key])),
            "target": None if target is None else target.value,
            "met": None if target is None else target.met(value),
        }

    def _target(self, key: str) -> Target | None:
        given = BUDGETS.get((self.bench, key))
        if self.size.get("people", 0) <= LARGE_PEOPLE:
            return given
        return LARGEST_COUNCIL.get((self.bench, key), given)


def machine_load() -> tuple[float, ...]:
    """The machine's load over 1, 5 and 15 minutes."""
    return tuple(psutil.getloadavg())


def _rounded(value: float) -> float:
    return float(f"{value:.4g}") if abs(value) < 10_000 else round(value)
