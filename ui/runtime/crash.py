"""The crash path: what is a bug is written down without its values, and the officer is told that work is safe."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal


class CrashPath(QObject):
    """Takes what nobody caught, in any thread. The report names places in the code alone: a value may be a name."""

    _crashed = Signal()

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self._before = sys.excepthook, threading.excepthook
        self._crashed.connect(tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
        print(report(kind, trace), file=sys.stderr, flush=True)
        self._crashed.emit()

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        self._caught(caught.exc_type, caught.exc_value or Exception(), caught.exc_traceback)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of failure and where it came from, without any value."""
    frames = (f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace))
    return "\n".join([f"caseapp: unexpected {kind.__name__}", *frames])
