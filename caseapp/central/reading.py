"""Reads the bodies of pushes: unpacked within their bound, and so that one unreadable operation stops no other."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import zstandard

from caseapp.central.errors import InvalidRequest, TooLarge, TooManyOperations, UnknownEncoding
from caseapp.central.push import rejected
from caseapp.wire.messages import PUSH_BYTES, PUSH_OPERATIONS, AuditPush, Push, Result, WireOperation

_decoder = msgspec.json.Decoder(Push)
_audit_decoder = msgspec.json.Decoder(AuditPush)
_LARGEST_WINDOW = 8 * 1024 * 1024
"""What any level of zstd up to 19 asks for: memory is given for the window that a frame says it needs."""


def unpacked(body: bytes, encoding: str, most: int) -> bytes:
    """The body without its content encoding, of which never more than `most` bytes and one are unpacked.

    Raises `UnknownEncoding` for any other than zstd, `InvalidRequest` for a frame that is none, and `TooLarge`.
    """
    if encoding.strip().lower() in ("", "identity"):
        return body
    if encoding.strip().lower() != "zstd":
        raise UnknownEncoding()
    frame = zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW)
    try:
        with frame.stream_reader(body, read_across_frames=True) as reader:
            plain = reader.read(most + 1)
    except zstandard.ZstdError:
        raise InvalidRequest(field="body") from None
    if len(plain) > most:
        raise TooLarge()
    return plain


def read_push(body: bytes) -> list[WireOperation | Result]:
    """The operations in order; for each that has no operation's shape, or more than `PUSH_BYTES`, its rejection.

    Raises `InvalidRequest` for a body that is no push at all, or an operation that does not say its id, and
    `TooManyOperations` before any is looked at.
    """
    try:
        read: list[WireOperation | Result] = list(_decoder.decode(body).operations)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        read = [_operation(entry) for entry in _entries(body)]
    return [_short(entry) for entry in read] if len(body) > PUSH_BYTES else read


def read_audit(body: bytes) -> AuditPush:
    """The links. Raises `InvalidRequest` for a body that is none."""
    try:
        return _audit_decoder.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise InvalidRequest(field="body") from None


def _short(entry: WireOperation | Result) -> WireOperation | Result:
    if isinstance(entry, WireOperation) and len(msgspec.json.encode(entry)) > PUSH_BYTES:
        return rejected(entry.id, "too_long")
    return entry


def _entries(body: bytes) -> list[Any]:
    try:
        # Unlike msgspec this takes lone surrogates, which are then refused in their own operation only.
        push = json.loads(body)
    except (ValueError, RecursionError):
        raise InvalidRequest(field="body") from None
    if not isinstance(push, dict) or not isinstance(push.get("operations"), list):
        raise InvalidRequest(field="operations")
    entries: list[Any] = push["operations"]
    if len(entries) > PUSH_OPERATIONS:
        raise TooManyOperations(most=PUSH_OPERATIONS)
    return entries


def _operation(entry: Any) -> WireOperation | Result:
    id = entry.get("id") if isinstance(entry, dict) else None
    if not isinstance(id, str) or not id.isascii():
        raise InvalidRequest(field="id")
    try:
        return msgspec.convert(entry, WireOperation)
    except msgspec.ValidationError:
        return rejected(id, "bad_value:operation")
