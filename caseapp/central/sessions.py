"""Who is speaking: opaque tokens, kept only as SHA-256, short for access and rotating for refresh."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from caseapp.central import channels
from caseapp.central.audit import THE_CENTRE, Audit, Event
from caseapp.central.database import Connection, Database, only_one
from caseapp.central.errors import MarkUnknown, SessionOver
from caseapp.central.marks import last_known
from caseapp.domain.audit import Act
from caseapp.domain.council import Role
from caseapp.domain.fields import plain
from caseapp.domain.ids import is_id, new_id
from caseapp.domain.scopes import granted
from caseapp.errors import NotFound
from caseapp.wire.messages import OpenSession, Tokens

ACCESS = timedelta(minutes=10)
REFRESH = timedelta(days=14)
NOTED_EVERY = timedelta(minutes=1)
"""So often at most it is written down that a session is used."""

MOST_UNUSED = 8
"""So many answers to one refresh token can be on their way: a desk asks for one after another."""


@dataclass(frozen=True, slots=True)
class Session:
    """An officer on a device. `enrolled`: the device is known to the centre as this officer's.

    `proved`: with this very access token it has proved that it holds its key.
    """

    council: str
    officer: str
    device: str
    family: str
    role: Role
    scopes: tuple[str, ...]
    enrolled: bool
    proved: bool


@dataclass(frozen=True, slots=True)
class Sessions:
    """Issues tokens and knows them again. A token begins with its council's id.

    Moments are the database's: copies of the service whose clocks differ judge a token alike.
    """

    database: Database
    audit: Audit

    def begin(self, connection: Connection, council: str, officer: str, device: str) -> Tokens:
        """The tokens of a new family, for an officer who has just proved who they are; last in its transaction.

        Earlier families of the same device end: one that another took over must not go on beside it.
        """
        connection.execute(
            "DELETE FROM session WHERE council = %s AND officer = %s AND refresh_until < now()",
            (council, officer),
        )
        self._end(connection, council, officer, _families(connection, council, officer, device), officer)
        tokens = self._issue(connection, council, _Family(new_id(), officer, device), 0)
        self.audit.append(connection, council, [Event(officer, Act.SIGNED_IN, "device", device)])
        return tokens

    def resume(self, access: str, seen: str = "") -> Session:
        """The session of an access token; raises `SessionOver`, also where no desk can bear its device's id.

        `seen` is the mark of what its desk read last; raises `MarkUnknown` if the feed has no such mark.
        """
        council = _council_of(access)
        with self.database.transaction(council) as connection:
            found = connection.execute(_RESUME, (NOTED_EVERY, council, _hash(access))).fetchone()
            if found is None:
                raise SessionOver()
            officer, device, family, generation, used, noted, proved, role, team, covered, owner = found
            if not used:
                _begin_to_use(connection, council, family, generation)
            elif not noted:
                _note_use(connection, council, family, generation)
            if seen and not last_known(connection, council, [seen]):
                raise MarkUnknown()
        return Session(
            council,
            officer,
            device,
            family,
            Role(role),
            granted(team, covered),
            owner == officer,
            proved,
        )

    def prove(self, connection: Connection, council: str, access: str) -> None:
        """The device has proved with this access token that it holds its key."""
        connection.execute(
            "UPDATE session SET proved = true WHERE council = %s AND access_hash = %s",
            (council, _hash(access)),
        )

    def refresh(self, token: str) -> Tokens:
        """The next tokens of a family; raises `SessionOver`.

        The token stays good until its successor is first used: the answer may be lost on its way.
        Using it after that revokes the family, for then two hold it.
        """
        council = _council_of(token)
        with self.database.transaction(council) as connection:
            tokens = self._rotate(connection, council, token)
        if tokens is None:
            raise SessionOver()
        return tokens

    def end(self, session: Session) -> None:
        """Revoke the session's family."""
        with self.database.transaction(session.council) as connection:
            self._end(connection, session.council, session.officer, [session.family], session.officer)

    def open(self, council: str, officer: str, current: str = "") -> list[OpenSession]:
        """The families of an officer that can still be refreshed, the one used last first; `current` is the asker's."""
        with self.database.transaction(council) as connection:
            rows = connection.execute(_OPEN, (council, officer)).fetchall()
        return [
            OpenSession(family, device, name, str(plain(begun)), str(plain(used)), family == current)
            for family, device, name, begun, used in rows
        ]

    def end_family(self, council: str, officer: str, family: str) -> None:
        """Revoke one family of an officer, at their own word; raises `NotFound`."""
        with self.database.transaction(council) as connection:
            if not is_id(family) or not self._end(connection, council, officer, [family], officer):
                raise NotFound(what="session")

    def end_all(self, council: str, officer: str, by: str) -> int:
        """Revoke every family of an officer at the word of `by`; gives their number."""
        with self.database.transaction(council) as connection:
            return self.end_within(connection, council, officer, by)

    def end_within(self, connection: Connection, council: str, officer: str, by: str) -> int:
        """As `end_all`, in a transaction that is open, last in it but for other lines of the audit."""
        return self._end(connection, council, officer, _families(connection, council, officer), by)

    def end_device(self, connection: Connection, council: str, officer: str, device: str, by: str) -> int:
        """As `end_within`, of those on one device."""
        families = _families(connection, council, officer, device)
        return self._end(connection, council, officer, families, by)

    def _end(
        self, connection: Connection, council: str, officer: str, families: Sequence[str], by: str
    ) -> int:
        for family in families:
            only_one(connection, family)  # a refresh at work would leave its new generation behind
        ended = connection.execute(
            "DELETE FROM session WHERE council = %s AND officer = %s AND family = ANY(%s::uuid[])"
            " RETURNING family",
            (council, officer, list(families)),
        ).fetchall()
        gone = sorted({family for (family,) in ended})
        channels.end(connection, council, gone)
        self.audit.append(
            connection, council, [Event(by, Act.SESSION_ENDED, "session", family) for family in gone]
        )
        return len(gone)

    def _rotate(self, connection: Connection, council: str, token: str) -> Tokens | None:
        asked = (council, _hash(token))
        found = connection.execute(
            "SELECT family FROM session WHERE council = %s AND refresh_hash = %s AND refresh_until > now()",
            asked,
        ).fetchone()
        if found is None:
            return None
        (family,) = found
        only_one(connection, family)
        standing = connection.execute(_STANDING, asked).fetchone()
        if standing is None:
            return None
        generation, used, officer, device, begun_at, newest, newest_used = standing
        if newest_used is not None and generation < newest_used:
            self._end(connection, council, officer, [family], THE_CENTRE)
            return None
        if used:
            _note_use(connection, council, family, generation)
        else:
            _begin_to_use(connection, council, family, generation)
            newest = generation
        connection.execute(
            "DELETE FROM session WHERE council = %s AND family = %s AND NOT used AND generation <= %s",
            (council, family, newest + 1 - MOST_UNUSED),
        )
        return self._issue(connection, council, _Family(family, officer, device, begun_at), newest + 1)

    def _issue(self, connection: Connection, council: str, family: _Family, generation: int) -> Tokens:
        access, refresh = (f"{council}.{secrets.token_urlsafe(32)}" for _ in range(2))
        connection.execute(
            "INSERT INTO session (council, family, generation, officer, device, used, proved,"
            " access_hash, access_until, refresh_hash, refresh_until, begun_at, used_at)"
            " VALUES (%s, %s, %s, %s, %s, %s, false, %s, now() + %s, %s, now() + %s, coalesce(%s, now()), now())",
            (
                *(council, family.id, generation, family.officer, family.device, generation == 0),
                *(_hash(access), ACCESS, _hash(refresh), REFRESH, family.begun_at),
            ),
        )
        return Tokens(access, refresh, int(ACCESS.total_seconds()), council, family.officer)


