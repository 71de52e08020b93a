"""A case, the answers it was opened with, and the commands that move it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, ClassVar

from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.ids import CaseId, OfficerId, PersonId, PropertyId, TeamId
from caseapp.domain.operations import CommandOn

OPENED = "opened"
"""The status every case is born with; the further steps are its service's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """Work for a citizen. `service` and `service_version` name the form it was born under and never change.

    `alias` is the reference that was told first, where the centre gave another: a temporary one, or one that was given
    out twice. It finds the case for ever. The due date is no field: it is computed from `received_at` and the
    service's promise.
    """

    reference: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "reference", searched=True)]
    service: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "service", searched=True)]
    service_version: Annotated[int, Rule(Merge.CENTRE, Privacy.PLAIN, "version of the service")]
    received_at: Annotated[datetime, Rule(Merge.DECIDE, Privacy.PLAIN, "received")]
    person: Annotated[PersonId | None, Rule(Merge.CENTRE, Privacy.PERSONAL, "person")] = None
    place: Annotated[PropertyId | None, Rule(Merge.DECIDE, Privacy.PERSONAL, "property")] = None
    status: Annotated[str, Rule(Merge.COMMAND, Privacy.PLAIN, "status")] = OPENED
    outcome: Annotated[str, Rule(Merge.COMMAND, Privacy.PLAIN, "outcome")] = ""
    closed_at: Annotated[datetime | None, Rule(Merge.COMMAND, Privacy.PLAIN, "closed")] = None
    team: Annotated[TeamId | None, Rule(Merge.COMMAND, Privacy.PLAIN, "team")] = None
    officer: Annotated[OfficerId | None, Rule(Merge.COMMAND, Privacy.PLAIN, "officer")] = None
    restricted: Annotated[bool, Rule(Merge.COMMAND, Privacy.PLAIN, "restricted")] = False
    """Only the team that has it may see that it is there."""
    alias: Annotated[str | None, Rule(Merge.CENTRE, Privacy.PLAIN, "earlier reference", searched=True)] = None

    @property
    def closed(self) -> bool:
        """Whether work on the case has ended."""
        return self.closed_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Record):
    """One answer of a case's intake form. `question` is the question's key in the service."""

    case: Annotated[CaseId, Rule(Merge.CENTRE, Privacy.PLAIN, "case")]
    question: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "question")]
    value: Annotated[str, Rule(Merge.DECIDE, Privacy.PERSONAL, "answer")]


@dataclass(frozen=True, slots=True)
class Progress(CommandOn):
    """Move an open case to another step of its service."""

    status: str

    def refusal(self, case: Case) -> str | None:
        if case.closed:
            return "case_closed"
        return "same_status" if case.status == self.status else None

    def on(self, case: Case) -> Case:
        return replace(case, status=self.status)


@dataclass(frozen=True, slots=True)
class Close(CommandOn):
    """End work on a case with an outcome."""

    outcome: str
    closed_at: datetime
    stamps: ClassVar = ("closed_at",)

    def refusal(self, case: Case) -> str | None:
        if case.closed:
            return "case_closed"
        return None if self.outcome else "no_outcome"

    def on(self, case: Case) -> Case:
        return replace(case, outcome=self.outcome, closed_at=self.closed_at)


@dataclass(frozen=True, slots=True)
class Reopen(CommandOn):
    """Take work on a closed case up again; its age is not reset."""

    reason: str

    def refusal(self, case: Case) -> str | None:
        return None if case.closed else "case_open"

    def on(self, case: Case) -> Case:
        return replace(case, outcome="", closed_at=None)


@dataclass(frozen=True, slots=True)
class Assign(CommandOn):
    """Give an open case to a team, and to an officer in it if one is named."""

    team: TeamId | None
    officer: OfficerId | None = None
    first_stands: ClassVar = ("team", "officer")

    def refusal(self, case: Case) -> str | None:
        if case.closed:
            return "case_closed"
        if case.restricted and self.team is None:
            return "nobodys"
        return "same_owner" if (case.team, case.officer) == (self.team, self.officer) else None

    def on(self, case: Case) -> Case:
        return replace(case, team=self.team, officer=self.officer)


@dataclass(frozen=True, slots=True)
class Restrict(CommandOn):
    """Let only the team that has a case see it, open or closed."""

    def refusal(self, case: Case) -> str | None:
        if case.team is None:
            return "nobodys"
        return "restricted" if case.restricted else None

    def on(self, case: Case) -> Case:
        return replace(case, restricted=True)


@dataclass(frozen=True, slots=True)
class Lift(CommandOn):
    """Let everybody see a restricted case again who sees such a case."""

    def refusal(self, case: Case) -> str | None:
        return None if case.restricted else "not_restricted"

    def on(self, case: Case) -> Case:
        return replace(case, restricted=False)
