"""The search index follows every row that a text is made of, also when a row goes."""

from __future__ import annotations

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.person import Channel, ContactPoint, NameKind, PersonName
from caseapp.domain.property import Occupancy, Property
from caseapp.usecases import cases
from tests.support.answers import refuse

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}


def hits(desk: Desk, text: str) -> set[str]:
    return {hit.id for hit in desk.read(lambda reader: reader.search(text, 50)) if hit.rank < 2}


def test_a_case_is_found_by_the_new_address_of_its_place(westmere_desk):
    service = westmere_desk.knowledge.catalogue.version("524", 1)
    case = westmere_desk.write(cases.open_case, service, BIN, person=None, place=MILL_LANE_4).result().value
    westmere_desk.write(
        lambda work: work.patch(work.get(Property, MILL_LANE_4), lines="9 Quince Wharf\nWestmere")
    ).result()
    assert case in hits(westmere_desk, "quince wharf") and case not in hits(westmere_desk, "mill lane")


def test_a_place_is_found_by_the_new_name_of_who_lives_there(westmere_desk):
    def rename(work) -> None:
        for name in work.find(PersonName, person=RHIANNON):
            work.patch(name, full="Quintella Yarborough")

    assert MILL_LANE_4 in hits(westmere_desk, "rhiannon llyr")
    westmere_desk.write(rename).result()
    assert MILL_LANE_4 in hits(westmere_desk, "quintella yarborough")
    assert MILL_LANE_4 not in hits(westmere_desk, "rhiannon llyr")


def test_what_the_centre_refused_to_add_is_not_found_by(westmere_desk):
    other = westmere_desk.read(lambda reader: reader.find(Property)[-1].id)

    def add(work) -> None:
        me = work.me.council
        work.create(
            PersonName(
                id=work.new_id(), council=me, person=RHIANNON, full="Quintella Refused", kind=NameKind.ALIAS
            )
        )
        work.create(
            ContactPoint(
                id=work.new_id(), council=me, person=RHIANNON, channel=Channel.PHONE, value="07700 900987"
            )
        )
        work.create(Occupancy(id=work.new_id(), council=me, person=RHIANNON, place=other))

    case = westmere_desk.read(lambda reader: reader.find(Case, person=RHIANNON)[0].id)
    westmere_desk.write(add).result()
    assert {RHIANNON, case, MILL_LANE_4} <= hits(westmere_desk, "quintella")
    assert RHIANNON in hits(westmere_desk, "07700900987") and other in hits(westmere_desk, "rhiannon llyr")
    refuse(westmere_desk)
    assert not hits(westmere_desk, "quintella") and RHIANNON not in hits(westmere_desk, "07700900987")
    assert other not in hits(westmere_desk, "rhiannon llyr")
    assert {RHIANNON, case, MILL_LANE_4} <= hits(westmere_desk, "rhiannon llyr")
