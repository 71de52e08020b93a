"""Gives table pages that nothing readable leads to back to their table, where only one table is possible."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from caseapp.storage.btree import (
    TABLE_INTERIOR,
    TABLE_LEAF,
    Row,
    Tree,
    Value,
    Values,
    cell_count,
    children,
    entries,
    freed,
    kind_of,
    rows,
    walk,
    wiped,
)
from caseapp.storage.pages import Pages

_UNKNOWN = ""
"""Stands for tables of which nothing is known any more."""
_IDENTITY = re.compile(r"[0-9a-f-]{32,}")


@dataclass(frozen=True, slots=True)
class Column:
    """What a record may hold in a column: values of `types` (any if empty) that have its `meaning`, or null.

    `is_rowid`: the record holds null and the rowid is the value. `added`: older records may end before it.
    """

    name: str
    types: frozenset[type]
    may_be_null: bool
    is_rowid: bool
    added: bool
    meaning: Callable[[Value], bool] | None = None


@dataclass(frozen=True, slots=True)
class UniqueKey:
    """A unique index: the root of its b-tree, and which columns it is of."""

    root: int
    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Claimant:
    """A table, and what is known of its pages."""

    name: str
    columns: tuple[Column, ...]
    keys: tuple[UniqueKey, ...]
    tree: Tree

    @property
    def rowid_column(self) -> int | None:
        """Which column is another name for the rowid, if one is."""
        return next((place for place, each in enumerate(self.columns) if each.is_rowid), None)


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """Rows that may be of any of `tables`; of none that is known if empty, or if these pages may be free ones."""

    tables: tuple[str, ...]
    rows: int


@dataclass(slots=True)
class _Stray:
    tree: Tree
    spans: list[tuple[int, int]]
    firsts: list[Row]
    count: int
    possible: set[str]


def strays(pages: Pages, reached: Collection[int]) -> tuple[list[Tree], bool]:
    """The b-trees of table pages that are not among `reached` and not free, and whether all of them are in use.

    SQLite uses every page for one thing or keeps it on the list of free ones. Where that list cannot be read to its
    end, a page that holds rows is still no freed one if this database wipes what it frees.
    """
    free, all_known = freed(pages)
    nodes: list[int] = []
    below: set[int] = set()
    for number in range(2, pages.count + 1):
        if number in reached or number in free or (page := pages.read(number)) is None:
            continue
        kind = kind_of(page, number)
        if kind == TABLE_INTERIOR:
            nodes.append(number)
            below.update(child for child, _ in children(page, number))
        elif kind == TABLE_LEAF and cell_count(page, number):
            nodes.append(number)
    trees = [walk(pages, number) for number in nodes if number not in below]
    found = [tree for tree in trees if tree.leaves]
    return found, not found or all_known or wiped(pages, free)


def claim(
    pages: Pages, found: Iterable[Tree], claimants: Sequence[Claimant], *, others: bool
) -> tuple[dict[str, list[Tree]], list[Unclaimed]]:
    """Which of the trees `found`, all in use, belong to which table.

    A tree is a table's if the table has a node that cannot be read and that may have led there (rowids, depth), its
    columns allow every record (types, nulls), none of its unique indexes says otherwise, none of its other pages
    holds the same rowids – and all that is true of no other table. `others`: there may be tables beside `claimants`.
    """
    looked_at = [_look_at(pages, tree, claimants) for tree in found]
    if others:
        for stray in looked_at:
            stray.possible.add(_UNKNOWN)
    for claimant in claimants:
        for key in claimant.keys:
            _ask_index(pages, claimant, key, _open(looked_at))
    _leave_room(looked_at)
    owned: dict[str, list[Tree]] = defaultdict(list)
    unclaimed: dict[tuple[str, ...], int] = defaultdict(int)
    for stray in looked_at:
        if len(stray.possible) == 1 and _UNKNOWN not in stray.possible:
            owned[stray.possible.pop()].append(stray.tree)
        elif stray.count:
            unclaimed[tuple(sorted(stray.possible - {_UNKNOWN}))] += stray.count
    return owned, [Unclaimed(tables, count) for tables, count in unclaimed.items()]


def row_count(pages: Pages, tree: Tree) -> int:
    """How many rows can be read on the leaves of a tree."""
    return sum(row.values is not None for leaf in tree.leaves for row in rows(pages, leaf))


def _open(looked_at: Iterable[_Stray]) -> list[_Stray]:
    return [each for each in looked_at if len(each.possible) > 1]


def _look_at(pages: Pages, tree: Tree, claimants: Iterable[Claimant]) -> _Stray:
    stray = _Stray(tree, [], [], 0, set())
    possible = list(claimants)
    for leaf in tree.leaves:
        found = list(rows(pages, leaf))
        if not found:
            continue
        stray.spans.append((found[0].rowid, found[-1].rowid))
        stray.firsts.append(found[0])
        stray.count += sum(row.values is not None for row in found)
        possible = [each for each in possible if _allows(each.columns, found)]
    if stray.spans:
        low, high = stray.spans[0][0], stray.spans[-1][1]
        if not tree.gaps:
            stray.spans = [(low, high)]
        stray.possible = {each.name for each in possible if _may_lead(each.tree, tree, low, high)}
    return stray


def _may_lead(own: Tree, found: Tree, low: int, high: int) -> bool:
    """Whether a node of `own` that cannot be read may have led to `found`, with rowids from `low` to `high`."""
    return any(
        gap.low < low
        and high <= gap.high
        and (own.depth is None or found.depth is None or gap.depth + 1 + found.depth <= own.depth)
        for gap in own.gaps
    )


def _allows(columns: Sequence[Column], found: Iterable[Row]) -> bool:
    return all(row.values is None or _allows_record(columns, row.values) for row in found)


def _allows_record(columns: Sequence[Column], values: Values) -> bool:
    return (
        len(values) <= len(columns)
        and all(column.added for column in columns[len(values) :])
        and all(_allows_value(column, value) for column, value in zip(columns, values, strict=False))
    )


def _allows_value(column: Column, value: Value) -> bool:
    if value is None:
        return column.may_be_null
    if column.is_rowid or (column.types and type(value) not in column.types):
        return False
    return column.meaning is None or column.meaning(value)


def _ask_index(pages: Pages, table: Claimant, key: UniqueKey, undecided: Iterable[_Stray]) -> None:
    """Rule `table` out where its unique index holds no such row, and all others where it holds one's UUID."""
    asking = [stray for stray in undecided if table.name in stray.possible]
    if not asking:
        return
    wanted = {row.rowid for stray in asking for row in stray.firsts}
    held: dict[int, Values] = {}
    whole = True
    for entry in entries(pages, key.root):
        if entry is None:
            whole = False
        elif isinstance(rowid := entry[-1], int) and rowid in wanted:
            held[rowid] = entry[:-1]
    for stray in asking:
        for row in stray.firsts:
            if row.values is None or len(row.values) <= max(key.columns):
                continue
            values = tuple(
                row.rowid if column == table.rowid_column else row.values[column] for column in key.columns
            )
            entry = held.get(row.rowid)
            if entry != values and (whole or entry is not None):
                stray.possible.discard(table.name)
                break
            if entry == values and any(map(_is_identity, values)):
                stray.possible = {table.name}
                break


def _is_identity(value: Value) -> bool:
    return isinstance(value, str) and _IDENTITY.fullmatch(value) is not None


def _leave_room(looked_at: Sequence[_Stray]) -> None:
    """No rowid is in a table twice: what one tree takes, no other can have."""
    taken: dict[str, list[tuple[int, int]]] = defaultdict(list)
    settled = [each for each in looked_at if len(each.possible) == 1]
    while settled:
        for stray in settled:
            taken[next(iter(stray.possible))] += stray.spans
        undecided = _open(looked_at)
        for stray in undecided:
            stray.possible = {name for name in stray.possible if not _overlap(taken[name], stray.spans)}
        settled = [stray for stray in undecided if len(stray.possible) == 1]


def _overlap(some: Iterable[tuple[int, int]], others: Sequence[tuple[int, int]]) -> bool:
    return any(low <= high_ and low_ <= high for low, high in some for low_, high_ in others)
