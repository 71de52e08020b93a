"""The council and its people: teams, officers and the devices they work on."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.ids import OfficerId, TeamId


class Role(enum.StrEnum):
    """What an officer may do; see `permissions`."""

    OFFICER = "officer"
    SENIOR = "senior"
    SUPERVISOR = "supervisor"
    BACK_OFFICE = "back_office"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Council(Record):
    """A council; its `council` is its own id. `prefix` begins its references: three capital letters.

    `colour` (#RRGGBB) takes the place of the desk's own accent; empty for none.
    """

    slug: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "short name")]
    prefix: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "reference prefix")]
    name: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "name")]
    name_cy: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "Welsh name")]
    address: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "address")] = ""
    phone: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "phone number")] = ""
    colour: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "colour")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Record):
    """A team that cases are given to."""

    name: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "name")]
    name_cy: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "Welsh name")]
    services: Annotated[tuple[str, ...], Rule(Merge.CENTRE, Privacy.PLAIN, "services it receives")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer(Record):
    """A member of staff. The password is the centre's alone and is no field."""

    username: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "user name")]
    name: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "name")]
    role: Annotated[Role, Rule(Merge.CENTRE, Privacy.PLAIN, "role")] = Role.OFFICER
    team: Annotated[TeamId | None, Rule(Merge.CENTRE, Privacy.PLAIN, "team")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Device(Record):
    """One data folder of one officer."""

    officer: Annotated[OfficerId, Rule(Merge.CENTRE, Privacy.PLAIN, "officer")]
    name: Annotated[str, Rule(Merge.CENTRE, Privacy.PLAIN, "name")]
    enrolled_at: Annotated[datetime, Rule(Merge.CENTRE, Privacy.PLAIN, "enrolled")]
