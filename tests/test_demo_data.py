from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest

from caseapp.calendars import england_and_wales
from caseapp.catalogue import load_catalogue
from caseapp.demo_data import demo_council, demo_operations
from caseapp.demo_data.council import GLAN_Y_DWR_11, MILL_LANE_4, RHIANNON, TOMOS, WESTMERE
from caseapp.demo_data.picture import full_bin
from caseapp.domain import permissions
from caseapp.domain.activity import Activity
from caseapp.domain.addresses import normalise_postcode, problems
from caseapp.domain.apply import apply, refusal
from caseapp.domain.attachment import Attachment
from caseapp.domain.case import Answer, Case
from caseapp.domain.contact import Contact, ContactState
from caseapp.domain.deadlines import DueLook, DueState, due_look, promised
from caseapp.domain.fields import Record
from caseapp.domain.ids import DeviceId, is_id
from caseapp.domain.marker import Marker
from caseapp.domain.media import media_of
from caseapp.domain.operations import Operation
from caseapp.domain.person import Channel, ContactPoint, Language, Person, PersonName
from caseapp.domain.property import Occupancy, Property
from caseapp.domain.references import Block, parse
from caseapp.wire.operations import decode, encode, from_wire, to_wire

NOW = datetime(2026, 11, 4, 10, 41, 17, 123456, tzinfo=UTC)
DEVICE = DeviceId("01990000-0000-7000-8000-0000000000aa")
SERVICES = load_catalogue().services
R = TypeVar("R", bound=Record)


def made(**how: int) -> list[Operation]:
    return list(demo_operations(SERVICES, Block("WES", "7Q4M"), now=NOW, device=DEVICE, **how))


def replayed(operations: Iterable[Operation]) -> dict[str, Record]:
    records: dict[str, Record] = {}
    for operation in operations:
        current = records.get(operation.record)
        assert refusal(current, operation) is None
        records[operation.record] = apply(current, operation)
    return records


@pytest.fixture(scope="module")
def operations() -> list[Operation]:
    return made()


@pytest.fixture(scope="module")
def records(operations: list[Operation]) -> dict[str, Record]:
    return replayed(operations)


def of(records: dict[str, Record], kind: type[R]) -> list[R]:
    return [record for record in records.values() if isinstance(record, kind)]


def test_as_much_is_made_as_was_asked_for(records: dict[str, Record]) -> None:
    assert len(of(records, Person)) == 2000
    assert len(of(records, Property)) == 1500
    assert len(of(records, Case)) == 300
    assert len(of(records, Marker)) >= 4


def test_operations_travel_and_are_permitted(operations: list[Operation]) -> None:
    roles = {officer.id: officer.role for officer in demo_council().officers}
    for operation in operations:
        assert from_wire(decode(encode(to_wire(operation)))) == operation
        assert permissions.refused(roles[operation.actor], operation) is None
        assert operation.made_at <= NOW
    assert [operation.number for operation in operations] == list(range(1, len(operations) + 1))
    assert len({operation.id for operation in operations}) == len(operations)


