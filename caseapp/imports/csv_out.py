"""Writes CSV that a spreadsheet will not run."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from caseapp.errors import Expected
from caseapp.imports.rows import Refusal

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
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(heading)
            writer.writerows([inert(cell) for cell in row] for row in rows)
        part.replace(path)
    except OSError:
        raise FileNotWritten(file=path.name) from None
    finally:
        part.unlink(missing_ok=True)


def write_refused(path: Path, refused: Iterable[Refusal]) -> None:
    """The refused lines of an import with their reasons; raises `FileNotWritten`."""
    write_csv(path, ("line", "reason"), ((str(one.line), one.reason, *one.cells) for one in refused))
