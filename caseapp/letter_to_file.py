"""A letter from the command line: made final, filed on its case, and its PDF written to a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.domain.ids import CaseId
from caseapp.imports.csv_out import FileNotWritten
from caseapp.usecases.cases import case_of_reference
from caseapp.usecases.letters import file_letter, letter_facts

if TYPE_CHECKING:
    from caseapp.bootstrap import Desk
from caseapp.whole_file import whole_file


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """A letter that was filed."""

    id: str
    sha256: str
    pages: int
    language: str


def make_letter(desk: Desk, reference: str, template: str, out: Path) -> MadeLetter:
    """Make, file and write the letter. Raises `NotFound`, `FileNotWritten` and what stops a letter.

    The file is written beside its final name first, so that a letter is filed only if its paper can be had.
    """
    case = CaseId(desk.read(case_of_reference, reference).id)
    now = desk.clock()
    facts = desk.read(letter_facts, desk.knowledge, case, now)
    final = desk.press.final(facts, template, desk.press.language_for(facts), {}, now)
    try:
        with whole_file(out) as made:
            made.write_bytes(final.pdf)
            id = desk.write(file_letter, facts, final).result().value
    except OSError:
        raise FileNotWritten(file=out.name) from None
    return MadeLetter(id, final.sha256, final.pages, final.language)
