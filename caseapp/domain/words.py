"""Words as they are matched: no case, no accents, no apostrophes."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from caseapp.domain import references
from caseapp.domain.dates import parse_date

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile("['\u2018\u2019\u02bc`\u00b4]")
_YEAR = re.compile(r"\b(19|20)\d\d\b")
_LATEST = date(
    2099, 12, 31
)  # only dates with all four figures of their year are read, so no present day is needed
MOST_WORDS = 24
"""More than any name or address has."""

_PHONE = re.compile(r"^[\s\d+()./-]+$")


def bare(text: str) -> str:
    """`text` case-folded and without accents, each character for character where that is possible."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """The words of a text in order: "Siân O'Brien-Lewis" gives sian, obrien, lewis."""
    return _WORD.findall(_APOSTROPHES.sub("", bare(text)))


def indexed_words(text: str) -> list[str]:
    """The words a text is found by: also the parts that an apostrophe joins (brien)."""
    plain = words(text)
    if not _APOSTROPHES.search(text):
        return plain
    return plain + [word for word in _WORD.findall(bare(text)) if len(word) > 1 and word not in plain]


def digits(phone: str) -> str:
    """A phone number as its national digits: "+44 (0)121 496 0142" gives 01214960142."""
    figures = re.sub(r"\D", "", phone.replace("(0)", ""))
    for abroad in ("0044", "44"):
        if figures.startswith(abroad) and len(figures) > len(abroad) + 8:
            return "0" + figures[len(abroad) :]
    return figures


def query_words(text: str) -> list[str]:
    """What to look for: a phone number in any format is one word, and so are a reference and a date with its year.

    Of a text that was pasted by mistake the first `MOST_WORDS` words.
    """
    reference = references.parse(text)
    if reference is not None:
        return ["".join(words(reference))]
    day = parse_date(text, _LATEST) if _YEAR.search(text) else None
    if day is not None and len(day) == len("1951-03-12"):
        return [day.replace("-", "")]
    if _PHONE.match(text) and len(digits(text)) >= 7:
        return [digits(text)]
    return words(text)[:MOST_WORDS]


def spans(text: str, word: str) -> tuple[tuple[int, int], ...]:
    """Where words of `text` begin with the typed `word`, as `(start, length)` in `text` itself.

    A phone number or postcode typed without its blanks matches across them.
    """
    letters, places = [], []
    for place, character in enumerate(text):
        for letter in bare(character):
            letters.append(letter)
            places.append(place)
    flat = "".join(letters)
    found = []
    for start in range(len(flat)):
        if (start and flat[start - 1].isalnum()) or not flat[start].isalnum():
            continue
        end = _matched(flat, start, word)
        if end is not None:
            found.append((places[start], places[end - 1] - places[start] + 1))
    return tuple(found)


def _matched(flat: str, start: int, word: str) -> int | None:
    """The end of `word` in `flat` from `start`, blanks, hyphens and apostrophes passed over."""
    at = start
    for wanted in word:
        while at < len(flat) and not flat[at].isalnum():
            at += 1
        if at >= len(flat) or flat[at] != wanted:
            return None
        at += 1
    return at
