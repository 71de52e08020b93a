"""Cases of a service that this desk's catalogue does not know: a newer one made them elsewhere."""

from __future__ import annotations

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.errors import NotFound
from caseapp.ports import UnitOfWork
from caseapp.usecases.cases import MyCase, case_page, my_work
from caseapp.usecases.letters import letter_facts
from caseapp.usecases.outbox import unsettled
from caseapp.usecases.people import person_page


def test_they_stand_on_the_persons_page_behind_the_others(westmere_desk: Desk) -> None:
    before = _references(westmere_desk)
    reference = _unknown(westmere_desk)
    page = westmere_desk.read(person_page, westmere_desk.knowledge, RHIANNON, westmere_desk.clock())
    assert [row.reference for row in page.open_cases] == [*before, reference]
    row = page.open_cases[-1]
    assert (row.service.name, row.status, row.due.working) == ("Service 999", "opened", ())


def test_they_stand_in_my_work_and_in_the_outbox(westmere_desk: Desk) -> None:
    before = _mine(westmere_desk)
    reference = _unknown(westmere_desk)
    mine = _mine(westmere_desk)
    assert mine[:-1] == before
    assert mine[-1].row.reference == reference
    assert "Service 999" in {
        row.subject.service for row in westmere_desk.read(unsettled, westmere_desk.knowledge)
    }


def test_their_page_opens_but_no_letter_tells_a_date_that_nobody_knows(westmere_desk: Desk) -> None:
    reference = _unknown(westmere_desk)
    (case,) = westmere_desk.read(lambda reader: reader.find(Case, reference=reference))
    page = westmere_desk.read(case_page, westmere_desk.knowledge, CaseId(case.id))
    assert [step.key for step in page.row.service.steps] == ["opened"]
    with pytest.raises(NotFound):
        westmere_desk.read(letter_facts, westmere_desk.knowledge, CaseId(case.id), westmere_desk.clock())


def _mine(desk: Desk) -> tuple[MyCase, ...]:
    return desk.read(my_work, desk.knowledge, desk.clock()).cases


def _references(desk: Desk) -> list[str]:
    page = desk.read(person_page, desk.knowledge, RHIANNON, desk.clock())
    return [row.reference for row in page.open_cases]


def _unknown(desk: Desk) -> str:
    """A case of Rhiannon's, given to this officer, of a service that is not in the catalogue."""

    def make(work: UnitOfWork) -> str:
        return work.create(
            Case(
                id=work.new_id(),
                council=work.me.council,
                reference=work.next_reference(),
                service="999",
                service_version=1,
                received_at=work.now(),
                person=RHIANNON,
                officer=work.me.officer,
            )
        ).reference

    return desk.write(make).result().value
