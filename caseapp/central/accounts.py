"""Officers' accounts: passwords and codes as Argon2id, a wait that grows with every wrong try, suspension."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error

from caseapp.central.audit import THE_CENTRE, Audit, Event
from caseapp.central.database import Connection, Database
from caseapp.central.errors import (
    AccountSuspended,
    DeviceOfAnother,
    InvalidRequest,
    PasswordTooShort,
    WrongCode,
    WrongCredentials,
)
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
from caseapp.recovery import code_in, new_code
from caseapp.wire.messages import SHORTEST_PASSWORD, FirstPassword, SignIn, Tokens

CODE_GROUPS, CODE_GROUP = 3, 4
"""Sixty bits of chance, short enough for a telephone: wrong ones are counted as wrong passwords are."""
CODE_GOOD_FOR = timedelta(hours=72)
"""A code given on a Friday is good on Monday."""
_NONE = ""
"""Kept in place of a hash where there is none."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code with which an officer sets a password, and its hash to keep."""

    text: str
    hashed: str


@dataclass(frozen=True, slots=True)
class Accounts:
    """Keeps passwords and lets officers in."""

    database: Database
    sessions: Sessions
    audit: Audit
    hasher: PasswordHasher

    def hash(self, password: str) -> str:
        """The hash to keep of a new password; raises `PasswordTooShort`."""
        _check_length(password)
        return self.hasher.hash(_bytes(password))

    @turn()
    def new_code(self) -> Code:
        """A code to be given to an officer; raises `PoolExhausted`."""
        text = new_code(CODE_GROUPS, CODE_GROUP)
        return Code(text, self.hasher.hash(text))

    def open(self, connection: Connection, officer: Officer, hashed: str = _NONE) -> None:
        """Open the account of a new officer, with the hash of a password if there is one yet."""
        connection.execute(
            "INSERT INTO account (council, officer, username, hash, suspended, code_hash)"
            " VALUES (%s, %s, %s, %s, false, '')",
            (officer.council, officer.id, officer.username, hashed),
        )

    def give(self, connection: Connection, council: str, officer: str, code: Code) -> datetime:
        """From now on this code, and nothing else, lets an officer in, whatever was tried before; until when."""
        unlock(connection, _counted_under(connection, council, officer))
        given = connection.execute(
            "UPDATE account SET hash = '', code_hash = %s, code_until = now() + %s"
            " WHERE council = %s AND officer = %s RETURNING code_until",
            (code.hashed, CODE_GOOD_FOR, council, officer),
        ).fetchone()
        assert given is not None
        until: datetime = given[0]
        return until

    def sign_in(self, given: SignIn, council_of: Callable[[str], str]) -> Tokens:
        """Tokens for a right password.

        `council_of` finds a council by its short name. Raises InvalidRequest, WrongCredentials, AccountLocked
        or DeviceOfAnother. A user name that nobody bears goes the same way as one that somebody bears, and takes as
        long. What was right or wrong is told only if the name is not locked by then, so that many tries at once gain
        nothing; wrong ones at a desk that is enrolled for the officer lock the name there alone. Who may not sign in
        though the password is right is told that: raises `AccountSuspended`.
        """
        return self._let_in(given, given.password, council_of)

    def sign_in_first(self, given: FirstPassword, council_of: Callable[[str], str]) -> Tokens:
        """Tokens for a right code, which is spent with that; the password is the officer's from now on.

        Raises as `sign_in` does, `WrongCode` in place of `WrongCredentials`, and `PasswordTooShort`; a code that was
        refused for another reason than itself stays good.
        """
        _check_length(given.password)
        return self._let_in(given, code_in(given.code, CODE_GROUPS, CODE_GROUP) or given.code, council_of)

    def set_password(self, council: str, officer: str, password: str) -> int:
        """Give an account a password, let it back if it was suspended or locked, and end the officer's sessions.

        Gives the number of sessions. Raises `PasswordTooShort`.
        """
        hashed = self.hash(password)
        with self.database.transaction(council) as connection:
            unlock(connection, _counted_under(connection, council, officer))
            connection.execute(
                "UPDATE account SET hash = %s, suspended = false, code_hash = ''"
                " WHERE council = %s AND officer = %s",
                (hashed, council, officer),
            )
            ended = self.sessions.end_within(connection, council, officer, THE_CENTRE)
            self.audit.append(connection, council, [Event(THE_CENTRE, Act.CHANGED, "password", officer)])
        return ended

    def suspend(self, connection: Connection, council: str, officer: str, by: str) -> int:
        """Let an account sign in no more until it is let back, and end the officer's sessions; gives their number."""
        if not _set_suspended(connection, council, officer, suspended=True):
            return 0
        ended = self.sessions.end_within(connection, council, officer, by)
        self.audit.append(connection, council, [Event(by, Act.SUSPENDED, "account", officer)])
        return ended

    def let_back(self, connection: Connection, council: str, officer: str, by: str) -> None:
        """Let a suspended account sign in again, with the password or code that it had."""
        if _set_suspended(connection, council, officer, suspended=False):
            self.audit.append(connection, council, [Event(by, Act.LET_BACK, "account", officer)])

    def unlock(self, council: str, officer: str) -> None:
        """Forget wrong tries: the account may sign in at once."""
        with self.database.transaction(council) as connection:
            unlock(connection, _counted_under(connection, council, officer))
            self.audit.append(connection, council, [Event(THE_CENTRE, Act.UNLOCKED, "account", officer)])

    def _let_in(self, given: SignIn | FirstPassword, secret: str, council_of: Callable[[str], str]) -> Tokens:
        first = isinstance(given, FirstPassword)
        if not is_id(given.device):
            raise InvalidRequest(field="device")
        slug, username = given.council.strip().lower(), given.username.strip().lower()
        council = _council(slug, council_of)
        name, account = self._look_up(council, slug, username, given.device)
        kept = _NONE if account is None else account.code_hash if first else account.hash
        right = self._is_right(kept, secret)
        if account is None or not right:
            self._tell_failed(council, account, given.device, name)
            raise _wrong(first)
        hashed = self._hash_in_turn(given.password) if first else _NONE
        with self.database.transaction(account.council) as connection:
            forget_wrong(connection, name)
            refusal = self._refusal(connection, account, given.device, first)
            if refusal is None:
                if first:
                    self._spend(connection, account, hashed)
                return self.sessions.begin(connection, account.council, account.officer, given.device)
        self._tell_failed(account.council, account, given.device)
        raise refusal

    def _spend(self, connection: Connection, account: _Account, hashed: str) -> None:
        connection.execute(
            "UPDATE account SET hash = %s, code_hash = '' WHERE council = %s AND officer = %s",
            (hashed, account.council, account.officer),
        )

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
    def _is_right(self, kept: str, secret: str) -> bool:
        if not kept:
            self.hasher.hash(_bytes(secret))  # as slow as a known name
            return False
        try:
            return self.hasher.verify(kept, _bytes(secret))
        except Argon2Error:
            return False

    @turn()
    def _hash_in_turn(self, password: str) -> str:
        return self.hasher.hash(_bytes(password))

    def _refusal(
        self, connection: Connection, account: _Account, device: str, first: bool
    ) -> WrongCredentials | WrongCode | AccountSuspended | DeviceOfAnother | InvalidRequest | None:
        # Whoever changes the account waits until this session stands, and ends it; or it is changed by now. Of two
        # that bring the same code the second finds it spent.
        kept = connection.execute(
            "SELECT hash, code_hash, suspended FROM account WHERE council = %s AND officer = %s"
            f" FOR {'NO KEY UPDATE' if first else 'SHARE'}",
            (account.council, account.officer),
        ).fetchone()
        if kept is None or kept[first] != (account.code_hash if first else account.hash):
            return _wrong(first)
        if kept[2]:
            return AccountSuspended()
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


