"""The centre's tables: one for each kind, built from its declaration, and the centre's own machinery."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Sequence,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeEngine

from caseapp.domain.fields import Field, Record, fields_of
from caseapp.domain.kinds import KINDS, name_of
from caseapp.wire.digest import BUCKET_DIGITS

SCHEMA_VERSION = 5

metadata = MetaData()

feed_position = Sequence("feed_position", metadata=metadata)


def _id(name: str, *, nullable: bool = False, primary_key: bool = False) -> Column[str]:
    return Column(name, Uuid(as_uuid=False), nullable=nullable, primary_key=primary_key)


def _council() -> Column[str]:
    return _id("council", primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _moment(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


def _type(field: Field) -> TypeEngine[Any]:
    if field.refers:
        return Uuid(as_uuid=False)
    types: dict[type, TypeEngine[Any]] = {int: BigInteger(), bool: Boolean(), tuple: JSONB()}
    return types.get(field.type, Text())


def _kind_table(kind: type[Record]) -> Table:
    name = name_of(kind)
    return Table(
        name,
        metadata,
        _council(),
        _id("id", primary_key=True),
        Column("position", BigInteger, nullable=False),
        Column("writers", JSONB, nullable=False),
        *(Column(field.name, _type(field), nullable=field.optional) for field in fields_of(kind)),
        *(Index(f"{name}_case", "council", "case") for field in fields_of(kind) if field.refers == "case"),
        *(
            Index(f"{name}_sha256", "council", "sha256")
            for field in fields_of(kind)
            if field.name == "sha256"
        ),
    )


KIND_TABLES: Mapping[str, Table] = {name_of(kind): _kind_table(kind) for kind in KINDS}
"""By kind name. `writers` holds `{field: [position, device]}`: who wrote each field last."""

feed = Table(
    "feed",
    metadata,
    _council(),
    Column("kind", Text, primary_key=True),
    _id("id", primary_key=True),
    Column("scope", Text, primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("bucket", Text, Computed(f"right(id::text, {BUCKET_DIGITS})", persisted=True)),
    Index("feed_order", "council", "scope", "position"),
    Index("feed_kind", "council", "scope", "kind", "position"),
    Index("feed_bucket", "council", "scope", "bucket"),
)
"""In which scopes each row travels, and where it stands in them; `gone`: where it left them.

`bucket` is what `wire.digest.bucket_of` says. It is a column because row-level security lets an index be asked for
none but plain columns.
"""

feed_mark = Table(
    "feed_mark",
    metadata,
    _council(),
    Column("position", BigInteger, primary_key=True),
    _text("word"),
)
"""The last position of each commit to the feed, with a random word: what was committed is known again by it."""

cover = Table(
    "cover",
    metadata,
    _council(),
    _id("team", primary_key=True),
    _id("covered", primary_key=True),
)
"""The teams whose cases the officers of a team hold in full, as their own."""

account = Table(
    "account",
    metadata,
    _council(),
    _id("officer", primary_key=True),
    _text("username"),
    _text("hash"),
    Column("suspended", Boolean, nullable=False),
    _text("code_hash"),
    _moment("code_until", nullable=True),
    UniqueConstraint("council", "username"),
)
"""`hash` is that of the password, empty before the officer has set one; `code_hash` that of the code with which the
officer sets it, once and before `code_until`; empty if there is none.
"""

sign_in_try = Table(
    "sign_in_try",
    metadata,
    Column("name_hash", LargeBinary, primary_key=True),
    Column("failed", Integer, nullable=False),
    _moment("locked_until"),
    Index("sign_in_try_old", "locked_until"),
)
"""Wrong tries in a row for a council's short name with a user name, whether there is such an account or not.

The names are kept as SHA-256 alone. No council owns a row, for there may be none of that name.
"""

session = Table(
    "session",
    metadata,
    _council(),
    _id("family", primary_key=True),
    Column("generation", Integer, primary_key=True),
    _id("officer"),
    _id("device"),
    Column("used", Boolean, nullable=False),
    Column("proved", Boolean, nullable=False),
    Column("access_hash", LargeBinary, nullable=False),
    _moment("access_until"),
    Column("refresh_hash", LargeBinary, nullable=False),
    _moment("refresh_until"),
    _moment("begun_at"),
    _moment("used_at"),
    UniqueConstraint("council", "access_hash"),
    UniqueConstraint("council", "refresh_hash"),
)
"""One family a sign-in, one generation a refresh. A generation is spent once a later one has been used.

