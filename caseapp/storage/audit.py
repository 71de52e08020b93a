"""The desk's chain of who did and who saw what, on one connection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection

from caseapp.domain.audit import Act, AuditRow, Link, broken, first_hash, head_text, link
from caseapp.domain.ids import OfficerId
from caseapp.health import Finding

_COLUMNS = "number, at, actor, act, kind, record, operation, hash"


@dataclass(frozen=True, slots=True)
class Event:
    """Something to be written down; `operation` is empty for a view."""

    act: Act
    kind: str = ""
    record: str = ""
    operation: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a chain as the centre signed it (Ed25519, by the key whose public half is `key`)."""

    number: int
    hash: bytes
    at: str
    signature: bytes
    key: bytes


def append(connection: Connection, device: str, at: str, actor: str, events: Iterable[Event]) -> None:
    """Add events to the chain of a device, in the transaction of what they tell of."""
    number, before = _end(connection, device)
    links = []
    for each in events:
        number += 1
        row = AuditRow(number, at, OfficerId(actor), each.act, each.kind, each.record, each.operation)
        links.append(link(before, row))
        before = links[-1].hash
    connection.exec_driver_sql(
        f"INSERT INTO audit (device, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(device, *_cells(each)) for each in links],
    )


def links_after(connection: Connection, device: str, number: int, limit: int = -1) -> Iterator[Link]:
    """The links of a device's chain that follow a number, in order."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM audit WHERE device = ? AND number > ? ORDER BY number LIMIT ?",
        (device, number, limit),
    )
    for number, at, actor, act, kind, record, operation, hash in rows:
        yield Link(AuditRow(number, at, OfficerId(actor), Act(act), kind, record, operation), hash)


def head(connection: Connection, device: str) -> Head | None:
    """The signed head of a device's chain, if the centre has signed one."""
    row = connection.exec_driver_sql(
        'SELECT number, hash, at, signature, "key" FROM audit_head WHERE device = ?', (device,)
    ).fetchone()
    return None if row is None else Head(*row)


def keep_head(connection: Connection, device: str, signed: Head) -> None:
    """Keep what the centre signed last."""
    connection.exec_driver_sql(
        'INSERT OR REPLACE INTO audit_head (device, number, hash, at, signature, "key") VALUES (?, ?, ?, ?, ?, ?)',
        (device, signed.number, signed.hash, signed.at, signed.signature, signed.key),
    )


def findings(connection: Connection, council: str) -> list[Finding]:
    """What does not hold: each chain is walked to its first break and compared with its signed head."""
    devices = connection.exec_driver_sql(
        "SELECT device FROM audit UNION SELECT device FROM audit_head ORDER BY 1"
    ).fetchall()
    return [found for (device,) in devices for found in _of_device(connection, council, device)]


def count(connection: Connection) -> int:
    """How many rows there are."""
    (number,) = connection.exec_driver_sql("SELECT count(*) FROM audit").one()
    return int(number)


def _of_device(connection: Connection, council: str, device: str) -> Iterator[Finding]:
    if (at := broken(links_after(connection, device, 0), first_hash(device))) is not None:
        yield Finding(device, at.number)
        return
    signed = head(connection, device)
    if signed is None:
        return
    row = connection.exec_driver_sql(
        "SELECT hash FROM audit WHERE device = ? AND number = ?", (device, signed.number)
    ).fetchone()
    if row is None and signed.number > 0:
        yield Finding(device, _end(connection, device)[0] + 1, missing=True)
    elif (row is not None and row[0] != signed.hash) or not is_signed(council, device, signed):
        yield Finding(device, signed.number)


def is_signed(council: str, device: str, signed: Head) -> bool:
    """Whether the signature of a head is that of its key."""
    text = head_text(council, device, signed.number, signed.hash, signed.at)
    try:
        Ed25519PublicKey.from_public_bytes(signed.key).verify(signed.signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True


def _end(connection: Connection, device: str) -> tuple[int, bytes]:
    row = connection.exec_driver_sql(
        "SELECT number, hash FROM audit WHERE device = ? ORDER BY number DESC LIMIT 1", (device,)
    ).fetchone()
    return (0, first_hash(device)) if row is None else (int(row[0]), bytes(row[1]))


def _cells(each: Link) -> tuple[object, ...]:
    row = each.row
    return (row.number, row.at, row.actor, row.act, row.kind, row.record, row.operation, each.hash)
