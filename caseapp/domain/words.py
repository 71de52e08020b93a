"""Words as they are matched: no case, no accents, no apostrophes."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile("['\u2018\u2019\u02bc`\u00b4]")
_PHONE = re.compile(r"^[\s\d+()./-]+$")


def bare(text: str) -> str:
    """`text` case-folded and without accents, each character for character where that is possible."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


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
    """What to look for: a phone number in any format is one word."""
    if _PHONE.match(text) and len(digits(text)) >= 7:
        return [digits(text)]
    return words(text)
