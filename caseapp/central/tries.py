"""Wrong tries at sign-in, counted by name: a wait that grows with each, whether anybody bears the name or not."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from math import ceil

from caseapp.central.database import Connection
from caseapp.central.errors import AccountLocked

FREE_TRIES = 3
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)
_FORGOTTEN_AT_ONCE = 1_000


def wait_after(failed: int) -> timedelta:
    """How long a name stays locked after `failed` wrong passwords in a row: nothing, then 1, 2, 4 … seconds."""
    if failed < FREE_TRIES:
        return timedelta()
    return min(timedelta(seconds=2 ** min(failed - FREE_TRIES, 30)), LONGEST_WAIT)


def name_hash(slug: str, username: str) -> bytes:
    """What tries of a user name in a council are counted under: people mistype more than names into that field."""
    return sha256(f"{slug}\n{username}".encode(errors="surrogatepass")).digest()


def count_try(connection: Connection, name: bytes, now: datetime) -> None:
    """Count a try before its password is looked at; raises `AccountLocked`, and then it is not counted."""
    found = connection.execute(
        "INSERT INTO sign_in_try (name_hash, failed, locked_until) VALUES (%s, 0, %s)"
        " ON CONFLICT (name_hash) DO UPDATE SET name_hash = excluded.name_hash RETURNING failed, locked_until",
        (name, now),
    ).fetchone()
    assert found is not None
    failed, locked_until = found
    if locked_until > now:
        raise AccountLocked(wait=ceil((locked_until - now).total_seconds()))
    connection.execute(
        "UPDATE sign_in_try SET failed = %s, locked_until = %s WHERE name_hash = %s",
        (failed + 1, now + wait_after(failed + 1), name),
    )


def forget_tries(connection: Connection, name: bytes) -> None:
    """Count from nothing again: the password was right."""
    connection.execute("DELETE FROM sign_in_try WHERE name_hash = %s", (name,))


def forget_old_tries(connection: Connection, now: datetime) -> None:
    """Delete names that nobody has tried for a day, but those that another sign-in is at work on."""
    connection.execute(
        "DELETE FROM sign_in_try WHERE name_hash IN (SELECT name_hash FROM sign_in_try"
        " WHERE locked_until < %s ORDER BY locked_until LIMIT %s FOR UPDATE SKIP LOCKED)",
        (now - FORGOTTEN_AFTER, _FORGOTTEN_AT_ONCE),
    )
