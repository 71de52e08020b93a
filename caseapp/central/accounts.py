"""Officers' accounts: passwords as Argon2id, a wait that grows with every wrong try, the end of an account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error

from caseapp.central.audit import THE_CENTRE, Audit, Event
from caseapp.central.database import Connection, Database
from caseapp.central.errors import DeviceOfAnother, InvalidRequest, PasswordTooShort, WrongCredentials
from caseapp.central.hashing import turn
from caseapp.central.sessions import Sessions, is_no_device
from caseapp.central.tries import (
    check_lock,
    count_wrong,
    desk_hash,
    forget_old_tries,
    forget_wrong,
    name_hash,
    unlock,
)
from caseapp.domain.audit import Act
from caseapp.domain.council import Officer
from caseapp.domain.ids import is_id
from caseapp.errors import NotFound
from caseapp.wire.messages import SignIn, Tokens

SHORTEST_PASSWORD = 8
CLOSED = "closed"
"""Kept in place of the hash of an account that signs in no more."""


@dataclass(frozen=True, slots=True)
class Accounts:
    """Keeps passwords and lets officers in."""

    database: Database
    sessions: Sessions
    audit: Audit
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
        or DeviceOfAnother. A user name that nobody bears goes the same way as one that somebody bears, and takes as
        long. What was right or wrong is told only if the name is not locked by then, so that many tries at once gain
        nothing; wrong ones at a desk that is enrolled for the officer lock the name there alone.
        """
        if not is_id(given.device):
            raise InvalidRequest(field="device")
        slug, username = given.council.strip().lower(), given.username.strip().lower()
        council = _council(slug, council_of)
        name, account = self._look_up(council, slug, username, given.device)
        right = self._is_right(account, given.password)
        if account is None or not right:
            self._tell_failed(council, account, given.device, name)
            raise WrongCredentials()
        with self.database.transaction(account.council) as connection:
            forget_wrong(connection, name)
            refusal = self._refusal(connection, account, given.device)
            if refusal is None:
                return self.sessions.begin(connection, account.council, account.officer, given.device)
        self._tell_failed(account.council, account, given.device)
        raise refusal

    def set_password(self, council: str, officer: str, password: str) -> int:
        """Give an account a password, open it again if it was closed or locked, and end the officer's sessions.

        Gives the number of sessions. Raises `PasswordTooShort`.
        """
        return self._change(council, officer, self.hash(password), "password")

    def close(self, council: str, officer: str) -> int:
        """Let an account sign in no more and end the officer's sessions; gives their number."""
        return self._change(council, officer, CLOSED, "account")

    def unlock(self, council: str, officer: str) -> None:
        """Forget wrong tries: the account may sign in at once."""
        with self.database.transaction(council) as connection:
            unlock(connection, _counted_under(connection, council, officer))
            self.audit.append(connection, council, [Event(THE_CENTRE, Act.UNLOCKED, "account", officer)])

    def _look_up(
        self, council: str | None, slug: str, username: str, device: str
    ) -> tuple[bytes, _Account | None]:
        """What tries are counted under, and the account; raises `AccountLocked`."""
        name, found = name_hash(slug, username), None
        with self.database.transaction(council) as connection:
            if council is not None and _storable(username):
                found = connection.execute(_ACCOUNT, (device, council, username)).fetchone()
            account = None if found is None else _Account(*found)
            if account is not None and account.at_its_desk:
                name = desk_hash(name, device)
            check_lock(connection, name)
        return name, account

    @turn()
    def _is_right(self, account: _Account | None, password: str) -> bool:
        if account is None or account.hash == CLOSED:
            self.hasher.hash(_bytes(password))  # as slow as a known name
            return False
        try:
            return self.hasher.verify(account.hash, _bytes(password))
        except Argon2Error:
            return False

    def _refusal(
        self, connection: Connection, account: _Account, device: str
    ) -> WrongCredentials | DeviceOfAnother | InvalidRequest | None:
        # Whoever changes the account waits until this session stands, and ends it; or it is changed by now.
        kept = connection.execute(
            "SELECT hash FROM account WHERE council = %s AND officer = %s FOR SHARE",
            (account.council, account.officer),
        ).fetchone()
        if kept != (account.hash,):
            return WrongCredentials()
        if is_no_device(connection, account.council, device):
            return InvalidRequest(field="device")
        if _others_device(connection, account.council, device, account.officer):
            return DeviceOfAnother()
        return None

    def _tell_failed(
        self, council: str | None, account: _Account | None, device: str, wrong: bytes | None = None
    ) -> None:
        """Write a failure down; `wrong` is what a wrong password is counted under. Raises `AccountLocked`."""
        with self.database.transaction(council) as connection:
            if wrong is not None:
                count_wrong(connection, wrong)
            forget_old_tries(connection)
            if council is None:
                return
            # Undone for a name that nobody bears, or a flood of invented names would fill the audit for good.
            with connection.transaction(force_rollback=account is None):
                officer = THE_CENTRE if account is None else account.officer
                self.audit.append(connection, council, [Event(officer, Act.SIGN_IN_FAILED, "device", device)])

    def _change(self, council: str, officer: str, hashed: str, what: str) -> int:
        with self.database.transaction(council) as connection:
            unlock(connection, _counted_under(connection, council, officer))
            connection.execute(
                "UPDATE account SET hash = %s WHERE council = %s AND officer = %s", (hashed, council, officer)
            )
            ended = self.sessions.end_within(connection, council, officer, THE_CENTRE)
            self.audit.append(connection, council, [Event(THE_CENTRE, Act.CHANGED, what, officer)])
        return ended


@dataclass(frozen=True, slots=True)
class _Account:
    """`at_its_desk`: the device is enrolled for the officer."""

    council: str
    officer: str
    hash: str
    at_its_desk: bool


_ACCOUNT = """
SELECT a.council, a.officer, a.hash, d.id IS NOT NULL
FROM account a
LEFT JOIN device d ON d.council = a.council AND d.id = %s AND d.officer = a.officer
WHERE a.council = %s AND a.username = %s
"""


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


def _counted_under(connection: Connection, council: str, officer: str) -> list[bytes]:
    rows = connection.execute(
        "SELECT s.slug, a.username, d.id FROM account a"
        " JOIN council_slug s ON s.id = a.council"
        " LEFT JOIN device d ON d.council = a.council AND d.officer = a.officer"
        " WHERE a.council = %s AND a.officer = %s",
        (council, officer),
    ).fetchall()
    names = {name_hash(slug, username) for slug, username, _ in rows}
    desks = {
        desk_hash(name_hash(slug, username), device) for slug, username, device in rows if device is not None
    }
    return sorted(names | desks)


def _bytes(password: str) -> bytes:
    return password.encode(errors="surrogatepass")
