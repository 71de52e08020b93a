"""What a letter on a case says and to whom, and filing it for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.case import Case
from caseapp.domain.council import Council, Officer
from caseapp.domain.deadlines import Due, london_day
from caseapp.domain.ids import CaseId, PersonId
from caseapp.domain.letter import Letter
from caseapp.domain.person import Language, Person
from caseapp.domain.property import Property
from caseapp.domain.service import Service
from caseapp.ports import Reader, UnitOfWork
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import MarkerRow, markers_of, name_of_person, place_of


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What the case and the person give to a letter. `address` has the name first; empty if none is known."""

    case: CaseId
    person: PersonId | None
    name: str
    address: tuple[str, ...]
    language: Language
    needs: tuple[str, ...]
    died: bool
    markers: tuple[MarkerRow, ...]
    reference: str
    service: Service
    status: str
    received_at: datetime
    due: Due
    council: Council
    officer: str


@dataclass(frozen=True, slots=True)
class FinalLetter:
    """A rendered letter about to be filed. `sha256` is of `pdf`."""

    template: str
    template_version: int
    language: str
    pdf: bytes
    pages: int
    sha256: str


def letter_facts(reader: Reader, knowledge: Knowledge, case_id: CaseId, now: datetime) -> LetterFacts:
    """What a letter on this case can say; raises `NotFound`."""
    case = reader.get(Case, case_id)
    person = reader.get(Person, case.person) if case.person else None
    name = name_of_person(reader, case.person) if case.person else ""
    place = place_of(reader, case.person, london_day(now)) if case.person else None
    if place is None and case.place:
        place = reader.get(Property, case.place)
    return LetterFacts(
        case=case_id,
        person=case.person,
        name=name,
        address=(name, *place.address) if place and name else (),
        language=person.language if person else Language.UNKNOWN,
        needs=person.needs if person else (),
        died=person is not None and person.died_on is not None,
        markers=markers_of(reader, case.person, place.id if place else None, now),
        reference=case.reference,
        service=knowledge.service_of(case),
        status=case.status,
        received_at=case.received_at,
        due=knowledge.due_of(case),
        council=reader.get(Council, reader.me.council),
        officer=reader.get(Officer, reader.me.officer).name,
    )


def file_letter(work: UnitOfWork, facts: LetterFacts, final: FinalLetter, *, draft: str = "") -> str:
    """File a final letter on its case, with its PDF; nothing of it can change afterwards. Gives the letter's id.

    `draft` is the key its half-typed fields were kept under; they are forgotten in the same transaction.
    """
    if draft:
        work.put_draft(draft, "")
    work.put_file(final.sha256, final.pdf)
    letter = work.create(
        Letter(
            id=work.new_id(),
            council=work.me.council,
            case=facts.case,
            person=facts.person,
            template=final.template,
            template_version=final.template_version,
            language=final.language,
            sha256=final.sha256,
            pages=final.pages,
            size=len(final.pdf),
            officer=work.me.officer,
            final_at=work.now(),
        )
    )
    return letter.id


def letter_pdf(reader: Reader, letter_id: str) -> bytes:
    """The very bytes that were filed; raises `NotFound` while they have not arrived here."""
    return reader.file(reader.get(Letter, letter_id).sha256)
