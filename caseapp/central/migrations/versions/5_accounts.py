"""Accounts can be suspended and let back, and begin with a code; when each device was seen last; the council's colour;
files on cases.

Take a backup of the database first (`pg_dump`): there is no step back. An account that was closed is suspended from now
on; its password was forgotten when it was closed.
"""

from alembic import op

revision = "5"
down_revision = "4"

APPLICATION_ROLE = "caseapp_app"

DEVICE_SEEN = """
CREATE TABLE device_seen (
    council UUID NOT NULL,
    device UUID NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (council, device)
)
"""


ATTACHMENT = """
CREATE TABLE attachment (
    council UUID NOT NULL,
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    writers JSONB NOT NULL,
    "case" UUID NOT NULL,
    person UUID,
    name TEXT NOT NULL,
    media TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    officer UUID NOT NULL,
    added_at TEXT NOT NULL,
    taken_off_at TEXT,
    why_off TEXT NOT NULL,
    PRIMARY KEY (council, id)
)
"""


def upgrade() -> None:
    op.execute("ALTER TABLE council ADD colour TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE council ALTER colour DROP DEFAULT")
    op.execute("ALTER TABLE account ADD COLUMN suspended BOOLEAN NOT NULL DEFAULT false")
    op.execute("ALTER TABLE account ADD COLUMN code_hash TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE account ADD COLUMN code_until TIMESTAMP WITH TIME ZONE")
    for column in ("suspended", "code_hash"):
        op.execute(f"ALTER TABLE account ALTER COLUMN {column} DROP DEFAULT")
    op.execute("ALTER TABLE account NO FORCE ROW LEVEL SECURITY")
    op.execute("UPDATE account SET suspended = true, hash = '' WHERE hash = 'closed'")
    op.execute("ALTER TABLE account FORCE ROW LEVEL SECURITY")
    op.execute(DEVICE_SEEN)
    op.execute(ATTACHMENT)
    op.execute('CREATE INDEX attachment_case ON attachment (council, "case")')
    for table in ("letter", "attachment"):
        op.execute(f"CREATE INDEX {table}_sha256 ON {table} (council, sha256)")
    op.execute(f"GRANT UPDATE (put_at), DELETE ON file TO {APPLICATION_ROLE}")
    op.execute(
        "CREATE CONSTRAINT TRIGGER has_moved AFTER INSERT OR UPDATE ON attachment"
        " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION has_moved()"
    )
    for table in ("device_seen", "attachment"):
        op.execute(f"GRANT SELECT, INSERT, UPDATE ON {table} TO {APPLICATION_ROLE}")
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY own_council ON {table} USING"
            " (council = (SELECT nullif(current_setting('app.council', true), '')::uuid))"
        )
