"""The key of a desk's database, kept only wrapped (AES-256-GCM): by the recovery passphrase, and by the computer's
key store alone or together with a PIN.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import hmac
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from pathlib import Path
from typing import Any, Protocol

import msgspec

from caseapp.errors import (
    DiskFull,
    FolderNotUsable,
    FolderReadOnly,
    KeyFileDamaged,
    KeyFileMissing,
    KeyStoreForgot,
    NoKeyStore,
    PinRemoved,
    PinWrong,
    TooManyPins,
    WrongPassphrase,
)
from caseapp.key_form import (
    KEY_BYTES,
    SALT_BYTES,
    VERSION,
    Content,
    PassphraseWrapping,
    PinWrapping,
    Stretch,
    sealed,
    unsealed,
    wrapped,
)
from caseapp.recovery import as_code, new_recovery_code
from caseapp.whole_file import write_whole

MEMORY_KIB = 256 * 1024
PASSES = 3
LANES = 4
SHORTEST_PASSPHRASE = 12
"""Letters of a passphrase: three or four words, longer than what can be guessed from the key file."""
SHORTEST_PIN = 6
FREE_PINS = 5
"""Wrong PINs before each further one has to wait."""
MOST_PINS = 10
"""Wrong PINs after which the PIN opens nothing any more; the passphrase still does."""
FIRST_WAIT = 30.0
"""Seconds, doubled with each further wrong PIN."""
_FOR_RECOVERY = b"caseapp key 1"
_FOR_ACCOUNT = b"caseapp key account"
_FOR_PIN = b"caseapp key pin"


class KeyStore(Protocol):
    """The key store of this account of the operating system. Each may raise `NoKeyStore`."""

    def get(self, name: str) -> bytes | None: ...

    def put(self, name: str, secret: bytes) -> None: ...

    def delete(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a database: 32 secret bytes, and its salt of 16, which is no secret and stands in its first page."""

    raw: bytes
    salt: bytes

    @property
    def check(self) -> bytes:
        """Tells whether a database is damaged or the key is another's: fits this key and gives none of it away."""
        return hmac.digest(self.raw, b"caseapp key check" + self.salt, hashlib.sha256)[:SALT_BYTES]


def new_key() -> Key:
    """A fresh key for a new database."""
    return Key(secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES))


@dataclass(frozen=True, slots=True)
class ByAccount:
    """Opens a desk by the key store alone."""

    store: KeyStore


@dataclass(frozen=True, slots=True)
class ByPin:
    """Opens a desk by a PIN together with the key store."""

    pin: str
    store: KeyStore


Opening = str | ByAccount | ByPin
"""How a desk is opened; a text is its passphrase."""


