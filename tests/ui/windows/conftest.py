"""The real window over a real desk."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from tests.support.desks import PASSPHRASE
from tests.support.key_stores import MemoryKeyStore
from ui.app import OpenDesk, open_window
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, westmere_desk: Desk) -> Iterator[OpenDesk]:
    """The window of Abi Bevan's desk, shown, with no sync running."""
    apply_theme(qapp, Theme(LIGHT))
    opened = open_window(westmere_desk, sync=False)
    qtbot.addWidget(opened.window)
    qtbot.waitExposed(opened.window)
    yield opened
    opened.close()


@pytest.fixture
def with_key_store(
    qapp: QApplication, qtbot: QtBot, westmere_folder: Path, tmp_path: Path
) -> Iterator[OpenDesk]:
    """The window of a desk of this test's own, which a key store may open; where a test leaves it locked it ends so."""
    apply_theme(qapp, Theme(LIGHT))
    desk = Desk(shutil.copytree(westmere_folder, tmp_path / "desk"), PASSPHRASE, key_store=MemoryKeyStore())
    opened = open_window(desk, sync=False)
    qtbot.addWidget(opened.window)
    qtbot.waitExposed(opened.window)
    yield opened
    opened.close()
    desk.close()


@pytest.fixture
def copied(westmere_folder: Path, tmp_path: Path) -> Path:
    """A folder of Abi Bevan's desk, closed."""
    shutil.copytree(westmere_folder, tmp_path / "copied")
    return tmp_path / "copied"
