"""Waiting for another process, which tells nobody when it is ready."""

import threading
import time
from collections.abc import Callable

PATIENCE_SECONDS = 30
_POLL_SECONDS = 0.05


def wait_until(seen: Callable[[], bool], what: str) -> None:
    """Until it is seen; fails, saying `what`, when it does not come."""
    patient_until = time.monotonic() + PATIENCE_SECONDS
    while not seen():
        assert time.monotonic() < patient_until, f"waited in vain for {what}"
        threading.Event().wait(_POLL_SECONDS)
