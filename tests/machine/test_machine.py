"""The proof of sync: any acts in any order, whatever befalls the road, the desks and the centre between them."""

from __future__ import annotations

from time import monotonic

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.machine.conftest import Machines
from tests.machine.machine import SyncMachine

SEEDS = 20
STEPS_OF_A_SEED = 500
"""At least: all seeds together have 10,000."""

EXAMPLES, STEPS_AN_EXAMPLE = 11, 50


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "number" in metafunc.fixturenames:
        chosen, minutes = metafunc.config.getoption("seed"), metafunc.config.getoption("minutes")
        first = chosen or 1
        metafunc.parametrize("number", [first] if chosen or minutes else range(1, SEEDS + 1))


@pytest.mark.slow
def test_nothing_is_lost_doubled_or_overruled_whatever_happens(
    machines: Machines, pytestconfig: pytest.Config, number: int
) -> None:
    """Each seed always has the same steps. With `--seed` that one alone; with `--minutes` it and those after it."""
    until, steps = monotonic() + 60 * pytestconfig.getoption("minutes"), 0
    while not steps or monotonic() < until:
        machine = machines()
        run(machine, number, EXAMPLES)
        assert machine.steps >= STEPS_OF_A_SEED
        steps += machine.steps
        print(
            f"\nseed {number}: {machine.steps} steps, {steps} so far, history {machine.history}", flush=True
        )
        number += 1


@pytest.mark.slow
def test_the_same_seed_gives_the_same_steps(machines: Machines) -> None:
    histories = []
    for number in (1, 1, 2):
        machine = machines()
        run(machine, number, examples=2)
        histories.append(machine.history)
    first, again, another = histories
    assert first == again != another


def run(machine: type[SyncMachine], number: int, examples: int) -> None:
    """So many examples of a seed."""
    bounds = settings(
        max_examples=examples,
        stateful_step_count=STEPS_AN_EXAMPLE,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
        report_multiple_bugs=False,
    )
    run_state_machine_as_test(seed(number)(machine), settings=bounds)
