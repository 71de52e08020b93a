"""What others did to a case since this officer looked at it last: while the line was down, or behind another tab.

A desk notes the lines that were before the officer, not a moment or a position: a colleague who was off line tells of
older acts later, and a case that changes hands takes all its lines to new positions.
"""

from __future__ import annotations

from caseapp.domain.activity import Activity
from caseapp.ports import Reader, UnitOfWork
from caseapp.usecases.timeline import LATEST

_NO_CHANGE = frozenset({"marker.read"})


def missed_lines(reader: Reader, case: str) -> frozenset[str]:
    """The ids of others' lines that the officer has not had before them; none if they never looked at the case."""
    seen = reader.looked(case)
    if not seen:
        return frozenset()
    me = reader.me.officer
    return frozenset(
        line.id
        for line in reader.find(Activity, newest=LATEST, case=case)
        if line.officer != me and line.id not in seen and line.what not in _NO_CHANGE
    )


def look_at(work: UnitOfWork, case: str, lines: list[str]) -> None:
    """The officer has these lines of a case before them."""
    work.look(case, lines)
