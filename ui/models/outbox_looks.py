"""What can be done with an act of the outbox, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActsLook:
    """The act in hand. `off` has an entry for each thing that is offered: why it is off, or nothing if it is on."""

    sentence: str
    off: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FormField:
    """A field to be put right; `key` tells it from the others of the act."""

    key: str
    label: str
    text: str
    long: bool
