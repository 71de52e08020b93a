"""Rounds go on by themselves, whatever one of them ran into."""

from __future__ import annotations

import threading

from caseapp.clock import system_clock
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
