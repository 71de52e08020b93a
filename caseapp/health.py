"""How a desk is, as its care tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.errors import Expected


@dataclass(frozen=True, slots=True)
class Damage:
    """Numbers of pages that are not as they were written, and how many things the database found amiss."""

    pages: tuple[int, ...]
    amiss: int


@dataclass(frozen=True, slots=True)
class Finding:
    """A row of a desk's audit chain that is not as it was written, or `missing` since the centre signed it."""

    device: str
    number: int
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Health:
    """`damage` is None for a whole database; `backup_problem`: today's backup could not be made.

    `backed_up_at` is when the newest backup was made, in UTC.
    """

    damage: Damage | None
    backed_up_at: datetime | None = None
    backup_problem: Expected | None = None
