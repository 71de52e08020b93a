"""A notice is spoken when it comes, and can be taken away by who has read it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.button import IconButton
from ui.widgets.notice import Notice, NoticeKind

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def notice(qtbot: QtBot) -> Iterator[Notice]:
    window = QWidget()
    qtbot.addWidget(window)
    notice = Notice(NoticeKind.DANGER, "", close_word="Close this message")
    notice.hide()
    QVBoxLayout(window).addWidget(notice)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield notice


def test_what_is_new_is_spoken_once(notice: Notice, spoken: list[str]) -> None:
    for head in ("The disk is full.", "The disk is full.", "", "The disk is full."):
        notice.say(head, "Tell the service desk.", at_once=True)
        assert notice.isVisible() == bool(head)
    assert spoken == ["The disk is full. Tell the service desk."] * 2


def test_it_is_closed_by_key(notice: Notice, qtbot: QtBot) -> None:
    notice.say("The disk is full.")
    (cross,) = notice.findChildren(IconButton)
    assert cross.accessibleName() == "Close this message"
    cross.setFocus()
    with qtbot.waitSignal(notice.closed):
        QTest.keyClick(cross, Qt.Key.Key_Space)
    assert notice.isHidden()
