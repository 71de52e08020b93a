"""Icons of the Phosphor set by bare name ("tray"), drawn as letters so that they are sharp at any size."""

from functools import cache

import qtawesome
from PySide6.QtGui import QFont, QIcon


@cache
def glyph(name: str) -> str:
    """The letter of an icon in the icon font. Raises KeyError for a name the set does not have."""
    letter: str = qtawesome.charmap(f"ph.{name}")
    return letter


@cache
def icon_font(px: int) -> QFont:
    made: QFont = qtawesome.font("ph", px)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def icon(name: str, colour: str) -> QIcon:
    """A QIcon for menus and actions, which Qt paints itself."""
    made: QIcon = qtawesome.icon(f"ph.{name}", color=colour)
    return made
