"""Takes what the centre sends: rows and how far they reach in one transaction, waiting operations replayed on top."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.ports import Changes
from caseapp.storage.centre_restored import trust
from caseapp.storage.held import hold, leave, let_go
from caseapp.storage.outbox import come_back, see, still_waiting
from caseapp.storage.reader import SqlReader
from caseapp.storage.replay import rebuild
from caseapp.storage.rows import shape_of
from caseapp.storage.search import index, index_all
from caseapp.storage.settings import write_setting
from caseapp.storage.tables import KIND_TABLES
from caseapp.wire.feed import Chunk, FeedRow

FIRST_SYNC_COMPLETE = "first_sync_complete"
"""The setting that is set once all scopes that the officer may pull have been loaded."""

_BEFORE_PEOPLE = ("person_name", "contact_point")
"""In a first load people come after these, and are indexed with them then."""

_WHOLE_CACHE_KIB = 256 * 1024


_MOVE_BEGUN = "UPDATE cursor SET position = max(position, ?) WHERE scope = ?"


def cursor_of(connection: Connection, scope: str) -> int:
    """How far this desk has read a scope."""
    row = connection.exec_driver_sql("SELECT position FROM cursor WHERE scope = ?", (scope,)).fetchone()
    return 0 if row is None else int(row[0])


def take_in(connection: Connection, scopes: Sequence[str], chunk: Chunk) -> Changes:
    """Write the rows of a chunk that was asked for in these scopes, and how far those are read that have been begun.

    Kinds this version does not know are passed over.
    """
    if chunk.rows:
        let_go(connection, [(row.kind, row.id) for row in chunk.rows])
    touched = write(connection, scopes, chunk)
    connection.exec_driver_sql(_MOVE_BEGUN, [(chunk.position, scope) for scope in scopes])
    index(connection, touched)
    return Changes(frozenset(touched))


@dataclass(frozen=True, slots=True)
class Load:
    """How far the first load of a scope has come; see `tables.snapshot`. At its beginning nothing of it is known."""

    position: int = 0
    after: str = ""
    rest: bool = False


def load_of(connection: Connection, scope: str) -> Load | None:
    """How far the first load of a scope has come; None once the feed goes on from it."""
    if cursor_of(connection, scope):
        return None
    row = connection.exec_driver_sql(
        "SELECT position, after, rest FROM snapshot WHERE scope = ?", (scope,)
    ).fetchone()
    return Load() if row is None else Load(row[0], row[1], bool(row[2]))


def take_in_load(connection: Connection, scope: str, chunk: Chunk) -> Changes:
    """Write a chunk of a first load and how far it has come. A row that is newer here stays as it is.

    When all is loaded the feed goes on from where the load began: it tells what moved or left meanwhile.
    """
    touched = write(connection, [scope], chunk, newer=True)
    if chunk.last and not chunk.more:
        connection.exec_driver_sql("DELETE FROM snapshot WHERE scope = ?", (scope,))
        _move_cursor(connection, scope, chunk.position)
        touched |= _note_complete(connection)
    else:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?)",
            (scope, chunk.position, chunk.after, chunk.rest),
        )
    index(connection, ((kind, id) for kind, id in touched if kind not in _BEFORE_PEOPLE))
    return Changes(frozenset(touched))


def load_again(connection: Connection) -> None:
    """Rows were lost here: every scope is to be loaded once more. What is newer here stays."""
    for table in ("cursor", "snapshot"):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    write_setting(connection, FIRST_SYNC_COMPLETE, "")


def take_in_whole(connection: Connection, scope: str, chunks: Iterable[Chunk]) -> None:
    """Fill an empty desk with a whole scope in one transaction; what is looked up by is sorted once, at the end."""
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_WHOLE_CACHE_KIB}")
    indexes = [each for table in KIND_TABLES.values() for each in table.indexes]
    for each in indexes:
        each.drop(connection)
    for chunk in chunks:
        write(connection, [scope], chunk)
        _move_cursor(connection, scope, chunk.position)
    _note_complete(connection)
    for each in indexes:
        each.create(connection)
    index_all(connection)


def _move_cursor(connection: Connection, scope: str, position: int) -> None:
    connection.exec_driver_sql(
        "INSERT INTO cursor VALUES (?, ?) ON CONFLICT (scope) DO UPDATE SET position = excluded.position",
        (scope, position),
    )


def _note_complete(connection: Connection) -> set[tuple[str, str]]:
    """Write down when all scopes have been loaded: what the desk then tells of its council is another."""
    me = SqlReader(connection).me
    read = {scope for (scope,) in connection.exec_driver_sql("SELECT scope FROM cursor")}
    if not read.issuperset(me.scopes):
        return set()
    write_setting(connection, FIRST_SYNC_COMPLETE, "1")
    return {("council", me.council)}


def write(
    connection: Connection, scopes: Sequence[str], chunk: Chunk, newer: bool = False
) -> set[tuple[str, str]]:
    """Write what came in scopes and what left them; gives what that touched. With `newer` later rows stay as they are.

    The full-text tables and the cursor are the caller's to bring up to date.
    """
    council = SqlReader(connection).me.council
    by_kind: dict[str, list[FeedRow]] = defaultdict(list)
    for row in chunk.rows:
        if row.kind in KIND_BY_NAME:
            by_kind[row.kind].append(row)
    disturbed: set[tuple[str, str]] = set()
    touched = {(row.kind, row.id) for row in chunk.rows}
    for kind, rows in by_kind.items():
        touched |= come_back(connection, kind, [row.id for row in rows])
        disturbed |= _take_in_kind(connection, kind, council, rows, newer)
        hold(connection, kind, [(row.id, [scopes[number] for number in row.within]) for row in rows])
        touched |= trust(connection, kind, [row.id for row in rows])
    leave(connection, [(left, [scopes[number] for number in left.within]) for left in chunk.left])
    for kind, id in sorted(disturbed):
        touched |= rebuild(connection, kind, id)
    return touched


def _take_in_kind(
    connection: Connection, kind: str, council: str, rows: Sequence[FeedRow], newer: bool
) -> set[tuple[str, str]]:
    """Gives those on which work of this desk is still to be shown on top."""
    marks = ", ".join("?" * len(rows))
    waiting = {
        id
        for (id,) in connection.exec_driver_sql(
            f"SELECT record FROM base WHERE kind = ? AND record IN ({marks})",
            (kind, *(row.id for row in rows)),
        )
    }
    shape = shape_of(KIND_BY_NAME[kind])
    come = [row for row in rows if row.id in waiting]
    if come:
        connection.exec_driver_sql(
            "UPDATE base SET position = ?1, row = ?2 WHERE kind = ?3 AND record = ?4"
            + " AND position <= ?1" * newer,
            [
                (row.position, json.dumps({name: row.values[name] for name in shape.names}), kind, row.id)
                for row in come
            ],
        )
        see(connection, kind, [(row.id, row.position) for row in come])
    disturbed = waiting if newer else still_waiting(connection, kind, waiting)
    settled = waiting - disturbed
    if settled:
        connection.exec_driver_sql(
            "DELETE FROM base WHERE kind = ? AND record = ?", [(kind, id) for id in settled]
        )
    fresh = [row for row in rows if row.id not in disturbed]
    if fresh:
        connection.exec_driver_sql(
            shape.upsert_newer if newer else shape.upsert,
            [shape.values(row.id, council, row.position, row.values) for row in fresh],
        )
    return {(kind, id) for id in disturbed}
