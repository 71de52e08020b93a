"""Puts a theme on the application: font, palette, style, style sheet, focus ring."""

from PySide6.QtWidgets import QApplication

from ui.theme import current, fonts
from ui.theme.focus import FocusRings
from ui.theme.palette import palette
from ui.theme.spacing import measure_all
from ui.theme.style import DeskStyle
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import Theme, Type


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Put the theme in force; may be called again at any time. Raises FontMissing."""
    if app.property("desk-style") and current.theme() == theme:
        return
    fonts.load()
    current.put_in_force(theme)
    if app.property("desk-style") is None:
        app.setStyle(DeskStyle())
        FocusRings(app)
        app.setProperty("desk-style", True)
    app.setPalette(palette(theme.colours))
    app.setFont(fonts.font(Type.BODY))
    app.setStyleSheet(stylesheet(theme))
    measure_all(app)
