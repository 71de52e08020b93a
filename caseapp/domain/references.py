"""References told to callers: `WES-7Q4M-0042-K` is council, block, number and check character.

One that begins with `TMP` is temporary: a desk without a block drew it by lot, and the centre gives a lasting one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that nothing is misheard or misread."""

BLOCK_SIZE = 9999
_BLOCKS = len(ALPHABET) ** 4
_SCATTER = 655_357
"""Odd, so that every number of a block has a code of its own."""

TEMPORARY = "TMP"
"""Begins the temporary references of all councils; no council's own begin with it."""

TEMPORARIES = _BLOCKS * BLOCK_SIZE
"""So many there are that among ten thousand two are alike with a chance of one in two hundred; both cases are found."""

_TYPED = re.compile(r"^([0-9A-Z]{3})[\s-]*([0-9A-Z]{4})[\s-]*([0-9A-Z]{4})[\s-]*([0-9A-Z])$")
_IN_TEXT = re.compile(r"\b[A-Z]{3}-[0-9A-Z]{4}-[0-9]{4}-[0-9A-Z]\b")
_LOOK_ALIKE = str.maketrans("OIL", "011")


@dataclass(frozen=True, slots=True)
class Block:
    """A leased run of numbers 1 to 9999 that one device may give out without asking."""

    prefix: str
    code: str


def reference(block: Block, number: int) -> str:
    """The reference of `number` (1 to 9999) in a leased block."""
    if not 1 <= number <= BLOCK_SIZE:
        raise ValueError(number)
    body = f"{block.prefix}-{block.code}-{number:04d}"
    return f"{body}-{_check(body)}"


def temporary(lot: int) -> str:
    """The temporary reference of a number below `TEMPORARIES` that was drawn by lot."""
    block, number = divmod(lot, BLOCK_SIZE)
    return reference(Block(TEMPORARY, block_code(block)), number + 1)


def is_temporary(reference: str) -> bool:
    """Whether this is one that the centre has yet to give a lasting one for."""
    return reference.startswith(f"{TEMPORARY}-")


def parse(text: str) -> str | None:
    """The canonical reference that `text` spells in any case and spacing, or None if it is none.

    After the council's letters O is read as 0, and I and L as 1.
    """
    groups = _groups(text)
    if groups is None:
        return None
    prefix, code, number, check = groups
    if not (prefix.isalpha() and number.isdecimal() and set(code) <= set(ALPHABET)):
        return None
    body = f"{prefix}-{code}-{number}"
    return f"{body}-{check}" if check == _check(body) else None


def mistyped(text: str) -> bool:
    """Whether `text` is meant for a reference but has a wrong character, or two that changed places.

    A text of the same length is taken for one if it begins with letters and has figures where the number stands, but
    for one of each.
    """
    groups = _groups(text)
    if groups is None:
        return False
    prefix, _, number, _ = groups
    letters, figures = sum(map(str.isalpha, prefix)), sum(map(str.isdecimal, number))
    return letters >= 2 and figures >= 3 and parse(text) is None


def block_code(number: int) -> str:
    """The four characters of the `number`-th block, scattered so that neighbours look unlike."""
    scattered = number * _SCATTER % _BLOCKS
    return "".join(ALPHABET[scattered >> shift & 31] for shift in (15, 10, 5, 0))


def block_number(code: str) -> int:
    """The number of the block with this code; raises `ValueError` for what is no code."""
    if len(code) != 4:
        raise ValueError(code)
    scattered = 0
    for character in code:
        scattered = scattered * len(ALPHABET) + ALPHABET.index(character)
    return scattered * pow(_SCATTER, -1, _BLOCKS) % _BLOCKS


def spoken(text: str) -> str:
    """A reference as it is read out: each character apart by a blank that no line breaks at, groups by commas."""
    return ", ".join("\u00a0".join(group) for group in text.split("-"))


def unbroken(text: str) -> str:
    """A text, as long as it was, with hyphens at which no line breaks within its references. To be drawn, not kept."""
    return _IN_TEXT.sub(lambda found: found[0].replace("-", "\N{NON-BREAKING HYPHEN}"), text)


def _groups(text: str) -> tuple[str, str, str, str] | None:
    match = _TYPED.match(text.strip().upper())
    if match is None:
        return None
    prefix, *rest = match.groups()
    code, number, check = (group.translate(_LOOK_ALIKE) for group in rest)
    return prefix, code, number, check


def _check(body: str) -> str:
    """A weighted sum in the field of 32 elements, weights all different: it notices every single wrong character and
    every two that changed places, but for some where the council's last letter did with one of the block: then the
    council is another."""
    prefix, code, number = body.split("-")
    values = [ord(letter) - ord("A") for letter in prefix] + [ALPHABET.index(each) for each in code + number]
    total, weight = 0, 1
    for value in values:
        weight = _times(weight, 2)
        total ^= _times(weight, value)
    return ALPHABET[total]


def _times(a: int, b: int) -> int:
    """Multiplication of polynomials over two elements modulo x^5 + x^2 + 1."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 32:
            a ^= 0b100101
        b >>= 1
    return product