@dataclass(frozen=True, slots=True)
class _Account:
    """`at_its_desk`: the device is enrolled for the officer. `code_hash` is empty once the code is too old."""

    council: str
    officer: str
    hash: str
    code_hash: str
    at_its_desk: bool


_ACCOUNT = """
SELECT a.council, a.officer, a.hash, CASE WHEN a.code_until > now() THEN a.code_hash ELSE '' END, d.id IS NOT NULL
FROM account a
LEFT JOIN device d ON d.council = a.council AND d.id = %s AND d.officer = a.officer
WHERE a.council = %s AND a.username = %s
"""


def _check_length(password: str) -> None:
    if len(password) < SHORTEST_PASSWORD:
        raise PasswordTooShort(least=SHORTEST_PASSWORD)


def _wrong(first: bool) -> WrongCode | WrongCredentials:
    return WrongCode() if first else WrongCredentials()


def _set_suspended(connection: Connection, council: str, officer: str, *, suspended: bool) -> bool:
    """Whether that changed anything."""
    done = connection.execute(
        "UPDATE account SET suspended = %(now)s"
        " WHERE council = %(council)s AND officer = %(officer)s AND suspended <> %(now)s",
        {"now": suspended, "council": council, "officer": officer},
    )
    return bool(done.rowcount)


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
