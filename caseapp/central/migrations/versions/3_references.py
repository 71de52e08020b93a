"""Whose each reference is; rows of desks' audits that do not fit; when the audit was last checked.

Take a backup of the database first (`pg_dump`): there is no step back. Where two cases have one reference already, it
is entered as that of the one that was made first, and the cases stay as they are.
"""

from alembic import op

revision = "3"
down_revision = "2"

APPLICATION_ROLE = "caseapp_app"

STATEMENTS = """
CREATE TABLE case_reference (
    council UUID NOT NULL,
    reference TEXT NOT NULL,
    "case" UUID NOT NULL,
    PRIMARY KEY (council, reference)
);
CREATE TABLE audit_rest (
    council UUID NOT NULL,
    device UUID NOT NULL,
    sent_by UUID NOT NULL,
    number BIGINT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    operation TEXT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (council, device, sent_by, number)
);
CREATE TABLE audit_check (
    one BOOLEAN NOT NULL CHECK (one),
    broken INTEGER NOT NULL,
    checked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (one)
);
"""

RIGHTS = {
    "case_reference": "SELECT, INSERT",
    "audit_rest": "SELECT, INSERT",
    "audit_check": "SELECT, INSERT, UPDATE",
}
OF_A_COUNCIL = ("case_reference", "audit_rest")

REFERENCES = """
INSERT INTO case_reference (council, reference, "case")
SELECT DISTINCT ON (council, reference) council, reference, id FROM "case" ORDER BY council, reference, id
"""


def upgrade() -> None:
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            op.execute(statement)
    for table, rights in RIGHTS.items():
        op.execute(f"GRANT {rights} ON {table} TO {APPLICATION_ROLE}")
    in_every_council("case", REFERENCES)
    for table in OF_A_COUNCIL:
        isolate(table)


def isolate(table: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY own_council ON {table} USING"
        " (council = (SELECT nullif(current_setting('app.council', true), '')::uuid))"
    )


def in_every_council(table: str, statement: str) -> None:
    """Row-level security holds for the owner too, who is of no council; nobody else sees the table meanwhile."""
    op.execute(f'ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY')
    op.execute(statement)
    op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
