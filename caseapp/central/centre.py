"""The centre as one object, without HTTP: what the routes, the seeding of a demo and tests call."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from argon2 import PasswordHasher

from caseapp.central.accounts import Accounts
from caseapp.central.audit import THE_CENTRE, Audit
from caseapp.central.audit_check import AuditCheck, Finding
from caseapp.central.councils import Councils
from caseapp.central.database import Database
from caseapp.central.desk_audit import DeskAudit
from caseapp.central.devices import Devices, scope_epoch
from caseapp.central.digest import digest, named_rows
from caseapp.central.errors import InvalidRequest, RoleNotGranted, ScopeNotGranted
from caseapp.central.feed import Feed, Page
from caseapp.central.files import Files
from caseapp.central.marks import last_known
from caseapp.central.officers import Officers
from caseapp.central.push import Intake, Took
from caseapp.central.rows import shape_of
from caseapp.central.sessions import Session, Sessions
from caseapp.central.signing import Signer
from caseapp.central.snapshot import Snapshot
from caseapp.central.tables import KIND_TABLES
from caseapp.domain.council import Council, Officer, Role, Team
from caseapp.domain.ids import CouncilId, OfficerId, TeamId, is_id, new_id
from caseapp.domain.operations import Operation
from caseapp.domain.permissions import may_administer
from caseapp.errors import NotEnrolled, NotFound, NotProved, ScopesChanged
from caseapp.ports import Clock
from caseapp.wire.feed import MAX_POSITION, read_cursors
from caseapp.wire.marks import MARKS
from caseapp.wire.messages import (
    ROWS_NAMED,
    Digest,
    Enrol,
    Enrolment,
    FirstPassword,
    Hello,
    Invitation,
    Lease,
    LeasedBlock,
    Named,
    NewOfficer,
    OfficerAccount,
    OfficerChange,
    OfficerDevice,
    OpenSession,
    Result,
    SignedHead,
    SignIn,
    TeamDetails,
    Tokens,
    Welcome,
    WireAudit,
    WireOperation,
)


def utc_now() -> datetime:
    """The present moment of this machine."""
    return datetime.now(UTC)


class Centre:
    """The central service on a prepared database. It keeps no state of its own: any number may share one database.

    What it remembers of its answers only saves it from making them again.
    """

    def __init__(
        self,
        database: Database,
        *,
        clock: Clock = utc_now,
        feed: Feed | None = None,
        hasher: PasswordHasher | None = None,
    ) -> None:
        self._database = database
        self._feed = feed or Feed()
        signer = Signer()
        audit = Audit(signer, clock)
        self._sessions = Sessions(database, audit)
        self._accounts = Accounts(database, self._sessions, audit, hasher or PasswordHasher())
        self._councils = Councils(database, self._feed, self._accounts, audit)
        self._officers = Officers(database, self._feed, self._accounts, self._sessions, self._councils, audit)
        self._devices = Devices(database, self._sessions, self._feed, audit, clock)
        self._snapshot = Snapshot(database, clock)
        self._files = Files(database, audit, clock)
        self._intake = Intake(database, self._feed, audit, clock)
        self._desk_audit = DeskAudit(database, audit)
        self._audit_check = AuditCheck(database, signer)

    def create_council(
        self,
        *,
        slug: str,
        prefix: str,
        name: str,
        name_cy: str,
        address: str = "",
        phone: str = "",
        colour: str = "",
    ) -> CouncilId:
        """Make a council. Raises `InvalidCouncil` or `CouncilExists`."""
        id = CouncilId(new_id())
        self._councils.create(
            Council(
                id=id,
                council=id,
                slug=slug,
                prefix=prefix,
                name=name,
                name_cy=name_cy,
                address=address,
                phone=phone,
                colour=colour,
            )
        )
        return id

    def set_colour(self, council: str, colour: str) -> None:
        """Give a council a colour (#RRGGBB), "" for none. Raises `InvalidCouncil`."""
        self._councils.set_colour(council, colour)

    def find_council(self, slug: str) -> CouncilId:
        """The council with this short name; raises `NotFound`."""
        return CouncilId(self._councils.find(slug))

    def create_team(
        self, council: CouncilId, *, name: str, name_cy: str, services: tuple[str, ...] = ()
    ) -> TeamId:
        """Make a team; `services` are the services it receives. Raises `BadValue` or `TeamExists`."""
        team = Team(
            id=new_id(), council=council, name=name.strip(), name_cy=name_cy.strip(), services=services
        )
        self._councils.create_team(team)
        return TeamId(team.id)

    def cover(self, council: CouncilId, team: TeamId, covered: Sequence[TeamId]) -> None:
        """From now on the officers of a team hold the cases of these others in full, as their own, and no more.

        Raises `NotFound` for a team that is not there.
        """
        self._councils.cover(council, team, covered)

    def create_officer(
        self,
        council: CouncilId,
        *,
        username: str,
        name: str,
        password: str,
        role: Role = Role.OFFICER,
        team: TeamId | None = None,
    ) -> OfficerId:
        """Make an officer. Raises InvalidOfficer, PasswordTooShort, UsernameTaken, or NotFound for the team."""
        officer = Officer(
            id=new_id(), council=council, username=username.strip().lower(), name=name, role=role, team=team
        )
        self._councils.create_officer(officer, password)
        return OfficerId(officer.id)

    def found(
        self, council: Council, teams: Sequence[Team], officers: Sequence[Officer], password: str
    ) -> None:
        """Make a council with its teams and officers from their records; all officers get one password."""
        self._councils.create(council)
        for team in teams:
            self._councils.create_team(team)
        for officer in officers:
            self._councils.create_officer(officer, password)

    def first_team(self, council: CouncilId) -> TeamId | None:
        """The team that was made first, if there is one."""
        with self._database.transaction(council) as connection:
            row = connection.execute(
                "SELECT id FROM team WHERE council = %s ORDER BY id LIMIT 1", (council,)
            ).fetchone()
        return None if row is None else TeamId(str(row[0]))

    def admit(self, council: CouncilId, operations: Sequence[Operation]) -> list[Result]:
        """Decide operations that the centre itself vouches for, whoever made them: seeding and migration."""
        first = operations[0]
        session = Session(council, first.actor, first.device, "", Role.ADMINISTRATOR, (), True, True)
        return self._intake.admit(session, operations).results

    def admit_file(self, council: CouncilId, by: OfficerId, content: bytes) -> None:
        """Keep the file of what the centre itself vouches for, as if `by` had sent it; raises FileTooLarge."""
        session = Session(council, by, "", "", Role.ADMINISTRATOR, (), True, True)
        self._files.put(session, hashlib.sha256(content).hexdigest(), content)

    def sign_in(self, given: SignIn) -> Tokens:
        """Raises InvalidRequest, WrongCredentials, AccountLocked, AccountSuspended or DeviceOfAnother."""
        return self._accounts.sign_in(given, self._councils.find)

    def sign_in_first(self, given: FirstPassword) -> Tokens:
        """Sign in with a code and set the password. Raises as `sign_in` does, WrongCode and PasswordTooShort."""
        return self._accounts.sign_in_first(given, self._councils.find)

    def refresh(self, token: str) -> Tokens:
        """The next tokens; raises `SessionOver`."""
        return self._sessions.refresh(token)

    def resume(self, access: str, seen: str = "") -> Session:
        """The session of an access token whose desk read up to the mark `seen` last.

        Raises `SessionOver`, `MarkUnknown`, or `InvalidRequest` for what is no mark.
        """
        return self._sessions.resume(access, seen)

    def sign_out(self, session: Session) -> None:
        """Revoke the session's tokens."""
        self._sessions.end(session)

    def sessions(self, session: Session) -> list[OpenSession]:
        """The sign-ins of the session's officer that go on, the one used last first."""
        return self._sessions.open(session.council, session.officer, session.family)

    def end_session(self, session: Session, family: str) -> None:
        """End one of the officer's own sign-ins; raises `NotFound`."""
        self._sessions.end_family(session.council, session.officer, family)

    def sessions_of(self, session: Session, officer: str) -> list[OpenSession]:
        """The sign-ins of any officer, for an administrator of the council. Raises `RoleNotGranted` or `NotFound`."""
        self._administers(session, officer)
        return self._sessions.open(session.council, officer, session.family)

    def end_sessions_of(self, session: Session, officer: str) -> None:
        """End all sign-ins of an officer, for an administrator. Raises `RoleNotGranted` or `NotFound`."""
        self._administers(session, officer)
        self._sessions.end_all(session.council, officer, session.officer)

    def find_officer(self, council: CouncilId, username: str) -> OfficerId:
        """The officer with this user name; raises `NotFound`."""
        return OfficerId(self._councils.find_officer(council, username.strip().lower()))

    def find_team(self, council: CouncilId, name: str) -> TeamId:
        """The team with this English name; raises `NotFound`."""
        return TeamId(self._councils.find_team(council, name.strip()))

    def open_sessions(self, council: CouncilId, officer: OfficerId) -> list[OpenSession]:
        """The sign-ins of an officer that go on, for whoever runs the centre."""
        return self._sessions.open(council, officer)

    def end_sessions(self, council: CouncilId, officer: OfficerId) -> int:
        """End all sign-ins of an officer, by the centre; gives their number."""
        return self._sessions.end_all(council, officer, THE_CENTRE)

    def set_password(self, council: CouncilId, officer: OfficerId, password: str) -> int:
        """Give an officer another password and end all sign-ins; gives their number. Raises `PasswordTooShort`.

        An account that was locked or closed is open again.
        """
        return self._accounts.set_password(council, officer, password)

    def unlock(self, council: CouncilId, officer: OfficerId) -> None:
        """Forget the wrong tries of an officer's name."""
        self._accounts.unlock(council, officer)

    def close_account(self, council: CouncilId, officer: OfficerId) -> int:
        """Let an officer sign in no more and end all sign-ins; gives their number."""
        with self._database.transaction(council) as connection:
            return self._accounts.suspend(connection, council, officer, THE_CENTRE)

    def officers(self, session: Session) -> list[OfficerAccount]:
        """All officers of the council by name; as all that follow for an administrator at work alone.

        Each of them raises NotEnrolled, NotProved, RoleNotGranted, or NotFound for what the council has not.
        """
        _administrator_at_work(session)
        return self._officers.listed(session.council)

    def invite(self, session: Session, asked: NewOfficer) -> Invitation:
        """Make an officer who sets a password with the code in the answer. Raises InvalidOfficer or UsernameTaken."""
        _administrator_at_work(session)
        return self._officers.invite(session, asked)

    def give_code(self, session: Session, officer: str) -> Invitation:
        """Forget an officer's password and end all sign-ins: a code sets the next. Raises `LastAdministrator`."""
        _administrator_at_work(session)
        return self._officers.give_code(session, officer)

    def suspend(self, session: Session, officer: str) -> None:
        """Let an officer sign in no more and end all sign-ins; raises `LastAdministrator`."""
        _administrator_at_work(session)
        self._officers.suspend(session, officer)

    def let_back(self, session: Session, officer: str) -> None:
        """Let a suspended officer sign in again."""
        _administrator_at_work(session)
        self._officers.let_back(session, officer)

    def change_officer(self, session: Session, officer: str, asked: OfficerChange) -> None:
        """Give an officer another name, role or team. Raises InvalidOfficer or LastAdministrator."""
        _administrator_at_work(session)
        self._officers.change(session, officer, asked)

    def officer_devices(self, session: Session, officer: str) -> list[OfficerDevice]:
        """The data folders of an officer, the one enrolled last first."""
        _administrator_at_work(session)
        self._administers(session, officer)
        return self._officers.devices(session.council, officer)

    def sign_device_out(self, session: Session, officer: str, device: str) -> None:
        """End an officer's sign-ins on one device."""
        _administrator_at_work(session)
        self._officers.sign_device_out(session, officer, device)

    def make_team(self, session: Session, asked: TeamDetails) -> str:
        """Make a team; gives its id. Raises `BadValue` or `TeamExists`."""
        _administrator_at_work(session)
        return self._officers.create_team(session, asked)

    def change_team(self, session: Session, team: str, asked: TeamDetails) -> None:
        """Rename a team and say what it receives. Raises `BadValue` or `TeamExists`."""
        _administrator_at_work(session)
        self._officers.change_team(session, team, asked)

    def enrol(self, session: Session, asked: Enrol) -> Enrolment:
        """Enrol the session's device; idempotent. Raises `BadValue` or `DeviceOfAnother`."""
        return self._devices.enrol(session, asked)

    def hello(self, session: Session, access: str, asked: Hello) -> Welcome:
        """A device's first call with an access token.

        Raises NotEnrolled, InvalidRequest, VersionUnknown or NotProved.
        """
        _enrolled(session)
        return self._devices.greet(session, access, asked)

    def lease(self, session: Session, asked: Lease) -> LeasedBlock:
        """The device's next block of references; idempotent. Raises NotEnrolled, NotProved or InvalidRequest."""
        _at_work(session)
        return self._devices.lease(session, asked)

    def may_listen(self, session: Session) -> None:
        """Raises `NotEnrolled` or `NotProved` for who may not hear that something has come."""
        _at_work(session)

    def push(self, session: Session, operations: Sequence[WireOperation]) -> Took:
        """One result per operation, in order. Raises `NotEnrolled`, `NotProved` or `TooManyOperations`."""
        _at_work(session)
        return self._intake.push(session, operations)

    def pull(self, session: Session, cursors: Mapping[str, int]) -> Page:
        """The next page of what came in each of these scopes after its cursor.

        Raises NotEnrolled, NotProved, ScopeNotGranted or InvalidRequest.
        """
        for scope in cursors:
            _may_pull(session, scope)
        if not cursors or not all(0 <= cursor <= MAX_POSITION for cursor in cursors.values()):
            raise InvalidRequest(field="cursor")
        with self._database.moment(session.council) as connection:
            return self._feed.pull(connection, session.council, cursors)

    def pull_granted(self, session: Session, epoch: str, cursors: str) -> Page:
        """As `pull`, with the cursors in the order of the scopes of this epoch; one alone is that of all.

        Raises `ScopesChanged` if the scopes are others by now.
        """
        _at_work(session)
        if epoch != scope_epoch(session.scopes):
            raise ScopesChanged()
        return self.pull(session, _by_scope(session.scopes, cursors))

    def last_known(self, session: Session, marks: Sequence[str]) -> str:
        """The latest of these marks that this centre knows, if it knows any.

        Raises `NotEnrolled`, `NotProved` or `InvalidRequest`.
        """
        _at_work(session)
        if len(marks) > MARKS:
            raise InvalidRequest(field="marks")
        with self._database.transaction(session.council) as connection:
            return last_known(connection, session.council, marks)

    def snapshot(self, session: Session, scope: str, after: str) -> Page:
        """The next page of the first load of a scope. Raises as `pull` does."""
        _may_pull(session, scope)
        return self._snapshot.page(session.council, scope, after)

    def digest(self, session: Session, scope: str, bucket: str) -> Digest:
        """What stands in a scope, to be compared. Raises NotEnrolled, NotProved, ScopeNotGranted or InvalidRequest."""
        _may_pull(session, scope)
        if not re.fullmatch("([0-9a-f]{2})?", bucket):
            raise InvalidRequest(field="bucket")
        with self._database.transaction(session.council) as connection:
            return digest(connection, session.council, scope, bucket)

    def named_rows(self, session: Session, named: Named) -> Page:
        """Rows of a scope by their names. Raises as `digest` does."""
        _may_pull(session, named.scope)
        if len(named.rows) > ROWS_NAMED or not all(
            kind in KIND_TABLES and is_id(id) for kind, id in named.rows
        ):
            raise InvalidRequest(field="rows")
        with self._database.transaction(session.council) as connection:
            return named_rows(connection, session.council, named.scope, named.rows)

    def take_audit(self, session: Session, links: Sequence[WireAudit], device: str = "") -> SignedHead:
        """Keep the device's audit links and sign their head; with `device` the rest of what its folder was before.

        Raises NotEnrolled, NotProved, TooManyLinks, InvalidRequest, AuditGap, AuditForked or DeviceOfAnother.
        """
        _at_work(session)
        if device not in ("", session.device):
            return self._desk_audit.take_rest(session, device, links)
        return self._desk_audit.take(session, links)

    def verify_audit(self, council: CouncilId) -> list[Finding]:
        """What in the council's audit, its own and its desks', is not as it was written."""
        return self._audit_check.findings(council)

    def put_file(self, session: Session, sha256: str, content: bytes) -> None:
        """Keep a file. Raises NotEnrolled, NotProved, InvalidRequest, FileTooLarge or WrongFingerprint."""
        _at_work(session)
        self._files.put(session, sha256, content)

    def get_file(self, session: Session, sha256: str) -> bytes:
        """The content of a file. Raises `NotEnrolled`, `NotProved` or `NotFound`."""
        _at_work(session)
        return self._files.get(session, sha256)

    @property
    def database(self) -> Database:
        """The database it works on."""
        return self._database

    def dump(self, council: CouncilId) -> dict[str, list[dict[str, Any]]]:
        """Every synced row of a council by kind, sorted by id: `id` and plain values, no positions."""
        with self._database.transaction(council) as connection:
            return {
                kind: [
                    dict(zip(("id", *shape_of(kind).columns), row, strict=True))
                    for row in connection.execute(shape_of(kind).every, {"council": council})
                ]
                for kind in KIND_TABLES
            }

    def _administers(self, session: Session, officer: str) -> None:
        _administrator(session)
        if not self._councils.has_officer(session.council, officer):
            raise NotFound(what="officer")


def _administrator(session: Session) -> None:
    if not may_administer(session.role):
        raise RoleNotGranted()


def _administrator_at_work(session: Session) -> None:
    _at_work(session)
    _administrator(session)


def _enrolled(session: Session) -> None:
    if not session.enrolled:
        raise NotEnrolled()


def _at_work(session: Session) -> None:
    _enrolled(session)
    if not session.proved:
        raise NotProved()


def _by_scope(scopes: Sequence[str], cursors: str) -> dict[str, int]:
    try:
        given = read_cursors(cursors, len(scopes))
    except ValueError:
        raise InvalidRequest(field="cursor") from None
    return dict(zip(scopes, given, strict=True))


def _may_pull(session: Session, scope: str) -> None:
    _at_work(session)
    if scope not in session.scopes:
        raise ScopeNotGranted()
