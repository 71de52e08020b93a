"""Rounds go on by themselves, whatever one of them ran into."""

from __future__ import annotations

import itertools
import threading
from time import monotonic

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.clock import system_clock
from caseapp.errors import CentreBusy, CentreUnclear, Expected, NoLine
from ui.runtime import sync_driver
from ui.runtime.line import Line, LineState
from ui.runtime.sync_driver import SyncDriver

BOUND = 10


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


def test_a_centre_that_asks_for_time_is_given_it_whatever_the_officer_does(qtbot):
    began: list[float] = []

    def run() -> None:
        began.append(monotonic())
        if len(began) == 1:
            raise CentreBusy(wait=1)

    driver = SyncDriver(run, system_clock)
    states: list[LineState] = []
    driver.stated.connect(states.append)
    driver.start()
    try:
        qtbot.waitUntil(lambda: bool(states))
        assert states[0].line is Line.OFFLINE and isinstance(states[0].problem, CentreBusy)
        while len(began) < 2 and monotonic() < began[0] + BOUND:
            driver.soon()
            QApplication.processEvents()
        assert began[1] - began[0] >= 1
        qtbot.waitUntil(lambda: states[-1].line is Line.SYNCED)
    finally:
        driver.close()


def test_a_slip_in_what_a_centre_asks_for_does_not_end_the_sync_and_closing_waits_for_nothing(
    qtbot, monkeypatch
):
    monkeypatch.setattr(sync_driver, "LONGEST_ASKED", 0.1)
    rounds, number = threading.Semaphore(0), itertools.count(1)

    def run() -> None:
        if next(number) == 3:
            monkeypatch.setattr(sync_driver, "LONGEST_ASKED", 900.0)
        rounds.release()
        raise CentreBusy(wait=999_999_999)

    driver = SyncDriver(run, system_clock)
    driver.start()
    try:
        assert all(rounds.acquire(timeout=BOUND) for _ in range(3))
    finally:
        began = monotonic()
        driver.close()
    assert monotonic() - began < BOUND


@pytest.mark.parametrize("problem", [NoLine(), CentreUnclear()], ids=["no line", "unclear"])
def test_why_the_line_is_off_is_told_with_it(qtbot, problem: Expected):
    def run() -> None:
        raise problem

    driver = SyncDriver(run, system_clock)
    states: list[LineState] = []
    driver.stated.connect(states.append)
    driver.start()
    try:
        qtbot.waitUntil(lambda: bool(states))
    finally:
        driver.close()
    assert (states[0].line, states[0].problem) == (Line.OFFLINE, problem)


def test_the_first_round_and_one_after_a_poke_are_spread_and_an_act_does_not_wait_for_them(
    qtbot, monkeypatch
):
    monkeypatch.setattr(sync_driver, "START_SPREAD", 1e9)
    monkeypatch.setattr(sync_driver, "POKE_SPREAD", 1e9)
    rounds = threading.Semaphore(0)
    driver = SyncDriver(rounds.release, system_clock)
    driver.start()
    try:
        for _ in range(2):
            assert not rounds.acquire(blocking=False)
            driver.poked()
            driver.soon()
            assert rounds.acquire(timeout=BOUND)
    finally:
        driver.close()
    assert not rounds.acquire(blocking=False)


def test_a_poke_brings_a_round_and_one_that_comes_during_a_round_brings_another(qtbot):
    rounds, goes_on = threading.Semaphore(0), threading.Semaphore(0)

    def run() -> None:
        rounds.release()
        assert goes_on.acquire(timeout=BOUND)

    driver = SyncDriver(run, system_clock)
    driver.start()
    try:
        assert rounds.acquire(timeout=BOUND)
        for _ in range(3):
            driver.poked()
        goes_on.release()
        assert rounds.acquire(timeout=BOUND)
        goes_on.release(2)
        driver.poked()
        assert rounds.acquire(timeout=BOUND)
        goes_on.release(BOUND)
    finally:
        driver.close()
