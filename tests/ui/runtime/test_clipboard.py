"""What the desk copied is cleared after a while; what somebody copied since is left."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.runtime import clipboard


def text() -> str:
    return QGuiApplication.clipboard().text()


def test_it_is_cleared_by_itself(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = clipboard._Clipboard(qapp)
    ours._timer.setInterval(20)
    ours.copy("WES-7Q4M-0001-K")
    assert text() == "WES-7Q4M-0001-K"
    qtbot.waitUntil(lambda: text() == "")
    ours.setParent(None)


def test_what_another_copied_since_is_left(qapp: QApplication) -> None:
    clipboard.copy("WES-7Q4M-0001-K")
    QGuiApplication.clipboard().setText("somebody else's")
    clipboard.clear_clipboard()
    assert text() == "somebody else's"
    QGuiApplication.clipboard().clear()
