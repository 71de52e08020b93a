"""Starts processes from one that has the program loaded already, so that each begins at once."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.support.services import PROJECT

END_SECONDS = 30


class Robot:
    """One window in a process of its own. Read `lines` to their end: then it is dead, and `status` says how."""

    def __init__(self, pid: int, said: Iterator[str]) -> None:
        self._process = os.pidfd_open(pid)  # a pid may be somebody else's by the time it is used
        self._said = said
        self.status = 0

    def kill(self) -> None:
        """SIGKILL; back when the process is dead."""
        with suppress(ProcessLookupError):
            self.send(signal.SIGKILL)
        assert select.select([self._process], [], [], END_SECONDS)[0]

    def send(self, number: signal.Signals) -> None:
        """A signal; raises `ProcessLookupError` once the process is dead."""
        signal.pidfd_send_signal(self._process, number)

    def lines(self) -> Iterator[str]:
        """What it says."""
        for line in self._said:
            if line.startswith("ended "):
                self.status = int(line.split()[1])
                return
            yield line

    def close(self) -> None:
        """Let go of the dead process."""
        os.close(self._process)


class Robots:
    """The process that has the program loaded. One robot works at a time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    @contextmanager
    def start(self, *arguments: object) -> Iterator[Robot]:
        """A robot with these arguments of its module's `main`."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write("\t".join(map(str, arguments)) + "\n")
        self._process.stdin.flush()
        said = (line.rstrip("\n") for line in self._process.stdout)
        robot = Robot(int(next(said).removeprefix("begun ")), said)
        try:
            yield robot
        finally:
            robot.kill()
            robot.close()


@contextmanager
def start_robots(
    environment: Mapping[str, str], log: Path, module: str = "tests.support.robot"
) -> Iterator[Robots]:
    """Robots of a module, in this environment; `log` takes what they say on stderr."""
    with (
        log.open("w", encoding="utf-8") as errors,
        subprocess.Popen(
            [sys.executable, "-m", module, "ready"],
            cwd=PROJECT,
            env={**environment, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        yield Robots(process)
