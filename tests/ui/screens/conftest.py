"""What the screens' tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import Desk
from tests.ui.screens.desk_in_hand import DeskInHand, Sent
from ui.runtime.changes import ChangeBus
from ui.runtime.runner import Runner
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme


@pytest.fixture
def at_desk(qapp: QApplication, westmere_desk: Desk) -> Iterator[DeskInHand]:
    """The demo council's desk in the light theme."""
    apply_theme(qapp, Theme(LIGHT))
    runner = Runner()
    bus = ChangeBus(westmere_desk.listen)
    yield DeskInHand(westmere_desk, runner, bus, Sent())
    bus.close()
    runner.close()
