"""Walks a council's audit chains against their fingerprints and signed heads: what was tampered with is found."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from caseapp.central.audit import LINK_COLUMNS, head_of
from caseapp.central.database import Connection, Database
from caseapp.central.signing import Signer
from caseapp.domain.audit import Act, AuditRow, Link, first_hash, head_text, link
from caseapp.domain.ids import OfficerId

_AT_A_TIME = 2_000


class Fault(enum.StrEnum):
    """What is wrong with rows of a chain. Each has its sentence in `texts`."""

    CHANGED = "changed"
    MISSING = "missing"
    NOT_SIGNED = "not_signed"
    SIGNED_OTHERWISE = "signed_otherwise"
    SIGNATURE_FALSE = "signature_false"


@dataclass(frozen=True, slots=True)
class Finding:
    """Rows `first` to `last` of the chain of `owner`, a device or the council itself, are not as they were written.

    CHANGED: changed, or put in there. MISSING: taken out; at the end the signed head still tells of them. NOT_SIGNED:
    put in behind the signed head. SIGNED_OTHERWISE: the head was signed of another row. SIGNATURE_FALSE: the
    signature of the head is not the centre's.
    """

    owner: str
    fault: Fault
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """Checks chains. Nobody waits for it: it reads one snapshot."""

    database: Database
    signer: Signer

    def findings(self, council: str) -> list[Finding]:
        """What is wrong with the council's own chain and with the copies of desks' chains, in order.

        A row that was changed together with its fingerprint is found at the row after it. Behind a fault the walk
        goes on from what stands there.
        """
        # As the owner, for the snapshot must be asked for before anything else is; row-level security holds for it too.
        with self.database.as_owner() as connection:
            connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            connection.execute("SELECT set_config('app.council', %s, true)", (council,))
            return [
                finding
                for owner in (council, *_devices(connection, council))
                for finding in self._of_chain(connection, council, owner)
            ]

    def _of_chain(self, connection: Connection, council: str, owner: str) -> Iterator[Finding]:
        yield from _joined(_faults(owner, _links(connection, council, owner)))
        head = head_of(connection, council, owner)
        signed = 0 if head is None else head.number
        last = _last(connection, council, owner)
        if last < signed:
            yield Finding(owner, Fault.MISSING, last + 1, signed)
        if last > signed:
            yield Finding(owner, Fault.NOT_SIGNED, signed + 1, last)
        if head is None:
            return
        if _hash(connection, council, owner, signed) not in (None, head.hash):
            yield Finding(owner, Fault.SIGNED_OTHERWISE, signed, signed)
        text = head_text(council, owner, signed, head.hash, head.at)
        if not self.signer.holds(connection, head.signature, text):
            yield Finding(owner, Fault.SIGNATURE_FALSE, signed, signed)


def keep_check(database: Database, broken: int) -> None:
    """Note that the chains of all councils were checked, and how many of them do not hold."""
    with database.transaction(None) as connection:
        connection.execute(
            "INSERT INTO audit_check VALUES (true, %s, now()) ON CONFLICT (one)"
            " DO UPDATE SET broken = excluded.broken, checked_at = excluded.checked_at",
            (broken,),
        )


def last_check(connection: Connection) -> tuple[int, datetime] | None:
    """How many chains did not hold when all were last checked, and when that was; None if they never were."""
    row = connection.execute("SELECT broken, checked_at FROM audit_check").fetchone()
    return None if row is None else (row[0], row[1])


def _faults(owner: str, links: Iterator[Link]) -> Iterator[Finding]:
    before, last = first_hash(owner), 0
    for each in links:
        number = each.row.number
        if number > last + 1:
            yield Finding(owner, Fault.MISSING, last + 1, number - 1)
        elif link(before, each.row).hash != each.hash:
            yield Finding(owner, Fault.CHANGED, number, number)
        before, last = each.hash, number


def _joined(findings: Iterator[Finding]) -> Iterator[Finding]:
    """Neighbouring rows of one fault as one finding: a row put in before others moves all behind it."""
    held: Finding | None = None
    for each in findings:
        if held is not None and (held.fault, held.last + 1) == (each.fault, each.first):
            held = replace(held, last=each.last)
            continue
        if held is not None:
            yield held
        held = each
    if held is not None:
        yield held


# The council's own chain and the copies stand in two tables with the same columns.
_CHAINS = (
    f"(SELECT council AS owner, {LINK_COLUMNS} FROM audit WHERE council = %(council)s AND council = %(owner)s"
    f" UNION ALL SELECT device, {LINK_COLUMNS} FROM desk_audit"
    " WHERE council = %(council)s AND device = %(owner)s) AS chain"
)


def _links(connection: Connection, council: str, owner: str) -> Iterator[Link]:
    with connection.cursor("chain") as rows:
        rows.itersize = _AT_A_TIME
        rows.execute(f"SELECT {LINK_COLUMNS} FROM {_CHAINS} ORDER BY number", _of(council, owner))
        for number, at, actor, act, kind, record, operation, hash in rows:
            # The act is taken as it stands: it may be the word that was changed.
            row = AuditRow(number, at, OfficerId(actor), cast(Act, act), kind, record, operation)
            yield Link(row, bytes(hash))


def _last(connection: Connection, council: str, owner: str) -> int:
    row = connection.execute(f"SELECT max(number) FROM {_CHAINS}", _of(council, owner)).fetchone()
    return 0 if row is None or row[0] is None else int(row[0])


def _hash(connection: Connection, council: str, owner: str, number: int) -> bytes | None:
    row = connection.execute(
        f"SELECT hash FROM {_CHAINS} WHERE number = %(number)s", _of(council, owner) | {"number": number}
    ).fetchone()
    return None if row is None else bytes(row[0])


def _of(council: str, owner: str) -> dict[str, object]:
    return {"council": council, "owner": owner}


def _devices(connection: Connection, council: str) -> list[str]:
    rows = connection.execute(
        "SELECT DISTINCT device FROM desk_audit WHERE council = %(council)s"
        " UNION SELECT owner FROM audit_head WHERE council = %(council)s AND owner <> %(council)s ORDER BY 1",
        {"council": council},
    )
    return [device for (device,) in rows]
