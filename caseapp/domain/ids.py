"""Typed identities. Every id is a UUID version 7 made where the record is made and never replaced."""

from __future__ import annotations

import re
import secrets
import threading
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


_CANONICAL = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")

_making = threading.Lock()
_last = 0


def new_id(unix_ms: int | None = None) -> str:
    """A UUID version 7 (RFC 9562 section 5.7) in its 36-character form; the first 48 bits are milliseconds.

    Those of the present moment rise from one to the next within a process, also when several are made in one
    millisecond and when the clock is put back (section 6.2): rows are read "oldest first" by their ids.
    """
    global _last
    if unix_ms is not None:
        return _laid_out(_fresh(unix_ms))
    with _making:
        _last = max(_fresh(time.time_ns() // 1_000_000), _last + 1 + secrets.randbits(32))
        return _laid_out(_last)


def _fresh(unix_ms: int) -> int:
    """48 bits of milliseconds and 74 of chance."""
    return (unix_ms & (2**48 - 1)) << 74 | secrets.randbits(74)


def _laid_out(bits: int) -> str:
    """The 122 bits with version and variant set between them."""
    high, low = bits >> 62, bits & (2**62 - 1)
    moment, chance = high >> 12, high & 0xFFF
    return str(UUID(int=moment << 80 | 0x7 << 76 | chance << 64 | 0x2 << 62 | low))


def is_id(text: object) -> bool:
    """Whether `text` is a UUID version 7 in canonical lower-case form."""
    return isinstance(text, str) and _CANONICAL.fullmatch(text) is not None