@dataclass(frozen=True, slots=True)
class _Family:
    """The tokens that one sign-in led to, `begun_at` or now."""

    id: str
    officer: str
    device: str
    begun_at: datetime | None = None


def is_no_device(connection: Connection, council: str, id: str) -> bool:
    """Whether an id is that of a council or of an officer: a desk that bore it could write in their name.

    The centre's own chain of the audit, for one, has the council for its owner, as a desk's has its device.
    """
    row = connection.execute(
        f"SELECT {_IS_NO_DEVICE} FROM (SELECT %s::uuid AS council, %s::uuid AS device) AS s", (council, id)
    ).fetchone()
    return row == (True,)


_IS_NO_DEVICE = """
(EXISTS (SELECT FROM council_slug WHERE id = s.device)
 OR EXISTS (SELECT FROM officer WHERE council = s.council AND id = s.device))
"""

_RESUME = f"""
SELECT s.officer, s.device, s.family, s.generation, s.used, s.used_at > now() - %s, s.proved, o.role, o.team,
       ARRAY(SELECT covered FROM cover WHERE council = s.council AND team = o.team ORDER BY covered), d.officer
FROM session s
JOIN officer o ON o.council = s.council AND o.id = s.officer
LEFT JOIN device d ON d.council = s.council AND d.id = s.device
WHERE s.council = %s AND s.access_hash = %s AND s.access_until > now() AND NOT {_IS_NO_DEVICE}
"""

