"""The audit chain of a desk as it would send it."""

from __future__ import annotations

from dataclasses import dataclass, field

from caseapp.domain.audit import Act, AuditRow, Link, first_hash, link
from caseapp.domain.ids import OfficerId, new_id
from caseapp.wire.messages import WireAudit
from tests.central.conftest import MADE_AT, Desk


@dataclass(slots=True)
class Chain:
    """Grows as a desk's does."""

    desk: Desk
    links: list[Link] = field(default_factory=list)

    def grow(self, count: int) -> list[WireAudit]:
        """So many more views of people, as they travel."""
        officer = OfficerId(self.desk.session.officer)
        for _ in range(count):
            before = self.links[-1].hash if self.links else first_hash(self.desk.session.device)
            row = AuditRow(len(self.links) + 1, MADE_AT, officer, Act.VIEWED, "person", new_id())
            self.links.append(link(before, row))
        return [wire(each) for each in self.links[len(self.links) - count :]]


def wire(each: Link) -> WireAudit:
    row = each.row
    return WireAudit(
        row.number, row.at, row.actor, row.act, row.kind, row.record, row.operation, each.hash.hex()
    )
