"""`caseapp import`: takes people and places in from files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from caseapp.commands.start import AsJson, Start, answer, check_destination, open_desk, words

take_in = typer.Typer(help="Take people and places in from a file.")
PEOPLE_FILE = (
    "CSV with commas whose first line names at least `key` and `name` (or `first_name` and `surname`); it may name"
    " `dob`, `phone`, `mobile`, `email`, `address_1`, `address_2`, `town`, `county` and `postcode`."
)
PROPERTIES_FILE = (
    "AddressBase Plus or Standard, or CSV with commas whose first line names `uprn` and `address`."
)


@take_in.command("people")
def import_people(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help=PEOPLE_FILE)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    refused: Annotated[Path | None, typer.Option(help="Write the refused lines to this CSV file.")] = None,
    source: Annotated[str, typer.Option(help="The name of the system the file is from.")] = "",
    as_json: AsJson = False,
) -> None:
    """Take people in from a CSV file; a second time makes nothing new."""
    _import(context.obj, "people", file, dry_run, refused, source, as_json)


@take_in.command("properties")
def import_properties(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help=PROPERTIES_FILE)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    refused: Annotated[Path | None, typer.Option(help="Write the refused lines to this CSV file.")] = None,
    source: Annotated[str, typer.Option(help="The name of the system the file is from.")] = "",
    as_json: AsJson = False,
) -> None:
    """Take places in from a gazetteer file; a second time makes nothing new."""
    _import(context.obj, "properties", file, dry_run, refused, source, as_json)


def _import(
    start: Start, what: str, file: Path, dry_run: bool, refused: Path | None, source: str, as_json: bool
) -> None:
    from caseapp.imports.run import import_file

    check_destination(refused, start, file)
    with open_desk(start, new=True) as desk:
        report = import_file(
            desk, words, what, file, source=source or None, dry_run=dry_run, refused_file=refused
        )
    values = {
        "read": report.read,
        "made": report.made,
        "matched": report.matched,
        "refused": [{"line": each.line, "reason": words(each.reason)} for each in report.refused],
    }
    sentence = words(
        "Read {read}, made {made}, matched {matched}, refused {refused}.",
        read=report.read,
        made=report.made,
        matched=report.matched,
        refused=len(report.refused),
    )
    answer(values, as_json, f"{words('Nothing was written.')} {sentence}" if dry_run else sentence)
