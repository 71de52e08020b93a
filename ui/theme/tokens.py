"""The look as data: colour roles in three themes, the type scale, spacing, radii and row heights."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour (#RRGGBB) per role; every part of the desk asks for a role, never for a colour."""

    window: str
    surface: str
    sunken: str
    hover: str
    press: str
    line: str
    border: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    tint: str
    focus: str
    danger: str
    danger_tint: str
    danger_line: str
    on_danger: str
    band: str
    on_band: str
    band2: str
    warn: str
    warn_tint: str
    warn_line: str
    ok: str
    ok_tint: str
    ok_line: str
    disabled_text: str
    disabled_fill: str


LIGHT: Final = Colours(
    window="#ECEFF1",
    surface="#FFFFFF",
    sunken="#F5F7F8",
    hover="#E9EEF1",
    press="#DCE3E8",
    line="#D5DBE0",
    border="#75808B",
    text="#14191E",
    text2="#434D57",
    text3="#57616B",
    accent="#0B5A78",
    accent_hover="#094B64",
    accent_press="#073B4F",
    on_accent="#FFFFFF",
    tint="#DFEDF3",
    focus="#0B5A78",
    danger="#A3152A",
    danger_tint="#FBE8EA",
    danger_line="#C4485A",
    on_danger="#FFFFFF",
    band="#8A1023",
    on_band="#FFFFFF",
    band2="#F7D9DD",
    warn="#764600",
    warn_tint="#FCF0D8",
    warn_line="#A86F0F",
    ok="#1A6638",
    ok_tint="#E2F2E8",
    ok_line="#3E8A5C",
    disabled_text="#57616B",
    disabled_fill="#E3E7EA",
)
DARK: Final = Colours(
    window="#11161B",
    surface="#181E24",
    sunken="#1E252C",
    hover="#242D35",
    press="#2C3741",
    line="#2F3942",
    border="#7B8894",
    text="#E9EDF0",
    text2="#BCC6CF",
    text3="#9CA8B3",
    accent="#6FBBD6",
    accent_hover="#8ACBE2",
    accent_press="#A4D9EB",
    on_accent="#06212C",
    tint="#16384A",
    focus="#8ACBE2",
    danger="#FFA0A8",
    danger_tint="#3B1A20",
    danger_line="#D0606E",
    on_danger="#2A060B",
    band="#C9283E",
    on_band="#FFFFFF",
    band2="#FFF1F3",
    warn="#F2C168",
    warn_tint="#352A15",
    warn_line="#B98A34",
    ok="#86D3A2",
    ok_tint="#173223",
    ok_line="#4C9A6B",
    disabled_text="#9CA8B3",
    disabled_fill="#262E36",
)
HIGH_CONTRAST: Final = Colours(
    window="#000000",
    surface="#000000",
    sunken="#000000",
    hover="#262626",
    press="#3D3D3D",
    line="#8C8C8C",
    border="#FFFFFF",
    text="#FFFFFF",
    text2="#FFFFFF",
    text3="#E0E0E0",
    accent="#FFDD33",
    accent_hover="#FFE873",
    accent_press="#FFF2B0",
    on_accent="#000000",
    tint="#3A3300",
    focus="#FFDD33",
    danger="#FFB0B6",
    danger_tint="#000000",
    danger_line="#FFB0B6",
    on_danger="#000000",
    band="#FFFFFF",
    on_band="#000000",
    band2="#000000",
    warn="#FFE08A",
    warn_tint="#000000",
    warn_line="#FFE08A",
    ok="#9BF5B5",
    ok_tint="#000000",
    ok_line="#9BF5B5",
    disabled_text="#E0E0E0",
    disabled_fill="#262626",
)


class Type(StrEnum):
    """What a piece of text is; decides size, line, weight and figures."""

    KEY = "key"
    HEAD = "head"
    SECONDARY = "secondary"
    FIGURES = "figures"
    CODE = "code"
    BODY = "body"
    STRONG = "strong"
    SAY = "say"
    SECTION = "section"
    TIMER = "timer"
    NAME = "name"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Face:
    """Pixels of letter and line at 100 %, weight, figures of one width, and slashed zeros.

    Inter widens the hyphen along with the figures, so prose keeps its natural figures.
    """

    px: int
    line: int
    weight: int = 400
    tabular: bool = False
    slashed_zero: bool = False


FACES: Final = {
    Type.KEY: Face(12, 16),
    Type.HEAD: Face(12, 16, 600),
    Type.SECONDARY: Face(13, 18),
    Type.FIGURES: Face(13, 18, tabular=True),
    Type.CODE: Face(13, 18, tabular=True, slashed_zero=True),
    Type.BODY: Face(14, 20),
    Type.STRONG: Face(14, 20, 600),
    Type.SAY: Face(16, 22),
    Type.SECTION: Face(16, 22, 600),
    Type.TIMER: Face(20, 26, 600, tabular=True),
    Type.NAME: Face(24, 30, 600),
    Type.REFERENCE: Face(26, 32, 600, tabular=True, slashed_zero=True),
}

GUTTER: Final = 16
RADIUS_BOX: Final = 2
RADIUS_STATUS: Final = 3
RADIUS_CONTROL: Final = 4

ICON: Final = 16
ICON_NAV: Final = 18
ICON_MARKER: Final = 30

CONTROL: Final = 32
COMPACT: Final = 26
TARGET: Final = 24

ROW_TABLE: Final = 30
ROW_CASE: Final = 36
ROW_TIMELINE: Final = 30
ROW_RESULT: Final = 50
ROW_NAV: Final = 34

TOP_BAR: Final = 48
TABS: Final = 36
OFFLINE_BAR: Final = 34
NAV: Final = 184
NAV_FOLDED: Final = 64
CONTACT: Final = 336
CONTACT_FOLDED: Final = 64
PEEK: Final = 312


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours at one text size; `factor` is 1.0 for 100 % and at most 2.0."""

    colours: Colours
    factor: float = 1.0

    def __post_init__(self) -> None:
        if not 1.0 <= self.factor <= 2.0:
            raise ValueError(f"text size factor {self.factor} is not within 1 to 2")

    def letter(self, px: int) -> int:
        """Pixels of something that grows with the text: letters, lines of text, icons."""
        return round(px * self.factor)

    def space(self, px: int) -> int:
        """Pixels of something between texts; it grows a third as fast as the text."""
        return round(px * (1 + (self.factor - 1) / 3))

    def box(self, px: int, line: int = 20) -> int:
        """Height of a control or row that is `px` at 100 % and holds text of `line` pixels."""
        return self.letter(line) + self.space(px - line)
