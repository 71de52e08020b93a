"""What an operation is about, in the words that this desk shows."""

from __future__ import annotations

from dataclasses import replace

from caseapp.domain.activity import Activity
from caseapp.domain.apply import apply
from caseapp.domain.attachment import Attachment
from caseapp.domain.case import Answer, Case
from caseapp.domain.contact import Contact, Party, Topic
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.fields import Record
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.letter import Letter
from caseapp.domain.operations import Command, Create, Operation
from caseapp.domain.person import Person
from caseapp.domain.property import Property
from caseapp.domain.service import Outcome, Service, Step
from caseapp.errors import NotFound
from caseapp.ports import Reader
from caseapp.texts import Subject
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import name_of_person


def subject_of(reader: Reader, knowledge: Knowledge, operation: Operation, language: str = "en") -> Subject:
    """What an operation is about, as this desk knows it now, with the names of services in a language."""
    try:
        return _subject(reader, knowledge, _record(reader, operation), operation, language == "cy")
    except NotFound:
        return Subject()


def _record(reader: Reader, operation: Operation) -> Record:
    """The record; one that the centre refused to make is no longer shown, but its operation still tells of it."""
    if isinstance(operation.change, Create):
        return apply(None, operation)
    return reader.get(KIND_BY_NAME[operation.kind], operation.record)


def _subject(
    reader: Reader, knowledge: Knowledge, record: Record, operation: Operation, welsh: bool
) -> Subject:
    match record:
        case Case():
            return _case_subject(reader, knowledge, record, operation, welsh)
        case Attachment():
            case = reader.get(Case, record.case)
            return replace(_case_subject(reader, knowledge, case, operation, welsh), detail=record.shown_name)
        case Answer() | Letter():
            return _case_subject(reader, knowledge, reader.get(Case, record.case), operation, welsh)
        case Activity() | Disagreement() if record.case:
            return _case_subject(reader, knowledge, reader.get(Case, record.case), operation, welsh)
        case Topic():
            known = knowledge.catalogue.newest(record.service)
            return Subject(service=_named(known, welsh) if known else record.service)
        case Contact():
            parties = [party for party in reader.find(Party, contact=record.id) if party.person]
            return Subject(person=name_of_person(reader, parties[-1].person or "") if parties else "")
        case Person():
            return Subject(person=name_of_person(reader, record.id))
        case Property():
            return Subject(place=", ".join(record.address))
    person = getattr(record, "person", None)
    return Subject(person=name_of_person(reader, person)) if person else Subject()


def _case_subject(
    reader: Reader, knowledge: Knowledge, case: Case, operation: Operation, welsh: bool
) -> Subject:
    service = knowledge.service_of(case)
    detail = ""
    if isinstance(operation.change, Command):
        values = operation.change.plain_values()
        step = service.step(str(values.get("status", "")))
        outcome = service.outcome(str(values.get("outcome", "")))
        detail = _named(step, welsh) if step else _named(outcome, welsh) if outcome else ""
    person = name_of_person(reader, case.person) if case.person else ""
    return Subject(person=person, reference=case.reference, service=_named(service, welsh), detail=detail)


def _named(named: Service | Step | Outcome, welsh: bool) -> str:
    return named.name_cy if welsh else named.name
