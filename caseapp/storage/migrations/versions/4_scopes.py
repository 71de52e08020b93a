"""Why rows of cases are held and which leave; marks of what was read, what is loaded, what was looked at."""

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"

DISAGREEMENT = ("operation", "kind", "record", "field", "officer", "at", "before", "theirs", "mine")
OF_CASES = ("case", "answer", "topic", "letter", "activity")
OUTBOX_MOVES = """CREATE TRIGGER outbox_moves BEFORE UPDATE OF state ON outbox
WHEN OLD.state <> NEW.state AND OLD.state || ' ' || NEW.state NOT IN (
'queued inflight', 'queued quarantined', 'queued settled', 'queued waiting',
'inflight applied', 'inflight conflict', 'inflight merged', 'inflight queued', 'inflight rejected',
'waiting quarantined', 'waiting queued', 'waiting settled',
'quarantined queued', 'quarantined settled',
'applied queued', 'merged queued', 'conflict queued', 'conflict settled', 'rejected settled', 'settled queued')
BEGIN SELECT RAISE(ABORT, 'outbox: not a legal move'); END"""


def upgrade() -> None:
    op.execute("DROP TRIGGER outbox_moves")
    op.execute(OUTBOX_MOVES)
    op.create_table(
        "held",
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, primary_key=True),
        sa.Column("scope", sa.Text, primary_key=True),
    )
    op.create_table(
        "leaving",
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, primary_key=True),
    )
    op.create_table(
        "looked",
        sa.Column("record", sa.Text, primary_key=True),
        sa.Column("line", sa.Text, primary_key=True),
    )
    op.create_table(
        "mark",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("mark", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_table(
        "suspect",
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, primary_key=True),
    )
    op.create_table(
        "snapshot",
        sa.Column("scope", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("rest", sa.Boolean, nullable=False),
    )
    op.create_table(
        "disagreement",
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("council", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in DISAGREEMENT),
        sa.Column("review", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text) for name in ("person", "case", "settled_at", "settled_by")),
    )
    for name in ("person", "case"):
        op.create_index(f"disagreement_{name}", "disagreement", [name])
    with op.batch_alter_table("case") as case:
        case.add_column(sa.Column("restricted", sa.Integer, nullable=False, server_default="0"))
    with op.batch_alter_table("case") as case:
        case.alter_column("restricted", server_default=None)
    op.add_column("case", sa.Column("alias", sa.Text))
    op.create_index("case_alias", "case", ["alias"])
    # A row that was shown on top of waiting work bears the position of what the centre sent last.
    for kind in OF_CASES:
        op.execute(f"INSERT INTO held SELECT '{kind}', id, 'council' FROM \"{kind}\" WHERE position > 0")
    op.execute("INSERT INTO setting SELECT 'first_sync_complete', '1' WHERE EXISTS (SELECT 1 FROM cursor)")
