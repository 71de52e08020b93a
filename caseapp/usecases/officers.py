"""The council's officers and teams as this desk knows them, and as its centre tells an administrator of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.collation import in_order
from caseapp.domain.council import Officer, Role, Team
from caseapp.domain.permissions import may_administer
from caseapp.ports import Reader


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """An officer. `team` is empty without one."""

    id: str
    username: str
    name: str
    role: Role
    team: str


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A team; `services` are the LGSL numbers of those that it receives."""

    id: str
    name: str
    name_cy: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Roster:
    """All officers and teams by name; `me` is the officer whose desk this is."""

    me: str
    officers: tuple[OfficerRow, ...]
    teams: tuple[TeamRow, ...]


@dataclass(frozen=True, slots=True)
class AccountAtCentre:
    """How an officer's account stands. `code_until`: until then a code that was given sets the password.

    `password`: there is one. `seen_at`: None for never.
    """

    officer: OfficerRow
    suspended: bool
    password: bool
    code_until: datetime | None
    seen_at: datetime | None
    sign_ins: int
    devices: int


@dataclass(frozen=True, slots=True)
class DeviceAtCentre:
    """A data folder of an officer. `version` is its program's, empty if it is not known."""

    id: str
    name: str
    enrolled_at: datetime
    seen_at: datetime | None
    version: str
    signed_in: bool


@dataclass(frozen=True, slots=True)
class CodeGiven:
    """The code with which an officer sets a password: told once and kept nowhere."""

    officer: str
    code: str
    until: datetime


def administers(reader: Reader) -> bool:
    """Whether the officer of this desk is an administrator."""
    return any(may_administer(officer.role) for officer in reader.find(Officer, id=reader.me.officer))


def roster(reader: Reader, language: str) -> Roster:
    """All officers and teams that this desk knows, by their names as lists in this language have them."""
    officers = [
        OfficerRow(each.id, each.username, each.name, each.role, each.team or "")
        for each in reader.find(Officer)
    ]
    teams = [TeamRow(each.id, each.name, each.name_cy, each.services) for each in reader.find(Team)]
    return Roster(
        reader.me.officer,
        tuple(in_order(officers, lambda each: each.name, language)),
        tuple(in_order(teams, lambda each: (language == "cy" and each.name_cy) or each.name, language)),
    )
