"""A process that has its program loaded and forks one that begins at once for each line it reads."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable


def fork_each(main: Callable[..., int]) -> int:
    """For each line of arguments a process that runs `main`; `begun PID` and `ended STATUS` are said of it."""
    for line in sys.stdin:
        if (child := os.fork()) == 0:
            print(f"begun {os.getpid()}", flush=True)
            return main(*line.rstrip("\n").split("\t"))
        _, status = os.waitpid(child, 0)
        print(f"ended {os.waitstatus_to_exitcode(status)}", flush=True)
    return 0
