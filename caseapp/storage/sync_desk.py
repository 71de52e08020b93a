"""The database as a round of sync sees it: each call is one transaction, writes go through the writer thread."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from caseapp.domain.audit import Act, Link, Rest
from caseapp.domain.fields import fields_of, plain
from caseapp.domain.ids import UNENROLLED, UNENROLLED_OFFICER, DeviceId, is_id
from caseapp.domain.kinds import KINDS, name_of
from caseapp.domain.references import Block, block_number
from caseapp.errors import AuditForked, CentreUnclear
from caseapp.ports import Agenda, Changes, Clock, Reached
from caseapp.storage import blocks, centre_restored, comparison, files, outbox, replica
from caseapp.storage.another_device import become_another_device
from caseapp.storage.audit import (
    Head,
    devices,
    has_row,
    has_unsigned,
    is_signed,
    keep_head,
    rest_of,
    unsigned_links,
)
from caseapp.storage.centre_restored import COMPARE_AT
from caseapp.storage.device import DEVICE_KEY, make_key
from caseapp.storage.held import leave_scope, sweep
from caseapp.storage.reader import SqlReader
from caseapp.storage.settings import read_setting, write_setting
from caseapp.storage.store import Store
from caseapp.wire.feed import Chunk, FeedRow
from caseapp.wire.messages import (
    Enrolment,
    Hello,
    LeasedBlock,
    Result,
    SignedHead,
    Sums,
    Tokens,
    Welcome,
    WireOperation,
)
from caseapp.wire.proof import proof_text

KEEP_SETTLED = timedelta(days=7)
LEASE = timedelta(days=14)
"""How long a desk opens without having met its centre."""

_COMPARED_WITHIN = timedelta(days=2)
"""What is to be compared later than this was put off by a clock that was ahead."""

_RESTORED = "centre_restored"
"""When this desk found that its centre had been put back to an earlier state."""

_REST_SENT = "audit_rest_sent:"
"""With the id of a device that this folder was before: the number of the last row of its chain that was sent."""


class StoreSyncDesk:
    """Implements what `sync.round` asks for."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._log_empty = False
        """Whether all that has left this desk is known to have left its database's log too."""

    def device(self) -> DeviceId:
        return self._store.read(lambda reader: reader.me.device)

    def agenda(self) -> Agenda:
        return self._store.read(_agenda, self._clock())

    def prove(self, access: str) -> Hello:
        return self._store.in_writer(_proof, access).result()

    def welcomed(self, welcome: Welcome) -> None:
        self._store.in_writer(_welcomed, welcome).result()

    def refresh_token(self) -> str:
        return self._setting("refresh_token")

    def keep_tokens(self, tokens: Tokens) -> None:
        self._store.in_writer(write_setting, "refresh_token", tokens.refresh).result()

    def belongs_to(self, council: str, officer: str) -> bool:
        me = self._store.read(lambda reader: reader.me)
        return not me.enrolled or (me.council, me.officer) == (council, officer)

    def enrolled(self, enrolment: Enrolment, address: str, council: str, username: str) -> None:
        self._store.in_writer(_enrolled, enrolment, address, council, username, self._clock()).result()

    def take(self, limit: int) -> list[WireOperation]:
        return self._store.in_writer(outbox.take, limit).result()

    def requeue(self) -> None:
        self._store.in_writer(outbox.requeue).result()

    def settle(self, results: Sequence[Result], mark: str) -> Changes:
        now = self._now()
        return self._store.in_writer(_marked, mark, now, outbox.settle, results, now).result()

    def cursor(self, scope: str) -> int:
        return self._store.read(lambda reader: replica.cursor_of(reader.connection, scope))

    def reached(self) -> Reached:
        return self._store.read(_reached)

    def take_in(self, scopes: Sequence[str], chunk: Chunk, mark: str) -> Changes:
        return self._store.in_writer(_marked, mark, self._now(), replica.take_in, scopes, chunk).result()

    def load(self, scope: str) -> replica.Load | None:
        return self._store.read(lambda reader: replica.load_of(reader.connection, scope))

    def take_in_load(self, scope: str, chunk: Chunk, mark: str) -> Changes:
        return self._store.in_writer_unsynced(
            _marked, mark, self._now(), replica.take_in_load, scope, chunk
        ).result()

    def sums(self, scope: str) -> Sums:
        return self._store.read(lambda reader: comparison.sums(reader.connection, scope))

    def listed(self, scope: str, bucket: str) -> dict[tuple[str, str], int]:
        return self._store.read(lambda reader: comparison.listed(reader.connection, scope, bucket))

    def mend(
        self, scope: str, rows: Iterable[FeedRow], surplus: Iterable[tuple[str, str]], mark: str
    ) -> Changes:
        return self._store.in_writer(
            _marked, mark, self._now(), comparison.mend, scope, rows, surplus
        ).result()

    def compare_again(self, after: timedelta) -> None:
        self._store.in_writer(write_setting, COMPARE_AT, str(plain(self._clock() + after))).result()

    def sweep(self) -> Changes:
        settled_before = str(plain(self._clock() - KEEP_SETTLED))
        changes = self._store.in_writer(_swept, settled_before).result()
        self._log_empty = self._log_empty and not changes.touched
        self._empty_log()
        return changes

    def keep_block(self, block: LeasedBlock) -> None:
        self._store.in_writer(blocks.keep, _read_block(block)).result()

    def missing_files(self) -> list[str]:
        return self._store.read(lambda reader: files.missing(reader.connection))

    def file(self, sha256: str) -> bytes:
        return self._store.read(lambda reader: reader.file(sha256))

    def file_sent(self, sha256: str) -> Changes:
        return self._store.in_writer(_file_sent, sha256).result()

    def keep_file(self, sha256: str, content: bytes) -> Changes:
        if hashlib.sha256(content).hexdigest() != sha256:
            raise CentreUnclear
        return self._store.in_writer(_keep_file, sha256, content).result()

    def unsigned_links(self, limit: int) -> Sequence[Link]:
        return self._store.read(lambda reader: unsigned_links(reader.connection, reader.me.device, limit))

    def keep_head(self, signed: SignedHead) -> None:
        self._store.in_writer(_keep_head, _head(signed)).result()

    def marks(self) -> list[str]:
        return self._store.read(lambda reader: centre_restored.marks(reader.connection))

    def note_restored(self) -> None:
        self._store.in_writer(write_setting, _RESTORED, self._now()).result()

    def go_back(self, mark: str) -> Changes:
        return self._store.in_writer(centre_restored.go_back, mark).result()

    def become_another(self, because: Act) -> None:
        self._store.in_writer(become_another_device, because, self._clock()).result()

    def unsent_rest(self, limit: int) -> Rest | None:
        return self._store.read(lambda reader: _unsent_rest(reader, limit))

    def keep_rest(self, rest: Rest, signed: SignedHead) -> None:
        self._store.in_writer(_keep_rest, rest, _head(signed)).result()

    def finished(self) -> None:
        self._store.in_writer_unsynced(_finished, self._clock()).result()
        self._empty_log()

    def _empty_log(self) -> None:
        if not self._log_empty:
            self._log_empty = self._store.empty_log().result()

    def _now(self) -> str:
        return str(plain(self._clock()))

    def _setting(self, key: str) -> str:
        return self._store.read(lambda reader: read_setting(reader.connection, key)) or ""


