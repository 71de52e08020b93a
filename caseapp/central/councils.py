"""Makes councils, teams and officers: an administrator's acts, never a desk's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from psycopg import errors

from caseapp.central.accounts import Accounts
from caseapp.central.audit import THE_CENTRE, Audit, Event
from caseapp.central.database import Connection, Database
from caseapp.central.errors import CouncilExists, InvalidCouncil, InvalidOfficer, TeamExists, UsernameTaken
from caseapp.central.feed import UNNUMBERED, Feed, hold
from caseapp.central.rows import Stored, lock
from caseapp.domain.audit import Act
from caseapp.domain.council import Council, Officer, Team
from caseapp.domain.fields import BadValue, Record, plain_values, record_from
from caseapp.domain.ids import is_id
from caseapp.domain.kinds import name_of
from caseapp.domain.references import TEMPORARY
from caseapp.errors import NotFound

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{1,39}")
_PREFIX = re.compile(f"(?!{TEMPORARY})[A-Z]{{3}}")
_USERNAME = re.compile(r"[a-z0-9][a-z0-9._@-]{0,99}")
_COLOUR = re.compile("(#[0-9A-Fa-f]{6})?")
_LGSL = re.compile("[0-9]{1,6}")
_MOST_SERVICES = 1_000
_LONGEST_NAME = 200

_TEAM_OF_NAME = "SELECT id FROM team WHERE council = %s AND lower(name) = lower(%s) ORDER BY id"


@dataclass(frozen=True, slots=True)
class Councils:
    """Makes the rows that only the centre may make."""

    database: Database
    feed: Feed
    accounts: Accounts
    audit: Audit

    def find(self, slug: str) -> str:
        """The id of the council with this short name; raises `NotFound`."""
        with self.database.transaction(None) as connection:
            row = connection.execute("SELECT id FROM council_slug WHERE slug = %s", (slug,)).fetchone()
        if row is None:
            raise NotFound(what="council")
        return str(row[0])

    def find_officer(self, council: str, username: str) -> str:
        """The id of the officer with this user name; raises `NotFound`."""
        with self.database.transaction(council) as connection:
            row = connection.execute(
                "SELECT id FROM officer WHERE council = %s AND username = %s", (council, username)
            ).fetchone()
        if row is None:
            raise NotFound(what="officer")
        return str(row[0])

    def find_team(self, council: str, name: str) -> str:
        """The id of the team with this English name, in large or small letters; raises `NotFound`."""
        with self.database.transaction(council) as connection:
            row = connection.execute(_TEAM_OF_NAME, (council, name)).fetchone()
        if row is None:
            raise NotFound(what="team")
        return str(row[0])

    def has_officer(self, council: str, id: str) -> bool:
        """Whether the council has this officer."""
        with self.database.transaction(council) as connection:
            return _has(connection, "officer", council, id)

    def create(self, council: Council) -> None:
        """Make a council, whose `council` is its own id. Raises `InvalidCouncil` or `CouncilExists`."""
        for name, shape in (("slug", _SLUG), ("prefix", _PREFIX), ("colour", _COLOUR)):
            if not shape.fullmatch(getattr(council, name)):
                raise InvalidCouncil(field=name)
        if not council.name.strip():
            raise InvalidCouncil(field="name")
        if bad := _unfit(council):
            raise InvalidCouncil(field=bad)
        try:
            with self.database.transaction(council.id) as connection:
                connection.execute("INSERT INTO council_slug VALUES (%s, %s)", (council.slug, council.id))
                self.add(connection, council)
        except errors.UniqueViolation:
            raise CouncilExists(slug=council.slug) from None

    def set_colour(self, council: str, colour: str) -> None:
        """Give a council a colour, "" for none. Raises `InvalidCouncil`."""
        if not _COLOUR.fullmatch(colour):
            raise InvalidCouncil(field="colour")
        with self.database.transaction(council) as connection:
            stored = lock(connection, council, {"council": [council]})["council", council]
            assert isinstance(stored.record, Council)
            after = replace(stored.record, colour=colour)
            self.feed.write(connection, council, [replace(stored, record=after)])
            self.audit.append(connection, council, [Event(THE_CENTRE, Act.CHANGED, "council", council)])

    def create_team(self, team: Team) -> None:
        """Make a team. Raises `BadValue` or `TeamExists`."""
        check_team(team)
        with self.database.transaction(team.council) as connection:
            self.add_team(connection, team)

    def add_team(self, connection: Connection, team: Team, by: str = THE_CENTRE) -> None:
        """Add a team that fits, last in its transaction; raises `TeamExists`."""
        hold(connection, team.council)
        self.check_name(connection, team)
        self.add(connection, team, by)

    def check_name(self, connection: Connection, team: Team) -> None:
        """Raises `TeamExists` if another team of the council has this one's name."""
        found = connection.execute(_TEAM_OF_NAME, (team.council, team.name)).fetchone()
        if found is not None and found[0] != team.id:
            raise TeamExists(name=team.name)

    def cover(self, council: str, team: str, covered: Sequence[str]) -> None:
        """Have a team cover for these others, and no more. Raises `NotFound` for a team that is not there."""
        with self.database.transaction(council) as connection:
            if not all(_has(connection, "team", council, each) for each in (team, *covered)):
                raise NotFound(what="team")
            connection.execute("DELETE FROM cover WHERE council = %s AND team = %s", (council, team))
            connection.execute(
                "INSERT INTO cover SELECT %s, %s, unnest(%s::uuid[]) ON CONFLICT DO NOTHING",
                (council, team, list(covered)),
            )
            self.audit.append(connection, council, [Event(THE_CENTRE, Act.CHANGED, "team", team)])

    def create_officer(self, officer: Officer, password: str) -> None:
        """Make an officer who may sign in.

        Raises `InvalidOfficer`, `PasswordTooShort`, `UsernameTaken`, or `NotFound` for the team.
        """
        check_officer(officer)
        hashed = self.accounts.hash(password)
        try:
            with self.database.transaction(officer.council) as connection:
                self.open_account(connection, officer, hashed)
                self.add(connection, officer)
        except errors.UniqueViolation:
            raise UsernameTaken(username=officer.username) from None

    def open_account(self, connection: Connection, officer: Officer, hashed: str = "") -> None:
        """Open the account of an officer who fits and is about to be added, with the hash of a password if any.

        Raises `NotFound` for the team, and psycopg's UniqueViolation for the user name.
        """
        if officer.team is not None and not _has(connection, "team", officer.council, officer.team):
            raise NotFound(what="team")
        self.accounts.open(connection, officer, hashed)

    def add(self, connection: Connection, record: Record, by: str = THE_CENTRE) -> None:
        """Add a record that fits, last in its transaction."""
        self.feed.write(connection, record.council, [Stored(record, UNNUMBERED, {}, new=True)])
        made = Event(by, Act.CHANGED, name_of(type(record)), record.id)
        self.audit.append(connection, record.council, [made])


