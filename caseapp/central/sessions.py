"""Who is speaking: opaque tokens, kept only as SHA-256, short for access and rotating for refresh."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from caseapp.central.audit import THE_CENTRE, Audit, Event
from caseapp.central.database import Connection, Database, only_one
from caseapp.central.errors import SessionOver
from caseapp.domain.audit import Act
from caseapp.domain.council import Role
from caseapp.domain.fields import plain
from caseapp.domain.ids import is_id, new_id
from caseapp.errors import NotFound
from caseapp.ports import Clock
from caseapp.wire.messages import OpenSession, Tokens

ACCESS = timedelta(minutes=10)
REFRESH = timedelta(days=14)
NOTED_EVERY = timedelta(minutes=1)
"""So often at most it is written down that a session is used."""


@dataclass(frozen=True, slots=True)
class Session:
    """An officer on a device. `enrolled`: the device is known to the centre as this officer's."""

    council: str
    officer: str
    device: str
    family: str
    role: Role
    team: str | None
    enrolled: bool


@dataclass(frozen=True, slots=True)
class Sessions:
    """Issues tokens and knows them again. A token begins with its council's id."""

    database: Database
    clock: Clock
    audit: Audit

    def begin(self, connection: Connection, council: str, officer: str, device: str) -> Tokens:
        """The tokens of a new family, for an officer who has just proved who they are; last in its transaction."""
        now = self.clock()
        connection.execute(
            "DELETE FROM session WHERE council = %s AND officer = %s AND refresh_until < %s",
            (council, officer, now),
        )
        tokens = self._issue(connection, council, _Family(new_id(), officer, device, now), 0)
        self.audit.append(connection, council, [Event(officer, Act.SIGNED_IN, "device", device)])
        return tokens

    def resume(self, access: str) -> Session:
        """The session of an access token; raises `SessionOver`."""
        council = _council_of(access)
        now = self.clock()
        with self.database.transaction(council) as connection:
            found = connection.execute(_RESUME, (council, _hash(access), now)).fetchone()
            if found is None:
                raise SessionOver()
            officer, device, family, generation, used, used_at, role, team, enrolled_for = found
            if not used or now - used_at >= NOTED_EVERY:
                _use(connection, council, family, generation, now)
        return Session(council, officer, device, family, Role(role), team, enrolled_for == officer)

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
            rows = connection.execute(_OPEN, (council, officer, self.clock())).fetchall()
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
            families = connection.execute(
                "SELECT DISTINCT family FROM session WHERE council = %s AND officer = %s ORDER BY family",
                (council, officer),
            ).fetchall()
            return self._end(connection, council, officer, [family for (family,) in families], by)

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
        self.audit.append(
            connection, council, [Event(by, Act.SESSION_ENDED, "session", family) for family in gone]
        )
        return len(gone)

    def _rotate(self, connection: Connection, council: str, token: str) -> Tokens | None:
        now = self.clock()
        found = connection.execute(
            "SELECT family, generation, officer, device, begun_at FROM session"
            " WHERE council = %s AND refresh_hash = %s AND refresh_until > %s",
            (council, _hash(token), now),
        ).fetchone()
        if found is None:
            return None
        family, generation, officer, device, begun_at = found
        only_one(connection, family)
        newest = connection.execute(
            "SELECT max(generation), max(generation) FILTER (WHERE used) FROM session"
            " WHERE council = %s AND family = %s",
            (council, family),
        ).fetchone()
        if newest is None or newest[1] is None:
            return None
        if generation < newest[1]:
            self._end(connection, council, officer, [family], THE_CENTRE)
            return None
        _use(connection, council, family, generation, now)
        return self._issue(connection, council, _Family(family, officer, device, begun_at), newest[0] + 1)

    def _issue(self, connection: Connection, council: str, family: _Family, generation: int) -> Tokens:
        access, refresh = (f"{council}.{secrets.token_urlsafe(32)}" for _ in range(2))
        now = self.clock()
        connection.execute(
            "INSERT INTO session (council, family, generation, officer, device, used,"
            " access_hash, access_until, refresh_hash, refresh_until, begun_at, used_at)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            (
                *(council, family.id, generation, family.officer, family.device, generation == 0),
                *(_hash(access), now + ACCESS, _hash(refresh), now + REFRESH, family.begun_at, now),
            ),
        )
        return Tokens(access, refresh, int(ACCESS.total_seconds()), council, family.officer)


@dataclass(frozen=True, slots=True)
class _Family:
    """The tokens that one sign-in led to."""

    id: str
    officer: str
    device: str
    begun_at: datetime


_RESUME = """
SELECT s.officer, s.device, s.family, s.generation, s.used, s.used_at, o.role, o.team, d.officer
FROM session s
JOIN officer o ON o.council = s.council AND o.id = s.officer
LEFT JOIN device d ON d.council = s.council AND d.id = s.device
WHERE s.council = %s AND s.access_hash = %s AND s.access_until > %s
"""

_OPEN = """
SELECT s.family, s.device, coalesce(min(d.name), ''), min(s.begun_at), max(s.used_at)
FROM session s
LEFT JOIN device d ON d.council = s.council AND d.id = s.device
WHERE s.council = %s AND s.officer = %s
GROUP BY s.family, s.device
HAVING max(s.refresh_until) > %s
ORDER BY max(s.used_at) DESC, s.family
"""


def _council_of(token: str) -> str:
    council = token.partition(".")[0]
    if not is_id(council):
        raise SessionOver()
    return council


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="surrogatepass")).digest()


def _use(connection: Connection, council: str, family: str, generation: int, now: datetime) -> None:
    connection.execute(
        "UPDATE session SET used = true, used_at = %s WHERE council = %s AND family = %s AND generation = %s",
        (now, council, family, generation),
    )
