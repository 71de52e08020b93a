"""The desk of the design drawn from our parts with invented people, to be looked at and walked through."""

from collections.abc import Callable, Sequence

import pypdfium2
import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QBuffer,
    QIODevice,
    QMarginsF,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from ui.delegates.case_row import CaseRowDelegate
from ui.delegates.looks import CaseLook, HeadingLook, TimelineLook, spoken
from ui.delegates.row import LOOK
from ui.delegates.timeline_row import TimelineRowDelegate
from ui.theme.apply import apply_theme
from ui.theme.chips import ChipKind, ChipLook
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, LIGHT, Theme, Type
from ui.widgets.band import MarkerBand
from ui.widgets.banner import OfflineBanner
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip
from ui.widgets.choices import Choice, KeyChoices
from ui.widgets.field import Line
from ui.widgets.flow import Flow
from ui.widgets.frame import Frame, TopBar
from ui.widgets.labelled import Labelled
from ui.widgets.nav import Nav, Place
from ui.widgets.note_field import NoteField
from ui.widgets.panel import Caption, Heading, Panel
from ui.widgets.picture import Picture
from ui.widgets.rule import Rule
from ui.widgets.say import Say
from ui.widgets.search_box import SearchBox
from ui.widgets.segments import Part, Segments
from ui.widgets.sync_state import SyncLook, SyncState
from ui.widgets.tabs import Tabs
from ui.widgets.text import Text


class Rows(QAbstractListModel):
    """A model of looks."""

    def __init__(self, looks: Sequence[object]) -> None:
        super().__init__()
        self._looks = list(looks)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._looks)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = LOOK) -> object:
        look = self._looks[index.row()]
        if role == LOOK:
            return look
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(look)  # type: ignore[arg-type]
        return None


def make_list(name: str, looks: Sequence[object], delegate: QStyledItemDelegate) -> QListView:
    view = QListView()
    view.setAccessibleName(name)
    view.setModel(Rows(looks))
    view.model().setParent(view)
    delegate.setParent(view)
    view.setItemDelegate(delegate)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return view


@pytest.fixture
def list_of() -> Callable[[str, Sequence[object], QStyledItemDelegate], QListView]:
    return make_list


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(LIGHT))


@pytest.fixture
def sample_desk() -> Callable[[], Frame]:
    return _sample_desk


def _sample_desk() -> Frame:
    search = SearchBox(
        "Find", placeholder="Find anyone, any place, any case", key="Ctrl+K", clear_words="Esc clear"
    )
    top = TopBar("Westmere Council", "Caseapp", search)
    state = SyncState()
    state.set_state(SyncLook.SYNCED, "Synced 10:41")
    top.tail.addWidget(state)
    top.tail.addWidget(Button("Cymraeg", ButtonKind.LINK))
    nav = Nav(
        "Places",
        [
            Place("work", "tray", "My work"),
            Place("queue", "stack", "Queue"),
            Place("callbacks", "phone-incoming", "Callbacks"),
            Place("contacts", "headset", "Contacts"),
            Place("letters", "envelope-simple", "Letters"),
            Place("measures", "chart-bar", "Measures"),
            Place("sync", "arrows-clockwise", "Sync"),
        ],
        [Place("keys", "keyboard", "Keys", "Ctrl+?"), Place("help", "lifebuoy", "Help", "F1")],
    )
    for key, count in {"work": "7", "queue": "23", "callbacks": "2", "letters": "4"}.items():
        nav.set_count(key, count)
    nav.set_count("sync", "", icon="check", spoken="all sent")
    tabs = Tabs("Open")
    tabs.add_tab("rhiannon", "user", "Rhiannon Llŷr")
    tabs.add_tab("bin", "trash", "Missed bin 0042-K")
    tabs.add_tab("queue", "stack", "Queue: Waste")
    frame = Frame(top, OfflineBanner("Read what is waiting", key="Ctrl+Shift+O"), nav, tabs, _contact())
    frame.add_page("rhiannon", _person())
    frame.show_page("rhiannon")
    return frame


