"""How an open desk is opened the next time, and unlocked while it is open."""

from __future__ import annotations

import contextlib
import hmac
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from caseapp.errors import (
    DiskFull,
    FolderNotUsable,
    FolderReadOnly,
    KeyFileDamaged,
    NoKeyStore,
    PassphraseTooShort,
    PinTooShort,
    PinTooSimple,
    WrongPassphrase,
)
from caseapp.keys import SHORTEST_PASSPHRASE, SHORTEST_PIN, Key, KeyFile, KeyStore


class ComputersKeyStore(KeyStore, Protocol):
    """A key store that says whether it is there."""

    def available(self) -> bool: ...


class NoSystemKeyStore:
    """For desks that are opened by their passphrase alone, such as the demonstration's."""

    def available(self) -> bool:
        return False

    def get(self, name: str) -> bytes | None:
        raise NoKeyStore

    def put(self, name: str, secret: bytes) -> None:
        raise NoKeyStore

    def delete(self, name: str) -> None:
        raise NoKeyStore


@dataclass(frozen=True, slots=True)
class Ways:
    """How this desk opens beside its passphrase, and whether the computer has a key store for it."""

    account: bool
    pin: bool
    key_store: bool


@dataclass(frozen=True, slots=True)
class WaysIn:
    """Whether there is a desk, and how it opens beside its passphrase; for a new one, whether a key store is there.

    `fleeting`: a new one lies where nothing is kept when the computer is started anew.
    """

    exists: bool
    account: bool = False
    pin: bool = False
    key_store: bool = False
    fleeting: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What an open desk still wants of its officer.

    `enrolled`: it was signed in once; `lease_over`: it must be again, for it was too long without its centre;
    `code_due`: the recovery code was not kept.
    """

    enrolled: bool
    lease_over: bool
    code_due: bool

    @property
    def signed_in(self) -> bool:
        """Whether the officer may work with it."""
        return self.enrolled and not self.lease_over

    @property
    def ready(self) -> bool:
        """Whether it wants nothing."""
        return self.signed_in and not self.code_due


class DeskKeys:
    """The ways into one desk. Each call may take half a second and ask the key store: off the GUI thread."""

    def __init__(self, file: KeyFile, key: Key, store: ComputersKeyStore) -> None:
        self._file, self._key, self._store = file, key, store

    def ways(self) -> Ways:
        """How the desk opens now."""
        return Ways(self._file.opens_by_account, self._file.opens_by_pin, self._store.available())

    def unlock_by_pin(self, pin: str) -> None:
        """See that whoever unlocks the window may; raises what `KeyFile.by_pin` raises."""
        self._of_this_desk(self._file.by_pin(pin, self._store))

    def unlock_by_passphrase(self, passphrase: str) -> None:
        """As `unlock_by_pin`, by passphrase or recovery code; raises `WrongPassphrase`."""
        self._of_this_desk(self._file.by_passphrase(passphrase))

    def unlock_by_account(self) -> None:
        """As `unlock_by_pin`, by the key store alone; raises `NoKeyStore` or `KeyStoreForgot`."""
        self._of_this_desk(self._file.by_account(self._store))

    def renew_account(self) -> None:
        """After the passphrase had to open a desk that the key store should have: put its part there again.

        If that cannot be done now, the passphrase is asked for the next time too.
        """
        if self._file.opens_by_account and self._store.available():
            with contextlib.suppress(NoKeyStore, DiskFull, FolderReadOnly, FolderNotUsable):
                self._file.open_by_account(self._key, self._store)

    def open_by_account(self) -> None:
        """From now on this account of the computer opens the desk by itself. Raises `NoKeyStore`."""
        self._file.open_by_account(self._key, self._store)

    def open_by_pin(self, pin: str) -> None:
        """From now on a PIN is asked. Raises `PinTooShort`, `PinTooSimple` or `NoKeyStore`."""
        check_pin(pin)
        self._file.open_by_pin(self._key, pin, self._store)

    def open_by_passphrase_only(self) -> None:
        """From now on the passphrase is asked each time."""
        self._file.open_by_passphrase_only(self._store)

    def new_recovery_code(self, given: str | None = None) -> str:
        """Make a recovery code; what opened the desk before it does so until `code_kept`, or again after `drop_code`.

        `given` is passphrase, code or PIN of an officer who asks for it, None where the desk is only just made.
        Raises as unlocking does. It is shown once: nothing keeps it in clear.
        """
        if given is not None:
            self._proven(given)
        return self._file.add_recovery_code(self._key)

    def code_due(self) -> bool:
        """Whether a recovery code must still be made and shown: the present one was seen by nobody."""
        return self._file.code_due

    def code_kept(self) -> None:
        """The officer has kept the recovery code: what opened the desk before it does not any more."""
        self._file.code_kept()

    def drop_code(self) -> None:
        """The recovery code was not kept: it opens nothing, and what opened the desk before still does."""
        self._file.drop_code()

    def change_passphrase(self, old: str, new: str) -> None:
        """Raises `WrongPassphrase` or `PassphraseTooShort`. Backups made before open by the old one."""
        self.unlock_by_passphrase(old)
        check_passphrase(new)
        self._file.set_passphrase(self._key, new)

    def _proven(self, given: str) -> None:
        """Whoever may open the desk without being asked need give nothing here either."""
        if self._file.opens_by_account:
            return
        if self._file.opens_by_pin:
            with contextlib.suppress(WrongPassphrase):
                self.unlock_by_passphrase(given)
                return
            self.unlock_by_pin(given)
            return
        self.unlock_by_passphrase(given)

    def _of_this_desk(self, key: Key) -> None:
        """The file could have been changed for one whose passphrase is known."""
        if not hmac.compare_digest(key.raw, self._key.raw):
            raise KeyFileDamaged


def check_passphrase(passphrase: str) -> None:
    """Raises `PassphraseTooShort`."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort(letters=SHORTEST_PASSPHRASE)


def check_pin(pin: str) -> None:
    """Raises `PinTooShort`, or `PinTooSimple` for one sign again and again or a run such as 123456."""
    if len(pin) < SHORTEST_PIN:
        raise PinTooShort(digits=SHORTEST_PIN)
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    if len(set(pin)) < 3 or steps in ({1}, {-1}):
        raise PinTooSimple
