"""Codes made by chance that people write down and read out; among them the recovery code of a desk."""

from __future__ import annotations

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 signs: none can be taken for another when it is read out or written down."""
GROUPS, GROUP = 5, 5
_TAKEN_FOR = str.maketrans("OIL", "011")


def new_recovery_code() -> str:
    """Five groups of five signs: 125 bits of chance. A passphrase for desks that the key store opens day by day."""
    return new_code(GROUPS, GROUP)


def as_code(typed: str) -> str | None:
    """The recovery code that was typed, as it was made; None for what can be none."""
    return code_in(typed, GROUPS, GROUP)


def new_code(groups: int, group: int) -> str:
    """So many groups of so many signs, five bits of chance each, with hyphens between the groups."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(group)) for _ in range(groups))


def code_in(typed: str, groups: int, group: int) -> str | None:
    """The code of so many groups that was typed, as it was made; None for what can be none."""
    signs = "".join(typed.replace("-", "").split()).upper().translate(_TAKEN_FOR)
    if len(signs) != groups * group or not set(signs) <= set(ALPHABET):
        return None
    return "-".join(signs[at : at + group] for at in range(0, len(signs), group))
