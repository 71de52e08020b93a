"""The window of an open desk: search, places, tabs over pages, the contact at the right, what was done at the foot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from importlib.metadata import version

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget

from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId, ContactId, PersonId, PropertyId
from caseapp.errors import Expected, Unforeseen
from caseapp.health import Health
from caseapp.ports import Changes, UnitOfWork
from caseapp.texts import Words, problem, wrong_clock
from caseapp.usecases.this_desk import DeskFacts, desk_facts
from ui.actions import ACTIONS, BY_ID, SCREEN_KEYS
from ui.presenters.conflicts import ConflictsPresenter
from ui.presenters.lock import LockPresenter, Why
from ui.presenters.officers import OfficersPresenter
from ui.presenters.outbox import OutboxPresenter
from ui.presenters.ports import Runner
from ui.presenters.search import SearchPresenter
from ui.presenters.shell import ShellPresenter
from ui.presenters.this_desk import CaredDesk
from ui.presenters.wording import clock_words, day_words
from ui.runtime.clipboard import watch_clipboard
from ui.runtime.line import Line, LineState
from ui.screens.lock import LockScreen
from ui.screens.search import SearchScreen
from ui.widgets.banner import OfflineBanner
from ui.widgets.button import Button
from ui.widgets.frame import Frame, TopBar
from ui.widgets.nav import Nav, Place
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.search_box import SearchBox
from ui.widgets.strip import ActStrip
from ui.widgets.sync_state import SyncLook, SyncState
from ui.widgets.tabs import Tabs
from ui.windows.contact_dock import contact_dock
from ui.windows.locking import Locking
from ui.windows.pages import Page, Pages
from ui.windows.sheet import Sheet

_DAMAGED = (
    "You can go on working, and what you do is kept and sent. Tell the service desk today: what can be read will be"
    " saved, or a backup restored."
)
_PLACES = ("work", "sync", "conflicts", "look-after", "officers", "desk")
_SEARCH = "search"
_NEW_CASE = "new-case"


class DeskWindow(QMainWindow):
    """Is the `Navigator` of its screens. `changed` and `stated` are told to every screen that is open.

    `covered` tells that it was locked, or that it was unlocked.
    """

    closed = Signal()
    covered = Signal(bool)

    def __init__(self, desk: CaredDesk, runner: Runner, words: Words, sync_soon: Callable[[], None]) -> None:
        super().__init__()
        watch_clipboard()
        self._words, self._desk = words, desk
        self._sync_soon = sync_soon
        self._state = LineState(Line.SYNCING, desk.clock())
        self._runner = runner
        self._pages = Pages(desk, runner, self, words)
        self._open: dict[str, Page] = {}
        self._told_on: str | None = None
        self._alerts: dict[str, Notice] = {}
        self.setWindowTitle(words("Caseapp"))
        self._build()
        self.shell = ShellPresenter(self, desk, runner, words)
        self.search = SearchPresenter(self.results, desk, runner, self, words)
        self.lock_presenter = LockPresenter(self.lock_screen, desk, runner, words, self._unlocked)
        self._connect()
        self.resize(1440, 900)

    def start(self) -> None:
        """Show my work and read what the frame shows."""
        self.shell.start()
        self.contact.start()
        self.open_place("work")
        self.box.setFocus()

    # What the sync driver and the change bus tell.

    def changed(self, changes: Changes) -> None:
        self.shell.changed(changes)
        self.contact.changed(changes)
        self.search.changed(changes)
        for page in list(self._open.values()):
            page.presenter.changed(changes)

    def stated(self, state: LineState) -> None:
        self._state = state
        self.shell.stated(state)
        for page in self._open.values():
            if isinstance(page.presenter, OutboxPresenter | OfficersPresenter):
                page.presenter.stated(state)

    # Navigator.

    def open_person(self, person: PersonId) -> None:
        self._bring(f"person:{person}", lambda: self._pages.person(person))
        self.shell.opening_person(person)
        self.contact.person_opened(person)

    def open_case(self, case: CaseId) -> None:
        self._bring(f"case:{case}", lambda: self._pages.case(case))
        self.shell.opening_case(case)
        self.contact.case_opened(case)

    def open_new_case(
        self, person: PersonId | None = None, place: PropertyId | None = None, typed: str = ""
    ) -> None:
        def bring(_: object = None) -> None:
            self._bring(_NEW_CASE, lambda: self._pages.new_case(person, place, typed))

        if _NEW_CASE in self._open and (person, place, typed) != (None, None, ""):
            self._let_go(_NEW_CASE)
            # What was half typed in it must be on disk before the form is read again.
            self._runner.follow(self._desk.write(_nothing), bring, self.tell_problem)
        else:
            bring()

    def open_letter(self, case: CaseId) -> None:
        self._bring(f"letter:{case}", lambda: self._pages.letter(case))
        self.shell.opening_letter(case)

    def open_conflict(self, act: str) -> None:
        self.open_place("conflicts")
        presenter = self._open["conflicts"].presenter
        assert isinstance(presenter, ConflictsPresenter)
        presenter.opened(act)

    def close_screen(self, key: str) -> None:
        if key not in self._open:
            return
        self._let_go(key)
        if not self._open:
            self.open_place("work")
        elif (now := self.frame.tabs.now()) is not None:
            self._focus(now)

    def tell(self, sentence: str, *, done: bool = True) -> None:
        self._trouble.hide()
        self.strip.say(sentence, done=done, can_undo=False)
        self._told_on = None
        QTimer.singleShot(0, self._note_where_told)

    def _note_where_told(self) -> None:
        """What an act opens or closes it has done by now: the strip speaks of the tab that is in hand after it."""
        self._told_on = self.frame.tabs.now()

    def tell_problem(self, problem_told: Expected) -> None:
        self.strip.clear()
        self._trouble.set_words(problem(self._words, problem_told))
        self._trouble.show()

    def contact_in_hand(self) -> ContactId | None:
        """The contact that the panel shows as live."""
        return self.contact.contact_in_hand()

    def tell_crash(self) -> None:
        """Something unforeseen happened: say that what was saved is safe."""
        self.tell_problem(Unforeseen())

    def show_health(self, health: Health) -> None:
        """Warn while the desk is damaged, or has no backup of today."""
        words = self._words
        if health.damage is not None:
            head = words("Part of this desk's database is damaged.")
            self._warn("health", head, words(_DAMAGED), NoticeKind.DANGER)
        else:
            told = health.backup_problem
            self._warn("health", problem(words, told) if told is not None else "")

    def show_clock(self, off: timedelta | None) -> None:
        """Warn while this computer's clock is far from the centre's."""
        self._warn("clock", wrong_clock(self._words, off) if off is not None else "")

    def warn(self, told: Expected) -> None:
        """Warn over all pages of what stays so until somebody sees to it."""
        self._warn(told.code, problem(self._words, told))

    def _warn(self, about: str, head: str, detail: str = "", kind: NoticeKind = NoticeKind.WARN) -> None:
        """A bar over all pages about one thing; without words it goes."""
        if about not in self._alerts:
            self._alerts[about] = Notice(kind, "")
            self.frame.alerts.addWidget(self._alerts[about])
        alert = self._alerts[about]
        alert.set_kind(kind)
        alert.set_words(head, detail)
        alert.setVisible(bool(head))

    # What the shell shows.

    def show_desk(self, council: str, officer: str) -> None:
        self.frame.top.set_council(council)
        self.officer.set_label(officer)

    def show_sync(self, look: str, words: str) -> None:
        self.sync_state.set_state(SyncLook(look), words)

    def show_offline(self, head: str, waiting: str, detail: str) -> None:
        self.frame.banner.show_offline(head, waiting, detail)

    def show_online(self) -> None:
        self.frame.banner.hide()

    def show_place(self, place: str, shown: bool) -> None:
        self.frame.nav.set_shown(place, shown)

    def show_count(self, place: str, count: str, spoken: str) -> None:
        self.frame.nav.set_count(place, count, spoken=spoken, icon="" if count else "check")

    def name_tab(self, key: str, icon: str, label: str) -> None:
        if key in self._open and self.frame.tabs.label(key) != label:
            self.frame.tabs.set_tab(key, icon, label)

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

    # Places and tabs.

    def open_place(self, key: str) -> None:
        """Bring a place to the front: work, sync, conflicts, desk, or sign-in."""
        match key:
            case "work":
                self._bring(key, lambda: self._pages.work(self.find_anything))
            case "sync":
                sign_in = partial(self.open_place, "sign-in")
                self._bring(key, lambda: self._pages.outbox(self._state, self._sync_soon, sign_in))
            case "conflicts":
                self._bring(key, self._pages.conflicts)
            case "look-after":
                self._bring(key, self._pages.disagreements)
            case "officers":
                self._bring(key, self._pages.officers)
            case "desk":
                self._bring(key, lambda: self._pages.this_desk(partial(self.lock, Why.ASKED)))
            case _:
                self._bring("sign-in", lambda: self._pages.sign_in(self._signed_in))

    def find_anything(self) -> None:
        """Put the cursor into the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keys(self) -> None:
        """Show the sheet of keys."""
        words = self._words
        everywhere = (words("Everywhere"), [(action.key, words(action.text)) for action in ACTIONS])
        in_call, sync, *others = (
            (words(head), [(key, words(text)) for key, text in pairs]) for head, pairs in SCREEN_KEYS
        )
        columns = [[everywhere, in_call, sync], others]
        self._open_sheet(Sheet(words("Keys"), columns, words("Close"), parent=self))

    def about(self) -> None:
        """Show what the service desk asks for."""
        self._runner.start(partial(self._desk.read, desk_facts), self._show_about, self.tell_problem)

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self._open.values():
            page.presenter.close()
        self.search.close()
        self.contact.close()
        super().closeEvent(event)
        self.closed.emit()

    def _bring(self, key: str, make: Callable[[], Page]) -> None:
        if key not in self._open:
            page = make()
            self._open[key] = page
            self.frame.add_page(key, page.screen)
            self.frame.tabs.add_tab(key, page.icon, page.label)
            page.presenter.start()
        self.box.clear()
        self.frame.tabs.choose(key)
        self._show_tab(key)
        self._focus(key)

    def _focus(self, key: str) -> None:
        self._open[key].screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self, key: str) -> None:
        page = self._open.pop(key)
        page.presenter.close()
        self.frame.tabs.remove_tab(key)
        self.frame.remove_page(key)

    def _show_tab(self, key: str) -> None:
        if self._told_on not in (None, key):
            self.strip.clear()
        if key in self._open and not self.box.text().strip():
            self.frame.show_page(key)
            self.frame.nav.set_now(key if key in _PLACES else None)

    def _searched(self, text: str) -> None:
        searching = bool(text.strip())
        self.frame.show_tabs(not searching)
        if searching:
            self.frame.show_page(_SEARCH)
            self.frame.nav.set_now(None)
        elif (now := self.frame.tabs.now()) is not None:
            self._show_tab(now)
        self.search.searched(text)

    def _open_shown(self, place: str) -> None:
        """The key of a place does nothing for those who have it not."""
        if self.frame.nav.is_shown(place):
            self.open_place(place)

    def _new_person(self) -> None:
        if self.box.text().strip():
            self.search.new_person()

    def _back_to_page(self) -> None:
        if self.box.text().strip():
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._cleared()

    def _cleared(self) -> None:
        if (now := self.frame.tabs.now()) in self._open:
            self._focus(now)

    def _signed_in(self) -> None:
        self.close_screen("sign-in")
        self.tell(self._words("Signed in."))
        self._sync_soon()

    def _show_about(self, facts: DeskFacts) -> None:
        words = self._words
        at = facts.synced_at
        today = london_day(self._desk.clock())
        synced = f"{day_words(words, london_day(at), today)} {clock_words(at)}" if at else words("not yet")
        pairs = [
            (words("Version"), version("caseapp")),
            (words("Council"), facts.council_name or facts.council),
            (words("Officer"), facts.officer),
            (words("Centre"), facts.address),
            (words("Last synced"), synced),
            (words("Waiting"), str(facts.waiting)),
        ]
        self._open_sheet(
            Sheet(words("About Caseapp"), [[("", pairs)]], words("Close"), selectable=True, parent=self)
        )

    def _open_sheet(self, sheet: Sheet) -> None:
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # a closed one would still name the officer
        sheet.open()

    def _step_tab(self, step: int) -> None:
        keys = self.frame.tabs.keys()
        now = self.frame.tabs.now()
        if now is not None:
            self._bring_again(keys[(keys.index(now) + step) % len(keys)])

    def _close_tab(self) -> None:
        """Close what is seen: the search if it covers the tabs, else the tab in front."""
        if self.box.text().strip():
            self.box.clear()
            self._cleared()
        else:
            self.close_screen(self.frame.tabs.now() or "")

    def _bring_again(self, key: str) -> None:
        self._bring(key, lambda: self._open[key])

    def _build(self) -> None:
        words = self._words
        self.box = SearchBox(
            words("Find anyone, any place, any case"),
            placeholder=words("Find anyone, any place, any case"),
            key=BY_ID["find"].key,
            clear_words=words("Esc clear"),
        )
        top = TopBar(words("Caseapp"), words("Caseapp"), self.box)
        self.sync_state = SyncState()
        self.officer = Button("", icon="user-circle", compact=True)
        self._menu = QMenu(self)
        self._menu.addAction(words("This desk"), lambda: self.open_place("desk"))
        self._menu.addAction(words("Lock"), lambda: self.lock(Why.ASKED))
        self._menu.addAction(words("Sign in again"), lambda: self.open_place("sign-in"))
        self._menu.addAction(words("Keys"), self.keys)
        self._menu.addAction(words("About Caseapp"), self.about)
        top.tail.addWidget(self.sync_state)
        top.tail.addWidget(self.officer)
        self.results = SearchScreen(words)
        self.side, self.contact = contact_dock(self._desk, self._runner, self, words)
        nav = Nav(
            words("Places"),
            [
                Place("work", "tray", words("My work")),
                Place("sync", "arrows-clockwise", words("Sync")),
                Place("conflicts", "git-diff", words("Conflicts")),
                Place("look-after", "scales", words("To look after")),
                Place("officers", "users-three", words("Officers")),
            ],
            [
                Place("desk", "desktop", words("This desk"), BY_ID["desk"].key),
                Place("keys", "keyboard", words("Keys"), BY_ID["keys"].key),
            ],
        )
        for place in ("look-after", "officers"):
            nav.set_shown(place, False)
        self.frame = Frame(
            top,
            OfflineBanner(words("Read what is waiting"), key=BY_ID["sync"].key),
            nav,
            Tabs(words("Open"), close_word=words("Close"), more_words=words("More tabs")),
            self.side,
        )
        self.frame.fold_right(self.side.is_folded())
        self.side.folded.connect(self.frame.fold_right)
        self.side.left.connect(self._back_to_page)
        self.frame.add_page(_SEARCH, self.results)
        self.strip = ActStrip("")
        self._trouble = Notice(NoticeKind.DANGER, "")
        self._trouble.hide()
        self.frame.foot.addWidget(self.strip)
        self.frame.foot.addWidget(self._trouble)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.frame)
        self.lock_screen = LockScreen(words, version("caseapp"))
        self._stack.addWidget(self.lock_screen)
        self.setCentralWidget(self._stack)
        self._locking = Locking(self, self._stack, self.frame, self.lock_screen)

    def _connect(self) -> None:
        self.lock_screen.given.connect(self.lock_presenter.given)
        self.lock_screen.came_back.connect(self.lock_presenter.came_back)
        self.lock_screen.other_wanted.connect(self.lock_presenter.other_wanted)
        self.box.searched.connect(self._searched)
        self.box.moved.connect(self.results.move_by)
        self.box.opened.connect(lambda _: self.search.opened())
        self.box.cleared.connect(self._cleared)
        self.results.chosen.connect(self.search.chosen)
        self.results.opened.connect(self.search.opened)
        self.results.part_chosen.connect(self.search.part_chosen)
        self.results.new_person_asked.connect(self.search.new_person)
        self.frame.banner.asked.connect(lambda: self.open_place("sync"))
        self.frame.nav.chosen.connect(lambda key: self.keys() if key == "keys" else self.open_place(key))
        self.frame.tabs.chosen.connect(self._show_tab)
        self.frame.tabs.closed.connect(self.close_screen)
        self.sync_state.clicked.connect(lambda: self.open_place("sync"))
        self.officer.clicked.connect(
            lambda: self._menu.popup(self.officer.mapToGlobal(self.officer.rect().bottomLeft()))
        )
        acts: dict[str, Callable[[], object]] = {
            "find": self.find_anything,
            "new-person": self._new_person,
            "call": self.contact.begin,
            "new-case": self.open_new_case,
            "work": lambda: self.open_place("work"),
            "sync": lambda: self.open_place("sync"),
            "conflicts": lambda: self.open_place("conflicts"),
            "look-after": partial(self._open_shown, "look-after"),
            "officers": partial(self._open_shown, "officers"),
            "sync-now": self._sync_soon,
            "close-tab": self._close_tab,
            "next-tab": lambda: self._step_tab(1),
            "previous-tab": lambda: self._step_tab(-1),
            "keys": self.keys,
            "desk": lambda: self.open_place("desk"),
            "lock": lambda: self.lock(Why.ASKED),
        }
        for id, act in acts.items():
            QShortcut(QKeySequence(BY_ID[id].key), self).activated.connect(act)


def _nothing(work: UnitOfWork) -> None:
    """An act that only waits for those before it."""
