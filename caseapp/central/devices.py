"""Enrols devices, lets those work that prove their key, and leases them blocks of references."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from caseapp.central import blocks
from caseapp.central.audit import Audit, Event
from caseapp.central.database import Connection, Database, only_one
from caseapp.central.errors import DeviceOfAnother, InvalidRequest
from caseapp.central.feed import UNNUMBERED, Feed
from caseapp.central.rows import Stored
from caseapp.central.sessions import Session, Sessions, is_no_device
from caseapp.domain.audit import Act
from caseapp.domain.council import Device
from caseapp.domain.fields import BadValue, field_of, typed
from caseapp.domain.ids import CouncilId, OfficerId
from caseapp.errors import NotProved, VersionUnknown
from caseapp.ports import Clock
from caseapp.wire.messages import PROTOCOL, Enrol, Enrolment, Hello, Lease, LeasedBlock, Welcome
from caseapp.wire.proof import is_of_low_order, proof_text

OLDEST_PROTOCOL = PROTOCOL
_LONGEST_NAME = 255
"""No computer has a longer one (RFC 1035 2.3.4), and a desk is called by that of its computer."""
_LONGEST_VERSION = 64
_SEEN = """
INSERT INTO device_seen VALUES (%s, %s, now(), %s)
ON CONFLICT (council, device) DO UPDATE SET seen_at = excluded.seen_at, version = excluded.version
"""


@dataclass(frozen=True, slots=True)
class Devices:
    """Knows the data folders that officers work on."""

    database: Database
    sessions: Sessions
    feed: Feed
    audit: Audit
    clock: Clock

    def enrol(self, session: Session, asked: Enrol) -> Enrolment:
        """Enrol the session's device; asking again gives the same answer.

        Raises `BadValue`, `DeviceOfAnother`, or `InvalidRequest` for an id that no device can have.
        """
        name = typed(field_of(Device, "name"), asked.name)
        if len(asked.name) > _LONGEST_NAME:
            raise BadValue("name")
        with self.database.transaction(session.council) as connection:
            if is_no_device(connection, session.council, session.device):
                raise InvalidRequest(field="device")
            only_one(connection, session.council)
            owner = connection.execute(
                "SELECT officer FROM device WHERE council = %s AND id = %s", (session.council, session.device)
            ).fetchone()
            if owner is not None and owner[0] != session.officer:
                raise DeviceOfAnother()
            if owner is None:
                blocks.lease(connection, session.council, session.device)
                self._write(connection, session, name)
                enrolled = Event(session.officer, Act.CHANGED, "device", session.device)
                self.audit.append(connection, session.council, [enrolled])
            block = blocks.first(connection, session.council, session.device)
        return Enrolment(
            council=session.council,
            officer=session.officer,
            device=session.device,
            block=LeasedBlock(block.prefix, block.code),
        )

    def lease(self, session: Session, asked: Lease) -> LeasedBlock:
        """The device's next block of references; asking again gives the same answer. Raises `InvalidRequest`."""
        with self.database.transaction(session.council) as connection:
            block = blocks.following(connection, session.council, session.device, asked.after)
        return LeasedBlock(block.prefix, block.code)

    def greet(self, session: Session, access: str, asked: Hello) -> Welcome:
        """Let a device that proves its key work with this access token; the key it comes with first is its own.

        Raises `InvalidRequest`, `VersionUnknown` or `NotProved`.
        """
        if asked.protocol < OLDEST_PROTOCOL:
            raise VersionUnknown(oldest=OLDEST_PROTOCOL)
        key, proof = _bytes("key", asked.key, 32), _bytes("proof", asked.proof, 64)
        if len(asked.version) > _LONGEST_VERSION or not asked.version.isprintable():
            raise InvalidRequest(field="version")
        if is_of_low_order(key):
            raise NotProved()
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(
                proof, proof_text(session.council, session.device, access)
            )
        except InvalidSignature:
            raise NotProved() from None
        with self.database.transaction(session.council) as connection:
            device = (session.council, session.device)
            connection.execute(
                "INSERT INTO device_key VALUES (%s, %s, %s) ON CONFLICT DO NOTHING", (*device, key)
            )
            known = connection.execute(
                "SELECT key FROM device_key WHERE council = %s AND device = %s", device
            ).fetchone()
            if known != (key,):
                raise NotProved()
            self.sessions.prove(connection, session.council, access)
            connection.execute(_SEEN, (*device, asked.version))
            burnt = blocks.claim(connection, session.council, session.device, asked.blocks)
        return Welcome(list(session.scopes), scope_epoch(session.scopes), burnt=burnt)

    def _write(self, connection: Connection, session: Session, name: str) -> None:
        device = Device(
            id=session.device,
            council=CouncilId(session.council),
            officer=OfficerId(session.officer),
            name=name,
            enrolled_at=self.clock(),
        )
        self.feed.write(connection, session.council, [Stored(device, UNNUMBERED, {}, new=True)])


def scope_epoch(scopes: Iterable[str]) -> str:
    """Sixteen hexadecimal digits that are others whenever the scopes are."""
    return sha256("\n".join(scopes).encode()).hexdigest()[:16]


def _bytes(field: str, text: str, size: int) -> bytes:
    try:
        given = bytes.fromhex(text)
    except ValueError:
        given = b""
    if len(given) != size:
        raise InvalidRequest(field=field)
    return given
