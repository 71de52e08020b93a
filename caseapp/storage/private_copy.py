"""A copy of a database, for a moment, where nothing can be written beside it and its log has still to be read."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from caseapp.errors import DatabaseDamaged
from caseapp.keys import Key
from caseapp.storage.engine import gather, is_unread, log_of
from caseapp.storage.faults import telling, trouble


@contextmanager
def private_copy(database: Path, key: Key) -> Iterator[Path]:
    """One file, encrypted as `database` is, of all that stands in it and its log; removed at the end.

    Raises `DiskFull` or `FolderNotUsable` where there is no place for it, and `DatabaseDamaged`.
    """
    with telling(Path(tempfile.gettempdir())):
        place = tempfile.TemporaryDirectory(prefix="caseapp-", ignore_cleanup_errors=True)
    with place as folder:
        copy = Path(folder) / database.name
        with telling(copy.parent):
            _copy(database, copy)
            if is_unread(database):
                _copy(log_of(database), log_of(copy))
        try:
            gather(copy, key)
        except dbapi2.DatabaseError as failure:
            raise trouble(failure, copy) or DatabaseDamaged() from None
        yield copy


def _copy(source: Path, target: Path) -> None:
    opened = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with source.open("rb") as given, os.fdopen(opened, "wb") as out:
        shutil.copyfileobj(given, out)
