"""What a desk says of itself, and what is peeked at before it is opened, over a real desk."""

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import GETHIN, MILL_LANE_4, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.usecases.cases import my_open_cases
from caseapp.usecases.contacts import set_caller, start_contact
from caseapp.usecases.peek import PersonPeek, caller_wanted, peek_case, peek_place
from caseapp.usecases.people import NewPerson, add_note, add_person
from caseapp.usecases.this_desk import desk_facts, holdings


def test_facts_count_acts_not_operations(westmere_desk: Desk) -> None:
    westmere_desk.write(add_person, NewPerson("Nia Example", phone="07700 900142")).result()
    westmere_desk.write(add_note, "Rang twice.", person=RHIANNON).result()
    facts = westmere_desk.read(desk_facts)
    assert (facts.enrolled, facts.council_name, facts.officer) == (True, "Westmere Council", "Abi Bevan")
    assert (facts.waiting, facts.unsettled) == (2, 0)
    assert westmere_desk.read(holdings).people == 301


def test_new_desk_knows_nothing_yet(empty_desk: Desk) -> None:
    facts = empty_desk.read(desk_facts)
    assert (facts.enrolled, facts.council_name, facts.officer, facts.synced_at) == (False, "", "", None)


def test_peek_at_a_place_says_who_lives_there_and_what_is_dangerous(westmere_desk: Desk) -> None:
    page = westmere_desk.read(peek_place, westmere_desk.knowledge, MILL_LANE_4, westmere_desk.clock())
    assert {person for person, _ in page.residents} == {RHIANNON, GETHIN}
    assert "Two officers" in page.markers[0].instruction


def test_peek_at_a_case_is_of_the_person_it_is_about(westmere_desk: Desk) -> None:
    case = westmere_desk.read(lambda reader: reader.find(Case, person=RHIANNON))[0]
    peek = westmere_desk.read(peek_case, westmere_desk.knowledge, CaseId(case.id), westmere_desk.clock())
    assert isinstance(peek, PersonPeek)
    assert (peek.page.id, peek.caller_wanted) == (RHIANNON, False)


def test_caller_is_wanted_until_somebody_is_named(westmere_desk: Desk) -> None:
    assert not westmere_desk.read(caller_wanted)
    contact = westmere_desk.write(start_contact).result().value
    assert westmere_desk.read(caller_wanted)
    westmere_desk.write(set_caller, contact, None).result()
    assert not westmere_desk.read(caller_wanted)


def test_my_cases_are_mine_or_nobodys_in_my_team(westmere_desk: Desk) -> None:
    mine = westmere_desk.read(my_open_cases, westmere_desk.knowledge)
    me = westmere_desk.read(lambda reader: reader.me.officer)
    cases = {case.id: case for case in westmere_desk.read(lambda reader: reader.find(Case))}
    assert mine
    assert all(cases[each.row.id].officer in (me, None) for each in mine)
    assert all(each.person for each in mine if cases[each.row.id].person)
