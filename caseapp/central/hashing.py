"""Passwords are hashed a few at a time: each takes 64 MiB and several processors (RFC 9106, as argon2-cffi has it)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Semaphore

from caseapp.central.errors import PoolExhausted

AT_ONCE = 2
MOST_WAITING = 8
"""Of the threads that answer calls, 30; a desk is told sooner than it would be answered."""

_WAIT_SECONDS = 5.0
_RETRY_SECONDS = 2
_turns = Semaphore(AT_ONCE)
_places = Semaphore(AT_ONCE + MOST_WAITING)


@contextmanager
def turn() -> Iterator[None]:
    """Wait for a turn to hash a password; decorates a function too. Raises `PoolExhausted` rather than wait long."""
    if not _places.acquire(blocking=False):
        raise PoolExhausted(wait=_RETRY_SECONDS)
    try:
        if not _turns.acquire(timeout=_WAIT_SECONDS):
            raise PoolExhausted(wait=_RETRY_SECONDS)
        try:
            yield
        finally:
            _turns.release()
    finally:
        _places.release()