def _person() -> QWidget:
    page = Panel("surface")
    column = spaced(QVBoxLayout(page))
    band = MarkerBand("Acknowledge", key="F9")
    band.show_unread(
        "Marker: two officers for visits. Dog loose, ring 10 minutes before.",
        "This address. Review due 3 Dec. Checked with the centre 10:41.",
    )
    column.addWidget(band)
    head = spaced(QVBoxLayout(), gap=8, pad=(GUTTER, 12, GUTTER, 12))
    name = spaced(QHBoxLayout(), gap=12)
    name.addWidget(Text("Rhiannon Llŷr", Type.NAME, wrap=True))
    name.addWidget(Text("born 12 Mar 1951, age 75", Type.BODY, "text2", wrap=True))
    name.addStretch(1)
    name.addWidget(Button("New case", icon="plus", key="Ctrl+N", compact=True))
    name.addWidget(Button("Letter", icon="envelope-simple", key="Ctrl+L", compact=True))
    name.addWidget(Button("Note", icon="note-pencil", key="Ctrl+M", compact=True))
    head.addLayout(name)
    chips = spaced(Flow(), gap=8)
    for kind, words in (
        (ChipKind.VERIFIED, "Verified: basic, 10:38"),
        (ChipKind.LANGUAGE, "Cymraeg (Welsh)"),
        (ChipKind.SIZE, "Large print 18 pt"),
        (ChipKind.HEARING, "Text relay"),
    ):
        chips.addWidget(Chip(ChipLook(kind, words)))
    head.addLayout(chips)
    where = spaced(Flow(), gap=16)
    where.addWidget(Labelled("house-line", "Tŷ Dŵr, 4 Mill Lane, Westmere LD29 2AB", selectable=True))
    where.addWidget(Labelled("phone", "0121 496 0142", spoken="Telephone"))
    daughter = QWidget()
    row = spaced(QHBoxLayout(daughter), gap=4)
    row.addWidget(Labelled("users", "Daughter:"))
    row.addWidget(Button("Carys Llŷr", ButtonKind.LINK))
    where.addWidget(daughter)
    head.addLayout(where)
    pinned = spaced(Flow(), gap=6)
    pinned.addWidget(Labelled("push-pin", "Ring after 10, hearing aid in by then.", colour="text2"))
    pinned.addWidget(Text("Pinned 12 Oct, J. Mistry", Type.SECONDARY, "text2"))
    head.addLayout(pinned)
    column.addLayout(head)
    column.addWidget(Rule())
    column.addWidget(Heading("Open cases", count="3", hint="Enter open  ·  W why this date"))
    cases = make_list(
        "Open cases",
        [
            CaseLook(
                "warning-circle",
                "Council Tax reduction",
                "WES-7Q2K-0907-T",
                "With Revenues: asked twice",
                ChipLook(ChipKind.OVERDUE, "Overdue 2 days"),
                "why?",
            ),
            CaseLook(
                "trash",
                "Missed bin collection",
                "WES-7Q4M-0042-K",
                "Crew told 08:05",
                ChipLook(ChipKind.TODAY, "Due tomorrow 17:00"),
                "hide",
                "Why Wed 4 Nov 17:00?",
                "Promise: 2 working days. Reported Mon 2 Nov; day 1 is Tue 3 Nov; day 2 is Wed 4 Nov.",
                expanded=True,
            ),
            CaseLook(
                "identification-card",
                "Blue Badge renewal",
                "WES-7Q4M-0031-D",
                "Photo asked for on 26 Oct",
                ChipLook(ChipKind.PAUSED, "Paused: waiting for photo"),
                "why?",
            ),
        ],
        CaseRowDelegate(),
    )
    cases.setFixedHeight(136)
    cases.setCurrentIndex(cases.model().index(1, 0))
    column.addWidget(cases)
    timeline = Heading("Timeline", height=40)
    timeline.tail.addWidget(
        Segments(
            "Kinds",
            [
                Part("all", "All", "46"),
                Part("calls", "Calls", "11"),
                Part("letters", "Letters", "9"),
                Part("cases", "Cases", "14"),
                Part("notes", "Notes", "8"),
                Part("tasks", "Tasks", "4"),
            ],
        )
    )
    timeline.tail.addStretch(1)
    find = Line(
        "Find in timeline", placeholder="Find in timeline", icon="magnifying-glass", hint="/", compact=True
    )
    find.setMaximumWidth(190)
    timeline.tail.addWidget(find, 1)
    column.addWidget(timeline)
    column.addWidget(
        make_list(
            "Timeline",
            [
                HeadingLook("Today, Tue 3 Nov"),
                TimelineLook("10:38", "phone-call", "Call, now", "Missed bin; Council Tax", tail="Abi Bevan"),
                TimelineLook(
                    "08:05", "arrow-right", "Missed bin:", "crew told, returns tomorrow", tail="Waste team"
                ),
                HeadingLook("Mon 2 Nov"),
                TimelineLook(
                    "16:20",
                    "envelope-simple",
                    "Letter:",
                    "Blue Badge photo reminder, Welsh, 18 pt",
                    tail="Printed",
                ),
                TimelineLook(
                    "09:14",
                    "plus-circle",
                    "Case opened:",
                    "Missed bin collection",
                    "WES-7Q4M-0042-K",
                    "Online form",
                ),
                HeadingLook("October"),
                TimelineLook(
                    "26 Oct",
                    "pause-circle",
                    "Blue Badge:",
                    "paused until 16 Nov, waiting for photo",
                    tail="J. Mistry",
                ),
                TimelineLook(
                    "19 Oct", "phone", "Call, 6 min:", "chasing Council Tax reduction", tail="Abi Bevan"
                ),
                TimelineLook(
                    "12 Oct", "push-pin", "Note:", "Ring after 10, hearing aid in by then.", tail="J. Mistry"
                ),
                TimelineLook(
                    "6 Oct",
                    "handshake",
                    "Hand-off accepted:",
                    "Council Tax reduction, by Revenues",
                    tail="L. Osei",
                ),
            ],
            TimelineRowDelegate(),
        ),
        1,
    )
    return page


