"""kill -9 in the middle of a note, of a call's note and of a form: the words and the cursor are back."""

from __future__ import annotations

import json
import random
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from tests.support.desks import PASSPHRASE
from tests.support.services import PROJECT
from tests.support.typist import field_at, position_in, text_of
from ui.app import open_window

pytestmark = [pytest.mark.journey, pytest.mark.qt_log_ignore("propagateSizeHints")]
KILLS = 3
SEED = 5
LONGEST_SECONDS = 0.03
"""About what one letter takes from key to disk."""


@pytest.mark.parametrize("place", ["note", "call", "form"])
def test_what_is_half_typed_is_back_with_its_cursor(
    place: str, westmere_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dice = random.Random(SEED)
    for number in range(KILLS):
        folder = shutil.copytree(westmere_folder, tmp_path / str(number))
        text, position = killed_while_typing(
            folder, place, dice.randint(2, 12), dice.random() * LONGEST_SECONDS
        )
        desk = Desk(folder, PASSPHRASE)
        opened = open_window(desk, sync=False)
        qtbot.addWidget(opened.window)
        opened.window.activateWindow()
        field = field_at(opened, place)
        tail = text[position:]
        qtbot.waitUntil(
            lambda f=field, end=tail: f.hasFocus() and position_in(f) == len(text_of(f)) - len(end)
        )
        shown = text_of(field)
        assert shown.endswith(tail)
        assert shown.startswith(text[:position])
        # A letter typed after the last that was told may be there.
        assert len(shown) - len(text) <= 1
        opened.close()
        desk.close()


def killed_while_typing(folder: Path, place: str, letters: int, later: float) -> tuple[str, int]:
    """The text and position that were told last before the kill, `later` seconds after so many letters."""
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.support.typist", str(folder), place],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=PROJECT,
    )
    assert typist.stdout is not None
    told = [typist.stdout.readline() for _ in range(letters)]
    select.select([typist.stdout], [], [], later)
    typist.kill()
    told += typist.stdout.readlines()
    typist.wait()
    typist.stdout.close()
    assert told[0], "the typist did not begin"
    text, position = json.loads([line for line in told if line.endswith("\n")][-1])
    return text, position
