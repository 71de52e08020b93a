"""The mark of a commit to the feed: its position and a random word, `412-9f86d081884c7d65`.

A desk that keeps the mark of what it read last can tell a centre that goes on from one that was put back to an earlier
state: that one gives the same positions out again, but never the same word.
"""

from __future__ import annotations

import re

_MARK = re.compile(r"([1-9][0-9]{0,18})-([0-9a-f]{16})")

MARKS = 1_000
"""At most so many are asked about at once."""


def mark_of(position: int, word: str) -> str:
    """The mark of the commit whose last row has `position`."""
    return f"{position}-{word}"


def parts_of(mark: str) -> tuple[int, str]:
    """Its position and its word. Raises `ValueError` for what is no mark."""
    read = _MARK.fullmatch(mark)
    if read is None or int(read[1]) >= 2**63:
        raise ValueError
    return int(read[1]), read[2]
