"""What stands in the key file of a desk: the wrappings of its key, and a sum that tells damage."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Callable

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from caseapp.errors import KeyFileDamaged, KeyFileNewer

KEY_BYTES = 32
SALT_BYTES = 16
VERSION = 2
_NONCE_BYTES = 12
_TAG_BYTES = 16
_MOST_MEMORY_KIB = 1024 * 1024
_MOST_PASSES = 32
_MOST_LANES = 16


class Stretch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Argon2id's figures and salt."""

    memory_kib: int
    passes: int
    lanes: int
    salt: bytes

    def __post_init__(self) -> None:
        # At a cost that a workstation can bear: the file may be anybody's.
        sound = (
            1 <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and len(self.salt) == SALT_BYTES
        )
        if not sound:
            raise ValueError

    def of(self, text: str) -> bytes:
        return hash_secret_raw(
            unicodedata.normalize("NFC", text).encode(errors="surrogatepass"),
            self.salt,
            time_cost=self.passes,
            memory_cost=self.memory_kib,
            parallelism=self.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )


class Wrapped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The key under AES-256-GCM."""

    nonce: bytes
    wrapped: bytes

    def __post_init__(self) -> None:
        if len(self.nonce) != _NONCE_BYTES or len(self.wrapped) != KEY_BYTES + _TAG_BYTES:
            raise ValueError

    def opened(self, by: bytes, purpose: bytes) -> bytes | None:
        try:
            return AESGCM(by).decrypt(self.nonce, self.wrapped, purpose)
        except InvalidTag:
            return None


class PassphraseWrapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    stretch: Stretch
    key: Wrapped


class PinWrapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`wrong` tries in a row, the last of them `wrong_at`, in seconds of the epoch."""

    stretch: Stretch
    key: Wrapped
    wrong: int = 0
    wrong_at: float = 0


class Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The key file. `id` names the secret in the key store; bytes are base64.

    `pending` is a recovery code that was shown and that nobody has said to have kept: it opens beside `recovery`.
    """

    version: int
    id: str
    salt: bytes
    check: bytes
    recovery: PassphraseWrapping
    account: Wrapped | None = None
    pin: PinWrapping | None = None
    code_due: bool = False
    pending: PassphraseWrapping | None = None

    def __post_init__(self) -> None:
        if len(self.salt) != SALT_BYTES or len(self.check) != SALT_BYTES:
            raise ValueError


class _Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`sum` tells a damaged file, for which no passphrase is right, from a wrong passphrase."""

    content: msgspec.Raw
    sum: bytes


class _First(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The key file as version 1 wrote it."""

    version: int
    memory_kib: int
    passes: int
    lanes: int
    salt: bytes
    nonce: bytes
    wrapped: bytes


class _AnyVersion(msgspec.Struct, frozen=True):
    version: int = 0


def wrapped(raw: bytes, by: bytes, purpose: bytes) -> Wrapped:
    """The 32 secret bytes `raw` under the key `by`; they open for the same purpose alone."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return Wrapped(nonce, AESGCM(by).encrypt(nonce, raw, purpose))


def sealed(content: Content) -> bytes:
    """The key file as it is written."""
    text = msgspec.json.encode(content)
    return msgspec.json.encode(_Sealed(msgspec.Raw(text), hashlib.sha256(text).digest()))


def unsealed(text: bytes, salt_of_database: Callable[[], bytes]) -> Content:
    """What stands in a key file of this version or an earlier one. Version 1 did not hold the salt.

    Raises `KeyFileDamaged` or `KeyFileNewer`.
    """
    try:
        if version := msgspec.json.decode(text, type=_AnyVersion).version:
            return _first(text, version, salt_of_database)
        whole = msgspec.json.decode(text, type=_Sealed)
        content = bytes(whole.content)
        # The last sign of a sum in base64 has bits to spare: only the file as it was written is whole.
        if hashlib.sha256(content).digest() != whole.sum or msgspec.json.encode(whole) != text:
            raise KeyFileDamaged
        if (version := msgspec.json.decode(content, type=_AnyVersion).version) > VERSION:
            raise KeyFileNewer(found=version, known=VERSION)
        return msgspec.json.decode(content, type=Content)
    except (msgspec.MsgspecError, UnicodeDecodeError) as broken:
        raise KeyFileDamaged from broken


def _first(text: bytes, version: int, salt_of_database: Callable[[], bytes]) -> Content:
    if version != 1:
        raise KeyFileDamaged
    first = msgspec.json.decode(text, type=_First)
    stretch = {"memory_kib": first.memory_kib, "passes": first.passes, "lanes": first.lanes}
    try:
        recovery = PassphraseWrapping(
            Stretch(**stretch, salt=first.salt), Wrapped(first.nonce, first.wrapped)
        )
    except ValueError as broken:
        raise KeyFileDamaged from broken
    unknown = bytes(SALT_BYTES)
    return Content(VERSION, secrets.token_hex(16), salt_of_database(), unknown, recovery)
