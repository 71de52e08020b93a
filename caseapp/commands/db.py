"""`caseapp db`: checks, backs up and restores the desk's database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from caseapp.commands.start import AsJson, Start, answer, check_destination, open_desk, passphrase
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
        "The database is whole."
        if found is None
        else f"The database is damaged: {len(pages)} pages, {found.amiss} findings. Restore a backup"
        " (`caseapp db restore`), or save what can be read (`caseapp db salvage`)."
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
    with open_desk(context.obj) as desk:
        made = desk.care.back_up(file and file.absolute())
    answer({"backup": str(made)}, as_json, f"Backed up: {made}")


@db.command()
def restore(context: typer.Context, file: Path, as_json: AsJson = False) -> None:
    """Make the data folder, which must be empty, the desk of a backup; CASEAPP_PASSPHRASE is its passphrase.

    It counts as a new desk: sign in once, and what had not been sent is sent.
    """
    from caseapp.clock import system_clock
    from caseapp.storage.backup import restore

    start: Start = context.obj
    restore(file, start.folder, passphrase(), system_clock)
    answer({"restored": str(start.folder)}, as_json, f"Restored: {start.folder}. Now sign in.")
