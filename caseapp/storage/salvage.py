"""Makes a new database of all that can be read of a damaged one."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.schema import CreateIndex, CreateTable

from caseapp.errors import DatabaseDamaged, DiskFull
from caseapp.keys import Key
from caseapp.storage import open_cases, search
from caseapp.storage.btree import Row, Tree, Values, entry_count, highest_named, rows
from caseapp.storage.declared import (
    VERSION_TABLE,
    Declared,
    Schema,
    claimant,
    quote,
    read_schema,
    read_version,
)
from caseapp.storage.engine import engine_for, gather
from caseapp.storage.faults import is_full
from caseapp.storage.migrate import stamp
from caseapp.storage.pages import Pages
from caseapp.storage.strays import Claimant, Unclaimed, claim, row_count, strays
from caseapp.storage.tables import APPLICATION_ID, SCHEMA_VERSION, metadata
from caseapp.storage.transitions import TRIGGERS

_CACHE_KIB = 256 * 1024
_MOST_ROWS = 1_000
_MOST_BYTES = 4 * 1024 * 1024
_UNIQUE = re.compile(r"CREATE\s+UNIQUE", re.IGNORECASE)
_VIRTUAL = re.compile(r"CREATE\s+VIRTUAL", re.IGNORECASE)
_PARTIAL = re.compile(r"\bWHERE\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came out of a damaged database.

    `version`: of its schema. `kept`: rows in the new database, by table. `refused`: rows that were read but that a
    constraint of their table did not take, by table. `unclaimed`: rows that were read but may be of several tables.
    `missing`: how many rows of a table could not be read; None where some may be missing and nothing tells how many.
    `damaged`: the numbers of the pages that are not as they were written.
    """

    version: int
    kept: Mapping[str, int]
    refused: Mapping[str, int]
    unclaimed: tuple[Unclaimed, ...]
    missing: Mapping[str, int | None]
    damaged: tuple[int, ...]


def salvage(source: Path, key: bytes, salt: bytes, target: Path) -> Salvaged:
    """Write all rows of `source` that can be read to a new database `target`, which has the same key and salt.

    It is there whole or not at all. Its full-text tables are made anew, and filled if `source` is of the present
    version; else `search.index_all` has to fill them once it is migrated. Raises `FileExistsError` if there is a
    `target`, `DatabaseDamaged` if no table can be found, `DiskFull`, or `OSError`.
    """
    if target.exists():
        raise FileExistsError(target)
    part = target.with_name(target.name + ".part")
    _clear(part)
    try:
        with Pages(source, key, salt) as pages:
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            salvaged = _write(pages, part, Key(key, salt))
        gather(part, Key(key, salt))
        part.replace(target)
    except Exception as failure:
        if is_full(failure, target.parent):
            raise DiskFull from None
        raise
    finally:
        _clear(part)
    return salvaged


def damaged_pages(file: Path, key: bytes, salt: bytes) -> tuple[int, ...]:
    """The numbers of the pages that are not as they were written, in order; reads all of them.

    A page that was cut off counts if page 1 or a b-tree tells of it, page 1 also if the file does not begin with
    its salt. A damaged page that the log holds anew is none. If others may be writing, hold a read transaction open
    meanwhile: then the pages stand still. Raises `OSError`.
    """
    with Pages(file, key, salt) as pages:
        return _damaged(pages)


def _damaged(pages: Pages) -> tuple[int, ...]:
    damaged = set(pages.damaged)
    if 1 in damaged:
        damaged.update(range(pages.count + 1, highest_named(pages) + 1))
    if not pages.salt_stands:
        damaged.add(1)
    return tuple(sorted(damaged))


def _clear(part: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)


def _write(pages: Pages, part: Path, key: Key) -> Salvaged:
    engine = engine_for(part, key, writing=True)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE_KIB}")
            return _fill(pages, connection)
    finally:
        engine.dispose()


