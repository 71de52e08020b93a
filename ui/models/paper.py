"""What can be printed, and what is asked before it is, as plain data. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from caseapp.ports import Reader


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """A filed letter: its id, the reference of its case, and its very bytes."""

    letter: str
    reference: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class ListPaper:
    """A list as it is filtered and sorted: the key of its place, its title, and in words what narrows and sorts it.

    `numbers` gives all its rows in order, `rows` the cells of some of them under `heads`, without those that have left
    meanwhile; both are read in a worker.
    """

    place: str
    title: str
    told: tuple[str, ...]
    heads: tuple[str, ...]
    numbers: Callable[[Reader], Sequence[int]]
    rows: Callable[[Reader, Sequence[int]], Sequence[tuple[str, ...]]]


Paper = LetterPaper | ListPaper


def list_at_hand(
    place: str,
    title: str,
    told: tuple[str, ...],
    heads: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
) -> ListPaper:
    """A list whose rows are all there."""
    return ListPaper(
        place,
        title,
        told,
        heads,
        lambda _: range(len(rows)),
        lambda _, wanted: [rows[each] for each in wanted],
    )


@dataclass(frozen=True, slots=True)
class PrinterLook:
    """A printer to choose. `off` says why nothing can be printed there now."""

    name: str
    label: str
    off: str = ""


@dataclass(frozen=True, slots=True)
class PrintLook:
    """What is asked before printing: what it is, a remark on it if any, the printers, and which one is chosen."""

    what: str
    remark: str
    printers: tuple[PrinterLook, ...]
    now: str
