"""Which colours the workstation asks for: high contrast before dark before light."""

from PySide6.QtCore import Qt

from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours


def system_colours(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Colours:
    """The colours to use when the officer chose none.

    The application's style hints tell both: `colorScheme()`, `accessibility().contrastPreference()`.
    """
    if contrast is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
