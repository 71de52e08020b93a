"""Open a case, move it, close it, and show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.case import Answer, Assign, Case, Close, Lift, Progress, Reopen, Restrict
from caseapp.domain.contact import Topic, TopicOutcome
from caseapp.domain.council import Officer, Team
from caseapp.domain.deadlines import LONDON, Due, london_day
from caseapp.domain.ids import CaseId, ContactId, OfficerId, PersonId, PropertyId, TeamId
from caseapp.domain.letter import Letter
from caseapp.domain.permissions import may_lift
from caseapp.domain.person import PersonName, shown_name
from caseapp.domain.property import Property
from caseapp.domain.references import parse
from caseapp.domain.scopes import owner_scopes
from caseapp.domain.service import Service
from caseapp.errors import AnswerMissing, NotFound
from caseapp.ports import CasesWanted, Reader, UnitOfWork
from caseapp.usecases.attachments import AttachmentRow, attachments_of
from caseapp.usecases.knowledge import Knowledge

_LAST = datetime(9999, 12, 31, tzinfo=LONDON)
"""Where a case stands whose promise is not known here: behind every promise."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case as lists show it. `waiting`: something about it has not reached the centre.

    `due` has no working where this desk does not know the service, and so no promise to tell of.
    """

    id: CaseId
    reference: str
    service: Service
    status: str
    outcome: str
    received_at: datetime
    due: Due
    closed_at: datetime | None
    person: PersonId | None
    team: Team | None
    waiting: bool


@dataclass(frozen=True, slots=True)
class MyCase:
    """An open case and whom it is about; `person` is empty if nobody is known."""

    row: CaseRow
    person: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A filed letter; its PDF may still be on its way to this desk."""

    id: str
    template: str
    language: str
    sha256: str
    pages: int
    final_at: datetime


@dataclass(frozen=True, slots=True)
class CasePage:
    """What the case's screen shows beside its timeline.

    `elsewhere`: another team has it, and this desk holds its headline alone. `alias`: the reference that it had first.
    `other_teams` are those that it may be given to; `may_lift`: this officer may lift its restriction.
    """

    row: CaseRow
    elsewhere: bool
    alias: str
    place: Property | None
    answers: tuple[Answer, ...]
    letters: tuple[LetterRow, ...]
    files: tuple[AttachmentRow, ...]
    restricted: bool
    may_lift: bool
    other_teams: tuple[Team, ...]


def case_rows(reader: Reader, knowledge: Knowledge, cases: Sequence[Case]) -> tuple[CaseRow, ...]:
    """The rows of cases, in the same order."""
    teams = {team.id: team for team in reader.find(Team)}
    waiting = reader.waiting_records(Case, [case.id for case in cases])
    return tuple(
        CaseRow(
            id=CaseId(case.id),
            reference=case.reference,
            service=knowledge.service_of(case),
            status=case.status,
            outcome=case.outcome,
            received_at=case.received_at,
            due=_due(knowledge, case),
            closed_at=case.closed_at,
            person=case.person,
            team=teams.get(case.team) if case.team else None,
            waiting=case.id in waiting,
        )
        for case in cases
    )


def worst_first(rows: Iterable[CaseRow]) -> tuple[CaseRow, ...]:
    """The promise that is broken or breaks first leads."""
    return tuple(sorted(rows, key=lambda row: (row.due.at, row.reference)))


def case_page(reader: Reader, knowledge: Knowledge, case_id: CaseId) -> CasePage:
    """The case's page; raises `NotFound`."""
    case = reader.get(Case, case_id)
    (row,) = case_rows(reader, knowledge, [case])
    letters = reader.find(Letter, case=case_id)
    return CasePage(
        row=row,
        elsewhere=reader.me.enrolled and owner_scopes(case).isdisjoint(reader.me.scopes),
        alias=case.alias or "",
        place=reader.get(Property, case.place) if case.place else None,
        answers=tuple(reader.find(Answer, case=case_id)),
        letters=tuple(
            LetterRow(each.id, each.template, each.language, each.sha256, each.pages, each.final_at)
            for each in letters
        ),
        files=attachments_of(reader, case_id),
        restricted=case.restricted,
        may_lift=any(may_lift(each.role) for each in reader.find(Officer, id=reader.me.officer)),
        other_teams=tuple(team for team in reader.find(Team) if team.id != case.team),
    )


def case_of_reference(reader: Reader, reference: str) -> Case:
    """The case that has this reference, or had it first; raises `NotFound`."""
    wanted = parse(reference) or reference
    cases = reader.find(Case, reference=wanted) or reader.find(Case, alias=wanted)
    if not cases:
        raise NotFound(what="case")
    return cases[0]


NOBODYS_IN_MY_WORK = 20
"""So many cases of nobody are offered beside one's own; the queue holds the rest."""


@dataclass(frozen=True, slots=True)
class MyWork:
    """The open cases of an officer, with the most pressing of nobody in their team; the worst promise first.

    `more`: so many further cases of the team have no owner.
    """

    cases: tuple[MyCase, ...]
    more: int


def my_work(reader: Reader, knowledge: Knowledge, now: datetime) -> MyWork:
    """What this officer has to do."""
    cases, more = _open_cases(reader, _mine(reader)), 0
    if (nobodys := _nobodys(reader)) is not None:
        first = _open_cases(reader, nobodys, NOBODYS_IN_MY_WORK)
        cases, more = [*cases, *first], _count(reader, nobodys, now) - len(first)
    names: dict[str, list[PersonName]] = {}
    for name in reader.find(PersonName, person=list({case.person for case in cases if case.person})):
        names.setdefault(name.person, []).append(name)
    rows = worst_first(case_rows(reader, knowledge, cases))
    return MyWork(tuple(MyCase(row, shown_name(names.get(row.person or "", []))) for row in rows), more)


