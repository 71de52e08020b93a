"""Tells what kind of trouble SQLite met."""

from __future__ import annotations

import errno

from sqlcipher3 import dbapi2

_FULL = "database or disk is full"


def is_full(failure: BaseException) -> bool:
    """Whether a failure, or what it came from, is that there is no room on the disk."""
    if isinstance(failure, OSError):
        return failure.errno in (errno.ENOSPC, errno.EDQUOT)
    cause = getattr(failure, "orig", failure)
    return isinstance(cause, dbapi2.OperationalError) and _FULL in str(cause)
