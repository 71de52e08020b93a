"""Takes in the audit chains of desks and signs their heads: a row that a desk changed, lost or doubled shows."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from caseapp.central.audit import (
    LINK_ARRAYS,
    LINK_COLUMNS,
    THE_CENTRE,
    Audit,
    Event,
    Head,
    columns_of,
    head_of,
)
from caseapp.central.database import Connection, Database, only_one
from caseapp.central.errors import AuditGap, InvalidRequest, TooManyLinks
from caseapp.central.log import told
from caseapp.central.sessions import Session
from caseapp.domain.audit import Act, AuditRow, Link, broken, first_hash
from caseapp.domain.fields import plain
from caseapp.domain.ids import OfficerId, is_id
from caseapp.errors import AuditForked
from caseapp.wire.messages import SignedHead, WireAudit

MOST_LINKS = 2_000
_HIGHEST = 2**63
_KIND = re.compile(r"[a-z][a-z_]{0,39}|")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class DeskAudit:
    """The centre's copies of desks' chains."""

    database: Database
    audit: Audit

    def take(self, session: Session, sent: Sequence[WireAudit]) -> SignedHead:
        """Keep the links that are new and sign the chain's head; without links the present head is signed.

        Links that are known and equal are passed over. Raises `TooManyLinks`, `InvalidRequest` for a value that no
        row can have, `AuditGap` when the first link is not the next one, and `AuditForked` when a link differs from
        the known one or does not follow it. Of a push that is refused nothing is kept.
        """
        if len(sent) > MOST_LINKS:
            raise TooManyLinks(most=MOST_LINKS)
        links = [_read(each) for each in sent]
        with self.database.transaction(session.council) as connection:
            only_one(connection, session.device)
            taken = self._take(connection, session, links)
            if isinstance(taken, AuditForked):
                self._tell(connection, session, int(taken.values["number"]))
            key = self.audit.signer.public(connection)
        if isinstance(taken, AuditForked):
            raise taken
        return SignedHead(taken.number, taken.hash.hex(), taken.at, taken.signature.hex(), key.hex())

    def _take(self, connection: Connection, session: Session, links: Sequence[Link]) -> Head | AuditForked:
        council, device = session.council, session.device
        head = head_of(connection, council, device)
        if not links:
            return head or self._sign(connection, session, 0, first_hash(device))
        first = links[0].row.number
        last = 0 if head is None else head.number
        if first > last + 1:
            raise AuditGap(number=last)
        known = _known(connection, session, first - 1, max(each.row.number for each in links))
        if head is not None:
            known[head.number] = head.hash
        if (fork := _fork(device, links, known)) is not None:
            return AuditForked(number=fork)
        fresh = [each for each in links if each.row.number not in known]
        if fresh:
            connection.execute(_INSERT, (council, device, *columns_of(fresh)))
        if head is not None and head.number >= links[-1].row.number:
            return head
        return self._sign(connection, session, links[-1].row.number, links[-1].hash)

    def _sign(self, connection: Connection, session: Session, number: int, hash: bytes) -> Head:
        at = self.audit.now()
        return self.audit.sign(connection, session.council, session.device, number, hash, at)

    def _tell(self, connection: Connection, session: Session, number: int) -> None:
        told(logging.WARNING, "audit_forked", device=session.device, number=number)
        event = Event(THE_CENTRE, Act.FORKED, "audit", f"{session.device}/{number}")
        self.audit.append(connection, session.council, [event])


_INSERT = f"INSERT INTO desk_audit (council, device, {LINK_COLUMNS}) SELECT %s::uuid, %s::uuid, * FROM {LINK_ARRAYS}"


def _known(connection: Connection, session: Session, first: int, last: int) -> dict[int, bytes]:
    rows = connection.execute(
        "SELECT number, hash FROM desk_audit WHERE council = %s AND device = %s AND number BETWEEN %s AND %s",
        (session.council, session.device, first, last),
    )
    return {number: bytes(hash) for number, hash in rows}


def _fork(device: str, links: Sequence[Link], known: dict[int, bytes]) -> int | None:
    """The number at which the links part from the known ones or from each other."""
    first = links[0].row.number
    before = first_hash(device) if first == 1 else known.get(first - 1)
    if before is None:
        return first
    for each in links:
        if known.get(each.row.number, each.hash) != each.hash:
            return each.row.number
    parted = broken(links, before, first - 1)
    return None if parted is None else parted.number


def _read(sent: WireAudit) -> Link:
    """The link; raises `InvalidRequest`. No field of it can hold words."""
    for name, fits in (
        ("number", 0 < sent.number < _HIGHEST),
        ("at", _is_moment(sent.at)),
        ("actor", is_id(sent.actor)),
        ("act", sent.act in tuple(Act)),
        ("kind", _KIND.fullmatch(sent.kind)),
        ("record", not sent.record or is_id(sent.record) or _SHA256.fullmatch(sent.record)),
        ("operation", not sent.operation or is_id(sent.operation)),
        ("hash", _SHA256.fullmatch(sent.hash)),
    ):
        if not fits:
            raise InvalidRequest(field=name)
    row = AuditRow(
        sent.number, sent.at, OfficerId(sent.actor), Act(sent.act), sent.kind, sent.record, sent.operation
    )
    return Link(row, bytes.fromhex(sent.hash))


def _is_moment(text: str) -> bool:
    try:
        moment = datetime.fromisoformat(text)
        return moment.tzinfo is not None and plain(moment) == text
    except (ValueError, OverflowError):
        return False
