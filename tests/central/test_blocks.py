"""A block of references is one device's for ever, whatever becomes of the device or of the centre's database."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.errors import InvalidRequest
from caseapp.domain.ids import new_id
from caseapp.domain.references import block_code, block_number
from caseapp.errors import NotProved
from caseapp.wire.messages import Enrol, Lease, SignIn, Welcome
from tests.central.conftest import PASSWORD, Desk, Town, proof


def held(database: Database, desk: Desk) -> list[str]:
    """The codes of a device's blocks, oldest first."""
    with database.transaction(desk.session.council) as connection:
        rows = connection.execute(
            "SELECT code FROM block WHERE council = %s AND device = %s ORDER BY number",
            (desk.session.council, desk.session.device),
        ).fetchall()
    return [code for (code,) in rows]


def hello(centre: Centre, username: str, *blocks: str, device: str = "") -> Welcome:
    """What a device of an officer hears that says it has these blocks."""
    tokens = centre.sign_in(SignIn("westmere", username, PASSWORD, device or new_id()))
    centre.enrol(centre.resume(tokens.access), Enrol("counter 1"))
    session = centre.resume(tokens.access)
    asked = proof(session.council, session.device, tokens.access)
    return centre.hello(session, tokens.access, type(asked)(asked.key, asked.proof, blocks=list(blocks)))


def test_a_further_block_is_leased_once_however_often_the_answer_is_lost(
    database: Database, centre: Centre, asha: Desk, bryn: Desk
) -> None:
    (first,) = held(database, asha)
    second = centre.lease(asha.session, Lease(first))
    assert second.prefix == "WES" and second.code not in {first, *held(database, bryn)}
    assert centre.lease(asha.session, Lease(first)) == second
    third = centre.lease(asha.session, Lease(second.code))
    assert held(database, asha) == [first, second.code, third.code]
    assert centre.lease(bryn.session, Lease(held(database, bryn)[0])).code not in held(database, asha)


def test_no_two_devices_that_ask_at_once_get_one_block(
    database: Database, centre: Centre, town: Town
) -> None:
    desks = [town.desk("asha") for _ in range(6)]
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda desk: centre.lease(desk.session, Lease(held(database, desk)[0])), desks))
    codes = [code for desk in desks for code in held(database, desk)]
    assert len(codes) == len(set(codes)) == 12


def test_what_is_no_block_is_followed_by_none(centre: Centre, asha: Desk) -> None:
    for after in ("", "IOUL", "no block", block_code(999)):
        with pytest.raises(InvalidRequest):
            centre.lease(asha.session, Lease(after))


def test_a_device_that_has_proved_nothing_gets_no_block(centre: Centre, town: Town) -> None:
    tokens = centre.sign_in(SignIn("westmere", "asha", PASSWORD, new_id()))
    session = centre.resume(tokens.access)
    code = centre.enrol(session, Enrol("counter 1")).block.code
    with pytest.raises(NotProved):
        centre.lease(centre.resume(tokens.access), Lease(code))


def test_a_centre_that_has_forgotten_a_block_hears_of_it_and_leases_it_to_nobody(
    database: Database, centre: Centre, asha: Desk, bryn: Desk
) -> None:
    """Put back to an earlier state: the block after the last one that it knows is out already."""
    forgotten = block_code(3)
    assert hello(centre, "asha", forgotten, device=asha.session.device).burnt == []
    assert centre.lease(bryn.session, Lease(held(database, bryn)[0])).code != forgotten
    assert forgotten in held(database, asha)


def test_a_block_that_is_another_devices_by_now_is_burnt_and_followed_by_a_new_one(
    database: Database, centre: Centre, asha: Desk, bryn: Desk
) -> None:
    (own,), (others,) = held(database, asha), held(database, bryn)
    assert hello(centre, "asha", own, others, device=asha.session.device).burnt == [others]
    assert held(database, bryn) == [others]
    assert centre.lease(asha.session, Lease(others)).code not in (own, others)


def test_nobody_takes_the_numbers_that_are_left_by_naming_a_late_one(
    database: Database, centre: Centre, town: Town, asha: Desk
) -> None:
    last = block_code(32**4 - 1)
    assert hello(centre, "asha", last).burnt == [last]
    assert block_number(centre.lease(asha.session, Lease(held(database, asha)[0])).code) < 10


@pytest.mark.parametrize("blocks", [["7Q4"], ["ILOU"], ["0001", "0002", "0003"]])
def test_what_cannot_be_blocks_is_refused(centre: Centre, town: Town, blocks: list[str]) -> None:
    with pytest.raises(InvalidRequest):
        hello(centre, "asha", *blocks)


def test_a_folder_that_becomes_another_device_gets_a_block_that_nobody_had(
    database: Database, centre: Centre, town: Town, asha: Desk
) -> None:
    (before,) = held(database, asha)
    after = town.desk("asha")
    assert held(database, after) != [before] == held(database, asha)


def test_nobody_takes_them_step_by_step_either(database: Database, centre: Centre, asha: Desk) -> None:
    """Each block that a device says it has follows on the one before: in a thousand steps all would be gone."""
    for step in range(1, 11):
        hello(centre, "asha", block_code(step * 990), device=asha.session.device)
    assert max(map(block_number, held(database, asha))) == 990


def test_a_device_that_goes_on_asking_gets_no_more(database: Database, centre: Centre, asha: Desk) -> None:
    (code,) = held(database, asha)
    with pytest.raises(InvalidRequest):
        for _ in range(200):
            code = centre.lease(asha.session, Lease(code)).code
    assert len(held(database, asha)) == 100
