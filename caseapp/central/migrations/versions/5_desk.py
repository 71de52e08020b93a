"""The council's own colour.

Take a backup of the database first (`pg_dump`): there is no step back.
"""

from alembic import op

revision = "5"
down_revision = "4"


def upgrade() -> None:
    op.execute("ALTER TABLE council ADD colour TEXT NOT NULL DEFAULT ''")
    op.execute("ALTER TABLE council ALTER colour DROP DEFAULT")
