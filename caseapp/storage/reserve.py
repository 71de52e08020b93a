"""Room kept on the disk for the day it is full: SQLite needs some even to delete."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from caseapp.storage.faults import little_room

BYTES = 16 * 1024 * 1024
_FILE = "reserve"
_FREE_TIMES = 4
"""The reserve is only taken when the disk has so many times as much room."""


class Reserve:
    """A file in the data folder that is given up when the disk is full."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    def take(self) -> bool:
        """Have the reserve, if there is room for it; says whether it is there."""
        if self._file.exists():
            return True
        part = self._file.with_suffix(".part")
        try:
            if shutil.disk_usage(self._file.parent).free < _FREE_TIMES * BYTES:
                return False
            with part.open("wb") as file:
                for _ in range(BYTES // (1024 * 1024)):
                    file.write(os.urandom(1024 * 1024))  # a file system that compresses must keep it too
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._file)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()
            return False
        return True

    def make_room(self) -> bool:
        """Give the reserve up before anything is opened, if the disk is as good as full; says whether it was."""
        return self._file.exists() and little_room(self._file) and self.give_up()

    def give_up(self) -> bool:
        """Free the room; says whether there was any."""
        try:
            self._file.unlink()
        except OSError:
            return False
        return True
