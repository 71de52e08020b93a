"""A test with windows looks for rubbish in its own thread alone, as the desk does."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from ui.runtime.rubbish import look_for_rubbish


@pytest.fixture(autouse=True)
def rubbish_in_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """See `ui/runtime/rubbish.py`: a worker that looks may wait for ever."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    look_for_rubbish()
    gc.enable()
