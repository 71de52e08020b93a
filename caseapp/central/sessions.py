"""Who is speaking: opaque tokens, kept only as SHA-256, short for access and rotating for refresh."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from caseapp.central.database import Connection, Database, only_one
from caseapp.central.errors import SessionOver
from caseapp.domain.council import Role
from caseapp.domain.ids import is_id, new_id
from caseapp.ports import Clock
from caseapp.wire.messages import Tokens

ACCESS = timedelta(minutes=10)
REFRESH = timedelta(days=14)


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

    def begin(self, connection: Connection, council: str, officer: str, device: str) -> Tokens:
        """The tokens of a new family, for an officer who has just proved who they are."""
        connection.execute(
            "DELETE FROM session WHERE council = %s AND officer = %s AND refresh_until < %s",
            (council, officer, self.clock()),
        )
        return self._issue(connection, council, officer, device, new_id(), 0)

    def resume(self, access: str) -> Session:
        """The session of an access token; raises `SessionOver`."""
        council = _council_of(access)
        with self.database.transaction(council) as connection:
            found = connection.execute(_RESUME, (council, _hash(access), self.clock())).fetchone()
            if found is None:
                raise SessionOver()
            officer, device, family, generation, used, role, team, enrolled_for = found
            if not used:
                _use(connection, council, family, generation)
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
            _revoke(connection, session.council, session.family)

    def _rotate(self, connection: Connection, council: str, token: str) -> Tokens | None:
        found = connection.execute(
            "SELECT family, generation, officer, device FROM session"
            " WHERE council = %s AND refresh_hash = %s AND refresh_until > %s",
            (council, _hash(token), self.clock()),
        ).fetchone()
        if found is None:
            return None
        family, generation, officer, device = found
        only_one(connection, family)
        newest = connection.execute(
            "SELECT max(generation), max(generation) FILTER (WHERE used) FROM session"
            " WHERE council = %s AND family = %s",
            (council, family),
        ).fetchone()
        if newest is None or newest[1] is None:
            return None
        if generation < newest[1]:
            _revoke(connection, council, family)
            return None
        _use(connection, council, family, generation)
        return self._issue(connection, council, officer, device, family, newest[0] + 1)

    def _issue(
        self, connection: Connection, council: str, officer: str, device: str, family: str, generation: int
    ) -> Tokens:
        access, refresh = (f"{council}.{secrets.token_urlsafe(32)}" for _ in range(2))
        now = self.clock()
        connection.execute(
            "INSERT INTO session (council, family, generation, officer, device, used,"
            " access_hash, access_until, refresh_hash, refresh_until)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            (
                *(council, family, generation, officer, device, generation == 0),
                *(_hash(access), now + ACCESS, _hash(refresh), now + REFRESH),
            ),
        )
        return Tokens(access, refresh, int(ACCESS.total_seconds()), council, officer)


_RESUME = """
SELECT s.officer, s.device, s.family, s.generation, s.used, o.role, o.team, d.officer
FROM session s
JOIN officer o ON o.council = s.council AND o.id = s.officer
LEFT JOIN device d ON d.council = s.council AND d.id = s.device
WHERE s.council = %s AND s.access_hash = %s AND s.access_until > %s
"""


def _council_of(token: str) -> str:
    council = token.partition(".")[0]
    if not is_id(council):
        raise SessionOver()
    return council


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="surrogatepass")).digest()


def _use(connection: Connection, council: str, family: str, generation: int) -> None:
    connection.execute(
        "UPDATE session SET used = true WHERE council = %s AND family = %s AND generation = %s",
        (council, family, generation),
    )


def _revoke(connection: Connection, council: str, family: str) -> None:
    connection.execute("DELETE FROM session WHERE council = %s AND family = %s", (council, family))
