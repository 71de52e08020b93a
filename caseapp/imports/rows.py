"""What the readers hand over: people, places, and lines that cannot be used."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

BATCH = 500


class Why(enum.StrEnum):
    """Why a line is refused. The value is the message."""

    BAD_CSV = "The line is not proper CSV: look at its quotation marks."
    COLUMNS = "The line has more or fewer columns than the first line."
    NUL = "The line holds a character that cannot be kept (NUL)."
    NO_KEY = "The line has no key."
    KEY_TWICE = "An earlier line has the same key."
    NO_NAME = "There is no name."
    BAD_BORN = "The date of birth cannot be read or lies ahead."
    BAD_UPRN = "The UPRN is not 1 to 12 digits."
    NO_ADDRESS = "There is no address."
    GONE = "The gazetteer says that this place is gone."


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line that was not taken in. `line` counts from 1, the heading included; `cells` are as they were read."""

    line: int
    reason: str
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as a file tells of them. `born` is ISO text, perhaps only a year or a month."""

    line: int
    key: str
    name: str
    born: str | None = None
    phones: tuple[str, ...] = ()
    email: str = ""
    address: tuple[str, ...] = ()
    postcode: str = ""


@dataclass(frozen=True, slots=True)
class PropertyRow:
    """A place as a gazetteer tells of it. `key` is its UPRN without leading zeros."""

    line: int
    key: str
    address: tuple[str, ...]
    postcode: str = ""
    usrn: str = ""
    easting: str = ""
    northing: str = ""
    custodian: str = ""


Row = TypeVar("Row", PersonRow, PropertyRow)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ImportFile(Generic[Row]):
    """An opened file: the name its keys are known by, the headings nobody reads, and its rows, read as asked for.

    Blank lines are passed over; every other line after the heading is a row or a refusal.
    """

    source: str
    left_out: tuple[str, ...]
    rows: Iterator[Row | Refusal]


def batches(rows: Iterable[T], size: int = BATCH) -> Iterator[tuple[T, ...]]:
    """The rows in portions of at most `size`, each for one unit of work."""
    left = iter(rows)
    while batch := tuple(islice(left, size)):
        yield batch
