"""Where things may stand on the paper: profiles of named boxes, and the check that what is drawn lies in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.letters.problems import LetterOverflows

if TYPE_CHECKING:
    from caseapp.letters.fonts import Fonts

MM = 72 / 25.4  # points

# The reach of a letter such as j to the left of its place, so that no ink leaves a box at its left edge.
INSET = 0.5 * MM


@dataclass(frozen=True, slots=True)
class Box:
    """Millimetres from the top left of the page."""

    name: str
    x: float
    y: float
    right: float
    bottom: float

    @property
    def text_width(self) -> float:
        """Points that a line of text may take."""
        return (self.right - self.x) * MM - 2 * INSET


@dataclass(frozen=True, slots=True)
class Type:
    """A size of type and the distance of its lines, in points."""

    size: float
    leading: float


@dataclass(frozen=True, slots=True)
class Profile:
    """A kind of letter paper. The address takes the first of its types in which every line fits."""

    name: str
    width: float
    height: float
    council: Box
    contact: Box
    address: Box
    first_body: Box
    further_body: Box
    footer: Box
    head_top: float  # where council name and contact block begin within their boxes, millimetres
    title: Type
    body: Type
    contact_type: Type
    footer_type: Type
    address_types: tuple[Type, ...]
    most_pages: int
    most_bytes: int


# As GOV.UK Notify checks uploaded letters. The body's column holds 60 to 70 characters of 12 points.
NOTIFY_C5 = Profile(
    name="notify_c5",
    width=210,
    height=297,
    council=Box("council", 15, 5, 125, 30),
    contact=Box("contact", 125, 5, 195, 95),
    address=Box("address", 24.6, 39.5, 120.0, 66.3),
    first_body=Box("body", 15, 95, 153.5, 280),
    further_body=Box("body", 15, 20, 153.5, 280),
    footer=Box("footer", 15, 283, 195, 292),
    head_top=9,
    title=Type(17, 21),
    body=Type(12, 16),
    contact_type=Type(11, 14.5),
    footer_type=Type(10, 13),
    address_types=(Type(11, 13.5), Type(11, 12), Type(10, 10.4), Type(9, 10.4), Type(8, 10.4)),
    most_pages=10,
    most_bytes=2_000_000,
)


@dataclass(frozen=True, slots=True)
class GapSpan:
    """Where in a line a field without value stands: points from the line's start."""

    field: str
    offset: float
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """Words placed on a page: `x` and `y` in points from the page's top left, `y` at the top of the type."""

    x: float
    y: float
    width: float
    text: str
    size: float
    bold: bool = False
    fixed: bool = False  # holds no personal data and is the same in many letters
    gaps: tuple[GapSpan, ...] = ()


def overflows(lines: Iterable[Line], box: Box, fonts: Fonts, page: int) -> Iterator[LetterOverflows]:
    """A problem for each line that leaves the box."""
    left, top = box.x * MM, box.y * MM
    right, bottom = box.right * MM, box.bottom * MM
    for number, line in enumerate(lines, start=1):
        font = fonts.bold if line.bold else fonts.regular
        height = (font.ascent + font.descent) * line.size
        if line.x < left or line.y < top or line.x + line.width > right or line.y + height > bottom:
            yield LetterOverflows(box=box.name, line=number, page=page)
