"""Inter, the letters of the desk: loaded from its package and handed out by type role."""

from functools import cache
from typing import Final

import fontpkg_inter
from PySide6.QtGui import QFont, QFontDatabase

from ui.theme.current import theme
from ui.theme.tokens import FACES, Type

FAMILY: Final = "Inter"
_FILES: Final = ("Inter[opsz,wght].ttf", "Inter-Italic[opsz,wght].ttf")


class FontMissing(RuntimeError):
    """The font of the desk could not be loaded: without it every letter would be a box."""


@cache
def load() -> None:
    """Make Inter known to Qt. Raises FontMissing."""
    folder = fontpkg_inter.Path(fontpkg_inter.ROOT) / "files"
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(folder / name))
        if number < 0 or FAMILY not in QFontDatabase.applicationFontFamilies(number):
            raise FontMissing(name)


def font(role: Type, weight: int | None = None, *, underline: bool = False) -> QFont:
    """The font of a role at the text size in force; roles for figures give them one width."""
    return _font(role, weight, underline, theme().factor)


@cache
def _font(role: Type, weight: int | None, underline: bool, factor: float) -> QFont:
    face = FACES[role]
    made = QFont(FAMILY)
    made.setPixelSize(round(face.px * factor))
    # Qt knows the variable file as one style; asked for a weight it would thicken the letters itself.
    made.setVariableAxis(QFont.Tag("wght"), face.weight if weight is None else weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if face.tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    if face.slashed_zero:
        made.setFeature(QFont.Tag("zero"), 1)
    made.setUnderline(underline)
    return made


def line_height(role: Type) -> int:
    """Pixels from one line to the next in this role at the text size in force."""
    return theme().letter(FACES[role].line)
