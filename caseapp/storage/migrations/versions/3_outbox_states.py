"""An operation may take another's place, and the database refuses moves through the outbox that are not legal."""

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"

TRIGGERS = (
    """CREATE TRIGGER outbox_begins BEFORE INSERT ON outbox
WHEN NEW.state <> 'queued'
BEGIN SELECT RAISE(ABORT, 'outbox: an operation begins queued'); END""",
    """CREATE TRIGGER outbox_moves BEFORE UPDATE OF state ON outbox
WHEN OLD.state <> NEW.state AND OLD.state || ' ' || NEW.state NOT IN (
'queued inflight', 'queued quarantined', 'queued settled', 'queued waiting',
'inflight applied', 'inflight conflict', 'inflight merged', 'inflight queued', 'inflight rejected',
'waiting quarantined', 'waiting queued', 'waiting settled',
'quarantined queued', 'quarantined settled',
'applied queued', 'merged queued', 'conflict settled', 'rejected settled')
BEGIN SELECT RAISE(ABORT, 'outbox: not a legal move'); END""",
    """CREATE TRIGGER outbox_content BEFORE UPDATE OF number, id, kind, record, operation, place ON outbox
WHEN OLD.number <> NEW.number OR OLD.id <> NEW.id OR OLD.kind <> NEW.kind OR OLD.record <> NEW.record
OR OLD.place IS NOT NEW.place
OR (OLD.operation <> NEW.operation AND (OLD.state <> 'queued' OR NEW.state <> 'queued'))
BEGIN SELECT RAISE(ABORT, 'outbox: an operation does not change'); END""",
)


def upgrade() -> None:
    op.add_column("outbox", sa.Column("place", sa.Integer))
    for statement in TRIGGERS:
        op.execute(statement)
