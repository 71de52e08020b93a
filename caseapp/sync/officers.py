"""What an administrator asks of the centre about officers and teams, and has done there."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from typing import Protocol, TypeVar

from caseapp.domain.council import Role
from caseapp.domain.fields import BadValue
from caseapp.errors import CentreUnclear, NotFound
from caseapp.sync.round import Sync
from caseapp.usecases.officers import AccountAtCentre, CodeGiven, DeviceAtCentre, OfficerRow
from caseapp.wire.messages import (
    Invitation,
    MadeTeam,
    NewOfficer,
    OfficerAccount,
    OfficerAccounts,
    OfficerChange,
    OfficerDevices,
    TeamDetails,
)
from caseapp.wire.operations import moment

T = TypeVar("T")


class Errand(Protocol):
    """Has something asked of the centre, after the round under way."""

    def __call__(self, ask: Callable[[Sync], T]) -> Future[T]: ...


class OfficersAtCentre:
    """Each answer takes its time, and raises `NotEnrolled`, `SignInNeeded` and what `Transport` does.

    What the centre does not do raises `CentreRefused`; an officer, team or device that is not there `NotFound`.
    """

    def __init__(self, errand: Errand) -> None:
        self._errand = errand

    def listed(self) -> Future[tuple[AccountAtCentre, ...]]:
        """All officers of the council by name, with how their accounts stand."""
        return self._errand(_listed)

    def devices(self, officer: str) -> Future[tuple[DeviceAtCentre, ...]]:
        """The data folders of an officer, the one enrolled last first."""
        return self._errand(lambda road: _devices(road, officer))

    def invite(self, username: str, name: str, role: str, team: str) -> Future[CodeGiven]:
        """Make an officer, who sets a password with the code in the answer."""
        return self._code("officers", NewOfficer(username, name, role, team))

    def give_code(self, officer: str) -> Future[CodeGiven]:
        """Forget an officer's password and end all sign-ins: the code in the answer sets the next."""
        return self._code(f"officers/{officer}/code")

    def suspend(self, officer: str) -> Future[None]:
        """Let an officer sign in no more and end all sign-ins."""
        return self._do("PUT", f"officers/{officer}/suspension")

    def let_back(self, officer: str) -> Future[None]:
        """Let a suspended officer sign in again."""
        return self._do("DELETE", f"officers/{officer}/suspension")

    def change(self, officer: str, name: str, role: str, team: str) -> Future[None]:
        """Give an officer another name, role or team; what is empty stays."""
        return self._do("PATCH", f"officers/{officer}", OfficerChange(name, role, team))

    def sign_out(self, officer: str, device: str) -> Future[None]:
        """End an officer's sign-ins on one device. One that is signed out already is no fault."""

        def sign_out(road: Sync) -> None:
            with contextlib.suppress(NotFound):
                road.ask("DELETE", f"officers/{officer}/devices/{device}/sessions")

        return self._errand(sign_out)

    def make_team(self, name: str, name_cy: str, services: tuple[str, ...]) -> Future[str]:
        """Make a team; gives its id."""
        asked = TeamDetails(name, name_cy, list(services))
        return self._errand(lambda road: road.asked("POST", "teams", MadeTeam, asked).team)

    def change_team(self, team: str, name: str, name_cy: str, services: tuple[str, ...]) -> Future[None]:
        """Rename a team and say what it receives."""
        return self._do("PUT", f"teams/{team}", TeamDetails(name, name_cy, list(services)))

    def _do(self, method: str, path: str, content: object = None) -> Future[None]:
        return self._errand(lambda road: road.ask(method, path, content))

    def _code(self, path: str, content: object = None) -> Future[CodeGiven]:
        return self._errand(lambda road: _given(road.asked("POST", path, Invitation, content)))


def _listed(road: Sync) -> tuple[AccountAtCentre, ...]:
    try:
        return tuple(map(_account, road.asked("GET", "officers", OfficerAccounts).officers))
    except (BadValue, ValueError):
        raise CentreUnclear from None


def _account(told: OfficerAccount) -> AccountAtCentre:
    return AccountAtCentre(
        officer=OfficerRow(told.officer, told.username, told.name, Role(told.role), told.team),
        suspended=told.suspended,
        password=told.password,
        code_until=_moment(told.code_until),
        seen_at=_moment(told.seen_at),
        sign_ins=told.sign_ins,
        devices=told.devices,
    )


def _devices(road: Sync, officer: str) -> tuple[DeviceAtCentre, ...]:
    try:
        return tuple(
            DeviceAtCentre(
                id=each.device,
                name=each.name,
                enrolled_at=moment("enrolled_at", each.enrolled_at),
                seen_at=_moment(each.seen_at),
                version=each.version,
                signed_in=each.sign_ins > 0,
            )
            for each in road.asked("GET", f"officers/{officer}/devices", OfficerDevices).devices
        )
    except BadValue:
        raise CentreUnclear from None


def _given(told: Invitation) -> CodeGiven:
    try:
        return CodeGiven(told.officer, told.code, moment("until", told.until))
    except BadValue:
        raise CentreUnclear from None


def _moment(text: str) -> datetime | None:
    return moment("moment", text) if text else None
