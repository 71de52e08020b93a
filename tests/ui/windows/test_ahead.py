"""Pages of long lists are built while the window rests, and are the ones that open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.texts import Words
from ui.app import OpenDesk
from ui.screens.queue import QueueScreen
from ui.windows import ahead

LONG = 20_000


@pytest.fixture(autouse=True)
def no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_REST_MS", 0)


def test_the_queue_that_was_built_ahead_is_the_one_that_opens(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    qtbot.waitUntil(lambda: window.open_tabs.ahead.done, timeout=LONG)
    built = window.frame.page("queue")
    assert isinstance(built, QueueScreen)
    assert built.table.rows.rowCount() == 0 and not built.isVisible()
    assert window.frame.tabs.keys() == ["work"]
    laid_out = built.table.viewport().size()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.frame.stack.currentWidget() is built
    assert built.table.viewport().size() == laid_out
    qtbot.waitUntil(lambda: built.table.rows.rowCount() > 0, timeout=LONG)


def test_a_closed_queue_is_built_anew(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    window.open_place("queue")
    first = window.frame.page("queue")
    window.close_screen("queue")
    qtbot.waitUntil(lambda: window.open_tabs.ahead.done, timeout=LONG)
    assert window.frame.page("queue") is not first
    assert not window.frame.page("queue").isVisible()


def test_other_words_are_spoken_by_what_is_built_ahead(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    qtbot.waitUntil(lambda: window.open_tabs.ahead.done, timeout=LONG)
    window.speak(Words("cy"))
    qtbot.waitUntil(lambda: bool(window.frame.tabs.keys()) and window.open_tabs.ahead.done, timeout=LONG)
    window.open_place("queue")
    page = window.frame.page("queue")
    assert isinstance(page, QueueScreen)
    assert page.table.accessibleName() == Words("cy")("Queue") != "Queue"


def test_nothing_is_built_while_the_desk_is_locked(qtbot: QtBot, opened: OpenDesk) -> None:
    window = opened.window
    window.frame.hide()
    for _ in range(5):
        QTest.qWait(1)
    assert not window.open_tabs.ahead.done
    window.frame.show()
    qtbot.waitUntil(lambda: window.open_tabs.ahead.done, timeout=LONG)
