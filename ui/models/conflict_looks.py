"""What the conflict screen shows, as plain data."""

from __future__ import annotations

from dataclasses import dataclass

from ui.delegates.looks import Span

THEIRS, MINE, EDITED = "theirs", "mine", "edited"


@dataclass(frozen=True, slots=True)
class SideLook:
    """One answer: whose, from when, its text with what differs marked, and why it cannot be kept if it cannot."""

    head: str
    detail: str
    text: str
    marked: tuple[Span, ...] = ()
    off: str = ""


@dataclass(frozen=True, slots=True)
class FieldLook:
    """A field to settle. `choice` is "theirs", "mine", "edited", or empty while nobody has chosen.

    `edited` is the third answer as it is typed; `edit_off` says why there can be none.
    """

    key: str
    label: str
    remark: str
    before: SideLook | None
    theirs: SideLook
    mine: SideLook
    edit_off: str
    long: bool
    choice: str
    edited: str
    in_hand: bool


@dataclass(frozen=True, slots=True)
class ConflictLook:
    """The conflict in hand. `stood` are fields that rules settled, with a sentence each; `settle_off` says what is
    still to be chosen."""

    key: str
    title: str
    detail: str
    open_words: str
    fields: tuple[FieldLook, ...]
    stood: tuple[tuple[str, str], ...]
    settle_off: str
