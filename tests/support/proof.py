"""What must hold after a kill -9, whoever was killed: nothing that was acknowledged is lost, nothing is there twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.demo_data.council import WESTMERE
from caseapp.domain.activity import Activity
from caseapp.domain.case import Case
from caseapp.ports import OutboxState
from tests.support.edits import edits_in
from tests.support.services import dump

_WITHOUT_FILE = "SELECT id FROM letter WHERE sha256 NOT IN (SELECT sha256 FROM file)"
_REFUSED = (OutboxState.REJECTED, OutboxState.CONFLICT)


@dataclass(slots=True)
class Said:
    """What officers were told is kept: the numbers of their notes, the references of their cases."""

    edits: list[int] = field(default_factory=list)
    references: list[str] = field(default_factory=list)


def check_desk(desk: Desk, said: Said) -> None:
    """The database is whole to the last page, the audit's chain holds, nothing was refused, what was said is there."""
    assert desk.care.check() is None, "the database is damaged"
    assert desk.care.audit_findings() == [], "the chain of the audit is broken"
    refused = desk.read(lambda reader: reader.outbox(_REFUSED, 1))
    assert not refused, f"an operation was refused: {refused[0].reason}"
    texts = [note.text for note in desk.read(lambda reader: reader.find(Activity))]
    references = [case.reference for case in desk.read(lambda reader: reader.find(Case))]
    _check_there(said, texts, references)


def check_centre(desks: Sequence[Desk], database_url: str, said: Said) -> int:
    """Synced desks and the centre are equal, and its ledger has each operation of theirs once; how many those are.

    Of each letter the centre has the file.
    """
    with Database(database_url) as database:
        centre = Centre(database).dump(WESTMERE)
        with database.transaction(WESTMERE) as connection:
            ledger = connection.execute("SELECT device, number FROM ledger ORDER BY number").fetchall()
            without_file = connection.execute(_WITHOUT_FILE).fetchall()
    assert not without_file, "the file of a letter is lost"
    _check_there(
        said, [row["text"] for row in centre["activity"]], [row["reference"] for row in centre["case"]]
    )
    decided = 0
    for desk in desks:
        assert desk.read(lambda reader: reader.waiting()) == 0, "something is stuck in the outbox"
        assert dump(desk) == centre, "a desk and the centre differ"
        device = desk.read(lambda reader: reader.me.device)
        made = int(desk.read(lambda reader: reader.setting("last_number")))
        decided_here = [number for maker, number in ledger if maker == device]
        assert decided_here == list(range(1, made + 1)), "the ledger has not each operation once"
        decided += made
    return decided


def _check_there(said: Said, texts: Iterable[str], references: Iterable[str]) -> None:
    edits = Counter(number for text in texts for number in edits_in(text))
    assert not set(said.edits) - set(edits), "an edit that was said to be saved is lost"
    assert max(edits.values(), default=1) == 1, "an edit is there twice"
    cases = Counter(references)
    assert not set(said.references) - set(cases), "a case that was said to be open is lost"
    assert max(cases.values()) == 1, "a reference was given twice"
