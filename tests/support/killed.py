"""Runs a piece of the desk in a process of its own that is killed at a chosen place."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from caseapp.storage.engine import log_of
from caseapp.storage.folder import DATABASE_FILE
from tests.support.desks import PASSPHRASE
from tests.support.services import PROJECT

_BEFORE = """
import os, signal, sys
from pathlib import Path
from caseapp import keys
keys.MEMORY_KIB = 64
from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.usecases.people import NewPerson, add_person
def die(*_, **__): os.kill(os.getpid(), signal.SIGKILL)
PASSPHRASE = os.environ["CASEAPP_PASSPHRASE"]
PLACES = [Path(each) for each in sys.argv[1:]]
"""


def run_and_kill(code: str, *places: Path) -> None:
    """Run `code`, which finds `places` in PLACES and ends by calling `die()`."""
    ended = subprocess.run(
        [sys.executable, "-c", _BEFORE + code, *places],
        cwd=PROJECT,
        env={**os.environ, "CASEAPP_PASSPHRASE": PASSPHRASE},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr


def leave_work_in_the_log(folder: Path) -> None:
    """A desk is killed when a new person, Ceri Example, stands in its log alone."""
    run_and_kill(
        "Desk(PLACES[0], PASSPHRASE).write(add_person, NewPerson('Ceri Example')).result(); die()", folder
    )
    assert log_of(folder / DATABASE_FILE).stat().st_size
