"""Rounds go on by themselves, whatever one of them ran into."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QApplication

from caseapp.clock import system_clock
from caseapp.errors import NoLine
from ui.runtime.line import Line
from ui.runtime.sync_driver import SyncDriver


def test_a_round_that_meets_a_bug_is_reported_and_the_next_one_runs(qtbot, monkeypatch):
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda caught: reported.append(caught.exc_type))
    rounds = iter([KeyError("pinned")])

    def run() -> None:
        for bug in rounds:
            raise bug

    driver = SyncDriver(run, system_clock)
    states: list[Line] = []
    driver.stated.connect(lambda state: states.append(state.line))
    driver.start()
    try:
        qtbot.waitUntil(lambda: Line.OFFLINE in states)
        driver.soon()
        qtbot.waitUntil(lambda: states[-1:] == [Line.SYNCED])
    finally:
        driver.close()
    assert reported == [KeyError]


def test_closing_ends_the_round_under_way_and_tells_nothing_of_it(qtbot, monkeypatch):
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda caught: reported.append(caught.exc_type))
    begun, ended = threading.Event(), threading.Event()
    rounds: list[bool] = []

    def run() -> None:
        begun.set()
        rounds.append(ended.wait(5))
        raise NoLine

    driver = SyncDriver(run, system_clock, ended.set)
    states: list[Line] = []
    driver.stated.connect(lambda state: states.append(state.line))
    driver.start()
    assert begun.wait(5)
    driver.close()
    QApplication.processEvents()
    assert rounds == [True]
    assert (states, reported) == ([], [])
