"""Writes CSV that a spreadsheet will not run."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from caseapp.errors import Expected
from caseapp.imports.rows import Refusal
from caseapp.texts import Words
from caseapp.whole_file import whole_file

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class FileNotWritten(Expected):
    """The file cannot be written. `file` is its name."""


def inert(cell: str) -> str:
    """The cell with an apostrophe before anything a spreadsheet would take for the start of a formula."""
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell


def write_csv(path: Path, heading: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write inert cells in UTF-8 that spreadsheets recognise; the file is there whole or not at all.

    Raises `FileNotWritten`.
    """
    try:
        with whole_file(path) as made, made.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(heading)
            writer.writerows([inert(cell) for cell in row] for row in rows)
    except OSError:
        raise FileNotWritten(file=path.name) from None


def write_refused(path: Path, refused: Iterable[Refusal], words: Words) -> None:
    """The refused lines of an import with their reasons; raises `FileNotWritten`."""
    write_csv(path, ("line", "reason"), ((str(one.line), words(one.reason), *one.cells) for one in refused))
