"""Hears from the operating system that its screen is locked or the computer goes to sleep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

_SCREENS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)
_SLOT: Any = SLOT("_changed(bool)")  # the annotations want bytes, which it refuses
_LOGIN = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")


class SessionWatch(QObject):
    """Calls `away` when the screen is locked or the computer is about to sleep.

    By the message buses of Linux desktops; elsewhere nothing is heard, and the desk locks by idleness alone.
    """

    def __init__(self, away: Callable[[], None]) -> None:
        super().__init__()
        self._away = away
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        if session.isConnected():
            for path, interface in _SCREENS:
                session.connect("", path, interface, "ActiveChanged", self, _SLOT)
        if system.isConnected():
            system.connect("", *_LOGIN, self, _SLOT)

    def close(self) -> None:
        """Hear no more."""
        self._away = _nothing
        self.deleteLater()  # which ends the connections too

    @Slot(bool)
    def _changed(self, away: bool) -> None:
        if away:
            self._away()


def _nothing() -> None:
    """What is heard at the end goes nowhere."""
