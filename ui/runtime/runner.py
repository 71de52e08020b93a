"""The one door off the GUI thread and back. Late answers can be dropped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from caseapp.errors import Expected, Unforeseen

T = TypeVar("T")


class _Asked:
    def __init__(self, own: Future[Any] | None) -> None:
        self.dropped = False
        self._own = own

    def cancel(self) -> None:
        """Drop the answer; a question of our own that has not begun yet is not asked at all."""
        self.dropped = True
        if self._own is not None:
            self._own.cancel()


class Runner(QObject):
    """Runs calls in worker threads; `show` and `problem` are called in the GUI thread.

    A failure that is not expected is a `problem` too, so that nobody waits for ever, and is then raised there, where
    the crash path sees it, even if the answer was dropped.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = ThreadPoolExecutor(3, "reader")
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._closed = False
        self._on_their_way = 0

    @property
    def at_rest(self) -> bool:
        """Whether every call has been answered."""
        return not self._on_their_way

    def start(
        self, call: Callable[[], T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> _Asked:
        """Run `call` in a worker; once closed nothing is asked: what the last events would have shown is gone."""
        if self._closed:
            return _Asked(None)
        future = self._workers.submit(call)
        return self._follow(_Asked(future), future, show, problem)

    def start_apart(
        self, call: Callable[[], T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> _Asked:
        """As `start`, for a call that the world outside may hold up for ever: in a thread of its own.

        No other call waits for it, and nobody at the end.
        """
        if self._closed:
            return _Asked(None)
        future: Future[T] = Future()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(call())
                except BaseException as error:
                    future.set_exception(error)

        asked = self._follow(_Asked(future), future, show, problem)
        threading.Thread(target=run, name="apart", daemon=True).start()
        return asked

    def follow(
        self, future: Future[T], show: Callable[[T], None], problem: Callable[[Expected], None]
    ) -> _Asked:
        """Bring the answer of a future that somebody else runs; it goes on even if the answer is dropped."""
        return self._follow(_Asked(None), future, show, problem)

    def _follow(
        self,
        asked: _Asked,
        future: Future[T],
        show: Callable[[T], None],
        problem: Callable[[Expected], None],
    ) -> _Asked:
        self._on_their_way += 1
        future.add_done_callback(partial(self._emit, asked, show, problem))
        return asked

    def close(self) -> None:
        """Let running calls end and drop their answers."""
        self._closed = True
        self._workers.shutdown(wait=True, cancel_futures=True)

    def _emit(
        self,
        asked: _Asked,
        show: Callable[[Any], None],
        problem: Callable[[Expected], None],
        future: Future[Any],
    ) -> None:
        if not self._closed:
            self._answered.emit((asked, show, problem, future))

    def _deliver(
        self, answer: tuple[_Asked, Callable[[Any], None], Callable[[Expected], None], Future[Any]]
    ) -> None:
        asked, show, problem, future = answer
        self._on_their_way -= 1
        if self._closed or future.cancelled():
            return
        error = future.exception()
        if not asked.dropped:
            if error is None:
                show(future.result())
            else:
                problem(error if isinstance(error, Expected) else Unforeseen())
        if error is not None and not isinstance(error, Expected):
            raise error
