"""Sees whether a database is whole, page by page and row by row."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

from caseapp.health import Damage
from caseapp.keys import Key
from caseapp.storage.engine import connected, salt_in
from caseapp.storage.faults import trouble

_MOST_TOLD = 100


def damage(database: Path, key: Key, *, unchanging: bool = False) -> Damage | None:
    """What is wrong with a database, or None. Reads every page: about a second for 150 MB.

    Raises `DatabaseMissing`, `DatabaseDamaged` where there is nothing to read, and `DiskFull` or `FolderReadOnly`
    where what SQLite needs beside it cannot be made.
    """
    salt_stands = salt_in(database) == key.salt
    connection = connected(database, key, unchanging=unchanging)
    try:
        told = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        amiss = [
            str(row[0])
            for row in connection.execute(f"PRAGMA integrity_check({_MOST_TOLD})")
            if row[0] != "ok"
        ]
    except dbapi2.DatabaseError as failure:
        if disk := trouble(failure, database):
            raise disk from None
        return Damage((1,), 1)
    finally:
        connection.close()
    pages = {int(word) for line in told for word in line.split() if word.isdigit()}
    if not salt_stands:
        pages.add(1)
    if not pages and not told and not amiss:
        return None
    return Damage(tuple(sorted(pages)), len(amiss) + len(told))
