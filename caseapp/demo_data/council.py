"""Westmere, its teams and officers, and the ids of those who are always there."""

from __future__ import annotations

from dataclasses import dataclass

from caseapp.domain.council import Council, Officer, Role, Team
from caseapp.domain.ids import CouncilId, OfficerId, PersonId, PropertyId, TeamId


def _fixed(number: int) -> str:
    return f"01990000-0000-7000-8000-{number:012x}"


WESTMERE = CouncilId(_fixed(0x1))
WASTE, REVENUES, CUSTOMER_SERVICES = TeamId(_fixed(0x11)), TeamId(_fixed(0x12)), TeamId(_fixed(0x13))
ABI, JO, LENA, NIA = (OfficerId(_fixed(each)) for each in (0x21, 0x22, 0x23, 0x24))
RHIANNON, GETHIN, TOMOS = PersonId(_fixed(0x31)), PersonId(_fixed(0x32)), PersonId(_fixed(0x33))
MILL_LANE_4, GLAN_Y_DWR_11 = PropertyId(_fixed(0x41)), PropertyId(_fixed(0x42))


@dataclass(frozen=True, slots=True)
class DemoCouncil:
    """The demo council with its teams and officers. The officers of `front` cover for all other teams.

    The administrator takes no calls: they invite officers and put them into teams.
    """

    council: Council
    teams: tuple[Team, ...]
    officers: tuple[Officer, ...]
    administrator: Officer
    front: TeamId

    @property
    def covered(self) -> tuple[TeamId, ...]:
        """The teams that the front desk covers."""
        return tuple(TeamId(team.id) for team in self.teams if team.id != self.front)


def demo_council() -> DemoCouncil:
    """Westmere: three teams, two officers, their supervisor, an administrator; always with the same ids."""
    return DemoCouncil(
        council=Council(
            id=WESTMERE,
            council=WESTMERE,
            slug="westmere",
            prefix="WES",
            name="Westmere Council",
            name_cy="Cyngor Westmere",
            address="Civic Hall\n1 Castle Square\nWestmere\nLD29 1AA",
            phone="0121 496 0100",
        ),
        teams=(
            Team(id=WASTE, council=WESTMERE, name="Waste", name_cy="Gwastraff", services=("524",)),
            Team(id=REVENUES, council=WESTMERE, name="Revenues", name_cy="Refeniw", services=("57",)),
            Team(
                id=CUSTOMER_SERVICES,
                council=WESTMERE,
                name="Customer Services",
                name_cy="Gwasanaethau Cwsmeriaid",
                services=("353",),
            ),
        ),
        front=CUSTOMER_SERVICES,
        administrator=Officer(
            id=NIA,
            council=WESTMERE,
            username="nia",
            name="Nia Prosser",
            role=Role.ADMINISTRATOR,
            team=CUSTOMER_SERVICES,
        ),
        officers=(
            Officer(id=ABI, council=WESTMERE, username="abi", name="Abi Bevan", team=CUSTOMER_SERVICES),
            Officer(id=JO, council=WESTMERE, username="jo", name="Jo Mistry", team=CUSTOMER_SERVICES),
            Officer(
                id=LENA,
                council=WESTMERE,
                username="lena",
                name="Lena Osei",
                role=Role.SUPERVISOR,
                team=CUSTOMER_SERVICES,
            ),
        ),
    )
