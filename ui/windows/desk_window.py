"""The window of an open desk: search, places, tabs over pages, the contact at the right, what was done at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from importlib.metadata import version

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QStyle

from caseapp.domain.ids import CaseId, ContactId, PersonId, PropertyId
from caseapp.errors import Expected, Unforeseen
from caseapp.health import Health
from caseapp.ports import Changes, UnitOfWork
from caseapp.texts import Words, problem
from caseapp.usecases.this_desk import DeskFacts, desk_facts
from ui.actions import Offered
from ui.models.case_looks import ReadOutLook
from ui.models.paper import Paper
from ui.presenters.conflicts import ConflictsPresenter
from ui.presenters.lock import LockPresenter, Why
from ui.presenters.memory import Remembered, WindowMemory
from ui.presenters.officers import OfficersPresenter
from ui.presenters.outbox import OutboxPresenter
from ui.presenters.ports import Runner
from ui.presenters.search import SearchPresenter
from ui.presenters.shell import ShellPresenter
from ui.presenters.this_desk import CaredDesk
from ui.runtime.clipboard import watch_clipboard
from ui.runtime.line import Line, LineState
from ui.runtime.look import LookDriver
from ui.screens.case import CaseScreen
from ui.screens.conflicts import ConflictsScreen
from ui.screens.lock import LockScreen
from ui.screens.queue import QueueScreen
from ui.widgets.beside import Beside
from ui.widgets.keys import bind
from ui.widgets.sheet import Sheet
from ui.widgets.sync_state import SyncLook
from ui.windows.acts import Acts
from ui.windows.alerts import Alerts
from ui.windows.contact_dock import contact_dock
from ui.windows.cursor import CursorWatch
from ui.windows.desk_frame import DeskFrame
from ui.windows.help_dock import HelpDock, help_in
from ui.windows.help_topics import topic_of
from ui.windows.locking import Locking
from ui.windows.look_menu import add_look
from ui.windows.open_tabs import OpenTabs
from ui.windows.pages import Beyond, Pages
from ui.windows.print_out import PrintOut
from ui.windows.sheets import about_sheet, keys_sheet

_NEW_CASE = "new-case"
_PLACES = ("work", "queue", "letters", "sync", "conflicts", "desk")
"""The acts that lead to a place that everybody has."""


class DeskWindow(QMainWindow):
    """Is the `Navigator` of its screens. `changed` and `stated` are told to every screen that is open.

    `covered` tells that it was locked, or that it was unlocked; `practice_asked` that the practice call is wanted.
    """

    closed = Signal()
    covered = Signal(bool)
    practice_asked = Signal()

    def __init__(
        self,
        desk: CaredDesk,
        runner: Runner,
        words: Words,
        sync_soon: Callable[[], None],
        look: LookDriver,
        kept: Remembered,
    ) -> None:
        super().__init__()
        watch_clipboard()
        self._words, self._desk = words, desk
        self._sync_soon, self._look = sync_soon, look
        self._state = LineState(Line.SYNCING, desk.clock())
        self._runner = runner
        self._memory = WindowMemory(desk, runner, kept)
        self._returning: Remembered | None = None
        self._owed: Words | None = None
        self._make()
        self._take_room(kept.geometry)

    def start(self) -> None:
        """Show what was open last, or my work, and read what the frame shows."""
        self._begin(self._memory.kept)
        if self._memory.kept.cursor is None:
            self.box.setFocus()

    def speak(self, words: Words) -> None:
        """Say everything in other words, and take the keys in force.

        What is open stays, and what is half typed where it is kept as a draft. A locked window does so once it is
        unlocked.
        """
        if self.locked:
            self._owed = words
            return
        kept, typed = self._returning or self._now_open(), self.box.text()
        self._returning = kept
        said = self.alerts
        self._leave()
        self._words = words
        self._make()
        self.alerts.say_again(said)

        def come_back(problem_met: Expected | None = None) -> None:
            if self._returning is kept:
                self._returning = None
                self._begin(kept)
                self.box.setText(typed)
                if problem_met is not None:
                    self.tell_problem(problem_met)

        # What was half typed must be on disk before it is read again; where nothing can be written it is read as it is.
        self._runner.follow(self._desk.write(_nothing), lambda _: come_back(), come_back)

    def _make(self) -> None:
        """Build all that the window shows; nothing of it is read yet."""
        self._told_on: str | None = None
        self._undo: Callable[[], None] | None = None
        self.setWindowTitle(self._words("Caseapp"))
        self._build()
        self.alerts = Alerts(self.frame.alerts, self._words)
        self.shell = ShellPresenter(self, self._desk, self._runner, self._words)
        beyond = Beyond(
            find=self.find_anything,
            practise=self.practice_asked.emit,
            lock=partial(self.lock, Why.ASKED),
            sync_now=self._sync_soon,
            sign_in=partial(self.open_place, "sign-in"),
            signed_in=self._signed_in,
            line=lambda: self._state,
            choose_size=self._look.choose_size,
        )
        self.pages = Pages(self._desk, self._runner, self, self._words, beyond)
        self.open_tabs = OpenTabs(
            self.frame,
            self.box,
            self._words,
            self.pages.make,
            opening=self.shell.opening,
            coming=self._tab_coming,
            changed=self._remember,
        )
        self.acts = Acts(self, self._words, self.open_tabs.in_front)
        self.search = SearchPresenter(self.results, self._desk, self._runner, self, self._words)
        self.lock_presenter = LockPresenter(
            self.lock_screen, self._desk, self._runner, self._words, self._unlocked
        )
        self._cursor = CursorWatch(self, self.open_tabs.in_front, self.side, self._remember)
        self._connect()

    def _begin(self, kept: Remembered) -> None:
        self.shell.start()
        self.shell.stated(self._state)
        self.contact.start()
        self.open_tabs.restore(kept.tabs, kept.now)
        if kept.cursor is not None:
            self._cursor.put_back(kept.cursor)

    def _leave(self) -> None:
        """Keep what is half typed and let go of all that the window shows."""
        self._cursor.close()
        self._locking.close()
        self._menu.deleteLater()
        self.acts.unbind()
        self.open_tabs.close_pages()
        self.search.close()
        self.contact.close()
        self.printing.presenter.close()

    # What the sync driver and the change bus tell.

    def changed(self, changes: Changes) -> None:
        self.shell.changed(changes)
        self.contact.changed(changes)
        self.search.changed(changes)
        for page in self.open_tabs.made():
            page.presenter.changed(changes)

    def stated(self, state: LineState) -> None:
        self._state = state
        self.shell.stated(state)
        for page in self.open_tabs.made():
            if isinstance(page.presenter, OutboxPresenter | OfficersPresenter):
                page.presenter.stated(state)

    # Navigator.

    def open_person(self, person: PersonId) -> None:
        self.open_tabs.bring(f"person:{person}")
        self.contact.person_opened(person)

    def open_case(self, case: CaseId, read_out: ReadOutLook | None = None) -> None:
        self.open_tabs.bring(f"case:{case}")
        page = self.open_tabs.in_front()
        if read_out is not None and isinstance(page, CaseScreen):
            page.show_read_out(read_out)
        self.contact.case_opened(case)

    def open_new_case(
        self, person: PersonId | None = None, place: PropertyId | None = None, typed: str = ""
    ) -> None:
        def bring(_: object = None) -> None:
            self.open_tabs.bring(_NEW_CASE, lambda: self.pages.new_case(person, place, typed))

        if _NEW_CASE in self.open_tabs.pages and (person, place, typed) != (None, None, ""):
            self.open_tabs.let_go(_NEW_CASE)
            # What was half typed in it must be on disk before the form is read again.
            self._runner.follow(self._desk.write(_nothing), bring, self.tell_problem)
        else:
            bring()

    def open_letter(self, case: CaseId) -> None:
        self.open_tabs.bring(f"letter:{case}")

    def open_conflict(self, act: str) -> None:
        self.open_place("conflicts")
        page = self.open_tabs.pages["conflicts"]
        assert page is not None and isinstance(page.presenter, ConflictsPresenter)
        page.presenter.opened(act)

    def offered_acts(self, typed: str) -> Sequence[Offered]:
        return [each for each in self.acts.offered(typed) if self._can(each.id)]

    def _can(self, action: str) -> bool:
        """Whether an act of the window would do anything now. A name that is searched for is no act's words."""
        match action:
            case "new-person" | "find":
                return False
            case "look-after" | "officers":
                return self.frame.nav.is_shown(action)
            case "park" | "end" | "anonymous":
                return self.contact_in_hand() is not None
            case "undo":
                return self._undo is not None
            case _:
                return True

    def do_act(self, action: str) -> None:
        self.box.clear()
        self._cleared()
        self.acts.do(action)

    def close_screen(self, key: str) -> None:
        self.open_tabs.close(key)

    def print_out(self, paper: Paper) -> None:
        self.printing.presenter.print_out(paper)

    def tell(self, sentence: str, *, done: bool = True, undo: Callable[[], None] | None = None) -> None:
        self.frame.trouble.hide()
        self._undo = undo
        self.strip.say(sentence, done=done, can_undo=undo is not None)
        self._told_on = None
        QTimer.singleShot(0, self._note_where_told)

    def _note_where_told(self) -> None:
        """What an act opens or closes it has done by now: the strip speaks of the tab that is in hand after it."""
        self._told_on = self.frame.tabs.now()

    def tell_problem(self, problem_told: Expected) -> None:
        self._clear_strip()
        self.frame.trouble.say(problem(self._words, problem_told), at_once=True, again=True)

    def take_back(self) -> None:
        """Undo the last act as long as the foot tells of it; among conflicts, the last choice."""
        page = self.open_tabs.in_front()
        if self._undo is not None:
            undo = self._undo
            self._clear_strip()
            undo()
        elif isinstance(page, ConflictsScreen | QueueScreen):
            page.take_back()

    def _clear_strip(self) -> None:
        self._undo = None
        self.strip.clear()

    def contact_in_hand(self) -> ContactId | None:
        """The contact that the panel shows as live."""
        return self.contact.contact_in_hand()

    def tell_crash(self) -> None:
        """Something unforeseen happened: say that what was saved is safe."""
        self.tell_problem(Unforeseen())

    def show_health(self, health: Health) -> None:
        self.alerts.show_health(health)

    def show_clock(self, off: timedelta | None) -> None:
        self.alerts.show_clock(off)

    def warn(self, told: Expected) -> None:
        self.alerts.warn(told)

    # What the shell shows.

    def show_desk(self, council: str, officer: str, colour: str) -> None:
        self.frame.top.set_council(council)
        self.officer.set_label(officer)
        if not self._desk.practice:  # its council has no colour, and the desk beside it shares the look
            self._look.set_accent(colour)

    def show_sync(self, look: str, words: str) -> None:
        self.sync_state.set_state(SyncLook(look), words)

    def show_offline(self, head: str, waiting: str, detail: str) -> None:
        self.frame.banner.show_offline(head, waiting, detail)

    def show_online(self) -> None:
        self.frame.banner.hide()

    def show_place(self, place: str, shown: bool) -> None:
        self.frame.nav.set_shown(place, shown)
        if not shown:
            self.open_tabs.close(place)  # who had it yesterday, or a moment ago, may have it no more

    def show_count(self, place: str, count: str, spoken: str) -> None:
        self.frame.nav.set_count(place, count, spoken=spoken, icon="" if count else "check")

    def name_tab(self, key: str, icon: str, label: str) -> None:
        self.open_tabs.name(key, icon, label)

    # The lock.

    @property
    def locked(self) -> bool:
        """Whether the window shows nothing until it is unlocked."""
        return self._locking.locked

    def lock(self, why: Why) -> None:
        """Show nothing of anybody until the officer is back; what is open stays as it is."""
        if not self.locked:
            self._locking.cover()
            self.covered.emit(True)
            self.lock_presenter.lock(why)

    def _unlocked(self) -> None:
        self.lock_screen.forget()
        self._locking.uncover()
        self.covered.emit(False)
        if self._owed is not None:
            words, self._owed = self._owed, None
            self.speak(words)

    # Places and tabs.

    def open_place(self, key: str) -> None:
        """Bring a place, or the tab of this key, to the front: work, queue, sync …"""
        self.open_tabs.bring(key)

    def find_anything(self) -> None:
        """Put the cursor into the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def keys(self) -> None:
        """Show the sheet of keys."""
        sheet = keys_sheet(self._words, self)
        sheet.other.setVisible(not self._desk.practice)
        sheet.other.clicked.connect(sheet.accept)
        sheet.other.clicked.connect(self._own_keys)
        self._open_sheet(sheet, "keys")

    def _own_keys(self) -> None:
        """Keys are of the officer, not of a practice."""
        if not self._desk.practice:
            self.open_place("own-keys")

    def about(self) -> None:
        """Show what the service desk asks for."""
        self._runner.start(partial(self._desk.read, desk_facts), self._show_about, self.tell_problem)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remember()
        self._memory.close()
        self._leave()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._remember()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._remember()

    # What is remembered.

    def _take_room(self, geometry: str) -> None:
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
            room = self.screen().availableSize()
            title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
            self.resize(min(1440, room.width()), min(900, room.height() - title))

    def _now_open(self) -> Remembered:
        open_now = self.frame.tabs.keys()
        tabs = tuple(key for key in open_now if key != "sign-in")
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        cursor = self._memory.kept.cursor if self.locked else self._cursor.now()
        return Remembered(tabs, self.frame.tabs.now() or "", cursor, geometry)

    def _remember(self) -> None:
        # Nothing is remembered of a window that is being built or does not show its tabs yet.
        if self.isVisible() and self.open_tabs.pages and self._returning is None:
            self._memory.keep(self._now_open())

    # Tabs.

    def _tab_coming(self, key: str) -> None:
        if self._told_on not in (None, key):
            self._clear_strip()
        for other, page in self.open_tabs.pages.items():
            if other != key and page is not None and isinstance(page.screen, CaseScreen):
                page.screen.read_out.hide()  # the officer has left the case

    def _searched(self, text: str) -> None:
        searching = bool(text.strip())
        self.frame.show_search(searching)
        if not searching and (now := self.frame.tabs.now()) is not None:
            self.open_tabs.show(now)
        self.search.searched(text)

    def _switch_language(self) -> None:
        """The practice speaks the words it began with: its guide stands in this window."""
        if not self._desk.practice:
            self._look.choose_language("en" if self._words.language == "cy" else "cy")

    def _open_shown(self, place: str) -> None:
        """The key of a place does nothing for those who have it not."""
        if self.frame.nav.is_shown(place):
            self.open_place(place)

    def _new_person(self) -> None:
        if self.box.text().strip():
            self.search.new_person()

    def _place_chosen(self, key: str) -> None:
        match key:
            case "keys":
                self.keys()
            case "help":
                self.help.press()
            case _:
                self.open_place(key)

    def _topic(self) -> str:
        """The page of the help about what is in hand: the call, the search, or the page in front."""
        focus = self.focusWidget()
        if focus is not None and self.side.isAncestorOf(focus):
            return "parked" if self.side.waiting.isAncestorOf(focus) else "call"
        if self.box.text().strip():
            return "place" if (self.results.now() or "").startswith("place:") else topic_of(self.results)
        return topic_of(self.open_tabs.in_front() or self)

    def _back_to_page(self) -> None:
        if self.box.text().strip():
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._cleared()

    def _cleared(self) -> None:
        self.open_tabs.focus()

    def _signed_in(self) -> None:
        self.close_screen("sign-in")
        self.tell(self._words("Signed in."))
        self._sync_soon()

    def _show_about(self, facts: DeskFacts) -> None:
        self._open_sheet(about_sheet(self._words, facts, self._desk.clock(), self), "trouble")

    def _open_sheet(self, sheet: Sheet, topic: str) -> None:
        help_in(sheet, self._words, topic)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # a closed one would still name the officer
        sheet.open()

    def _close_tab(self) -> None:
        """Close what is seen: the search if it covers the tabs, else the tab in front."""
        if self.box.text().strip():
            self.box.clear()
            self._cleared()
        else:
            self.close_screen(self.frame.tabs.now() or "")

    def _build(self) -> None:
        words = self._words
        self.side, self.contact = contact_dock(self._desk, self._runner, self, words)
        frame = self.frame = DeskFrame(words, self.side)
        self.box, self.results, self.strip = frame.box, frame.results, frame.strip
        self.sync_state, self.officer = frame.sync_state, frame.officer
        self.other_language = frame.other_language
        self.other_language.setVisible(not self._desk.practice)
        self._menu = QMenu(self)
        add_look(self._menu, words, self._look)
        self._menu.addAction(words("This desk"), lambda: self.open_place("desk"))
        self._menu.addAction(words("Lock"), lambda: self.lock(Why.ASKED))
        self._menu.addAction(words("Sign in again"), lambda: self.open_place("sign-in"))
        self._menu.addAction(words("Keys"), self.keys)
        self._menu.addAction(words("About Caseapp"), self.about)
        self.side.left.connect(self._back_to_page)
        self.printing = PrintOut(self, self._desk, self._runner, self, words)
        self.printing.progress.left.connect(self._back_to_page)
        self.frame.foot.addWidget(self.printing.progress)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.frame)
        self.lock_screen = LockScreen(words, version("caseapp"))
        cover = Beside(self.lock_screen)
        self._stack.addWidget(cover)
        self.setCentralWidget(self._stack)
        self._locking = Locking(self, self._stack, self.frame, cover)
        acts = {"practice": self.practice_asked.emit}
        self.help = HelpDock(self.frame.beside, words, self._topic, acts)
        self.lock_help = HelpDock(cover, words, lambda: topic_of(self.lock_screen))
        bind(cover, "help", self.lock_help.press, "window")

    def _connect(self) -> None:
        self.lock_screen.given.connect(self.lock_presenter.given)
        self.lock_screen.came_back.connect(self.lock_presenter.came_back)
        self.lock_screen.other_wanted.connect(self.lock_presenter.other_wanted)
        self.box.searched.connect(self._searched)
        self.box.moved.connect(self.results.move_by)
        self.box.opened.connect(lambda _: self.search.opened())
        self.box.cleared.connect(self._cleared)
        self.strip.undone.connect(self.take_back)
        self.frame.trouble.closed.connect(self._back_to_page)
        self.results.chosen.connect(self.search.chosen)
        self.results.opened.connect(self.search.opened)
        self.results.part_chosen.connect(self.search.part_chosen)
        self.results.new_person_asked.connect(self.search.new_person)
        self.frame.banner.asked.connect(lambda: self.open_place("sync"))
        self.frame.nav.chosen.connect(self._place_chosen)
        self.frame.tabs.closed.connect(self.close_screen)
        self.sync_state.clicked.connect(lambda: self.open_place("sync"))
        self.other_language.clicked.connect(self._switch_language)
        self.officer.clicked.connect(
            lambda: self._menu.popup(self.officer.mapToGlobal(self.officer.rect().bottomLeft()))
        )
        acts: dict[str, Callable[[], object]] = {
            "find": self.find_anything,
            "new-person": self._new_person,
            "call": self.contact.begin,
            "new-case": self.open_new_case,
            **{place: partial(self.open_place, place) for place in _PLACES},
            "look-after": partial(self._open_shown, "look-after"),
            "officers": partial(self._open_shown, "officers"),
            "sync-now": self._sync_soon,
            "undo": self.take_back,
            "close-tab": self._close_tab,
            "next-tab": lambda: self.open_tabs.step(1),
            "previous-tab": lambda: self.open_tabs.step(-1),
            "keys": self.keys,
            "larger": lambda: self._look.step_size(1),
            "smaller": lambda: self._look.step_size(-1),
            "usual-size": lambda: self._look.choose_size(100),
            "colours": self._look.next_colours,
            "language": self._switch_language,
            "help": self.help.press,
            "own-keys": self._own_keys,
            "lock": lambda: self.lock(Why.ASKED),
        }
        self.acts.bind(acts)


def _nothing(work: UnitOfWork) -> None:
    """An act that only waits for those before it."""
