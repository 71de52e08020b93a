"""Values of fields in the words of a person who reads them."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date, datetime

from caseapp.domain.case import Answer, Case
from caseapp.domain.council import Officer, Team
from caseapp.domain.deadlines import LONDON
from caseapp.domain.fields import Field, fields_of
from caseapp.domain.kinds import KIND_BY_NAME
from caseapp.domain.operations import Create, Operation
from caseapp.domain.property import Property
from caseapp.domain.service import Question, Service
from caseapp.errors import NotFound
from caseapp.ports import Reader
from caseapp.texts import Words
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import name_of_person

_NAMED: Mapping[str, str] = {
    "cy": "Welsh",
    "en": "English",
    "unknown": "not known",
    "preferred": "preferred name",
    "legal": "legal name",
    "alias": "another name",
    "former": "former name",
    "phone": "phone",
    "email": "e-mail",
    "counter": "counter",
    "online": "online",
    "letter": "letter",
    "self": "for themselves",
    "for_another": "for somebody else",
    "professional": "as a professional",
    "councillor": "as a councillor",
    "answered": "answered",
    "case_made": "a case was made",
    "looked_at": "looked at",
    "chasing": "chasing",
    "unclear_letter": "unclear letter",
    "repeat_information": "repeat information",
    "wrong_place": "wrong place",
    "closed_too_early": "closed too early",
    "not_avoidable": "not avoidable",
    "officer": "officer",
    "senior": "senior officer",
    "supervisor": "supervisor",
    "back_office": "back office",
    "administrator": "administrator",
    "live": "under way",
    "parked": "parked",
    "done": "ended",
    "note": "note",
    "call": "call",
    "case": "case",
    "status": "status",
    "change": "change",
    "marker": "marker",
    "file": "file",
    "image/jpeg": "picture (JPEG)",
    "image/png": "picture (PNG)",
    "application/pdf": "PDF",
    "text/plain": "text",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel sheet",
    "application/vnd.oasis.opendocument.text": "OpenDocument text",
    "application/vnd.oasis.opendocument.spreadsheet": "OpenDocument sheet",
    "large_print_18": "large print 18 pt",
    "text_relay": "text relay",
    "easy_read": "easy read",
    "interpreter": "interpreter",
}
"""Choices that a form offers, by the codes in which they are kept."""

_PARAMETERS: Mapping[str, str] = {"reason": "reason", "line": "parked with"}
"""What parameters of commands are called that bear no field's name."""


def label_of(reader: Reader, knowledge: Knowledge, words: Words, operation: Operation, field: Field) -> str:
    """What a field is called: the question of an answer, what a parameter sets, else its own name."""
    if operation.kind == "answer" and field.name == "value":
        question = question_of(reader, knowledge, operation)
        if question is not None:
            return question.text_cy if words.language == "cy" else question.text
    declared = {each.name: each.rule.label for each in fields_of(KIND_BY_NAME[operation.kind])}
    label = words(declared[field.name]) if field.name in declared else words(_PARAMETERS[field.name])
    return label[:1].upper() + label[1:]


def question_of(reader: Reader, knowledge: Knowledge, operation: Operation) -> Question | None:
    """The question that an answer answers; None if this desk does not know it."""
    change = operation.change
    try:
        if isinstance(change, Create):
            case, question = change.values["case"], change.values["question"]
        else:
            answer = reader.get(Answer, operation.record)
            case, question = answer.case, answer.question
        return knowledge.service_of(reader.get(Case, case)).question(question)
    except NotFound:
        return None


def shown(reader: Reader, words: Words, field: Field, value: object) -> str:
    """A typed value; nothing for an id without a name, which says nothing to anybody.

    A date of birth is text that may be only a month or a year.
    """
    match value:
        case None:
            return ""
        case bool():
            return words("yes") if value else words("no")
        case datetime():
            return f"{value.astimezone(LONDON):%d/%m/%Y %H:%M}"
        case date():
            return f"{value:%d/%m/%Y}"
        case tuple():
            return ", ".join(_named(words, str(each)) for each in value)
        case enum.Enum():
            return _named(words, str(value.value))
    if field.name == "born":
        return "/".join(reversed(str(value).split("-")))
    return _name(reader, words, field.refers, str(value)) if field.refers else str(value)


def _named(words: Words, code: str) -> str:
    """A choice in words; a code that only a newer centre knows is shown as it is kept."""
    return words(_NAMED[code]) if code in _NAMED else code.replace("_", " ")


def step_name(words: Words, service: Service, key: str) -> str:
    """The public name of a step; the key itself where the service no longer has it."""
    step = service.step(key)
    return key if step is None else step.name_cy if words.language == "cy" else step.name


def outcome_name(words: Words, service: Service, key: str) -> str:
    """The public name of an outcome; the key itself where the service no longer has it."""
    outcome = service.outcome(key)
    return key if outcome is None else outcome.name_cy if words.language == "cy" else outcome.name


def team_name(language: str, team: Team) -> str:
    """The name of a team in a language, "en" or "cy"."""
    return team.name_cy if language == "cy" else team.name


def _name(reader: Reader, words: Words, kind: str, id: str) -> str:
    try:
        match kind:
            case "person":
                return name_of_person(reader, id)
            case "case":
                return reader.get(Case, id).reference
            case "property":
                return ", ".join(reader.get(Property, id).address)
            case "team":
                return team_name(words.language, reader.get(Team, id))
            case "officer":
                return reader.get(Officer, id).name
    except NotFound:
        pass
    return ""