def test_a_picture_is_one_more_file_on_a_case_that_is_there(operations: list[Operation]) -> None:
    *before, last = made(picture=True)
    assert [each.kind for each in before] == [each.kind for each in operations]
    records = replayed([*before, last])
    file, content = records[last.record], full_bin()
    assert isinstance(file, Attachment) and isinstance(records[file.case], Case)
    assert file.person == RHIANNON == records[file.case].person
    assert (file.size, file.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert media_of(content) is file.media
    assert last.made_at <= NOW


def test_the_same_seed_makes_the_same_town() -> None:
    small = {"people": 30, "properties": 20, "cases": 5}
    assert made(**small) == made(**small)
    assert made(**small, seed=2) != made(**small)


def test_what_is_referred_to_was_made_before(operations: list[Operation]) -> None:
    known = {officer.id for officer in demo_council().officers} | {team.id for team in demo_council().teams}
    for operation in operations:
        values = operation.change.plain_values()
        known.add(operation.record)
        ids = {value for value in values.values() if is_id(value)}
        assert ids <= known


def test_addresses_are_unlike_and_can_be_posted(records: dict[str, Record]) -> None:
    places = of(records, Property)
    assert len({place.address for place in places}) == len(places)
    assert len({place.uprn for place in places}) == len(places)
    for place in places:
        assert re.fullmatch("9990000[0-9]{5}", place.uprn)
        assert place.postcode.startswith("LD29 ")
        assert normalise_postcode(place.postcode) == place.postcode
        assert problems(("A Person", *place.address)) == ()


def test_phones_come_from_the_drama_ranges(records: dict[str, Record]) -> None:
    phones = [point for point in of(records, ContactPoint) if point.channel is Channel.PHONE]
    assert len(phones) > 1000
    for phone in phones:
        assert re.fullmatch("0121 496 0[0-9]{3}|07700 900[0-9]{3}", phone.value)
        assert phone.normalised == "+44" + phone.value[1:].replace(" ", "")


def test_cases_fit_their_services(records: dict[str, Record]) -> None:
    services = {service.lgsl: service for service in SERVICES}
    cases = {case.id: case for case in of(records, Case)}
    answers: dict[str, dict[str, str]] = {id: {} for id in cases}
    for answer in of(records, Answer):
        answers[answer.case][answer.question] = answer.value
    for case in cases.values():
        service = services[case.service]
        assert service.step(case.status)
        assert parse(case.reference) == case.reference
        assert NOW - timedelta(days=90) < case.received_at <= NOW
        if case.closed_at:
            assert service.outcome(case.outcome)
            assert case.received_at <= case.closed_at <= NOW
        given = answers[case.id]
        for question in service.asked(given):
            value = given.get(question.key)
            assert question.accepts(value) if value is not None else not question.required
        assert given.keys() <= {question.key for question in service.asked(given)}
    assert len({case.reference for case in cases.values()}) == 300
    teams = {lgsl: team.id for team in demo_council().teams for lgsl in team.services}
    assert {case.service: case.team for case in cases.values()} == teams


def test_every_call_has_ended(records: dict[str, Record]) -> None:
    calls = of(records, Contact)
    assert len(calls) > 300
    assert all(call.state is ContactState.DONE and call.started_at < (call.ended_at or NOW) for call in calls)


def test_those_of_the_pictures_are_there(records: dict[str, Record]) -> None:
    rhiannon = records[RHIANNON]
    assert isinstance(rhiannon, Person)
    assert (rhiannon.born, rhiannon.language) == ("1951-03-12", Language.CY)
    assert rhiannon.needs == ("large_print_18", "text_relay")
    assert rhiannon.pinned == "Ring after 10, hearing aid in by then."
    home = records[MILL_LANE_4]
    assert isinstance(home, Property)
    assert home.address == ("Tŷ Dŵr", "4 Mill Lane", "Westmere", "LD29 2AB")
    names = {name.person: name.full for name in of(records, PersonName)}
    assert {names[o.person] for o in of(records, Occupancy) if o.place == home.id} == {
        "Rhiannon Llŷr",
        "Gethin Llŷr",
    }
    assert next(m.instruction for m in of(records, Marker) if m.place == home.id).startswith("Two officers")
    assert [p.value for p in of(records, ContactPoint) if p.person == RHIANNON] == ["0121 496 0142"]
    hers = {case.service: case for case in of(records, Case) if case.person == RHIANNON}
    assert hers.keys() == {"524", "57"}
    assert not any(case.closed for case in hers.values())
    assert (hers["524"].status, hers["57"].status) == ("crew_told", "checking")
    assert any(line.person == RHIANNON and line.text for line in of(records, Activity))
    assert any(o.person == TOMOS and o.place == GLAN_Y_DWR_11 for o in of(records, Occupancy))


def test_due_dates_are_at_every_stage(records: dict[str, Record]) -> None:
    services = {service.lgsl: service for service in SERVICES}
    calendar = england_and_wales()
    looks: dict[tuple[str | None, str], DueLook] = {}
    for case in of(records, Case):
        due = promised(case.received_at, services[case.service].promise.working_days, calendar)
        looks[case.person if case.person == RHIANNON else case.id, case.service] = due_look(
            due, case.closed_at, NOW, calendar
        )
    assert {look.state for look in looks.values()} == set(DueState)
    assert looks[RHIANNON, "524"] == DueLook(DueState.NEXT, 1)
    assert looks[RHIANNON, "57"] == DueLook(DueState.OVERDUE, 2)


@pytest.mark.parametrize("now", [datetime(2026, 11, 8, 6, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)])
def test_the_town_can_be_made_on_any_day(now: datetime) -> None:
    block = Block("WES", "7Q4M")
    operations = list(
        demo_operations(SERVICES, block, now=now, device=DEVICE, people=60, properties=40, cases=60)
    )
    replayed(operations)
    assert all(operation.made_at <= now for operation in operations)


def test_one_actor_may_do_it_all() -> None:
    actor = demo_council().officers[2].id
    block = Block("WES", "7Q4M")
    town = demo_operations(
        SERVICES, block, now=NOW, device=DEVICE, actor=actor, people=9, properties=9, cases=3
    )
    assert {(operation.actor, operation.council) for operation in town} == {(actor, WESTMERE)}


def test_the_streets_of_a_big_town_stay_unlike() -> None:
    operations = made(people=20_000, properties=20_000, cases=10)
    places = {
        (operation.change.values["lines"], operation.change.values["postcode"])
        for operation in operations
        if operation.kind == "property"
    }
    assert len(places) == 20_000
