"""Where two texts differ, word by word, so that only that is underlined."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import takewhile

from ui.delegates.looks import Span

_MOST = 600
"""Longer texts, in words, are not compared: it takes the square of their length."""
_LONG = 6
"""Words of so many letters that begin alike, such as telephone numbers, are marked from where they differ."""
_WORD = re.compile(r"\s+|\w+|[^\w\s]")


def differences(one: str, other: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of each that the other has not."""
    ours, others = _WORD.findall(one), _WORD.findall(other)
    if max(len(ours), len(others)) > _MOST:
        return (), ()
    first: list[Span] = []
    second: list[Span] = []
    for what, a, b, c, d in SequenceMatcher(None, ours, others, autojunk=False).get_opcodes():
        if what != "equal":
            mine, theirs = "".join(ours[a:b]), "".join(others[c:d])
            alike = _alike(mine, theirs)
            _mark(first, len("".join(ours[:a])) + alike, mine[alike:])
            _mark(second, len("".join(others[:c])) + alike, theirs[alike:])
    return tuple(first), tuple(second)


def _alike(one: str, other: str) -> int:
    if min(len(one), len(other)) < _LONG or re.search(r"\s", one + other):
        return 0
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _mark(spans: list[Span], start: int, text: str) -> None:
    """The blanks around a word are no difference to be seen."""
    bare = text.strip()
    if bare:
        spans.append(Span(start + text.index(bare), len(bare)))
