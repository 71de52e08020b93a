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

from caseapp.domain.audit import Act
from caseapp.errors import (
    BackupDamaged,
    BackupNewer,
    BackupNotWritten,
    DatabaseDamaged,
    DatabaseForeign,
    FolderTaken,
)
from caseapp.keys import KeyFile, write_whole
from caseapp.ports import Clock
from caseapp.storage.another_device import become_another_device
from caseapp.storage.check import damage
from caseapp.storage.engine import check, copy_database, engine_for
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE, folder_exists
from caseapp.storage.migrate import migrate
from caseapp.storage.store import Store
from caseapp.storage.tables import SCHEMA_VERSION

SUFFIX = ".caseapp-backup"
KEEP_DAYS = 7
KEEP_WEEKS = 4
_VERSION = 1
_NAME = "%Y-%m-%dT%H%M%SZ"
_ABOUT = "about.json"
_MOST_KEY_BYTES = 64 * 1024


class _About(msgspec.Struct, frozen=True):
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
        about = _About(_VERSION, SCHEMA_VERSION, now)
        with part.open("wb") as out:
            with zipfile.ZipFile(out, "w") as packed:  # encrypted bytes do not get smaller
                packed.writestr(_ABOUT, msgspec.json.encode(about))
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


def restore(backup: Path, folder: Path, passphrase: str, clock: Clock) -> None:
    """Make `folder`, which must hold no desk, the desk of a backup. It enrols as a new device at its next sign-in.

    Raises `FolderTaken`, `BackupDamaged`, `BackupNewer`, `WrongPassphrase`, and what migrating raises. `folder` is a
    desk only once all of it is there.
    """
    if folder_exists(folder):
        raise FolderTaken(folder=str(folder))
    os.umask(0o077)
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / f"{DATABASE_FILE}.restoring"
    key_part = folder / f"{KEY_FILE}.restoring"
    try:
        _unpack(backup, key_part, database)
        key_file = KeyFile(key_part, lambda: b"")
        key = key_file.by_passphrase(passphrase)
        try:
            version = check(database, key)
        except (DatabaseDamaged, DatabaseForeign):
            raise BackupDamaged(file=str(backup)) from None
        if damage(database, key):
            raise BackupDamaged(file=str(backup))
        if version < SCHEMA_VERSION:
            migrate(database, key, version)
        engine = engine_for(database, key, writing=True)
        with engine.begin() as connection:
            become_another_device(connection, Act.RESTORED, clock())
        engine.dispose()
        # The database under its own name comes last: with a key file beside it, it is a desk.
        write_whole(folder / KEY_FILE, key_part.read_bytes())
        database.replace(folder / DATABASE_FILE)
    finally:
        _remove(key_part, database)


def _unpack(backup: Path, key_file: Path, database: Path) -> None:
    try:
        with zipfile.ZipFile(backup) as packed:
            about = msgspec.json.decode(packed.read(_ABOUT), type=_About)
            if about.version > _VERSION or about.schema > SCHEMA_VERSION:
                raise BackupNewer(file=str(backup))
            if packed.getinfo(KEY_FILE).file_size > _MOST_KEY_BYTES:
                raise BackupDamaged(file=str(backup))
            key_file.write_bytes(packed.read(KEY_FILE))
            with packed.open(DATABASE_FILE) as given, database.open("wb") as out:
                while block := given.read(1024 * 1024):
                    out.write(block)
                out.flush()
                os.fsync(out.fileno())
    except (zipfile.BadZipFile, KeyError, msgspec.MsgspecError, OSError, NotImplementedError, ValueError):
        raise BackupDamaged(file=str(backup)) from None


def _remove(*files: Path) -> None:
    for each in files:
        with contextlib.suppress(OSError):
            each.unlink()
