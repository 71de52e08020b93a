"""The chips as data: what a status or a need looks like, in colour roles and an icon. No Qt here."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class ChipKind(StrEnum):
    """What a chip says. Rectangles are states of work, pills are about a person."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"
    PAUSED = "paused"
    CONFLICT = "conflict"
    DONE = "done"
    NOT_SENT = "not sent"
    NOT_HERE = "not here"
    STATUS = "status"
    MARKER = "marker"
    VERIFIED = "verified"
    LANGUAGE = "language"
    SIZE = "size"
    HEARING = "hearing"
    NEED = "need"
    RESTRICTED = "restricted"


@dataclass(frozen=True, slots=True)
class ChipLook:
    """A chip to draw: its kind, which decides form and icon, and its words."""

    kind: ChipKind
    words: str


@dataclass(frozen=True, slots=True)
class ChipForm:
    """How a kind is drawn; colours are roles of `tokens.Colours`."""

    icon: str
    text: str
    fill: str | None = None
    border: str | None = None
    dashed: bool = False
    weight: int = 500
    pill: bool = False


FORMS: Final = {
    ChipKind.OVERDUE: ChipForm("warning-octagon-fill", "on_danger", "danger", weight=600),
    ChipKind.TODAY: ChipForm("clock-fill", "warn", "warn_tint", "warn_line"),
    ChipKind.LATER: ChipForm("clock", "text", "surface", "border"),
    ChipKind.PAUSED: ChipForm("pause-circle", "text2", None, "border", dashed=True),
    ChipKind.CONFLICT: ChipForm("git-diff", "warn", "warn_tint", "warn_line"),
    ChipKind.DONE: ChipForm("check-circle", "ok", "ok_tint", "ok_line"),
    ChipKind.NOT_SENT: ChipForm("cloud-arrow-up", "text2", None, "border", dashed=True),
    ChipKind.NOT_HERE: ChipForm("cloud-arrow-down", "text2", None, "border", dashed=True),
    ChipKind.STATUS: ChipForm("arrow-right", "accent", "tint", "accent"),
    ChipKind.MARKER: ChipForm("warning-octagon-fill", "on_band", "band", weight=600),
    ChipKind.VERIFIED: ChipForm("shield-check", "ok", "ok_tint", "ok_line", pill=True),
    ChipKind.LANGUAGE: ChipForm("translate", "text", "surface", "border", pill=True),
    ChipKind.SIZE: ChipForm("text-aa", "text", "surface", "border", pill=True),
    ChipKind.HEARING: ChipForm("ear", "text", "surface", "border", pill=True),
    ChipKind.NEED: ChipForm("info", "text", "surface", "border", pill=True),
    ChipKind.RESTRICTED: ChipForm("lock-key", "warn", "warn_tint", "warn_line", weight=600),
}
