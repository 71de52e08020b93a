"""Tells what kind of trouble SQLite met."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from sqlcipher3 import dbapi2

_FULL = "database or disk is full"
_UNCLEAR = "disk I/O error"
LITTLE_ROOM = 1024 * 1024
"""Bytes: with less SQLite cannot even make the index of its log."""


def is_full(failure: BaseException, beside: Path) -> bool:
    """Whether a failure, or what it came from, is that there is no room on the disk of the file or folder `beside`."""
    if isinstance(failure, OSError):
        return failure.errno in (errno.ENOSPC, errno.EDQUOT)
    cause = getattr(failure, "orig", failure)
    if not isinstance(cause, dbapi2.OperationalError):
        return False
    return _FULL in str(cause) or (_UNCLEAR in str(cause) and little_room(beside))


def little_room(beside: Path) -> bool:
    """Whether the disk of an existing file or folder is as good as full."""
    return shutil.disk_usage(beside).free < LITTLE_ROOM
