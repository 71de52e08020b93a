"""How long the window's event loop is held while a first sync comes in with the search index live."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from caseapp.bench.invented_council import InventedCouncil, filled_centre, signed_in_desk
from caseapp.bench.place import PASSPHRASE, bench_folder
from caseapp.bench.report import Report, machine_load
from caseapp.errors import Expected

RECORDS = 20_000
RUNS = 3
_ROOT = Path(__file__).parents[2]


class WindowDidNotSync(Expected):
    """The window's process ended before its first round of sync had."""


def measure(records: int = RECORDS) -> Report:
    """Milliseconds by which a tick came late, of one every 2 ms, from the beginning of the first round to its end.

    Raises `WindowDidNotSync`.
    """
    load = machine_load()
    p99, longest = [], []
    with bench_folder() as folder, filled_centre(folder, InventedCouncil(records)) as (_, address):
        for run in range(RUNS):
            desk = folder / f"desk-{run}"
            with signed_in_desk(desk, address):
                pass
            held = sorted(_run(desk))
            p99.append(held[len(held) * 99 // 100])
            longest.append(held[-1])
    return Report("stall", {"records": records}, {"p99_ms": p99, "max_ms": longest}, load)


def _run(desk: Path) -> Sequence[float]:
    environment = {
        **os.environ,
        "CASEAPP_PASSPHRASE": PASSPHRASE,
        "CASEAPP_REPORT_STALLS": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "main", "--data-dir", str(desk)]
    window = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True)
    if window.returncode != 0 or "held_ms" not in window.stdout:
        raise WindowDidNotSync
    held: list[float] = json.loads(window.stdout)["held_ms"]
    return held
