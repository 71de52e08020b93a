"""Numbered notes, so that each can be found again and counted."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"edit (\d{7}) of many")


def edit(number: int) -> str:
    """The text of a note."""
    return f"edit {number:07d} of many"


def edits_in(text: str) -> list[int]:
    """The numbers in a note: it may begin with what a killed window had kept of the one before."""
    return [int(number) for number in _NUMBER.findall(text)]
