"""The page of all parts: named for a screen reader, large enough to hit, literal whatever the name is."""

import io
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.theme.apply import apply_theme
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, TARGET, Theme
from ui.widgets.gallery import Gallery

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"
THEMES = {"light": LIGHT, "dark": DARK, "hc": HIGH_CONTRAST}


@pytest.fixture(scope="module")
def letter() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595.28, 841.89))
    canvas.drawString(60, 700, "Rhiannon Llyr")
    canvas.drawString(60, 500, "Your reference is WES-7Q4M-0042-K.")
    canvas.save()
    return buffer.getvalue()


def _shown(qtbot: QtBot, gallery: Gallery, factor: float = 1.0) -> Gallery:
    qtbot.addWidget(gallery)
    wide = round(1440 * factor)
    gallery.show()
    gallery.resize(wide, max(round(900 * factor), gallery.heightForWidth(wide)))
    QApplication.processEvents()
    return gallery


def _focusable(page: QWidget) -> list[QWidget]:
    return [
        part
        for part in page.findChildren(QWidget)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.focusProxy() is None and part.isVisible()
    ]


def test_every_part_that_takes_the_focus_has_a_name(qtbot: QtBot, letter: bytes) -> None:
    page = _shown(qtbot, Gallery("Light", pdf=letter))
    parts = _focusable(page)
    assert len(parts) > 30
    for part in parts:
        told = QAccessible.queryAccessibleInterface(part)
        assert told is not None
        assert told.text(QAccessible.Text.Name).strip(), type(part).__name__


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_every_target_is_24_pixels(qapp: QApplication, qtbot: QtBot, factor: float) -> None:
    apply_theme(qapp, Theme(LIGHT, factor))
    for part in _focusable(_shown(qtbot, Gallery("Light"), factor)):
        assert part.width() >= TARGET, type(part).__name__
        assert part.height() >= TARGET, (type(part).__name__, part.accessibleName())


def test_no_label_guesses_markup(qtbot: QtBot) -> None:
    page = _shown(qtbot, Gallery("Light", HOSTILE))
    labels = page.findChildren(QLabel)
    assert sum(HOSTILE in label.text() for label in labels) >= 5
    for label in labels:
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.buddy() is None


def test_a_hostile_name_is_told_literally(qtbot: QtBot) -> None:
    page = _shown(qtbot, Gallery("Light", HOSTILE))
    told = [
        found.text(QAccessible.Text.Name)
        for part in page.findChildren(QWidget)
        if (found := QAccessible.queryAccessibleInterface(part)) is not None
    ]
    assert sum(HOSTILE in name for name in told) >= 10
    tips = [part.toolTip() for part in page.findChildren(QWidget)]
    assert not any("<img" in tip for tip in tips)


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("name", THEMES)
def test_the_page_is_drawn_in_every_theme(
    qapp: QApplication, qtbot: QtBot, letter: bytes, name: str, factor: float
) -> None:
    apply_theme(qapp, Theme(THEMES[name], factor))
    gallery = Gallery(name, pdf=letter)
    page = _shown(qtbot, gallery, 1 + (factor - 1) * 0.6)
    gallery.show_ring()
    QApplication.processEvents()
    picture: QImage = page.grab().toImage()
    assert picture.pixelColor(1, 1).name().upper() == THEMES[name].surface
    if folder := os.environ.get("CASEAPP_PICTURES"):
        picture.save(str(Path(folder) / f"gallery-{name}-{round(factor * 100)}.png"))
