"""Taking back the last act on a case: only as long as nobody has changed the case since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, ParamSpec

from caseapp.domain.case import Assign, Case, Close, Lift, Progress, Reopen, Restrict
from caseapp.domain.ids import CaseId, OfficerId, TeamId
from caseapp.errors import ChangedSince
from caseapp.ports import UnitOfWork

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a case has come, who has it and who sees it: all that an act on it moves."""

    status: str
    outcome: str
    closed: bool
    team: TeamId | None
    officer: OfficerId | None
    restricted: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """How a case stood before an act and after it."""

    before: Standing
    after: Standing


def moved(
    work: UnitOfWork,
    case: CaseId,
    act: Callable[Concatenate[UnitOfWork, CaseId, P], None],
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> Moved:
    """Do an act on a case and tell how it stood; raises as the act does."""
    before = _standing(work, case)
    act(work, case, *args, **kwargs)
    return Moved(before, _standing(work, case))


def take_back(work: UnitOfWork, case_id: CaseId, done: Moved, reason: str) -> None:
    """Put a case as it stood before; a closed one is reopened for `reason`.

    Raises `ChangedSince` when somebody has moved it meanwhile, and `Refused`.
    """
    if _standing(work, case_id) != done.after:
        raise ChangedSince
    before, after = done.before, done.after
    if after.closed and not before.closed:
        work.command(work.get(Case, case_id), Reopen(reason))
    if before.closed and not after.closed:
        work.command(work.get(Case, case_id), Close(before.outcome, work.now()))
    if before.status != after.status:
        work.command(work.get(Case, case_id), Progress(before.status))
    if (before.team, before.officer) != (after.team, after.officer):
        work.command(work.get(Case, case_id), Assign(before.team, before.officer))
    if before.restricted != after.restricted:
        work.command(work.get(Case, case_id), Restrict() if before.restricted else Lift())


def _standing(work: UnitOfWork, case_id: CaseId) -> Standing:
    case = work.get(Case, case_id)
    return Standing(case.status, case.outcome, case.closed, case.team, case.officer, case.restricted)
