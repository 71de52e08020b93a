"""A language that nobody speaks: every message in brackets, accented and longer by half, its blanks left as they are.

What is shown outside brackets and is no data was never handed to the words: nobody translates it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from caseapp.texts import Words

_BLANK = re.compile(r"(\{[^}]*\})")
_LONGER = str.maketrans(
    {letter: accented * 2 for letter, accented in zip("aeiouwyAEIOUWY", "âêîôûŵŷÂÊÎÔÛŴŶ", strict=True)}
)
_INNERMOST = re.compile(r"\[[^\[\]]*\]")
_PARTS = re.compile(r"(?:\b[A-Z]{3}-\w{4}-)?\b\d{4}-\w\b|[^\w\s'’.@+-]+|\s[–-]\s|\s\.|\.\s|\.$|\n")
_DAYS = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*"
_MONTHS = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_NO_WORDS = re.compile(
    rf"({_DAYS}|{_MONTHS}|Ctrl|Alt|Shift|Enter|Esc|Tab|Space|Del|PgUp|PgDn|F\d+|[A-Z]|[\W\d_])*"
)
"""Days, months and keys; other tests hold those."""


class Pseudo(Words):
    """Words of the language that nobody speaks; data and dates are English."""

    def __call__(self, message: str, **values: object) -> str:
        return _lengthened(message).format_map(values) if message else ""

    def count(self, one: str, many: str, number: int, **values: object) -> str:
        return _lengthened(one if number == 1 else many).format_map({"number": number, **values})


def _lengthened(message: str) -> str:
    inner = message.strip()
    start = message[: len(message) - len(message.lstrip())]
    end = message[len(message.rstrip()) :]
    parts = [part if _BLANK.fullmatch(part) else part.translate(_LONGER) for part in _BLANK.split(inner)]
    return f"{start}[{''.join(parts)}]{end}"


def pieces(text: str) -> set[str]:
    """The pieces of a piece of data, as they may stand alone on the screen."""
    return {piece for part in _PARTS.split(text) if (piece := part.strip(" .,").casefold())}


def untranslated(text: str, data: Iterable[str]) -> list[str]:
    """What of a shown text was neither said by `Pseudo`, nor stands in `data` (the `pieces` of what the desk holds)."""
    left, before = text, ""
    while left != before:
        left, before = _INNERMOST.sub("\n", left), left
    return [
        piece
        for part in _PARTS.split(left)
        if (piece := part.strip(" .,")) and not _NO_WORDS.fullmatch(piece) and piece.casefold() not in data
    ]