class KeyFile:
    """The wrappings of one key, for any thread.

    Reading raises `KeyFileMissing`, `KeyFileDamaged` or `KeyFileNewer`; writing `DiskFull`, `FolderReadOnly` or
    `FolderNotUsable`.
    """

    def __init__(self, path: Path, salt_of_database: Callable[[], bytes]) -> None:
        """`salt_of_database` gives the salt for a file of version 1, which did not hold it."""
        self._path = path
        self._salt_of_database = salt_of_database
        self._one_at_a_time = threading.RLock()
        self._tries = _Tries()

    @staticmethod
    def make(path: Path, key: Key, opening: str | ByAccount) -> KeyFile:
        """A new key file, whole or not at all, that opens so.

        Opened by the key store it gets a recovery code that nobody knows yet: `code_due`. Raises `NoKeyStore`.
        """
        file, name = KeyFile(path, lambda: key.salt), secrets.token_hex(16)
        code_due = isinstance(opening, ByAccount)
        account = None
        if isinstance(opening, ByAccount):
            secret = secrets.token_bytes(KEY_BYTES)
            opening.store.put(name, secret)
            account, opening = wrapped(key.raw, secret, _FOR_ACCOUNT), new_recovery_code()
        recovery = _recovery(key, opening)
        file._write(Content(VERSION, name, key.salt, key.check, recovery, account, code_due=code_due))
        return file

    @property
    def code_due(self) -> bool:
        """Whether a recovery code must still be made and shown: the present one was seen by nobody."""
        return self._read().code_due

    @property
    def code_waits(self) -> bool:
        """Whether a recovery code was shown that nobody has said to have kept."""
        return self._read().pending is not None

    def add_recovery_code(self, key: Key) -> str:
        """Make a recovery code that opens beside the present passphrase or code, until `code_kept` or `drop_code`.

        Nothing keeps it in clear.
        """
        code = new_recovery_code()
        made = _recovery(key, code)
        self._change(lambda content: msgspec.structs.replace(content, pending=made))
        return code

    def code_kept(self) -> None:
        """The officer has kept the recovery code: what opened before it does not any more."""
        self._change(
            lambda content: msgspec.structs.replace(
                content, recovery=content.pending or content.recovery, pending=None, code_due=False
            )
        )

    def drop_code(self) -> None:
        """Nobody has seen the recovery code: only what opened before it does."""
        self._change(lambda content: msgspec.structs.replace(content, pending=None))

    @property
    def opens_by_account(self) -> bool:
        """Whether the key store alone opens this desk."""
        return self._read().account is not None

    @property
    def opens_by_pin(self) -> bool:
        """Whether a PIN together with the key store opens this desk."""
        return self._read().pin is not None

    @property
    def salt(self) -> bytes:
        """The salt of the database, whatever its first page says."""
        return self._read().salt

    def open(self, opening: Opening) -> Key:
        """Raises what the way of opening raises."""
        if isinstance(opening, ByAccount):
            return self.by_account(opening.store)
        if isinstance(opening, ByPin):
            return self.by_pin(opening.pin, opening.store)
        return self.by_passphrase(opening)

    def by_passphrase(self, passphrase: str) -> Key:
        """Raises `WrongPassphrase`."""
        with self._one_at_a_time:
            content = self._read()
            raw = _opened(content, passphrase)
            code = as_code(passphrase)
            if raw is None and code is not None and code != passphrase:
                raw = _opened(content, code)  # a passphrase of 25 letters may look like a code
            if raw is None:
                raise WrongPassphrase
            key = Key(raw, content.salt)
            if not content.check.strip(b"\0"):  # of version 1: now the key is known and so is its check
                content = msgspec.structs.replace(content, check=key.check)
                with contextlib.suppress(FolderReadOnly, FolderNotUsable, DiskFull):  # later, then
                    self._write(content)
            return self._fitting(content, key)

    def by_account(self, store: KeyStore) -> Key:
        """Raises `NoKeyStore` or `KeyStoreForgot`."""
        content = self._read()
        secret = _secret(store, content.id)
        raw = content.account.opened(secret, _FOR_ACCOUNT) if content.account else None
        if raw is None:
            raise KeyStoreForgot
        return self._fitting(content, Key(raw, content.salt))

    def by_pin(
        self, pin: str, store: KeyStore, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> Key:
        """Raises `NoKeyStore`, `KeyStoreForgot`, `PinWrong`, `TooManyPins` or `PinRemoved`.

        The try is written down before the PIN is looked at: ending the program in the middle gains nothing. Where
        nothing can be written it is counted in memory alone.
        """
        with self._one_at_a_time:
            content = self._read()
            held = content.pin
            if held is None:
                raise PinRemoved
            secret = _secret(store, content.id)
            moment = now().timestamp()
            held = self._tries.at_least(held)
            if moment < held.wrong_at:  # the clock was put back: the wait begins anew, once
                held = msgspec.structs.replace(held, wrong_at=moment)
                self._keep_tries(content, held)
            if (wait := _wait(held, moment)) > 0:
                raise TooManyPins(wait=wait)
            tried = msgspec.structs.replace(held, wrong=held.wrong + 1, wrong_at=moment)
            self._keep_tries(content, tried)
            raw = held.key.opened(_pin_key(held.stretch, pin, secret), _FOR_PIN)
            if raw is not None:
                self._keep_tries(content, msgspec.structs.replace(held, wrong=0))
                return self._fitting(content, Key(raw, content.salt))
            if tried.wrong >= MOST_PINS:
                self._keep_tries(content, None)
                raise PinRemoved
            raise PinWrong(left=MOST_PINS - tried.wrong)

    def set_passphrase(self, key: Key, passphrase: str) -> None:
        """From now on this is the recovery passphrase, and the one before opens nothing."""
        made = _recovery(key, passphrase)
        self._change(lambda content: msgspec.structs.replace(content, recovery=made, pending=None))

    def open_by_account(self, key: Key, store: KeyStore) -> None:
        """From now on the key store alone opens this desk, without a PIN. Raises `NoKeyStore`."""
        secret = secrets.token_bytes(KEY_BYTES)
        self._keep_secret(store, secret, account=wrapped(key.raw, secret, _FOR_ACCOUNT), pin=None)

    def open_by_pin(self, key: Key, pin: str, store: KeyStore) -> None:
        """From now on the PIN is asked; the key store alone is not enough any more. Raises `NoKeyStore`."""
        secret, stretch = secrets.token_bytes(KEY_BYTES), _new_stretch()
        held = PinWrapping(stretch, wrapped(key.raw, _pin_key(stretch, pin, secret), _FOR_PIN))
        self._keep_secret(store, secret, account=None, pin=held)

    def open_by_passphrase_only(self, store: KeyStore) -> None:
        """From now on the passphrase is asked each time; the key store forgets its part if it can be reached."""
        before = self._change(lambda content: msgspec.structs.replace(content, account=None, pin=None))
        _forget(store, before.id)

    def recovery_only(self) -> bytes:
        """The content of a key file that the recovery passphrase alone opens: what a backup carries."""
        content = msgspec.structs.replace(self._read(), id=secrets.token_hex(16), account=None, pin=None)
        return sealed(content)

    def _keep_secret(self, store: KeyStore, secret: bytes, **wrappings: Any) -> None:
        # Under a name of its own: if the power goes in between, the file and the old secret still fit.
        name = secrets.token_hex(16)
        store.put(name, secret)
        before = self._change(lambda content: msgspec.structs.replace(content, id=name, **wrappings))
        _forget(store, before.id)

    def _keep_tries(self, content: Content, held: PinWrapping | None) -> None:
        self._tries.keep(held)
        with contextlib.suppress(DiskFull, FolderReadOnly, FolderNotUsable):
            self._write(msgspec.structs.replace(content, pin=held))

    def _change(self, change: Callable[[Content], Content]) -> Content:
        """Write what becomes of the file as it is now; gives what it was before."""
        with self._one_at_a_time:
            before = self._read()
            self._write(change(before))
            return before

    def _fitting(self, content: Content, key: Key) -> Key:
        if key.check != content.check:
            raise KeyFileDamaged
        return key

    def _read(self) -> Content:
        try:
            text = self._path.read_bytes()
        except FileNotFoundError:
            raise KeyFileMissing from None
        return unsealed(text, self._salt_of_database)

    def _write(self, content: Content) -> None:
        try:
            write_whole(self._path, sealed(content))
        except OSError as failure:
            if failure.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DiskFull from None
            if failure.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
                raise FolderReadOnly from None
            raise FolderNotUsable(folder=str(self._path.parent)) from None


@dataclass(slots=True)
class _Tries:
    """Wrong PINs that this process has seen, lest an older file put in the place of this one gives them back."""

    salt: bytes = b""
    wrong: int = 0
    wrong_at: float = 0

    def at_least(self, held: PinWrapping) -> PinWrapping:
        """`held`, with these tries where it knows of fewer."""
        if held.stretch.salt != self.salt or held.wrong >= self.wrong:
            return held
        return msgspec.structs.replace(held, wrong=self.wrong, wrong_at=self.wrong_at)

    def keep(self, held: PinWrapping | None) -> None:
        if held is not None:
            self.salt, self.wrong, self.wrong_at = held.stretch.salt, held.wrong, held.wrong_at


def _new_stretch() -> Stretch:
    return Stretch(MEMORY_KIB, PASSES, LANES, secrets.token_bytes(SALT_BYTES))


def _recovery(key: Key, passphrase: str) -> PassphraseWrapping:
    stretch = _new_stretch()
    return PassphraseWrapping(stretch, wrapped(key.raw, stretch.of(passphrase), _FOR_RECOVERY))


def _opened(content: Content, passphrase: str) -> bytes | None:
    for each in (content.recovery, content.pending):
        if each is not None and (raw := each.key.opened(each.stretch.of(passphrase), _FOR_RECOVERY)):
            return raw
    return None


def _pin_key(stretch: Stretch, pin: str, secret: bytes) -> bytes:
    """A PIN alone could be guessed from the file: the key store's secret is part of what wraps the key."""
    return hmac.digest(secret, stretch.of(pin), hashlib.sha256)


def _secret(store: KeyStore, name: str) -> bytes:
    secret = store.get(name)
    if secret is None or len(secret) != KEY_BYTES:
        raise KeyStoreForgot
    return secret


def _forget(store: KeyStore, name: str) -> None:
    with contextlib.suppress(NoKeyStore):
        store.delete(name)


def _wait(held: PinWrapping, now: float) -> int:
    """Seconds until another PIN may be tried. A clock that went back does not make it longer than it was."""
    if held.wrong < FREE_PINS:
        return 0
    wait = FIRST_WAIT * float(2 ** (held.wrong - FREE_PINS))
    return max(0, min(ceil(held.wrong_at + wait - now), ceil(wait)))
