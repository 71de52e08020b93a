"""Tells what kind of trouble SQLite or the disk met."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from caseapp.errors import DiskFull, FolderNotUsable, FolderReadOnly

LITTLE_ROOM = 1024 * 1024
"""Bytes: with less SQLite cannot even make the index of its log."""
_UNCLEAR = (dbapi2.SQLITE_IOERR, dbapi2.SQLITE_CANTOPEN)
"""What SQLite says of a file that it cannot make or lengthen, whatever the reason."""
_WORDED = {
    "database or disk is full": dbapi2.SQLITE_FULL,
    "disk I/O error": dbapi2.SQLITE_IOERR,
    "unable to open database file": dbapi2.SQLITE_CANTOPEN,
    "attempt to write a readonly database": dbapi2.SQLITE_READONLY,
}
"""Codes of failures that come without one: those of copying a database."""


def is_full(failure: BaseException, beside: Path) -> bool:
    """Whether a failure, or what it came from, is that there is no room on the disk of the file or folder `beside`."""
    if isinstance(failure, OSError):
        return failure.errno in (errno.ENOSPC, errno.EDQUOT)
    code = _code(failure)
    return code == dbapi2.SQLITE_FULL or (code in _UNCLEAR and little_room(beside))


def is_unwritable(failure: BaseException, folder: Path) -> bool:
    """Whether a failure, or what it came from, is that nothing may be written in `folder`."""
    if isinstance(failure, OSError):
        return failure.errno in (errno.EROFS, errno.EACCES, errno.EPERM)
    code = _code(failure)
    return code == dbapi2.SQLITE_READONLY or (code in _UNCLEAR and not writable(folder))


def trouble(failure: BaseException, database: Path) -> DiskFull | FolderReadOnly | None:
    """What to tell if a failure at a database is the disk's or the folder's, and no fault of the database."""
    if is_full(failure, database):
        return DiskFull()
    return FolderReadOnly() if is_unwritable(failure, database.parent) else None


@contextmanager
def telling(folder: Path) -> Iterator[None]:
    """What goes wrong in writing to `folder` is raised as `DiskFull` or `FolderNotUsable`."""
    try:
        yield
    except (OSError, DBAPIError, dbapi2.DatabaseError) as failure:
        if is_full(failure, folder):
            raise DiskFull from None
        if isinstance(failure, OSError) or is_unwritable(failure, folder):
            raise FolderNotUsable(folder=str(folder)) from None
        raise


def little_room(beside: Path) -> bool:
    """Whether the disk of a file or folder, there or still to be made, is as good as full."""
    there = next(each for each in (beside, *beside.absolute().parents) if each.exists())
    if shutil.disk_usage(there).free < LITTLE_ROOM:
        return True
    # A disk may have room and yet take no more files; where it has no such limit it tells of none.
    told = os.statvfs(there) if hasattr(os, "statvfs") else None
    return told is not None and told.f_files > 0 and told.f_favail == 0


def writable(path: Path) -> bool:
    """Whether this account may write to a file, or in a folder, that is there."""
    return os.access(path, os.W_OK)


def _code(failure: BaseException) -> int:
    """SQLite's primary result code, 0 if the failure is not SQLite's (sqlite.org/rescode.html)."""
    cause = getattr(failure, "orig", failure)
    if not isinstance(cause, dbapi2.DatabaseError):
        return 0
    code = getattr(cause, "sqlite_errorcode", None)
    return int(code) & 0xFF if code is not None else _WORDED.get(str(cause), 0)
