"""The contact in hand: whose call it is, what it is about, and two calls at once."""

from __future__ import annotations

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.contact import TopicOutcome
from caseapp.domain.ids import ContactId, PersonId
from caseapp.domain.person import Language, Person
from caseapp.ports import Reader
from caseapp.usecases.cases import CaseRow
from caseapp.usecases.contacts import (
    contacts_at_desk,
    keep_draft,
    kept_draft,
    look_at_case,
    park_contact,
    set_caller,
    start_contact,
    suppose_caller,
    take_up,
)
from caseapp.usecases.people import add_note, person_page


def test_a_second_beginning_keeps_the_contact_in_hand(westmere_desk: Desk) -> None:
    assert _begin(westmere_desk) == _begin(westmere_desk)


def test_without_a_contact_nobody_is_the_caller(westmere_desk: Desk) -> None:
    assert not westmere_desk.write(suppose_caller, RHIANNON).result().changes.touched
    assert not westmere_desk.write(look_at_case, _open_case(westmere_desk).id).result().changes.touched


def test_whoever_is_opened_first_is_the_caller(westmere_desk: Desk) -> None:
    _begin(westmere_desk)
    westmere_desk.write(suppose_caller, RHIANNON).result()
    westmere_desk.write(suppose_caller, _somebody_else(westmere_desk)).result()
    at_desk = westmere_desk.read(contacts_at_desk, westmere_desk.knowledge)
    assert at_desk.panel is not None
    assert at_desk.panel.person == RHIANNON
    assert at_desk.language is Language.CY


def test_an_anonymous_caller_stays_anonymous(westmere_desk: Desk) -> None:
    contact = _begin(westmere_desk)
    westmere_desk.write(set_caller, contact, None).result()
    westmere_desk.write(suppose_caller, RHIANNON).result()
    panel = westmere_desk.read(contacts_at_desk, westmere_desk.knowledge).panel
    assert panel is not None
    assert panel.anonymous
    assert panel.person is None


def test_a_case_looked_at_is_a_topic_once(westmere_desk: Desk) -> None:
    _begin(westmere_desk)
    case = _open_case(westmere_desk)
    westmere_desk.write(suppose_caller, RHIANNON).result()
    for _ in range(2):
        westmere_desk.write(look_at_case, case.id).result()
    at_desk = westmere_desk.read(contacts_at_desk, westmere_desk.knowledge)
    assert at_desk.panel is not None
    assert [(topic.outcome, topic.reference) for topic in at_desk.panel.topics] == [
        (TopicOutcome.LOOKED_AT, case.reference)
    ]
    assert at_desk.about == case


def test_a_case_of_somebody_else_is_no_topic(westmere_desk: Desk) -> None:
    _begin(westmere_desk)
    case = _open_case(westmere_desk)
    westmere_desk.write(suppose_caller, _somebody_else(westmere_desk)).result()
    westmere_desk.write(look_at_case, case.id).result()
    panel = westmere_desk.read(contacts_at_desk, westmere_desk.knowledge).panel
    assert panel is not None
    assert panel.topics == ()


def test_taking_up_a_parked_call_parks_the_one_in_hand(westmere_desk: Desk) -> None:
    first = _begin(westmere_desk)
    westmere_desk.write(take_up, _parked(westmere_desk, first), "the second caller").result()
    second = _begin_beside(westmere_desk, first)
    westmere_desk.write(take_up, first, "the second caller").result()
    at_desk = westmere_desk.read(contacts_at_desk, westmere_desk.knowledge)
    assert at_desk.panel is not None
    assert at_desk.panel.id == first
    assert [(row.id, row.line) for row in at_desk.parked] == [(second, "the second caller")]


def test_a_saved_note_forgets_its_draft(westmere_desk: Desk) -> None:
    westmere_desk.write(keep_draft, "a-note", "half typ").result()
    assert westmere_desk.read(kept_draft, "a-note") == "half typ"
    westmere_desk.write(add_note, "half typed", person=RHIANNON, draft="a-note").result()
    assert westmere_desk.read(kept_draft, "a-note") == ""
    assert _page_lines(westmere_desk)[0] == ("note", "half typed")


def test_a_call_tells_what_it_was_about(westmere_desk: Desk) -> None:
    _begin(westmere_desk)
    case = _open_case(westmere_desk)
    westmere_desk.write(suppose_caller, RHIANNON).result()
    westmere_desk.write(look_at_case, case.id).result()
    page = westmere_desk.read(person_page, westmere_desk.knowledge, RHIANNON, westmere_desk.clock())
    call = page.timeline[0].call
    assert call is not None
    assert (call.ended_at, call.topics) == (None, (case.service.lgsl,))
    assert page.timeline[0].waiting


def _begin(desk: Desk) -> ContactId:
    return desk.write(start_contact).result().value


def _parked(desk: Desk, contact: ContactId) -> ContactId:
    desk.write(park_contact, contact, "the first caller").result()
    return contact


def _begin_beside(desk: Desk, first: ContactId) -> ContactId:
    _parked(desk, first)
    return _begin(desk)


def _open_case(desk: Desk) -> CaseRow:
    return desk.read(person_page, desk.knowledge, RHIANNON, desk.clock()).open_cases[0]


def _page_lines(desk: Desk) -> list[tuple[str, str]]:
    page = desk.read(person_page, desk.knowledge, RHIANNON, desk.clock())
    return [(line.what, line.text) for line in page.timeline]


def _somebody_else(desk: Desk) -> PersonId:
    def ask(reader: Reader) -> PersonId:
        return next(PersonId(person.id) for person in reader.find(Person) if person.id != RHIANNON)

    return desk.read(ask)
