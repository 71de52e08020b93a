"""What tests of any part of the window may ask for."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from ui.runtime import sync_driver


@pytest.fixture(autouse=True)
def rounds_begin_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window's first round, and the one after a poke, wait for no other desk's."""
    monkeypatch.setattr(sync_driver, "START_SPREAD", 0.0)
    monkeypatch.setattr(sync_driver, "POKE_SPREAD", 0.0)


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to speak."""
    sentences: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            sentences.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return sentences
