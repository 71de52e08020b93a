"""Officers' passwords: Argon2id, and a wait that grows with every wrong try."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error

from caseapp.central.audit import THE_CENTRE, Audit, Event
from caseapp.central.database import Connection, Database
from caseapp.central.errors import DeviceOfAnother, InvalidRequest, PasswordTooShort, WrongCredentials
from caseapp.central.sessions import Sessions
from caseapp.central.tries import count_try, forget_old_tries, forget_tries, name_hash
from caseapp.domain.audit import Act
from caseapp.domain.council import Officer
from caseapp.domain.ids import is_id
from caseapp.errors import NotFound
from caseapp.ports import Clock
from caseapp.wire.messages import SignIn, Tokens

SHORTEST_PASSWORD = 8


@dataclass(frozen=True, slots=True)
class Accounts:
    """Keeps passwords and lets officers in."""

    database: Database
    sessions: Sessions
    audit: Audit
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
            "INSERT INTO account (council, officer, username, hash) VALUES (%s, %s, %s, %s)",
            (officer.council, officer.id, officer.username, hashed),
        )

    def sign_in(self, given: SignIn, council_of: Callable[[str], str]) -> Tokens:
        """Tokens for a right password.

        `council_of` finds a council by its short name. Raises InvalidRequest, WrongCredentials, AccountLocked
        or DeviceOfAnother. The try is counted before the password is looked at, so that many at once gain nothing. A
        user name that nobody bears goes the same way as one that somebody bears, and takes as long.
        """
        if not is_id(given.device):
            raise InvalidRequest(field="device")
        slug, username = given.council.strip().lower(), given.username.strip().lower()
        name = name_hash(slug, username)
        council = _council(slug, council_of)
        account = self._try(council, name, username)
        right = self._is_right(account, given.password)
        if account is None or not right:
            self._tell_failed(council, account, given.device)
            raise WrongCredentials()
        with self.database.transaction(account.council) as connection:
            forget_tries(connection, name)
            if not _others_device(connection, account.council, given.device, account.officer):
                return self.sessions.begin(connection, account.council, account.officer, given.device)
        self._tell_failed(account.council, account, given.device)
        raise DeviceOfAnother()

    def _try(self, council: str | None, name: bytes, username: str) -> _Account | None:
        """Count a try of a name and give its account; raises `AccountLocked`."""
        with self.database.transaction(council) as connection:
            count_try(connection, name, self.clock())
            found = None
            if council is not None and _storable(username):
                found = connection.execute(
                    "SELECT council, officer, hash FROM account WHERE council = %s AND username = %s",
                    (council, username),
                ).fetchone()
        return None if found is None else _Account(*found)

    def _is_right(self, account: _Account | None, password: str) -> bool:
        if account is None:
            self.hasher.hash(_bytes(password))  # as slow as a known name
            return False
        try:
            return self.hasher.verify(account.hash, _bytes(password))
        except Argon2Error:
            return False

    def _tell_failed(self, council: str | None, account: _Account | None, device: str) -> None:
        with self.database.transaction(council) as connection:
            forget_old_tries(connection, self.clock())
            if council is None:
                return
            # Undone for a name that nobody bears, or a flood of invented names would fill the audit for good.
            with connection.transaction(force_rollback=account is None):
                officer = THE_CENTRE if account is None else account.officer
                self.audit.append(connection, council, [Event(officer, Act.SIGN_IN_FAILED, "device", device)])


@dataclass(frozen=True, slots=True)
class _Account:
    council: str
    officer: str
    hash: str


def _council(slug: str, council_of: Callable[[str], str]) -> str | None:
    try:
        return council_of(slug) if _storable(slug) else None
    except NotFound:
        return None


def _storable(text: str) -> bool:
    """Whether a database takes the text: no NUL, no half of a pair. Names hold nothing unprintable either."""
    return text.isprintable()


def _others_device(connection: Connection, council: str, device: str, officer: str) -> bool:
    row = connection.execute(
        "SELECT officer FROM device WHERE council = %s AND id = %s", (council, device)
    ).fetchone()
    return row is not None and row[0] != officer


def _bytes(password: str) -> bytes:
    return password.encode(errors="surrogatepass")
