"""Who did and who saw what, signed; since when and how lately a session is used; tries of every name alike.

Take a backup of the database first (`pg_dump`): there is no step back. What wrong tries were counted against an
account is moved to `sign_in_try` and no longer kept beside its password.
"""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"

APPLICATION_ROLE = "caseapp_app"

STATEMENTS = """
CREATE TABLE audit (
    council UUID NOT NULL,
    number BIGINT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    operation TEXT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (council, number)
);
CREATE TABLE desk_audit (
    council UUID NOT NULL,
    device UUID NOT NULL,
    number BIGINT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    operation TEXT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (council, device, number)
);
CREATE TABLE audit_head (
    council UUID NOT NULL,
    owner UUID NOT NULL,
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    at TEXT NOT NULL,
    signature BYTEA NOT NULL,
    PRIMARY KEY (council, owner)
);
CREATE TABLE signing_key (
    one BOOLEAN NOT NULL CHECK (one),
    private BYTEA NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (one)
);
CREATE TABLE sign_in_try (
    name_hash BYTEA NOT NULL,
    failed INTEGER NOT NULL,
    locked_until TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (name_hash)
);
CREATE INDEX sign_in_try_old ON sign_in_try (locked_until);
"""

RIGHTS = {
    "audit": "SELECT, INSERT",
    "desk_audit": "SELECT, INSERT",
    "audit_head": "SELECT, INSERT, UPDATE",
    "signing_key": "SELECT",
    "sign_in_try": "SELECT, INSERT, UPDATE, DELETE",
}
OF_A_COUNCIL = ("audit", "desk_audit", "audit_head")

# A session's first generation was given out ten minutes before its access token ends.
SESSIONS = """
UPDATE session SET
    used_at = access_until - interval '10 minutes',
    begun_at = (
        SELECT min(first.access_until) - interval '10 minutes' FROM session AS first
        WHERE first.council = session.council AND first.family = session.family
    )
"""

TRIES = """
INSERT INTO sign_in_try (name_hash, failed, locked_until)
SELECT sha256(convert_to(slug || chr(10) || username, 'UTF8')), failed, locked_until
FROM account JOIN council_slug ON council_slug.id = account.council
WHERE failed > 0
"""


def upgrade() -> None:
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            op.execute(statement)
    for table, rights in RIGHTS.items():
        op.execute(f"GRANT {rights} ON {table} TO {APPLICATION_ROLE}")
    for table in OF_A_COUNCIL:
        isolate(table)
    # Any 32 bytes are a private key of Ed25519 (RFC 8032 section 5.1.5).
    made = sa.text("INSERT INTO signing_key VALUES (true, :private, now())")
    op.get_bind().execute(made, {"private": secrets.token_bytes(32)})
    op.execute("ALTER TABLE session ADD begun_at TIMESTAMP WITH TIME ZONE")
    op.execute("ALTER TABLE session ADD used_at TIMESTAMP WITH TIME ZONE")
    in_every_council("session", SESSIONS)
    op.execute("ALTER TABLE session ALTER begun_at SET NOT NULL, ALTER used_at SET NOT NULL")
    in_every_council("account", TRIES)
    op.execute("ALTER TABLE account DROP failed, DROP locked_until")
    op.execute("UPDATE schema_version SET version = 2")


def isolate(table: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY own_council ON {table} USING"
        " (council = (SELECT nullif(current_setting('app.council', true), '')::uuid))"
    )


def in_every_council(table: str, statement: str) -> None:
    """Row-level security holds for the owner too, who is of no council; nobody else sees the table meanwhile."""
    op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    op.execute(statement)
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
