"""All parts of the desk in their states on one page, to be looked at and walked through."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.delegates.case_row import CaseRowDelegate
from ui.delegates.looks import CaseLook, OutboxLook, OutboxState
from ui.delegates.outbox_row import OutboxRowDelegate
from ui.delegates.row import RowDelegate
from ui.models.look_model import LookModel
from ui.theme.chips import ChipKind, ChipLook
from ui.theme.current import colours, theme
from ui.theme.draw import draw_box
from ui.theme.focus import FocusRing
from ui.theme.spacing import spaced
from ui.theme.tokens import COMPACT, GUTTER, RADIUS_BOX, Type
from ui.widgets.band import MarkerBand
from ui.widgets.banner import OfflineBanner
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import Chip
from ui.widgets.choices import Choice, Choices, KeyChoices, Tick
from ui.widgets.empty import Act, EmptyState
from ui.widgets.field import Field, Line
from ui.widgets.flow import Flow
from ui.widgets.key_hint import KeyBar
from ui.widgets.nav import Nav, Place
from ui.widgets.note_field import NoteField
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page_preview import Millimetres, PagePreview
from ui.widgets.panel import Caption, Panel
from ui.widgets.progress import Progress
from ui.widgets.row_list import RowList
from ui.widgets.say import Say
from ui.widgets.search_box import SearchBox
from ui.widgets.segments import Part, Segments
from ui.widgets.select import Select
from ui.widgets.strip import ActStrip
from ui.widgets.sync_state import SyncLook, SyncState
from ui.widgets.tabs import Tabs
from ui.widgets.text import Text


class Gallery(Panel):
    """The page in three columns; `name` goes wherever a resident's name would stand."""

    def __init__(self, title: str, name: str = "Rhiannon Llŷr", pdf: bytes = b"") -> None:
        super().__init__("surface")
        page = spaced(QHBoxLayout(self), gap=24, pad=(GUTTER, GUTTER, GUTTER, GUTTER))
        for column in (self._first(title, name), self._second(name), self._third(name, pdf)):
            page.addLayout(column, 1)

    def _first(self, title: str, name: str) -> QLayout:
        column = spaced(QVBoxLayout(), gap=8)
        column.addWidget(Text(title, Type.SECTION))
        column.addWidget(_Swatches())
        column.addWidget(Caption("Marker: new, then acknowledged"))
        new = MarkerBand("Acknowledge", key="F9")
        new.show_unread(f"Marker: two officers for visits. {name}", "This address. Review due 3 Dec.")
        read = MarkerBand("Acknowledge")
        read.show_read(f"Marker: two officers for visits. {name}", "Read 10:38")
        column.addWidget(new)
        column.addWidget(read)
        column.addWidget(Caption("Due and status: rectangle, icon, word"))
        status = spaced(Flow(), gap=6)
        for kind, words in (
            (ChipKind.OVERDUE, "Overdue 2 days"),
            (ChipKind.TODAY, "Due today 17:00"),
            (ChipKind.LATER, "Due Thu 5 Nov"),
            (ChipKind.PAUSED, "Paused"),
            (ChipKind.DONE, "Closed 2 Nov"),
            (ChipKind.CONFLICT, "Conflict"),
            (ChipKind.NOT_SENT, "Not sent yet"),
            (ChipKind.NOT_HERE, "Not here yet"),
            (ChipKind.MARKER, "Marker"),
        ):
            status.addWidget(Chip(ChipLook(kind, words)))
        column.addLayout(status)
        column.addWidget(Caption("About a person: pill"))
        pills = spaced(Flow(), gap=6)
        for kind, words in (
            (ChipKind.VERIFIED, "Verified: basic"),
            (ChipKind.LANGUAGE, "Cymraeg"),
            (ChipKind.SIZE, "18 pt"),
            (ChipKind.HEARING, "Text relay"),
            (ChipKind.NEED, name),
        ):
            pills.addWidget(Chip(ChipLook(kind, words)))
        column.addLayout(pills)
        column.addWidget(Caption("Button: rest, hover, pressed, focus, off with its reason"))
        column.addLayout(self._buttons(ButtonKind.SECONDARY, compact=True))
        column.addLayout(self._buttons(ButtonKind.PRIMARY, compact=True))
        others = spaced(Flow(), gap=8)
        others.addWidget(Button("Discard…", ButtonKind.DANGER, icon="trash"))
        others.addWidget(Button(name, icon="plus", key="Ctrl+N"))
        others.addWidget(Button("Abi Bevan", ButtonKind.MENU, icon="user-circle", compact=True))
        others.addWidget(Button("For somebody else", ButtonKind.LINK, key="Alt+F"))
        column.addLayout(others)
        column.addWidget(Caption("Field: rest, focus, wrong"))
        fields = spaced(QHBoxLayout(), gap=8)
        rest, wrong = Line("Postcode"), Line("Date")
        rest.setText("LD29 2AB")
        wrong.setText("31/2/07")
        wrong.set_wrong(True)
        fields.addWidget(rest)
        fields.addWidget(wrong)
        column.addLayout(fields)
        missed = Field("Date missed", beside=True, label_width=100)
        missed.set_text("31/2/07")
        missed.set_wrong("No 31 Feb")
        column.addWidget(missed)
        column.addWidget(Caption("Rows: selected, rest, with their working below"))
        column.addWidget(_rows(name))
        column.addWidget(Caption("Outbox words"))
        column.addWidget(_outbox(name))
        column.addStretch(1)
        return column

    def _buttons(self, kind: ButtonKind, *, compact: bool) -> QLayout:
        row = spaced(Flow(), gap=8)
        for label in ("Letter", "Hover", "Pressed", "Focus", "Off"):
            key = "Ctrl+L" if label == "Letter" else ""
            button = Button(label, kind, key=key, compact=compact)
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, label == "Hover")
            button.setDown(label == "Pressed")
            row.addWidget(button)
            if label == "Focus":
                self._ringed = button
            if label == "Off":
                button.set_reason("needs the line")
        row.addWidget(Text("needs the line", Type.SECONDARY, "text2"))
        return row

    def show_ring(self) -> None:
        """Draw a ring around the button that stands for the focus; for pictures only."""
        FocusRing(self._ringed).show()

    def _second(self, name: str) -> QLayout:
        column = spaced(QVBoxLayout(), gap=8)
        column.addWidget(Caption("Choices"))
        column.addWidget(
            Segments(
                "Kinds",
                [Part("a", "All", "46"), Part("c", "Calls", "11"), Part("l", "Letters", "9")],
                now="a",
            )
        )
        bins = Choices("Which bin?", [Choice("r", "Rubbish", "1"), Choice("c", "Recycling", "2")])
        bins.set_now("c")
        column.addWidget(bins)
        ticked = Tick("Ticked")
        ticked.setChecked(True)
        ticks = spaced(Flow(), gap=12)
        ticks.addWidget(ticked)
        ticks.addWidget(Tick(name))
        column.addLayout(ticks)
        avoidable = KeyChoices(
            "Could this call have been avoided?",
            [
                Choice("c", "Chasing", "C"),
                Choice("u", "Unclear letter", "U"),
                Choice("n", name, "N", "Alt+1"),
            ],
            columns=1,
        )
        avoidable.set_now("c")
        column.addWidget(avoidable)
        column.addWidget(Caption("Search and tabs"))
        column.addWidget(
            SearchBox(
                "Find", placeholder="Find anyone, any place, any case", key="Ctrl+K", clear_words="Esc clear"
            )
        )
        tabs = Tabs("Open")
        tabs.add_tab("one", "user", name)
        tabs.add_tab("two", "stack", "Queue")
        column.addWidget(tabs)
        say = Say("Say", [Part("en", "English"), Part("cy", "Cymraeg")])
        say.set_sentence(f"“The crew will come back for your bin by 5 pm tomorrow, {name}.”")
        column.addWidget(say)
        column.addWidget(Caption("Note", remark="Draft kept 10:42"))
        note = NoteField("Note", placeholder="Anything said on this call", lines=2)
        note.set_text(name)
        column.addWidget(note)
        column.addWidget(Select("Profile", [("large", "Large print 18, C5 window"), ("own", name)]))
        column.addWidget(Field("Passphrase", password=True, icon="lock-key"))
        column.addWidget(Notice(NoticeKind.WARN, "2 reports within 50 m since this morning.", name))
        column.addWidget(Notice(NoticeKind.DANGER, name, close_word="Close this message"))
        column.addStretch(1)
        return column

    def _third(self, name: str, pdf: bytes) -> QLayout:
        column = spaced(QVBoxLayout(), gap=8)
        column.addWidget(Caption("Sync, in words"))
        states = spaced(Flow(), gap=8)
        for look, words in (
            (SyncLook.SYNCED, "Synced 10:41"),
            (SyncLook.OFFLINE, "Offline, 3 waiting"),
            (SyncLook.CONFLICT, "2 conflicts"),
            (SyncLook.REFUSED, "1 refused"),
        ):
            state = SyncState()
            state.set_state(look, words)
            states.addWidget(state)
        column.addLayout(states)
        banner = OfflineBanner("Read what is waiting")
        banner.show_offline("Working offline since 10:42", "· 3 waiting")
        column.addWidget(banner)
        column.addWidget(Caption("Said after an act: stays until the next act"))
        strip = ActStrip("Undo", key="Ctrl+Z")
        strip.say(f"12 cases given to {name}.")
        column.addWidget(strip)
        column.addWidget(Caption("Takes longer than a second"))
        progress = Progress("Cancel")
        progress.show_step(f"Reading the list of {name}: 700 of 2,000 rows", 700, 2000)
        progress.show_now()
        column.addWidget(progress)
        column.addWidget(KeyBar([(("↑", "↓"), "move"), (("Enter",), "open")], remark="Works offline"))
        nav = Nav("Places", [Place("w", "tray", "My work"), Place("s", "arrows-clockwise", "Sync")])
        nav.set_count("w", "7")
        nav.set_count("s", "", icon="check", spoken="all sent")
        nav.set_now("w")
        column.addWidget(nav)
        column.addWidget(
            EmptyState(
                "check-circle",
                "Nothing is due from you today",
                name,
                [Act("next", "Take the next", "stack", "Ctrl+G"), Act("queue", "See the queue")],
            )
        )
        preview = PagePreview("Letter, page 1", window_words="Shows in the envelope window")
        if pdf:
            preview.show_pdf(pdf)
        preview.set_window(Millimetres(20, 45, 90, 35))
        preview.set_marks([Millimetres(20, 120, 40, 6)])
        column.addWidget(preview, 1)
        return column


