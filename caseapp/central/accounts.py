"""Officers' passwords: Argon2id, and a wait that grows with every wrong try."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error

from caseapp.central.database import Connection, Database
from caseapp.central.errors import (
    AccountLocked,
    DeviceOfAnother,
    InvalidRequest,
    PasswordTooShort,
    WrongCredentials,
)
from caseapp.central.sessions import Sessions
from caseapp.domain.council import Officer
from caseapp.domain.ids import is_id
from caseapp.errors import NotFound
from caseapp.ports import Clock
from caseapp.wire.messages import SignIn, Tokens

SHORTEST_PASSWORD = 8
FREE_TRIES = 3
LONGEST_WAIT = timedelta(minutes=15)


def wait_after(failed: int) -> timedelta:
    """How long an account stays locked after `failed` wrong passwords in a row: nothing, then 1, 2, 4 … seconds."""
    if failed < FREE_TRIES:
        return timedelta()
    return min(timedelta(seconds=2 ** min(failed - FREE_TRIES, 30)), LONGEST_WAIT)


@dataclass(frozen=True, slots=True)
class Accounts:
    """Keeps passwords and lets officers in."""

    database: Database
    sessions: Sessions
    clock: Clock
    hasher: PasswordHasher

    def hash(self, password: str) -> str:
        """The hash to keep of a new password; raises `PasswordTooShort`."""
        if len(password) < SHORTEST_PASSWORD:
            raise PasswordTooShort(least=SHORTEST_PASSWORD)
        return self.hasher.hash(_bytes(password))

    def open(self, connection: Connection, officer: Officer, hashed: str) -> None:
        """Open the account of a new officer."""
        connection.execute(
            "INSERT INTO account (council, officer, username, hash, failed, locked_until)"
            " VALUES (%s, %s, %s, %s, 0, %s)",
            (officer.council, officer.id, officer.username, hashed, self.clock()),
        )

    def sign_in(self, given: SignIn, council_of: Callable[[str], str]) -> Tokens:
        """Tokens for a right password.

        `council_of` finds a council by its short name. Raises InvalidRequest, WrongCredentials, AccountLocked
        or DeviceOfAnother. The try is counted before the password is looked at, so that many at once gain nothing.
        """
        if not is_id(given.device):
            raise InvalidRequest(field="device")
        if "\x00" in given.council + given.username:
            raise WrongCredentials()
        try:
            council = council_of(given.council.strip().lower())
            officer, kept = self._count_try(council, given.username.strip().lower())
        except NotFound:
            self.hasher.hash(_bytes(given.password))  # as slow as a known name
            raise WrongCredentials() from None
        try:
            self.hasher.verify(kept, _bytes(given.password))
        except Argon2Error:
            raise WrongCredentials() from None
        with self.database.transaction(council) as connection:
            connection.execute(
                "UPDATE account SET failed = 0, locked_until = %s WHERE council = %s AND officer = %s",
                (self.clock(), council, officer),
            )
            if not _others_device(connection, council, given.device, officer):
                return self.sessions.begin(connection, council, officer, given.device)
        raise DeviceOfAnother()

    def _count_try(self, council: str, username: str) -> tuple[str, str]:
        """The officer and the kept hash; raises `NotFound` or `AccountLocked`."""
        now = self.clock()
        with self.database.transaction(council) as connection:
            found = connection.execute(
                "SELECT officer, hash, failed, locked_until FROM account"
                " WHERE council = %s AND username = %s FOR UPDATE",
                (council, username),
            ).fetchone()
            if found is None:
                raise NotFound(what="account")
            officer, kept, failed, locked_until = found
            if locked_until > now:
                raise AccountLocked(wait=ceil((locked_until - now).total_seconds()))
            connection.execute(
                "UPDATE account SET failed = %s, locked_until = %s WHERE council = %s AND officer = %s",
                (failed + 1, now + wait_after(failed + 1), council, officer),
            )
        return officer, kept


def _others_device(connection: Connection, council: str, device: str, officer: str) -> bool:
    row = connection.execute(
        "SELECT officer FROM device WHERE council = %s AND id = %s", (council, device)
    ).fetchone()
    return row is not None and row[0] != officer


def _bytes(password: str) -> bytes:
    return password.encode(errors="surrogatepass")
