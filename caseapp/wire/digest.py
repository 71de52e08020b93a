"""What desk and centre compare: how many rows stand in a scope, and a sum of which row stands where, by bucket."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from caseapp.wire.messages import Sums

BUCKET_DIGITS = 2
"""A row's bucket is the last two digits of its id: the first ones are the time at which it was made."""


def bucket_of(id: str) -> str:
    """The bucket of a row."""
    return id[-BUCKET_DIGITS:]


def mark_of(kind: str, id: str, position: int) -> int:
    """Sixty-four bits that tell a row and where it stands: the beginning of a SHA-256. The centre has it in SQL."""
    return int.from_bytes(sha256(f"{kind} {id} {position}".encode()).digest()[:8])


def sums_of(rows: Iterable[tuple[str, str, int]]) -> Sums:
    """By bucket how many of these rows `(kind, id, position)` are in it, and the exclusive or of their marks."""
    counts: dict[str, int] = {}
    sums: dict[str, int] = {}
    for kind, id, position in rows:
        bucket = bucket_of(id)
        counts[bucket] = counts.get(bucket, 0) + 1
        sums[bucket] = sums.get(bucket, 0) ^ mark_of(kind, id, position)
    return {bucket: (counts[bucket], f"{sums[bucket]:016x}") for bucket in counts}
