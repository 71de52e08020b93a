"""The database key: 256 random bits, kept only wrapped by a passphrase (Argon2id, AES-256-GCM)."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from caseapp.errors import KeyFileDamaged, WrongPassphrase

KEY_BYTES = 32
MEMORY_KIB = 256 * 1024
PASSES = 3
LANES = 4
_LIMIT_KIB = 4 * 1024 * 1024


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
    salt, nonce = os.urandom(16), os.urandom(12)
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
    """The database key; raises `WrongPassphrase` or `KeyFileDamaged`."""
    try:
        shape = msgspec.json.decode(file.read_bytes(), type=_Wrapped)
    except msgspec.MsgspecError as broken:
        raise KeyFileDamaged from broken
    if shape.version != 1 or not 8 <= shape.memory_kib <= _LIMIT_KIB or not shape.wrapped:
        raise KeyFileDamaged
    try:
        return AESGCM(_derived(shape, passphrase)).decrypt(shape.nonce, shape.wrapped, b"caseapp key 1")
    except InvalidTag:
        raise WrongPassphrase from None


def _derived(shape: _Wrapped, passphrase: str) -> bytes:
    return hash_secret_raw(
        passphrase.encode(),
        shape.salt,
        time_cost=shape.passes,
        memory_cost=shape.memory_kib,
        parallelism=shape.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
