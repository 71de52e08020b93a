"""How long a desk may work without its centre: after that it opens only when its officer has signed in on line."""

from __future__ import annotations

from datetime import datetime

from caseapp.errors import LeaseOver
from caseapp.ports import Reader, UnitOfWork

_SEEN = "lease_seen"
"""The lease that ran and the latest time while it did: a new lease begins with the clock as it is then."""


def is_lease_over(reader: Reader, now: datetime) -> bool:
    """Whether it was too long. A clock that was put back since the desk was last opened gains no time."""
    until = reader.setting("lease_until")
    return bool(until) and max(now, _seen(reader, until) or now) > datetime.fromisoformat(until)


def check_lease(reader: Reader, now: datetime) -> None:
    """Raises `LeaseOver` where it was too long."""
    if is_lease_over(reader, now):
        raise LeaseOver


def keep_time(work: UnitOfWork, now: datetime) -> None:
    """Remember that it has been so late."""
    until = work.setting("lease_until")
    seen = _seen(work, until)
    if until and (seen is None or now > seen):
        work.keep_setting(_SEEN, f"{until} {now.isoformat()}")


def _seen(reader: Reader, until: str) -> datetime | None:
    lease, _, seen = reader.setting(_SEEN).partition(" ")
    return datetime.fromisoformat(seen) if lease == until and seen else None
