"""What would be chance, from a seed: the same acts make the same ids, in the same order, whenever they are done."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from itertools import count

import pytest

from caseapp.domain import ids
from caseapp.storage import blocks

MOST_SEEDS = 2**32
"""Examples have the seeds below this."""


class Chance:
    """Stands where ids and temporary references ask for bits and for the time.

    Tokens, keys and the words of marks stay what they are: nothing that is done depends on them.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._begun = count(1)
        self.begin(0)

    def begin(self, seed: int) -> None:
        """From here on all is as with this seed, but for a millisecond: no id comes a second time."""
        self._bits = random.Random(seed)
        self._apart = next(self._begun)
        ids._last = 0

    def stand_in(self, patch: pytest.MonkeyPatch) -> None:
        patch.setattr(ids, "_last", 0)
        for module, name in ((ids, "secrets"), (ids, "time"), (blocks, "secrets")):
            patch.setattr(module, name, self)

    def randbits(self, count: int) -> int:
        return self._bits.getrandbits(count)

    def randbelow(self, limit: int) -> int:
        return self._bits.randrange(limit)

    def time_ns(self) -> int:
        return int(self._clock().timestamp() * 1000 + self._apart) * 1_000_000
