"""The database key: 256 random bits, kept only wrapped by a passphrase (Argon2id, AES-256-GCM)."""

from __future__ import annotations

import os
import secrets
import unicodedata
from pathlib import Path

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from caseapp.errors import KeyFileDamaged, KeyFileMissing, WrongPassphrase

KEY_BYTES = 32
MEMORY_KIB = 256 * 1024
PASSES = 3
LANES = 4
_SALT_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_MOST_MEMORY_KIB = 1024 * 1024
_MOST_PASSES = 32
_MOST_LANES = 16


class _Wrapped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The key file. `memory_kib`, `passes` and `lanes` are Argon2id's; bytes are base64."""

    version: int
    memory_kib: int
    passes: int
    lanes: int
    salt: bytes
    nonce: bytes
    wrapped: bytes


def new_key() -> bytes:
    """A fresh database key of 32 bytes."""
    return secrets.token_bytes(KEY_BYTES)


def wrap(key: bytes, passphrase: str, file: Path) -> None:
    """Write `key` wrapped by `passphrase` to `file` (mode 0600), whole or not at all."""
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    shape = _Wrapped(1, MEMORY_KIB, PASSES, LANES, salt, nonce, b"")
    wrapped = AESGCM(_derived(shape, passphrase)).encrypt(nonce, key, b"caseapp key 1")
    content = msgspec.json.encode(msgspec.structs.replace(shape, wrapped=wrapped))
    part = file.with_suffix(".part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    part.replace(file)


def unwrap(passphrase: str, file: Path) -> bytes:
    """The database key; raises `WrongPassphrase`, `KeyFileDamaged` or `KeyFileMissing`."""
    try:
        shape = msgspec.json.decode(file.read_bytes(), type=_Wrapped)
    except FileNotFoundError:
        raise KeyFileMissing from None
    except msgspec.MsgspecError as broken:
        raise KeyFileDamaged from broken
    if not _sound(shape):
        raise KeyFileDamaged
    try:
        return AESGCM(_derived(shape, passphrase)).decrypt(shape.nonce, shape.wrapped, b"caseapp key 1")
    except InvalidTag:
        raise WrongPassphrase from None


def _sound(shape: _Wrapped) -> bool:
    """Whether this is what `wrap` writes, at a cost that a workstation can bear: the file may be anybody's."""
    return (
        shape.version == 1
        and 1 <= shape.passes <= _MOST_PASSES
        and 1 <= shape.lanes <= _MOST_LANES
        and 8 * shape.lanes <= shape.memory_kib <= _MOST_MEMORY_KIB
        and len(shape.salt) == _SALT_BYTES
        and len(shape.nonce) == _NONCE_BYTES
        and len(shape.wrapped) == KEY_BYTES + _TAG_BYTES
    )


def _derived(shape: _Wrapped, passphrase: str) -> bytes:
    return hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass"),
        shape.salt,
        time_cost=shape.passes,
        memory_cost=shape.memory_kib,
        parallelism=shape.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
