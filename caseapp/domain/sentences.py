"""Texts compared and merged sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"(\S+)(\s*)")
_ENDS = (".", "!", "?", "…")
_CLOSING = "\"'”’)]"
_LINE_BREAKS = frozenset("\n\r\u2028\u2029")


def merged(base: str, theirs: str, mine: str) -> str | None:
    """`base` with what both sides changed in it, or None where they changed the same region or two that touch.

    Regions touch when no sentence that both left alone stands between them. The same change made by both is taken
    once. Which side is called whose makes no difference. The time taken grows as n log n with the sentences.
    """
    before = _Text(base)
    changes = sorted({*_changes(before, _Text(theirs)), *_changes(before, _Text(mine))})
    if any(following.after < change.before for change, following in pairwise(changes)):
        return None
    parts, at = [], 0
    for change in changes:
        parts += [base[at : before.end(change.after)], change.text]
        at = before.start(change.before)
    return "".join([*parts, base[at:]])


def sentences(text: str) -> list[str]:
    """The sentences of a text without the white space around them.

    One ends with . ! ? or … before white space, or with its line; an abbreviation may cut one in two, which costs
    nothing but a smaller region.
    """
    return _Text(text).sentences


class _Text:
    """A text with the places of its sentences. They count from 1; its two ends count as sentences of no length."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._spans = [(0, 0), *_spans(text), (len(text), len(text))]
        self.sentences = [text[start:end] for start, end in self._spans[1:-1]]

    def start(self, place: int) -> int:
        return self._spans[place][0]

    def end(self, place: int) -> int:
        return self._spans[place][1]

    def between(self, after: int, before: int) -> str:
        return self.text[self.end(after) : self.start(before)]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = end = None
    for word in _WORD.finditer(text):
        start = word.start() if start is None else start
        end = word.end(1)
        if word[1].rstrip(_CLOSING).endswith(_ENDS) or not _LINE_BREAKS.isdisjoint(word[2]):
            yield start, end
            start = None
    if start is not None and end is not None:
        yield start, end


@dataclass(frozen=True, slots=True, order=True)
class _Change:
    """What stands between two sentences of the base, `after` one and `before` another, once it is changed."""

    after: int
    before: int
    text: str


def _changes(base: _Text, side: _Text) -> Iterator[_Change]:
    places = pairwise(_kept(base.sentences, side.sentences))
    for (base_after, side_after), (base_before, side_before) in places:
        text = side.between(side_after, side_before)
        if text != base.between(base_after, base_before):
            yield _Change(base_after, base_before, text)


def _kept(base: Sequence[str], side: Sequence[str]) -> list[tuple[int, int]]:
    """The places, in base and side, of the sentences that a side left alone, and of both ends.

    Sentences that stand once in each are found first, then those around them: patience diff, because the time of
    difflib grows with the cube where sentences repeat.
    """
    ends = (len(base) + 1, len(side) + 1)
    kept = [(0, 0)]
    for i, j in [*_landmarks(base, side), ends]:
        a, b = kept[-1]
        while a + 1 < i and b + 1 < j and base[a] == side[b]:
            a, b = a + 1, b + 1
            kept.append((a, b))
        before = []
        while i - 1 > a and j - 1 > b and base[i - 2] == side[j - 2]:
            i, j = i - 1, j - 1
            before.append((i, j))
        kept += [*reversed(before), (i + len(before), j + len(before))]
    return kept


def _landmarks(base: Sequence[str], side: Sequence[str]) -> list[tuple[int, int]]:
    """The longest chain, rising in both, of the places of sentences that stand once in each."""
    once = _once(side)
    pairs = [(i, once[text]) for text, i in _once(base).items() if text in once]
    lowest: list[int] = []
    last: list[int] = []
    previous: list[int] = []
    for number, (_, j) in enumerate(pairs):
        length = bisect_left(lowest, j)
        previous.append(last[length - 1] if length else -1)
        lowest[length : length + 1] = [j]
        last[length : length + 1] = [number]
    chain = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = previous[number]
    return chain[::-1]


def _once(sentences: Sequence[str]) -> dict[str, int]:
    counts = Counter(sentences)
    return {text: place for place, text in enumerate(sentences, start=1) if counts[text] == 1}
