"""What a printed list holds. Apart from what sets it, which takes a third of a second to load."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintedList:
    """What is printed, in the officer's words. `told` are lines under the title, `foot` is on each page.

    Each row has as many cells as there are `heads`.
    """

    title: str
    council: str
    told: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: str
    language: str
