"""The queue: open cases of a team, or of all, as a long list that is narrowed, sorted and read in parts."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from caseapp.domain.case import Assign, Case
from caseapp.domain.collation import in_order
from caseapp.domain.council import Officer, Team
from caseapp.domain.deadlines import LONDON, london_day
from caseapp.domain.ids import CaseId, OfficerId, TeamId
from caseapp.domain.marker import Marker
from caseapp.domain.person import PersonName, shown_name
from caseapp.domain.property import Property
from caseapp.domain.service import Service
from caseapp.domain.words import query_words, words
from caseapp.ports import CaseCounts, CasesWanted, ListedBy, Meant, Reader, UnitOfWork
from caseapp.usecases.cases import CaseRow, case_rows
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.this_desk import first_sync_complete
from caseapp.usecases.values import team_name

Name = Callable[[Service], str]


class Part(enum.StrEnum):
    """Which cases of the queue are listed."""

    ALL = "all"
    OVERDUE = "overdue"
    TODAY = "today"
    NOBODYS = "nobodys"
    MINE = "mine"


class Standing(enum.Enum):
    """Whether the queue holds all that it should: cases may still be coming, or the list could not be made here."""

    WHOLE = enum.auto()
    COMING = enum.auto()
    NOT_MADE = enum.auto()


@dataclass(frozen=True, slots=True)
class QueueQuestion:
    """What is asked of the queue: whose (None for every team's), which part, what was typed, and in which order.

    Names are sorted, and what was typed is understood, in `language`, "en" or "cy".
    """

    team: TeamId | None
    part: Part = Part.ALL
    typed: str = ""
    by: ListedBy = ListedBy.DUE
    descending: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A case in the queue. `owner` is the officer's name, empty if nobody has it; `marker`: there is danger in it."""

    row: CaseRow
    name: str
    address: tuple[str, ...]
    marker: bool
    owner: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Given:
    """Whose a case was before it was given away."""

    case: CaseId
    team: TeamId | None
    officer: OfficerId | None


def my_team(reader: Reader) -> TeamId | None:
    """The team of this desk's officer."""
    return next((officer.team for officer in reader.find(Officer, id=reader.me.officer)), None)


def queue_order(
    reader: Reader, knowledge: Knowledge, question: QueueQuestion, now: datetime, first: int | None = None
) -> list[int]:
    """The numbers of the cases, or of the `first` of them, in order: `queue_rows` tells what they are."""
    return reader.open_cases(_wanted(reader, knowledge, question, now), first)


def queue_counts(reader: Reader, knowledge: Knowledge, question: QueueQuestion, now: datetime) -> CaseCounts:
    """How many cases each part of the queue holds, narrowed to what was typed."""
    narrowed = _narrowed(reader, knowledge, question)
    wanted = CasesWanted(team=question.team, narrowed=narrowed)
    return reader.count_open_cases(wanted, reader.me.officer, now, _midnight(now))


def standing(reader: Reader) -> Standing:
    """Whether the queue holds all that it should."""
    if not reader.lists_open_cases:
        return Standing.NOT_MADE
    return Standing.WHOLE if first_sync_complete(reader) else Standing.COMING


def pressing_in_queue(reader: Reader, now: datetime) -> int | None:
    """How many open cases of the officer's team are overdue or due today; None where nobody can tell."""
    if not reader.lists_open_cases:
        return None
    wanted = CasesWanted(team=my_team(reader), due_before=_midnight(now))
    return reader.count_open_cases(wanted, reader.me.officer, now, _midnight(now)).all


def queue_rows(reader: Reader, knowledge: Knowledge, numbers: Sequence[int]) -> dict[int, QueueRow]:
    """What stands in the queue at these numbers; a case that has left is left out."""
    me, cases = reader.me.officer, reader.numbered(Case, numbers)
    people = list({case.person for case in cases.values() if case.person})
    places = list({case.place for case in cases.values() if case.place})
    names: dict[str, list[PersonName]] = {}
    for name in reader.find(PersonName, person=people):
        names.setdefault(name.person, []).append(name)
    addresses = {place.id: place.address for place in reader.find(Property, id=places)}
    markers = reader.find(Marker, person=people, ended_on=None)
    markers += reader.find(Marker, place=places, ended_on=None)
    marked: set[str | None] = {id for each in markers for id in (each.person, each.place)}
    owners = list({case.officer for case in cases.values() if case.officer})
    officers = {officer.id: officer.name for officer in reader.find(Officer, id=owners)}
    rows = case_rows(reader, knowledge, list(cases.values()))
    return {
        number: QueueRow(
            row=row,
            name=shown_name(names.get(case.person or "", [])),
            address=addresses.get(case.place or "", ()),
            marker=bool({case.person, case.place} & (marked - {None})),
            owner=officers.get(case.officer, "") if case.officer else "",
            mine=case.officer == me,
        )
        for (number, case), row in zip(cases.items(), rows, strict=True)
    }


def teams_to_list(reader: Reader, language: str) -> tuple[tuple[TeamId, str], ...]:
    """The teams whose queues can be asked for with their names, in the order of these in a language, "en" or "cy"."""
    teams = [(TeamId(team.id), team_name(language, team)) for team in reader.find(Team)]
    return tuple(in_order(teams, lambda each: each[1], language))


def give_cases(work: UnitOfWork, numbers: Sequence[int], team: TeamId) -> tuple[Given, ...]:
    """Give the cases of these numbers to a team as one act; whose those were that it did not have. Raises `Refused`.

    What has been closed meanwhile stays where it is.
    """
    given = []
    for case in work.numbered(Case, numbers).values():
        if case.team != team and not case.closed:
            work.command(case, Assign(team, None))
            given.append(Given(CaseId(case.id), case.team, case.officer))
    return tuple(given)


def give_back(work: UnitOfWork, given: Iterable[Given]) -> None:
    """Give cases back to whom they were taken from. Raises `Refused`."""
    for each in given:
        work.command(work.get(Case, each.case), Assign(each.team, each.officer))


def _wanted(reader: Reader, knowledge: Knowledge, question: QueueQuestion, now: datetime) -> CasesWanted:
    part = question.part
    return CasesWanted(
        team=question.team,
        due_from=now if part is Part.TODAY else None,
        due_before=now if part is Part.OVERDUE else _midnight(now) if part is Part.TODAY else None,
        officer=reader.me.officer if part is Part.MINE else None,
        nobodys=part is Part.NOBODYS,
        narrowed=_narrowed(reader, knowledge, question),
        by=question.by,
        descending=question.descending,
        places=_places(reader, knowledge, question),
    )


def _midnight(now: datetime) -> datetime:
    """When the day in London ends."""
    return datetime.combine(london_day(now) + timedelta(days=1), time(), LONDON)


def _places(
    reader: Reader, knowledge: Knowledge, question: QueueQuestion
) -> dict[tuple[str | int, ...], int]:
    services = knowledge.catalogue.services
    welsh = question.language == "cy"
    named: list[tuple[str, tuple[str | int, ...]]] = []
    match question.by:
        case ListedBy.WHAT:
            newest = {each.lgsl: each for each in sorted(services, key=lambda each: each.version)}
            named = [(each.name_cy if welsh else each.name, (each.lgsl,)) for each in newest.values()]
        case ListedBy.STATUS:
            named = [
                (step.name_cy if welsh else step.name, (each.lgsl, each.version, step.key))
                for each in services
                for step in each.steps
            ]
        case ListedBy.OWNER:
            named = [(officer.name, (officer.id,)) for officer in reader.find(Officer)]
    places = {
        name: place
        for place, name in enumerate(in_order({name for name, _ in named}, str, question.language))
    }
    return {key: places[name] for name, key in named}


def _narrowed(reader: Reader, knowledge: Knowledge, question: QueueQuestion) -> tuple[Meant, ...]:
    typed = query_words(question.typed)
    if not typed:
        return ()
    services = knowledge.catalogue.services
    officers, teams = reader.find(Officer), reader.find(Team)
    return tuple(
        Meant(
            word,
            services=tuple({s.lgsl for s in services if _begins(word, s.name, s.name_cy)}),
            steps=tuple(
                (s.lgsl, s.version, step.key)
                for s in services
                for step in s.steps
                if _begins(word, step.name, step.name_cy)
            ),
            officers=tuple(each.id for each in officers if _begins(word, each.name)),
            teams=tuple(each.id for each in teams if _begins(word, each.name, each.name_cy)),
        )
        for word in typed
    )


def _begins(word: str, *names: str) -> bool:
    return any(each.startswith(word) for name in names for each in words(name))
