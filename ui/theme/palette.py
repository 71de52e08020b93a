"""The QPalette of a theme, for what Qt paints by itself."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Colours


def palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for name, colour in (
        (role.Window, colours.window),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.text),
        (role.WindowText, colours.text),
        (role.ButtonText, colours.text),
        (role.Button, colours.surface),
        (role.PlaceholderText, colours.text3),
        (role.Highlight, colours.tint),
        (role.HighlightedText, colours.text),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Accent, colours.accent),
        (role.ToolTipBase, colours.text),
        (role.ToolTipText, colours.surface),
        (role.Light, colours.surface),
        (role.Midlight, colours.line),
        (role.Mid, colours.line),
        (role.Dark, colours.border),
        (role.Shadow, colours.border),
        (role.BrightText, colours.on_accent),
    ):
        made.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled_text))
    return made
