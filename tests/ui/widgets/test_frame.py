"""The frame of the window holds its parts at the sizes of the design and folds when there is little room."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ui.theme.apply import apply_theme
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours, Theme
from ui.widgets.frame import Frame

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

THEMES = {"light": LIGHT, "dark": DARK, "hc": HIGH_CONTRAST}


def test_parts_have_the_sizes_of_the_design(qtbot: QtBot, sample_desk: Callable[[], Frame]) -> None:
    frame = sample_desk()
    qtbot.addWidget(frame)
    frame.resize(1440, 900)
    frame.show()
    QApplication.processEvents()
    assert frame.size().toTuple() == (1440, 900)
    assert frame.top.height() == 48
    assert frame.nav.width() == 184
    assert frame.tabs.height() == 36
    assert frame.stack.width() == 1440 - 184 - 336
    frame.banner.show_offline("Working offline since 10:42", "· 3 waiting")
    QApplication.processEvents()
    assert frame.banner.height() == 34
    frame.fold_right(True)
    QApplication.processEvents()
    assert frame.stack.width() == 1440 - 184 - 64


def test_places_fold_when_there_is_little_room(qtbot: QtBot, sample_desk: Callable[[], Frame]) -> None:
    frame = sample_desk()
    qtbot.addWidget(frame)
    frame.resize(1440, 900)
    frame.show()
    frame.resize(1090, 900)
    QApplication.processEvents()
    assert frame.width() == 1090
    assert frame.nav.width() == 64


def test_places_fold_and_unfold_with_the_text_size_of_a_window_that_stays_as_it_is(
    qapp: QApplication, qtbot: QtBot, sample_desk: Callable[[], Frame]
) -> None:
    frame = sample_desk()
    qtbot.addWidget(frame)
    frame.resize(1440, 900)
    frame.show()
    QApplication.processEvents()
    place = frame.nav.findChildren(QAbstractButton)[0]
    assert frame.nav.width() == 184 and not place.toolTip()
    apply_theme(qapp, Theme(LIGHT, 2))
    QApplication.processEvents()
    assert frame.width() == 1440
    assert frame.nav.width() == 128 and "My work" in place.toolTip()
    apply_theme(qapp, Theme(LIGHT))
    QApplication.processEvents()
    assert frame.nav.width() == 184 and not place.toolTip()


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("name", THEMES)
def test_the_desk_is_drawn_in_every_theme(
    qapp: QApplication, qtbot: QtBot, sample_desk: Callable[[], Frame], name: str, factor: float
) -> None:
    colours: Colours = THEMES[name]
    apply_theme(qapp, Theme(colours, factor))
    frame = sample_desk()
    qtbot.addWidget(frame)
    frame.resize(1440, 900) if factor == 1 else frame.resize(1920, 1400)
    frame.show()
    QApplication.processEvents()
    picture = frame.grab().toImage()
    assert picture.pixelColor(2, 10).name().upper() == colours.accent
    assert picture.pixelColor(frame.width() - 4, frame.top.height() + 1).name().upper() == colours.accent
    if folder := os.environ.get("CASEAPP_PICTURES"):
        picture.save(str(Path(folder) / f"frame-{name}-{round(factor * 100)}.png"))
