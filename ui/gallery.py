"""Draws the page of all parts in every theme and two text sizes, to be looked at side by side."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from ui.runtime.messages import pass_on
from ui.theme.apply import apply_theme
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Theme
from ui.widgets.gallery import Gallery

_THEMES = {"light": LIGHT, "dark": DARK, "high-contrast": HIGH_CONTRAST}
_WIDTHS = {100: 1440, 200: 2400}
"""Pixels of the page at each text size in per cent."""
_TURNS_TO_REST = 5


def draw(out: Path) -> int:
    """Write `gallery-THEME-SIZE.png` for each into a folder, made if it is not there; gives the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"The folder {out} cannot be made: {error.strerror}.", file=sys.stderr)
        return 1
    qInstallMessageHandler(pass_on)
    for name, colours in _THEMES.items():
        for percent, width in _WIDTHS.items():
            apply_theme(app, Theme(colours, percent / 100))
            file = out / f"gallery-{name}-{percent}.png"
            if not _page(name, width).save(str(file)):
                print(f"The file {file} cannot be written.", file=sys.stderr)
                return 1
            print(file)
    qInstallMessageHandler(None)
    return 0


def _page(title: str, width: int) -> QPixmap:
    page = Gallery(title)
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.resize(width, page.heightForWidth(width))
    page.show()
    page.show_ring()
    for _ in range(_TURNS_TO_REST):
        QApplication.processEvents()
    page.resize(width, max(page.heightForWidth(width), page.minimumSizeHint().height()))
    QApplication.processEvents()
    picture = page.grab()
    page.close()
    page.deleteLater()
    return picture