def count_my_work(reader: Reader, now: datetime) -> int:
    """How many cases stand in `my_work`."""
    nobodys = _nobodys(reader)
    of_team = 0 if nobodys is None else min(NOBODYS_IN_MY_WORK, _count(reader, nobodys, now))
    return _count(reader, _mine(reader), now) + of_team


def _open_cases(reader: Reader, wanted: CasesWanted, first: int | None = None) -> list[Case]:
    """The cases, or the most pressing of them; the newest where the desk could not make its list."""
    if reader.lists_open_cases:
        return list(reader.numbered(Case, reader.open_cases(wanted, first)).values())
    return reader.find(Case, newest=first, **_equal(wanted))


def _count(reader: Reader, wanted: CasesWanted, now: datetime) -> int:
    if reader.lists_open_cases:
        return reader.count_open_cases(wanted, reader.me.officer, now, now).all
    return reader.count(Case, **_equal(wanted))


def _equal(wanted: CasesWanted) -> dict[str, object]:
    team = {"team": wanted.team} if wanted.team is not None else {}
    return {"closed_at": None, "officer": wanted.officer, **team}


def _mine(reader: Reader) -> CasesWanted:
    return CasesWanted(team=None, officer=reader.me.officer)


def _nobodys(reader: Reader) -> CasesWanted | None:
    """The cases of the officer's team that nobody has."""
    teams = [officer.team for officer in reader.find(Officer, id=reader.me.officer) if officer.team]
    return CasesWanted(team=teams[0], nobodys=True) if teams else None


def open_cases_of_team(reader: Reader, knowledge: Knowledge, team: TeamId | None) -> tuple[CaseRow, ...]:
    """Open cases of a team, the worst promise first."""
    return worst_first(case_rows(reader, knowledge, reader.find(Case, closed_at=None, team=team)))


def open_case(
    work: UnitOfWork,
    service: Service,
    answers: Mapping[str, str],
    *,
    person: PersonId | None,
    place: PropertyId | None,
    contact: ContactId | None = None,
    reference: str | None = None,
) -> CaseId:
    """Open a case with its answers, and the topic on the contact if there is one. Its reference holds for ever.

    `reference` is one that was told to the caller already; otherwise the next of the block is taken. Raises
    `AnswerMissing`.
    """
    asked = [
        question for question in service.asked(answers) if answers.get(question.key) or question.required
    ]
    for question in asked:
        if not question.accepts(answers.get(question.key, "")):
            raise AnswerMissing(question=question.text)
    council = work.me.council
    case = work.create(
        Case(
            id=work.new_id(),
            council=council,
            reference=reference or work.next_reference(),
            service=service.lgsl,
            service_version=service.version,
            received_at=work.now(),
            person=person,
            place=place,
            team=_receiver(work, service),
        )
    )
    id = CaseId(case.id)
    for question in asked:
        work.create(
            Answer(
                id=work.new_id(), council=council, case=id, question=question.key, value=answers[question.key]
            )
        )
    if contact is not None:
        add_topic(work, contact, service, TopicOutcome.CASE_MADE, id)
    return id


def take_reference(work: UnitOfWork) -> str:
    """Take the next reference to read out before the case is saved; an unused one leaves a gap, never a double."""
    return work.next_reference()


def add_topic(
    work: UnitOfWork, contact: ContactId, service: Service, outcome: TopicOutcome, case: CaseId | None
) -> None:
    """Note what a contact was about."""
    work.create(
        Topic(
            id=work.new_id(),
            council=work.me.council,
            contact=contact,
            service=service.lgsl,
            outcome=outcome,
            case=case,
        )
    )


def progress_case(work: UnitOfWork, case_id: CaseId, status: str) -> None:
    """Move a case to another step; raises `Refused`."""
    work.command(work.get(Case, case_id), Progress(status))


def close_case(work: UnitOfWork, case_id: CaseId, outcome: str) -> None:
    """Close a case; raises `Refused`."""
    work.command(work.get(Case, case_id), Close(outcome, work.now()))


def reopen_case(work: UnitOfWork, case_id: CaseId, reason: str) -> None:
    """Take a closed case up again; raises `Refused`."""
    work.command(work.get(Case, case_id), Reopen(reason))


def assign_case(work: UnitOfWork, case_id: CaseId, team: TeamId | None, officer: OfficerId | None) -> None:
    """Give a case to a team or officer; raises `Refused`."""
    work.command(work.get(Case, case_id), Assign(team, officer))


def restrict_case(work: UnitOfWork, case_id: CaseId) -> None:
    """Let only the team that has a case see it; raises `Refused`."""
    work.command(work.get(Case, case_id), Restrict())


def lift_restriction(work: UnitOfWork, case_id: CaseId) -> None:
    """Let a restricted case be seen again as others are; raises `Refused`."""
    work.command(work.get(Case, case_id), Lift())


def _due(knowledge: Knowledge, case: Case) -> Due:
    try:
        return knowledge.due_of(case)
    except NotFound:
        return Due(_LAST, london_day(case.received_at), (), beyond_table=True)


def _receiver(reader: Reader, service: Service) -> TeamId | None:
    return next((TeamId(team.id) for team in reader.find(Team) if service.lgsl in team.services), None)
