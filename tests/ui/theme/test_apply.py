"""The theme reaches the application: Inter, palette, sizes, icons, one focus ring."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.apply import apply_theme
from ui.theme.chips import FORMS
from ui.theme.focus import FocusRing
from ui.theme.fonts import font, line_height
from ui.theme.icons import glyph
from ui.theme.spacing import spaced
from ui.theme.system import system_colours
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Theme, Type
from ui.widgets.button import Button

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_font_is_inter(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(LIGHT))
    assert QFontInfo(qapp.font()).family() == "Inter"
    assert QFontInfo(qapp.font()).pixelSize() == 14


def test_weights_differ_and_figures_have_one_width(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(LIGHT))
    widths = [
        QFontMetricsF(font(Type.BODY, weight)).horizontalAdvance("Rhiannon") for weight in (400, 500, 600)
    ]
    assert widths[0] < widths[1] < widths[2]
    metrics = QFontMetricsF(font(Type.FIGURES))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8080")
    assert font(Type.REFERENCE).featureValue(QFont.Tag("zero")) == 1
    letters = QRawFont.fromFont(font(Type.BODY))
    assert all(letters.supportsCharacter(ord(letter)) for letter in "ŵŷẁẃẅỳŴŶ")


def test_the_palette_follows_the_colours(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(DARK))
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText).name().upper() == DARK.text3
    apply_theme(qapp, Theme(LIGHT))
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window


@pytest.mark.parametrize(("factor", "letter", "space"), [(1.0, 14, 16), (1.5, 21, 19), (2.0, 28, 21)])
def test_text_grows_by_the_factor_and_space_a_third_of_it(factor: float, letter: int, space: int) -> None:
    sized = Theme(LIGHT, factor)
    assert sized.letter(14) == letter
    assert sized.space(16) == space
    assert sized.box(32) == sized.letter(20) + sized.space(12)


@pytest.mark.parametrize("factor", [0.9, 2.1])
def test_other_text_sizes_are_refused(factor: float) -> None:
    with pytest.raises(ValueError, match="text size"):
        Theme(LIGHT, factor)


def test_a_new_text_size_reaches_fonts_and_layouts(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, Theme(LIGHT))
    window = QWidget()
    qtbot.addWidget(window)
    column = spaced(QVBoxLayout(window), gap=12, pad=(16, 8, 16, 8))
    button = Button("Letter")
    column.addWidget(button)
    before = button.sizeHint()
    apply_theme(qapp, Theme(LIGHT, 2.0))
    assert line_height(Type.BODY) == 40
    assert column.spacing() == 16
    assert column.contentsMargins().left() == 21
    assert button.sizeHint().width() > 1.6 * before.width()
    apply_theme(qapp, Theme(LIGHT))
    assert column.spacing() == 12


ICONS = (
    "warning-octagon-fill",
    "clock-fill",
    "clock",
    "pause-circle",
    "git-diff",
    "check-circle",
    "arrow-up",
    "link-simple",
    "x-circle-fill",
    "shield-check",
    "cloud-slash",
    "tray",
    "stack",
    "phone-incoming",
    "headset",
    "envelope-simple",
    "chart-bar",
    "arrows-clockwise",
    "translate",
    "text-aa",
    "ear",
    "house-line",
    "push-pin",
    "prohibit",
    "git-merge",
    "archive",
)


@pytest.mark.parametrize("name", [*ICONS, *(form.icon for form in FORMS.values())])
def test_icons_of_the_look_exist(qapp: QApplication, name: str) -> None:
    assert len(glyph(name)) == 1


def test_the_workstation_may_ask_for_dark_or_high_contrast() -> None:
    scheme, contrast = Qt.ColorScheme, Qt.ContrastPreference
    assert system_colours(scheme.Unknown, contrast.NoPreference) is LIGHT
    assert system_colours(scheme.Dark, contrast.NoPreference) is DARK
    assert system_colours(scheme.Dark, contrast.HighContrast) is HIGH_CONTRAST


def test_one_ring_follows_the_focus(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, Theme(LIGHT))
    window = QWidget()
    qtbot.addWidget(window)
    column = spaced(QVBoxLayout(window), gap=12, pad=(16, 16, 16, 16))
    first, second = Button("First"), Button("Second")
    column.addWidget(first)
    column.addWidget(second)
    window.show()
    window.activateWindow()
    for button in (first, second):
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        [ring] = [part for part in window.findChildren(FocusRing) if part.isVisible()]
        assert ring.geometry() == button.geometry().adjusted(-3, -3, 3, 3)
    second.move(second.x() + 10, second.y())
    assert ring.geometry() == second.geometry().adjusted(-3, -3, 3, 3)
