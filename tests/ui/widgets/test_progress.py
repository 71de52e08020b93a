"""How far a long act has come: not seen before its time, told politely, and left by a key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.progress import Progress


@pytest.fixture
def progress(qtbot: QtBot) -> Iterator[Progress]:
    window = QWidget()
    qtbot.addWidget(window)
    progress = Progress("Cancel")
    QVBoxLayout(window).addWidget(progress)
    window.show()
    qtbot.waitExposed(window)
    yield progress
    progress.end()


def bar(progress: Progress) -> QAccessibleInterface:
    told = QAccessible.queryAccessibleInterface(progress.bar)
    assert told is not None
    return told


def test_what_is_over_within_a_second_is_never_seen(progress: Progress, spoken: list[str]) -> None:
    progress.show_step("Reading", 1, 10)
    assert progress.isHidden() and progress.late.isActive() and progress.late.interval() == 1000
    progress.end()
    assert progress.isHidden() and not progress.late.isActive() and spoken == []


def test_what_takes_longer_is_seen_with_its_steps_and_told_now_and_then(
    progress: Progress, spoken: list[str]
) -> None:
    progress.show_step("0 of 100", 0, 100)
    progress.show_step("10 of 100", 10, 100)
    progress.late.timeout.emit()
    assert progress.isVisible() and spoken == ["10 of 100"]
    for done in range(11, 101):
        progress.show_step(f"{done} of 100", done, 100)
    assert spoken == ["10 of 100", "25 of 100", "50 of 100", "75 of 100", "100 of 100"]
    told = bar(progress)
    assert told.role() == QAccessible.Role.ProgressBar
    assert told.text(QAccessible.Text.Name) == "100 of 100"
    assert told.valueInterface().currentValue() == told.valueInterface().maximumValue() == 100
    progress.end()
    progress.show_step("The next", 0, 0)
    assert progress.isHidden(), "the next act has a second of its own"


def test_each_tenth_fills_a_step(progress: Progress) -> None:
    progress.show_step("x", 0, 10)
    progress.show_now()
    progress.bar.resize(200, 10)

    def filled() -> int:
        picture = progress.bar.grab().toImage()
        middle, ratio = picture.height() // 2, picture.width() / 200
        colours = [picture.pixelColor(round((10 + 20 * step) * ratio), middle) for step in range(10)]
        return sum(colour.lightness() < 128 for colour in colours)

    counted = []
    for done in (0, 1, 5, 10):
        progress.show_step("x", done, 10)
        counted.append(filled())
    assert counted == [0, 1, 5, 10]


def test_it_is_left_by_a_key_and_not_while_it_cannot_be(progress: Progress) -> None:
    left: list[bool] = []
    progress.cancelled.connect(lambda: left.append(True))
    progress.show_step("x", 1, 10)
    progress.show_now()
    progress.cancel.setFocus()
    QTest.keyClick(progress.cancel, Qt.Key.Key_Return)
    assert left == [True]
    progress.left.connect(lambda: left.append(False))
    progress.show_step("x", 10, 10, can_cancel=False)
    assert not progress.cancel.isVisible() and left == [True, False]
