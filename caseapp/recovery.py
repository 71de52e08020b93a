"""The recovery code: a passphrase made by chance, for desks that the key store opens from day to day."""

from __future__ import annotations

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 signs: none can be taken for another when it is read out or written down."""
GROUPS, GROUP = 5, 5
_TAKEN_FOR = str.maketrans("OIL", "011")


def new_recovery_code() -> str:
    """Five groups of five signs: 125 bits of chance."""
    signs = [secrets.choice(ALPHABET) for _ in range(GROUPS * GROUP)]
    return "-".join("".join(signs[at : at + GROUP]) for at in range(0, len(signs), GROUP))


def as_code(typed: str) -> str | None:
    """The recovery code that was typed, as it was made; None for what can be none."""
    signs = "".join(typed.replace("-", "").split()).upper().translate(_TAKEN_FOR)
    if len(signs) != GROUPS * GROUP or not set(signs) <= set(ALPHABET):
        return None
    return "-".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))
