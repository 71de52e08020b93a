"""The centre's own chain of who did and who saw what, one a council, written in the transaction of what it tells of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from caseapp.central.database import Connection
from caseapp.central.feed import hold
from caseapp.central.signing import Signer
from caseapp.domain.audit import Act, AuditRow, Link, first_hash, head_text, link
from caseapp.domain.fields import plain
from caseapp.domain.ids import OfficerId
from caseapp.ports import Clock

THE_CENTRE = OfficerId("")
"""The actor of what no officer did: the centre by itself, or whoever runs its commands."""

LINK_COLUMNS = "number, at, actor, act, kind, record, operation, hash"


@dataclass(frozen=True, slots=True)
class Event:
    """Something to be written down; see `domain.audit.AuditRow`."""

    actor: str
    act: Act
    kind: str = ""
    record: str = ""
    operation: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of a chain as the centre signed it at `at`. `number` 0 is the head of an empty chain."""

    number: int
    hash: bytes
    at: str
    signature: bytes


@dataclass(frozen=True, slots=True)
class Audit:
    """Writes the own chains, and signs the heads of all chains."""

    signer: Signer
    clock: Clock

    def append(self, connection: Connection, council: str, events: Iterable[Event]) -> None:
        """Add events to the council's chain, last of all in their transaction: it takes the council's lock."""
        told = list(events)
        if not told:
            return
        hold(connection, council)
        number, before = _end(connection, council)
        at = self.now()
        links = []
        for event in told:
            number += 1
            row = AuditRow(
                number, at, OfficerId(event.actor), event.act, event.kind, event.record, event.operation
            )
            links.append(link(before, row))
            before = links[-1].hash
        connection.execute(_INSERT, (council, *columns_of(links)))
        self.sign(connection, council, council, number, before, at)

    def sign(
        self, connection: Connection, council: str, owner: str, number: int, hash: bytes, at: str
    ) -> Head:
        """Sign the head of a chain of `owner`, a device or the council itself, and keep it."""
        signature = self.signer.sign(connection, head_text(council, owner, number, hash, at))
        connection.execute(
            "INSERT INTO audit_head (council, owner, number, hash, at, signature) VALUES (%s, %s, %s, %s, %s, %s)"
            " ON CONFLICT (council, owner) DO UPDATE SET number = excluded.number, hash = excluded.hash,"
            " at = excluded.at, signature = excluded.signature",
            (council, owner, number, hash, at, signature),
        )
        return Head(number, hash, at, signature)

    def now(self) -> str:
        """The present moment as audit rows and heads bear it."""
        return str(plain(self.clock()))


def head_of(connection: Connection, council: str, owner: str) -> Head | None:
    """The signed head of a chain, if there is one."""
    row = connection.execute(
        "SELECT number, hash, at, signature FROM audit_head WHERE council = %s AND owner = %s",
        (council, owner),
    ).fetchone()
    return None if row is None else Head(*row)


def columns_of(links: Sequence[Link]) -> tuple[list[object], ...]:
    """Links as `LINK_COLUMNS`, a list a column: one statement takes them all (`unnest`)."""
    rows = [each.row for each in links]
    return (
        [row.number for row in rows],
        [row.at for row in rows],
        [row.actor for row in rows],
        [str(row.act) for row in rows],
        [row.kind for row in rows],
        [row.record for row in rows],
        [row.operation for row in rows],
        [each.hash for each in links],
    )


# In binary: psycopg takes five times as long to write arrays as text.
_TYPES = ("bigint", "text", "text", "text", "text", "text", "text", "bytea")
LINK_ARRAYS = f"unnest({', '.join(f'%b::{type}[]' for type in _TYPES)})"

_INSERT = f"INSERT INTO audit (council, {LINK_COLUMNS}) SELECT %s::uuid, * FROM {LINK_ARRAYS}"


def _end(connection: Connection, council: str) -> tuple[int, bytes]:
    # What was signed is what is followed, so that rows that were cut off or put in behind it leave a break; the
    # number is above every row there is, so that such a row never stops an officer's work.
    row = connection.execute(
        "SELECT (SELECT max(number) FROM audit WHERE council = %(council)s), number, hash"
        " FROM (SELECT 1) AS always LEFT JOIN audit_head ON council = %(council)s AND owner = %(council)s",
        {"council": council},
    ).fetchone()
    assert row is not None
    last, signed, hash = row
    return max(last or 0, signed or 0), first_hash(council) if hash is None else bytes(hash)
