"""Reads SQLite's b-trees page by page; what a damaged page hides is said (sqlite.org/fileformat2.html)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from caseapp.storage.pages import USABLE_BYTES, Pages

TABLE_LEAF, TABLE_INTERIOR = 0x0D, 0x05
INDEX_LEAF, INDEX_INTERIOR = 0x0A, 0x02
LOWEST, HIGHEST = -(2**63) - 1, 2**63 - 1
"""Every rowid is above `LOWEST` and not above `HIGHEST`."""
_TABLE_MOST = USABLE_BYTES - 35
_INDEX_MOST = (USABLE_BYTES - 12) * 64 // 255 - 23
_LEAST = (USABLE_BYTES - 12) * 32 // 255 - 23
_CHAINED = USABLE_BYTES - 4
_MOST_FREE = USABLE_BYTES // 4 - 2
_NUMBER = struct.Struct(">I")
_FLOAT = struct.Struct(">d")
_WIDTHS = (0, 1, 2, 3, 4, 6, 8)

Value = None | int | float | str | bytes
Values = tuple[Value, ...]


class Row(NamedTuple):
    """A row as its record holds it; the column that is another name for the rowid is None there.

    `values` is None if an overflow page cannot be read; `size` is the record's length in bytes.
    """

    rowid: int
    values: Values | None
    size: int


@dataclass(frozen=True, slots=True)
class Gap:
    """A node that cannot be read: what it led to has rowids above `low` and not above `high`."""

    low: int
    high: int
    depth: int


@dataclass(frozen=True, slots=True)
class Tree:
    """What can be reached of a table's b-tree. `depth` is that of its leaves (a root has 0), if one can be read."""

    nodes: frozenset[int] = frozenset()
    leaves: tuple[int, ...] = ()
    gaps: tuple[Gap, ...] = ()
    depth: int | None = None

    @property
    def hides_nodes(self) -> bool:
        """Whether a node that cannot be read may have led to others."""
        return any(self.depth is None or gap.depth < self.depth for gap in self.gaps)


LOST = Tree(gaps=(Gap(LOWEST, HIGHEST, -1),))
"""The tree of a table whose root nobody names any more."""


@dataclass(slots=True)
class _Walk:
    nodes: set[int] = field(default_factory=set)
    leaves: list[int] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    depth: int | None = None


def walk(pages: Pages, root: int) -> Tree:
    """Reach what can be reached of the table b-tree at `root`; leaves in the order of their rowids, whole ones only."""
    found = _Walk()
    waiting = [(root, LOWEST, HIGHEST, 0)]
    while waiting:
        number, low, high, depth = waiting.pop()
        if number in found.nodes:  # a page that was put back as it once was may lead in a circle
            found.gaps.append(Gap(low, high, depth))
            continue
        found.nodes.add(number)
        # Leaves all lie at one depth: once one is seen, the others need not be decrypted here.
        is_leaf = depth == found.depth and number not in pages.damaged and number <= pages.count
        page = None if is_leaf else pages.read(number)
        if is_leaf or (page is not None and kind_of(page, number) == TABLE_LEAF):
            found.depth = depth
            found.leaves.append(number)
        elif page is not None and kind_of(page, number) == TABLE_INTERIOR:
            waiting += reversed(list(_below(page, number, low, high, depth + 1)))
        else:
            found.gaps.append(Gap(low, high, depth))
    return Tree(frozenset(found.nodes), tuple(found.leaves), tuple(found.gaps), found.depth)


def _below(page: bytes, number: int, low: int, high: int, depth: int) -> Iterator[tuple[int, int, int, int]]:
    for child, key in children(page, number):
        top = high if key is None else key
        yield child, low, top, depth
        low = top


def kind_of(page: bytes, number: int) -> int:
    """Which kind of b-tree page this is, if it is one."""
    return page[_head(number)]


def cell_count(page: bytes, number: int) -> int:
    """How many cells a b-tree page holds."""
    start = _head(number) + 3
    return int.from_bytes(page[start : start + 2])


