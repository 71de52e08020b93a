"""What two desks answered differently, as the centre writes it down for those who look after a team."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, ClassVar

from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.ids import CaseId, OfficerId, PersonId
from caseapp.domain.operations import CommandOn

NOTHING = "null"
"""No value, as JSON text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement(Record):
    """One field of one operation, or a step by its action. It travels where the record does that it is about.

    `before`, `theirs` and `mine` are plain values as JSON text. A `review` is settled by rule and is to be looked at;
    any other is settled by the officer who came second, or by who looks after the team.
    """

    operation: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "operation")]
    kind: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "kind")]
    record: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "record")]
    field: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "field")]
    officer: Annotated[OfficerId, Rule(Merge.CENTRE, Privacy.PLAIN, "officer")]
    at: Annotated[datetime, Rule(Merge.CENTRE, Privacy.PLAIN, "when")]
    before: Annotated[str, Rule(Merge.COMMAND, Privacy.PERSONAL, "before")]
    theirs: Annotated[str, Rule(Merge.COMMAND, Privacy.PERSONAL, "theirs")]
    mine: Annotated[str, Rule(Merge.COMMAND, Privacy.PERSONAL, "mine")]
    review: Annotated[bool, Rule(Merge.CENTRE, Privacy.PLAIN, "to be looked at")]
    person: Annotated[PersonId | None, Rule(Merge.CENTRE, Privacy.PERSONAL, "person")] = None
    case: Annotated[CaseId | None, Rule(Merge.CENTRE, Privacy.PLAIN, "case")] = None
    settled_at: Annotated[datetime | None, Rule(Merge.COMMAND, Privacy.PLAIN, "settled")] = None
    settled_by: Annotated[OfficerId | None, Rule(Merge.COMMAND, Privacy.PLAIN, "settled by")] = None


@dataclass(frozen=True, slots=True)
class Settle(CommandOn):
    """An answer has been chosen, or a review looked at. Whoever does it second wants nothing else.

    What was answered is of no use on all these desks any more; the centre's ledger has it.
    """

    settled_at: datetime
    settled_by: OfficerId
    stamps: ClassVar = ("settled_at", "settled_by")

    def refusal(self, disagreement: Disagreement) -> str | None:
        return None if disagreement.settled_at is None else "settled_before"

    def on(self, disagreement: Disagreement) -> Disagreement:
        return replace(
            disagreement,
            before=NOTHING,
            theirs=NOTHING,
            mine=NOTHING,
            settled_at=self.settled_at,
            settled_by=self.settled_by,
        )
