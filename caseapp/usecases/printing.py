"""What printing has to know: in whose name a list is printed, and the printer that was chosen last."""

from __future__ import annotations

from dataclasses import dataclass

from caseapp.domain.council import Council, Officer
from caseapp.ports import Reader, UnitOfWork

_PRINTER = "printer"


@dataclass(frozen=True, slots=True)
class PrintedBy:
    """The officer's name and the council's in both languages; empty until they have come from the centre."""

    officer: str
    council: str
    council_cy: str


def printed_by(reader: Reader) -> PrintedBy:
    """In whose name this desk prints."""
    me = reader.me
    councils, officers = reader.find(Council, id=me.council), reader.find(Officer, id=me.officer)
    return PrintedBy(
        officers[0].name if officers else reader.setting("username"),
        councils[0].name if councils else "",
        councils[0].name_cy if councils else "",
    )


def kept_printer(reader: Reader) -> str:
    """The name of the printer that was chosen last; empty before the first time."""
    return reader.setting(_PRINTER)


def keep_printer(work: UnitOfWork, name: str) -> None:
    """Remember which printer was chosen."""
    work.keep_setting(_PRINTER, name)
