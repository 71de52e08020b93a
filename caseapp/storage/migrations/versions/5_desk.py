"""What lists of open cases are sorted by, filled when the desk opens; when letters were final; the council's colour;
files on cases."""

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"

OPEN_CASES = (
    "CREATE TABLE promise (service TEXT NOT NULL, version INTEGER NOT NULL, working_days INTEGER NOT NULL,"
    " PRIMARY KEY (service, version)) WITHOUT ROWID",
    "CREATE TABLE due (working_days INTEGER NOT NULL, received_from INTEGER NOT NULL, at INTEGER NOT NULL,"
    " PRIMARY KEY (working_days, received_from)) WITHOUT ROWID",
    "CREATE TABLE learned (promises TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE open_case (n INTEGER PRIMARY KEY, team BLOB, officer BLOB, service TEXT NOT NULL,"
    " version INTEGER NOT NULL, status TEXT NOT NULL, received INTEGER NOT NULL, due INTEGER NOT NULL,"
    " who TEXT NOT NULL)",
    "CREATE INDEX open_case_of_team ON open_case (team, due, officer)",
    "CREATE INDEX open_case_due ON open_case (due, officer)",
)


ATTACHMENT = (
    "case",
    "person",
    "name",
    "media",
    "size",
    "sha256",
    "officer",
    "added_at",
    "taken_off_at",
    "why_off",
)


def upgrade() -> None:
    for statement in OPEN_CASES:
        op.execute(statement)
    op.create_table(
        "attachment",
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("council", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        *(
            sa.Column(
                name,
                sa.Integer if name == "size" else sa.Text,
                nullable=name in ("person", "taken_off_at"),
            )
            for name in ATTACHMENT
        ),
    )
    for name in ("case", "person", "sha256"):
        op.create_index(f"attachment_{name}", "attachment", [name])
    op.create_index("file_unsent", "file", ["sha256"], sqlite_where=sa.text("NOT sent"))
    op.create_index("letter_final_at", "letter", ["final_at"])
    with op.batch_alter_table("council") as council:
        council.add_column(sa.Column("colour", sa.Text, nullable=False, server_default=""))
    with op.batch_alter_table("council") as council:
        council.alter_column("colour", server_default=None)