_STANDING = """
SELECT t.generation, t.used, t.officer, t.device, t.begun_at,
       max(s.generation), max(s.generation) FILTER (WHERE s.used)
FROM session t
JOIN session s ON s.council = t.council AND s.family = t.family
WHERE t.council = %s AND t.refresh_hash = %s
GROUP BY t.generation, t.used, t.officer, t.device, t.begun_at
"""

_OPEN = """
SELECT s.family, s.device, coalesce(min(d.name), ''), min(s.begun_at), max(s.used_at)
FROM session s
LEFT JOIN device d ON d.council = s.council AND d.id = s.device
WHERE s.council = %s AND s.officer = %s
GROUP BY s.family, s.device
HAVING max(s.refresh_until) > now()
ORDER BY max(s.used_at) DESC, s.family
"""


def _council_of(token: str) -> str:
    council = token.partition(".")[0]
    if not is_id(council):
        raise SessionOver()
    return council


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="surrogatepass")).digest()


def _families(connection: Connection, council: str, officer: str, device: str | None = None) -> list[str]:
    rows = connection.execute(
        "SELECT DISTINCT family FROM session WHERE council = %s AND officer = %s"
        " AND device = coalesce(%s, device) ORDER BY family",
        (council, officer, device),
    )
    return [family for (family,) in rows]


def _begin_to_use(connection: Connection, council: str, family: str, generation: int) -> None:
    """Mark the first use of a generation, and delete its siblings that nobody used: their answers were lost.

    Raises `SessionOver` if a sibling was used first.
    """
    only_one(connection, family)
    one = (council, family, generation)
    begun = connection.execute(
        "UPDATE session SET used = true, used_at = now()"
        " WHERE council = %s AND family = %s AND generation = %s AND NOT used",
        one,
    )
    if begun.rowcount:
        connection.execute(
            "DELETE FROM session WHERE council = %s AND family = %s AND generation <> %s AND NOT used", one
        )
    elif not _note_use(connection, *one):
        raise SessionOver()


def _note_use(connection: Connection, council: str, family: str, generation: int) -> bool:
    """Whether the generation is still there."""
    noted = connection.execute(
        "UPDATE session SET used_at = now() WHERE council = %s AND family = %s AND generation = %s",
        (council, family, generation),
    )
    return bool(noted.rowcount)
