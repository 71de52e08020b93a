"""F1 opens the page of the screen in hand beside the work and gives the focus back; every screen has its page."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import ui.screens
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Case
from caseapp.help_pages import HelpPages
from caseapp.texts import Words
from tests.support.key_stores import MemoryKeyStore
from ui.app import OpenDesk, Program, prepare
from ui.hands import Hands
from ui.keymap import key_shown
from ui.models.paper import PrinterLook, PrintLook
from ui.presenters.lock import Why
from ui.screens.help import HelpPanel
from ui.theme.apply import apply_theme
from ui.theme.tokens import DARK, LIGHT, Theme
from ui.widgets.sheet import Sheet
from ui.windows.help_topics import TOPICS, topic_of
from ui.windows.pages import TABS

LONG = 20_000


@pytest.fixture
def hands(qtbot: QtBot, opened: OpenDesk) -> Hands:
    opened.window.resize(1440, 900)
    return Hands(opened.window)


def panel_of(opened: OpenDesk) -> HelpPanel:
    assert opened.window.help.panel is not None
    return opened.window.help.panel


def title(opened: OpenDesk) -> str:
    return panel_of(opened).page.accessibleName()


def test_every_screen_has_a_page_in_both_languages() -> None:
    screens = {
        each
        for module in pkgutil.iter_modules(ui.screens.__path__)
        for name, each in inspect.getmembers(importlib.import_module(f"ui.screens.{module.name}"))
        if name.endswith("Screen") and inspect.isclass(each) and each.__module__.startswith("ui.screens")
    }
    assert screens == set(TOPICS), "a screen without a page of the help, or a page for a screen that is gone"
    for language in ("en", "cy"):
        pages = HelpPages(Words(language), key_shown)
        for topic in TOPICS.values():
            assert pages.page(topic).title


def test_every_page_that_the_window_can_open_is_of_a_screen_with_help(opened: OpenDesk) -> None:
    case = opened.desk.read(lambda reader: reader.find(Case, closed_at=None))[0]
    ids = {"person": RHIANNON, "case": case.id, "letter": case.id}
    for kind in TABS:
        page = opened.window.pages.make(f"{kind}:{ids.get(kind, '')}")
        assert type(page.screen) in TOPICS, f"{kind} has no page of the help"
        page.screen.deleteLater()


def test_f1_opens_the_page_of_what_is_in_front(hands: Hands, opened: OpenDesk) -> None:
    window = opened.window
    hands.press("F1")
    assert title(opened) == "My work"
    hands.press("F1")
    window.open_person(RHIANNON)
    hands.press("F1")
    assert title(opened) == "A person"
    hands.press("Esc")
    window.open_new_case()
    hands.press("F1")
    assert title(opened) == "A new case"
    hands.press("Esc")
    hands.press("Ctrl+K")
    hands.type("llyr")
    hands.wait(lambda: window.results.now() is not None, "somebody found")
    hands.press("F1")
    assert title(opened) == "Search"


def test_f1_in_a_call_tells_of_the_call_and_leaves_the_note_as_it_is(hands: Hands, opened: OpenDesk) -> None:
    window = opened.window
    hands.press("F7")
    hands.wait(lambda: window.contact_in_hand() is not None, "the call")
    note = window.side.note
    hands.wait(lambda: note.mapTo(window, note.rect().topRight()).x() < window.width(), "the call's own room")
    note.setFocus()
    hands.type("half a sen")
    place = note.mapTo(window, note.rect().topLeft())
    hands.press("F1")
    QApplication.processEvents()
    assert title(opened) == "The call at the right"
    assert note.isVisible() and note.mapTo(window, note.rect().topLeft()) == place
    assert not panel_of(opened).geometry().intersects(window.frame.stack.geometry())
    hands.press("F1")
    assert not panel_of(opened).isVisible()
    hands.type("tence")
    assert note.toPlainText() == "half a sentence"


def test_the_focus_goes_to_the_work_and_the_help_stays_or_goes(hands: Hands, opened: OpenDesk) -> None:
    box = opened.window.box
    box.setFocus()
    hands.press("F1")
    panel = panel_of(opened)
    assert panel.page.hasFocus()
    hands.press("F6")
    assert box.hasFocus() and panel.isVisible()
    hands.press("F1")
    assert panel.page.hasFocus()
    hands.press("Esc")
    assert box.hasFocus() and not panel.isVisible()


def test_a_page_that_is_gone_gives_the_focus_to_what_is_in_front(hands: Hands, opened: OpenDesk) -> None:
    window = opened.window
    window.open_person(RHIANNON)
    hands.press("F1")
    window.close_screen(f"person:{RHIANNON}")
    QApplication.processEvents()
    window.help.panel.setFocus()  # type: ignore[union-attr]
    hands.press("Esc")
    focus = QApplication.focusWidget()
    assert focus is not None and not panel_of(opened).isAncestorOf(focus)


def test_search_shows_pages_as_one_types_and_enter_opens_the_first(hands: Hands, opened: OpenDesk) -> None:
    hands.press("F1")
    panel = panel_of(opened)
    hands.press("/")
    hands.type("par")
    assert panel.results.keys()[0] == "parked" and len(panel.results.keys()) > 2
    hands.type("k")
    assert panel.results.keys() == ["parked", "call"]
    hands.press("Down")
    assert panel.results.now() == "call"
    hands.press("Return")
    assert title(opened) == "The call at the right"
    assert panel.page.hasFocus() and panel.box.text() == ""
    hands.press("Alt+Left")
    assert title(opened) == "My work"


def test_esc_leaves_the_search_first(hands: Hands, opened: OpenDesk) -> None:
    hands.press("F1")
    panel = panel_of(opened)
    hands.press("/")
    hands.type("zzzz")
    assert panel.is_searching() and panel.results.keys() == []
    hands.press("Esc")
    assert not panel.is_searching() and panel.isVisible()
    hands.press("Esc")
    assert not panel.isVisible()


def test_links_are_followed_by_keys_and_the_way_back_is_kept(hands: Hands, opened: OpenDesk) -> None:
    window = opened.window
    window.open_place("sync")
    hands.press("F1")
    assert title(opened) == "Sync"
    hands.press("Tab")
    hands.press("Return")
    assert title(opened) == "Conflicts"
    hands.press("Alt+Left")
    assert title(opened) == "Sync"
    panel_of(opened).contents.click()
    assert title(opened) == "Help"


def test_keys_and_marks_are_on_the_page(hands: Hands, opened: OpenDesk) -> None:
    opened.window.help.open("person")
    page = panel_of(opened).page
    text = page.toPlainText().replace("\u202f", "")
    assert "F9: I have read the warning" in text and "{" not in text
    before = page.grab().toImage()
    apply_theme(QApplication.instance(), Theme(DARK))  # type: ignore[arg-type]
    assert page.grab().toImage() != before
    assert page.toPlainText().replace("\u202f", "") == text
    apply_theme(QApplication.instance(), Theme(LIGHT))  # type: ignore[arg-type]


def test_what_is_opened_is_spoken_and_all_of_it_has_names(
    spoken: list[str], hands: Hands, opened: OpenDesk
) -> None:
    opened.window.help.press()
    assert spoken[-1] == "My work"
    panel = panel_of(opened)
    for part in panel.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
            told = QAccessible.queryAccessibleInterface(part)
            assert told is not None and told.text(QAccessible.Text.Name).strip(), type(part).__name__
    panel.box.insert("park")
    assert spoken[-1] == "2 pages"


def test_where_there_is_no_room_beside_the_help_stands_in_the_place_of_the_page(
    hands: Hands, opened: OpenDesk
) -> None:
    window = opened.window
    window.open_person(RHIANNON)
    apply_theme(QApplication.instance(), Theme(LIGHT, 2.0))  # type: ignore[arg-type]
    window.resize(1000, 900)
    hands.press("F7")
    hands.wait(lambda: window.contact_in_hand() is not None, "the call")
    hands.press("F1")
    assert window.frame.beside.covers() and window.side.isVisible()
    assert panel_of(opened).geometry() == window.frame.beside.rect()
    hands.press("F6")
    assert not window.frame.beside.covers() and window.frame.stack.isVisible()
    apply_theme(QApplication.instance(), Theme(LIGHT))  # type: ignore[arg-type]


def test_the_window_may_become_smaller_while_the_help_is_open(hands: Hands, opened: OpenDesk) -> None:
    window = opened.window
    hands.press("F1")
    window.resize(900, 600)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (900, 600)


def test_the_locked_window_answers_f1(qtbot: QtBot, with_key_store: OpenDesk) -> None:
    window = with_key_store.window
    window.lock(Why.ASKED)
    screen = window.lock_screen
    hands = Hands(window)
    screen.field.setFocus()
    hands.press("F1")
    assert window.lock_help.panel is not None
    assert window.lock_help.panel.page.accessibleName() == "Locked"
    hands.press("F1")
    assert not window.lock_help.panel.isVisible() and screen.field.line.hasFocus()


def test_the_first_window_answers_f1(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    prepare(qapp)
    program = Program(qapp, tmp_path / "desk", None, MemoryKeyStore(there=False))
    try:
        start = program.start
        qtbot.waitUntil(lambda: start.start_screen.passphrase.line.hasFocus(), timeout=LONG)
        hands = Hands(start)
        hands.type("half a pass")
        hands.press("F1")
        assert start.help.panel is not None
        assert start.help.panel.page.accessibleName() == "First sign-in and unlocking"
        hands.press("Esc")
        hands.type("phrase")
        assert start.start_screen.passphrase.text() == "half a passphrase"
    finally:
        program.close()


def test_a_page_offers_to_begin_only_what_can_be_begun(qtbot: QtBot, with_key_store: OpenDesk) -> None:
    window = with_key_store.window
    window.help.open("first-call")
    window.lock_help.open("first-call")
    assert window.help.panel is not None and window.lock_help.panel is not None
    assert "Begin the practice call" in window.help.panel.page.toPlainText()
    assert "Begin the practice call" not in window.lock_help.panel.page.toPlainText()


def test_one_key_stands_for_the_help_alone(opened: OpenDesk) -> None:
    f1 = [each for each in opened.window.findChildren(QShortcut) if each.key().toString() == "F1"]
    assert len(f1) == 2, "the desk's own, and that of the locked screen"
    assert topic_of(QWidget()) == "contents"


def test_the_ring_of_a_page_leaves_no_lines_behind_when_the_page_is_scrolled(
    hands: Hands, opened: OpenDesk
) -> None:
    window = opened.window
    hands.press("F1")
    page = panel_of(opened).page
    bar = page.verticalScrollBar()
    for _ in range(4):
        bar.setValue(bar.value() + 20)
        QApplication.processEvents()
    assert bar.value() == 80
    on_screen = window.screen().grabWindow(window.winId()).toImage()
    place = page.viewport().mapTo(window, page.viewport().rect().topLeft())
    scrolled = on_screen.copy(page.viewport().rect().translated(place))
    page.viewport().repaint()
    QApplication.processEvents()
    drawn_anew = window.screen().grabWindow(window.winId()).toImage()
    assert scrolled == drawn_anew.copy(page.viewport().rect().translated(place))


def test_f1_in_a_dialog_opens_its_page_beside_what_it_asks_and_gives_all_back(
    hands: Hands, opened: OpenDesk
) -> None:
    window = opened.window
    printers = (PrinterLook("Front_desk", "Front_desk"),)
    window.printing.ask_printer(PrintLook("Queue, 12 rows", "", printers, "Front_desk"))
    dialog = window.printing.dialog
    assert dialog is not None
    chosen: list[tuple[str, int]] = []
    dialog.chosen.connect(lambda printer, copies: chosen.append((printer, copies)))
    inside = Hands(dialog)
    QApplication.processEvents()
    small = dialog.size()
    inside.press("F1")
    (panel,) = dialog.findChildren(HelpPanel)
    assert panel.isVisible() and panel.page.hasFocus() and panel.page.accessibleName() == "Printing"
    assert dialog.printer.isVisible() and dialog.width() > small.width()
    inside.press("/")
    inside.type("shred")
    inside.press("Enter")
    inside.press("Enter")
    assert not chosen and dialog.isVisible(), "Enter in the help printed"
    inside.press("F1")
    assert not panel.isVisible() and dialog.printer.hasFocus() and dialog.size() == small
    inside.press("Enter")
    assert chosen == [("Front_desk", 1)]


@pytest.mark.parametrize(("act", "page"), [("keys", "Keys"), ("about", "If something goes wrong")])
def test_f1_in_a_sheet_opens_its_page(hands: Hands, opened: OpenDesk, act: str, page: str) -> None:
    getattr(opened.window, act)()
    hands.wait(lambda: bool(opened.window.findChildren(Sheet)), "the sheet")
    (sheet,) = opened.window.findChildren(Sheet)
    inside = Hands(sheet)
    inside.press("F1")
    (panel,) = sheet.findChildren(HelpPanel)
    assert panel.isVisible() and panel.page.accessibleName() == page
    inside.press("Esc")
    assert not panel.isVisible() and sheet.isVisible()
    inside.press("Esc")
    assert not sheet.isVisible()
