"""Rows of search and outbox, drawn beside each other to be looked at; matched letters are underlined."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyledItemDelegate, QWidget
from pytestqt.qtbot import QtBot

from ui.delegates.looks import HeadingLook, OutboxLook, OutboxState, ResultLook, Span
from ui.delegates.outbox_row import OutboxRowDelegate
from ui.delegates.result_row import ResultRowDelegate
from ui.theme.chips import ChipKind, ChipLook
from ui.theme.tokens import LIGHT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MARKER = (ChipLook(ChipKind.MARKER, "Marker"),)
RESULTS = [
    HeadingLook("People", "2"),
    ResultLook(
        "user",
        "Rhiannon Llŷr",
        "12 Mar 1951 · 4 Mill Lane, LD29 2AB",
        "Why: name Llŷr, accent ignored; street Mill Lane",
        (Span(10, 4), Span(39, 4)),
        MARKER,
        "3 open",
    ),
    ResultLook(
        "user",
        "Carys Leare",
        "2 Feb 1988 · 17 Millbrook Close, LD29 7TA",
        "Why: Leare sounds like llyr",
        (Span(5, 5),),
        (),
        "1 open",
    ),
    HeadingLook("Cases", "1"),
    ResultLook(
        "trash",
        "Missed bin collection",
        "WES-7Q4M-0042-K",
        "Why: case of Rhiannon Llŷr",
        (Span(22, 4),),
        (ChipLook(ChipKind.TODAY, "Due tomorrow 17:00"),),
        detail_is_reference=True,
    ),
]
OUTBOX = [
    OutboxLook(
        OutboxState.REFUSED,
        "Refused",
        "You closed WES-7Q2K-0907-T, Council Tax reduction.",
        "10:39",
        "The centre said no: the review has no outcome yet. Add one, then retry.",
    ),
    OutboxLook(
        OutboxState.CONFLICT,
        "Conflict",
        "You changed Rhiannon Llŷr’s phone number and access note.",
        "10:44",
    ),
    OutboxLook(OutboxState.WAITING, "Waiting", "You added a note to WES-7Q4M-0043-H.", "10:53"),
    OutboxLook(OutboxState.DONE, "Done", "You ended a call with Rhiannon Llŷr, avoidable: chasing.", "10:43"),
]


def test_matched_letters_are_underlined_in_the_accent(
    qtbot: QtBot, list_of: Callable[[str, Sequence[object], QStyledItemDelegate], QListView]
) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    results = list_of("Results", RESULTS, ResultRowDelegate(driven=True))
    outbox = list_of("Outbox", OUTBOX, OutboxRowDelegate())
    row.addWidget(results, 3)
    row.addWidget(outbox, 2)
    qtbot.addWidget(window)
    window.resize(1100, 420)
    window.show()
    results.setCurrentIndex(results.model().index(1, 0))
    picture = results.viewport().grab().toImage()
    area = results.visualRect(results.model().index(2, 0))
    line = [
        x
        for x in range(area.left() + 20, area.right())
        if any(
            picture.pixelColor(x, y).name().upper() == LIGHT.accent
            for y in range(area.top() + 25, area.bottom())
        )
    ]
    assert 20 < len(line) < 60
    assert line == list(range(line[0], line[-1] + 1))
    if folder := os.environ.get("CASEAPP_PICTURES"):
        window.grab().save(str(Path(folder) / "rows.png"))


@pytest.mark.parametrize("wide", [470, 700, 1000])
def test_a_title_is_not_cut_off_for_what_stands_beside_it(
    qtbot: QtBot, list_of: Callable[..., QListView], words_of: Callable[[QWidget], str], wide: int
) -> None:
    name = "The bin on the pavement, seen from over the road.png"
    chips = (ChipLook(ChipKind.NOT_SENT, "Not sent yet"),)
    view = list_of("Files", [ResultLook("image", name, "", "3 kB", (), chips, "08:03")], ResultRowDelegate())
    qtbot.addWidget(view)
    view.resize(wide, 120)
    view.show()
    drawn = "".join(words_of(view.viewport()).split())
    assert name.replace(" ", "") in drawn and "Notsentyet" in drawn
    assert (view.sizeHintForRow(0) > 60) == (wide < 600)
