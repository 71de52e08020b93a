"""What the screens of a person and a case show of people and markers, as plain data."""

from __future__ import annotations

from dataclasses import dataclass

from ui.theme.chips import ChipLook


@dataclass(frozen=True, slots=True)
class MarkerLook:
    """A marker's band; `read` ("Read 10:38") is empty until the officer has acknowledged it."""

    id: str
    words: str
    detail: str
    read: str


@dataclass(frozen=True, slots=True)
class LinkLook:
    """A record one can go to and its name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PersonLook:
    """The head of a person's page. `deceased` says it plainly and is empty for the living."""

    name: str
    born: str
    deceased: str
    other_names: str
    pills: tuple[ChipLook, ...]
    address: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    lives_with: tuple[LinkLook, ...]
    others_there: str
    pinned: str
