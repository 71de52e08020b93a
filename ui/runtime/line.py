"""How the road to the centre stands, as plain data that presenters read. No Qt here."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from caseapp.errors import Expected


class Line(enum.StrEnum):
    """How the road to the centre stands."""

    SYNCING = "syncing"
    SYNCED = "synced"
    OFFLINE = "offline"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class LineState:
    """The road's state since a moment; `problem` says why it is stopped."""

    line: Line
    since: datetime
    problem: Expected | None = None
