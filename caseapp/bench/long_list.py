"""How long the queue of a team takes to be painted and to be sorted, off and on the window's thread together."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from caseapp.bench.filled_desk import fill_desk
from caseapp.bench.place import PASSPHRASE, bench_folder
from caseapp.bench.report import Report, machine_load
from caseapp.bootstrap import Desk
from caseapp.demo_data.council import WASTE
from caseapp.errors import Expected
from caseapp.usecases.this_desk import keep_view

CASES = 100_000
RUNS = 3
_PEOPLE, _PROPERTIES = 20_000, 15_000
_ROOT = Path(__file__).parents[2]


class ListNotShown(Expected):
    """The window's process ended before it had shown and sorted the list."""


def measure(cases: int, keep: Path | None) -> Report:
    """Milliseconds from the key to a painted list, and from the click on a column to one sorted by the slowest column.

    Raises `ListNotShown`.
    """
    load = machine_load()
    people, properties = min(_PEOPLE, cases), min(_PROPERTIES, cases)
    with bench_folder(keep) as folder:
        desk = folder / f"queue-{cases}"
        if not desk.exists():
            part = desk.with_suffix(".part")
            fill_desk(part, PASSPHRASE, people=people, properties=properties, queue=cases)
            part.rename(desk)
        runs = [_run(desk) for _ in range(RUNS)]
    size = {"cases": cases, "people": people, "properties": properties}
    figures = {
        "paint_ms": [run["paint_ms"] for run in runs],
        "sort_ms": [max(run["sort_ms"]) for run in runs],
    }
    return Report("list", size, figures, load)


def _choose_queue(folder: Path) -> None:
    """As an officer has left it who looks at that team's, sorted as it is at first."""
    desk = Desk(folder, PASSPHRASE)
    try:
        desk.write(keep_view, "queue", json.dumps({"team": WASTE})).result()
    finally:
        desk.close()


def _run(desk: Path) -> dict[str, Any]:
    environment = {
        **os.environ,
        "CASEAPP_PASSPHRASE": PASSPHRASE,
        "CASEAPP_REPORT_LIST": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    _choose_queue(desk)
    command = [sys.executable, "-m", "main", "--data-dir", str(desk)]
    window = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True)
    if window.returncode != 0 or "paint_ms" not in window.stdout:
        raise ListNotShown
    answer: dict[str, Any] = json.loads(window.stdout)
    return answer
