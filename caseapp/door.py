"""The ways into a data folder, for whoever stands before it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.desk_keys import ComputersKeyStore, Standing, WaysIn
from caseapp.errors import Expected, NoBackup, SalvageLost, SalvageUnsure
from caseapp.key_rescue import is_key_file_lost, take_key_file
from caseapp.keys import ByAccount, ByPin, KeyFile, Opening
from caseapp.ports import Clock, Reader
from caseapp.rescue import newest_backup, restore_in_place, salvage_in_place
from caseapp.storage.backup import made_at
from caseapp.storage.folder import folder_exists, key_file_of
from caseapp.storage.place import Lying, lying
from caseapp.storage.salvage import Salvaged
from caseapp.usecases.lease import is_lease_over, keep_time

_OUTBOX = "outbox"


class Door:
    """Opens or makes the desk of a folder. Each call may take seconds and ask the key store: off the GUI thread.

    What is raised is what `Desk` raises.
    """

    def __init__(self, folder: Path, key_store: ComputersKeyStore, clock: Clock = system_clock) -> None:
        self._folder, self._store, self._clock = folder, key_store, clock
        self.opened: Desk | None = None
        """The desk, as soon as it is open; whoever has the door closes it."""
        self.salvaged: Salvaged | None = None
        """What came out of a damaged database, once `salvage` has opened the desk."""

    def ways_in(self) -> WaysIn:
        """Raises what `KeyFile` raises."""
        if not folder_exists(self._folder):
            fleeting = lying(self._folder) is Lying.FLEETING
            return WaysIn(False, key_store=self._store.available(), fleeting=fleeting)
        file = self._key_file()
        return WaysIn(True, file.opens_by_account, file.opens_by_pin)

    def by_passphrase(self, passphrase: str) -> Desk:
        """Open the desk, or make it. A desk that the key store should open will be opened by it again."""
        desk = self._open(passphrase)
        desk.keys.renew_account()
        return desk

    def by_pin(self, pin: str) -> Desk:
        """Open the desk by its PIN."""
        return self._open(ByPin(pin, self._store))

    def by_account(self) -> Desk:
        """Open the desk by the key store alone, or make it; then a recovery code is still to be shown."""
        return self._open(ByAccount(self._store))

    def opens_by_itself(self) -> bool:
        """Whether the key store alone opens the desk; a key file that cannot be read says no. It asks nobody."""
        try:
            return opening_without_asking(self._folder, self._store) is not None
        except Expected:
            return False

    def by_itself(self) -> Standing:
        """As `by_account`, for a desk that is there; how it stands then."""
        self.by_account()
        return self.standing()

    def standing(self) -> Standing:
        """How the desk stands that was opened. Of one that may be worked with the time is kept, for its lease."""
        assert self.opened is not None
        desk, now = self.opened, self._clock()
        standing = Standing(desk.read(_is_enrolled), desk.read(is_lease_over, now), desk.keys.code_due())
        if standing.signed_in:
            desk.write(keep_time, now)
        return standing

    def backed_up_at(self) -> datetime | None:
        """When the newest backup in the folder was made, in UTC."""
        backup = newest_backup(self._folder, self._clock)
        return made_at(backup) if backup is not None else None

    def restore(self, passphrase: str, backup: Path | None = None) -> Desk:
        """Open the desk of a backup, of the newest one in the folder unless another is given, in the place of this one.

        Where the key file alone is lost, that of the backup is all that is taken from it. Raises `NoBackup`, and what
        `take_key_file` and `restore_in_place` raise.
        """
        backup = backup or newest_backup(self._folder, self._clock)
        if backup is None:
            raise NoBackup
        self._shut()
        if not (is_key_file_lost(self._folder) and take_key_file(self._folder, backup, passphrase)):
            restore_in_place(self._folder, backup, passphrase, self._clock)
        return self._open(passphrase)

    def salvage(self, passphrase: str) -> Desk:
        """Open a desk of all that can be read, in the place of the damaged one; raises as `salvage_in_place`."""
        self._shut()
        self.salvaged = salvage_in_place(self._folder, passphrase, self._clock)
        return self._open(passphrase)

    def _open(self, opening: Opening) -> Desk:
        self._shut()
        self.opened = Desk(self._folder, opening, self._clock, self._store)
        return self.opened

    def _shut(self) -> None:
        """Close a desk that opened and with which something went wrong then: its folder is wanted."""
        opened, self.opened = self.opened, None
        if opened is not None:
            opened.close()

    def _key_file(self) -> KeyFile:
        return key_file_of(self._folder)


def opening_without_asking(folder: Path, key_store: ComputersKeyStore) -> Opening | None:
    """How this account opens a desk without asking anybody, if the desk is one that opens so."""
    if folder_exists(folder) and key_file_of(folder).opens_by_account:
        return ByAccount(key_store)
    return None


def _is_enrolled(reader: Reader) -> bool:
    return reader.me.enrolled


def losses(salvaged: Salvaged) -> SalvageLost | SalvageUnsure | None:
    """What an officer must be told of a salvaged desk; the acts that wait are what the centre cannot give back."""
    if salvaged.missing.get(_OUTBOX, 0) is None:
        return SalvageUnsure()
    known = [each for each in (*salvaged.missing.values(), *salvaged.refused.values()) if each is not None]
    rows = sum(known) + sum(each.rows for each in salvaged.unclaimed)
    if not rows:
        return SalvageUnsure() if None in salvaged.missing.values() else None
    waiting = (salvaged.missing.get(_OUTBOX) or 0) + salvaged.refused.get(_OUTBOX, 0)
    return SalvageLost(rows=rows, waiting=waiting)
