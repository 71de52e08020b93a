"""What the desk does, as commands: signing in, sync, finding, letters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from caseapp.commands.start import AsJson, answer, check_destination, open_desk, read_password, words


def sign_in(context: typer.Context, address: str, council: str, username: str) -> None:
    """Sign this folder in to the centre at ADDRESS; the password comes from stdin."""
    with open_desk(context.obj, new=True, leased=False) as desk:
        desk.sign_in(address, council, username, read_password())
    print(words("Signed in as {username}.", username=username))


def sync(context: typer.Context, as_json: AsJson = False) -> None:
    """Run one round of sync."""
    with open_desk(context.obj, leased=False) as desk:
        report = desk.sync()
    verdicts = [result.verdict for result in report.settled]
    values = {
        "sent": report.pushed,
        "received": report.pulled,
        **{verdict: verdicts.count(verdict) for verdict in ("applied", "merged", "conflict", "rejected")},
    }
    answer(
        values,
        as_json,
        words("Sent {sent}, received {received}.", sent=report.pushed, received=report.pulled),
    )


def find(
    context: typer.Context,
    text: str,
    as_json: AsJson = False,
    csv: Annotated[Path | None, typer.Option(help="Write what was found to this CSV file.")] = None,
) -> None:
    """Find people, places and cases on this desk, as the search box does."""
    from caseapp.domain.audit import Act
    from caseapp.found_list import HEADING, as_table, lines, plain_found
    from caseapp.imports.csv_out import write_csv
    from caseapp.usecases.find import find as find_all

    check_destination(csv, context.obj)
    with open_desk(context.obj) as desk:
        found = desk.read(find_all, desk.knowledge, text, desk.clock())
        desk.write(lambda work: work.audit(Act.SEARCHED if csv is None else Act.EXPORTED)).result()
    if csv is not None:
        write_csv(csv, HEADING, as_table(found))
    if as_json:
        print(json.dumps(plain_found(found), ensure_ascii=False))
    else:
        for line in lines(words, found):
            print(line)


def letter(
    context: typer.Context,
    case: str,
    template: str,
    out: Annotated[Path, typer.Option(help="Write the PDF to this file.")],
    as_json: AsJson = False,
) -> None:
    """Make a letter on CASE (its reference) final, file it there, and write its PDF."""
    from caseapp.letter_to_file import make_letter

    check_destination(out, context.obj)
    with open_desk(context.obj) as desk:
        made = make_letter(desk, case, template, out)
    answer(
        {"letter": made.id, "sha256": made.sha256, "pages": made.pages, "language": made.language},
        as_json,
        words.count("Filed, 1 page: {file}", "Filed, {number} pages: {file}", made.pages, file=out),
    )
