"""Cold process to a painted window that can search, on the desk of a large council."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from caseapp.bench.place import PASSPHRASE, bench_folder, cases_of, large_desk
from caseapp.bench.report import Report, machine_load
from caseapp.errors import Expected

RUNS = 5
_ROOT = Path(__file__).parents[2]


class WindowDidNotOpen(Expected):
    """The window's process ended without saying that it can be used."""


def measure(people: int, keep: Path | None) -> Report:
    """Seconds from the start of the process until it says it can be used; the passphrase's check is in them.

    Raises `WindowDidNotOpen`.
    """
    load = machine_load()
    with bench_folder(keep) as folder:
        desk = large_desk(folder, people)
        runs = [_run(desk) for _ in range(RUNS)]
    size = {"people": people, "properties": people // 2, "cases": cases_of(people)}
    return Report("startup", size, {"usable_s": runs}, load)


def _run(desk: Path) -> float:
    environment = {
        **os.environ,
        "CASEAPP_PASSPHRASE": PASSPHRASE,
        "CASEAPP_REPORT_USABLE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    began = perf_counter()
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
        taken = perf_counter() - began
        window.stdout.read()
    if window.returncode != 0 or not line or "usable_s" not in json.loads(line):
        raise WindowDidNotOpen
    return taken
