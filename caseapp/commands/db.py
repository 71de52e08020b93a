"""`caseapp db`: checks, backs up and restores the desk's database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from caseapp.commands.start import AsJson, Start, answer, check_destination, open_desk, passphrase, words
from caseapp.errors import NoDesk

db = typer.Typer(help="The desk's own database.")


@db.command()
def check(context: typer.Context, as_json: AsJson = False) -> None:
    """Read the whole database and say whether it is as it was written; exit status 1 if it is not."""
    from caseapp.rescue import check_folder

    start: Start = context.obj
    if not start.holds_desk:
        raise NoDesk(folder=str(start.folder))
    found = check_folder(start.folder, start.opening())
    pages = [] if found is None else list(found.pages)
    sentence = (
        words("The database is whole.")
        if found is None
        else words(
            "The database is damaged (pages: {pages}, findings: {amiss}). Restore a backup"
            " (`caseapp db restore`), or save what can be read (`caseapp db salvage`).",
            pages=len(pages),
            amiss=found.amiss,
        )
    )
    answer({"whole": found is None, "damaged_pages": pages}, as_json, sentence)
    if found is not None:
        raise typer.Exit(1)


@db.command()
def backup(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="Where to; else among the daily ones.")] = None,
    as_json: AsJson = False,
) -> None:
    """Make a backup now; it is encrypted and opens by the passphrase of this desk."""
    check_destination(file, context.obj)
    with open_desk(context.obj, leased=False) as desk:
        made = desk.care.back_up(file and file.absolute())
    answer({"backup": str(made)}, as_json, words("Backed up: {file}", file=made))


@db.command()
def restore(context: typer.Context, file: Path, as_json: AsJson = False) -> None:
    """Make the data folder, which must be empty, the desk of a backup; CASEAPP_PASSPHRASE is its passphrase.

    It counts as a new desk: sign in once, and what had not been sent is sent.
    """
    from caseapp.clock import system_clock
    from caseapp.storage.restore import restore

    start: Start = context.obj
    restore(file, start.folder, passphrase(), system_clock)
    answer(
        {"restored": str(start.folder)},
        as_json,
        words("Restored: {folder}. Now sign in.", folder=start.folder),
    )


@db.command()
def salvage(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help="An empty folder for the new desk.")],
    as_json: AsJson = False,
) -> None:
    """Save all that can be read of a damaged desk as a new desk in FOLDER; the damaged one is only read.

    It counts as a new desk, opened by the passphrase: sign in once, and what the centre has comes again.
    """
    from caseapp.clock import system_clock
    from caseapp.rescue import salvage_folder

    start: Start = context.obj
    if not start.holds_desk:
        raise NoDesk(folder=str(start.folder))
    made = salvage_folder(start.folder, start.opening(), folder.absolute(), system_clock)
    kept = sum(made.kept.values())
    missing = {table: count for table, count in made.missing.items() if count != 0}
    lost = ", ".join(
        f"{table} ({count if count is not None else words('some')})" for table, count in missing.items()
    )
    told = [words("Saved in {folder}, rows: {rows}.", folder=folder, rows=kept)]
    if lost:
        told.append(words("Not readable: {lost}.", lost=lost))
    sentence = " ".join([*told, words("Now sign in.")])
    answer({"salvaged": str(folder), "rows": kept, "missing": missing}, as_json, sentence)
