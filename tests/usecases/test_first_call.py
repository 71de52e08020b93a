"""How far the practice call has come, as the desk tells it; and when the guide is offered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import TOMOS
from caseapp.domain.contact import Avoidable
from caseapp.domain.ids import ContactId
from caseapp.practice import PracticeGround
from caseapp.usecases.contacts import finish_contact, park_contact, start_contact, suppose_caller
from caseapp.usecases.first_call import CallSoFar, call_so_far, guide_is_offered, read_out, settle_guide
from caseapp.usecases.people import person_page, read_marker


@pytest.fixture
def desk() -> Iterator[Desk]:
    ground = PracticeGround("You")
    yield ground.desk()
    ground.close()


def so_far(desk: Desk) -> CallSoFar:
    return desk.read(call_so_far, desk.clock())


def begin(desk: Desk) -> ContactId:
    return desk.write(start_contact).result().value


def test_calls_from_before_the_practice_count_for_nothing(desk: Desk) -> None:
    assert so_far(desk) == CallSoFar()


def test_a_call_is_begun_and_its_marker_waits_until_it_is_read(desk: Desk) -> None:
    begin(desk)
    assert so_far(desk) == CallSoFar(begun=True, marker_read=True)
    desk.write(suppose_caller, TOMOS).result()
    assert so_far(desk) == CallSoFar(begun=True, caller_known=True)
    page = desk.read(person_page, desk.knowledge, TOMOS, desk.clock())
    for marker in page.markers:
        desk.write(read_marker, marker.id, TOMOS).result()
    assert so_far(desk).marker_read


def test_a_call_that_ended_without_a_case_begins_anew(desk: Desk) -> None:
    contact = begin(desk)
    desk.write(finish_contact, contact, Avoidable.NOT_AVOIDABLE).result()
    assert so_far(desk) == CallSoFar()


def test_a_parked_call_is_still_the_one_in_hand(desk: Desk) -> None:
    contact = begin(desk)
    desk.write(suppose_caller, TOMOS).result()
    desk.write(park_contact, contact, "the bin").result()
    assert so_far(desk).begun and so_far(desk).caller_known


def test_what_was_read_out_holds_for_its_own_reference(desk: Desk) -> None:
    begin(desk)
    desk.write(read_out, "PRA-7Q4M-0001-S").result()
    assert not so_far(desk).read_out


def test_the_guide_is_offered_on_a_new_desk_until_it_is_answered(westmere_desk: Desk) -> None:
    assert westmere_desk.read(guide_is_offered)
    westmere_desk.write(settle_guide, "declined").result()
    assert not westmere_desk.read(guide_is_offered)


def test_the_guide_is_not_offered_where_a_call_was_taken(westmere_desk: Desk) -> None:
    begin(westmere_desk)
    assert not westmere_desk.read(guide_is_offered)
