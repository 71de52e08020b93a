"""Kills its own process with SIGKILL at a chosen point of the writer's work, seen through SQLAlchemy's events.

Nothing of it stands in the product: it listens on every engine of the process, so make it before a desk opens.
"""

from __future__ import annotations

import os
import signal
import threading
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import Pool

_BEGIN = "BEGIN IMMEDIATE"


class SuddenEnd:
    """The end of this process, once armed.

    With `inside` it comes within the `at`-th gap after a BEGIN IMMEDIATE and before its COMMIT, counted over
    transactions; else when the `at`-th COMMIT has returned and nobody has been told yet. It is said on stdout.
    """

    def __init__(self, *, inside: bool, at: int) -> None:
        self._inside, self._left = inside, at
        self._armed = False
        self._writing = self._written = 0
        event.listen(Engine, "before_cursor_execute", self._before)
        event.listen(Engine, "after_cursor_execute", self._after)
        event.listen(Engine, "commit", self._commits)
        event.listen(Engine, "rollback", self._rolls_back)
        event.listen(Pool, "checkin", self._given_back)

    def arm(self) -> None:
        """Count from now on."""
        self._armed = True

    def _before(self, _: Connection, __: Any, statement: str, *___: Any) -> None:
        if self._writing == threading.get_ident():
            self._gap(statement)

    def _after(self, _: Connection, __: Any, statement: str, *___: Any) -> None:
        if statement == _BEGIN:
            self._writing = threading.get_ident()

    def _commits(self, _: Connection) -> None:
        if self._writing == threading.get_ident():
            self._gap("COMMIT")
            self._writing, self._written = 0, threading.get_ident()

    def _rolls_back(self, _: Connection) -> None:
        if self._writing == threading.get_ident():
            self._writing = 0

    def _given_back(self, *_: Any) -> None:
        if self._written == threading.get_ident():
            self._written = 0
            if not self._inside:
                self._count("after COMMIT")

    def _gap(self, statement: str) -> None:
        if self._inside:
            self._count(f"inside, before {' '.join(statement.split()[:3])}")

    def _count(self, where: str) -> None:
        self._left -= self._armed
        if self._armed and self._left == 0:
            os.write(1, f"ends {where}\n".encode())
            os.kill(os.getpid(), signal.SIGKILL)
