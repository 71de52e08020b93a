"""What the letter screen shows, as plain data that its presenter makes. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CheckState(StrEnum):
    """How a check went: `STOP` must be settled first, `WARN` must be read."""

    OK = "ok"
    WARN = "warn"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class CheckLook:
    state: CheckState
    head: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class MissingLook:
    """A field that the case does not fill: its name, its label and what was typed."""

    name: str
    label: str
    typed: str


@dataclass(frozen=True, slots=True)
class PlaceOnPage:
    """A rectangle on a page counted from 0, in millimetres from its top left."""

    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageLook:
    """The letter's pages. `window` is where the envelope shows the address; `marks` are fields without value."""

    pdf: bytes
    pages: int
    window: PlaceOnPage
    marks: tuple[PlaceOnPage, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterLook:
    """The letter before it is final. `off` says why it cannot be made final yet.

    `templates` are (id, name); `filled` are (field, value) that the case gives.
    """

    kept: str
    name: str
    reference: str
    templates: tuple[tuple[str, str], ...]
    template: str
    missing_head: str
    missing: tuple[MissingLook, ...]
    all_filled: bool
    filled_head: str
    filled: tuple[tuple[str, str], ...]
    language: str
    language_why: str
    checks: tuple[CheckLook, ...]
    checks_head: str
    off: str


@dataclass(frozen=True, slots=True)
class FiledLook:
    """The letter once it is filed. `no_print` says why it cannot be printed here; `copy` is a name for a copy.

    `no_copy` says why no copy can be saved.
    """

    said: str
    no_print: str
    copy: str
    no_copy: str = ""
