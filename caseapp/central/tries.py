"""Wrong tries at sign-in, counted by name: a wait that grows with each, whether anybody bears the name or not.

Moments are the database's, so that copies of the service whose clocks differ lock a name alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from hashlib import sha256
from math import ceil
from uuid import UUID

from caseapp.central.database import Connection
from caseapp.central.errors import AccountLocked

FREE_TRIES = 3
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)
_FORGOTTEN_AT_ONCE = 1_000
_LEFT = "locked_until - clock_timestamp()"
"""How long the name stays locked once this transaction has its row, which may be long after it began."""


def wait_after(failed: int) -> timedelta:
    """How long a name stays locked after `failed` wrong passwords in a row: nothing, then 1, 2, 4 … seconds."""
    if failed < FREE_TRIES:
        return timedelta()
    return min(timedelta(seconds=2 ** min(failed - FREE_TRIES, 30)), LONGEST_WAIT)


def name_hash(slug: str, username: str) -> bytes:
    """What tries of a user name in a council are counted under: people mistype more than names into that field."""
    return sha256(f"{slug}\n{username}".encode(errors="surrogatepass")).digest()


def desk_hash(name: bytes, device: str) -> bytes:
    """What they are counted under at a desk of the officer's own, so that no stranger's tries lock it there."""
    return sha256(name + UUID(device).bytes).digest()


def check_lock(connection: Connection, name: bytes) -> None:
    """Raises `AccountLocked` while a name has to wait."""
    found = connection.execute(f"SELECT {_LEFT} FROM sign_in_try WHERE name_hash = %s", (name,)).fetchone()
    _refuse_locked(None if found is None else found[0])


def count_wrong(connection: Connection, name: bytes) -> None:
    """Count a wrong password; raises `AccountLocked` if others locked the name meanwhile, and then it is not counted.

    Of many tries at once, each is judged here after the one before: none is told more than it would be alone.
    """
    found = connection.execute(
        "INSERT INTO sign_in_try (name_hash, failed, locked_until) VALUES (%s, 0, clock_timestamp())"
        f" ON CONFLICT (name_hash) DO UPDATE SET name_hash = excluded.name_hash RETURNING failed, {_LEFT}",
        (name,),
    ).fetchone()
    assert found is not None
    failed, left = found
    _refuse_locked(left)
    connection.execute(
        "UPDATE sign_in_try SET failed = %s, locked_until = clock_timestamp() + %s WHERE name_hash = %s",
        (failed + 1, wait_after(failed + 1), name),
    )


def forget_wrong(connection: Connection, name: bytes) -> None:
    """The password was right: count from nothing again.

    Raises `AccountLocked` if others locked the name meanwhile; the transaction must then be undone.
    """
    found = connection.execute(
        f"DELETE FROM sign_in_try WHERE name_hash = %s RETURNING {_LEFT}", (name,)
    ).fetchone()
    _refuse_locked(None if found is None else found[0])


def unlock(connection: Connection, names: Sequence[bytes]) -> None:
    """Count from nothing again, whatever was tried."""
    connection.execute("DELETE FROM sign_in_try WHERE name_hash = ANY(%s)", (list(names),))


def forget_old_tries(connection: Connection) -> None:
    """Delete names that nobody has tried for a day, but those that another sign-in is at work on."""
    connection.execute(
        "DELETE FROM sign_in_try WHERE name_hash IN (SELECT name_hash FROM sign_in_try"
        " WHERE locked_until < now() - %s ORDER BY locked_until LIMIT %s FOR UPDATE SKIP LOCKED)",
        (FORGOTTEN_AFTER, _FORGOTTEN_AT_ONCE),
    )


def _refuse_locked(left: timedelta | None) -> None:
    if left is not None and left > timedelta():
        raise AccountLocked(wait=ceil(left.total_seconds()))
