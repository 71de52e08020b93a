"""Whatever a resident is called, the parts draw it letter for letter."""

import re
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QWidget
from pytestqt.qtbot import QtBot

from ui.delegates.case_row import CaseRowDelegate
from ui.delegates.looks import (
    CaseLook,
    HeadingLook,
    OutboxLook,
    OutboxState,
    ResultLook,
    Span,
    TimelineLook,
    spoken,
)
from ui.delegates.outbox_row import OutboxRowDelegate
from ui.delegates.result_row import ResultRowDelegate
from ui.delegates.timeline_row import TimelineRowDelegate
from ui.theme.chips import ChipKind, ChipLook
from ui.widgets.band import MarkerBand
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.choices import Choice, Choices, KeyChoices, Tick
from ui.widgets.labelled import Labelled
from ui.widgets.nav import Nav, Place
from ui.widgets.note_field import NoteField
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.say import SayBox
from ui.widgets.segments import Part, Segments
from ui.widgets.strip import ActStrip
from ui.widgets.tabs import Tabs
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"
Words = Callable[[QWidget], str]
ListOf = Callable[[str, Sequence[object], QStyledItemDelegate], QListView]


def _drawn(text: str, drawn: str) -> bool:
    """Whether the text was drawn. A PDF tells shaped figures and signs as private letters, and no true spaces."""
    letters = (f"(?:{re.escape(letter)}|[\ue000-\uf8ff])" for letter in text if not letter.isspace())
    return re.search("".join(letters), re.sub(r"\s", "", drawn)) is not None


def _band() -> QWidget:
    band = MarkerBand("Acknowledge")
    band.show_unread(HOSTILE)
    return band


def _strip() -> QWidget:
    strip = ActStrip("Undo")
    strip.say(HOSTILE)
    return strip


def _tabs() -> QWidget:
    tabs = Tabs("Open")
    tabs.add_tab("one", "user", HOSTILE)
    return tabs


def _note() -> QWidget:
    note = NoteField("Note")
    note.set_text(HOSTILE)
    return note


PARTS: dict[str, Callable[[], QWidget]] = {
    "text": lambda: Text(HOSTILE),
    "wrapped text": lambda: Text(HOSTILE, wrap=True),
    "selectable text": lambda: Text(HOSTILE, selectable=True),
    "labelled": lambda: Labelled("user", HOSTILE),
    "button": lambda: Button(HOSTILE),
    "chip": lambda: Chip(ChipLook(ChipKind.NEED, HOSTILE)),
    "segment": lambda: Segments("Which", [Part("one", HOSTILE)]),
    "choice": lambda: Choices("Which", [Choice("one", HOSTILE, "1")]),
    "lettered choice": lambda: KeyChoices("Which", [Choice("one", HOSTILE, "1")], columns=1),
    "tick": lambda: Tick(HOSTILE),
    "place": lambda: Nav("Places", [Place("one", "tray", HOSTILE[:20])]),
    "say": lambda: SayBox(HOSTILE),
    "notice": lambda: Notice(NoticeKind.WARN, HOSTILE),
    "band": _band,
    "strip": _strip,
    "tab": _tabs,
    "note": _note,
}


@pytest.mark.parametrize("part", PARTS)
def test_widgets_draw_it_literally(qtbot: QtBot, words_of: Words, part: str) -> None:
    widget = PARTS[part]()
    qtbot.addWidget(widget)
    widget.resize(700, max(40, widget.sizeHint().height()))
    widget.show()
    wanted = HOSTILE[:20] if part == "place" else HOSTILE
    assert _drawn(wanted, words_of(widget))


@pytest.mark.parametrize("kind", ["result", "case", "narrow case", "timeline", "outbox", "heading"])
def test_rows_draw_it_literally(qtbot: QtBot, words_of: Words, list_of: ListOf, kind: str) -> None:
    look, delegate = _row(kind)
    view = list_of("Rows", [look], delegate)
    qtbot.addWidget(view)
    view.resize(700 if kind == "narrow case" else 1600, 120)
    view.show()
    drawn = words_of(view.viewport())
    assert _drawn(HOSTILE, drawn)
    assert HOSTILE in view.model().index(0, 0).data(11)


def _row(kind: str) -> tuple[object, QStyledItemDelegate]:
    match kind:
        case "result":
            return ResultLook("user", HOSTILE, HOSTILE, HOSTILE, (Span(5, 4),)), ResultRowDelegate()
        case "case" | "narrow case":
            status = "With Revenues"
            look = CaseLook("trash", "Bin", "WES-7Q4M-0042-K", status, None, "why?", "Why?", HOSTILE, True)
            return look, CaseRowDelegate()
        case "timeline":
            return TimelineLook("10:38", "phone", HOSTILE, HOSTILE), TimelineRowDelegate()
        case "outbox":
            return OutboxLook(OutboxState.HELD, "Held", HOSTILE, "10:45", HOSTILE), OutboxRowDelegate()
        case _:
            return HeadingLook(HOSTILE), ResultRowDelegate()


def test_a_long_outbox_sentence_is_wrapped_and_not_cut(
    qtbot: QtBot, words_of: Words, list_of: ListOf
) -> None:
    sentence = "You sent Rhiannon Llŷr's new number to the Blue Badge team and told her so by letter."
    view = list_of("Outbox", [OutboxLook(OutboxState.HELD, "Held", sentence, "10:45")], OutboxRowDelegate())
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.show()
    assert view.visualRect(view.model().index(0, 0)).height() > 60
    drawn = words_of(view.viewport())
    assert all(_drawn(word, drawn) for word in sentence.split())
    assert _drawn("10:45", drawn)


def test_a_row_is_told_with_its_danger_first() -> None:
    look = CaseLook(
        "trash", "Missed bin", "WES-7Q4M-0042-K", "Crew told", ChipLook(ChipKind.OVERDUE, "Overdue 2 days")
    )
    assert spoken(look) == "Overdue 2 days, Missed bin, WES-7Q4M-0042-K, Crew told"
