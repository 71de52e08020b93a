"""A test that leaves a thread or a timer running fails: the next test must not inherit its work."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any
from weakref import WeakSet

import pytest
from PySide6.QtCore import QThread, QThreadPool, QTimer
from shiboken6 import isValid

GRACE_SECONDS = 2.0

_timers: WeakSet[QTimer] = WeakSet()
_threads: WeakSet[QThread] = WeakSet()


def _remember(started: type[QTimer] | type[QThread], seen: WeakSet[Any]) -> None:
    start: Callable[..., None] = started.start

    def start_and_remember(self: Any, *args: Any, **kwargs: Any) -> None:
        seen.add(self)
        start(self, *args, **kwargs)

    started.start = start_and_remember  # type: ignore[method-assign]


def pytest_configure() -> None:
    """Qt lists neither its running timers nor its threads, so they are noted as they start."""
    _remember(QTimer, _timers)
    _remember(QThread, _threads)


def _running() -> set[object]:
    return {
        *threading.enumerate(),
        *(timer for timer in _timers if isValid(timer) and timer.isActive()),
        *(thread for thread in _threads if isValid(thread) and thread.isRunning()),
    }


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail the test that ends with more threads or timers than it began with, after a short wait for their end."""
    before = _running()
    yield
    give_up = time.monotonic() + GRACE_SECONDS
    for left in _running() - before:
        remaining = max(give_up - time.monotonic(), 0)
        if isinstance(left, threading.Thread):
            left.join(remaining)
        elif isinstance(left, QThread):
            left.wait(int(remaining * 1000))
    if not QThreadPool.globalInstance().waitForDone(int(GRACE_SECONDS * 1000)):
        pytest.fail("left work running in Qt's thread pool", pytrace=False)
    if leaked := _running() - before:
        pytest.fail(f"left running: {', '.join(sorted(map(repr, leaked)))}", pytrace=False)