`proved`: with this access token the device has proved that it holds its key.
`begun_at` is the moment of the sign-in; `used_at` is exact to `sessions.NOTED_EVERY`.
"""

device_key = Table(
    "device_key",
    metadata,
    _council(),
    _id("device", primary_key=True),
    Column("key", LargeBinary, nullable=False),
)
"""The public Ed25519 key that each device came with first."""

device_seen = Table(
    "device_seen",
    metadata,
    _council(),
    _id("device", primary_key=True),
    _moment("seen_at"),
    _text("version"),
)
"""When each device said hello last, and of which version of the program it was."""

ledger = Table(
    "ledger",
    metadata,
    _council(),
    _id("operation", primary_key=True),
    _id("device"),
    Column("number", BigInteger, nullable=False),
    Column("wire", JSONB, nullable=False),
    Column("result", JSONB, nullable=False),
    Column("position", BigInteger, nullable=False),
    _moment("decided_at"),
)
"""Every operation ever decided, with its result: a repeat gets the same answer."""

conflict = Table(
    "conflict",
    metadata,
    _council(),
    _id("operation", primary_key=True),
    Column("field", Text, primary_key=True),
    _text("kind"),
    _id("record"),
    Column("base", JSONB),
    Column("theirs", JSONB),
    Column("mine", JSONB),
    Column("settled", Boolean, nullable=False),
    Column("review", Boolean, nullable=False),
)
"""What a person has to settle of an operation, field by field; a `review` is to be looked at, and stops nobody."""

block = Table(
    "block",
    metadata,
    _council(),
    Column("number", Integer, primary_key=True),
    _text("code"),
    _id("device"),
    UniqueConstraint("council", "code"),
    Index("block_device", "council", "device", "number"),
)
"""Who gives out the references of each block: a device, or the centre itself under an id that no device has.

A block is nobody else's ever after, whatever becomes of its device."""

case_reference = Table(
    "case_reference",
    metadata,
    _council(),
    Column("reference", Text, primary_key=True),
    _id("case"),
)
"""Whose each reference is."""

file = Table(
    "file",
    metadata,
    _council(),
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    _id("put_by"),
    _moment("put_at"),
)


def _link() -> list[Column[Any]]:
    """The columns of a row of an audit chain, as `domain.audit.AuditRow` has them, and its fingerprint."""
    return [
        *(_text(name) for name in ("at", "actor", "act", "kind", "record", "operation")),
        Column("hash", LargeBinary, nullable=False),
    ]


audit = Table("audit", metadata, _council(), Column("number", BigInteger, primary_key=True), *_link())
"""Each council's own chain: what the centre did and saw done. Its owner is the council."""

desk_audit = Table(
    "desk_audit",
    metadata,
    _council(),
    _id("device", primary_key=True),
    Column("number", BigInteger, primary_key=True),
    *_link(),
)
"""Copies of the chains of desks, one a device."""

audit_rest = Table(
    "audit_rest",
    metadata,
    _council(),
    _id("device", primary_key=True),
    _id("sent_by", primary_key=True),
    Column("number", BigInteger, primary_key=True),
    *_link(),
)
"""Rows that do not continue the chain of `device` as it is known: device `sent_by`, which goes on with the folder or a
copy of it, brought them. A value that no row of an audit can have is left empty."""

audit_head = Table(
    "audit_head",
    metadata,
    _council(),
    _id("owner", primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    _text("at"),
    Column("signature", LargeBinary, nullable=False),
)
"""The last row of each chain, signed. `owner` is a device, or the council for its own chain."""

audit_check = Table(
    "audit_check",
    metadata,
    Column("one", Boolean, CheckConstraint("one"), primary_key=True),
    Column("broken", Integer, nullable=False),
    _moment("checked_at"),
)
"""When the chains of all councils were last checked, and how many of them did not hold."""

signing_key = Table(
    "signing_key",
    metadata,
    Column("one", Boolean, CheckConstraint("one"), primary_key=True),
    Column("private", LargeBinary, nullable=False),
    _moment("made_at"),
)
"""The one Ed25519 key that all copies of the centre sign with: made with the table, never by the application role."""

council_slug = Table("council_slug", metadata, Column("slug", Text, primary_key=True), _id("id"))
"""Finds a council by its short name before anyone has signed in: no row-level security here."""

alembic_version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""The version of the schema; Alembic reads and writes it."""

schema_version = Table("schema_version", metadata, Column("version", Integer, primary_key=True))
"""Where version 1 looks for the version: it must find a newer one and leave the database alone."""

RIGHTS: Mapping[str, str] = {
    **dict.fromkeys(KIND_TABLES, "SELECT, INSERT, UPDATE"),
    "feed": "SELECT, INSERT, UPDATE",
    "feed_mark": "SELECT, INSERT",
    "cover": "SELECT, INSERT, DELETE",
    "account": "SELECT, INSERT, UPDATE",
    "session": "SELECT, INSERT, UPDATE, DELETE",
    "device_key": "SELECT, INSERT",
    "device_seen": "SELECT, INSERT, UPDATE",
    "ledger": "SELECT, INSERT",
    "conflict": "SELECT, INSERT, UPDATE",
    "block": "SELECT, INSERT",
    "case_reference": "SELECT, INSERT",
    "file": "SELECT, INSERT, UPDATE (put_at), DELETE",
    "audit": "SELECT, INSERT",
    "desk_audit": "SELECT, INSERT",
    "audit_rest": "SELECT, INSERT",
    "audit_head": "SELECT, INSERT, UPDATE",
    "audit_check": "SELECT, INSERT, UPDATE",
    "signing_key": "SELECT",
    "sign_in_try": "SELECT, INSERT, UPDATE, DELETE",
    "council_slug": "SELECT, INSERT",
}
"""What the application role may do with each table; nothing else is granted."""
