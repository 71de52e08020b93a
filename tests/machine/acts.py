"""What officers do in the proof: small acts on few records, so that they meet; each word they write is its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from caseapp.domain.case import Answer, Assign, Case, Close, Lift, Progress, Reopen, Restrict
from caseapp.domain.fields import Record
from caseapp.domain.ids import CaseId, PersonId, TeamId
from caseapp.domain.kinds import name_of
from caseapp.domain.marker import Marker
from caseapp.domain.person import Language, Person, PersonName
from caseapp.ports import UnitOfWork
from caseapp.usecases import people


def meet(work: UnitOfWork, name: str, words: str) -> str:
    """Take down somebody new, with a pinned note."""
    person = work.create(Person(id=work.new_id(), council=work.me.council, pinned=words))
    work.create(PersonName(id=work.new_id(), council=work.me.council, person=PersonId(person.id), full=name))
    return person.id


def warn(work: UnitOfWork, person: str, words: str) -> str:
    marker = Marker(
        id=work.new_id(), council=work.me.council, kind="visit", instruction=words, person=PersonId(person)
    )
    return work.create(marker).id


def open_case(work: UnitOfWork, person: str, team: TeamId | None, words: str) -> str:
    """A case of any team with an answer and a first note, in one act."""
    council = work.me.council
    case = work.create(
        Case(
            id=work.new_id(),
            council=council,
            reference=work.next_reference(),
            service="524",
            service_version=1,
            received_at=work.now(),
            person=PersonId(person),
            team=team,
        )
    )
    work.create(
        Answer(id=work.new_id(), council=council, case=CaseId(case.id), question="bin", value=f"{words} Bin.")
    )
    note(work, words, case=case.id)
    return case.id


def note(work: UnitOfWork, words: str, *, person: str | None = None, case: str | None = None) -> None:
    people.add_note(work, words, person=person and PersonId(person), case=case and CaseId(case))


def note_on(kind: type[Record]) -> Callable[[UnitOfWork, str, str], None]:
    """The act of noting words on a record of a kind."""
    return lambda work, id, words: note(work, words, **{name_of(kind): id})


def decide(work: UnitOfWork, person: str, year: int, language: Language | None) -> None:
    """Set what two officers may answer differently."""
    new: dict[str, Any] = {"born": str(year)} | ({"language": language} if language else {})
    work.patch(work.get(Person, person), **new)


def write(work: UnitOfWork, person: str, words: str, *, first: bool) -> None:
    """Write a sentence before or behind what is pinned; of many the middle one goes."""
    record = work.get(Person, person)
    pinned = [each + "." for each in record.pinned.split(".")[:-1]]
    pinned = [each.strip() for each in pinned]
    if len(pinned) > 3:
        del pinned[len(pinned) // 2]
    work.patch(record, pinned=" ".join([words, *pinned] if first else [*pinned, words]))


def need(work: UnitOfWork, person: str, what: str, *, no_more: bool) -> None:
    record = work.get(Person, person)
    if no_more:
        work.remove(record, "needs", what)
    else:
        work.add(record, "needs", what)


def level(work: UnitOfWork, marker: str, level: int, words: str) -> None:
    work.patch(work.get(Marker, marker), level=level, **({"instruction": words} if words else {}))


def answer(work: UnitOfWork, case: str, words: str) -> None:
    """Change the answer of a case whose answers are here."""
    for each in work.find(Answer, case=case):
        work.patch(each, value=words)


def receive(work: UnitOfWork, case: str, days: int) -> None:
    record = work.get(Case, case)
    work.patch(record, received_at=record.received_at - timedelta(days=days))


def give(work: UnitOfWork, case: str, team: TeamId | None) -> None:
    work.command(work.get(Case, case), Assign(team))


def progress(work: UnitOfWork, case: str, status: str) -> None:
    work.command(work.get(Case, case), Progress(status))


def close(work: UnitOfWork, case: str, outcome: str) -> None:
    work.command(work.get(Case, case), Close(outcome, work.now()))


def reopen(work: UnitOfWork, case: str, words: str) -> None:
    work.command(work.get(Case, case), Reopen(words))


def restrict(work: UnitOfWork, case: str, *, lift: bool) -> None:
    work.command(work.get(Case, case), Lift() if lift else Restrict())
