"""A page of the feed: newline-delimited compact JSON in one zstd frame.

First line: the columns of each kind in the page. Then rows `[kind, id, position, value …]` in order of position and,
among them, `{"evict": [kind, id, position]}` for a row that has left scopes, `{"in": [number …]}` for in which of the
scopes that were asked for all that follows stands, or stood, until the next such line (the first one before any),
`{"ck": position}` after 250 rows or a few more – the points at which a reader may commit – and last
`{"end": position, "more": bool}`. A page without its end was cut: keep what was checkpointed. Columns and kinds that a
reader does not know are for a later version; one that it needs must be there and hold what it can keep.

A page of a first load has the same form. Its rows come in the order in which they are needed; "ck" and "end" are the
position from which the feed goes on once all is loaded, and beside them `"after"` says where the load goes on.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import msgspec
import zstandard

from caseapp.domain.fields import Field, fields_of
from caseapp.domain.kinds import KIND_BY_NAME

CHECKPOINT = 250
PAGE_ROWS = 5_000
MAX_PAGE_BYTES = 64 * 1024 * 1024
"""Larger than any page that `central.feed` makes, compressed or not: a reader takes no more into its memory."""

MAX_POSITION = 2**63 - 1
CURSORS = "^[1-9][0-9]{0,18}(,[1-9][0-9]{0,18})*$"
"""How a pull writes its cursors: one for each scope, or one for all. What has not been read yet is loaded."""

FIRST: tuple[int, ...] = (0,)
"""In the first of the scopes that were asked for, where only one was."""

_json = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One decided row: plain values by field name. It stands `within` scopes, by their numbers."""

    kind: str
    id: str
    position: int
    values: Mapping[str, Any]
    within: tuple[int, ...] = FIRST


class Left(NamedTuple):
    """A row that has left scopes, by their numbers, at this position."""

    kind: str
    id: str
    position: int
    within: tuple[int, ...] = FIRST


Row = tuple[Any, ...]
"""A row `(kind, id, position, *values)`, or a `Left`."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows, and such as `left` the scope, that may be committed together with the cursor `position`.

    `last` closes the page. In a first load `position` is where it began, `after` where it goes on; what comes then may
    wait for other scopes if `rest` says so.
    """

    rows: tuple[FeedRow, ...]
    position: int
    last: bool = False
    more: bool = False
    left: tuple[Left, ...] = ()
    after: str = ""
    rest: bool = False


class CutPage(ValueError):
    """The page stopped before its end line."""


class NoPage(ValueError):
    """It is no page of a feed, one of another version, or larger than any page may be."""


def write_cursors(cursors: Sequence[int]) -> str:
    """The cursors of all scopes, in their order, as `CURSORS` has them."""
    return ",".join(map(str, cursors if len(set(cursors)) > 1 else cursors[:1]))


def read_cursors(text: str, scopes: int) -> list[int]:
    """The cursors of so many scopes; raises `ValueError`."""
    if re.fullmatch(CURSORS, text) is None:
        raise ValueError
    cursors = [int(cursor) for cursor in text.split(",")]
    if len(cursors) not in (1, scopes):
        raise ValueError
    return cursors if len(cursors) == scopes else cursors * scopes


def encode_page(
    columns: Mapping[str, Sequence[str]],
    rows: Sequence[Row],
    end: int,
    more: bool,
    within: Mapping[int, tuple[int, ...]] = MappingProxyType({}),
) -> bytes:
    """Encode rows in order of position, their values in the order of `columns[kind]`.

    `within` gives for a position in which scopes its row stands; nothing is said of one that stands in the `FIRST`.
    What has left tells that itself.
    """
    return _encoded(columns, rows, lambda row: {"ck": row[2]}, {"end": end, "more": more}, within)


def encode_load(
    columns: Mapping[str, Sequence[str]],
    rows: Sequence[Row],
    position: int,
    key_of: Callable[[Row], str],
    after: str,
    rest: bool,
) -> bytes:
    """Encode a page of a first load that began at `position`; `key_of` a row is where the load goes on after it.

    `after` is where the next page goes on, empty if nothing is left to load; `rest`: that may wait.
    """
    end = {"end": position, "more": after != "", "after": after, "rest": rest}
    return _encoded(columns, rows, lambda row: {"ck": position, "after": key_of(row)}, end, {})


