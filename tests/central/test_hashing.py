"""Passwords are hashed two at a time, and nobody waits long for a turn."""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import ExitStack

import pytest

from caseapp.central import hashing
from caseapp.central.errors import PoolExhausted
from caseapp.central.hashing import AT_ONCE, MOST_WAITING, turn
from tests.central.conftest import WAIT


def take_a_turn() -> None:
    with turn():
        pass


def test_while_all_turns_are_taken_another_is_told_to_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """64 MiB each: the third at once waits, and not for ever."""
    monkeypatch.setattr(hashing, "_WAIT_SECONDS", 0.05)
    with ThreadPoolExecutor(1) as beside, ExitStack() as held:
        for _ in range(AT_ONCE):
            held.enter_context(turn())
        with pytest.raises(PoolExhausted):
            beside.submit(take_a_turn).result(WAIT)
    for _ in range(AT_ONCE + MOST_WAITING + 1):
        take_a_turn()


def test_where_many_wait_for_a_turn_one_more_is_told_so_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hashing, "_WAIT_SECONDS", 3 * WAIT)
    with ThreadPoolExecutor(MOST_WAITING + 1) as beside, ExitStack() as held:
        for _ in range(AT_ONCE):
            held.enter_context(turn())
        asked = [beside.submit(take_a_turn) for _ in range(MOST_WAITING + 1)]
        told, waiting = wait(asked, WAIT, FIRST_COMPLETED)
        assert [type(each.exception()) for each in told] == [PoolExhausted]
        held.close()
        for each in waiting:
            each.result(WAIT)
