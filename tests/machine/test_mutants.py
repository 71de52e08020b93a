"""The proof of sync can fail: with any one of its rules taken out it does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.machine.machine import SyncMachine
from tests.machine.mutants import MUTANTS

MOST_EXAMPLES = 30
SEED = 1
NOTICED = {
    "no_ledger": "decided twice",
    "cursor_before_rows": "and the centre differ",
    "sequence_cursor": "and the centre differ",
    "no_evict_lines": "and the centre differ|not this desk's",
    "no_stacked_edits": "in conflict with itself",
    "nothing_sent_again": "an edit is lost|and the centre differ|not this desk's",
}
"""By what each is to be caught."""


class Caught(BaseException):
    """Something did not hold. No `Exception`, so that the example is not run a second time to tell of it."""


@pytest.mark.slow
@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_a_sync_without_one_of_its_rules_is_caught(
    machine: type[SyncMachine], monkeypatch: pytest.MonkeyPatch, mutant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    class Noticing(machine):  # type: ignore[valid-type, misc]
        def _rest(self) -> None:
            try:
                super()._rest()
            except AssertionError as noticed:
                raise Caught(str(noticed)) from None

    mutant(monkeypatch)
    bounds = settings(
        max_examples=MOST_EXAMPLES,
        stateful_step_count=40,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
        report_multiple_bugs=False,
    )
    with pytest.raises(Caught, match=NOTICED[mutant.__name__]):
        run_state_machine_as_test(seed(SEED)(Noticing), settings=bounds)
    print(f"{mutant.__name__}: caught after {Noticing.steps} steps")
