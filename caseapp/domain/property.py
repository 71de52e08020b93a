"""Properties from a gazetteer, and who occupies them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.ids import PersonId, PropertyId


@dataclass(frozen=True, slots=True, kw_only=True)
class Property(Record):
    """A place. `uprn` is text of 1 to 12 digits without a check digit; `lines` are joined by newlines."""

    uprn: Annotated[str, Rule(Merge.DECIDE, Privacy.PLAIN, "UPRN", searched=True)]
    lines: Annotated[str, Rule(Merge.DECIDE, Privacy.PERSONAL, "address", searched=True)]
    postcode: Annotated[str, Rule(Merge.DECIDE, Privacy.PERSONAL, "postcode", searched=True)] = ""
    usrn: Annotated[str, Rule(Merge.DECIDE, Privacy.PLAIN, "USRN")] = ""
    easting: Annotated[str, Rule(Merge.DECIDE, Privacy.PLAIN, "easting")] = ""
    northing: Annotated[str, Rule(Merge.DECIDE, Privacy.PLAIN, "northing")] = ""
    custodian: Annotated[str, Rule(Merge.DECIDE, Privacy.PLAIN, "custodian code")] = ""

    @property
    def address(self) -> tuple[str, ...]:
        """The address lines with the postcode last."""
        return tuple(line for line in (*self.lines.split("\n"), self.postcode) if line)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupancy(Record):
    """A person at a property from a day to a day. Households are derived from these, never stored."""

    person: Annotated[PersonId, Rule(Merge.CENTRE, Privacy.PLAIN, "person")]
    place: Annotated[PropertyId, Rule(Merge.CENTRE, Privacy.PERSONAL, "property")]
    capacity: Annotated[str, Rule(Merge.DECIDE, Privacy.PERSONAL, "capacity")] = "resident"
    since: Annotated[date | None, Rule(Merge.DECIDE, Privacy.PERSONAL, "from")] = None
    until: Annotated[date | None, Rule(Merge.DECIDE, Privacy.PERSONAL, "to")] = None

    def on(self, day: date) -> bool:
        """Whether the person is there on `day`; the last day counts."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)
