"""What an administrator of a council does from a desk: officers, their accounts and devices, teams."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID, uuid5

from psycopg import errors

from caseapp.central.accounts import Accounts
from caseapp.central.audit import Audit, Event
from caseapp.central.councils import Councils, check_officer, check_team
from caseapp.central.database import Connection, Database, only_one
from caseapp.central.errors import InvalidOfficer, LastAdministrator, RoleNotGranted, UsernameTaken
from caseapp.central.feed import Feed
from caseapp.central.rows import Stored, lock
from caseapp.central.sessions import Session, Sessions
from caseapp.domain.audit import Act
from caseapp.domain.council import Officer, Role, Team
from caseapp.domain.fields import Record, plain
from caseapp.domain.ids import CouncilId, TeamId, is_id, new_id
from caseapp.domain.kinds import name_of
from caseapp.errors import NotFound
from caseapp.wire.messages import (
    Invitation,
    NewOfficer,
    OfficerAccount,
    OfficerChange,
    OfficerDevice,
    TeamDetails,
)

R = TypeVar("R", bound=Record)

_STILL = f"""
SELECT 1 FROM officer JOIN account ON account.council = officer.council AND account.officer = officer.id
WHERE officer.council = %s AND officer.id = %s AND officer.role = '{Role.ADMINISTRATOR}' AND NOT account.suspended
"""
"""Whether an administrator is one still."""


@dataclass(frozen=True, slots=True)
class Officers:
    """Each act is of an administrator's session; whether it is one is asked before.

    One act at a time in a council: two administrators who suspend each other would else both find the other there.
    """

    database: Database
    feed: Feed
    accounts: Accounts
    sessions: Sessions
    councils: Councils
    audit: Audit

    def listed(self, council: str) -> list[OfficerAccount]:
        """All officers of a council by name."""
        with self.database.transaction(council) as connection:
            rows = connection.execute(_LISTED, {"council": council}).fetchall()
        return [
            OfficerAccount(
                officer=officer,
                username=username,
                name=name,
                role=role,
                team=team or "",
                suspended=suspended,
                password=password,
                code_until=_text(until),
                seen_at=_text(seen),
                sign_ins=sign_ins,
                devices=devices,
            )
            for officer, username, name, role, team, suspended, password, until, seen, sign_ins, devices in rows
        ]

    def invite(self, session: Session, asked: NewOfficer) -> Invitation:
        """Make an officer who is to set a password with the code in the answer.

        Raises `InvalidOfficer`, `UsernameTaken`, or `NotFound` for the team.
        """
        officer = Officer(
            id=new_id(),
            council=CouncilId(session.council),
            username=asked.username.strip().lower(),
            name=asked.name.strip(),
            role=_role(asked.role),
            team=_team(asked.team),
        )
        check_officer(officer)
        code = self.accounts.new_code()
        try:
            with self._alone(session) as connection:
                self.councils.open_account(connection, officer)
                until = self.accounts.give(connection, session.council, officer.id, code)
                self.councils.add(connection, officer, by=session.officer)
                self._note(connection, session, Act.CODE_GIVEN, "account", officer.id)
        except errors.UniqueViolation:
            raise UsernameTaken(username=officer.username) from None
        return Invitation(officer.id, code.text, _text(until))

    def give_code(self, session: Session, officer: str) -> Invitation:
        """End an officer's sign-ins and forget the password: the code in the answer sets the next.

        Raises `NotFound` or `LastAdministrator`.
        """
        code = self.accounts.new_code()
        with self._alone(session) as connection:
            self._keep_an_administrator(connection, self._officer(connection, session, officer))
            until = self.accounts.give(connection, session.council, officer, code)
            self.sessions.end_within(connection, session.council, officer, session.officer)
            self._note(connection, session, Act.CODE_GIVEN, "account", officer)
        return Invitation(officer, code.text, _text(until))

    def suspend(self, session: Session, officer: str) -> None:
        """Let an officer sign in no more, and end all sign-ins. Raises `NotFound` or `LastAdministrator`."""
        with self._alone(session) as connection:
            self._keep_an_administrator(connection, self._officer(connection, session, officer))
            self.accounts.suspend(connection, session.council, officer, session.officer)

    def let_back(self, session: Session, officer: str) -> None:
        """Let a suspended officer sign in again; raises `NotFound`."""
        with self._alone(session) as connection:
            self._officer(connection, session, officer)
            self.accounts.let_back(connection, session.council, officer, session.officer)

    def change(self, session: Session, officer: str, asked: OfficerChange) -> None:
        """Give an officer another name, role or team; what is empty stays.

        Raises `NotFound`, also for the team, `InvalidOfficer` or `LastAdministrator`.
        """
        with self._alone(session) as connection:
            stored, before = self._held(connection, session, Officer, officer)
            after = replace(
                before,
                name=asked.name.strip() or before.name,
                role=_role(asked.role) if asked.role else before.role,
                team=_team(asked.team) or before.team,
            )
            check_officer(after)
            if after.role is not Role.ADMINISTRATOR:
                self._keep_an_administrator(connection, before)
            if after.team is not None and after.team != before.team:
                self._held(connection, session, Team, after.team)
            self._rewrite(connection, session, stored, after)

    def devices(self, council: str, officer: str) -> list[OfficerDevice]:
        """The data folders of an officer, the one enrolled last first."""
        with self.database.transaction(council) as connection:
            rows = connection.execute(_DEVICES, {"council": council, "officer": officer}).fetchall()
        return [
            OfficerDevice(device, name, enrolled, _text(seen), version, sign_ins)
            for device, name, enrolled, seen, version, sign_ins in rows
        ]

    def sign_device_out(self, session: Session, officer: str, device: str) -> None:
        """End an officer's sign-ins on one device. Raises `NotFound`, also where it is not signed in."""
        with self._alone(session) as connection:
            self._officer(connection, session, officer)
            if not is_id(device) or not self.sessions.end_device(
                connection, session.council, officer, device, session.officer
            ):
                raise NotFound(what="session")

    def create_team(self, session: Session, asked: TeamDetails) -> str:
        """Make a team; gives its id. Raises `BadValue` or `TeamExists`."""
        team = _details(Team(id=new_id(), council=CouncilId(session.council), name="", name_cy=""), asked)
        check_team(team)
        with self._alone(session) as connection:
            self.councils.add_team(connection, team, by=session.officer)
        return team.id

    def change_team(self, session: Session, team: str, asked: TeamDetails) -> None:
        """Rename a team and say what it receives. Raises `NotFound`, `BadValue` or `TeamExists`."""
        with self._alone(session) as connection:
            stored, before = self._held(connection, session, Team, team)
            after = _details(before, asked)
            check_team(after)
            self.councils.check_name(connection, after)
            self._rewrite(connection, session, stored, after)

    @contextmanager
    def _alone(self, session: Session) -> Iterator[Connection]:
        with self.database.transaction(session.council) as connection:
            only_one(connection, turn_of(session.council))
            # While this act waited for its turn another may have taken the right to it.
            if connection.execute(_STILL, (session.council, session.officer)).fetchone() is None:
                raise RoleNotGranted()
            yield connection

    def _officer(self, connection: Connection, session: Session, id: str) -> Officer:
        return self._held(connection, session, Officer, id)[1]

    def _held(self, connection: Connection, session: Session, kind: type[R], id: str) -> tuple[Stored, R]:
        """A record as it stands, kept from other writers; raises `NotFound`."""
        kind_name = name_of(kind)
        found = lock(connection, session.council, {kind_name: [id]}) if is_id(id) else {}
        stored = found.get((kind_name, id))
        if stored is None:
            raise NotFound(what=kind_name)
        assert isinstance(stored.record, kind)
        return stored, stored.record

    def _keep_an_administrator(self, connection: Connection, officer: Officer) -> None:
        """Raises `LastAdministrator` if nobody but this officer could administer the council."""
        if officer.role is not Role.ADMINISTRATOR:
            return
        given = {"council": officer.council, "officer": officer.id, "role": Role.ADMINISTRATOR}
        if connection.execute(_ANOTHER, given).fetchone() == (False,):
            raise LastAdministrator()

    def _rewrite(self, connection: Connection, session: Session, stored: Stored, after: Record) -> None:
        if after != stored.record:
            self.feed.write(connection, session.council, [replace(stored, record=after)])
            self._note(connection, session, Act.CHANGED, name_of(type(after)), after.id)

    def _note(self, connection: Connection, session: Session, act: Act, kind: str, id: str) -> None:
        self.audit.append(connection, session.council, [Event(session.officer, act, kind, id)])


