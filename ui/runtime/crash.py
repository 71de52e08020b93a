"""The crash path: what is a bug is written down without its values, and the officer is told that work is safe."""

from __future__ import annotations

import contextlib
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

CRASHES = "crashes"
KEPT = 20
"""So many of the latest reports are kept: enough to see what repeats, and small enough to be sent by mail."""


class CrashPath(QObject):
    """Takes what nobody caught, in any thread. The report names places in the code alone: a value may be a name."""

    _crashed = Signal()

    def __init__(self, tell: Callable[[], None], folder: Path | None = None) -> None:
        """`tell` is called in the GUI thread. In `folder`, the data folder, reports are kept for a service desk."""
        super().__init__()
        self._folder = None if folder is None else folder / CRASHES
        self._before = sys.excepthook, threading.excepthook
        self._crashed.connect(tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
        told = report(kind, trace)
        with contextlib.suppress(OSError, ValueError):  # nobody may hold the other end of stderr any more
            print(told, file=sys.stderr, flush=True)
        if self._folder is not None:
            with contextlib.suppress(OSError):  # a full disk may be what the bug came of
                keep(told, self._folder)
        self._crashed.emit()

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        self._caught(caught.exc_type, caught.exc_value or Exception(), caught.exc_traceback)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of failure and where it came from, without any value and without the names of folders."""
    frames = (
        f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    )
    return "\n".join([f"caseapp: unexpected {kind.__name__}", *frames])


def keep(told: str, folder: Path) -> None:
    """Write a report into `folder`, which only this account may read, and delete the oldest. Raises `OSError`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    now = datetime.now(UTC)
    file = folder / f"{now:%Y-%m-%dT%H-%M-%S-%f}.txt"
    file.touch(mode=0o600, exist_ok=False)
    system = f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    about = f"{now.isoformat(timespec='seconds')}, Caseapp {version('caseapp')}, {system}"
    file.write_text(f"{about}\n{told}\n", encoding="utf-8")
    for old in sorted(folder.glob("*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)


def _place(file: str) -> str:
    """A file of the code as seen from where modules are looked for: a folder may bear a person's name."""
    path = Path(file)
    roots = [Path(root) for root in sys.path if root and path.is_relative_to(root)]
    if roots:
        return path.relative_to(max(roots, key=lambda root: len(root.parts))).as_posix()
    return path.name if path.is_absolute() else path.as_posix()
