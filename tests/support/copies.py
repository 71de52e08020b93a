"""A copy of the centre's service as a process, with limits and options that a test sets; its log is kept."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from http.client import HTTPResponse
from pathlib import Path
from typing import Any, Self

import psutil
import pytest

PROJECT = Path(__file__).parent.parent.parent
_SERVE = """
import json, sys
from pathlib import Path
from caseapp.central.limits import Limits, Rate
from caseapp.central.log import write_lines
from caseapp.central.server import Serving, serve
url, limits, options = sys.argv[1], *map(json.loads, sys.argv[2:])
limits = {name: Rate(**value) if isinstance(value, dict) else value for name, value in limits.items()}
if "tls" in options:
    options["tls"] = tuple(map(Path, options["tls"]))
host = options.pop("host", "127.0.0.1")
write_lines("info")
serve(url, host, 0, lambda port: print(port, flush=True), Serving(limits=Limits(**limits), **options))
"""


class Copy:
    """One process; a context manager that has it end as an administrator would."""

    def __init__(self, database_url: str, limits: Mapping[str, Any] | None = None, **options: Any) -> None:
        """`limits` as in `Limits`, rates as `{"burst": …, "a_minute": …}`; `options` as in `Serving`, and `host`."""
        self._given = (database_url, json.dumps(dict(limits or {})), json.dumps(options))
        self._files = ExitStack()
        self.port = 0

    def __enter__(self) -> Self:
        self._said = self._files.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8"))
        self._process = subprocess.Popen(
            [sys.executable, "-c", _SERVE, *self._given],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline() or 0)
        if not self.port:
            with self._files:
                pytest.fail(f"the service ended with {self.ended()}: {self.said()}")
        return self

    def __exit__(self, *_: object) -> None:
        with self._files:
            if self._process.poll() is None:
                self.signal(signal.SIGTERM)
            assert self.ended() == 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def ended(self) -> int:
        """The exit status; the process must end by itself."""
        try:
            status = self._process.wait(30)
        finally:
            if self._process.poll() is None:
                self._process.kill()
                self._process.wait()
            if self._process.stdout is not None:
                self._process.stdout.close()
        return status

    def said(self) -> str:
        """All that it has written on stderr."""
        self._said.seek(0)
        return self._said.read()

    def lines(self) -> list[dict[str, Any]]:
        """Its log."""
        return [json.loads(line) for line in self.said().splitlines()]

    def connections(self, status: str) -> list[tuple[str, int]]:
        """Its own ends of TCP connections in `status`, such as LISTEN."""
        found = psutil.Process(self._process.pid).net_connections("tcp")
        return [(each.laddr.ip, each.laddr.port) for each in found if each.status == status]


def ask(caller: socket.socket, path: str, token: str = "x") -> int:
    """The status of a call on this very connection, which stays open."""
    caller.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
    answer = HTTPResponse(caller)
    answer.begin()
    answer.read()
    return answer.status
