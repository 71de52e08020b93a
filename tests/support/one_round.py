"""One round of a desk in a process of its own, which ends itself: `python -m tests.support.one_round ready`.

For each line `FOLDER END EVERY MUTANT` it forks one that dies at the place of number END of its round, of `every` one
or of those that differ (see `places`); with 0 at none. The rule of sync that MUTANT names is taken out first, if it
names one. `begins` is said before the round; where it was counted, and `passed N`, after a whole one.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

import caseapp.sync.transport  # noqa: F401  # each round loads it anyway
from caseapp import keys
from caseapp.bootstrap import Desk
from caseapp.sync import round
from tests.machine import mutants
from tests.support.desks import PASSPHRASE
from tests.support.forks import fork_each
from tests.support.places import Places
from tests.support.statements import see_statements

BATCH = 10
"""Operations in the first push, so that what waits goes up in several."""


def main(folder: str, end: str, every: str = "", mutant: str = "") -> int:
    keys.MEMORY_KIB = 64
    round.FIRST_BATCH = BATCH
    patch = pytest.MonkeyPatch()
    if mutant:
        getattr(mutants, mutant)(patch)
    told: list[str] = []
    places = Places(int(end), every=every == "every", tell=told.append)
    see_statements(places)
    _see_requests(places, patch)
    desk = Desk(Path(folder), PASSPHRASE)
    print("begins", flush=True)
    places.arm()
    desk.sync()
    print(*told, f"passed {places.passed}", sep="\n", flush=True)
    desk.close()
    return 0


def _see_requests(places: Places, patch: pytest.MonkeyPatch) -> None:
    send = httpx.Client.send

    def seen(client: httpx.Client, request: httpx.Request, **named: Any) -> httpx.Response:
        places.touch()
        return send(client, request, **named)

    patch.setattr(httpx.Client, "send", seen)


if __name__ == "__main__":
    sys.exit(fork_each(main))