def _agenda(reader: SqlReader, now: datetime) -> Agenda:
    connection, me = reader.connection, reader.me
    compare_at = read_setting(connection, COMPARE_AT)
    later = str(plain(now)), str(plain(now + _COMPARED_WITHIN))
    return Agenda(
        enrolled=bool(me.scopes),
        mark=centre_restored.last_mark(connection),
        restored=bool(read_setting(connection, _RESTORED)),
        audit=has_unsigned(connection, me.device),
        rest_of_audit=_unsent_rest(reader, 1) is not None,
        block=blocks.newest_that_runs_low(connection),
        files=files.to_send(connection),
        operations=outbox.has_to_send(connection),
        queued=outbox.has_queued(connection),
        missing_files=files.is_any_missing(connection),
        comparison=compare_at is not None and not later[0] < compare_at <= later[1],
    )


def _reached(reader: SqlReader) -> Reached:
    return Reached(
        read_setting(reader.connection, "scope_epoch") or "",
        {scope: replica.cursor_of(reader.connection, scope) for scope in reader.me.scopes},
    )


def _marked(
    connection: Connection, mark: str, now: str, act: Callable[..., Changes], *given: object
) -> Changes:
    """What `act` writes was read of a feed whose head bears `mark`: in one transaction."""
    centre_restored.note_mark(connection, mark, now)
    return act(connection, *given)


def _proof(connection: Connection, access: str) -> Hello:
    me = SqlReader(connection).me
    kept = read_setting(connection, DEVICE_KEY) or make_key(connection)  # older folders began without one
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept))
    signed = key.sign(proof_text(me.council, me.device, access))
    return Hello(
        key.public_key().public_bytes_raw().hex(), signed.hex(), blocks=list(blocks.held(connection))
    )


