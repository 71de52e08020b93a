"""Cold process to a painted window that can search, on the desk of a large council.

The desk is unlocked by the computer's key store; by its passphrase, which takes half a second by itself, where there is
none. A run before those that count compiles the modules, as the first start of an installed desk does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from caseapp.bench.place import PASSPHRASE, bench_folder, cases_of, large_desk
from caseapp.bench.report import Report, machine_load
from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.errors import Expected
from caseapp.key_store import SystemKeyStore

RUNS = 5
_ROOT = Path(__file__).parents[2]


class WindowDidNotOpen(Expected):
    """The window's process ended without saying that it can be used."""


def measure(people: int, keep: Path | None) -> Report:
    """Seconds from the start of the process until it says it can be used. Raises `WindowDidNotOpen`."""
    load = machine_load()
    store = SystemKeyStore()
    with bench_folder(keep) as folder:
        desk = large_desk(folder, people)
        by_passphrase = not store.available()
        with nullcontext() if by_passphrase else _opened_by_key_store(desk, store):
            _run(desk, by_passphrase)
            runs = [_run(desk, by_passphrase) for _ in range(RUNS)]
    size = {
        "people": people,
        "properties": people // 2,
        "cases": cases_of(people),
        "key stores": int(not by_passphrase),
    }
    return Report("startup", size, {"usable_s": runs}, load)


@contextmanager
def _opened_by_key_store(folder: Path, store: SystemKeyStore) -> Iterator[None]:
    """While it lasts the account opens the desk without being asked."""
    with _desk(folder, store) as desk:
        desk.keys.open_by_account()
    try:
        yield
    finally:
        with _desk(folder, store) as desk:
            desk.keys.open_by_passphrase_only()


@contextmanager
def _desk(folder: Path, store: SystemKeyStore) -> Iterator[Desk]:
    desk = Desk(folder, PASSPHRASE, system_clock, store)
    try:
        yield desk
    finally:
        desk.close()


def _run(desk: Path, by_passphrase: bool) -> float:
    environment = {
        **os.environ,
        "CASEAPP_REPORT_USABLE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    environment.pop("CASEAPP_PASSPHRASE", None)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if by_passphrase:
        environment["CASEAPP_PASSPHRASE"] = PASSPHRASE
    began = time.time()
    with subprocess.Popen(
        [sys.executable, "-m", "main", "--data-dir", str(desk)],
        cwd=_ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as window:
        assert window.stdout is not None
        line = window.stdout.readline()
        window.stdout.read()
    if window.returncode != 0 or not line or "usable_at" not in (told := json.loads(line)):
        raise WindowDidNotOpen
    return float(told["usable_at"]) - began