def _fill(pages: Pages, connection: Connection) -> Salvaged:
    schema = read_schema(pages)
    version = read_version(pages, schema)
    present = version == SCHEMA_VERSION
    remade = _make_search(connection, schema, present)
    tables = _make_tables(connection, schema, remade, present)
    if not tables:
        raise DatabaseDamaged
    indexes = [each for each in schema.declared if each.type == "index" and each.table in tables]
    _make_indexes(connection, indexes, unique=True)
    claimants = [
        claimant(connection, name, pages, schema, present=present)
        for name in _with_rowids(connection)
        if present or schema.root_of(name)
    ]
    owned, unclaimed = _strays(pages, schema, claimants, others=not present and not schema.whole)
    kept, refused, missing = {}, {}, {}
    for table in claimants:
        if table.name not in tables:
            continue
        read, unread, stored = _copy(pages, connection, table, owned.get(table.name, ()))
        kept[table.name] = stored
        if stored < read:
            refused[table.name] = read - stored
        whole = not table.tree.gaps and not unread
        missing[table.name] = 0 if whole else _missing(pages, indexes, table.name, read)
    _make_indexes(connection, indexes, unique=False)
    _make_triggers(connection, schema, tables, present)
    if present:
        _make_lost_indexes(connection)
        search.index_all(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    told = tuple(each for each in unclaimed if not each.tables or tables & set(each.tables))
    return Salvaged(version, kept, refused, told, missing, _damaged(pages))


def _make_search(connection: Connection, schema: Schema, present: bool) -> frozenset[str]:
    """Make the tables that are made of others; the names of all that come with them, whose rows are not copied."""
    of_old = (each.sql for each in schema.declared if each.sql and _VIRTUAL.match(each.sql))
    for statement in (*search.SCHEMA, *open_cases.SCHEMA) if present else of_old:
        connection.exec_driver_sql(statement)
    return _names(connection)


def _make_tables(
    connection: Connection, schema: Schema, remade: frozenset[str], present: bool
) -> frozenset[str]:
    """Make the ordinary tables, as they were declared or else as this version declares them; their names."""
    for each in schema.declared:
        own = each.name not in remade and not each.name.startswith("sqlite_")
        if own and each.type == "table" and each.sql:
            connection.exec_driver_sql(each.sql)
    if present:
        for table in metadata.tables.values():
            connection.execute(CreateTable(table, if_not_exists=True))
    names = _names(connection) - remade
    if present and VERSION_TABLE not in names:
        stamp(connection)
    return names


def _make_indexes(connection: Connection, indexes: Iterable[Declared], *, unique: bool) -> None:
    """Make those that are unique, which rows are held against, or the others, which are made quicker of all rows."""
    for each in indexes:
        if each.sql and bool(_UNIQUE.match(each.sql)) is unique:
            connection.exec_driver_sql(each.sql)


def _make_triggers(connection: Connection, schema: Schema, tables: frozenset[str], present: bool) -> None:
    """Make them last of all: they say how a row may become what it is, and those that are copied are it already."""
    of_old = (
        each.sql for each in schema.declared if each.type == "trigger" and each.table in tables and each.sql
    )
    for statement in TRIGGERS.values() if present else of_old:
        connection.exec_driver_sql(statement)


def _make_lost_indexes(connection: Connection) -> None:
    for table in metadata.tables.values():
        for index in table.indexes:
            connection.execute(CreateIndex(index, if_not_exists=True))


def _names(connection: Connection) -> frozenset[str]:
    return frozenset(
        connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
    )


def _with_rowids(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') AND NOT wr"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    )
    return list(found.scalars().all())


def _strays(
    pages: Pages, schema: Schema, claimants: Sequence[Claimant], *, others: bool
) -> tuple[Mapping[str, Sequence[Tree]], Sequence[Unclaimed]]:
    """The trees that no readable page leads to, by table, and the rows of those that cannot be told."""
    if schema.whole and not any(each.tree.hides_nodes for each in claimants):
        return {}, ()
    found, in_use = strays(pages, schema.reached.union(*(each.tree.nodes for each in claimants)))
    if not in_use:
        return {}, (Unclaimed((), sum(row_count(pages, tree) for tree in found)),)
    return claim(pages, found, claimants, others=others)


def _copy(
    pages: Pages, connection: Connection, table: Claimant, strayed: Iterable[Tree]
) -> tuple[int, int, int]:
    """Copy a table's rows; how many could be read, how many on readable leaves could not, how many were stored."""
    read = unread = stored = 0
    for part in _parts(pages, (leaf for tree in (table.tree, *strayed) for leaf in tree.leaves)):
        by_length: dict[int, list[Values]] = {}
        for row in part:
            if row.values is None:
                unread += 1
                continue
            read += 1
            if len(row.values) <= len(table.columns):  # else it is another table's, from before
                by_length.setdefault(len(row.values), []).append(_stored(table, row.rowid, row.values))
        for length, records in by_length.items():
            stored += connection.exec_driver_sql(_insert(table, length), records).rowcount
    return read, unread, stored


def _parts(pages: Pages, leaves: Iterable[int]) -> Iterator[list[Row]]:
    """The rows on `leaves`, as many at a time as may be held."""
    part: list[Row] = []
    size = 0
    for leaf in leaves:
        for row in rows(pages, leaf):
            part.append(row)
            size += row.size
            if len(part) >= _MOST_ROWS or size >= _MOST_BYTES:
                yield part
                part, size = [], 0
    if part:
        yield part


def _stored(table: Claimant, rowid: int, values: Values) -> Values:
    place = table.rowid_column
    return (*values, rowid) if place is None else (*values[:place], rowid, *values[place + 1 :])


def _insert(table: Claimant, length: int) -> str:
    """The statement for records of `length` values: one that is older than a column gets the column's default."""
    names = [each.name for each in table.columns[:length]]
    if table.rowid_column is None:
        taken = {each.name.lower() for each in table.columns}
        names.append(next(name for name in ("rowid", "_rowid_", "oid") if name not in taken))
    columns, marks = ", ".join(map(quote, names)), ", ".join("?" * len(names))
    return f"INSERT OR IGNORE INTO {quote(table.name)} ({columns}) VALUES ({marks})"


def _missing(pages: Pages, indexes: Iterable[Declared], table: str, read: int) -> int | None:
    """How many rows of a table were not read: a whole index of it tells how many there were."""
    for each in indexes:
        if each.table == table and not (each.sql and _PARTIAL.search(each.sql)):
            there_were = entry_count(pages, each.root)
            if there_were is not None:
                return max(there_were - read, 0)
    return None
