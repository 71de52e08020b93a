"""Answers may be dropped; a bug behind one may not."""

from __future__ import annotations

from concurrent.futures import Future
from threading import Event

from pytestqt.qtbot import QtBot

from caseapp.errors import NotFound
from ui.runtime.runner import Runner


def test_a_bug_behind_a_dropped_answer_is_raised_all_the_same(qtbot: QtBot) -> None:
    runner = Runner()
    shown: list[object] = []
    with qtbot.captureExceptions() as raised:
        for failure in (NotFound(what="case"), OSError()):
            written: Future[None] = Future()
            runner.follow(written, shown.append, shown.append).cancel()
            written.set_exception(failure)
        qtbot.waitUntil(lambda: bool(raised))
    runner.close()
    assert [kind for kind, _, _ in raised] == [OSError] and shown == []


def test_an_event_that_comes_after_the_end_asks_nothing() -> None:
    runner = Runner()
    runner.close()
    asked: list[str] = []
    runner.start(lambda: asked.append("read"), lambda _: None, lambda _: None)
    assert asked == []


def test_what_the_world_outside_holds_up_holds_up_nothing_else(qtbot: QtBot) -> None:
    runner, given_free = Runner(), Event()
    shown: list[object] = []
    for _ in range(5):
        runner.start_apart(given_free.wait, shown.append, shown.append)
    runner.start(lambda: "read", shown.append, shown.append)
    qtbot.waitUntil(lambda: shown == ["read"])
    runner.close()  # it does not wait for them either
    given_free.set()
