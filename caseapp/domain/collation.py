"""The order of names in lists, by each language's alphabet: Welsh has letters of two signs, such as ch and ll."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from caseapp.domain.words import words

T = TypeVar("T")

_WELSH = "a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z".split()
_PLACES = {letter: chr(ord("a") + place) for place, letter in enumerate(_WELSH)}
_LETTER = re.compile("ch|dd|ff|ng|ll|ph|rh|th|.")
_NUMBER = re.compile("[0-9]+")
_PARTED = re.compile(r"(?:ban(?=gor)|bron(?=g)|gwyn(?=g)|llan(?=g)|pen(?=g))")
"""Where a word begins so, its n and g are two letters: Ban-gor, Llan-gollen, Pen-gelli. The Unicode tailoring for
Welsh leaves such words to a mark that nobody types."""


def in_order(items: Iterable[T], name: Callable[[T], str], language: str) -> list[T]:
    """The items by their names as a list in this language ("en" or "cy") has them; accents and case come last."""
    return sorted(items, key=lambda item: key(name(item), language))


def key(name: str, language: str) -> str:
    """What is compared: word by word, numbers by their size and before letters; then the name as it is written."""
    return "\1".join(_word(word, language) for word in words(name)) + "\0" + name


def _word(word: str, language: str) -> str:
    word = _NUMBER.sub(lambda figures: figures[0].zfill(12), word)
    if language != "cy":
        return word
    parted = _PARTED.match(word)
    start = parted.end() if parted else 0
    letters = [*_LETTER.findall(word[:start]), *_LETTER.findall(word[start:])]
    return "".join(_PLACES.get(letter, letter) for letter in letters)
