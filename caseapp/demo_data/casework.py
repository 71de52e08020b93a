"""The demo's cases and calls of the last 60 days: some settled, some due today or tomorrow, some overdue."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from caseapp.demo_data import words
from caseapp.demo_data.council import ABI, JO, LENA, RHIANNON, demo_council
from caseapp.demo_data.picture import full_bin
from caseapp.demo_data.register import Home
from caseapp.demo_data.scribe import Scribe
from caseapp.domain.attachment import Attachment, file_name
from caseapp.domain.case import Answer, Case, Close, Progress
from caseapp.domain.contact import Avoidable, Contact, Finish, Party, Topic, TopicOutcome
from caseapp.domain.ids import CaseId, ContactId, OfficerId, PersonId, PropertyId
from caseapp.domain.media import Media
from caseapp.domain.operations import Operation
from caseapp.domain.person import Channel
from caseapp.domain.references import Block, reference
from caseapp.domain.service import QuestionKind, Service

DAYS = 60
_LATELY = 8
_SHARES = {"524": 50, "57": 30, "353": 20}


@dataclass(frozen=True, slots=True)
class _Told:
    """What somebody rings about: who, where, when, and which service."""

    person: PersonId
    place: PropertyId | None
    at: datetime
    service: Service
    by: OfficerId


class Casework:
    """Makes the cases of people who live in `homes`."""

    def __init__(
        self, scribe: Scribe, homes: Sequence[Home], services: Sequence[Service], block: Block, now: datetime
    ) -> None:
        self._scribe = scribe
        self._chance = scribe.chance
        self._rhiannon_lives = next(home.place for home in homes if home.person == RHIANNON)
        self._homes = [home for home in homes if home.person != RHIANNON]
        self._services = {service.lgsl: service for service in services if service.lgsl in _SHARES}
        self._teams = {lgsl: team.id for team in demo_council().teams for lgsl in team.services}
        self._block = block
        self._now = now
        self._references = 0
        self._bins: tuple[CaseId, datetime] | None = None

    def picture(self) -> Iterator[Operation]:
        """The picture that Rhiannon Llŷr sent of her bin, put on its case. After `work`."""
        assert self._bins is not None
        case, at = self._bins
        content = full_bin()
        yield self._scribe.make(
            Attachment,
            at + timedelta(minutes=26),
            JO,
            case=case,
            person=RHIANNON,
            name=file_name("bin at the gate.png", Media.PNG),
            media=Media.PNG,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            officer=self._scribe.signed_by(JO),
            added_at=at + timedelta(minutes=26),
        )

    def work(self, cases: int) -> Iterator[Operation]:
        """Rhiannon Llŷr's two open cases, `cases` in all, and half as many calls that needed none."""
        yield from self._rhiannon()
        for number in range(cases - self._references):
            age = number % _LATELY if number % 3 == 0 else self._chance.randrange(DAYS)
            yield from self._case(self._about(age), age)
        for _ in range(cases // 2):
            about = self._about(self._chance.randrange(DAYS))
            yield from self._call(about, None, self._chance.choice(list(Avoidable)))

    def _rhiannon(self) -> Iterator[Operation]:
        home = self._rhiannon_lives
        bins, tax = self._services["524"], self._services["57"]
        rang = _Told(RHIANNON, home, self._working(7, time(10, 42)), tax, ABI)
        case = CaseId(self._scribe.id(rang.at))
        yield from self._open(rang, case, {"about": "bill", "details": words.WORDS["details"][2]})
        yield self._progress(case, tax.steps[1].key, rang.at + timedelta(hours=4), LENA)
        note = "Daughter Carys rang along with her. Wants it explained in Welsh, large print."
        yield self._scribe.note(note, rang.at + timedelta(minutes=6), ABI, person=RHIANNON, case=case)
        missed = self._working(1, time(9, 14))
        told = _Told(RHIANNON, home, missed, bins, JO)
        answers = {"bin": "recycling", "missed_on": missed.date().isoformat(), "out_by_six": "yes"}
        case = CaseId(self._scribe.id(missed))
        self._bins = case, missed
        yield from self._open(told, case, answers)
        yield self._progress(case, bins.steps[1].key, missed + timedelta(hours=3), LENA)
        yield from self._call(
            _Told(RHIANNON, home, self._working(26, time(11, 5)), tax, LENA), None, Avoidable.CHASING
        )

    def _working(self, back: int, at: time) -> datetime:
        """That time of day so many weekdays before today, or before the last weekday if today is none."""
        day = _weekday(self._now)
        for _ in range(back):
            day = _weekday(day - timedelta(days=1))
        return day.replace(hour=at.hour, minute=at.minute, second=0)

    def _about(self, weekdays_ago: int) -> _Told:
        home = self._chance.choice(self._homes)
        keys = list(self._services)
        service = self._services[self._chance.choices(keys, [_SHARES[key] for key in keys])[0]]
        at = self._working(
            weekdays_ago * 5 // 7, time(self._chance.randrange(9, 17), self._chance.randrange(60))
        )
        at = min(at, self._now - timedelta(minutes=self._chance.randrange(5, 50)))
        return _Told(home.person, home.place, at, service, self._scribe.officer())

    def _case(self, told: _Told, age: int) -> Iterator[Operation]:
        chance, service = self._chance, told.service
        id = CaseId(self._scribe.id(told.at))
        yield from self._open(told, id, self._answers(told))
        if chance.random() < 0.4:
            at = self._later(told.at, hours=2)
            text = chance.choice(words.NOTES)
            yield self._scribe.note(text, at, told.by, person=told.person, case=id)
        at = told.at
        for step in service.steps[1 : chance.randint(1, len(service.steps))]:
            at = self._later(at, hours=20)
            yield self._progress(id, step.key, at, self._scribe.officer())
        if chance.random() < (0.1 if age < 2 else 0.5 if age < _LATELY else 0.93):
            at = self._later(at, hours=24 * service.promise.working_days)
            outcome = chance.choice(service.outcomes).key
            yield self._scribe.step(Case, id, Close(outcome, at), at, self._scribe.officer())

    def _later(self, at: datetime, hours: int) -> datetime:
        """A moment up to `hours` after `at`, never beyond now."""
        return min(at + timedelta(minutes=self._chance.randrange(3, hours * 60)), self._now)

    def _progress(self, case: CaseId, status: str, at: datetime, by: OfficerId) -> Operation:
        return self._scribe.step(Case, case, Progress(status), min(at, self._now), by)

    def _open(self, told: _Told, id: CaseId, answers: dict[str, str]) -> Iterator[Operation]:
        self._references += 1
        make = self._scribe.make
        case = make(
            Case,
            told.at,
            told.by,
            id,
            reference=reference(self._block, self._references),
            service=told.service.lgsl,
            service_version=told.service.version,
            received_at=told.at,
            person=told.person,
            place=told.place,
            team=self._teams[told.service.lgsl],
            officer=self._scribe.officer() if self._chance.random() < 0.4 else None,
        )
        yield case
        for question, value in answers.items():
            yield make(Answer, told.at, told.by, case=id, question=question, value=value)
        yield from self._call(told, id, None)

    def _answers(self, told: _Told) -> dict[str, str]:
        answers: dict[str, str] = {}
        for question in told.service.questions:
            if question not in told.service.asked(answers):
                continue
            match question.kind:
                case QuestionKind.DATE:
                    answers[question.key] = told.at.date().isoformat()
                case QuestionKind.TEXT:
                    if question.required:
                        answers[question.key] = self._chance.choice(words.WORDS[question.key])
                case QuestionKind.CHOICE | QuestionKind.YES_NO:
                    answers[question.key] = self._chance.choice(question.choices).key
        return answers

    def _call(self, told: _Told, case: CaseId | None, avoidable: Avoidable | None) -> Iterator[Operation]:
        make, by = self._scribe.make, told.by
        ended = self._later(told.at, hours=1)
        contact = make(
            Contact,
            told.at,
            by,
            channel=self._chance.choices((Channel.PHONE, Channel.COUNTER), (9, 1))[0],
            officer=by,
            started_at=told.at,
        )
        yield contact
        id = ContactId(contact.record)
        yield make(Party, told.at, by, contact=id, person=told.person)
        outcome = TopicOutcome.CASE_MADE if case else TopicOutcome.ANSWERED
        yield make(Topic, told.at, by, contact=id, service=told.service.lgsl, outcome=outcome, case=case)
        yield self._scribe.step(Contact, contact.record, Finish(ended, avoidable), ended, by)


def _weekday(day: datetime) -> datetime:
    return day - timedelta(days=max(0, day.weekday() - 4))
