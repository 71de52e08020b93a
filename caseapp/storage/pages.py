"""The pages of a SQLCipher database, each decrypted by itself: a damaged one hides no other."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

PAGE_BYTES = 4096
USABLE_BYTES = 4016
"""What SQLite may use of a page: the initialisation vector (16 bytes) and the HMAC (64) follow it."""
LOCK_PAGE = 0x40000000 // PAGE_BYTES + 1
"""The page that SQLite never writes: the bytes it locks lie there."""
_SIGNED_BYTES = USABLE_BYTES + 16
_MAGIC = b"SQLite format 3\0"
_COUNT = struct.Struct(">28xI")
_LOG_HEADER = struct.Struct(">8I")
_FRAME_HEADER = struct.Struct(">6I")
_LOG_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}


class Pages:
    """A database file as it stands, with what is committed in its log on top. Nothing is written.

    The layout is SQLCipher 4's for a raw key: AES-256-CBC, HMAC-SHA512 of ciphertext, vector and page number.
    """

    def __init__(self, file: Path, key: bytes, salt: bytes) -> None:
        """`key` of 32 bytes, `salt` of 16 as it was when the database was made. Raises `OSError`."""
        self._cipher = AES(key)
        masked = bytes(byte ^ 0x3A for byte in salt)
        self._mac = HMAC(PBKDF2HMAC(SHA512(), 32, masked, 2).derive(key), SHA512())
        self._file = file.open("rb")
        self._log: BinaryIO | None = None
        log = file.with_name(file.name + "-wal")
        if log.exists():
            self._log = log.open("rb")
        size = file.stat().st_size
        self._in_file = -(-size // PAGE_BYTES)
        self._frames, self._logged = _committed(self._log) if self._log else ({}, 0)
        self.salt_stands = self._file.read(len(salt)) == salt
        """Whether the file begins with its salt. No HMAC covers it."""
        self.count = self._in_file
        """How many pages the database has, be they there or not; what the file holds if nothing tells."""
        first = self.read(1)
        if self._logged:
            self.count = self._logged
        elif first is not None:
            (self.count,) = _COUNT.unpack_from(first)

    def __enter__(self) -> Pages:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        if self._log:
            self._log.close()

    @cached_property
    def damaged(self) -> frozenset[int]:
        """The numbers, up to `count`, of pages that are not as they were written. Reads all of them once."""
        return frozenset(
            number
            for number in range(1, self.count + 1)
            if number != LOCK_PAGE and not self._whole(number, self._raw(number))
        )

    def read(self, number: int) -> bytes | None:
        """The plain `USABLE_BYTES` of a page, numbered from 1; None if it is damaged or not there."""
        raw = self._raw(number)
        if not self._whole(number, raw):
            return None
        start = _salted(number)
        decryptor = Cipher(self._cipher, CBC(raw[USABLE_BYTES:_SIGNED_BYTES])).decryptor()
        plain = decryptor.update(raw[start:USABLE_BYTES])
        return _MAGIC + plain if start else plain

    def _raw(self, number: int) -> bytes:
        if number < 1:
            return b""
        if self._log and number in self._frames:
            self._log.seek(self._frames[number])
            return self._log.read(PAGE_BYTES)
        self._file.seek((number - 1) * PAGE_BYTES)
        return self._file.read(PAGE_BYTES)

    def _whole(self, number: int, raw: bytes) -> bool:
        if len(raw) < PAGE_BYTES:
            return False
        mac = self._mac.copy()
        mac.update(raw[_salted(number) : _SIGNED_BYTES] + number.to_bytes(4, "little"))
        try:
            mac.verify(raw[_SIGNED_BYTES:])
        except InvalidSignature:
            return False
        return True


def _salted(number: int) -> int:
    """How many bytes at the start of a page are the salt, which stands in place of SQLite's own first bytes."""
    return len(_MAGIC) if number == 1 else 0


def _committed(log: BinaryIO) -> tuple[dict[int, int], int]:
    """Where in a write-ahead log each page's newest committed content stands, and the page count it was left with.

    As SQLite reads it: up to the first frame that is not of this log or not whole
    (sqlite.org/fileformat2.html#walformat).
    """
    committed: dict[int, int] = {}
    count = 0
    header = log.read(_LOG_HEADER.size)
    if len(header) < _LOG_HEADER.size:
        return committed, count
    magic, _, _, _, *salts, first, second = _LOG_HEADER.unpack(header)
    order = _LOG_MAGIC.get(magic)
    if order is None:
        return committed, count
    sums = _checksum(struct.unpack(f"{order}6I", header[:24]), 0, 0)
    if sums != (first, second):
        return committed, count
    words = struct.Struct(f"{order}{2 + PAGE_BYTES // 4}I")
    open_transaction: dict[int, int] = {}
    while len(frame := log.read(_FRAME_HEADER.size + PAGE_BYTES)) == _FRAME_HEADER.size + PAGE_BYTES:
        number, left_with, *frame_salts, first, second = _FRAME_HEADER.unpack_from(frame)
        if frame_salts != salts:
            break
        sums = _checksum(words.unpack(frame[:8] + frame[_FRAME_HEADER.size :]), *sums)
        if sums != (first, second):
            break
        open_transaction[number] = log.tell() - PAGE_BYTES
        if left_with:
            committed |= open_transaction
            open_transaction.clear()
            count = left_with
    return committed, count


def _checksum(words: Sequence[int], first: int, second: int) -> tuple[int, int]:
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second
