"""Icons of the Phosphor set by bare name ("tray"), drawn as letters so that they are sharp at any size."""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

# The files of the package are read without its code, whose import alone takes a fifth of a second.
_PACKAGE: Final = "qtawesome"
_LETTERS: Final = "phosphor-charmap-1.3.0.json"
_FACE: Final = "phosphor-1.3.0.ttf"
_MENU_PX: Final = 32


@cache
def glyph(name: str) -> str:
    """The letter of an icon in the icon font. Raises KeyError for a name the set does not have."""
    return chr(int(_charmap()[name], 16))


@cache
def icon_font(px: int) -> QFont:
    made = QFont(_family())
    made.setPixelSize(px)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def icon(name: str, colour: str) -> QIcon:
    """A QIcon for menus and actions, which Qt paints itself."""
    drawn = QPixmap(_MENU_PX, _MENU_PX)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setFont(icon_font(_MENU_PX))
    painter.setPen(QColor(colour))
    painter.drawText(drawn.rect(), Qt.AlignmentFlag.AlignCenter, glyph(name))
    painter.end()
    return QIcon(drawn)


@cache
def _charmap() -> dict[str, str]:
    letters: dict[str, str] = json.loads((_files() / _LETTERS).read_text("utf-8"))
    return letters


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_files() / _FACE))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _files() -> Path:
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(_PACKAGE)
    return Path(found.origin).parent / "fonts"
