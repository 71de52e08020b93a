"""What the screen of keys shows of an act. No Qt here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyLook:
    """An act with its key; `own` if the key is the officer's."""

    id: str
    words: str
    key: str
    own: bool
