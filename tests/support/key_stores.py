"""A key store for tests in this process, and a real Secret Service for those that start processes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from caseapp.errors import NoKeyStore

IN_A_SESSION = """
set -e
mkdir -p "$XDG_RUNTIME_DIR"
printf test-login | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec "$@"
"""
"""A shell script that runs a command in a desktop session with an unlocked key store of its own."""


@dataclass(slots=True)
class MemoryKeyStore:
    """Keeps secrets in memory; `there` False is a computer without a key store, `locked` one whose stays locked.

    `asked` counts the questions that a locked one would ask the officer about.
    """

    kept: dict[str, bytes] = field(default_factory=dict)
    there: bool = True
    locked: bool = False
    asked: int = 0

    def available(self) -> bool:
        return self.there

    def get(self, name: str) -> bytes | None:
        self._see()
        return self.kept.get(name)

    def put(self, name: str, secret: bytes) -> None:
        self._see()
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self._see()
        self.kept.pop(name, None)

    def _see(self) -> None:
        self.asked += 1
        if self.locked or not self.there:
            raise NoKeyStore


def in_a_session(command: Sequence[str]) -> list[str]:
    """The command that runs `command` on a message bus of its own with a real, unlocked Secret Service."""
    return ["dbus-run-session", "--", "sh", "-c", IN_A_SESSION, "session", *command]


def python_in_a_session(code: str, *arguments: str) -> list[str]:
    """As `in_a_session`, for Python code."""
    return in_a_session([sys.executable, "-c", code, *arguments])
