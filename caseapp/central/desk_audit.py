"""Takes in the audit chains of desks and signs their heads: a row that a desk changed, lost or doubled shows."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from typing import cast

import msgspec

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
from caseapp.central.errors import AuditGap, DeviceOfAnother, InvalidRequest, TooManyLinks
from caseapp.central.log import told
from caseapp.central.sessions import Session, is_no_device
from caseapp.domain.audit import Act, AuditRow, Link, first_hash, is_kind, is_record, link
from caseapp.domain.fields import plain
from caseapp.domain.fingerprint import is_fingerprint
from caseapp.domain.ids import OfficerId, is_id
from caseapp.errors import AuditForked
from caseapp.wire.messages import SignedHead, WireAudit

MOST_LINKS = 2_000
_HIGHEST = 2**63


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
            answer = self._take(connection, session, links)
        if isinstance(answer, AuditForked):
            raise answer
        return answer

    def take_rest(self, session: Session, device: str, sent: Sequence[WireAudit]) -> SignedHead:
        """Keep what a folder brings of the chain of `device`, which it was before it became the session's device.

        What continues the chain is kept in it as `take` does; what does not, be it that a copy went on as `device` or
        that rows were changed or lost, is kept apart and told. Gives the head of the chain. Raises `TooManyLinks`,
        `InvalidRequest`, and `DeviceOfAnother` if it is the device of another officer.
        """
        if len(sent) > MOST_LINKS:
            raise TooManyLinks(most=MOST_LINKS)
        if not is_id(device):
            raise InvalidRequest(field="device")
        links = [_as_it_stands(each) for each in sent]
        with self.database.transaction(session.council) as connection:
            if is_no_device(connection, session.council, device):
                raise InvalidRequest(field="device")
            if _is_of_another(connection, session, device):
                raise DeviceOfAnother()
            only_one(connection, device)
            whole = list(takewhile(lambda pair: not any(_unfit(pair[0])), zip(sent, links, strict=True)))
            chain = _chain(connection, session.council, device, [each for _, each in whole])
            head = self._keep(connection, session.council, chain)
            apart = links[len(chain.fitting) :]
            if apart and _keep_apart(connection, session, device, apart):
                self._tell(connection, session.council, "audit_rest", device, apart[0].row.number)
            return self._signed(connection, head)

    def _take(
        self, connection: Connection, session: Session, links: Sequence[Link]
    ) -> SignedHead | AuditForked:
        council, device = session.council, session.device
        chain = _chain(connection, council, device, links)
        if chain.gap:
            raise AuditGap(number=chain.last)
        if len(chain.fitting) < len(links):
            number = links[0].row.number + len(chain.fitting)
            self._tell(connection, council, "audit", device, number)
            return AuditForked(number=number)
        return self._signed(connection, self._keep(connection, council, chain))

    def _keep(self, connection: Connection, council: str, chain: _Chain) -> Head:
        """Add the links that fit and sign the head that there is then."""
        head, device, links = chain.head, chain.device, chain.fitting
        fresh = [each for each in links if each.row.number not in chain.known]
        if fresh:
            connection.execute(_INSERT, (council, device, *columns_of(fresh)))
        if head is not None and (not links or head.number >= links[-1].row.number):
            return head
        number, hash = (links[-1].row.number, links[-1].hash) if links else (0, first_hash(device))
        return self.audit.sign(connection, council, device, number, hash, self.audit.now())

    def _signed(self, connection: Connection, head: Head) -> SignedHead:
        key = self.audit.signer.public(connection)
        return SignedHead(head.number, head.hash.hex(), head.at, head.signature.hex(), key.hex())

    def _tell(self, connection: Connection, council: str, what: str, device: str, number: int) -> None:
        told(logging.WARNING, f"{what}_forked", device=device, number=number)
        event = Event(THE_CENTRE, Act.FORKED, what, f"{device}/{number}")
        self.audit.append(connection, council, [event])


@dataclass(frozen=True, slots=True)
class _Chain:
    """The chain of a device as it is known, and the first of the links that came: as many as are known or follow."""

    device: str
    head: Head | None
    known: dict[int, bytes]
    fitting: Sequence[Link]
    gap: bool

    @property
    def last(self) -> int:
        return 0 if self.head is None else self.head.number


def _chain(connection: Connection, council: str, device: str, links: Sequence[Link]) -> _Chain:
    head = head_of(connection, council, device)
    last = 0 if head is None else head.number
    if not links or links[0].row.number > last + 1:
        return _Chain(device, head, {}, (), gap=bool(links))
    known = _known(connection, council, device, links)
    if head is not None:
        known[head.number] = head.hash
    return _Chain(device, head, known, links[: _fitting(device, links, known)], gap=False)


_INSERT = f"INSERT INTO desk_audit (council, device, {LINK_COLUMNS}) SELECT %s::uuid, %s::uuid, * FROM {LINK_ARRAYS}"
_INSERT_APART = (
    f"INSERT INTO audit_rest (council, device, sent_by, {LINK_COLUMNS})"
    f" SELECT %s::uuid, %s::uuid, %s::uuid, * FROM {LINK_ARRAYS} ON CONFLICT DO NOTHING"
)


def _known(connection: Connection, council: str, device: str, links: Sequence[Link]) -> dict[int, bytes]:
    rows = connection.execute(
        "SELECT number, hash FROM desk_audit WHERE council = %s AND device = %s AND number BETWEEN %s AND %s",
        (council, device, links[0].row.number - 1, max(each.row.number for each in links)),
    )
    return {number: bytes(hash) for number, hash in rows}


def _fitting(device: str, links: Sequence[Link], known: dict[int, bytes]) -> int:
    """How many of the first links are known, or follow the known ones and each other."""
    first = links[0].row.number
    before = first_hash(device) if first == 1 else known.get(first - 1)
    for count, each in enumerate(links):
        number = first + count
        if (
            before is None
            or each.row.number != number
            or known.get(number, each.hash) != each.hash
            or link(before, each.row).hash != each.hash
        ):
            return count
        before = each.hash
    return len(links)


def _keep_apart(connection: Connection, session: Session, device: str, links: Sequence[Link]) -> bool:
    """Whether any of them was not there yet."""
    of = (session.council, device, session.device)
    return connection.execute(_INSERT_APART, (*of, *columns_of(links))).rowcount > 0


def _is_of_another(connection: Connection, session: Session, device: str) -> bool:
    """Not so for a device that never met the centre before the folder became another."""
    owner = connection.execute(
        "SELECT officer FROM device WHERE council = %s AND id = %s", (session.council, device)
    ).fetchone()
    return owner is not None and owner[0] != session.officer


def _read(sent: WireAudit) -> Link:
    """The link; raises `InvalidRequest`. No field of it can hold words."""
    for name in _unfit(sent):
        raise InvalidRequest(field=name)
    return _link(sent)


def _as_it_stands(sent: WireAudit) -> Link:
    """The link, its values that do not fit left empty; raises `InvalidRequest` if it has no number."""
    unfit = set(_unfit(sent))
    if "number" in unfit:
        raise InvalidRequest(field="number")
    return _link(msgspec.structs.replace(sent, **dict.fromkeys(unfit, "")))


def _unfit(sent: WireAudit) -> Iterator[str]:
    for name, fits in (
        ("number", 0 < sent.number < _HIGHEST),
        ("at", _is_moment(sent.at)),
        ("actor", is_id(sent.actor)),
        ("act", sent.act in tuple(Act)),
        ("kind", is_kind(sent.kind)),
        ("record", is_record(sent.record)),
        ("operation", not sent.operation or is_id(sent.operation)),
        ("hash", is_fingerprint(sent.hash)),
    ):
        if not fits:
            yield name


def _link(sent: WireAudit) -> Link:
    act = Act(sent.act) if sent.act else cast(Act, "")
    row = AuditRow(sent.number, sent.at, OfficerId(sent.actor), act, sent.kind, sent.record, sent.operation)
    return Link(row, bytes.fromhex(sent.hash))


def _is_moment(text: str) -> bool:
    try:
        moment = datetime.fromisoformat(text)
        return moment.tzinfo is not None and plain(moment) == text
    except (ValueError, OverflowError):
        return False
