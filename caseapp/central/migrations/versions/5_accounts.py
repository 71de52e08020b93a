"""Accounts can be suspended and let back, and begin with a code; when each device was seen last; the council's colour.

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
    op.execute(f"GRANT SELECT, INSERT, UPDATE ON device_seen TO {APPLICATION_ROLE}")
    op.execute("ALTER TABLE device_seen ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE device_seen FORCE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY own_council ON device_seen USING"
        " (council = (SELECT nullif(current_setting('app.council', true), '')::uuid))"
    )
