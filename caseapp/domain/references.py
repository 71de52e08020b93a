"""References told to callers: `WES-7Q4M-0042-K` is council, block, number and check character."""

from __future__ import annotations

import re
from dataclasses import dataclass

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that nothing is misheard or misread."""

BLOCK_SIZE = 9999
_BLOCKS = len(ALPHABET) ** 4
_SCATTER = 655_357
"""Odd, so that every number of a block has a code of its own."""

_LOOSE = re.compile(r"^([A-Z]{3})[\s-]*([0-9A-HJKMNP-TV-Z]{4})[\s-]*([0-9]{4})[\s-]*([0-9A-HJKMNP-TV-Z])$")


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


def parse(text: str) -> str | None:
    """The canonical reference that `text` spells in any case and spacing, or None if it is none."""
    match = _LOOSE.match(text.strip().upper())
    if match is None:
        return None
    prefix, code, number, check = match.groups()
    body = f"{prefix}-{code}-{number}"
    return f"{body}-{check}" if check == _check(body) else None


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


def _check(body: str) -> str:
    """A weighted sum in the field of 32 elements, weights all different: it notices every single wrong character
    and every two that changed places."""
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
