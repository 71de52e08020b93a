"""Looks after an open desk in the background: is its database whole, is there a backup of today, is there room."""

from __future__ import annotations

import threading
from datetime import datetime
from pathlib import Path

from caseapp.errors import Expected
from caseapp.health import Damage, Finding, Health
from caseapp.ports import Clock
from caseapp.storage.audit import count, findings
from caseapp.storage.backup import BACKUPS, backup_name, backups_in, made_at, make_backup, newest_in, rotate
from caseapp.storage.check import damage
from caseapp.storage.faults import telling
from caseapp.storage.store import Store


class Care:
    """What keeps a desk from being lost. Each call takes seconds at a large desk: off the GUI thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._one_backup = threading.Lock()

    @property
    def backups(self) -> Path:
        """Where the daily backups go: the folder of the setting `backup_folder`, else one in the data folder."""
        with telling(self._store.folder):
            chosen = self._store.read(lambda reader: reader.setting("backup_folder"))
        return Path(chosen) if chosen else self._store.folder / BACKUPS

    def look_after(self) -> Health:
        """Check the database, keep the reserve, make today's backup.

        Of a damaged database no backup is made, and none is deleted: it might be the last good one.
        """
        self._store.keep_reserve()
        at = None
        try:
            at = self.backed_up_at()
            found = self.check()
            if found is not None or self._store.read_only or self._backed_up_today():
                return Health(found, at)
            self.back_up()
            return Health(None, self.backed_up_at())
        except Expected as problem:
            return Health(None, at, problem)

    def check(self) -> Damage | None:
        """Read the whole database; what is wrong with it, or None. Raises as `damage` does."""
        return damage(self._store.database, self._store.key, unchanging=self._store.read_only)

    def back_up(self, target: Path | None = None) -> Path:
        """Make a backup now, at `target` or among the daily ones, which are then rotated.

        Raises as `make_backup` does.
        """
        now = self._clock()
        file = target or self.backups / backup_name(now)
        with self._one_backup:
            make_backup(self._store, file, now)
            if target is None:
                rotate(file.parent, now.date())
        return file

    def backed_up_at(self) -> datetime | None:
        """When the newest of the daily backups was made, in UTC."""
        newest = newest_in(self.backups, self._clock().date())
        return made_at(newest) if newest is not None else None

    def audit_findings(self) -> list[Finding]:
        """What does not hold in the chain of the audit."""
        return self._store.read(lambda reader: findings(reader.connection, reader.me.council))

    def audit_rows(self) -> int:
        """How many rows the audit has."""
        return self._store.read(lambda reader: count(reader.connection))

    def _backed_up_today(self) -> bool:
        today = self._clock().date()
        return any(at.date() == today for at in map(made_at, backups_in(self.backups)) if at is not None)
