"""Takes what the centre sends: rows and cursor in one transaction, waiting operations replayed on top."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.ports import Changes
from caseapp.storage.centre_restored import trust
from caseapp.storage.held import hold, leave
from caseapp.storage.outbox import come_back, see
from caseapp.storage.reader import SqlReader
from caseapp.storage.replay import rebuild
from caseapp.storage.rows import shape_of
from caseapp.storage.search import index, index_all
from caseapp.storage.tables import KIND_TABLES
from caseapp.wire.feed import Chunk, FeedRow

_WHOLE_CACHE_KIB = 256 * 1024


def cursor_of(connection: Connection, scope: str) -> int:
    """How far this desk has read a scope."""
    row = connection.exec_driver_sql("SELECT position FROM cursor WHERE scope = ?", (scope,)).fetchone()
    return 0 if row is None else int(row[0])


def take_in(connection: Connection, scope: str, chunk: Chunk) -> Changes:
    """Write a chunk's rows and the cursor. Kinds this version does not know are passed over."""
    touched = _write(connection, scope, chunk)
    index(connection, touched)
    return Changes(frozenset(touched))


def take_in_whole(connection: Connection, scope: str, chunks: Iterable[Chunk]) -> None:
    """Fill an empty desk with a whole scope in one transaction; what is looked up by is sorted once, at the end."""
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_WHOLE_CACHE_KIB}")
    indexes = [each for table in KIND_TABLES.values() for each in table.indexes]
    for each in indexes:
        each.drop(connection)
    for chunk in chunks:
        _write(connection, scope, chunk)
    for each in indexes:
        each.create(connection)
    index_all(connection)


def _write(connection: Connection, scope: str, chunk: Chunk) -> set[tuple[str, str]]:
    council = SqlReader(connection).me.council
    by_kind: dict[str, list[FeedRow]] = defaultdict(list)
    for row in chunk.rows:
        if row.kind in KIND_BY_NAME:
            by_kind[row.kind].append(row)
    disturbed: set[tuple[str, str]] = set()
    touched = {(row.kind, row.id) for row in chunk.rows}
    for kind, rows in by_kind.items():
        touched |= come_back(connection, kind, [row.id for row in rows])
        disturbed |= _take_in_kind(connection, kind, council, rows)
        hold(connection, scope, kind, [row.id for row in rows])
        touched |= trust(connection, kind, [row.id for row in rows])
    leave(connection, scope, chunk.left)
    connection.exec_driver_sql(
        "INSERT INTO cursor VALUES (?, ?) ON CONFLICT (scope) DO UPDATE SET position = excluded.position",
        (scope, chunk.position),
    )
    for kind, id in disturbed:
        touched |= rebuild(connection, kind, id)
    return touched


def _take_in_kind(
    connection: Connection, kind: str, council: str, rows: Sequence[FeedRow]
) -> set[tuple[str, str]]:
    marks = ", ".join("?" * len(rows))
    waiting = {
        id
        for (id,) in connection.exec_driver_sql(
            f"SELECT record FROM base WHERE kind = ? AND record IN ({marks})",
            (kind, *(row.id for row in rows)),
        )
    }
    shape = shape_of(KIND_BY_NAME[kind])
    fresh = [shape.values(row.id, council, row.position, row.values) for row in rows if row.id not in waiting]
    if fresh:
        connection.exec_driver_sql(shape.upsert, fresh)
    come = [row for row in rows if row.id in waiting]
    if come:
        connection.exec_driver_sql(
            "UPDATE base SET position = ?, row = ? WHERE kind = ? AND record = ?",
            [
                (row.position, json.dumps({name: row.values[name] for name in shape.names}), kind, row.id)
                for row in come
            ],
        )
        see(connection, kind, [(row.id, row.position) for row in come])
    return {(kind, id) for id in waiting}
