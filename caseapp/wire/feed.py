"""A page of the feed: newline-delimited JSON in one zstd frame.

First line: the columns of each kind in the page. Then rows `[kind, id, position, value …]` in order of position,
`{"ck": position}` after every 250 rows – the points at which a reader may commit – and last
`{"end": position, "more": bool}`. A page without its end was cut: keep what was checkpointed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import zstandard

CHECKPOINT = 250
PAGE_ROWS = 5_000
MAX_PAGE_BYTES = 64 * 1024 * 1024
_json = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One decided row: plain values by field name."""

    kind: str
    id: str
    position: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows that may be committed together with the cursor `position`. `last` closes the page."""

    rows: tuple[FeedRow, ...]
    position: int
    last: bool = False
    more: bool = False


class CutPage(ValueError):
    """The page ended without its end line, or is no page at all."""


def encode_page(
    columns: Mapping[str, Sequence[str]], rows: Sequence[Sequence[Any]], end: int, more: bool
) -> bytes:
    """Encode rows `(kind, id, position, *values)`, the values in the order of `columns[kind]`."""
    lines = [_json.encode({"columns": columns})]
    for count, row in enumerate(rows, start=1):
        lines.append(_json.encode(row))
        if count % CHECKPOINT == 0:
            lines.append(_json.encode({"ck": row[2]}))
    lines.append(_json.encode({"end": end, "more": more}))
    return zstandard.ZstdCompressor(level=3).compress(b"\n".join(lines))


def decode_page(raw: bytes) -> Iterator[Chunk]:
    """The chunks of a page in order. Raises `CutPage` when the page stops before its end line."""
    try:
        if not 0 <= zstandard.frame_content_size(raw) <= MAX_PAGE_BYTES:
            raise CutPage
        text = zstandard.ZstdDecompressor().decompress(raw)
        lines = text.split(b"\n")
        columns: dict[str, list[str]] = msgspec.json.decode(lines[0])["columns"]
        yield from _chunks(lines[1:], columns)
    except (zstandard.ZstdError, msgspec.DecodeError, KeyError, TypeError, ValueError) as broken:
        raise CutPage from broken


def _chunks(lines: Sequence[bytes], columns: Mapping[str, Sequence[str]]) -> Iterator[Chunk]:
    rows: list[FeedRow] = []
    for line in lines:
        entry = msgspec.json.decode(line)
        if isinstance(entry, list):
            kind, id, position, *values = entry
            rows.append(FeedRow(kind, id, position, dict(zip(columns[kind], values, strict=True))))
        elif "ck" in entry:
            yield Chunk(tuple(rows), entry["ck"])
            rows.clear()
        else:
            yield Chunk(tuple(rows), entry["end"], last=True, more=entry["more"])
            return
    raise CutPage