def _contact() -> QWidget:
    panel = Panel("window", "l")
    column = spaced(QVBoxLayout(panel))
    column.addWidget(Rule(colour="accent", thick=3))
    head = Panel("surface", "b")
    row = spaced(QHBoxLayout(head), gap=10, pad=(GUTTER, 8, 14, 8))
    row.addWidget(Picture("phone-call", colour="accent", size=24))
    words = spaced(QVBoxLayout())
    words.addWidget(Text("On a call", Type.HEAD, "accent"))
    words.addWidget(Text("04:12", Type.TIMER))
    row.addLayout(words, 1)
    row.addWidget(Button("Park", icon="pause", key="F8", compact=True))
    column.addWidget(head)
    body = spaced(QVBoxLayout(), gap=12, pad=(GUTTER, 12, GUTTER, 12))
    caller = Caption("Caller")
    caller.tail.addWidget(Button("For somebody else", ButtonKind.LINK, key="Alt+F"))
    body.addWidget(caller)
    body.addWidget(Text("Rhiannon Llŷr", Type.STRONG))
    body.addWidget(Rule())
    say = Say("Say", [Part("en", "English"), Part("cy", "Cymraeg")])
    say.set_sentence("“The crew will come back for your bin by 5 pm tomorrow, Wednesday.”")
    body.addWidget(say)
    body.addWidget(Rule())
    body.addWidget(Caption("Note", remark="Draft kept 10:42"))
    note = NoteField("Note", placeholder="Anything said on this call")
    note.set_text("Bin was out by 6. Neighbours at 2 and 6 were emptied.")
    body.addWidget(note)
    body.addWidget(Rule())
    body.addWidget(Caption("Could this call have been avoided?"))
    avoidable = KeyChoices(
        "Could this call have been avoided?",
        [
            Choice("chasing", "Chasing", "C"),
            Choice("unclear", "Unclear letter", "U"),
            Choice("repeat", "Repeat info", "R"),
            Choice("place", "Wrong place", "W"),
            Choice("early", "Closed too early", "T"),
            Choice("no", "Not avoidable", "N"),
        ],
    )
    avoidable.set_now("chasing")
    body.addWidget(avoidable)
    body.addStretch(1)
    column.addLayout(body, 1)
    foot = Panel("surface", "t")
    acts = spaced(QVBoxLayout(foot), gap=8, pad=(GUTTER, 12, GUTTER, 12))
    acts.addWidget(Button("End and wrap up", ButtonKind.PRIMARY, key="Ctrl+E"))
    acts.addWidget(
        Button(
            "Threat or safeguarding",
            ButtonKind.DANGER,
            icon="shield-warning",
            key="Ctrl+Shift+S",
            compact=True,
        )
    )
    column.addWidget(foot)
    return panel


@pytest.fixture
def words_of() -> Callable[[QWidget], str]:
    """What a widget draws, as text: it is painted into a PDF and read back."""
    return _words_of


def _words_of(widget: QWidget) -> str:
    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.ReadWrite)
    writer = QPdfWriter(store)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(widget.width(), widget.height()), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    widget.render(painter, QPoint(0, 0))
    painter.end()
    del painter, writer  # before the store they write to
    document = pypdfium2.PdfDocument(bytes(store.data().data()))
    page = document[0]
    text: str = page.get_textpage().get_text_range()
    document.close()
    return text