def _rows(name: str) -> RowList:
    """Cases as lists show them, the first selected."""
    looks = [
        CaseLook(
            "trash",
            "Missed bin collection",
            "WES-7Q4M-0042-K",
            name,
            ChipLook(ChipKind.TODAY, "Due today 17:00"),
            "why?",
        ),
        CaseLook("trash", "New bin, broken", "WES-7Q4M-0043-H", name, ChipLook(ChipKind.PAUSED, "Paused")),
        CaseLook(
            "warning-circle",
            "Fly-tip, private land",
            "WES-7Q4M-0044-E",
            name,
            ChipLook(ChipKind.OVERDUE, "Overdue 6 days"),
            "hide",
            "Why Wed 4 Nov 17:00?",
            "Promise: 2 working days.",
            expanded=True,
        ),
    ]
    return _list("Cases", CaseRowDelegate(), looks)


def _outbox(name: str) -> RowList:
    """One act in each of the states of the outbox."""
    sentence = f"{name}: note added"
    looks = [OutboxLook(state, state.capitalize(), sentence, "10:42") for state in OutboxState]
    return _list("Acts", OutboxRowDelegate(), looks)


def _list(name: str, delegate: RowDelegate, looks: Sequence[CaseLook | OutboxLook]) -> RowList:
    model = LookModel()
    model.show([(str(place), look) for place, look in enumerate(looks)])
    rows = RowList(name, model, delegate)
    rows.setCurrentIndex(model.index(0))
    rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setFixedHeight(sum(rows.sizeHintForRow(place) for place in range(len(looks))) + 2)
    return rows


class _Swatches(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme().space(COMPACT))

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        roles = "window surface sunken tint line border text text2 accent danger warn ok band".split()
        painter = QPainter(self)
        step = self.width() / len(roles)
        for place, role in enumerate(roles):
            area = self.rect()
            area.setLeft(round(place * step))
            area.setWidth(round(step) - 4)
            draw_box(painter, area, QColor(getattr(c, role)).name(), c.border, RADIUS_BOX)
        painter.end()
