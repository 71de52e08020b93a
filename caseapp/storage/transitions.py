"""How an operation may move through the outbox: one table, and the triggers by which the database holds to it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from caseapp.ports import OutboxState

_VERDICTS = frozenset({OutboxState.APPLIED, OutboxState.MERGED, OutboxState.CONFLICT, OutboxState.REJECTED})

BEGINS = OutboxState.QUEUED
"""How every operation begins."""

LEGAL: Mapping[OutboxState, frozenset[OutboxState]] = MappingProxyType(
    {
        OutboxState.QUEUED: frozenset(
            {OutboxState.INFLIGHT, OutboxState.WAITING, OutboxState.QUARANTINED, OutboxState.SETTLED}
        ),
        OutboxState.INFLIGHT: _VERDICTS | {OutboxState.QUEUED},
        OutboxState.WAITING: frozenset({OutboxState.QUEUED, OutboxState.QUARANTINED, OutboxState.SETTLED}),
        OutboxState.QUARANTINED: frozenset({OutboxState.QUEUED, OutboxState.SETTLED}),
        # A centre that was restored from a backup may have forgotten what it had decided.
        OutboxState.APPLIED: frozenset({OutboxState.QUEUED}),
        OutboxState.MERGED: frozenset({OutboxState.QUEUED}),
        OutboxState.CONFLICT: frozenset({OutboxState.QUEUED, OutboxState.SETTLED}),
        OutboxState.REJECTED: frozenset({OutboxState.SETTLED}),
        OutboxState.SETTLED: frozenset({OutboxState.QUEUED}),  # of which a part had been taken
    }
)
"""From each state to which others. To stay where it stands is no move."""

_MOVES = ", ".join(f"'{before} {after}'" for before, afters in LEGAL.items() for after in sorted(afters))

TRIGGERS = {
    "outbox_begins": f"""CREATE TRIGGER outbox_begins BEFORE INSERT ON outbox
WHEN NEW.state <> '{BEGINS}'
BEGIN SELECT RAISE(ABORT, 'outbox: an operation begins {BEGINS}'); END""",
    "outbox_moves": f"""CREATE TRIGGER outbox_moves BEFORE UPDATE OF state ON outbox
WHEN OLD.state <> NEW.state AND OLD.state || ' ' || NEW.state NOT IN ({_MOVES})
BEGIN SELECT RAISE(ABORT, 'outbox: not a legal move'); END""",
    "outbox_content": f"""CREATE TRIGGER outbox_content
BEFORE UPDATE OF number, id, kind, record, operation, place ON outbox
WHEN OLD.number <> NEW.number OR OLD.id <> NEW.id OR OLD.kind <> NEW.kind OR OLD.record <> NEW.record
OR OLD.place IS NOT NEW.place
OR (OLD.operation <> NEW.operation AND (OLD.state <> '{BEGINS}' OR NEW.state <> '{BEGINS}'))
BEGIN SELECT RAISE(ABORT, 'outbox: an operation does not change'); END""",
}
"""By their names. An operation's words may change only while it is queued and stays so."""
