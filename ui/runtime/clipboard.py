"""What the desk copies does not stay in the clipboard for whoever comes next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

KEPT: Final = 60_000
"""Milliseconds."""


class _Clipboard(QObject):
    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._copied = ""
        self._timer = QTimer(self, singleShot=True, interval=KEPT)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        self._copied = text
        QGuiApplication.clipboard().setText(text)
        self._timer.start()

    def clear(self) -> None:
        self._timer.stop()
        if self._copied and QGuiApplication.clipboard().text() == self._copied:
            QGuiApplication.clipboard().clear()
        self._copied = ""


def copy(text: str) -> None:
    """Put a text into the clipboard; after a while it is cleared if it still holds this."""
    _ours().copy(text)


def clear_clipboard() -> None:
    """Clear the clipboard now if it still holds what was copied last."""
    _ours().clear()


def _ours() -> _Clipboard:
    app = QGuiApplication.instance()
    assert app is not None
    found = app.findChild(_Clipboard)
    return found if found is not None else _Clipboard(app)
