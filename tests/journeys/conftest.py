"""The real window for journeys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.demo import PASSWORD
from tests.support.desks import PASSPHRASE
from ui import demo
from ui.app import Program, prepare
from ui.demo import Diary, Journey

StartOfShift = Callable[[str, str], Journey]


@pytest.fixture
def shift(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StartOfShift]:
    """Sign an officer in at an address through the first window, on a new folder; gives their journey."""
    prepare(qapp)
    programs: list[Program] = []
    pictures = tmp_path / "pictures"
    pictures.mkdir()

    def begin(username: str, address: str) -> Journey:
        monkeypatch.setattr(demo, "USERNAME", username)
        program = Program(qapp, tmp_path / username, None)
        programs.append(program)
        diary = Diary(pictures)
        return Journey(demo.sign_in(program, diary, PASSPHRASE, address, PASSWORD), diary)

    yield begin
    for program in programs:
        program.close()
