"""kill -9 of the real window during edits and pushes: what it had said to be saved is there, once."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import threading
from collections import Counter

import pytest

from caseapp.bootstrap import Desk
from caseapp.domain.activity import Activity
from tests.support.robot import PASSPHRASE
from tests.support.services import PROJECT, dump

pytestmark = [pytest.mark.journey, pytest.mark.slow]
KILLS = 20
SEED = 20261123


def run_until_killed(folder, address, environment, start: int, seconds: float) -> list[int]:
    """Start the window, let it work for a while after its first edit, kill it; the edits it said to be saved."""
    robot = subprocess.Popen(
        [sys.executable, "-m", "tests.support.robot", "notes", folder, address, str(start)],
        cwd=PROJECT,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    saved: list[int] = []
    assert robot.stdout is not None
    killer: threading.Timer | None = None
    for line in robot.stdout:
        if match := re.fullmatch(r"saved (\d+)\n", line):
            saved.append(int(match[1]))
            if killer is None:
                killer = threading.Timer(seconds, robot.kill)
                killer.start()
    robot.wait()
    robot.stdout.close()
    assert killer is not None, "the robot ended by itself"
    killer.join()
    return saved


def test_twenty_kills_lose_and_double_nothing(tmp_path, westmere, isolated_environment):
    dice = random.Random(SEED)
    folder = tmp_path / "desk"
    saved: list[int] = []
    waiting = []
    for kill in range(KILLS):
        saved += run_until_killed(
            folder, westmere.address, isolated_environment, kill * 10_000, dice.uniform(0.05, 1.2)
        )
        desk = Desk(folder, PASSPHRASE)
        waiting.append(desk.read(lambda reader: reader.waiting()))
        check = desk.read(lambda reader: [
            row[0]
            for pragma in ("cipher_integrity_check", "integrity_check")
            for row in reader.connection.exec_driver_sql(f"PRAGMA {pragma}")
        ])  # fmt: skip
        assert check == ["ok"], check
        desk.close()
    desk = Desk(folder, PASSPHRASE)
    desk.sync()
    assert dump(desk) == westmere.dump()
    notes = [
        note.text for note in desk.read(lambda reader: reader.find(Activity)) if "of the robot" in note.text
    ]
    desk.close()
    there = Counter(int(re.search(r"edit (\d+)", note)[1]) for note in notes)
    assert len(saved) > KILLS and set(saved) <= set(there), "an edit that was said to be saved is lost"
    assert max(there.values()) == 1, "an edit is there twice"
    print(
        f"{KILLS} kills, seed {SEED}: {len(saved)} edits said to be saved, {len(there)} there, waiting {waiting}"
    )
