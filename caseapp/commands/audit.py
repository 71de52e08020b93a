"""`caseapp audit`: who did and who saw what at this desk."""

from __future__ import annotations

import typer

from caseapp.commands.start import AsJson, answer, open_desk, words

audit = typer.Typer(help="Who did and who saw what at this desk.")


@audit.command()
def verify(context: typer.Context, as_json: AsJson = False) -> None:
    """See that no row of the audit was changed, taken out or put in; exit status 1 if one was."""
    with open_desk(context.obj, leased=False) as desk:
        found = desk.care.audit_findings()
        rows = desk.care.audit_rows()
    broken = [{"device": each.device, "number": each.number, "missing": each.missing} for each in found]
    sentence = (
        words("All rows are as they were written: {rows}.", rows=rows)
        if not found
        else "\n".join(
            words(
                "Desk {device}: row {number} is missing."
                if each.missing
                else "Desk {device}: row {number} is not as it was written.",
                device=each.device,
                number=each.number,
            )
            for each in found
        )
    )
    answer({"rows": rows, "broken": broken}, as_json, sentence)
    if found:
        raise typer.Exit(1)
