"""Why this desk holds the rows of cases: each for the scopes in which it came. With its last scope a row leaves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from caseapp.domain.case import Case
from caseapp.domain.kinds import KIND_BY_NAME, KINDS, name_of
from caseapp.domain.scopes import is_part
from caseapp.storage.files import forget_files_of_nothing, forget_files_taken_off
from caseapp.storage.outbox import forget_answers, quarantine
from caseapp.storage.rows import shape_of
from caseapp.storage.search import forget, index
from caseapp.wire.feed import Left

OF_CASES = frozenset(name_of(kind) for kind in KINDS if kind is Case or is_part(kind))
"""The kinds that travel in other scopes than everybody's; rows of the others have no entry in `held`."""

_UNDECIDED = "SELECT 1 FROM outbox WHERE kind = ? AND record = ? AND state IN ('queued', 'inflight') LIMIT 1"
_LISTED = ", ".join(f"'{kind}'" for kind in sorted(OF_CASES))
_MADE_FOR_OTHERS = f"""
INSERT OR IGNORE INTO leaving
SELECT made.kind, made.record FROM (
    SELECT kind, record FROM outbox WHERE state IN ('applied', 'merged') AND kind IN ({_LISTED})
    UNION SELECT 'activity', activity.id FROM outbox JOIN activity USING (id) WHERE state IN ('applied', 'merged')
) AS made WHERE NOT EXISTS (SELECT 1 FROM held WHERE held.kind = made.kind AND held.record = made.record)
"""
"""What the centre has taken from this desk, and its lines in the timeline, that came back in no scope."""

_SETTLED = (
    "DELETE FROM outbox WHERE kind = ? AND record = ? AND state IN ('applied', 'merged', 'settled')",
    "DELETE FROM outbox WHERE ? = 'activity' AND id = ? AND state IN ('applied', 'merged') AND NOT replayed",
    "UPDATE outbox SET replayed = 0 WHERE kind = ? AND record = ?",
)
"""What is done with tells of the row in its own words, and goes with it, as a step on a case does with its line; what
the centre has not taken is kept."""


def hold(connection: Connection, kind: str, come: Sequence[tuple[str, Iterable[str]]]) -> None:
    """Rows of a kind have come, each by its id in scopes."""
    if kind in OF_CASES:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO held VALUES (?, ?, ?)",
            [(kind, id, scope) for id, scopes in come for scope in scopes],
        )
    if connection.exec_driver_sql("SELECT 1 FROM leaving LIMIT 1").fetchone() is not None:
        connection.exec_driver_sql(
            "DELETE FROM leaving WHERE kind = ? AND record = ?", [(kind, id) for id, _ in come]
        )


def let_go(connection: Connection, come: Iterable[tuple[str, str]]) -> None:
    """Rows `(kind, id)` come in all scopes in which they stand: what a restored centre forgot holds them no more."""
    if connection.exec_driver_sql("SELECT 1 FROM suspect LIMIT 1").fetchone() is not None:
        connection.exec_driver_sql(
            "DELETE FROM held WHERE kind = ?1 AND record = ?2 AND EXISTS"
            " (SELECT 1 FROM suspect WHERE kind = ?1 AND record = ?2)",
            list(come),
        )


def leave(connection: Connection, left: Iterable[tuple[Left, Iterable[str]]]) -> None:
    """Rows have left scopes. Those that no other holds leave the desk at the end of the round: `sweep`.

    A row may come in another scope before that, and a screen that shows it shall not see it vanish meanwhile. What a
    restored centre had sent before it forgot that is held by nothing any more once it says that it has left.
    """
    named = [
        (each.kind, each.id, scope) for each, scopes in left if each.kind in KIND_BY_NAME for scope in scopes
    ]
    if named:
        connection.exec_driver_sql(
            "DELETE FROM held WHERE kind = ?1 AND record = ?2 AND (scope = ?3 OR EXISTS"
            " (SELECT 1 FROM suspect WHERE kind = ?1 AND record = ?2))",
            named,
        )
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO leaving SELECT ?1, ?2 WHERE NOT EXISTS"
            " (SELECT 1 FROM held WHERE kind = ?1 AND record = ?2)",
            [name[:2] for name in named],
        )


def leave_scope(connection: Connection, scope: str) -> None:
    """The officer may pull a scope no more: all its rows have left it."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO leaving SELECT kind, record FROM held WHERE scope = ?1 AND NOT EXISTS (SELECT 1 FROM"
        " held AS other WHERE other.kind = held.kind AND other.record = held.record AND other.scope <> ?1)",
        (scope,),
    )
    connection.exec_driver_sql("DELETE FROM held WHERE scope = ?", (scope,))


def sweep(connection: Connection) -> set[tuple[str, str]]:
    """Take what left out of every table, at the end of a round that read every scope; gives it.

    What this desk made and the centre took, but sent back in no scope, was made for others: nobody tells of that where
    the officer could read more when it was sent than when it was to be read. A row on which work is to be sent stays
    until the centre has decided that; what waits for a person to settle something before is kept back in the outbox.
    The files of letters and of attachments go with them, and so does what was taken off a case.
    """
    gone: set[tuple[str, str]] = set()
    told: set[tuple[str, str]] = set()
    connection.exec_driver_sql(_MADE_FOR_OTHERS)
    forget_files_taken_off(connection)
    for kind, id in connection.exec_driver_sql("SELECT kind, record FROM leaving").fetchall():
        if connection.exec_driver_sql(_UNDECIDED, (kind, id)).fetchone() is not None:
            continue
        gone |= quarantine(connection, kind, id).touched
        forget_answers(connection, kind, id)
        shape = shape_of(KIND_BY_NAME[kind])
        row = connection.exec_driver_sql(f"{shape.select} WHERE id = ?", (id,)).fetchone()
        told |= shape.refers(row) if row is not None else set()
        forget(connection, kind, id)
        connection.exec_driver_sql(f'DELETE FROM "{shape.table.name}" WHERE id = ?', (id,))
        for table in ("base", "leaving", "suspect"):
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE kind = ? AND record = ?", (kind, id))
        connection.exec_driver_sql("DELETE FROM looked WHERE record = ?", (id,))
        for statement in _SETTLED:
            connection.exec_driver_sql(statement, (kind, id))
        gone.add((kind, id))
    forget_files_of_nothing(connection)
    # A name that left is found no more by what it named, nor shown in a list of it.
    index(connection, (gone | told) - {each for each in gone if each[0] == "case"})
    return gone