def children(page: bytes, number: int) -> list[tuple[int, int | None]]:
    """The children of a table's interior page, each with the highest rowid under it; the last has none."""
    found: list[tuple[int, int | None]] = [
        (_NUMBER.unpack_from(page, cell)[0], _signed(_varint(page, cell + 4)[0]))
        for cell in _cells(page, number)
    ]
    return [*found, (_last_child(page, number), None)]


def rows(pages: Pages, leaf: int) -> Iterator[Row]:
    """The rows of a table's leaf; none if it cannot be read or is none."""
    page = pages.read(leaf)
    if page is None or kind_of(page, leaf) != TABLE_LEAF:
        return
    for cell in _cells(page, leaf):
        size, at = _varint(page, cell)
        rowid, at = _varint(page, at)
        payload = _payload(pages, page, at, size, _TABLE_MOST)
        yield Row(_signed(rowid), None if payload is None else _record(payload), size)


def entries(pages: Pages, root: int) -> Iterator[Values | None]:
    """The entries of the index b-tree at `root`, in no order: its columns, then the rowid.

    None stands for a page or an entry that cannot be read.
    """
    for number, page in _index_pages(pages, root):
        if page is None:
            yield None
            continue
        inner = kind_of(page, number) == INDEX_INTERIOR
        for cell in _cells(page, number):
            size, at = _varint(page, cell + 4 if inner else cell)
            payload = _payload(pages, page, at, size, _INDEX_MOST)
            yield None if payload is None else _record(payload)


def entry_count(pages: Pages, root: int) -> int | None:
    """How many entries an index has, which is how many rows its table has; None if a page of it cannot be read."""
    count = 0
    for number, page in _index_pages(pages, root):
        if page is None:
            return None
        count += cell_count(page, number)
    return count


def _index_pages(pages: Pages, root: int) -> Iterator[tuple[int, bytes | None]]:
    """The pages of an index b-tree by number; None for one that cannot be read or is of another kind."""
    seen = set()
    waiting = [root]
    while waiting:
        number = waiting.pop()
        if number in seen:
            continue
        seen.add(number)
        page = pages.read(number)
        if page is None or kind_of(page, number) not in (INDEX_LEAF, INDEX_INTERIOR):
            yield number, None
            continue
        yield number, page
        if kind_of(page, number) == INDEX_INTERIOR:
            waiting += _index_children(page, number)


def freed(pages: Pages) -> tuple[frozenset[int], bool]:
    """The pages that are known to be free, and whether these are all that are.

    The list of free pages starts on page 1 and runs from trunk to trunk.
    """
    first = pages.read(1)
    if first is None:
        return frozenset(), False
    trunk, count = struct.unpack_from(">II", first, 32)
    free: set[int] = set()
    while trunk and trunk not in free:
        free.add(trunk)
        page = pages.read(trunk)
        if page is None:
            break
        trunk, held = struct.unpack_from(">II", page)
        if held > _MOST_FREE:  # it is a trunk no more, or not yet
            break
        free.update(struct.unpack_from(f">{held}I", page, 8))
    return frozenset(free), len(free) == count


def wiped(pages: Pages, free: frozenset[int]) -> bool:
    """Whether nothing contradicts that this database wipes what it frees, as SQLCipher does unless told otherwise.

    It is contradicted by a page among `free`, or a freed piece of a page, that still holds something.
    """
    for number in range(1, pages.count + 1):
        page = pages.read(number)
        if page is None:
            continue
        kind = kind_of(page, number)
        is_node = kind in (TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR)
        if is_node and (number in free or any(map(any, _freed_pieces(page, number)))):
            return False
    return True


def highest_named(pages: Pages) -> int:
    """The highest page number that a readable b-tree page or overflow page names."""
    highest = 0
    for number in range(1, pages.count + 1):
        page = pages.read(number)
        if page is None:
            continue
        kind = kind_of(page, number)
        if kind == TABLE_INTERIOR:
            highest = max(highest, *(child for child, _ in children(page, number)))
        elif kind == INDEX_INTERIOR:
            highest = max(highest, *_index_children(page, number))
        if kind in (TABLE_LEAF, INDEX_LEAF, INDEX_INTERIOR):
            highest = max(highest, *_chain_ends(pages, page, number, kind), 0)
    return highest


