"""What a silenced part of a window has to say is kept, and spoken if it still holds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.widgets.announce import announce, let_speak, silence
from ui.widgets.band import MarkerBand


@pytest.fixture
def part(qtbot: QtBot) -> Iterator[QWidget]:
    """A silenced part of a window that is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    part = QWidget()
    QVBoxLayout(window).addWidget(part)
    QVBoxLayout(part)
    window.show()
    silence(part)
    yield part


def in_it(part: QWidget, widget: QWidget) -> QWidget:
    layout = part.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    return widget


def test_what_lies_beside_it_speaks(part: QWidget, spoken: list[str]) -> None:
    announce(part.window(), "Fill this in.")
    assert spoken == ["Fill this in."]


def test_danger_comes_first_and_of_each_only_the_latest(part: QWidget, spoken: list[str]) -> None:
    strip, band = in_it(part, QLabel()), MarkerBand("Acknowledge")
    in_it(part, band)
    announce(strip, "Saved once.")
    announce(strip, "Saved twice.")
    band.show_unread("Marker: two officers for visits.")
    assert spoken == []
    let_speak(part)
    assert spoken == ["Marker: two officers for visits.", "Saved twice."]
    let_speak(part)
    announce(strip, "Saved again.")
    assert spoken[2:] == ["Saved again."]


def test_a_marker_that_was_read_meanwhile_is_not_spoken(part: QWidget, spoken: list[str]) -> None:
    read, gone = MarkerBand("Acknowledge"), MarkerBand("Acknowledge")
    for band in (read, gone):
        in_it(part, band)
        band.show_unread("Marker: two officers for visits.")
    read.show_read("Marker: two officers for visits.", "Read 10:38")
    gone.clear()
    let_speak(part)
    assert spoken == []


def test_what_is_hidden_or_gone_is_not_spoken(part: QWidget, spoken: list[str]) -> None:
    hidden, gone = in_it(part, QLabel()), in_it(part, QLabel())
    announce(hidden, "Working offline.")
    announce(gone, "Nothing found")
    hidden.hide()
    delete(gone)
    let_speak(part)
    assert spoken == []


def test_a_part_silenced_twice_speaks_when_it_may(part: QWidget, spoken: list[str]) -> None:
    silence(part)
    announce(in_it(part, QLabel()), "Saved.")
    let_speak(part)
    assert spoken == ["Saved."]
