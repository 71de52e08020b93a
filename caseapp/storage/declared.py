"""What a damaged database declares: its tables and indexes, and its version."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from caseapp.domain.fields import Field, fields_of, typed
from caseapp.domain.ids import is_id
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.storage.btree import LOST, Value, rows, walk
from caseapp.storage.migrate import UNMARKED
from caseapp.storage.pages import Pages
from caseapp.storage.strays import Claimant, Column, UniqueKey, strays
from caseapp.storage.tables import SCHEMA_VERSION, metadata

VERSION_TABLE = "alembic_version"
_TYPES = ("table", "index", "view", "trigger")
_USER_VERSION = struct.Struct(">60xI")
_NUMBERS = frozenset({int, float})


@dataclass(frozen=True, slots=True)
class Declared:
    """A row of `sqlite_schema`; an index that SQLite made by itself has no `sql`."""

    type: str
    name: str
    table: str
    root: int
    sql: str | None


@dataclass(frozen=True, slots=True)
class Schema:
    """What could be read of `sqlite_schema`, the pages it stands on, and whether this is all of it."""

    declared: tuple[Declared, ...]
    reached: frozenset[int]
    whole: bool

    def root_of(self, name: str) -> int | None:
        """Where the b-tree of a table or an index starts, if that is known."""
        return next((each.root for each in self.declared if each.name == name), None)


def read_schema(pages: Pages) -> Schema:
    """The declarations that can be read. Their leaves are known by what they hold, so page 1 is not needed."""
    tree = walk(pages, 1)
    if pages.read(1) is not None:
        # A name that comes again stands on a page that is as it once was.
        return Schema(_first_of_each(_on_all(pages, tree.leaves)), tree.nodes, not tree.gaps)
    found, in_use = strays(pages, {1})
    leaves = [each.leaves[0] for each in found if each.depth == 0 and _on(pages, each.leaves[0])]
    declared = _on_all(pages, leaves)
    if not in_use or len(_first_of_each(declared)) < len(declared):  # one of these pages was freed
        return Schema((), frozenset({1}), False)
    return Schema(tuple(declared), frozenset({1, *leaves}), pages.damaged == {1})


def _on_all(pages: Pages, leaves: Iterable[int]) -> list[Declared]:
    return [each for leaf in leaves for each in _on(pages, leaf) or ()]


def _first_of_each(declared: Iterable[Declared]) -> tuple[Declared, ...]:
    by_name: dict[str, Declared] = {}
    for each in declared:
        by_name.setdefault(each.name, each)
    return tuple(by_name.values())


def _on(pages: Pages, leaf: int) -> list[Declared] | None:
    """The declarations on a leaf; None if it holds anything else."""
    found = []
    for row in rows(pages, leaf):
        match row.values:
            case (str(type), str(name), str(table), int() | None as root, str() | None as sql) if (
                type in _TYPES
            ):
                found.append(Declared(type, name, table, root or 0, sql))
            case _:
                return None
    return found


def read_version(pages: Pages, schema: Schema) -> int:
    """The version of the schema, as page 1 has it or else Alembic's table, which version 1 did not have.

    If neither can be read, it is the present one if all tables are as they are now – those that it may lack can be
    made empty – and else 1.
    """
    first = pages.read(1)
    if first is not None:
        return int(_USER_VERSION.unpack_from(first)[0])
    root = schema.root_of(VERSION_TABLE)
    if root is None and schema.whole:
        return UNMARKED
    for leaf in walk(pages, root).leaves if root else ():
        for row in rows(pages, leaf):
            match row.values:
                case (str(version),) if version.isdecimal():
                    return int(version)
    return SCHEMA_VERSION if _are_as_now(schema) else UNMARKED


def _are_as_now(schema: Schema) -> bool:
    found = [
        each for each in schema.declared if each.type == "table" and each.name in metadata.tables and each.sql
    ]
    with closing(sqlite3.connect(":memory:")) as scratch:
        for each in found:
            scratch.execute(str(each.sql))
            columns = [row[1] for row in scratch.execute(f"PRAGMA table_info({quote(each.name)})")]
            if columns != list(metadata.tables[each.name].columns.keys()):
                return False
    return bool(found)


def claimant(connection: Connection, name: str, pages: Pages, schema: Schema, *, present: bool) -> Claimant:
    """The table `name` as the database of `connection` declares it, with its pages in the damaged one.

    `present`: it is one of the present version, whose kinds say what their fields may hold.
    """
    root = schema.root_of(name)
    keys = []
    has_primary_index = False
    for index in connection.exec_driver_sql(f"PRAGMA index_list({quote(name)})").all():
        has_primary_index |= index.origin == "pk"
        index_root = schema.root_of(index.name)
        if index.unique and not index.partial and index_root:
            places = (
                connection.exec_driver_sql(f"PRAGMA index_info({quote(index.name)})").scalars("cid").all()
            )
            if min(places) >= 0:  # none of them is an expression
                keys.append(UniqueKey(index_root, tuple(places)))
    declared = connection.exec_driver_sql(f"PRAGMA table_info({quote(name)})").all()
    alone = not has_primary_index and sum(1 for each in declared if each.pk) == 1
    meanings = _meanings(name) if present else {}
    columns = tuple(
        Column(
            name=each.name,
            types=_types(each.type),
            may_be_null=not each.notnull or (alone and each.pk == 1),
            is_rowid=alone and each.pk == 1,
            added=not each.notnull or each.dflt_value is not None,
            meaning=meanings.get(each.name),
        )
        for each in declared
    )
    return Claimant(name, columns, tuple(keys), walk(pages, root) if root else LOST)


def _is_kind(value: Value) -> bool:
    return value in KIND_BY_NAME


_OF_RECORDS: Mapping[str, Mapping[str, Callable[[Value], bool]]] = {
    **{name: {"kind": _is_kind, "record": is_id} for name in ("base", "held", "leaving", "suspect")},
    "looked": {"record": is_id, "line": is_id},
}
"""What tells the desk's own tables of records from others of two columns of text."""


def _meanings(name: str) -> Mapping[str, Callable[[Value], bool]]:
    """What the columns of a table may hold."""
    kind = KIND_BY_NAME.get(name)
    if kind is None:
        return _OF_RECORDS.get(name, {})
    fields = {each.name: partial(_may_hold, each) for each in fields_of(kind) if each.type is not bool}
    return {"id": is_id, "council": is_id, **fields}


def _may_hold(field: Field, value: Value) -> bool:
    try:
        typed(field, json.loads(str(value)) if field.type is tuple else value)
    except ValueError:
        return False
    return True


def _types(declared: str) -> frozenset[type]:
    """The types of value that a column of this declared type holds in a desk, which stores nothing else in it.

    The declared type says by its letters what it is (sqlite.org/datatype3.html#determination_of_column_affinity).
    """
    upper = declared.upper()
    if "INT" in upper:
        return frozenset({int})
    if any(word in upper for word in ("CHAR", "CLOB", "TEXT")):
        return frozenset({str})
    if not upper or "BLOB" in upper:
        return frozenset({bytes}) if upper else frozenset()
    return _NUMBERS


def quote(name: str) -> str:
    """A name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'
