"""What the first window shows while a desk is opened, as plain data that presenters make. No Qt here."""

from dataclasses import dataclass
from enum import StrEnum


class StepState(StrEnum):
    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class StepLook:
    """A step on the way to the first call."""

    state: StepState
    head: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class FillLook:
    """One kind of record that the desk is being filled with, and how many are here."""

    label: str
    count: str
    here: bool


class Secret(StrEnum):
    """What unlocks a locked window."""

    NONE = "none"
    PIN = "pin"
    PASSPHRASE = "passphrase"
