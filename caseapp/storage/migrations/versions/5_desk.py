"""The council's own colour."""

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"


def upgrade() -> None:
    with op.batch_alter_table("council") as council:
        council.add_column(sa.Column("colour", sa.Text, nullable=False, server_default=""))
    with op.batch_alter_table("council") as council:
        council.alter_column("colour", server_default=None)
