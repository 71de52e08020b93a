"""The SHA-256 by which the content of a file is known."""

from __future__ import annotations

import re

_SHA256 = re.compile(r"[0-9a-f]{64}")


def is_fingerprint(text: str) -> bool:
    """Whether it is 64 hexadecimal digits, small ones."""
    return _SHA256.fullmatch(text) is not None


class Fingerprint(str):
    """The SHA-256 of a content, as 64 hexadecimal digits; any other text raises `ValueError`."""

    __slots__ = ()

    def __new__(cls, text: str) -> Fingerprint:
        if not is_fingerprint(text):
            raise ValueError
        return super().__new__(cls, text)
