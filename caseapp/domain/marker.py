"""Safety markers on a person or a property."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.ids import OfficerId, PersonId, PropertyId


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker(Record):
    """A warning: what to do comes first. `level` 1 to 3 is ordered and may be raised by a merge, never lowered."""

    kind: Annotated[str, Rule(Merge.DECIDE, Privacy.SAFETY, "kind of marker")]
    instruction: Annotated[str, Rule(Merge.DECIDE, Privacy.SAFETY, "what to do")]
    person: Annotated[PersonId | None, Rule(Merge.CENTRE, Privacy.SAFETY, "person")] = None
    place: Annotated[PropertyId | None, Rule(Merge.CENTRE, Privacy.SAFETY, "property")] = None
    level: Annotated[int, Rule(Merge.SAFETY, Privacy.SAFETY, "level")] = 1
    incident: Annotated[str, Rule(Merge.DECIDE, Privacy.SAFETY, "incident")] = ""
    proposed_by: Annotated[OfficerId | None, Rule(Merge.CENTRE, Privacy.PLAIN, "proposed by")] = None
    approved_by: Annotated[OfficerId | None, Rule(Merge.CENTRE, Privacy.PLAIN, "approved by")] = None
    review_on: Annotated[date | None, Rule(Merge.DECIDE, Privacy.SAFETY, "review date")] = None
    ended_on: Annotated[date | None, Rule(Merge.COMMAND, Privacy.SAFETY, "ended")] = None