def check_team(team: Team) -> None:
    """Raises `BadValue` for a team that no desk could show."""
    for name in ("name", "name_cy"):
        if not 0 < len(getattr(team, name)) <= _LONGEST_NAME:
            raise BadValue(name)
    if len(team.services) > _MOST_SERVICES or not all(map(_LGSL.fullmatch, team.services)):
        raise BadValue("services")
    if bad := _unfit(team):
        raise BadValue(bad)


def check_officer(officer: Officer) -> None:
    """Raises `InvalidOfficer` for a user name, a name or a team that no officer can have."""
    if not _USERNAME.fullmatch(officer.username):
        raise InvalidOfficer(field="username")
    if not officer.name.strip() or len(officer.name) > _LONGEST_NAME:
        raise InvalidOfficer(field="name")
    if bad := _unfit(officer):
        raise InvalidOfficer(field=bad)


def _unfit(record: Record) -> str | None:
    """The name of a field that no table could hold, or None."""
    try:
        record_from(type(record), record.id, record.council, plain_values(record))
    except BadValue as bad:
        return bad.field
    return None


def _has(connection: Connection, table: str, council: str, id: str) -> bool:
    found = (
        is_id(id)
        and connection.execute(
            f"SELECT true FROM {table} WHERE council = %s AND id = %s", (council, id)
        ).fetchone()
    )
    return bool(found)