def _welcomed(connection: Connection, welcome: Welcome) -> None:
    if not welcome.scopes or len(set(welcome.scopes)) < len(welcome.scopes):
        raise CentreUnclear
    for scope in set(SqlReader(connection).me.scopes).difference(welcome.scopes):
        leave_scope(connection, scope)
        for table in ("cursor", "snapshot"):
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE scope = ?", (scope,))
    blocks.burn(connection, welcome.burnt)
    write_setting(connection, "scopes", json.dumps(welcome.scopes))
    write_setting(connection, "scope_epoch", welcome.scope_epoch)


def _swept(connection: Connection, settled_before: str) -> Changes:
    outbox.forget_old(connection, settled_before)
    return Changes(frozenset(sweep(connection)))


def _head(signed: SignedHead) -> Head:
    try:
        hash, signature, key = map(bytes.fromhex, (signed.hash, signed.signature, signed.key))
    except ValueError:
        raise CentreUnclear from None
    return Head(signed.number, hash, signed.at, signature, key)


def _keep_head(connection: Connection, signed: Head) -> None:
    me = SqlReader(connection).me
    if not has_row(connection, me.device, signed.number, signed.hash):
        raise AuditForked
    if not is_signed(me.council, me.device, signed):
        raise CentreUnclear
    keep_head(connection, me.device, signed)


def _unsent_rest(reader: SqlReader, limit: int) -> Rest | None:
    for device in devices(reader.connection):
        if device != reader.me.device and is_id(device):
            sent = int(read_setting(reader.connection, _REST_SENT + device) or 0)
            if links := rest_of(reader.connection, device, sent, limit):
                return Rest(DeviceId(device), links)
    return None


def _keep_rest(connection: Connection, rest: Rest, signed: Head) -> None:
    if not is_signed(SqlReader(connection).me.council, rest.device, signed):
        raise CentreUnclear
    if has_row(connection, rest.device, signed.number, signed.hash):
        keep_head(connection, rest.device, signed)
    write_setting(connection, _REST_SENT + rest.device, str(rest.links[-1].row.number))


def _keep_file(connection: Connection, sha256: str, content: bytes) -> Changes:
    connection.exec_driver_sql("INSERT OR IGNORE INTO file VALUES (?, ?, 1)", (sha256, content))
    return Changes(files.owners(connection, sha256))


def _file_sent(connection: Connection, sha256: str) -> Changes:
    connection.exec_driver_sql("UPDATE file SET sent = 1 WHERE sha256 = ?", (sha256,))
    return Changes(files.owners(connection, sha256))


def _finished(connection: Connection, now: datetime) -> None:
    write_setting(connection, "synced_at", str(plain(now)))
    write_setting(connection, "lease_until", str(plain(now + LEASE)))
    if read_setting(connection, COMPARE_AT) is None:
        write_setting(connection, COMPARE_AT, str(plain(now + _share_of_a_day(connection))))


def _share_of_a_day(connection: Connection) -> timedelta:
    """Each desk has its own, so that not all compare at once."""
    return timedelta(days=int(SqlReader(connection).me.device[-4:], 16) / 16**4)


def _enrolled(
    connection: Connection,
    enrolment: Enrolment,
    address: str,
    council: str,
    username: str,
    now: datetime,
) -> None:
    first = not SqlReader(connection).me.enrolled
    if not blocks.held(connection):
        blocks.keep(connection, _read_block(enrolment.block))
    for key, value in {
        "council": enrolment.council,
        "officer": enrolment.officer,
        "centre": address,
        "council_name": council,
        "username": username,
        "lease_until": str(plain(now + LEASE)),
    }.items():
        write_setting(connection, key, value)
    if first:
        _adopt(connection, enrolment)


def _read_block(block: LeasedBlock) -> Block:
    try:
        block_number(block.code)
    except ValueError:
        raise CentreUnclear from None
    return Block(block.prefix, block.code)


def _adopt(connection: Connection, enrolment: Enrolment) -> None:
    """What was made here before anybody signed in becomes this officer's, ids unchanged."""
    for kind in KINDS:
        table = name_of(kind)
        connection.exec_driver_sql(
            f'UPDATE "{table}" SET council = ? WHERE council = ?', (enrolment.council, UNENROLLED)
        )
        for field in fields_of(kind):
            if field.refers == "officer":
                connection.exec_driver_sql(
                    f'UPDATE "{table}" SET "{field.name}" = ? WHERE "{field.name}" = ?',
                    (enrolment.officer, UNENROLLED_OFFICER),
                )
    connection.exec_driver_sql(
        "UPDATE outbox SET operation = replace(replace(operation, ?, ?), ?, ?) WHERE state = 'queued'",
        (UNENROLLED, enrolment.council, UNENROLLED_OFFICER, enrolment.officer),
    )
