"""The desk's tables: one for each kind, built from its declaration, and the desk's own machinery."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

from caseapp.domain.fields import Record, fields_of
from caseapp.domain.identifier import Identifier
from caseapp.domain.kinds import KINDS, name_of

APPLICATION_ID = 0x43415345
SCHEMA_VERSION = 5

metadata = MetaData()

_LOOKED_UP = {
    "property": ("uprn", "postcode"),
    "case": ("reference", "team", "officer", "alias"),
    "identifier": ("record",),
    "contact": ("state",),
    "letter": ("final_at",),
    "attachment": ("sha256",),
}
_FOLLOWED = frozenset({"person", "property", "case", "contact"})


def _kind_table(kind: type[Record]) -> Table:
    name = name_of(kind)
    columns = [
        Column(field.name, Integer if field.type in (int, bool) else Text, nullable=field.optional)
        for field in fields_of(kind)
    ]
    indexes = [
        Index(f"{name}_{field.name}", field.name)
        for field in fields_of(kind)
        if field.refers in _FOLLOWED or field.name in _LOOKED_UP.get(name, ())
    ]
    return Table(
        name,
        metadata,
        Column("n", Integer, primary_key=True),
        Column("id", Text, nullable=False, unique=True),
        Column("council", Text, nullable=False),
        Column("position", Integer, nullable=False),
        *columns,
        *indexes,
    )


KIND_TABLES = {kind: _kind_table(kind) for kind in KINDS}
Index("identifier_key", KIND_TABLES[Identifier].c.source, KIND_TABLES[Identifier].c.key)

setting = Table(
    "setting", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False)
)

cursor = Table(
    "cursor", metadata, Column("scope", Text, primary_key=True), Column("position", Integer, nullable=False)
)

snapshot = Table(
    "snapshot",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("after", Text, nullable=False),
    Column("rest", Boolean, nullable=False),
)
"""How far the first load of a scope has come that is not complete: where in the feed it began and where it goes on.
`rest`: what is still to come may wait for other scopes."""

held = Table(
    "held",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
)
"""The scopes for which this desk holds each row that came in other scopes than everybody's, or may have."""

leaving = Table(
    "leaving", metadata, Column("kind", Text, primary_key=True), Column("record", Text, primary_key=True)
)
"""Rows that no scope holds any more; they are taken out at the end of the round."""

looked = Table(
    "looked", metadata, Column("record", Text, primary_key=True), Column("line", Text, primary_key=True)
)
"""The lines of each case that the officer has had before them, by id; what is not among them is news."""

outbox = Table(
    "outbox",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("operation", Text, nullable=False),
    Column("position", Integer, nullable=False, default=0),
    Column("replayed", Boolean, nullable=False, default=True),
    Column("result", Text),
    Column("settled_at", Text),
    Column("place", Integer),
    Index("outbox_state", "state"),
    Index("outbox_record", "kind", "record"),
)
"""`replayed`: the shown row still needs this operation on top of what the centre has sent. `position`: where it
stands in its record's row. `place`: the number of the operation whose place it has taken, if it has taken one's. How
`state` may move stands in `transitions`."""

base = Table(
    "base",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("row", Text),
)
"""What the centre last said of each record that has replayed operations; no row: it has not seen it yet."""

file = Table(
    "file",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("sent", Boolean, nullable=False),
    Index("file_unsent", "sha256", sqlite_where=text("NOT sent")),
)
"""Letters' PDFs and the contents of attachments. What is asked of it at every round is answered by its indexes: `sent`
stands behind the content."""

mark = Table(
    "mark",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("mark", Text, nullable=False),
    Column("at", Text, nullable=False),
)
"""The marks of what was read of the feed, in order, and when: `centre_restored`."""

suspect = Table(
    "suspect",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("record", Text, primary_key=True),
)
"""Records that a restored centre may have forgotten, as this desk holds them."""

draft = Table("draft", metadata, Column("key", Text, primary_key=True), Column("text", Text, nullable=False))

audit = Table(
    "audit",
    metadata,
    Column("device", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("operation", Text, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)
"""The chain of `domain.audit`; a restored folder begins a new one under its new device."""

audit_head = Table(
    "audit_head",
    metadata,
    Column("device", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("at", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("key", LargeBinary, nullable=False),
)
"""The head of each chain that the centre signed last, and the public key it signed with."""
