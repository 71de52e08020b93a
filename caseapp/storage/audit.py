"""The desk's chain of who did and who saw what, on one connection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection

from caseapp.domain.audit import Act, AuditRow, Link, broken, first_hash, head_text, link
from caseapp.domain.ids import OfficerId
from caseapp.errors import AuditBroken
from caseapp.health import Finding

_COLUMNS = "number, at, actor, act, kind, record, operation, hash"
# As bytes, for a cell that somebody changed may hold anything, and text that is none could not even be fetched.
_AS_BYTES = "number, " + ", ".join(f"CAST({name} AS BLOB)" for name in _COLUMNS.split(", ")[1:])
_ACTS = {act.encode(): act for act in Act}
_HIGHEST = 2**62
"""No chain comes to so many rows; a number above it was put there."""


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
    """The links of a device's chain that follow a number, in order, whatever has become of them.

    An act that is none is given as it stands, and so is a number.
    """
    rows = connection.exec_driver_sql(
        f"SELECT {_AS_BYTES} FROM audit WHERE device = ? AND number > ? ORDER BY number LIMIT ?",
        (device, number, limit),
    )
    for number, at, actor, act, kind, record, operation, hash in rows:
        act = _ACTS.get(act) or cast(Act, _text(act))
        row = AuditRow(
            number, _text(at), OfficerId(_text(actor)), act, *map(_text, (kind, record, operation))
        )
        yield Link(row, hash)


def unsigned_links(connection: Connection, device: str, limit: int) -> list[Link]:
    """The links after the signed head, at most `limit`.

    Raises `AuditBroken` if they do not hold, or if the row that was signed is not there as it was.
    """
    number, before = _signed(connection, device)
    if number > 0 and not has_row(connection, device, number, before):
        raise AuditBroken(number=number)
    links = list(links_after(connection, device, number, limit))
    if (at := broken(links, before, number)) is not None:
        raise AuditBroken(number=at.number)
    return links


def has_unsigned(connection: Connection, device: str) -> bool:
    """Whether there is anything for `unsigned_links` to give or to raise."""
    try:
        return bool(unsigned_links(connection, device, 1))
    except AuditBroken:
        return True


def rest_of(connection: Connection, device: str, sent: int, limit: int) -> list[Link]:
    """The links of a chain that goes on no more, after number `sent` and what the centre signed; none is checked.

    Where the signed row is not as it was, all of the chain counts as unsent.
    """
    number, hash = _signed(connection, device)
    if not has_row(connection, device, number, hash):
        number = 0
    links = links_after(connection, device, max(number, sent), limit)
    return [each for each in links if isinstance(each.row.number, int) and 0 < each.row.number <= _HIGHEST]


def has_row(connection: Connection, device: str, number: int, hash: bytes) -> bool:
    """Whether row `number` is there with this fingerprint. Before the first stands that of no row."""
    if number == 0:
        return hash == first_hash(device)
    own = next(links_after(connection, device, number - 1, 1), None)
    return own is not None and own.row.number == number and own.hash == hash


def devices(connection: Connection) -> list[str]:
    """The devices that have chains here, in the order in which they were made."""
    found: list[str] = []
    while True:
        # From one to the next by the index: there are few devices and many rows. A device's id begins with a digit
        # or one of the letters a to f.
        (device,) = connection.exec_driver_sql(
            "SELECT min(device) FROM audit WHERE device > ? AND device < 'g'", (found[-1] if found else "",)
        ).one()
        if device is None:
            return found
        found.append(device)


def head(connection: Connection, device: str) -> Head | None:
    """The signed head of a device's chain, if the centre has signed one."""
    row = connection.exec_driver_sql(
        "SELECT CAST(number AS INTEGER), CAST(hash AS BLOB), CAST(at AS BLOB), CAST(signature AS BLOB),"
        ' CAST("key" AS BLOB) FROM audit_head WHERE device = ?',
        (device,),
    ).fetchone()
    if row is None:
        return None
    number, hash, at, signature, key = row
    return Head(number, hash, _text(at), signature, key)


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
    if (at := broken(links_after(connection, device, -_HIGHEST), first_hash(device))) is not None:
        yield Finding(device, at.number)
        return
    signed = head(connection, device)
    if signed is None:
        return
    last = _end(connection, device)[0]
    if last < signed.number:
        yield Finding(device, last + 1, missing=True)
    elif not has_row(connection, device, signed.number, signed.hash) or not is_signed(
        council, device, signed
    ):
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
        "SELECT number, CAST(hash AS BLOB) FROM audit WHERE device = ? AND number BETWEEN 1 AND ?"
        " ORDER BY number DESC LIMIT 1",
        (device, _HIGHEST),
    ).fetchone()
    return (0, first_hash(device)) if row is None else (int(row[0]), row[1])


def _signed(connection: Connection, device: str) -> tuple[int, bytes]:
    signed = head(connection, device)
    return (0, first_hash(device)) if signed is None else (signed.number, signed.hash)


def _text(cell: bytes) -> str:
    return cell.decode(errors="replace")


def _cells(each: Link) -> tuple[object, ...]:
    row = each.row
    return (row.number, row.at, row.actor, row.act, row.kind, row.record, row.operation, each.hash)
