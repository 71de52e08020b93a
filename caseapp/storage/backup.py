"""Backups of a desk: one file each, encrypted as the desk is, opened by its recovery passphrase alone."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
from sqlcipher3 import dbapi2

from caseapp.errors import BackupNotWritten, DatabaseDamaged, DiskFull, FolderReadOnly
from caseapp.keys import Key
from caseapp.storage.engine import copy_database
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE
from caseapp.storage.store import Store
from caseapp.storage.tables import SCHEMA_VERSION
from caseapp.whole_file import sync_folder

BACKUPS = "backups"
"""The folder of the daily ones, in the data folder unless another was chosen."""
SUFFIX = ".caseapp-backup"
KEEP_DAYS = 7
KEEP_WEEKS = 5
"""This week among them."""
VERSION = 1
_NAME = "%Y-%m-%dT%H%M%SZ"
ABOUT = "about.json"


class About(msgspec.Struct, frozen=True):
    """What the backup is: version of its form and of the database's schema, and when it was made (UTC)."""

    version: int
    schema: int
    made_at: datetime


def make_backup(store: Store, target: Path, now: datetime) -> None:
    """Write a backup of an open desk to `target`, whole or not at all, while work goes on; one at a time.

    It holds the desk as it stands at this moment. What a backup of this desk that was killed left in the folder goes.
    Raises `BackupNotWritten`, or `DatabaseDamaged`.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _place_in(target.parent, store.key) as place:
            copy, made = place / DATABASE_FILE, place / target.name
            copy_database(store.database, copy, store.key)
            about = About(VERSION, SCHEMA_VERSION, now)
            with made.open("wb") as out:
                with zipfile.ZipFile(out, "w") as packed:  # encrypted bytes do not get smaller
                    packed.writestr(ABOUT, msgspec.json.encode(about))
                    packed.writestr(KEY_FILE, store.key_file.recovery_only())
                    packed.write(copy, DATABASE_FILE)
                out.flush()
                os.fsync(out.fileno())
            made.replace(target)
        with contextlib.suppress(OSError):  # a share of the network may not know it of folders
            sync_folder(target.parent)
    except dbapi2.DatabaseError as failure:
        room = isinstance(failure, dbapi2.OperationalError)  # none, or none where it was to go
        raise (BackupNotWritten(file=str(target)) if room else DatabaseDamaged()) from None
    except (OSError, DiskFull, FolderReadOnly):
        raise BackupNotWritten(file=str(target)) from None


@contextmanager
def _place_in(folder: Path, key: Key) -> Iterator[Path]:
    """A new folder in `folder` to make a backup in; it is removed, and so are those that were killed in the making.

    Its name tells whose it is, by what the backup itself begins with: desks may share a folder.
    """
    ours = f".{key.salt.hex()}-"
    for left in folder.glob(f"{ours}*"):
        shutil.rmtree(left, ignore_errors=True)
    place = Path(tempfile.mkdtemp(prefix=ours, dir=folder))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


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
    """The backups in a folder, newest first by their names."""
    return sorted(folder.glob(f"*{SUFFIX}"), reverse=True)


def newest_in(folder: Path, today: date) -> Path | None:
    """The newest backup in a folder that was not made after `today`, by a clock that was ahead; else any."""
    found = backups_in(folder)
    dated = [(each, at.date()) for each in found if (at := made_at(each)) is not None]
    sound = (each for each, day in dated if day <= today)
    ahead = (each for each, _ in dated)
    return next(sound, None) or next(ahead, None) or next(iter(found), None)


def to_delete(days: Iterable[date], today: date) -> list[int]:
    """Places in `days` (of backups, newest first) that rotation no longer keeps.

    Kept are the newest of each of the `KEEP_DAYS` newest days, and of each of the `KEEP_WEEKS` newest weeks, on which
    there was one: counted, not by their age, lest one look at a clock that is ahead makes all of them too old. Those
    dated after `today` are counted by themselves and take nobody's place.
    """
    kept: dict[bool, tuple[set[date], set[tuple[int, int]]]] = {False: (set(), set()), True: (set(), set())}
    gone = []
    for place, day in enumerate(days):
        on_days, in_weeks = kept[day > today]
        week = day.isocalendar()[:2]
        of_day = day not in on_days and len(on_days) < KEEP_DAYS
        of_week = week not in in_weeks and len(in_weeks) < KEEP_WEEKS
        if of_day:
            on_days.add(day)
        if of_week:
            in_weeks.add(week)
        if not of_day and not of_week:
            gone.append(place)
    return gone


def rotate(folder: Path, today: date) -> None:
    """Delete the backups in a folder that rotation no longer keeps; one that is held open goes another time."""
    dated = [(each, at.date()) for each in backups_in(folder) if (at := made_at(each)) is not None]
    for place in to_delete([day for _, day in dated], today):
        _remove(dated[place][0])
    for end in (".part", ".db"):  # what versions before this one left of a backup that was killed
        for left in folder.glob(f"*{SUFFIX}{end}"):
            if made_at(left.with_suffix("")) is not None:
                _remove(left)


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink()
