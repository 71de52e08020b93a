"""Keeps what is half typed: each change is written, those typed while one is on its way as one."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from caseapp.errors import Expected
from caseapp.ports import Done
from caseapp.usecases.contacts import keep_draft
from ui.presenters.ports import DeskPort, Runner


class Keeper:
    """Writes the newest text by `write`. `kept` is called once what was typed last is on disk, until `close`.

    Acts are queued to one writer, so whatever is written after `flush` finds the text as typed.
    """

    def __init__(
        self,
        write: Callable[[str], Future[Done[None]]],
        runner: Runner,
        kept: Callable[[], None],
        problem: Callable[[Expected], None],
    ) -> None:
        self._write, self._runner, self._kept, self._problem = write, runner, kept, problem
        self._newest: str | None = None
        self._forgotten = 0
        self._writing = self._closed = False

    def typed(self, text: str) -> None:
        """Keep this text, at once if nothing is on its way."""
        self._newest = text
        if not self._writing:
            self.flush()

    def flush(self) -> None:
        """Queue what was typed last now."""
        if self._newest is None:
            return
        text, self._newest = self._newest, None
        self._writing = True
        self._runner.follow(
            self._write(text),
            lambda _: self._written(),
            partial(self._failed, text, self._forgotten),
        )

    def close(self) -> None:
        """Queue what was typed last; whoever showed it is gone, only a failure is still told."""
        self.flush()
        self._closed = True

    def forget(self) -> None:
        """Leave what was typed last to the act that takes the words over."""
        self._newest = None
        self._forgotten += 1

    def _written(self) -> None:
        self._writing = False
        if self._newest is not None:
            self.flush()
        elif not self._closed:
            self._kept()

    def _failed(self, text: str, forgotten: int, problem: Expected) -> None:
        """What could not be written waits for the next keystroke; what was typed since is tried at once."""
        self._writing = False
        self._problem(problem)
        if self._newest is not None:
            self.flush()
        elif forgotten == self._forgotten:
            self._newest = text


class DraftKeeper(Keeper):
    """Keeps one draft under one key."""

    def __init__(
        self,
        key: str,
        desk: DeskPort,
        runner: Runner,
        kept: Callable[[], None],
        problem: Callable[[Expected], None],
    ) -> None:
        super().__init__(lambda text: desk.write(keep_draft, key, text), runner, kept, problem)
        self.key = key