def _chain_ends(pages: Pages, page: bytes, number: int, kind: int) -> Iterator[int]:
    """The highest page number on each overflow chain that starts on this page."""
    for cell in _cells(page, number):
        size, at = _varint(page, cell + 4 if kind == INDEX_INTERIOR else cell)
        if kind == TABLE_LEAF:
            at = _varint(page, at)[1]
        most = _TABLE_MOST if kind == TABLE_LEAF else _INDEX_MOST
        if size > most:
            local = _local(size, most)
            highest = following = _NUMBER.unpack_from(page, at + local)[0]
            for _ in range((size - local - 1) // _CHAINED):
                chained = pages.read(following)
                if chained is None:
                    break
                following = _NUMBER.unpack_from(chained)[0]
                highest = max(highest, following)
            yield highest


def _head(number: int) -> int:
    return 100 if number == 1 else 0


def _cells(page: bytes, number: int) -> tuple[int, ...]:
    """Where the cells start."""
    start = _head(number)
    pointers = start + (12 if page[start] in (TABLE_INTERIOR, INDEX_INTERIOR) else 8)
    return struct.unpack_from(f">{cell_count(page, number)}H", page, pointers)


def _last_child(page: bytes, number: int) -> int:
    return int(_NUMBER.unpack_from(page, _head(number) + 8)[0])


def _index_children(page: bytes, number: int) -> list[int]:
    left = [int(_NUMBER.unpack_from(page, cell)[0]) for cell in _cells(page, number)]
    return [*left, _last_child(page, number)]


def _freed_pieces(page: bytes, number: int) -> Iterator[bytes]:
    """What stands in the freed pieces of a page, without the four bytes that chain each to the next."""
    start = _head(number) + 1
    piece = int.from_bytes(page[start : start + 2])
    while piece:
        following, size = struct.unpack_from(">HH", page, piece)
        yield page[piece + 4 : piece + size]
        piece = following


def _payload(pages: Pages, page: bytes, at: int, size: int, most: int) -> bytes | None:
    """A record of `size` bytes that starts at `at`; None if an overflow page cannot be read."""
    if size <= most:
        return page[at : at + size]
    end = at + _local(size, most)
    parts = [page[at:end]]
    left = size - len(parts[0])
    following = _NUMBER.unpack_from(page, end)[0]
    while left > 0:
        chained = pages.read(following)
        if chained is None:
            return None
        following = _NUMBER.unpack_from(chained)[0]
        parts.append(chained[4 : 4 + min(left, _CHAINED)])
        left -= _CHAINED
    return b"".join(parts)


def _local(size: int, most: int) -> int:
    """How much of a record that overflows stands on its b-tree page."""
    surplus = _LEAST + (size - _LEAST) % _CHAINED
    return surplus if surplus <= most else _LEAST


def _record(payload: bytes) -> Values | None:
    """The values of a record; None if it is none, or a text is not UTF-8, as none of ours is written."""
    values: list[Value] = []
    try:
        serials, at = _serials(payload)
        for serial in serials:
            start = at
            if serial >= 12:
                at += (serial - 12) >> 1
                values.append(payload[start:at].decode() if serial & 1 else payload[start:at])
            elif serial >= 8:
                values.append(serial - 8)
            elif serial == 7:
                at += 8
                values.append(_FLOAT.unpack_from(payload, start)[0])
            elif serial:
                at += _WIDTHS[serial]
                values.append(int.from_bytes(payload[start:at], signed=True))
            else:
                values.append(None)
    except (UnicodeDecodeError, IndexError, struct.error):
        return None
    return tuple(values)


def _serials(payload: bytes) -> tuple[Sequence[int], int]:
    """The types of a record's values, as numbers, and where the first value stands."""
    end, at = _varint(payload, 0)
    header = payload[at:end]
    if header.isascii():  # each is of one byte
        return header, end
    serials = []
    while at < end:
        serial, at = _varint(payload, at)
        serials.append(serial)
    return serials, end


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """SQLite's integer of one to nine bytes, big end first, and where it ends."""
    byte = data[at]
    if byte < 0x80:
        return byte, at + 1
    value = byte & 0x7F
    for place in range(at + 1, at + 8):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | data[at + 8], at + 9


def _signed(value: int) -> int:
    return value - 2**64 if value >= 2**63 else value
