"""Typed identities. Every id is a UUID version 7 made where the record is made and never replaced."""

from __future__ import annotations

import os
import time
from typing import NewType
from uuid import UUID

CouncilId = NewType("CouncilId", str)
TeamId = NewType("TeamId", str)
OfficerId = NewType("OfficerId", str)
DeviceId = NewType("DeviceId", str)
PersonId = NewType("PersonId", str)
PropertyId = NewType("PropertyId", str)
ContactId = NewType("ContactId", str)
CaseId = NewType("CaseId", str)
OperationId = NewType("OperationId", str)

UNENROLLED = CouncilId("00000000-0000-7000-8000-000000000000")
"""The council of rows made on a folder that has not been signed in yet; they are adopted at first sign-in."""

UNENROLLED_OFFICER = OfficerId("00000000-0000-7000-8000-000000000001")
"""Who made those rows, until the officer is known."""


def new_id(unix_ms: int | None = None) -> str:
    """A UUID version 7 (RFC 9562 section 5.7) in its 36-character form; the first 48 bits are milliseconds."""
    ms = time.time_ns() // 1_000_000 if unix_ms is None else unix_ms
    bits = (ms & (2**48 - 1)) << 80 | int.from_bytes(os.urandom(10), "big")
    bits = bits & ~(0xF << 76) | 0x7 << 76
    bits = bits & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=bits))


def is_id(text: object) -> bool:
    """Whether `text` is a UUID version 7 in canonical lower-case form."""
    if not isinstance(text, str):
        return False
    try:
        uuid = UUID(text)
    except ValueError:
        return False
    return str(uuid) == text and uuid.version == 7
