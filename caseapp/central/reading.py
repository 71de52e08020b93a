"""Reads the body of a push so that one unreadable operation never stops the others."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from caseapp.central.errors import InvalidRequest
from caseapp.central.push import rejected
from caseapp.wire.messages import Push, Result, WireOperation

_decoder = msgspec.json.Decoder(Push)


def read_push(body: bytes) -> list[WireOperation | Result]:
    """The operations in order; for each that has no operation's shape its rejection.

    Raises `InvalidRequest` for a body that is no push at all, or an operation that does not say its id.
    """
    try:
        return list(_decoder.decode(body).operations)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return [_operation(entry) for entry in _entries(body)]


def _entries(body: bytes) -> list[Any]:
    try:
        # Unlike msgspec this takes lone surrogates, which are then refused in their own operation only.
        push = json.loads(body)
    except (ValueError, RecursionError):
        raise InvalidRequest(field="body") from None
    if not isinstance(push, dict) or not isinstance(push.get("operations"), list):
        raise InvalidRequest(field="operations")
    entries: list[Any] = push["operations"]
    return entries


def _operation(entry: Any) -> WireOperation | Result:
    id = entry.get("id") if isinstance(entry, dict) else None
    if not isinstance(id, str) or not id.isascii():
        raise InvalidRequest(field="id")
    try:
        return msgspec.convert(entry, WireOperation)
    except msgspec.ValidationError:
        return rejected(id, "bad_value:operation")
