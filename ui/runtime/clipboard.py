"""What is copied out of the desk does not stay in the clipboard for whoever comes next."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT: Final = 60_000
"""Milliseconds."""
_ALONE: Final = frozenset({"offscreen", "minimal"})
"""Platforms whose clipboard no other program reaches; they never say that it is ours."""
_MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def watch_clipboard() -> None:
    """From now on whatever is copied in this program, by a button, a key or a menu, is cleared after a while.

    What another program put there since is left. On X11 the same goes for what was selected with the mouse.
    """
    _watch()


def copy(text: str) -> None:
    """Put a text into the clipboard; after a while it is cleared if it still holds what this program copied."""
    _watch()
    QGuiApplication.clipboard().setText(text)


def clear_clipboard() -> None:
    """Clear the clipboard now if it still holds what this program copied last."""
    _watch().clear()


def _watch() -> _Watch:
    app = QCoreApplication.instance()
    assert app is not None
    found = app.findChild(_Watch)
    return found if found is not None else _Watch(app)


class _Watch(QObject):
    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._timers = {mode: QTimer(self, singleShot=True, interval=KEPT) for mode in _MODES}
        for mode, timer in self._timers.items():
            timer.timeout.connect(partial(self._clear, mode))
        QGuiApplication.clipboard().changed.connect(self._changed)
        app.aboutToQuit.connect(self.clear)

    def clear(self) -> None:
        for mode in _MODES:
            self._clear(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        if mode in self._timers:
            if _is_ours(mode):
                self._timers[mode].start()
            else:
                self._timers[mode].stop()

    def _clear(self, mode: QClipboard.Mode) -> None:
        if _is_ours(mode):
            QGuiApplication.clipboard().clear(mode)
        self._timers[mode].stop()


def _is_ours(mode: QClipboard.Mode) -> bool:
    clipboard = QGuiApplication.clipboard()
    owned = clipboard.ownsSelection() if mode is QClipboard.Mode.Selection else clipboard.ownsClipboard()
    if not owned and QGuiApplication.platformName() not in _ALONE:
        return False
    kept = clipboard.mimeData(mode)
    return kept is not None and bool(kept.formats())
