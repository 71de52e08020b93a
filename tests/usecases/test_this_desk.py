"""What a desk says of itself, and what is peeked at before it is opened, over a real desk."""

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import CUSTOMER_SERVICES, GETHIN, MILL_LANE_4, RHIANNON, WASTE
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.usecases import cases
from caseapp.usecases.cases import count_my_work, my_work
from caseapp.usecases.contacts import set_caller, start_contact
from caseapp.usecases.peek import PersonPeek, caller_wanted, peek_case, peek_place
from caseapp.usecases.people import NewPerson, add_note, add_person
from caseapp.usecases.queue import Standing, pressing_in_queue, standing
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


def test_of_the_teams_cases_without_owner_the_most_pressing_are_offered(
    westmere_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = westmere_desk
    me = desk.read(lambda reader: reader.me.officer)
    for case in desk.read(lambda reader: reader.find(Case, closed_at=None, team=WASTE))[:2]:
        desk.write(cases.assign_case, CaseId(case.id), CUSTOMER_SERVICES, None).result()
    held = {case.id: case for case in desk.read(lambda reader: reader.find(Case, closed_at=None))}
    nobodys = [
        each.row.id
        for each in desk.read(my_work, desk.knowledge, desk.clock()).cases
        if held[each.row.id].officer is None
    ]
    assert len(nobodys) > 1
    own = sum(case.officer == me for case in held.values())
    assert desk.read(count_my_work, desk.clock()) == own + len(nobodys)
    monkeypatch.setattr(cases, "NOBODYS_IN_MY_WORK", 1)
    work = desk.read(my_work, desk.knowledge, desk.clock())
    assert [each.row.id for each in work.cases if held[each.row.id].officer is None] == nobodys[:1]
    assert work.more == len(nobodys) - 1
    assert len(work.cases) == own + 1 == desk.read(count_my_work, desk.clock())


def test_my_work_is_there_where_the_list_of_open_cases_could_not_be_made(westmere_desk: Desk) -> None:
    desk = westmere_desk
    before = desk.read(my_work, desk.knowledge, desk.clock())
    for table in ("learned", "open_case"):
        desk._store.in_writer(
            lambda connection, table=table: connection.exec_driver_sql(f"DELETE FROM {table}")
        ).result()
    assert desk.read(my_work, desk.knowledge, desk.clock()) == before
    assert desk.read(count_my_work, desk.clock()) == len(before.cases)
    assert desk.read(standing) is Standing.NOT_MADE
    assert desk.read(pressing_in_queue, desk.clock()) is None


def test_my_cases_are_mine_or_nobodys_in_my_team(westmere_desk: Desk) -> None:
    mine = westmere_desk.read(my_work, westmere_desk.knowledge, westmere_desk.clock()).cases
    me = westmere_desk.read(lambda reader: reader.me.officer)
    cases = {case.id: case for case in westmere_desk.read(lambda reader: reader.find(Case))}
    assert mine
    assert all(cases[each.row.id].officer in (me, None) for each in mine)
    assert all(each.person for each in mine if cases[each.row.id].person)
