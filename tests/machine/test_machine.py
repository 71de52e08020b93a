"""The proof of sync: any acts in any order, whatever befalls the road, the desks and the centre between them."""

from __future__ import annotations

import secrets
from time import monotonic

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.machine.machine import SyncMachine

STEPS_AN_EXAMPLE = 50


@pytest.mark.slow
def test_nothing_is_lost_doubled_or_overruled_whatever_happens(
    machine: type[SyncMachine], pytestconfig: pytest.Config
) -> None:
    """Always the same steps; with `--minutes` others each time, from a seed that is told and that `--seed` takes."""
    steps, minutes = pytestconfig.getoption("steps"), pytestconfig.getoption("minutes")
    chosen = pytestconfig.getoption("seed")
    if not minutes and not chosen:
        _run(machine, steps, None)
        return
    until = monotonic() + 60 * minutes
    while True:
        number = chosen or secrets.randbits(64)
        print(f"\nseed {number}, {machine.steps} steps so far", flush=True)
        _run(machine, steps, number)
        if chosen or monotonic() > until:
            print(f"{machine.steps} steps", flush=True)
            return


def _run(machine: type[SyncMachine], steps: int, number: int | None) -> None:
    bounds = settings(
        max_examples=steps // STEPS_AN_EXAMPLE,
        stateful_step_count=STEPS_AN_EXAMPLE,
        deadline=None,
        database=None,
        derandomize=number is None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink] if number is None else [Phase.generate],
        report_multiple_bugs=False,
    )
    test = machine if number is None else seed(number)(machine)
    run_state_machine_as_test(test, settings=bounds)
