"""Takes a whole file in, one unit of work for each portion."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from caseapp.domain.deadlines import london_day
from caseapp.imports.csv_out import write_refused
from caseapp.imports.people import open_people
from caseapp.imports.properties import open_properties
from caseapp.imports.rows import ImportFile, batches
from caseapp.texts import Words
from caseapp.usecases import imports
from caseapp.usecases.imports import ImportReport

if TYPE_CHECKING:
    from caseapp.bootstrap import Desk


def import_file(
    desk: Desk,
    words: Words,
    what: str,
    file: Path,
    *,
    source: str | None,
    dry_run: bool,
    refused_file: Path | None,
) -> ImportReport:
    """Import `people` or `properties`; a dry run writes nothing but the refused lines, in `words`.

    Raises what the readers raise before anything is written, and `FileNotWritten`.
    """
    opened: ImportFile[Any]
    if what == "people":
        opened = open_people(file, london_day(desk.clock()), source)
        take, count = imports.import_people, imports.count_people
    else:
        opened = open_properties(file, source)
        take, count = imports.import_properties, imports.count_properties  # type: ignore[assignment]
    report = ImportReport()
    portions: Iterable[Any] = batches(opened.rows)
    for rows in portions:
        if dry_run:
            report += desk.read(count, rows, opened.source)
        else:
            report += desk.write(take, rows, opened.source).result().value
    if refused_file is not None:
        write_refused(refused_file, report.refused, words)
    return report