def _encoded(
    columns: Mapping[str, Sequence[str]],
    rows: Sequence[Row],
    point: Callable[[Row], Mapping[str, Any]],
    end: Mapping[str, Any],
    within: Mapping[int, tuple[int, ...]],
) -> bytes:
    lines = [_json.encode({"columns": columns})]
    count, stands = 0, FIRST
    last: Row = ()
    for row in rows:
        if count >= CHECKPOINT and row[2] != last[2]:  # what has one position is taken in at once
            lines.append(_json.encode(point(last)))
            count = 0
        line: object = row
        now = within.get(row[2], FIRST)
        if isinstance(row, Left):
            line, now = {"evict": row[:3]}, row.within
        if now != stands:
            lines.append(_json.encode({"in": now}))
            stands = now
        lines.append(_json.encode(line))
        count, last = count + 1, row
    lines.append(_json.encode(end))
    return zstandard.ZstdCompressor(level=3).compress(b"\n".join(lines))


def decode_page(raw: bytes, scopes: int = 1) -> Iterator[Chunk]:
    """The chunks of a page that was asked for in so many `scopes`, in order.

    Raises `CutPage` or `NoPage`, perhaps after the first of them.
    """
    try:
        yield from _chunks(_text(raw).split(b"\n"), scopes)
    except (msgspec.MsgspecError, KeyError, ValueError, RecursionError) as broken:
        if isinstance(broken, CutPage | NoPage):
            raise
        raise NoPage from broken


def _text(raw: bytes) -> bytes:
    if not raw.startswith(zstandard.FRAME_HEADER[: len(raw)]):
        raise NoPage
    try:
        size = zstandard.frame_content_size(raw)
        if not 0 <= size <= MAX_PAGE_BYTES:
            raise NoPage
        return zstandard.ZstdDecompressor().decompress(raw)
    except zstandard.ZstdError:
        raise CutPage from None


class _Head(msgspec.Struct, frozen=True):
    columns: dict[str, list[str]]


class _Point(msgspec.Struct, frozen=True):
    """A checkpoint, what has left, or the end if it is neither."""

    ck: int | None = None
    evict: tuple[str, str, int] | None = None
    within: tuple[int, ...] | None = msgspec.field(name="in", default=None)
    end: int = -1
    more: bool = False
    after: str = ""
    rest: bool = False


def _chunks(lines: Sequence[bytes], scopes: int) -> Iterator[Chunk]:
    columns = msgspec.json.decode(lines[0], type=_Head).columns
    decoders = {
        f'["{kind}",'.encode(): _row_decoder(kind, tuple(names)).decode for kind, names in columns.items()
    }
    rows: list[FeedRow] = []
    left: list[Left] = []
    stands = FIRST
    for line in lines[1:]:
        if line.startswith(b"["):
            kind, id, position, *values = decoders[line[: line.index(b",") + 1]](line)
            rows.append(
                FeedRow(kind, id, _in_bounds(position), dict(zip(columns[kind], values, strict=True)), stands)
            )
            continue
        point = msgspec.json.decode(line, type=_Point)
        if point.within is not None:
            stands = _numbers(point.within, scopes)
            continue
        if point.evict is not None:
            kind, id, position = point.evict
            left.append(Left(kind, id, _in_bounds(position), stands))
            continue
        if point.ck is None:
            end, more = _in_bounds(point.end), point.more
            yield Chunk(tuple(rows), end, True, more, tuple(left), point.after, point.rest)
            return
        yield Chunk(tuple(rows), _in_bounds(point.ck), left=tuple(left), after=point.after)
        rows.clear()
        left.clear()
    raise CutPage


def _numbers(within: tuple[int, ...], scopes: int) -> tuple[int, ...]:
    if not within or not all(0 <= number < scopes for number in within):
        raise NoPage
    return within


def _in_bounds(position: int) -> int:
    if not 0 <= position <= MAX_POSITION:
        raise NoPage
    return position


@lru_cache(64)
def _row_decoder(kind: str, columns: tuple[str, ...]) -> msgspec.json.Decoder[tuple[Any, ...]]:
    """Reads rows of a kind; raises `NoPage` if a known kind lacks a column."""
    known = {field.name: field for field in fields_of(KIND_BY_NAME[kind])} if kind in KIND_BY_NAME else {}
    if not known.keys() <= set(columns):
        raise NoPage
    kept = [_kept_type(known[name]) if name in known else Any for name in columns]
    row: Any = tuple
    return msgspec.json.Decoder(row[(str, str, int, *kept)])


def _kept_type(field: Field) -> Any:
    """The plain type of a field; days and moments are text."""
    kept: Any = field.type if field.type in (bool, int) else str
    if field.type is tuple:
        kept = list[str]
    elif issubclass(field.type, enum.Enum):
        kept = Literal[tuple(str(member.value) for member in field.type)]
    return kept | None if field.optional else kept