def turn_of(council: str) -> str:
    """What one act at a time in a council waits for: not the council itself, for which a desk may wait that has locked
    the session which the act is to end.
    """
    return str(uuid5(UUID(council), "officers"))


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError:
        raise InvalidOfficer(field="role") from None


def _team(text: str) -> TeamId | None:
    return TeamId(text) if text else None


def _details(team: Team, asked: TeamDetails) -> Team:
    return replace(
        team,
        name=asked.name.strip(),
        name_cy=asked.name_cy.strip(),
        services=tuple(sorted(set(asked.services))),
    )


def _text(moment: datetime | None) -> str:
    return "" if moment is None else str(plain(moment))


_ANOTHER = """
SELECT EXISTS (
    SELECT FROM officer o JOIN account a ON a.council = o.council AND a.officer = o.id
    WHERE o.council = %(council)s AND o.id <> %(officer)s AND o.role = %(role)s AND NOT a.suspended AND a.hash <> ''
)
"""

_LISTED = """
SELECT o.id, o.username, o.name, o.role, o.team, a.suspended, a.hash <> '',
       CASE WHEN a.code_hash <> '' AND a.code_until > now() THEN a.code_until END,
       greatest(s.used_at, d.seen_at), coalesce(s.families, 0), coalesce(d.devices, 0)
FROM officer o
JOIN account a ON a.council = o.council AND a.officer = o.id
LEFT JOIN (
    SELECT officer, max(used_at) AS used_at, count(DISTINCT family) FILTER (WHERE refresh_until > now()) AS families
    FROM session WHERE council = %(council)s GROUP BY officer
) s ON s.officer = o.id
LEFT JOIN (
    SELECT device.officer, max(seen.seen_at) AS seen_at, count(*) AS devices
    FROM device LEFT JOIN device_seen seen ON seen.council = device.council AND seen.device = device.id
    WHERE device.council = %(council)s GROUP BY device.officer
) d ON d.officer = o.id
WHERE o.council = %(council)s
ORDER BY lower(o.name), o.id
"""

_DEVICES = """
SELECT d.id, d.name, d.enrolled_at, greatest(s.used_at, seen.seen_at), coalesce(seen.version, ''),
       coalesce(s.families, 0)
FROM device d
LEFT JOIN device_seen seen ON seen.council = d.council AND seen.device = d.id
LEFT JOIN (
    SELECT device, max(used_at) AS used_at, count(DISTINCT family) FILTER (WHERE refresh_until > now()) AS families
    FROM session WHERE council = %(council)s AND officer = %(officer)s GROUP BY device
) s ON s.device = d.id
WHERE d.council = %(council)s AND d.officer = %(officer)s
ORDER BY d.enrolled_at DESC, d.id
"""
