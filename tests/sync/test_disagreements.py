"""A supervisor's list through a real centre: conflicts and reviews travel where their record does, until settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import ABI, CUSTOMER_SERVICES, LENA, MILL_LANE_4, RHIANNON, WASTE, WESTMERE
from caseapp.domain.case import Assign, Case, Close
from caseapp.domain.disagreement import Disagreement
from caseapp.domain.ids import OfficerId
from caseapp.domain.marker import Marker
from caseapp.domain.person import Person
from caseapp.ports import OutboxState
from caseapp.texts import Words
from caseapp.usecases import cases
from caseapp.usecases.conflicts import conflicts
from caseapp.usecases.disagreements import DisagreementRow, look_after, looks_after, open_disagreements
from caseapp.usecases.outbox import Keep, discard, settle
from tests.support.desks import PASSPHRASE
from tests.support.services import Service, sign_in

Signed = Callable[[str], Desk]


@pytest.fixture
def signed(westmere: Service, tmp_path: Path) -> Iterator[Signed]:
    """Signs an officer in on a desk of their own, synced."""
    desks: list[Desk] = []

    def begin(name: str) -> Desk:
        desk = Desk(tmp_path / f"{name}-{len(desks)}", PASSPHRASE)
        desks.append(desk)
        sign_in(desk, westmere, name)
        desk.sync()
        return desk

    yield begin
    for desk in desks:
        desk.close()


def pin(desk: Desk, words: str) -> None:
    desk.write(lambda work: work.patch(work.get(Person, RHIANNON), pinned=words)).result()


def clash(first: Desk, second: Desk) -> None:
    pin(first, "Theirs.")
    pin(second, "Mine.")
    first.sync()
    second.sync()


def listed(desk: Desk) -> list[DisagreementRow]:
    desk.sync()
    return list(desk.read(open_disagreements, Words()))


def conflict_of(desk: Desk) -> str:
    (conflict,) = desk.read(conflicts, desk.knowledge, Words())
    return conflict.operation.id


def settled_at_the_centre(service: Service) -> list[bool]:
    with psycopg.connect(service.database_url) as connection:
        connection.execute("SELECT set_config('app.council', %s, true)", (WESTMERE,))
        return [settled for (settled,) in connection.execute("SELECT settled FROM conflict")]


def test_a_supervisor_sees_what_an_officer_has_not_settled_until_they_have(
    signed: Signed, westmere: Service
) -> None:
    abi, jo, lena = signed("abi"), signed("jo"), signed("lena")
    clash(jo, abi)
    (row,) = listed(lena)
    assert (row.officer, row.title, row.label) == ("Abi Bevan", "Rhiannon Llŷr", "pinned note")
    assert (row.theirs, row.mine, row.review, row.person) == ("Theirs.", "Mine.", False, RHIANNON)
    assert lena.read(looks_after) and not abi.read(looks_after)
    assert settled_at_the_centre(westmere) == [False]
    abi.write(settle, conflict_of(abi), {"pinned": Keep.THEIRS}).result()
    abi.sync()
    assert listed(lena) == [] and settled_at_the_centre(westmere) == [True]


def test_what_is_given_up_is_off_the_list_too(signed: Signed) -> None:
    abi, jo, lena = signed("abi"), signed("jo"), signed("lena")
    clash(jo, abi)
    (entry,) = abi.read(lambda reader: reader.outbox((OutboxState.CONFLICT,)))
    abi.write(discard, entry.operation.transaction, "Theirs is right.").result()
    abi.sync()
    assert listed(lena) == []


def test_a_supervisor_settles_it_off_line_and_nobody_else_may(signed: Signed) -> None:
    abi, jo, lena = signed("abi"), signed("jo"), signed("lena")
    clash(jo, abi)
    jo.sync()
    (row,) = jo.read(open_disagreements, Words())
    jo.write(look_after, row.id).result()
    jo.sync()
    (refused,) = jo.read(lambda reader: reader.outbox((OutboxState.REJECTED,)))
    assert refused.reason == "not_your_role"
    (row,) = listed(lena)
    lena.write(look_after, row.id).result()
    assert lena.read(open_disagreements, Words()) == ()
    lena.sync()
    jo.write(discard, refused.operation.transaction, "Not mine to do.").result()
    assert listed(jo) == []
    found = jo.read(lambda reader: reader.get(Disagreement, row.id))
    assert found.settled_by == OfficerId(LENA) and found.officer == OfficerId(ABI)
    assert {found.before, found.theirs, found.mine} == {"null"}, "nobody needs it on all desks any more"


def test_both_may_settle_it(signed: Signed) -> None:
    abi, jo, lena = signed("abi"), signed("jo"), signed("lena")
    clash(jo, abi)
    abi.sync()
    (row,) = listed(lena)
    lena.write(look_after, row.id).result()
    abi.write(settle, conflict_of(abi), {"pinned": Keep.MINE}).result()
    lena.sync()
    abi.sync()
    assert listed(lena) == []
    assert abi.read(lambda reader: reader.outbox((OutboxState.CONFLICT, OutboxState.REJECTED))) == []
    assert abi.read(lambda reader: reader.get(Person, RHIANNON)).pinned == "Mine."


def test_a_raised_marker_is_a_review(signed: Signed) -> None:
    lena, other = signed("lena"), signed("lena")
    marker = lena.read(lambda reader: reader.find(Marker))[0]
    lower, higher = sorted({1, 2, 3} - {marker.level})
    for desk, level in ((other, lower), (lena, higher)):
        desk.write(lambda work, n=level: work.patch(work.get(Marker, marker.id), level=n)).result()
    other.sync()
    (row,) = listed(lena)
    assert row.review and (row.theirs, row.mine) == (str(lower), str(higher))
    assert lena.read(lambda reader: reader.outbox((OutboxState.CONFLICT,))) == []
    lena.write(look_after, row.id).result()
    assert listed(lena) == [] and listed(other) == []


def test_that_of_a_case_travels_with_the_case(signed: Signed) -> None:
    abi, jo, lena = signed("abi"), signed("jo"), signed("lena")
    service = jo.knowledge.catalogue.version("524", 1)
    form = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
    id = jo.write(cases.open_case, service, form, person=RHIANNON, place=MILL_LANE_4).result().value
    jo.sync()
    abi.sync()
    for desk, outcome in ((jo, "not_out"), (abi, "collected")):
        desk.write(lambda work, o=outcome: work.command(work.get(Case, id), Close(o, work.now()))).result()
        desk.sync()
    (row,) = listed(lena)
    assert (row.step, row.case) == ("close", id) and row.title == jo.read(lambda r: r.get(Case, id)).reference
    held = "SELECT scope FROM held WHERE kind = 'disagreement'"
    assert lena.read(lambda reader: reader.connection.exec_driver_sql(held).scalars().all()) == [
        f"team:{WASTE}"
    ]
    jo.write(cases.reopen_case, id, "Not collected after all.").result()
    jo.write(lambda work: work.command(work.get(Case, id), Assign(CUSTOMER_SERVICES))).result()
    jo.sync()
    assert [each.case for each in listed(lena)] == [id]
    assert lena.read(lambda reader: reader.connection.exec_driver_sql(held).scalars().all()) == [
        f"team:{CUSTOMER_SERVICES}"
    ]
