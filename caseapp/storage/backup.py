"""Backups of a desk: one file each, encrypted as the desk is, opened by its recovery passphrase alone."""

from __future__ import annotations

import contextlib
import os
import zipfile
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
from sqlcipher3 import dbapi2

from caseapp.errors import (
    BackupNotWritten,
    DatabaseDamaged,
)
from caseapp.storage.engine import copy_database
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE
from caseapp.storage.store import Store
from caseapp.storage.tables import SCHEMA_VERSION

BACKUPS = "backups"
"""The folder of the daily ones, in the data folder unless another was chosen."""
SUFFIX = ".caseapp-backup"
KEEP_DAYS = 7
KEEP_WEEKS = 4
VERSION = 1
_NAME = "%Y-%m-%dT%H%M%SZ"
ABOUT = "about.json"


class About(msgspec.Struct, frozen=True):
    """What the backup is: version of its form and of the database's schema, and when it was made (UTC)."""

    version: int
    schema: int
    made_at: datetime


def make_backup(store: Store, target: Path, now: datetime) -> None:
    """Write a backup of an open desk to `target`, whole or not at all, while work goes on.

    It holds the desk as it stands at this moment. Raises `BackupNotWritten`, or `DatabaseDamaged`.
    """
    part = target.with_name(target.name + ".part")
    copy = target.with_name(target.name + ".db")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        copy_database(store.database, copy, store.key)
        about = About(VERSION, SCHEMA_VERSION, now)
        with part.open("wb") as out:
            with zipfile.ZipFile(out, "w") as packed:  # encrypted bytes do not get smaller
                packed.writestr(ABOUT, msgspec.json.encode(about))
                packed.writestr(KEY_FILE, store.key_file.recovery_only())
                packed.write(copy, DATABASE_FILE)
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
    except dbapi2.DatabaseError as failure:
        room = isinstance(failure, dbapi2.OperationalError)  # none, or none where it was to go
        raise (BackupNotWritten(file=str(target)) if room else DatabaseDamaged()) from None
    except OSError:
        raise BackupNotWritten(file=str(target)) from None
    finally:
        _remove(part, copy)


def backup_name(now: datetime) -> str:
    """The file name of a backup made at this moment; names sort by age."""
    return f"{now.astimezone(UTC):{_NAME}}{SUFFIX}"


def made_at(backup: Path) -> datetime | None:
    """When a backup was made, by its name."""
    try:
        return datetime.strptime(backup.name.removesuffix(SUFFIX), _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def backups_in(folder: Path) -> list[Path]:
    """The backups in a folder, newest first."""
    return sorted(folder.glob(f"*{SUFFIX}"), reverse=True)


def to_delete(days: Iterable[date], today: date) -> list[int]:
    """Places in `days` (of backups, newest first) that rotation no longer keeps.

    Kept are the newest of each of the last `KEEP_DAYS` days, the newest of each of the last `KEEP_WEEKS` weeks, and
    the newest of all.
    """
    seen: set[object] = set()
    gone = []
    for place, day in enumerate(days):
        week = day.isocalendar()[:2]
        marks: set[object] = {"newest"}
        if today - day < timedelta(days=KEEP_DAYS):
            marks.add(day)
        if today - day < timedelta(weeks=KEEP_WEEKS):
            marks.add(week)
        if marks <= seen:
            gone.append(place)
        seen |= marks
    return gone


def rotate(folder: Path, today: date) -> None:
    """Delete the backups in a folder that rotation no longer keeps."""
    dated = [(each, at.date()) for each in backups_in(folder) if (at := made_at(each)) is not None]
    for place in to_delete([day for _, day in dated], today):
        dated[place][0].unlink(missing_ok=True)


def _remove(*files: Path) -> None:
    for each in files:
        with contextlib.suppress(OSError):
            each.unlink()
