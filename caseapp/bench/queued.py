"""A queue as long as one likes: open cases of the team for waste, about people and places that a desk holds already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from caseapp.catalogue import load_catalogue
from caseapp.demo_data import DemoCouncil
from caseapp.demo_data.council import ABI, JO, LENA, WASTE
from caseapp.domain.case import Case
from caseapp.domain.fields import plain_values
from caseapp.domain.ids import CaseId, OfficerId, PersonId, PropertyId, new_id
from caseapp.domain.kinds import name_of
from caseapp.domain.references import BLOCK_SIZE, Block, block_code, reference
from caseapp.wire.feed import FeedRow

_DAYS = 40
_MINUTES = 24 * 60


def queued(rows: Iterator[FeedRow], demo: DemoCouncil, cases: int, now: datetime) -> Iterator[FeedRow]:
    """`rows`, and after them so many open cases of one team, received in the last 40 days; a few are Abi's."""
    people: list[str] = []
    places: list[str] = []
    position = 0
    for row in rows:
        if row.kind == "person":
            people.append(row.id)
        elif row.kind == "property":
            places.append(row.id)
        position = row.position
        yield row
    chance, services = Random(1), load_catalogue().services
    for number in range(cases):
        service = chance.choice(services)
        received = now - timedelta(minutes=chance.randrange(_DAYS * _MINUTES))
        block, place = divmod(number, BLOCK_SIZE)
        case = Case(
            id=CaseId(new_id(int(received.timestamp() * 1000))),
            council=demo.council.council,
            reference=reference(Block(demo.council.prefix, block_code(block)), place + 1),
            service=service.lgsl,
            service_version=service.version,
            received_at=received,
            person=PersonId(chance.choice(people)) if chance.random() < 0.7 else None,
            place=PropertyId(chance.choice(places)),
            status=chance.choice(service.steps).key,
            team=WASTE,
            officer=_owner(chance),
        )
        yield FeedRow(name_of(Case), case.id, position + number + 1, plain_values(case))


def _owner(chance: Random) -> OfficerId | None:
    return chance.choices((ABI, JO, LENA, None), (1, 4_000, 4_000, 2_000))[0]
